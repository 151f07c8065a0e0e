#pragma once
#include "core/content/pregnancy_curves.h"
#include "ui/print/page.h"

#include <QPointF>

namespace muying::print {

/// A value over the weeks of a pregnancy, as it stands on paper.
struct WeekChart {
    LocalText title;
    QString unit;
    double firstWeek = 4, lastWeek = 42;
    double low = 0, high = 10, step = 5; ///< upright axis
    std::vector<content::CurvePoint> band;
    /// A value that must not be reached or left, and its words: "≥140".
    struct Limit {
        double value = 0;
        QString words;
    };
    std::vector<Limit> limits;
    std::vector<std::vector<QPointF>> trails; ///< week, value; by week
    QString missing;                          ///< why nothing is drawn; empty = something is
    QStringList notes;                        ///< source and how to read it
};

/// Widens the axis until every point lies on it, in whole steps.
void fitAxis(WeekChart& chart);

/// Title, grid, band between two lines, limits and points into `area`. The title stands above it, numbers at
/// its left (9 mm) and below (5 mm), the notes below those over its width.
void drawWeekChart(Page& page, const QRectF& area, const WeekChart& chart, PaperLanguage language);

} // namespace muying::print
