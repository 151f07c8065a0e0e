#include "core/growth/growth_tables.h"
#include "ui/child/child_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/chart_prints.h"
#include "ui/woman/entry_pane.h"

namespace muying::ui {

using namespace Qt::StringLiterals;

void ChildPage::printDocument(Result<print::Document> document) {
    if (!document) {
        context().say(document.error().message);
        return;
    }
    context().printPreview(std::make_shared<const print::Document>(std::move(document).value()));
}

void ChildPage::printEntry(const record::Entry& entry) {
    printDocument(print::entryDocument(printInputOf(context(), *m_chart, m_tables.get()), entry));
}

void ChildPage::printHandbook() {
    if (m_chart && !m_registering) {
        m_pane->putDraft();
        printDocument(print::handbook(printInputOf(context(), *m_chart, m_tables.get())));
    }
}

} // namespace muying::ui
