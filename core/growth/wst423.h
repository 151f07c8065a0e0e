#pragma once
#include "core/growth/growth_tables.h"

namespace muying::growth {

/// What WS/T 423-2022 says about one measurement. Words are the standard's own (Chinese); "" where it names
/// none.
struct WstReading {
    QString levelSd;         ///< 上 中上 中 中下 下 by SD (table 2)
    QString levelPercentile; ///< the same by percentiles (table 1)
    QString nutrition;       ///< table 3: 低体重 生长迟缓 消瘦 超重 肥胖 …
    /// Linear between neighbouring SD columns: our reading, not an official z. Empty outside ±3 SD.
    std::optional<double> z;
    int beyond = 0; ///< −1 below −3 SD, +1 above +3 SD
    double row = 0; ///< table row used (months or cm)
};

/// The row of the table for an abscissa: ages take the last tabulated month reached (82–83 use 81), body
/// lengths the nearest whole cm. Empty outside the table. The standard leaves both open (growth.md §1).
std::optional<double> wstRow(const SevenSeries& series, bool byAge, double x);

/// `indicator` is "wfa", "lhfa", "bfa", "wfl", "wfh" or "hcfa"; `x` completed months (below 84) or cm.
/// Empty if the standard has no value there. Bounds are closed below, open above.
std::optional<WstReading> readWst(const GrowthTables& tables, const QString& indicator, Sex sex, double x,
                                  double value);

} // namespace muying::growth
