#include "ui/print/handbook.h"
#include "ui/shell/app_context.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/woman_page.h"

namespace muying::ui {

using namespace Qt::StringLiterals;

static print::PrintInput printInputOf(const AppContext& context, const work::Chart& chart) {
    print::PrintInput input;
    input.library = &context.library();
    input.chart = &chart;
    input.clinic = print::clinicFrom(context.store().clinic());
    input.printedAt = context.clock().now();
    input.printedBy = context.user().displayName;
    input.language = print::paperLanguage(chart);
    input.sample = context.demo();
    return input;
}

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
        printDocument(print::handbook(printInputOf(context(), *m_chart)));
    }
}

void WomanPage::printLabels() {
    if (m_chart) {
        m_pane->putDraft();
        printDocument(print::handbook(printInputOf(context(), *m_chart), u"cover"_s));
    }
}

} // namespace muying::ui
