#pragma once
#include "core/content/pregnancy_curves.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace muying::ui {

/// One chart of a pregnancy: a band by week and the woman's own points. Pure values; the same for screen and
/// paper.
struct PregnancyChart {
    double firstWeek = 0, lastWeek = 40;
    double low = 0, high = 10; ///< axis
    double step = 5;           ///< between the numbers of the upright axis
    std::vector<double> weekMarks;
    std::vector<content::CurvePoint> band;
    std::vector<QPointF> points; ///< week, value; by week
    std::vector<QPointF> second; ///< a second line (diastolic pressure)
    std::vector<double> limits;  ///< drawn across, broken: from here on (or below) it is not usual
    std::optional<double> nowWeek;
    QString latest;   ///< beside the newest point: "+1.5 kg"
    QString weekWord; ///< "周", behind the last number of the axis
};

/// Colours and type of a chart; paper passes black and grey.
struct ChartInk {
    QColor axis, text, band, bandEdge, line, now;
    QFont font, strong;
    double stroke = 1;
};

/// Draws into `box` (any unit; fonts must fit that unit).
void paintPregnancyChart(QPainter& painter, const QRectF& box, const PregnancyChart& chart,
                         const ChartInk& ink);

/// Weight gain since before pregnancy; `gains` are (week, kg gained).
PregnancyChart weightGainChart(const content::WeightGainTable& table, const content::WeightGainClass& gain,
                               std::vector<QPointF> gains);
/// Fundal height; `heights` are (week, cm).
PregnancyChart fundalHeightChart(const content::FundalHeightTable& table, std::vector<QPointF> heights);

} // namespace muying::ui
