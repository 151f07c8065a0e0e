#include "ui/print/week_chart.h"

#include "ui/print/label_text.h"
#include "ui/print/text.h"

#include <algorithm>
#include <cmath>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double fineGrid = 0.045, coarseGrid = 0.1;
constexpr double weekStep = 4;

class WeekPainter {
public:
    WeekPainter(Page& page, const QRectF& area, const WeekChart& chart)
        : m_page(page), m_area(area), m_chart(chart) {}

    void title(PaperLanguage language) {
        const TextStyle style = formText(10, true);
        const double y = m_area.top() - 2.4;
        m_page.text({m_area.left(), y}, m_chart.title.zh, style);
        const double after = m_area.left() + TextMetrics::width(m_chart.title.zh, style) + 1.5;
        m_page.text({after, y}, koreanOn(language, m_chart.title), koreanGloss);
        m_page.text({m_area.right(), y}, m_chart.unit, recordText(8), Align::Right);
    }
    void grid() {
        PathItem fine, coarse;
        fine.width = fineGrid;
        coarse.width = coarseGrid;
        for (double week = m_chart.firstWeek; week <= m_chart.lastWeek + 1e-9; ++week)
            upright(std::fmod(week, weekStep) == 0 ? coarse : fine, week);
        for (double value = m_chart.low; value <= m_chart.high + 1e-9; value += m_chart.step) {
            coarse.path.moveTo(at({m_chart.firstWeek, value}));
            coarse.path.lineTo(at({m_chart.lastWeek, value}));
        }
        m_page.add(std::move(fine));
        m_page.add(std::move(coarse));
    }
    void axes() {
        const TextStyle numbers = recordText(7.5);
        for (double value = m_chart.low; value <= m_chart.high + 1e-9; value += m_chart.step) {
            const QPointF left = at({m_chart.firstWeek, value});
            m_page.text({left.x() - 1.2, left.y() + numbers.drop()}, QString::number(value), numbers,
                        Align::Right);
        }
        for (double week = std::ceil(m_chart.firstWeek / weekStep) * weekStep; week <= m_chart.lastWeek;
             week += weekStep)
            m_page.text({at({week, m_chart.low}).x(), m_area.bottom() + 3.8}, QString::number(week), numbers,
                        Align::Centre);
        m_page.text({m_area.left() - 1.2, m_area.bottom() + 3.8}, u"孕周"_s, formText(7.5), Align::Right);
    }
    void band() {
        for (const bool upper : {true, false}) {
            PathItem edge;
            edge.width = 0.405;
            edge.halo = 0.2;
            for (const content::CurvePoint& point : m_chart.band) {
                const QPointF place = at({point.week, upper ? point.high : point.low});
                edge.path.elementCount() == 0 ? edge.path.moveTo(place) : edge.path.lineTo(place);
            }
            if (edge.path.elementCount() > 1)
                m_page.add(std::move(edge));
        }
        for (const WeekChart::Limit& limit : m_chart.limits) {
            PathItem line;
            line.width = 0.45;
            line.halo = 0.3;
            line.dash = {2.2, 1.2};
            line.path.moveTo(at({m_chart.firstWeek, limit.value}));
            line.path.lineTo(at({m_chart.lastWeek, limit.value}));
            m_page.add(std::move(line));
            const TextStyle style = recordText(7.5, true);
            const QPointF end = at({m_chart.lastWeek, limit.value});
            const double words = TextMetrics::width(limit.words, style);
            const QRectF ground(end.x() - words - 1.5, end.y() - 3.7, words + 1, 3.4);
            m_page.add(RectItem{ground, 0, false, Ink::Form, true});
            m_page.text({end.x() - 1, end.y() - 0.9}, limit.words, style, Align::Right);
        }
    }
    void trails() {
        for (const auto& trail : m_chart.trails) {
            PathItem line, dots;
            line.width = 0.25;
            line.halo = 0.2;
            dots.filled = true;
            line.ink = dots.ink = Ink::Value;
            for (const QPointF& value : trail) {
                const QPointF place = at(value);
                line.path.elementCount() == 0 ? line.path.moveTo(place) : line.path.lineTo(place);
                dots.path.addEllipse(place, 0.8, 0.8);
            }
            m_page.add(std::move(line));
            m_page.add(std::move(dots));
        }
    }
    void frame() { m_page.add(RectItem{m_area, widthOf(Weight::Section), false, Ink::Form, false}); }
    void missing() {
        const TextStyle style = recordText(9);
        double y = m_area.center().y();
        for (const QString& line : TextMetrics::wrap(m_chart.missing, style, m_area.width() - 12)) {
            m_page.text({m_area.center().x(), y}, line, style, Align::Centre, Ink::Value);
            y += 4.6;
        }
    }
    void notes() {
        const TextStyle style = formText(7);
        double y = m_area.bottom() + 7.6;
        for (const QString& note : m_chart.notes) {
            for (const QString& line : TextMetrics::wrap(note, style, m_area.width() + 7)) {
                m_page.text({m_area.left() - 7, y}, line, style);
                y += 3.3;
            }
        }
    }

private:
    QPointF at(const QPointF& value) const {
        const double x = (value.x() - m_chart.firstWeek) / (m_chart.lastWeek - m_chart.firstWeek);
        const double y = (value.y() - m_chart.low) / (m_chart.high - m_chart.low);
        return {m_area.left() + x * m_area.width(), m_area.bottom() - y * m_area.height()};
    }
    void upright(PathItem& item, double week) const {
        item.path.moveTo(at({week, m_chart.low}));
        item.path.lineTo(at({week, m_chart.high}));
    }

    Page& m_page;
    QRectF m_area;
    const WeekChart& m_chart;
};

} // namespace

void fitAxis(WeekChart& chart) {
    for (const auto& trail : chart.trails) {
        for (const QPointF& point : trail) {
            while (point.y() < chart.low)
                chart.low -= chart.step;
            while (point.y() > chart.high)
                chart.high += chart.step;
            chart.firstWeek = std::min(chart.firstWeek, std::floor(point.x()));
            chart.lastWeek = std::max(chart.lastWeek, std::ceil(point.x()));
        }
    }
}

void drawWeekChart(Page& page, const QRectF& area, const WeekChart& chart, PaperLanguage language) {
    WeekPainter painter(page, area, chart);
    painter.title(language);
    if (chart.missing.isEmpty()) {
        painter.grid();
        painter.axes();
        painter.band();
        painter.trails();
    } else {
        painter.missing();
    }
    painter.frame();
    painter.notes();
}

} // namespace muying::print
