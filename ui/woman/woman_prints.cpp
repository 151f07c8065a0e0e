#include "ui/print/handbook.h"
#include "ui/print/labels.h"
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

/// Her handbook goes on with those of her children.
static Result<print::Document> familyHandbook(AppContext& context, const work::Chart& chart) {
    auto own = print::handbook(printInputOf(context, chart));
    if (!own || chart.children.empty())
        return own;
    const auto tables = growth::GrowthTables::load(context.library().folder());
    if (!tables)
        return tables.error();
    std::vector<print::Document> all;
    all.push_back(std::move(*own));
    for (const store::SubjectRow& row : chart.children) {
        const auto child = context.desk().chart(row.subject.id);
        if (!child)
            return child.error();
        print::PrintInput input = printInputOf(context, *child);
        input.growth = tables->get();
        auto pages = print::handbook(input);
        if (pages)
            all.push_back(std::move(*pages));
        else if (pages.error().code != ErrorCode::InvalidInput) // a child without records has no pages
            return pages.error();
    }
    return print::joined(std::move(all));
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
