#include "ui/woman/curve_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

/// Axes of a chart: from week and value to a point of the box.
class ChartScale {
public:
    ChartScale(const QRectF& plot, const PregnancyChart& chart) : m_plot(plot), m_chart(chart) {}
    QPointF at(double week, double value) const {
        const double x = (week - m_chart.firstWeek) / (m_chart.lastWeek - m_chart.firstWeek);
        const double y = (value - m_chart.low) / (m_chart.high - m_chart.low);
        return {m_plot.left() + x * m_plot.width(), m_plot.bottom() - y * m_plot.height()};
    }
    const QRectF& plot() const { return m_plot; }

private:
    QRectF m_plot;
    const PregnancyChart& m_chart;
};

void paintAxes(QPainter& painter, const ChartScale& scale, const PregnancyChart& chart, const ChartInk& ink) {
    const QFontMetricsF metrics(ink.font);
    painter.setFont(ink.font);
    for (double value = chart.low; value <= chart.high + 1e-9; value += chart.step) {
        const QPointF left = scale.at(chart.firstWeek, value);
        painter.setPen(QPen(ink.axis, ink.stroke));
        painter.drawLine(left, scale.at(chart.lastWeek, value));
        const QString number = QString::number(value);
        painter.setPen(ink.text);
        painter.drawText(QPointF(left.x() - metrics.horizontalAdvance(number) - metrics.averageCharWidth(),
                                 left.y() + metrics.ascent() / 2 - metrics.descent() / 2),
                         number);
    }
    // The last number bears the word and is written first; one that would touch it is left out.
    double free = scale.plot().right() + metrics.averageCharWidth();
    for (auto week = chart.weekMarks.rbegin(); week != chart.weekMarks.rend(); ++week) {
        const bool last = week == chart.weekMarks.rbegin();
        const QString number = QString::number(*week) + (last ? chart.weekWord : QString());
        const double width = metrics.horizontalAdvance(number);
        const double x = scale.at(*week, chart.low).x() - (last ? width : width / 2);
        if (last || x + width + metrics.averageCharWidth() / 2 <= free) {
            painter.drawText(QPointF(x, scale.plot().bottom() + metrics.height()), number);
            free = x;
        }
    }
}

void paintBand(QPainter& painter, const ChartScale& scale, const PregnancyChart& chart, const ChartInk& ink) {
    if (chart.band.empty()) {
        return;
    }
    QPolygonF low, high;
    for (const content::CurvePoint& point : chart.band) {
        low.append(scale.at(point.week, point.low));
        high.append(scale.at(point.week, point.high));
    }
    QPolygonF area = high;
    std::reverse(low.begin(), low.end());
    area += low;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.band);
    painter.drawPolygon(area);
    painter.setPen(QPen(ink.bandEdge, ink.stroke));
    painter.drawPolyline(high);
    painter.drawPolyline(low);
}

void paintLimits(QPainter& painter, const ChartScale& scale, const PregnancyChart& chart,
                 const ChartInk& ink) {
    painter.setPen(QPen(ink.text, ink.stroke, Qt::DashLine));
    for (const double limit : chart.limits) {
        painter.drawLine(scale.at(chart.firstWeek, limit), scale.at(chart.lastWeek, limit));
    }
}

QPolygonF paintTrail(QPainter& painter, const ChartScale& scale, const std::vector<QPointF>& points,
                     const ChartInk& ink) {
    QPolygonF line;
    for (const QPointF& point : points) {
        line.append(scale.at(point.x(), point.y()));
    }
    painter.setPen(QPen(ink.line, ink.stroke * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(ink.line);
    for (const QPointF& point : std::as_const(line)) {
        painter.drawEllipse(point, ink.stroke * 2.4, ink.stroke * 2.4);
    }
    return line;
}

void paintPoints(QPainter& painter, const ChartScale& scale, const PregnancyChart& chart,
                 const ChartInk& ink) {
    paintTrail(painter, scale, chart.second, ink);
    const QPolygonF line = paintTrail(painter, scale, chart.points, ink);
    if (line.isEmpty() || chart.latest.isEmpty()) {
        return;
    }
    const QFontMetricsF metrics(ink.strong);
    const double width = metrics.horizontalAdvance(chart.latest);
    // To the right of the point unless that leaves the chart.
    const bool right = line.back().x() + width + metrics.averageCharWidth() < scale.plot().right();
    const double x = right ? line.back().x() + metrics.averageCharWidth()
                           : line.back().x() - width - metrics.averageCharWidth();
    const double y = std::max(line.back().y() - metrics.height() / 2, scale.plot().top() + metrics.ascent());
    painter.setFont(ink.strong);
    painter.setPen(ink.line);
    painter.drawText(QPointF(x, y), chart.latest);
}

} // namespace

void paintPregnancyChart(QPainter& painter, const QRectF& box, const PregnancyChart& chart,
                         const ChartInk& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(ink.font);
    const double left =
        metrics.horizontalAdvance(QString::number(chart.high)) + 2 * metrics.averageCharWidth();
    const QRectF plot =
        box.adjusted(left, metrics.height() * 0.6, -metrics.averageCharWidth(), -metrics.height() * 1.3);
    const ChartScale scale(plot, chart);
    paintAxes(painter, scale, chart, ink);
    paintBand(painter, scale, chart, ink);
    paintLimits(painter, scale, chart, ink);
    if (chart.nowWeek) {
        painter.setPen(QPen(ink.now, ink.stroke, Qt::DotLine));
        painter.drawLine(scale.at(*chart.nowWeek, chart.low), scale.at(*chart.nowWeek, chart.high));
    }
    paintPoints(painter, scale, chart, ink);
    painter.restore();
}

PregnancyChart weightGainChart(const content::WeightGainTable& table, const content::WeightGainClass& gain,
                               std::vector<QPointF> gains) {
    PregnancyChart chart;
    chart.lastWeek = table.lastWeek;
    chart.weekMarks = {0, table.firstTrimesterWeeks, 28, table.lastWeek};
    for (double week = 0; week <= table.lastWeek; week += 1) {
        chart.band.push_back(table.rangeAt(gain, week));
    }
    double low = 0;
    double high = gain.totalMax;
    for (const QPointF& point : gains) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    chart.low = std::floor(low / 5) * 5;
    chart.high = std::ceil(high / 5) * 5;
    chart.points = std::move(gains);
    return chart;
}

PregnancyChart fundalHeightChart(const content::FundalHeightTable& table, std::vector<QPointF> heights) {
    PregnancyChart chart;
    chart.firstWeek = 16;
    chart.lastWeek = 41;
    chart.low = 10;
    chart.high = 40;
    chart.step = 10;
    for (const content::FundalHeightTable::Row& row : table.rows) {
        chart.band.push_back({row.week, row.low, row.high});
    }
    chart.weekMarks = {20, 28, 36, 40};
    chart.points = std::move(heights);
    return chart;
}

} // namespace muying::ui
