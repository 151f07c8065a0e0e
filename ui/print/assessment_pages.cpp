#include "ui/print/assessment_pages.h"

#include "ui/print/assessment_tables.h"
#include "ui/print/form_pages.h"
#include "ui/print/grid_cells.h"
#include "ui/print/mark_block.h"
#include "ui/print/paper_value.h"
#include "ui/print/text.h"

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr double blockHeight = 40;
constexpr double gapBelow = 2.4;

QString statementLine(const PrintFacts& facts) {
    QStringList words;
    for (const RiskColour colour : facts.marks())
        words.append(colourStatement(colour));
    return words.isEmpty() ? u"未评估"_s : words.join(u"＋"_s);
}

QString choiceText(const PrintFacts& facts, const char* code) {
    const content::Form* form = facts.input.library->form(u"RISK_ASSESS"_s);
    const content::Field* field = form ? form->field(QLatin1String(code)) : nullptr;
    const record::Entry* grading = facts.grading();
    return field && grading ? paperValue(*field, grading->answers) : QString();
}

/// Marks at the left, what they rest on at the right.
void drawResult(Page& page, const PrintFacts& facts, double top) {
    GridCells cells(page, facts.input.language);
    constexpr double middle = 47.5, split = 77.5;
    addMarks(page, {middle, top + 16}, 20, facts.marks());
    const TextStyle bold = recordText(10, true);
    page.text({middle, top + 32.4}, fittedText(statementLine(facts), bold, 58), bold, Align::Centre,
              Ink::Value);
    const TextStyle small = recordText(8);
    page.text({middle, top + 37.2}, fittedText(standingNote(facts), small, 58), small, Align::Centre,
              Ink::Value);
    cells.vertical(split, top, top + blockHeight);

    const record::Entry* grading = facts.grading();
    const double height = blockHeight / 5;
    const auto rect = [&](int row) {
        return QRectF(split, top + row * height, Sheet::right - split, height);
    };
    const QString since = paperDate(facts.standing.since.date());
    cells.labelled(rect(0), 24, {u"评估日期"_s, u"평가날자"_s, {}},
                   grading ? paperDate(grading->date) : since);
    cells.labelled(rect(1), 24, {u"评估机构"_s, u"평가기구"_s, {}},
                   grading ? choiceText(facts, "assess_org") : u"系统按规则计算"_s);
    cells.labelled(rect(2), 24, {u"评估类型"_s, u"평가류형"_s, {}}, choiceText(facts, "assess_kind"));
    cells.labelled(rect(3), 24, {u"规则版本"_s, u"규칙판본"_s, {}},
                   u"%1《%2》"_s.arg(facts.rules->edition, facts.rules->title.zh));
    const QRectF sign = cells.label(rect(4), 24, {u"评估医生签名"_s, u"평가의사 서명"_s, {}});
    cells.signature(sign, choiceText(facts, "assess_person"));
    cells.finish(QRectF(Sheet::left, top, Sheet::width, blockHeight));
}

} // namespace

std::vector<Page> assessmentPages(const PrintFacts& facts) {
    const content::Form& form = *facts.input.library->form(u"RISK_ASSESS"_s);
    const record::Entry* grading = facts.grading();
    const Letterhead head = facts.letterhead(u"妊娠风险筛查与评估记录"_s);
    std::vector<TableRow> rows = clauseRows(facts);
    for (auto* make : {&unknownRows, &dutyRows}) {
        for (TableRow& row : (*make)(facts))
            rows.push_back(std::move(row));
    }
    if (grading) {
        for (TableRow& row : recordRows({form,
                                         &grading->answers,
                                         facts.rules,
                                         12,
                                         nullptr,
                                         false,
                                         {},
                                         false,
                                         facts.input.language})) {
            row.section = u"record"_s;
            row.band = withKorean(facts.input.language, {u"评估记录"_s, u"평가기록"_s, {}});
            rows.push_back(std::move(row));
        }
    }
    for (TableRow& row : sequenceRows(facts))
        rows.push_back(std::move(row));
    const QStringList notes{u"本页含疾病名称，存入病历，不张贴、不交他人；封面和标签上紫色只写“紫”。"_s,
                            u"基层机构计算的颜色为建议，以二级及以上助产机构的评估为准。"_s};
    const TableLead lead{blockHeight + gapBelow,
                         [&](Page& page, double top) { drawResult(page, facts, top); }};
    return tablePages(rows, head, {form.title, form.editionLabel, footLine(form, grading, head)}, notes,
                      lead);
}

} // namespace muying::print
