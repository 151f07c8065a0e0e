#include "ui/print/referral_slip.h"

#include "ui/print/label_text.h"
#include "ui/print/mark_block.h"
#include "ui/print/paper_value.h"
#include "ui/print/slip_table.h"
#include "ui/print/text.h"

#include <algorithm>
#include <iterator>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Field;
using content::Form;
using content::RiskColour;

namespace {

constexpr double pageTop = 9.5, pageBottom = 285.6;
constexpr double stubHead = 13.3;   ///< from the top of the sheet to the table
constexpr double cutRoom = 6.4;     ///< between a table and the part below
constexpr double letterHead = 23.6; ///< head, title and salutation
constexpr double answerHead = 12.4;
constexpr double answerFoot = 4;
constexpr double codeSide = 12.5;
constexpr double longestNumber = 64;
const TextStyle partTitle = formText(15, true);
const TextStyle partName = formText(11);
const TextStyle numberStyle = recordText(9);

/// Rows for fields of the form that no part of the plan names: nothing recorded may be left out.
std::vector<SlipRow> unplannedRows(const Form& form, const SlipPlan& plan) {
    QStringList named{plan.number, plan.colour, plan.date, plan.toOrg, plan.toDept, plan.due};
    named += plan.sameOnPaper.keys();
    for (const auto* part : {&plan.stub, &plan.letter, &plan.answer}) {
        for (const SlipRow& row : *part) {
            for (const SlipCell& cell : row.cells)
                named += cell.fields;
        }
    }
    for (const Field& field : form.fields) {
        for (const content::Option& option : field.options)
            named << option.blankField;
    }
    std::vector<SlipRow> rows;
    for (const Field& field : form.fields) {
        if (!named.contains(field.code))
            rows.push_back({{{{field.code}, 18, 162}}});
    }
    return rows;
}

class SlipPainter {
public:
    SlipPainter(const SlipPlan& plan, const SlipSource& source, const SlipFilling& filling,
                const Letterhead& head)
        : m_plan(plan), m_source(source), m_filling(filling), m_head(head), m_letterRows(plan.letter) {
        const auto further = unplannedRows(source.form, plan);
        m_letterRows.insert(m_letterRows.end() - 1, further.begin(), further.end());
    }

    std::vector<Page> pages(std::vector<Overflow>& overflow) {
        SlipTable stub = best(m_plan.stub);
        SlipTable letter = best(m_letterRows);
        SlipTable answer = best(m_plan.answer);
        noteLongNumber(overflow);
        const double fixed = stubHead + 2 * cutRoom + letterHead + answerHead + answerFoot;
        const auto tables = {&stub, &letter, &answer};
        const auto spare = [&] {
            double used = fixed;
            for (const SlipTable* table : tables)
                used += table->height();
            return pageBottom - pageTop - used;
        };
        // Texts are cut shorter and empty rows left out until everything stands on one sheet.
        for (const SlipDensity& density : densities()) {
            stub = SlipTable(m_source, m_plan.stub, {density.maxLines, true, false});
            letter = SlipTable(m_source, m_letterRows, density);
            answer = SlipTable(m_source, m_plan.answer, {density.maxLines, density.emptyRows, false});
            if (spare() >= 0)
                break;
        }
        double left = letter.spread(0.75 * spare());
        left += answer.spread(spare());
        std::ranges::move(stub.overflow(), std::back_inserter(overflow));
        std::ranges::move(letter.overflow(), std::back_inserter(overflow));
        std::ranges::move(answer.overflow(), std::back_inserter(overflow));
        keepOnce(overflow);
        start();
        double y = stub.draw(m_page, drawStubHead(pageTop));
        y = letter.draw(m_page, drawLetterHead(drawCut(y)));
        y = answer.draw(m_page, drawAnswerHead(drawCut(y)));
        drawFoot(y);
        return {std::move(m_page)};
    }

private:
    SlipTable best(const std::vector<SlipRow>& rows) const { return {m_source, rows, {}}; }
    static std::vector<SlipDensity> densities() {
        std::vector<SlipDensity> all;
        for (const bool emptyRows : {true, false}) {
            for (int lines = 8; lines >= (emptyRows ? 2 : 1); --lines) {
                all.push_back({lines, emptyRows, true});
                all.push_back({lines, emptyRows, false});
            }
        }
        return all;
    }
    /// A name that stands in two parts is cut in both, but told once.
    static void keepOnce(std::vector<Overflow>& overflow) {
        std::vector<Overflow> kept;
        for (Overflow& text : overflow) {
            const bool known = std::ranges::any_of(kept, [&](const Overflow& other) {
                return other.label.zh == text.label.zh && other.text == text.text;
            });
            if (!known)
                kept.push_back(std::move(text));
        }
        overflow = std::move(kept);
    }
    QString text(const QString& code) const {
        const Field* field = m_source.field(code);
        return field ? paperValue(*field, m_source.answers) : QString();
    }
    /// As it stands in every head and on every cut: never longer than half a line.
    QString number() const { return fittedText(text(m_plan.number), numberStyle, longestNumber); }
    void noteLongNumber(std::vector<Overflow>& overflow) const {
        if (number() != text(m_plan.number))
            overflow.push_back({m_source.field(m_plan.number)->label, text(m_plan.number), {}});
    }

    void start() {
        m_page = {};
        m_page.typeArea = QRectF(6, 9, 198, 282);
        m_page.name = m_plan.title.zh;
    }
    /// Clinic at the left, number at the right; returns the baseline.
    double drawHeadLine(double top, const QString& before, double right) {
        const double y = top + 3.6;
        const TextStyle bold = recordText(8.5, true);
        const double end = drawNumber(right, y) - 3;
        double x = Sheet::left;
        for (const QString& part : {before, m_head.clinic.name}) {
            const QString fitting = fittedText(part, bold, end - x);
            m_page.text({x, y}, fitting, bold);
            x += part.isEmpty() ? 0 : TextMetrics::width(fitting, bold) + 3;
        }
        QStringList further{m_head.clinic.department};
        if (!before.isEmpty() && !m_head.clinic.phone.isEmpty())
            further << u"电话 %1"_s.arg(m_head.clinic.phone);
        further.removeAll(QString());
        // A long number leaves no room for all of it: the name of the clinic alone says who writes.
        const QString rest = further.join(u"　"_s);
        if (x + TextMetrics::width(rest, recordText(8)) <= end)
            m_page.text({x, y}, rest, recordText(8));
        return y;
    }
    /// The number with its label, up to `right`; returns where it begins.
    double drawNumber(double right, double y) {
        const QString label = m_head.language == PaperLanguage::ZhKo ? u"编号 번호"_s : u"编号"_s;
        const double wanted = number().isEmpty() ? 34 : TextMetrics::width(number(), numberStyle);
        m_page.text({right, y}, number(), numberStyle, Align::Right, Ink::Value);
        if (number().isEmpty())
            m_page.line({right - wanted, y + 0.7}, {right, y + 0.7});
        const TextStyle labelStyle = formText(8.5);
        m_page.text({right - wanted - 1.5, y}, label, labelStyle, Align::Right);
        return right - wanted - 1.5 - TextMetrics::width(label, labelStyle);
    }
    void drawTitle(double y, const LocalText& part) {
        const QString name = u"（%1）"_s.arg(part.zh);
        const QString korean =
            m_head.language == PaperLanguage::ZhKo ? u"%1(%2)"_s.arg(m_plan.title.ko, part.ko) : QString();
        const TextStyle small = formText(8, true);
        const double title = TextMetrics::width(m_plan.title.zh, partTitle);
        const double before = title + 0.6 + TextMetrics::width(name, partName) + 1;
        const double left = 105 - (before + TextMetrics::width(korean, small)) / 2;
        m_page.text({left, y}, m_plan.title.zh, partTitle);
        m_page.text({left + title + 0.6, y}, name, partName);
        m_page.text({left + before, y}, korean, small);
    }
    double drawStubHead(double top) {
        drawHeadLine(top, {}, Sheet::right - 24);
        drawTitle(top + 9.6, {u"存根"_s, u"보관부분"_s, {}});
        if (m_head.sample)
            addSampleBox(m_page, {Sheet::left, top + 5.4});
        const QString risk = colourWords();
        if (!risk.isEmpty())
            m_page.text({Sheet::right, top + 9.6}, risk, recordText(9, true), Align::Right, Ink::Value);
        return top + stubHead;
    }
    QString colourWords() const {
        if (m_source.blank || m_plan.colour.isEmpty())
            return {};
        QStringList words;
        for (const RiskColour colour : colours())
            words << content::colourWord(colour).zh + u"色"_s;
        return u"当前风险　%1"_s.arg(words.isEmpty() ? u"未评估"_s : words.join(u"＋"_s));
    }
    /// As the letter says; if it says nothing, the colours in force.
    std::vector<RiskColour> colours() const {
        static const std::vector<std::pair<QString, RiskColour>> codes{{u"4"_s, RiskColour::Red},
                                                                       {u"3"_s, RiskColour::Orange},
                                                                       {u"2"_s, RiskColour::Yellow},
                                                                       {u"1"_s, RiskColour::Green},
                                                                       {u"5"_s, RiskColour::Purple}};
        const QStringList said = m_source.answers.multi(m_plan.colour);
        if (said.isEmpty())
            return m_filling.marks;
        std::vector<RiskColour> told;
        for (const auto& [code, colour] : codes) {
            if (said.contains(code))
                told.push_back(colour);
        }
        return told;
    }
    double drawLetterHead(double top) {
        drawHeadLine(top, {}, Sheet::right);
        drawTitle(top + 9.6, {u"转诊单"_s, u"전원의뢰서"_s, {}});
        if (m_head.sample)
            addSampleBox(m_page, {Sheet::left, top + 5.4});
        const double codeTop = top + 5.2;
        const bool hasCode = !m_head.qr.isEmpty();
        if (hasCode)
            m_page.add(QrItem{QRectF(Sheet::right - codeSide, codeTop, codeSide, codeSide), m_head.qr});
        if (!m_source.blank && !m_plan.colour.isEmpty())
            addMarks(m_page, {Sheet::right - (hasCode ? codeSide + 17 : 15), codeTop + codeSide / 2}, 12,
                     colours());
        drawSalutation(top + 16.6, Sheet::right - (hasCode ? codeSide + 32 : 32));
        return top + letterHead;
    }
    void drawSalutation(double y, double right) {
        const TextStyle words = formText(9.5);
        // One line: what is cut here stands whole in the counterfoil or in the supplement.
        CellFlow flow(right - Sheet::left);
        constexpr double air = 2.0, signs = 14;
        const double both = flow.width() - signs;
        const double department =
            std::min(TextMetrics::width(text(m_plan.toDept), recordText(9.5)) + air, 0.4 * both);
        flow.blank(fittedText(text(m_plan.toOrg), recordText(9.5), both - std::max(22.0, department) - air),
                   46, 1);
        flow.solid(u"（"_s, words);
        flow.blank(fittedText(text(m_plan.toDept), recordText(9.5), std::max(22.0, department) - air), 22, 1);
        flow.solid(u"）："_s, words);
        flow.place(m_page, {Sheet::left, y - CellFlow::pitch * 0.76, flow.width(), CellFlow::pitch});
        const bool screened = text(u"ref_kind"_s).contains(u"筛查"_s) && !m_source.blank;
        CellFlow sentence(Sheet::width - 7);
        if (screened) {
            sentence.solid(u"兹有下列孕产妇在我院妊娠风险筛查为阳性，请于"_s, words);
            sentence.gap(0.8);
            sentence.blank(text(m_plan.due), 28, 1);
            sentence.gap(0.8);
            sentence.solid(u"前予以评估，并将结果填入回执。"_s, words);
        } else {
            const QString whom = m_plan.form == u"REFERRAL"_s ? u"孕产妇"_s : u"儿童"_s;
            sentence.solid(u"现有下列%1因病情需要转往贵院，请予接诊，并将结果填入回执。"_s.arg(whom), words);
        }
        sentence.place(m_page, {Sheet::left + 7, y + 1.3, sentence.width(), CellFlow::pitch});
    }
    double drawAnswerHead(double top) {
        drawHeadLine(top, m_head.language == PaperLanguage::ZhKo ? u"请交还 반송"_s : u"请交还"_s,
                     Sheet::right);
        drawTitle(top + 9.4, {u"回执"_s, u"회신"_s, {}});
        return top + answerHead;
    }
    /// A dashed line over the whole sheet with the number, so that a seal joins the parts.
    double drawCut(double y) {
        const double middle = y + cutRoom / 2 + 0.4;
        const TextStyle style = formText(9);
        const QString words =
            number().isEmpty() ? u"第　　　　　　号　（骑缝章）"_s : number() + u"　（骑缝章）"_s;
        const double width = TextMetrics::width(words, style, 0.1) + 4;
        for (const auto& [from, to] : {std::pair{6.0, 105 - width / 2}, std::pair{105 + width / 2, 204.0}}) {
            QPainterPath path(QPointF(from, middle));
            path.lineTo(to, middle);
            m_page.add(PathItem{path, 0.25, Ink::Form, false, {1.8, 1.2}, 0});
        }
        TextItem item;
        item.at = QPointF(105, middle + style.drop());
        item.text = words;
        item.style = style;
        item.align = Align::Centre;
        item.tracking = 0.1;
        m_page.add(item);
        m_page.text({6, middle - 0.8}, u"裁切线"_s, formText(6.5));
        return y + cutRoom;
    }
    void drawFoot(double y) {
        const TextStyle note = formText(7.5);
        m_page.text({Sheet::left, y + 3.4},
                    u"回执由本人带回，或由接诊机构寄回、电话告知。感染性疾病结果只写编号，另附检验单。"_s,
                    note);
        const TextStyle small = recordText(7);
        m_page.text({Sheet::left, 289.4},
                    footLine(m_source.form, m_filling.letter, m_head) + u"　式样待与县里用表核对"_s, small);
        if (m_head.printedAt.isValid())
            m_page.text(
                {Sheet::right, 289.4},
                u"打印 %1　%2"_s.arg(m_head.printedAt.toString(u"yyyy-MM-dd HH:mm"_s), m_head.printedBy),
                small, Align::Right);
    }

    const SlipPlan& m_plan;
    const SlipSource& m_source;
    const SlipFilling& m_filling;
    const Letterhead& m_head;
    std::vector<SlipRow> m_letterRows;
    Page m_page;
};

} // namespace

std::vector<Page> slipPages(const Form& form, const SlipPlan& plan, const SlipFilling& filling,
                            const Letterhead& head, std::vector<Overflow>& overflow) {
    SlipSource source{form,
                      filling.library ? filling.library->form(plan.answerForm) : nullptr,
                      plan.shortNames,
                      {},
                      filling.context,
                      !filling.letter,
                      !filling.letter || filling.letter->id.isEmpty(),
                      head.language};
    if (filling.letter)
        source.answers = filling.letter->answers;
    if (filling.answer) {
        for (const QString& code : filling.answer->answers.codes())
            source.answers.set(code, filling.answer->answers.json().value(code));
    }
    return SlipPainter(plan, source, filling, head).pages(overflow);
}

} // namespace muying::print
