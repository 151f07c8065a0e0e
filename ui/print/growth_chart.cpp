#include "ui/print/growth_chart.h"

#include <cmath>

namespace muying::print {

using namespace Qt::StringLiterals;
using growth::GrowthCurve;

namespace {

constexpr double minorWidth = 0.045, majorWidth = 0.14;
constexpr double monthsOfYear = 12;

/// Weight and dash of a line: the median heavy, ±2 SD solid, ±1 SD dashed, ±3 SD dash-dot.
PathItem strokeOf(int sd) {
    PathItem item;
    item.halo = 0.25;
    switch (std::abs(sd)) {
    case 0:
        item.width = 0.53;
        break;
    case 1:
        item.width = 0.25;
        item.dash = {2.2, 1.2};
        break;
    case 2:
        item.width = 0.405;
        break;
    default:
        item.width = 0.25;
        item.dash = {2.6, 0.9, 0.5, 0.9};
        break;
    }
    return item;
}

QString lineName(int sd) {
    return sd == 0 ? u"中位"_s : u"%1%2SD"_s.arg(sd > 0 ? u"+"_s : u"−"_s).arg(std::abs(sd));
}

/// "出生", "3", "1岁" under the axis of months; plain centimetres under that of body length.
QString abscissaName(const GrowthCurve& curve, double x) {
    if (curve.byBody)
        return QString::number(x);
    if (x <= 0)
        return u"出生"_s;
    const bool year = std::fmod(x, monthsOfYear) == 0;
    return year ? u"%1岁"_s.arg(x / monthsOfYear) : QString::number(x);
}

class ChartPainter {
public:
    ChartPainter(Page& page, const QRectF& area, const GrowthCurve& curve)
        : m_page(page), m_area(area), m_curve(curve) {}

    void grid() {
        PathItem minor, major;
        minor.width = minorWidth;
        major.width = majorWidth;
        const double months = m_curve.right > 36 ? 3 : 1;
        const double xFine = m_curve.byBody ? m_curve.xStep / 5 : months, yFine = m_curve.yStep / 5;
        vertical(minor.path, xFine);
        horizontal(minor.path, yFine);
        vertical(major.path, m_curve.xStep);
        horizontal(major.path, m_curve.yStep);
        m_page.add(std::move(minor));
        m_page.add(std::move(major));
    }
    void axes(const QString& unit) {
        m_page.text({m_area.left() - 9, m_area.top() - 1.4}, unit, recordText(8));
        for (double y = m_curve.low; y <= m_curve.high + 1e-9; y += m_curve.yStep) {
            const double at = chartPoint(m_area, m_curve, {m_curve.left, y}).y() + recordText(8).drop();
            m_page.text({m_area.left() - 1.4, at}, QString::number(y), recordText(8), Align::Right);
        }
        for (double x = m_curve.left; x <= m_curve.right + 1e-9; x += m_curve.xStep) {
            const double at = chartPoint(m_area, m_curve, {x, m_curve.low}).x();
            const bool year = !m_curve.byBody && std::fmod(x, monthsOfYear) == 0;
            m_page.text({at, m_area.bottom() + 4}, abscissaName(m_curve, x), recordText(year ? 9 : 7.5, year),
                        Align::Centre);
        }
        m_page.text({m_area.left() - 9, m_area.bottom() + 7.6},
                    m_curve.byBody ? u"身长（身高）（cm）"_s : u"月龄（月）"_s, recordText(7.5));
    }
    void lines() {
        for (const GrowthCurve::Line& line : m_curve.lines) {
            for (const auto& stretch : line.stretches)
                draw(strokeOf(line.sd), stretch);
        }
        double lowest = m_area.bottom() + 10; // names of lines that end close together keep apart
        for (const GrowthCurve::Line& line : m_curve.lines) {
            if (line.stretches.empty() || line.stretches.back().empty())
                continue;
            const QPointF end = chartPoint(m_area, m_curve, line.stretches.back().back());
            const double y = std::min(end.y() + recordText(7).drop(), lowest - 2.6);
            lowest = y;
            m_page.text({m_area.right() + 0.8, y}, lineName(line.sd), recordText(7));
        }
    }
    void points() {
        PathItem trail;
        trail.width = 0.2;
        trail.ink = Ink::Value;
        trail.halo = 0.2;
        PathItem dots;
        dots.filled = true;
        dots.ink = Ink::Value;
        bool first = true;
        for (const QPointF& value : m_curve.points) {
            const QPointF at = chartPoint(m_area, m_curve, value);
            if (!m_area.contains(at)) {
                first = true; // the trail does not jump over what lies off the chart
                continue;
            }
            first ? trail.path.moveTo(at) : trail.path.lineTo(at);
            first = false;
            dots.path.addEllipse(at, 0.95, 0.95);
        }
        m_page.add(std::move(trail));
        m_page.add(std::move(dots));
    }
    void frame() { m_page.add(RectItem{m_area, widthOf(Weight::Frame), false, Ink::Form, false}); }

private:
    void vertical(QPainterPath& path, double step) const {
        for (double x = m_curve.left; x <= m_curve.right + 1e-9; x += step) {
            const double at = chartPoint(m_area, m_curve, {x, m_curve.low}).x();
            path.moveTo(at, m_area.top());
            path.lineTo(at, m_area.bottom());
        }
    }
    void horizontal(QPainterPath& path, double step) const {
        for (double y = m_curve.low; y <= m_curve.high + 1e-9; y += step) {
            const double at = chartPoint(m_area, m_curve, {m_curve.left, y}).y();
            path.moveTo(m_area.left(), at);
            path.lineTo(m_area.right(), at);
        }
    }
    void draw(PathItem item, const std::vector<QPointF>& stretch) {
        for (const QPointF& value : stretch) {
            const QPointF at = chartPoint(m_area, m_curve, value);
            item.path.elementCount() == 0 ? item.path.moveTo(at) : item.path.lineTo(at);
        }
        m_page.add(std::move(item));
    }

    Page& m_page;
    QRectF m_area;
    const GrowthCurve& m_curve;
};

} // namespace

QPointF chartPoint(const QRectF& area, const GrowthCurve& curve, const QPointF& value) {
    const double x = (value.x() - curve.left) / (curve.right - curve.left);
    const double y = (value.y() - curve.low) / (curve.high - curve.low);
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

void drawGrowthChart(Page& page, const QRectF& area, const GrowthCurve& curve, const QString& unit) {
    ChartPainter painter(page, area, curve);
    painter.grid();
    painter.axes(unit);
    painter.lines();
    painter.points();
    painter.frame();
}

} // namespace muying::print
