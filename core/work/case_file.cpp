#include "core/work/case_file.h"

#include "core/work/course.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QString mayGoOn = u"1"_s;
const QString endingAdvised = u"2"_s;
const QString notApplicable = u"4"_s;

/// One thing a case file must say, for orange and red only where the norm asks it of those.
struct Demand {
    QString field;
    LocalText words;
    bool ofColours = false; ///< orange and red
    bool whilePregnant = false;
};

const std::vector<Demand>& demands() {
    static const std::vector<Demand> list{
        {u"case_manager"_s, {u"专案管理人"_s, u"전담관리자"_s, u"case manager"_s}},
        {u"case_manager_phone"_s, {u"专案管理人电话"_s, u"전담관리자 전화"_s, u"manager's phone"_s}},
        {u"upper_org"_s, {u"上级救治机构"_s, u"상급 구급기구"_s, u"rescue centre"_s}},
        {u"upper_contact"_s, {u"上级联系人及电话"_s, u"상급 련락인과 전화"_s, u"contact there"_s}},
        {u"travel_minutes"_s,
         {u"到救治机构车程"_s, u"구급기구까지 걸리는 시간"_s, u"travel time"_s},
         false,
         true},
        {u"plan_manage"_s, {u"个体化管理方案"_s, u"개별화 관리방안"_s, u"individual plan"_s}},
        {u"plan_treat"_s, {u"诊疗方案"_s, u"진료방안"_s, u"treatment plan"_s}, true},
        {u"plan_emerg"_s, {u"应急预案"_s, u"응급예비안"_s, u"emergency plan"_s}, true},
        {u"plan_place"_s, {u"拟分娩机构"_s, u"해산예정기구"_s, u"place of birth"_s}, false, true},
        {u"informed"_s, {u"风险告知签名"_s, u"위험고지 서명"_s, u"risk explained and signed"_s}}};
    return list;
}

std::vector<CasePoint> openPoints(const Answers& sheet, const Standing& standing, bool pregnant) {
    const bool high = standing.colour == u"orange"_s || standing.colour == u"red"_s;
    std::vector<CasePoint> open;
    for (const Demand& demand : demands()) {
        const bool asked = (high || !demand.ofColours) && (pregnant || !demand.whilePregnant);
        if (asked && !sheet.has(demand.field))
            open.push_back({demand.field, demand.words});
    }
    return open;
}

QStringList clausesInForce(const Chart& chart, const Standing& standing) {
    const auto kept = newestKept(chart);
    QStringList clauses = kept ? kept->result.assess : QStringList();
    if (const Entry* graded = chart.entry(standing.gradedBy))
        clauses += graded->answers.multi(u"assess_items"_s);
    return clauses;
}

} // namespace

bool CaseFile::hasOpinion() const {
    const bool needsDoctor = continueOk == mayGoOn || continueOk == endingAdvised;
    return continueOk == notApplicable || (needsDoctor && !opinionBy.isEmpty());
}

CaseFile caseFile(const Chart& chart, const Standing& standing) {
    CaseFile file;
    const Entry* sheet = chart.newest(u"HR_CASE"_s);
    const Answers answers = sheet ? sheet->answers : Answers();
    file.entryId = sheet ? sheet->id : QString();
    file.number = answers.text(u"case_no"_s);
    file.manager = answers.text(u"case_manager"_s);
    file.managerPhone = answers.text(u"case_manager_phone"_s);
    file.plan = answers.text(u"plan_manage"_s);
    file.treatment = answers.text(u"plan_treat"_s);
    file.emergency = answers.text(u"plan_emerg"_s);
    file.centre = answers.text(u"upper_org"_s);
    file.centreContact = answers.text(u"upper_contact"_s);
    if (const auto minutes = answers.number(u"travel_minutes"_s))
        file.travelMinutes = static_cast<int>(*minutes);
    file.place = answers.text(u"plan_place"_s);
    file.continueOk = answers.text(u"continue_ok"_s);
    file.opinionBy = answers.text(u"continue_by"_s);
    file.refused = answers.boolean(u"continue_refused"_s).value_or(false);
    file.refusal = answers.text(u"continue_refuse_note"_s);
    file.open = openPoints(answers, standing, courseOf(chart).pregnant());
    return file;
}

bool hasRefused(const Chart& chart) {
    const auto letters = chart.all(u"REFERRAL"_s);
    const Entry* letter = letters.empty() ? nullptr : letters.back();
    if (letter && letter->answers.boolean(u"ref_refused"_s).value_or(false)) {
        const Entry* grading = chart.newest(u"RISK_ASSESS"_s);
        const QString level = grading ? grading->answers.text(u"assess_org_level"_s) : QString();
        const bool gradedSince =
            grading && grading->date >= letter->date && (level == u"2"_s || level == u"3"_s);
        if (!gradedSince)
            return true;
    }
    const Entry* sheet = chart.newest(u"HR_CASE"_s);
    return sheet && sheet->answers.boolean(u"continue_refused"_s).value_or(false);
}

QSet<QString> infectionsOf(const Chart& chart, const Standing& standing) {
    const QStringList clauses = clausesInForce(chart, standing);
    QSet<QString> found;
    if (clauses.contains(u"P1.3"_s))
        found.insert(u"hiv"_s);
    if (clauses.contains(u"P1.2"_s))
        found.insert(u"syphilis"_s);
    const auto kept = newestKept(chart);
    const auto carrier = kept ? kept->result.facts.value(u"hbsag_positive"_s) : risk::FactValue{};
    if (clauses.contains(u"P1.1"_s) || carrier.truth)
        found.insert(u"hbv"_s);
    return found;
}

} // namespace muying::work
