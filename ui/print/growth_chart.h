#pragma once
#include "core/growth/growth_curve.h"
#include "ui/print/page.h"

namespace muying::print {

/// Where a value of the curve lies in the area of a chart, mm.
QPointF chartPoint(const QRectF& area, const growth::GrowthCurve& curve, const QPointF& value);

/// Grid, axes with their numbers, the seven lines with their names and the child's points. Lines are told
/// apart by weight and dash, never by colour. Names and numbers stand outside `area`: 9 mm left and right, 9
/// below.
void drawGrowthChart(Page& page, const QRectF& area, const growth::GrowthCurve& curve, const QString& unit);

} // namespace muying::print
