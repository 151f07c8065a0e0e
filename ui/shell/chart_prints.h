#pragma once
#include "ui/print/handbook.h"

namespace muying::ui {

class AppContext;

/// What a printout about this chart is made from, as of now, in the language chosen on her cover.
print::PrintInput printInputOf(const AppContext& context, const work::Chart& chart,
                               const growth::GrowthTables* tables = nullptr);

/// The whole handbook of a woman with those of her children, or of a child. A child without records adds
/// nothing. `tables` may be null: they are read where a child has growth charts.
Result<print::Document> familyHandbook(const AppContext& context, const work::Chart& chart,
                                       const growth::GrowthTables* tables = nullptr);

} // namespace muying::ui
