#include "ui/print/labels.h"

#include "ui/print/fonts.h"
#include "ui/print/mark_block.h"
#include "ui/print/qr_code.h"
#include "ui/print/risk_mark.h"
#include "ui/print/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr QSizeF usualLabel{70, 37};
constexpr double smallestMark = 12; ///< below that a mark is only fit for lists
constexpr double inkFree = 4.5;     ///< mm from the edge that feeding a sheet may be off

QString colourWords(const std::vector<RiskColour>& colours, bool korean) {
    QStringList words;
    for (const RiskColour colour : colours) {
        const LocalText word = content::colourWord(colour);
        words.append(korean ? word.ko : word.zh + u"色"_s);
    }
    const bool level = !korean && colours.size() == 1 && colours.front() != RiskColour::Purple;
    if (level)
        words.first() += u"·"_s + content::colourLevel(colours.front()).zh;
    return words.join(korean ? u" + "_s : u"＋"_s);
}

QString assessedLine(const PrintFacts& facts) {
    if (facts.marks().empty())
        return facts.standing.provisional ? u"筛查未完成"_s : u"未评估"_s;
    const record::Entry* grading = facts.grading();
    if (grading && !facts.standing.suggested)
        return u"%1 评估　%2"_s.arg(grading->date.toString(Qt::ISODate),
                                    grading->answers.text(u"assess_org"_s));
    const QString day = facts.standing.since.date().toString(Qt::ISODate);
    return (facts.standing.suggested ? u"%1 建议，待上级评估"_s : u"%1 筛查"_s).arg(day);
}

/// A child's label has no risk; its first line is the day of birth.
Label childLabel(const PrintFacts& facts) {
    const record::Answers& card = facts.input.chart->childCard();
    Label label;
    label.risk = false;
    label.name = facts.womanName;
    label.number = card.text(u"handbook_no"_s);
    const QDate birth = card.dateTime(u"birth_datetime"_s).date();
    label.words = birth.isValid() ? u"%1 出生"_s.arg(birth.toString(Qt::ISODate)) : QString();
    label.koreanWords = birth.isValid() ? u"%1 출생"_s.arg(birth.toString(Qt::ISODate)) : QString();
    label.foot = facts.input.clinic.name;
    label.qr = qrPayload(facts.input.chart->child->subject.id);
    return label;
}

/// Draws one label into its place.
class LabelPainter {
public:
    LabelPainter(Page& page, const QRectF& place, const Label& label, bool korean)
        : m_page(page), m_label(label), m_korean(korean) {
        const double scale =
            std::min(place.width() / usualLabel.width(), place.height() / usualLabel.height());
        m_scale = std::clamp(scale, 0.72, 1.5);
        const double free = std::min(inkFree, 0.11 * place.height());
        m_ink = place.adjusted(free, free, -free, -free);
    }

    void paint() {
        if (m_scale < 0.9)
            small();
        else
            usual();
    }

private:
    double markWidth() const {
        if (!m_label.risk)
            return 0;
        const double size = markSize();
        if (m_label.colours.size() == 2)
            return 2.3 * size;
        return 1.22 * size;
    }
    double markSize() const {
        const double wanted = m_label.colours.size() == 2 ? 13 : 16.5;
        return std::max(smallestMark, wanted * m_scale);
    }
    void text(double x, double y, const QString& text, const TextStyle& style, double right) {
        TextItem item;
        item.at = QPointF(x, y);
        item.text = fittedText(text, style, right - x);
        item.style = style;
        item.ink = Ink::Value;
        item.room = m_ink.adjusted(-0.5, -0.5, 0.5, 0.5);
        if (!item.text.isEmpty())
            m_page.add(item);
    }
    void code(double size, bool below = true) {
        const double top = below ? m_ink.bottom() - size : m_ink.top();
        if (!m_label.qr.isEmpty())
            m_page.add(QrItem{QRectF(m_ink.right() - size, top, size, size), m_label.qr});
    }
    /// Mark left, words right, the line of the assessment below, QR in the lower right corner.
    void usual() {
        const double k = m_scale, qr = std::max(9.6, 9.6 * k), right = m_ink.right();
        const double words = m_label.risk ? m_ink.left() + markWidth() + 2.5 * k : m_ink.left();
        const double top = m_ink.center().y() - 14 * k;
        if (m_label.risk)
            addMarks(m_page, {m_ink.left() + markWidth() / 2, top + 11 * k}, markSize(), m_label.colours);
        text(words, top + 5.2 * k, m_label.words, recordText(10 * k, true), right);
        if (m_korean)
            text(words, top + 9.4 * k, m_label.koreanWords, recordText(7.5 * k), right);
        text(words, top + 14.4 * k, m_label.name, recordText(10 * k), right);
        const double number = top + 18 * k; // above the code: thirteen digits need the width
        const bool aboveCode = number + 0.6 < m_ink.bottom() - qr;
        text(words, number, m_label.number, recordText(8.5 * k), aboveCode ? right : right - qr - 1);
        text(m_ink.left(), top + 27.4 * k, m_label.foot, recordText(7 * k), right - qr - 1);
        code(qr);
    }
    /// Too low for three lines beside the mark: one mark each, name, number and code.
    void small() {
        const double qr = std::min(9.6, m_ink.height() * 0.55), right = m_ink.right();
        const double size = smallestMark;
        double words = m_ink.left();
        if (m_label.risk && m_label.colours.size() == 2) {
            // Two marks take the height of two lines: name and number share the one below them.
            const TextStyle small = recordText(7);
            const double number = TextMetrics::width(m_label.number, small);
            addMarks(m_page, {words + 1.15 * size, m_ink.top() + 0.55 * size}, size, m_label.colours);
            text(words, m_ink.bottom() - 0.5, m_label.name, recordText(8.5), right - number - 1.5);
            text(right - number, m_ink.bottom() - 0.5, m_label.number, small, right + 0.01);
            code(qr, false);
            return;
        }
        if (m_label.risk) {
            addMarks(m_page, {words + 0.61 * size, m_ink.top() + 0.6 * size}, size, m_label.colours);
            words += 1.3 * size;
        }
        text(words, m_ink.top() + 3.6, m_label.words, recordText(7.5, true), right);
        text(words, m_ink.top() + 8, m_label.name, recordText(9), right);
        text(m_ink.left(), m_ink.bottom() - 0.6, m_label.number, recordText(7.5), right - qr - 1);
        code(qr);
    }

    Page& m_page;
    const Label& m_label;
    bool m_korean;
    double m_scale = 1;
    QRectF m_ink;
};

void addCutLines(Page& page, const LabelFormat& format) {
    const auto dotted = [&](QPointF from, QPointF to) {
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        const QPointF step = (to - from) / length;
        for (double at = 0; at < length; at += 2.4)
            page.line(from + at * step, from + std::min(at + 0.8, length) * step);
    };
    const QRectF sheet(QPointF(0, 0), format.paper);
    for (int index = 0; index < format.perSheet(); ++index) {
        const QRectF place = format.place(index).intersected(sheet);
        dotted(place.bottomLeft(), place.bottomRight());
        dotted(place.topRight(), place.bottomRight());
    }
}

Page emptySheet(const LabelRun& run, std::size_t number) {
    Page page;
    page.size = run.format.paper;
    page.typeArea = QRectF(QPointF(0, 0), run.format.paper);
    page.name = u"标签　第%1张"_s.arg(number);
    if (run.cutLines)
        addCutLines(page, run.format);
    return page;
}

} // namespace

Label coverLabel(const PrintInput& input) {
    const PrintFacts facts(input);
    if (input.chart->child)
        return childLabel(facts);
    Label label;
    label.name = facts.womanName;
    label.number = facts.cover().text(u"handbook_no"_s);
    label.colours = facts.marks();
    label.words = label.colours.empty() ? u"未评估"_s : colourWords(label.colours, false);
    label.koreanWords = label.colours.empty() ? u"평가하지 않음"_s : colourWords(label.colours, true);
    label.foot = assessedLine(facts);
    label.qr = qrPayload(input.chart->woman.subject.id);
    return label;
}

Result<Document> labelSheets(const std::vector<Label>& labels, const LabelRun& run) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    if (labels.empty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::print", "名单是空的，没有标签可打印。"));
    if (run.skip < 0 || run.skip >= run.format.perSheet() || run.copies < 0 || run.copies > 100)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::print", "这种标签每张 %1 枚：跳过的枚数要比它少，每人最多 100 枚。")
                           .arg(run.format.perSheet()));
    Document document;
    document.title = QCoreApplication::translate("muying::print", "标签");
    document.language = run.language;
    const int copies = run.copies > 0 ? run.copies : run.format.columns;
    int place = run.skip;
    for (const Label& label : labels) {
        for (int copy = 0; copy < copies; ++copy, ++place) {
            const int onSheet = place % run.format.perSheet();
            if (document.pages.empty() || onSheet == 0)
                document.pages.push_back(emptySheet(run, document.pages.size() + 1));
            LabelPainter(document.pages.back(), run.format.place(onSheet), label,
                         run.language == PaperLanguage::ZhKo)
                .paint();
        }
    }
    return document;
}

} // namespace muying::print
