#include "ui/print/labels.h"
#include "ui/shell/app_context.h"
#include "ui/shell/chart_prints.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/woman_page.h"

namespace muying::ui {

using namespace Qt::StringLiterals;

void WomanPage::printDocument(Result<print::Document> document) {
    if (!document) {
        context().say(document.error().message);
        return;
    }
    context().printPreview(std::make_shared<const print::Document>(std::move(document).value()));
}

void WomanPage::printEntry(const record::Entry& entry) {
    printDocument(print::entryDocument(printInputOf(context(), *m_chart), entry));
}

void WomanPage::printHandbook() {
    if (m_chart) {
        m_pane->putDraft();
        printDocument(familyHandbook(context(), *m_chart));
    }
}

/// One row of the first declared sheet: cover, inside, file.
void WomanPage::printLabels() {
    if (!m_chart)
        return;
    m_pane->putDraft();
    const auto format = print::labelFormat(context().library().folder(), {});
    if (!format) {
        context().say(format.error().message);
        return;
    }
    const print::PrintInput input = printInputOf(context(), *m_chart);
    print::LabelRun run;
    run.format = *format;
    run.language = input.language;
    printDocument(print::labelSheets({print::coverLabel(input)}, run));
}

} // namespace muying::ui
