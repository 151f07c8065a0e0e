#include "ui/shell/app_context.h"
#include "ui/woman/woman_page.h"

namespace muying::ui {

void WomanPage::printEntry(const record::Entry&) {
}
void WomanPage::printHandbook() {
}
void WomanPage::printLabels() {
}

} // namespace muying::ui
