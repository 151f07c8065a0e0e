#include "core/growth/growth_tables.h"
#include "ui/child/child_page.h"
#include "ui/print/handbook.h"
#include "ui/shell/app_context.h"
#include "ui/woman/entry_pane.h"

namespace muying::ui {

using namespace Qt::StringLiterals;

static print::PrintInput childPrintInput(const AppContext& context, const work::Chart& chart,
                                         const growth::GrowthTables* tables) {
    print::PrintInput input;
    input.library = &context.library();
    input.chart = &chart;
    input.clinic = print::clinicFrom(context.store().clinic());
    input.printedAt = context.clock().now();
    input.printedBy = context.user().displayName;
    input.language = print::paperLanguage(chart);
    input.sample = context.demo();
    input.growth = tables;
    return input;
}

void ChildPage::printDocument(Result<print::Document> document) {
    if (!document) {
        context().say(document.error().message);
        return;
    }
    context().printPreview(std::make_shared<const print::Document>(std::move(document).value()));
}

void ChildPage::printEntry(const record::Entry& entry) {
    printDocument(print::entryDocument(childPrintInput(context(), *m_chart, m_tables.get()), entry));
}

void ChildPage::printHandbook() {
    if (m_chart && !m_registering) {
        m_pane->putDraft();
        printDocument(print::handbook(childPrintInput(context(), *m_chart, m_tables.get())));
    }
}

} // namespace muying::ui
