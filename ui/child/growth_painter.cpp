#include "ui/child/growth_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muying::ui {

using namespace Qt::StringLiterals;
using growth::GrowthCurve;

namespace {

class CurveScale {
public:
    CurveScale(const QRectF& plot, const GrowthCurve& curve) : m_plot(plot), m_curve(curve) {}
    QPointF at(const QPointF& value) const {
        const double x = (value.x() - m_curve.left) / (m_curve.right - m_curve.left);
        const double y = (value.y() - m_curve.low) / (m_curve.high - m_curve.low);
        return {m_plot.left() + x * m_plot.width(), m_plot.bottom() - y * m_plot.height()};
    }
    QPolygonF at(const std::vector<QPointF>& values) const {
        QPolygonF points;
        for (const QPointF& value : values)
            points << at(value);
        return points;
    }

private:
    QRectF m_plot;
    const GrowthCurve& m_curve;
};

QPen linePen(int sd, const GrowthInk& ink) {
    QPen pen(sd == 0 ? ink.median : ink.line, (sd == 0 ? 2 : 1.2) * ink.stroke);
    pen.setCapStyle(Qt::FlatCap);
    if (std::abs(sd) == 1)
        pen.setDashPattern({5, 3.5});
    else if (std::abs(sd) == 3)
        pen.setDashPattern({5, 2.5, 1, 2.5});
    return pen;
}

void paintGrid(QPainter& painter, const CurveScale& scale, const GrowthCurve& curve, const GrowthInk& ink,
               const QString& monthWord) {
    const QFontMetricsF metrics(ink.font);
    painter.setFont(ink.font);
    const auto write = [&](const QPointF& middle, const QString& text) {
        painter.setPen(ink.text);
        painter.drawText(middle + QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2),
                         text);
    };
    for (double y = curve.low; y <= curve.high + 1e-9; y += curve.yStep) {
        const QPointF left = scale.at(QPointF(curve.left, y));
        painter.setPen(QPen(ink.grid, ink.stroke));
        painter.drawLine(left, scale.at(QPointF(curve.right, y)));
        write(left - QPointF(metrics.averageCharWidth() * 1.9, 0), QString::number(y));
    }
    for (double x = curve.left; x <= curve.right + 1e-9; x += curve.xStep) {
        const QPointF foot = scale.at(QPointF(x, curve.low));
        painter.setPen(QPen(ink.grid, ink.stroke));
        painter.drawLine(foot, scale.at(QPointF(x, curve.high)));
        const bool last = x + curve.xStep > curve.right + 1e-9;
        write(foot + QPointF(0, metrics.height() * 0.9),
              QString::number(x) + (last ? (curve.byBody ? u"cm"_s : monthWord) : QString()));
    }
}

void paintBand(QPainter& painter, const CurveScale& scale, const GrowthCurve& curve, const GrowthInk& ink) {
    const auto of = [&](int sd) { return std::ranges::find(curve.lines, sd, &GrowthCurve::Line::sd); };
    const auto low = of(-1), high = of(1);
    if (low == curve.lines.end() || high == curve.lines.end() ||
        low->stretches.size() != high->stretches.size())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.band);
    for (std::size_t i = 0; i < low->stretches.size(); ++i) {
        QPolygonF area = scale.at(high->stretches[i]);
        QPolygonF under = scale.at(low->stretches[i]);
        std::reverse(under.begin(), under.end());
        area += under;
        painter.drawPolygon(area);
    }
    painter.setBrush(Qt::NoBrush);
}

void paintLines(QPainter& painter, const CurveScale& scale, const GrowthCurve& curve, const GrowthInk& ink) {
    const QFontMetricsF metrics(ink.font);
    double above = 1e9; // names stand one over another, never upon one another
    for (const GrowthCurve::Line& line : curve.lines) {
        painter.setPen(linePen(line.sd, ink));
        for (const auto& stretch : line.stretches)
            painter.drawPolyline(scale.at(stretch));
        const QPointF end = scale.at(line.stretches.back().back());
        const QString name =
            line.sd == 0 ? u"0"_s : (line.sd > 0 ? u"+%1"_s : u"−%1"_s).arg(std::abs(line.sd));
        painter.setFont(line.sd == 0 ? ink.strong : ink.font);
        painter.setPen(line.sd == 0 ? ink.median : ink.text);
        above = std::min(end.y(), above - metrics.capHeight() * 1.35);
        painter.drawText(QPointF(end.x() + metrics.averageCharWidth() * 0.5, above + metrics.capHeight() / 2),
                         name);
    }
}

void paintOwn(QPainter& painter, const CurveScale& scale, const GrowthCurve& curve, const GrowthInk& ink) {
    const QPolygonF points = scale.at(curve.points);
    painter.setPen(QPen(ink.own, 2 * ink.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool last = i + 1 == points.size(); // the newest is told apart by its open dot
        const double radius = (last ? 4.5 : 3.2) * ink.stroke;
        painter.setBrush(last ? ink.paper : ink.own);
        painter.drawEllipse(points[i], radius, radius);
    }
}

} // namespace

LocalText growthMeasureName(const QString& indicator) {
    if (indicator == u"lhfa"_s)
        return {u"身长（身高） cm"_s, u"신장(키) cm"_s, u"Length (height), cm"_s};
    if (indicator == u"hcfa"_s)
        return {u"头围 cm"_s, u"머리둘레 cm"_s, u"Head, cm"_s};
    if (indicator == u"bfa"_s)
        return {u"BMI kg/m²"_s, u"BMI kg/m²"_s, u"BMI, kg/m²"_s};
    return {u"体重 kg"_s, u"체중 kg"_s, u"Weight, kg"_s};
}

void paintGrowthChart(QPainter& painter, const QRectF& box, const GrowthCurve& curve, const GrowthInk& ink,
                      const QString& monthWord) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(ink.font);
    const QRectF plot = box.adjusted(metrics.averageCharWidth() * 3.6, metrics.height() * 0.5,
                                     -metrics.averageCharWidth() * 3, -metrics.height() * 1.5);
    const CurveScale scale(plot, curve);
    paintGrid(painter, scale, curve, ink, monthWord);
    paintBand(painter, scale, curve, ink);
    paintLines(painter, scale, curve, ink);
    if (!curve.points.empty())
        paintOwn(painter, scale, curve, ink);
    painter.restore();
}

} // namespace muying::ui
