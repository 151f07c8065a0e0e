#include "ui/print/poster_sheet.h"

#include "ui/print/leaflet_rows.h"
#include "ui/print/text.h"

namespace muying::print {

using namespace Qt::StringLiterals;

PosterSheet::PosterSheet(const PosterJob& job)
    : m_job(job), m_leading(job.text.code == u"vaccines"_s  ? 1.2
                            : job.text.code == u"colours"_s ? 1.32
                                                            : 1.42) {
    m_page.size = QSizeF(297, 420);
    m_page.typeArea = QRectF(12, 10, 273, 402);
    m_page.name = job.text.title.zh;
    head();
    foot();
}

double PosterSheet::text(const QString& words, const QPointF& top, double room, const TextStyle& style,
                         double leading, bool draw) {
    const double pitch = leading * style.em();
    const QStringList lines = TextMetrics::wrap(words, style, room);
    for (qsizetype i = 0; draw && i < lines.size(); ++i)
        m_page.text({top.x(), top.y() + pitch * (0.5 + static_cast<double>(i)) + style.drop()}, lines[i],
                    style);
    return pitch * static_cast<double>(lines.size());
}

double PosterSheet::pair(const LocalText& words, const QPointF& top, double room, double points, bool draw) {
    TextStyle zh = recordText(points, true);
    zh.squeezed = true;
    const TextStyle ko = recordText(points);
    double height = 0;
    const auto put = [&](bool korean) {
        height += text(korean ? withSoftBreaks(words.ko) : words.zh, top + QPointF(0, height), room,
                       korean ? ko : zh, m_leading, draw);
    };
    put(koreanFirst());
    put(!koreanFirst());
    return height;
}

void PosterSheet::head() {
    m_y = 16;
    const double points = m_leading < 1.4 ? 36 : 42;
    TextStyle style = recordText(points, true);
    for (const bool korean : {koreanFirst(), !koreanFirst()}) {
        style.points = korean ? 0.8 * points : points;
        style.squeezed = !korean;
        m_y += text(korean ? m_job.text.title.ko : m_job.text.title.zh, {left, m_y}, width, style, 1.3);
    }
    m_y += 3;
    m_page.line({left, m_y}, {right, m_y}, Weight::Frame);
    m_y += 3;
    m_y += pair(m_job.text.main, {left, m_y}, width, m_leading < 1.4 ? 18 : 21);
    m_y += 5;
}

void PosterSheet::foot() {
    const TextStyle style = recordText(12);
    m_page.line({left, 400}, {right, 400});
    QString words = u"%1　来源：%2　打印 %3"_s.arg(m_job.clinic.name, m_job.text.source,
                                                   m_job.printedAt.toString(u"yyyy-MM-dd"_s));
    m_page.text({left, 406}, fittedText(words, style, width - 60), style);
    if (m_job.text.status != u"verified"_s)
        m_page.text({right, 406}, u"待确认 · 확인대기"_s, recordText(13, true), Align::Right);
}

void PosterSheet::closing(const LocalText& words) {
    constexpr double points = 17.5;
    const double height = pair(words, {left + 5, 0}, width - 10, points, false) + 5;
    const double top = bottom - height;
    m_page.add(RectItem{QRectF(left, top, width, height), 0.8});
    pair(words, {left + 5, top + 2.5}, width - 10, points);
}

} // namespace muying::print
