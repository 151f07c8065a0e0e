#include "ui/print/leaflet_rows.h"

#include "ui/print/line_breaks.h"
#include "ui/print/text.h"

#include <algorithm>
#include <array>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double chineseShare = 0.45;
constexpr double leastPoints = 12;
constexpr qsizetype longestLeadZh = 22, longestLeadKo = 36; ///< a longer beginning is no word of command
constexpr double shortestLast = 1.6;                        ///< em: one letter alone is no line

/// Characters up to the first stop: "数胎动：", "태동을 세십시오."
qsizetype leadLength(const QString& text, Language language) {
    const QString stop = language == Language::Ko ? u"십시오."_s : u"："_s;
    const qsizetype at = text.indexOf(stop);
    const qsizetype length = at + stop.size();
    const qsizetype longest = language == Language::Ko ? longestLeadKo : longestLeadZh;
    return at > 0 && length <= longest && length < text.size() ? length : 0;
}

/// Neither language of a pair is emphasised unless both are.
bool bothLead(const LeafletWords& words) {
    return words.leads && leadLength(words.zh, Language::Zh) > 0 && leadLength(words.ko, Language::Ko) > 0;
}

/// Words that are written together by the norm, with | where a narrow column may part them.
constexpr std::array softBrokenWords{
    u"사회구역|위생봉사쎈터", u"임신위험|선별조사", u"임신위험|평가", u"임신기|고혈압", u"임신기|당뇨병",
    u"면역|글로불린",         u"석탄연기|중독",     u"제왕절개|수술", u"산후|출혈",     u"초음파|검사",
    u"국가기본|공공위생봉사", u"고위험|임산부",     u"산후|우울증",   u"모자건강|수첩", u"예방접종|수첩",
};

} // namespace

QStringList evenLines(const QString& text, const TextStyle& style, double width) {
    QStringList lines = TextMetrics::wrap(text, style, width);
    for (int tenth = 5; tenth <= 30 && lines.size() > 1; tenth += 5) {
        if (TextMetrics::width(lines.back(), style) >= shortestLast * style.em())
            break;
        QStringList narrower = TextMetrics::wrap(text, style, width - tenth * style.em() / 10);
        if (narrower.size() != lines.size())
            break;
        lines = std::move(narrower);
    }
    return lines;
}

QString withSoftBreaks(const QString& korean) {
    QString text = korean;
    for (const char16_t* broken : softBrokenWords) {
        QString parts = QString::fromUtf16(broken);
        const QString whole = QString(parts).remove(u'|');
        text.replace(whole, parts.replace(u'|', QChar(softBreak)));
    }
    return text;
}

LeafletRows LeafletRows::half(LeafletScripts script, double leading, int index) {
    LeafletRows rows({}, script, leading);
    Place& place = rows.m_places.front();
    place.left += index * width / 2;
    place.width = width / 2 - markRoom - rightPad;
    return rows;
}

LeafletRows::LeafletRows(const LeafletLook& look, LeafletScripts scripts, double leading)
    : m_koreanPercent(scripts == LeafletScripts::Both ? look.koreanPercent : 100), m_leading(leading) {
    if (scripts != LeafletScripts::Both) {
        m_places = {{scripts == LeafletScripts::Zh ? Language::Zh : Language::Ko, left + markRoom,
                     width - markRoom - rightPad}};
        return;
    }
    const bool beside = look.layout == LeafletLayout::SideBySide;
    const double share = look.koreanFirst ? 1 - chineseShare : chineseShare;
    const double first = beside ? share * width : width;
    const double second = beside ? (1 - share) * width : width;
    const double gap = beside ? gutter / 2 : 0;
    m_places = {{look.koreanFirst ? Language::Ko : Language::Zh, left + markRoom, first - markRoom - gap},
                {look.koreanFirst ? Language::Zh : Language::Ko, right - second + gap + markRoom,
                 second - markRoom - gap - rightPad}};
}

TextStyle LeafletRows::styleOf(Language language, double points, bool bold) const {
    TextStyle style = recordText(points, bold);
    if (language == Language::Ko)
        style.points = std::max(leastPoints, points * m_koreanPercent / 100);
    style.squeezed = language != Language::Ko;
    return style;
}

LeafletRow LeafletRows::lay(const LeafletWords& words, double points, bool bold) const {
    LeafletRow row;
    row.mark = words.mark;
    const bool leads = bothLead(words);
    for (const Place& place : m_places) {
        const bool korean = place.language == Language::Ko;
        const QString text = korean ? withSoftBreaks(words.ko) : words.zh;
        LeafletCell cell;
        cell.left = place.left;
        cell.style = styleOf(place.language, points, bold);
        cell.lines = evenLines(text, cell.style, place.width);
        cell.lead = leads ? leadLength(korean ? words.ko : words.zh, place.language) : 0;
        row.pitch = std::max(row.pitch, m_leading * cell.style.em());
        row.cells.push_back(std::move(cell));
    }
    double top = 0;
    for (LeafletCell& cell : row.cells) {
        cell.top = sideBySide() ? 0 : top;
        top += static_cast<double>(cell.lines.size()) * row.pitch;
        row.height = std::max(row.height, cell.top + static_cast<double>(cell.lines.size()) * row.pitch);
    }
    return row;
}

void LeafletRows::draw(Page& page, const LeafletRow& row, double y, bool onBlack) const {
    for (const LeafletCell& cell : row.cells)
        drawCell(page, row, cell, y, onBlack);
}

void LeafletRows::drawCell(Page& page, const LeafletRow& row, const LeafletCell& cell, double y,
                           bool onBlack) const {
    const auto put = [&](double x, double baseline, const QString& text, const TextStyle& style) {
        TextItem item;
        item.at = QPointF(x, baseline);
        item.text = text;
        item.style = style;
        item.onBlack = onBlack;
        if (!text.isEmpty())
            page.add(std::move(item));
        return TextMetrics::width(text, style);
    };
    TextStyle strong = cell.style;
    strong.bold = true;
    const double first = y + cell.top + row.pitch / 2 + cell.style.drop();
    if (!row.mark.isEmpty() && (sideBySide() || cell.top == 0))
        put(cell.left - markRoom + 1, first, row.mark, strong);
    qsizetype lead = cell.lead;
    for (qsizetype i = 0; i < cell.lines.size(); ++i) {
        const double baseline = first + static_cast<double>(i) * row.pitch;
        const QString& line = cell.lines[i];
        const QString head = line.left(std::min(lead, line.size()));
        // A Korean line break swallows the space it stands for.
        lead = std::max<qsizetype>(0, lead - line.size() - (cell.style.squeezed ? 0 : 1));
        TextStyle unsqueezed = strong; // the mark between the two keeps its room
        unsqueezed.squeezed = head.size() == line.size() && strong.squeezed;
        const double after = put(cell.left, baseline, head, unsqueezed);
        QString rest = line.mid(head.size());
        double x = cell.left + after;
        if (!head.isEmpty() && rest.startsWith(u' ')) {
            x += TextMetrics::width(u" "_s, cell.style);
            rest = rest.mid(1);
        }
        put(x, baseline, rest, cell.style);
    }
}

} // namespace muying::print
