#include "ui/print/screening_page.h"

#include "core/base/gestational_age.h"
#include "ui/print/assessment_strip.h"
#include "ui/print/clause_basis.h"
#include "ui/print/clause_list.h"
#include "ui/print/form_pages.h"
#include "ui/print/grid_cells.h"
#include "ui/print/paper_value.h"
#include "ui/print/text.h"

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Clause;
using content::Field;

namespace {

const LocalText screeningTitle{u"孕产妇妊娠风险筛查表"_s, u"임산부 임신위험선별조사표"_s,
                               u"Pregnancy risk screening"_s};

class ScreeningPainter {
public:
    ScreeningPainter(const PrintFacts& facts, const record::Entry* entry)
        : m_facts(facts), m_entry(entry), m_form(*facts.input.library->form(u"RISK_SCREEN"_s)),
          m_sheet(letterhead(facts), title()), m_cells(m_sheet.page(), facts.input.language) {
        if (entry) {
            m_positive = entry->answers.multi(u"screen_items"_s);
            m_unasked = entry->answers.multi(u"screen_unasked"_s);
        }
    }

    Page paint() {
        const double top = m_sheet.top();
        double y = identity(top);
        y = legend(y);
        y = list(y);
        y = result(y);
        y = followUp(y);
        y = signatures(y);
        m_cells.finish(QRectF(Sheet::left, top, Sheet::width, y - top));
        y = addAssessmentStrip(m_sheet.page(), m_facts, y + 2.2);
        note(y);
        return std::move(m_sheet.page());
    }

private:
    static Letterhead letterhead(const PrintFacts& facts) {
        return facts.letterhead(u"妊娠风险筛查与评估记录"_s);
    }
    SheetTitle title() const {
        return {m_form.title.isEmpty() ? screeningTitle : m_form.title, m_form.editionLabel,
                footLine(m_form, m_entry, letterhead(m_facts)) + u"　规则 %1"_s.arg(m_facts.rules->edition),
                false};
    }
    QString value(const char* code) const {
        const Field* field = m_form.field(QLatin1String(code));
        return m_entry && field ? paperValue(*field, m_entry->answers) : QString();
    }
    Tick tickOf(const char* code) const {
        if (!m_entry)
            return Tick::NoForm;
        const auto truth = m_entry->answers.boolean(QLatin1String(code));
        return truth ? (*truth ? Tick::Yes : Tick::No) : Tick::Unasked;
    }

    double identity(double y) {
        constexpr double height = 6.2;
        const record::Answers& cover = m_facts.cover();
        const QDate birth = cover.date(u"birth_date"_s);
        const QDate on = m_entry ? m_entry->date : m_facts.input.printedAt.date();
        const QString age =
            birth.isValid() && m_entry ? QString::number(completedYears(birth, on)) : QString();
        m_cells.labelled({17.5, y, 60, height}, 18, {u"姓名"_s, u"이름"_s, {}}, m_facts.womanName);
        m_cells.labelled({77.5, y, 40, height}, 18, {u"年龄"_s, u"나이"_s, {}}, age, u"岁"_s);
        m_cells.labelled({117.5, y, 80, height}, 20, {u"手册编号"_s, u"수첩번호"_s, {}},
                         cover.text(u"handbook_no"_s));
        y += height;
        m_cells.labelled({17.5, y, 60, height}, 18, {u"筛查日期"_s, u"선별조사날자"_s, {}},
                         value("screen_date"));
        m_cells.labelled({77.5, y, 40, height}, 18, {u"孕周"_s, u"임신주수"_s, {}}, value("screen_ga"));
        const QRectF occasion =
            m_cells.label({117.5, y, 80, height}, 20, {u"筛查时机"_s, u"선별조사시기"_s, {}});
        options(occasion, "screen_occasion");
        return y + height;
    }
    /// The options of a choice with its box, from the declaration.
    void options(const QRectF& cell, const char* code) {
        const Field* field = m_form.field(QLatin1String(code));
        if (!field)
            return;
        content::Cell part;
        part.labelColumns = 2;
        part.fields = {field};
        CellFlow flow(cell.width() - 2.6);
        flowCell(flow, part, part.fields,
                 {m_form,
                  m_entry ? &m_entry->answers : nullptr,
                  nullptr,
                  2,
                  nullptr,
                  true,
                  {},
                  false,
                  m_facts.input.language});
        flow.place(m_sheet.page(), cell.adjusted(1.3, 0.2, -1.3, -0.2));
    }
    double legend(double y) {
        constexpr double height = 5.4;
        const double middle = y + height / 2;
        const TextStyle style = formText(8);
        Page& page = m_sheet.page();
        page.text({18.8, middle + style.drop()}, u"填写方法"_s, style);
        double x = 36;
        for (const auto& [tick, words] :
             {std::pair{Tick::Yes, u"有（阳性）"_s}, std::pair{Tick::No, u"已问、已查，无"_s},
              std::pair{Tick::Unasked, u"未问或未查，不等于“无”"_s}}) {
            addTickBox(page, x, middle, tick, 3.1);
            page.text({x + 4.6, middle + style.drop()}, words, style);
            x += 7.6 + TextMetrics::width(words, style);
        }
        page.text({196.2, middle + style.drop()}, u"* 为按机构条件开展的项目"_s, style, Align::Right);
        m_cells.line(y + height);
        return y + height;
    }
    double list(double y) {
        const ClauseList clauses(*m_facts.rules, [this](const Clause& clause) {
            if (!m_entry)
                return Tick::NoForm;
            if (m_positive.contains(clause.code))
                return Tick::Yes;
            return m_unasked.contains(clause.code) ? Tick::Unasked : Tick::No;
        });
        clauses.draw(m_sheet.page(), Sheet::left, y);
        const double bottom = y + clauses.height();
        m_cells.vertical(107.5, y, bottom);
        remarks(clauses.rightEnd(y), bottom);
        m_cells.line(bottom);
        return bottom;
    }
    /// What the positive items rest on, in the space the shorter column leaves.
    void remarks(double top, double bottom) {
        if (bottom - top < 9)
            return;
        m_cells.horizontal(top, 107.5, 197.5);
        const TextStyle label = formText(8);
        m_sheet.page().text({108.8, top + 3.6}, u"补充说明"_s, label);
        const TextStyle style = recordText(8.5);
        QStringList lines;
        for (const QString& code : std::as_const(m_positive)) {
            const ClauseLine line = clauseLine(m_facts, code);
            if (line.clause && !line.values.isEmpty() && line.date <= screenedOn())
                lines.append(line.clause->number + u'　' + line.values);
        }
        double y = top + 3.6;
        for (const QString& line : TextMetrics::wrap(lines.join(u"；"_s), style, 87)) {
            y += 4.1;
            if (y > bottom - 0.8)
                break;
            m_sheet.page().text({108.8, y}, line, style, Align::Left, Ink::Value);
        }
    }
    QDate screenedOn() const { return m_entry ? m_entry->date : QDate(); }

    QString numbers(const QStringList& codes) const {
        QStringList shown;
        for (const QString& code : codes) {
            const Clause* clause = m_facts.rules->clause(code);
            shown.append(clause ? clause->number : code);
        }
        return shown.join(u"　"_s);
    }
    /// How many, and which: by their numbers where two lines hold them, else by pointing at the list above.
    QStringList counted(const QString& count, const QStringList& codes, const QString& where,
                        const TextStyle& style) const {
        constexpr double width = 84;
        if (codes.isEmpty())
            return {count};
        const QStringList lines = TextMetrics::wrap(count + u"："_s + numbers(codes), style, width);
        return lines.size() <= 2 ? lines : QStringList{count + u"，"_s + where};
    }
    double result(double y) {
        const TextStyle bold = recordText(9.5, true);
        const TextStyle small = recordText(8);
        const QStringList lines =
            m_entry ? counted(u"%1 项"_s.arg(m_positive.size()), m_positive, u"见上表打勾处"_s, bold)
                    : QStringList{QString()};
        const QStringList unasked = m_unasked.isEmpty() ? QStringList()
                                                        : counted(u"未问未查 %1 项"_s.arg(m_unasked.size()),
                                                                  m_unasked, u"见上表画斜线处"_s, small);
        const double height = std::max(11.0, 2.4 + 4.3 * static_cast<double>(lines.size()) +
                                                 3.7 * static_cast<double>(unasked.size()));
        options(m_cells.label({17.5, y, 75, height}, 18, {u"筛查结果"_s, u"선별조사결과"_s, {}}),
                "screen_result");
        const QRectF cell = m_cells.label({92.5, y, 105, height}, 18, {u"阳性项目"_s, u"양성항목"_s, {}});
        double baseline =
            cell.center().y() -
            (4.3 * static_cast<double>(lines.size()) + 3.7 * static_cast<double>(unasked.size())) / 2;
        for (const QString& line : lines) {
            m_sheet.page().text({cell.left() + 1.3, baseline + 3.3}, line, bold, Align::Left, Ink::Value);
            baseline += 4.3;
        }
        for (const QString& line : unasked) {
            m_sheet.page().text({cell.left() + 1.3, baseline + 2.9}, line, small, Align::Left, Ink::Value);
            baseline += 3.7;
        }
        return y + height;
    }
    double followUp(double y) {
        constexpr double height = 6.8;
        const QRectF cell = m_cells.label({17.5, y, 180, height}, 18, {u"后续处理"_s, u"후속처리"_s, {}});
        const double middle = cell.center().y();
        const TextStyle words = formText(8.5);
        Page& page = m_sheet.page();
        double x = cell.left() + 1.3;
        for (const auto& [code, text] :
             {std::pair{"screen_marked", u"手册已标注"_s}, std::pair{"screen_informed", u"已告知"_s}}) {
            addTickBox(page, x, middle, tickOf(code), 3.4);
            page.text({x + 4.8, middle + words.drop()}, text, words);
            x += 8.4 + TextMetrics::width(text, words);
        }
        CellFlow flow(cell.right() - 1.3 - 77);
        flow.solid(u"评估机构"_s, words);
        flow.gap(0.8);
        flow.blank(fittedText(value("screen_refer_to"), recordText(9.5), 47), 47, 1); // 14 characters
        flow.gap(3);
        flow.solid(u"期限（2周内）"_s, words);
        flow.gap(0.8);
        flow.blank(value("screen_refer_due"), 27, 1);
        flow.place(page, {77, y + 0.2, flow.width(), height - 0.4});
        return y + height;
    }
    double signatures(double y) {
        constexpr double height = 11.4;
        m_cells.labelled({17.5, y, 54, height}, 18, {u"筛查机构"_s, u"선별조사기구"_s, {}},
                         value("screen_org"));
        m_cells.label({71.5, y, 62, height}, 24, {u"孕妇（家属）签名"_s, u"임신부(가족) 서명"_s, {}});
        const QRectF cell =
            m_cells.label({133.5, y, 64, height}, 24, {u"筛查人签名"_s, u"선별조사자 서명"_s, {}});
        m_cells.signature(cell, value("screen_person"));
        return y + height;
    }
    void note(double y) {
        const TextStyle style = formText(7.5);
        m_sheet.page().text(
            {Sheet::left, y + 3.4},
            u"注：本页含疾病名称，存入病历，不张贴、不交他人；母子健康手册封面和标签上紫色只写“紫”。规则版本随记录保存。"_s,
            style);
    }

    const PrintFacts& m_facts;
    const record::Entry* m_entry;
    const content::Form& m_form;
    Sheet m_sheet;
    GridCells m_cells;
    QStringList m_positive, m_unasked;
};

} // namespace

Page screeningPage(const PrintFacts& facts, const record::Entry* screening) {
    return ScreeningPainter(facts, screening).paint();
}

} // namespace muying::print
