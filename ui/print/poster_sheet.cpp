#include "ui/print/poster_sheet.h"

#include "ui/print/leaflet_rows.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestTitle = 28, closingPoints = 17.5;

/// Chinese marks share room with each other; Korean has spaces.
bool isChinese(const QString& text) {
    return std::ranges::none_of(text,
                                [](QChar letter) { return letter >= u'\uac00' && letter <= u'\ud7a3'; });
}

} // namespace

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
    const QStringList lines = evenLines(words, style, room);
    for (qsizetype i = 0; draw && i < lines.size(); ++i)
        m_page.text({top.x(), top.y() + pitch * (0.5 + static_cast<double>(i)) + style.drop()}, lines[i],
                    style);
    return pitch * static_cast<double>(lines.size());
}

QStringList PosterSheet::inOrder(const LocalText& words) const {
    if (!m_job.korean)
        return {words.zh};
    const QString korean = withSoftBreaks(words.ko);
    return m_job.koreanFirst ? QStringList{korean, words.zh} : QStringList{words.zh, korean};
}

double PosterSheet::pair(const LocalText& words, const QPointF& top, double room, const TextStyle& style,
                         bool draw) {
    double height = 0;
    for (const QString& line : inOrder(words)) {
        TextStyle look = style;
        look.squeezed = isChinese(line);
        height += text(line, top + QPointF(0, height), room, look, m_leading, draw);
    }
    return height;
}

void PosterSheet::head() {
    m_y = 16;
    TextStyle style = recordText(m_leading < 1.25 ? 30 : m_leading < 1.4 ? 36 : 42, true);
    const QStringList titles = inOrder(m_job.text.title);
    const auto wide = [&](const QString& title) { return TextMetrics::width(title, style) > width; };
    while (style.points > smallestTitle && std::ranges::any_of(titles, wide))
        style.points -= 0.5;
    for (const QString& title : titles)
        m_y += text(title, {left, m_y}, width, style, 1.3);
    m_y += 3;
    m_page.line({left, m_y}, {right, m_y}, Weight::Frame);
    m_y += 3;
    m_y += pair(m_job.text.main, {left, m_y}, width,
                recordText(m_leading < 1.25  ? 17
                           : m_leading < 1.4 ? 18
                                             : 21,
                           true));
    m_y += 5;
}

void PosterSheet::foot() {
    const TextStyle style = recordText(12);
    m_page.line({left, 400}, {right, 400});
    QString words = u"%1　来源：%2　打印 %3"_s.arg(m_job.clinic.name, m_job.text.source,
                                                   m_job.printedAt.toString(u"yyyy-MM-dd"_s));
    m_page.text({left, 406}, fittedText(words, style, width - 60), style);
    if (m_job.text.status != u"verified"_s)
        m_page.text({right, 406}, m_job.korean ? u"待确认 · 확인대기"_s : u"待确认"_s, recordText(13, true),
                    Align::Right);
}

double PosterSheet::closingTop(const LocalText& words) {
    return bottom - pair(words, {left + 5, 0}, width - 10, recordText(closingPoints), false) - 5;
}

void PosterSheet::closing(const LocalText& words) {
    const double top = closingTop(words);
    m_page.add(RectItem{QRectF(left, top, width, bottom - top), 0.8});
    pair(words, {left + 5, top + 2.5}, width - 10, recordText(closingPoints));
}

} // namespace muying::print
