#pragma once
#include "core/growth/child_growth.h"

#include <QPointF>

namespace muying::growth {

/// One growth chart as values: seven reference lines and the child's own points. The same for screen and
/// paper.
struct GrowthCurve {
    QString indicator; ///< "wfa", "lhfa", "wfh", "bfa", "hcfa"
    Standard standard = Standard::Wst423;
    bool byBody = false; ///< across: centimetres of body length instead of months
    double left = 0, right = 24;
    double low = 0, high = 20;
    double xStep = 6, yStep = 2; ///< between numbers of the axes
    /// −3 … +3 SD; each line in stretches that are not joined (length and height meet at 24 months).
    struct Line {
        int sd = 0;
        std::vector<std::vector<QPointF>> stretches;
    };
    std::vector<Line> lines;
    std::vector<QPointF> points; ///< the child's, by date
    bool corrected = false;      ///< some points stand at the corrected age

    /// Ordinate of a line at `x`; nothing outside its stretches.
    std::optional<double> at(int sd, double x) const;
};

/// The chart of one indicator. Empty lines if the child's sex is not known or the standard has no such table.
GrowthCurve growthCurve(const GrowthTables& tables, const GrowthRecord& record, const QString& indicator,
                        Standard standard);

} // namespace muying::growth
