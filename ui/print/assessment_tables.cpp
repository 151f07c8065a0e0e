#include "ui/print/assessment_tables.h"

#include "ui/print/clause_basis.h"
#include "ui/print/paper_value.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

const TextStyle headStyle = formText(8.5, true);
const TextStyle cellStyle = recordText(9);
const TextStyle strongStyle = recordText(9, true);

TableRow headRow(const QString& section, const QString& band, const QList<double>& widths,
                 const QStringList& words) {
    std::vector<ListColumn> columns;
    for (qsizetype i = 0; i < widths.size(); ++i)
        columns.push_back({widths[i], words[i], headStyle});
    TableRow row = listRow(section, band, columns);
    row.keepsNext = true;
    return row;
}

/// "橙" and "紫" of an assessment, in the order of the marks.
QString colourWords(const QStringList& names) {
    QStringList words;
    for (const RiskColour colour :
         {RiskColour::Red, RiskColour::Orange, RiskColour::Yellow, RiskColour::Green, RiskColour::Purple}) {
        if (names.contains(content::colourName(colour)))
            words.append(content::colourWord(colour).zh);
    }
    return words.join(u"、"_s);
}

QString deadline(const PrintFacts& facts, const risk::Duty& duty) {
    if (!duty.withinHours)
        return {};
    const QDateTime until = facts.standing.since.addSecs(static_cast<qint64>(*duty.withinHours) * 3600);
    const QString when = until.toString(u"yyyy-MM-dd HH:mm"_s);
    if (*duty.withinHours > 72 && *duty.withinHours % 24 == 0)
        return u"%1天内（%2前）"_s.arg(*duty.withinHours / 24).arg(when);
    return u"%1小时内（%2前）"_s.arg(*duty.withinHours).arg(when);
}

struct SequenceLine {
    QDateTime at;
    QString kind, colours, place, person, note;
};

SequenceLine gradedLine(const content::Form& form, const record::Entry& entry) {
    const auto text = [&](const QString& code) {
        const content::Field* field = form.field(code);
        return field ? paperValue(*field, entry.answers) : QString();
    };
    QString colours = text(u"colour"_s);
    if (entry.answers.text(u"purple"_s) == u"1"_s)
        colours += (colours.isEmpty() ? u""_s : u"、"_s) + u"紫"_s;
    return {entry.date.startOfDay(), text(u"assess_kind"_s),   colours,
            text(u"assess_org"_s),   text(u"assess_person"_s), text(u"change_reason"_s)};
}

SequenceLine computedLine(const work::KeptAssessment& kept) {
    const QString colours = colourWords(kept.colourNames());
    const bool green = kept.result.green();
    QString shown = colours;
    if (!kept.result.complete) // never a final green while something was not asked
        shown = colours.isEmpty() || colours == u"绿"_s ? u"待评估"_s : u"暂定"_s + colours;
    return {kept.at, green ? u"筛查阴性"_s : u"系统建议"_s,
            shown,   {},
            {},      kept.result.complete ? QString() : u"筛查未完成"_s};
}

} // namespace

std::vector<TableRow> clauseRows(const PrintFacts& facts) {
    const PaperLanguage paper = facts.input.language;
    const QString section = u"clauses"_s;
    const QString band =
        withKorean(paper, {u"依据条款（规范原编号）"_s, u"의거조항(규범의 원래 번호)"_s, {}});
    const QList<double> widths{12, 18, 78, 48, 24};
    std::vector<TableRow> rows{
        headRow(section, band, widths,
                {withKorean(paper, {u"颜色"_s, u"색갈"_s, {}}), withKorean(paper, {u"条款"_s, u"조항"_s, {}}),
                 withKorean(paper, {u"内容"_s, u"내용"_s, {}}),
                 withKorean(paper, {u"所据数值"_s, u"의거한 수치"_s, {}}),
                 withKorean(paper, {u"日期"_s, u"날자"_s, {}})})};
    for (const ClauseLine& line : clausesInForce(facts)) {
        const QString date = line.date.isValid() ? line.date.toString(Qt::ISODate) : QString();
        rows.push_back(listRow(section, band,
                               {{widths[0], content::colourWord(line.clause->colour).zh, strongStyle},
                                {widths[1], line.clause->code, cellStyle},
                                {widths[2], line.clause->text.zh, cellStyle},
                                {widths[3], line.basis, cellStyle},
                                {widths[4], date, cellStyle}}));
    }
    if (rows.size() == 1)
        rows.push_back(listRow(section, band, {{Sheet::width, u"没有符合的条款"_s, cellStyle}}));
    return rows;
}

std::vector<TableRow> unknownRows(const PrintFacts& facts) {
    if (!facts.kept)
        return {};
    QStringList words;
    for (const QString& name : facts.kept->result.unknownFacts) {
        const content::FactDecl* decl = facts.rules->fact(name);
        if (decl && decl->obligatory)
            words.append(decl->label.zh);
    }
    const QString text = words.isEmpty() ? u"必选项目均已询问或检查"_s : words.join(u"、"_s);
    return {listRow(
        u"unknown"_s,
        withKorean(facts.input.language,
                   {u"未问、未查的必选项目（不作为“无”）"_s, u"묻지 않았거나 검사하지 않은 필수항목"_s, {}}),
        {{Sheet::width, text, cellStyle}})};
}

std::vector<TableRow> dutyRows(const PrintFacts& facts) {
    const QString section = u"duties"_s;
    const QString band = withKorean(facts.input.language, {u"应办事项"_s, u"처리해야 할 사항"_s, {}});
    std::vector<TableRow> rows;
    if (!facts.kept)
        return rows;
    for (const risk::Duty& duty : facts.kept->result.duties) {
        const auto decl = std::find_if(facts.rules->duties.begin(), facts.rules->duties.end(),
                                       [&](const content::DutyDecl& each) { return each.code == duty.code; });
        if (decl != facts.rules->duties.end()) {
            rows.push_back(listRow(
                section, band, {{120, decl->text.zh, cellStyle}, {60, deadline(facts, duty), cellStyle}}));
        }
    }
    for (const content::AdviceDecl& advice : facts.rules->advice) {
        const auto colours = facts.marks();
        if (std::find(colours.begin(), colours.end(), advice.colour) != colours.end())
            rows.push_back(listRow(section, band, {{Sheet::width, advice.text.zh, cellStyle}}));
    }
    return rows;
}

std::vector<TableRow> sequenceRows(const PrintFacts& facts) {
    const PaperLanguage paper = facts.input.language;
    const QString section = u"sequence"_s;
    const QString band = withKorean(paper, {u"历次评估"_s, u"매차 평가"_s, {}});
    const QList<double> widths{24, 24, 24, 46, 28, 34};
    const content::Form& form = *facts.input.library->form(u"RISK_ASSESS"_s);
    std::vector<SequenceLine> lines;
    for (const record::Entry* entry : facts.input.chart->all(u"RISK_ASSESS"_s))
        lines.push_back(gradedLine(form, *entry));
    for (const record::Entry* entry : facts.input.chart->all(work::assessmentForm)) {
        if (const auto kept = work::keptAssessment(*entry))
            lines.push_back(computedLine(*kept));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const SequenceLine& a, const SequenceLine& b) { return a.at < b.at; });
    std::vector<TableRow> rows{headRow(
        section, band, widths,
        {withKorean(paper, {u"日期"_s, u"날자"_s, {}}), withKorean(paper, {u"类型"_s, u"류형"_s, {}}),
         withKorean(paper, {u"颜色"_s, u"색갈"_s, {}}), withKorean(paper, {u"机构"_s, u"기구"_s, {}}),
         withKorean(paper, {u"评估人"_s, u"평가자"_s, {}}), withKorean(paper, {u"说明"_s, u"설명"_s, {}})})};
    for (const SequenceLine& line : lines) {
        rows.push_back(listRow(section, band,
                               {{widths[0], line.at.date().toString(Qt::ISODate), cellStyle},
                                {widths[1], line.kind, cellStyle},
                                {widths[2], line.colours, strongStyle},
                                {widths[3], line.place, cellStyle},
                                {widths[4], line.person, cellStyle},
                                {widths[5], line.note, cellStyle}}));
    }
    return rows;
}

} // namespace muying::print
