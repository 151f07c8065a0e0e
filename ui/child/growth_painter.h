#pragma once
#include "core/growth/growth_curve.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>

class QPainter;

namespace muying::ui {

/// Colours and type of a growth chart on the screen. The values are those of the printed chart.
struct GrowthInk {
    QColor grid, text, band, line, median, own, paper;
    QFont font, strong;
    double stroke = 1;
};

/// Lines told apart by weight and dash (median heavy, ±1 SD dashed, ±2 solid, ±3 dash and dot), the child's
/// points joined, the newest open. `monthWord` stands behind the last number of the axis of age.
void paintGrowthChart(QPainter& painter, const QRectF& box, const growth::GrowthCurve& curve,
                      const GrowthInk& ink, const QString& monthWord);

/// "体重 kg", "身长（身高） cm": what stands up the axis.
LocalText growthMeasureName(const QString& indicator);

} // namespace muying::ui
