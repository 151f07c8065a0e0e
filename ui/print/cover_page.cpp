#include "ui/print/cover_page.h"

#include "ui/print/mark_block.h"
#include "ui/print/paper_value.h"
#include "ui/print/risk_mark.h"
#include "ui/print/text.h"

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr double middleX = 74;
constexpr double markSize = 30;
constexpr double innerLeft = 13.9, innerRight = 134.1;

/// One line of the lower half: Chinese and Korean label, and a value on a rule.
struct CoverLine {
    QString zh, ko, value;
};

class CoverPainter {
public:
    explicit CoverPainter(const PrintFacts& facts)
        : m_facts(facts), m_korean(facts.input.language == PaperLanguage::ZhKo) {
        m_page.size = QSizeF(148, 210);
        m_page.typeArea = QRectF(7.5, 7.5, 133, 195);
        m_page.name = u"封面"_s;
    }

    Page paint() {
        frame();
        head();
        title();
        riskBox();
        lines();
        code();
        emergency();
        return std::move(m_page);
    }

private:
    void frame() {
        m_page.add(RectItem{QRectF(8, 8, 132, 194), 0.53, false, Ink::Form});
        m_page.add(RectItem{QRectF(9.5, 9.5, 129, 191), 0.176, false, Ink::Form});
    }
    void head() {
        if (m_facts.sample)
            addSampleBox(m_page, {innerLeft, 13.4});
        const QString number = m_facts.cover().text(u"handbook_no"_s);
        const TextStyle value = recordText(11);
        const double width = std::max(28.0, TextMetrics::width(number, value));
        m_page.text({innerRight, 17.2}, number, value, Align::Right, Ink::Value);
        m_page.text({innerRight - width - 2.4, 17.2}, u"手册编号"_s, formText(9), Align::Right);
        if (number.isEmpty())
            m_page.line({innerRight - width, 18}, {innerRight, 18});
    }
    void spaced(double y, const QString& text, const TextStyle& style, double tracking) {
        TextItem item;
        item.at = QPointF(middleX, y);
        item.text = text;
        item.style = style;
        item.align = Align::Centre;
        item.tracking = tracking;
        m_page.add(item);
    }
    void title() {
        spaced(37.6, u"母子健康手册"_s, formText(34, true), 0.24);
        if (m_korean)
            spaced(48, u"모자건강수첩"_s, formText(17), 0.18);
        const double y = m_korean ? 52.9 : 47;
        m_page.add(LineItem{{50, y}, {98, y}, 0.72, Ink::Form});
        m_page.add(LineItem{{50, y + 0.95}, {98, y + 0.95}, 0.176, Ink::Form});
    }
    void riskBox() {
        const QRectF box(21.9, 59.7, 104.2, 55.4);
        const TextStyle legend = formText(9);
        const QString words = m_korean ? u"妊娠风险标识　임신위험표식"_s : u"妊娠风险标识"_s;
        const double half = TextMetrics::width(words, legend) / 2 + 2.4;
        m_page.line(box.topLeft(), {middleX - half, box.top()});
        m_page.line({middleX + half, box.top()}, box.topRight());
        m_page.line(box.topLeft(), box.bottomLeft());
        m_page.line(box.topRight(), box.bottomRight());
        m_page.line(box.bottomLeft(), box.bottomRight());
        m_page.text({middleX, box.top() + legend.drop()}, words, legend, Align::Centre);

        const auto colours = m_facts.marks();
        if (colours.size() == 2) {
            m_page.line({middleX, 69}, {middleX, 111});
            markWithWords(colours[0], 50, markSize);
            markWithWords(colours[1], 98, besideSize(markSize));
        } else if (colours.size() == 1) {
            markWithWords(colours[0], middleX, markSize);
        } else {
            unassessed();
        }
        const LocalText line = standingLine(m_facts);
        const TextStyle small = recordText(9);
        if (!colours.empty())
            m_page.text({middleX, 119}, fittedText(line.zh, small, 118), small, Align::Centre, Ink::Value);
        if (!colours.empty() && m_korean)
            m_page.text({middleX, 123}, line.ko, recordText(8), Align::Centre, Ink::Value);
    }
    void markWithWords(RiskColour colour, double x, double size) {
        m_page.add(MarkItem{{x, 83.2}, size, colour});
        QString zh = content::colourWord(colour).zh + u"色"_s;
        QString ko = content::colourWord(colour).ko;
        if (colour != RiskColour::Purple) { // no disease name on a cover
            zh += u"·"_s + content::colourLevel(colour).zh;
            ko += u"·"_s + content::colourLevel(colour).ko;
        }
        m_page.text({x, 107.6}, zh, recordText(12, true), Align::Centre, Ink::Value);
        if (m_korean)
            m_page.text({x, 112}, ko, recordText(9.5), Align::Centre, Ink::Value);
    }
    void unassessed() {
        addMarks(m_page, {middleX, 82}, 26, {});
        const LocalText line = standingLine(m_facts);
        m_page.text({middleX, 103.6}, line.zh, recordText(12, true), Align::Centre, Ink::Value);
        if (m_korean)
            m_page.text({middleX, 108.2}, line.ko, recordText(9.5), Align::Centre, Ink::Value);
        const TextStyle small = recordText(9);
        m_page.text({middleX, 112.6}, provisionalLine(m_facts).zh, small, Align::Centre, Ink::Value);
    }
    QString episodeOrCover(const char* episodeField, const char* coverField) const {
        const QString text = m_facts.episode().text(QLatin1String(episodeField));
        return text.isEmpty() ? m_facts.cover().text(QLatin1String(coverField)) : text;
    }
    void lines() {
        const QDate booked = m_facts.episode().date(u"book_date"_s);
        const std::vector<CoverLine> all{
            {u"母亲姓名"_s, u"어머니 이름"_s, m_facts.womanName},
            {u"儿童姓名"_s, u"아동 이름"_s, {}},
            {u"预产期"_s, u"해산예정일"_s, paperDate(m_facts.episode().date(u"edd_best"_s))},
            {u"建册单位"_s, u"수첩 발급단위"_s, episodeOrCover("book_org", "file_org")},
            {u"建册日期"_s, u"수첩 발급날자"_s,
             paperDate(booked.isValid() ? booked : m_facts.cover().date(u"file_date"_s))},
        };
        double y = 133.2;
        for (const CoverLine& line : all) {
            const bool name = &line == &all.front();
            const double left = m_korean ? 60 : 40;
            labelOf(line, y);
            m_page.line({left, y + 1.3}, {105.8, y + 1.3});
            const TextStyle style = name ? recordText(13, true) : recordText(11);
            m_page.text({left + 1.8, y}, fittedText(line.value, style, 103.8 - left), style, Align::Left,
                        Ink::Value);
            y += 10.35;
        }
    }
    void labelOf(const CoverLine& line, double y) {
        const TextStyle style = formText(11);
        TextItem item;
        item.at = QPointF(15.9, y);
        item.text = line.zh;
        item.style = style;
        item.tracking = line.zh.size() == 3 ? 0.5 : 0;
        m_page.add(item);
        if (m_korean)
            m_page.text({35.8, y}, line.ko, formText(9.5));
    }
    void code() {
        const Letterhead head = m_facts.letterhead({});
        m_page.add(QrItem{QRectF(110.9, 133.3, 22, 22), head.qr});
        m_page.text({121.9, 159.4}, head.code, recordText(8), Align::Centre, Ink::Value);
        m_page.text({121.9, 162.8}, u"就诊时请扫此码"_s, recordText(7), Align::Centre);
    }
    void emergency() {
        m_page.line({innerLeft, 184.3}, {innerRight, 184.3});
        const TextStyle words = formText(10);
        const TextStyle number = recordText(13, true);
        const TextStyle clinicStyle = recordText(10);
        const QString call = u"紧急情况请拨打"_s;
        const QString clinic = (m_facts.input.clinic.name + u' ' + m_facts.input.clinic.phone).trimmed();
        const QString shown = fittedText(clinic, clinicStyle, 60);
        const double callWidth = TextMetrics::width(call, words) + 1.4;
        const double numberWidth = TextMetrics::width(u"120"_s, number) + 7;
        double x = middleX - (callWidth + numberWidth + TextMetrics::width(shown, clinicStyle)) / 2;
        m_page.text({x, 190.2}, call, words);
        m_page.text({x + callWidth, 190.2}, u"120"_s, number);
        m_page.text({x + callWidth + numberWidth, 190.2}, shown, clinicStyle);
        if (m_korean)
            m_page.text({middleX, 195.4}, u"긴급정황이 생기면 120에 전화하십시오"_s, formText(10),
                        Align::Centre);
    }

    const PrintFacts& m_facts;
    bool m_korean;
    Page m_page;
};

} // namespace

Page coverPage(const PrintFacts& facts) {
    return CoverPainter(facts).paint();
}

} // namespace muying::print
