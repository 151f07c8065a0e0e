#include "ui/woman/measure_charts.h"

#include <algorithm>
#include <cmath>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double axisStep = 20;

/// The limit if it is a plain number.
std::optional<double> numberOfLimit(const content::ExprPtr& limit) {
    const content::ExprValue value =
        limit ? limit->evaluate([](const QString&) { return content::ExprValue(); }) : content::ExprValue();
    const auto* number = std::get_if<double>(&value);
    return number ? std::optional<double>(*number) : std::nullopt;
}

PregnancyChart measureChart(double low, double high) {
    PregnancyChart chart;
    chart.low = low;
    chart.high = high;
    chart.step = axisStep;
    chart.weekMarks = {0, 13, 28, 40};
    return chart;
}

/// Lets every point stand inside the axis.
void fitMeasures(PregnancyChart& chart) {
    for (const auto* trail : {&chart.points, &chart.second}) {
        for (const QPointF& point : *trail) {
            chart.low = std::min(chart.low, std::floor(point.y() / axisStep) * axisStep);
            chart.high = std::max(chart.high, std::ceil(point.y() / axisStep) * axisStep);
            chart.lastWeek = std::max(chart.lastWeek, std::ceil(point.x()));
        }
    }
}

} // namespace

PregnancyChart bloodPressureChart(const content::Form& visit, std::vector<QPointF> systolic,
                                  std::vector<QPointF> diastolic) {
    PregnancyChart chart = measureChart(40, 160);
    for (const QString& code : {u"sbp"_s, u"dbp"_s}) {
        const content::Field* field = visit.field(code);
        if (const auto usual = field ? numberOfLimit(field->warnMax) : std::nullopt) {
            chart.limits.push_back(*usual + 1);
        }
    }
    chart.points = std::move(systolic);
    chart.second = std::move(diastolic);
    fitMeasures(chart);
    return chart;
}

PregnancyChart haemoglobinChart(const content::Form& visit, std::vector<QPointF> values) {
    PregnancyChart chart = measureChart(80, 160);
    const content::Field* field = visit.field(u"hb"_s);
    if (const auto least = field ? numberOfLimit(field->warnMin) : std::nullopt) {
        chart.limits.push_back(*least);
    }
    chart.points = std::move(values);
    fitMeasures(chart);
    return chart;
}

} // namespace muying::ui
