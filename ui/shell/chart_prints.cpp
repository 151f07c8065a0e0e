#include "ui/shell/chart_prints.h"

#include "ui/shell/app_context.h"

namespace muying::ui {

print::PrintInput printInputOf(const AppContext& context, const work::Chart& chart,
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

Result<print::Document> familyHandbook(const AppContext& context, const work::Chart& chart,
                                       const growth::GrowthTables* tables) {
    auto own = print::handbook(printInputOf(context, chart, tables));
    if (!own || chart.child || chart.children.empty())
        return own;
    std::shared_ptr<const growth::GrowthTables> read;
    if (tables == nullptr) {
        const auto loaded = growth::GrowthTables::load(context.library().folder());
        if (!loaded)
            return loaded.error();
        read = *loaded;
        tables = read.get();
    }
    std::vector<print::Document> all;
    all.push_back(std::move(*own));
    for (const store::SubjectRow& row : chart.children) {
        const auto child = context.desk().chart(row.subject.id);
        if (!child)
            return child.error();
        auto pages = print::handbook(printInputOf(context, *child, tables));
        if (pages)
            all.push_back(std::move(*pages));
        else if (pages.error().code != ErrorCode::InvalidInput)
            return pages.error();
    }
    return print::joined(std::move(all));
}

} // namespace muying::ui
