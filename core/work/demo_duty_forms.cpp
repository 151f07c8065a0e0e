#include "core/work/demo_duties.h"

#include "core/work/course.h"
#include "core/work/standing.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QString clinicPhone = u"0439-0000001"_s, hospitalPhone = u"0439-0000120"_s;
const QString hospitalDoctor = u"周示例"_s;

QString dutyMoment(const QDateTime& at) {
    return at.toString(u"yyyy-MM-ddTHH:mm"_s);
}

void putAll(Answers& answers, const std::vector<std::pair<QString, QJsonValue>>& values) {
    for (const auto& [code, value] : values)
        answers.set(code, value);
}

/// What the chart says of the colour, as codes of the colour options.
QStringList colourCodes(const Chart& chart) {
    const Standing standing = standingOf(chart);
    QStringList codes;
    if (!standing.colour.isEmpty())
        codes << QString::number(colourRank(standing.colour));
    if (standing.purple)
        codes << u"5"_s;
    return codes.isEmpty() ? QStringList{u"0"_s} : codes;
}

QString diagnosisOf(const DemoScript& script) {
    return script.profile.diagnosis.isEmpty() ? u"妊娠风险筛查阳性"_s : script.profile.diagnosis;
}

QJsonArray gradedCodes(const Answers& grading) {
    QJsonArray codes{grading.text(u"colour"_s)};
    if (grading.text(u"purple"_s) == u"1"_s)
        codes.append(u"5"_s);
    return codes;
}

bool isUrgent(const Chart& chart) {
    return standingOf(chart).colour == u"red"_s;
}

} // namespace

Answers demoLetter(const DemoScene& scene, const DemoScript& script, const QDateTime& at) {
    const Chart& chart = scene.recorder.chart();
    const bool urgent = isUrgent(chart);
    Answers letter;
    putAll(letter, {{u"ref_dt"_s, dutyMoment(at)},
                    {u"ref_kind"_s, u"1"_s},
                    {u"ref_urgency"_s, urgent ? u"2"_s : u"3"_s},
                    {u"to_org"_s, scene.data.hospital},
                    {u"to_dept"_s, u"产科"_s},
                    {u"ref_doctor"_s, scene.person.doctor},
                    {u"ref_doctor_phone"_s, clinicPhone},
                    {u"colour"_s, QJsonArray::fromStringList(colourCodes(chart))},
                    {u"chief"_s, u"妊娠风险筛查阳性，无不适"_s},
                    {u"impression"_s, onSlip(diagnosisOf(script))},
                    {u"present"_s, u"妊娠风险筛查阳性：%1，转请评估分级"_s.arg(onSlip(diagnosisOf(script)))},
                    {u"treatment"_s, u"已告知风险和注意事项，未用药"_s},
                    {u"pulse"_s, 82},
                    {u"resp"_s, 18},
                    {u"temp"_s, 36.6},
                    {u"conscious"_s, u"1"_s},
                    {u"transport"_s, urgent ? u"2"_s : u"3"_s},
                    {u"ref_refused"_s, false},
                    {u"consent"_s, u"本人签名（示例）"_s}});
    if (chart.all(u"ANC2_5"_s).empty())
        putAll(letter, {{u"sbp"_s, 112}, {u"dbp"_s, 72}});
    if (urgent)
        putAll(letter, {{u"to_contact"_s, hospitalDoctor + u' ' + hospitalPhone},
                        {u"call_dt"_s, dutyMoment(at)},
                        {u"call_result"_s, u"1"_s},
                        {u"depart_dt"_s, dutyMoment(at)},
                        {u"escort"_s, scene.person.doctor + u"（主治医师）"_s},
                        {u"enroute"_s, u"途中平稳"_s}});
    return letter;
}

Answers demoLetterAnswer(const Answers& grading, const QDateTime& at) {
    Answers answer;
    putAll(answer, {{u"arrived"_s, u"1"_s},
                    {u"back_dt"_s, dutyMoment(at.addSecs(-900))},
                    {u"back_outcome"_s, u"4"_s},
                    {u"back_diag"_s, grading.has(u"assess_diag"_s) ? onSlip(grading.text(u"assess_diag"_s))
                                                                   : u"妊娠风险评估已完成"_s},
                    {u"back_colour"_s, gradedCodes(grading)},
                    {u"back_action"_s, grading.text(u"manage_plan"_s)},
                    {u"back_doctor"_s, hospitalDoctor},
                    {u"back_judge"_s, u"1"_s},
                    {u"follow_dt"_s, at.date().toString(Qt::ISODate)}});
    return answer;
}

Answers demoReturnSheet(const DemoScene& scene, const Entry& letter, const Answers& grading,
                        const QDate& day) {
    Answers sheet;
    putAll(sheet, {{u"rb_ref_no"_s, letter.answers.text(u"ref_no"_s)},
                   {u"rb_name"_s, scene.person.name},
                   {u"rb_date"_s, day.toString(Qt::ISODate)},
                   {u"rb_from_org"_s, scene.data.hospital},
                   {u"rb_diag"_s, grading.has(u"assess_diag"_s) ? onSlip(grading.text(u"assess_diag"_s))
                                                                : u"妊娠风险评估已完成"_s},
                   {u"rb_tests"_s, u"血常规、肝肾功能、凝血、超声见报告"_s},
                   {u"rb_treat"_s, u"门诊评估，未住院"_s},
                   {u"rb_next_plan"_s, grading.text(u"manage_plan"_s)},
                   {u"rb_colour"_s, gradedCodes(grading)},
                   {u"rb_doctor"_s, hospitalDoctor},
                   {u"rb_phone"_s, hospitalPhone},
                   {u"rb_received_by"_s, scene.person.doctor},
                   {u"rb_received_date"_s, day.toString(Qt::ISODate)}});
    return sheet;
}

Answers demoReport(const DemoScene& scene, const DemoScript& script, const QDateTime& at) {
    Answers report;
    putAll(report, {{u"report_date"_s, dutyMoment(at)},
                    {u"report_channel"_s, isUrgent(scene.recorder.chart()) ? u"2"_s : u"3"_s},
                    {u"reporter"_s, scene.person.doctor},
                    {u"report_org"_s, scene.data.clinic},
                    {u"receiver"_s, u"县妇幼保健院 吴示例，%1"_s.arg(at.toString(u"MM-dd HH:mm"_s))},
                    {u"prelim_diag"_s, diagnosisOf(script)}});
    return report;
}

Answers demoCaseSheet(const DemoScene& scene, const DemoScript& script, const QDate& day) {
    const Chart& chart = scene.recorder.chart();
    const QString iso = day.toString(Qt::ISODate);
    const QString code = colourCodes(chart).constFirst();
    const Entry* before = chart.newest(u"HR_CASE"_s);
    const QDate next = std::max(day.addDays(1), std::min(day.addDays(14), script.edd().addDays(56)));
    Answers sheet;
    if (!before)
        putAll(sheet,
               {{u"case_no"_s,
                 u"ZA%1-%2"_s.arg(day.toString(u"yyyyMM"_s)).arg(script.place % 1000, 3, 10, QChar(u'0'))},
                {u"open_date"_s, iso},
                {u"open_colour"_s, code}});
    putAll(sheet,
           {{u"fu_date"_s, iso},
            {u"factors"_s, diagnosisOf(script)},
            {u"diag"_s, diagnosisOf(script)},
            {u"case_manager"_s, scene.person.doctor},
            {u"case_manager_phone"_s, clinicPhone},
            {u"upper_org"_s, scene.data.hospital},
            {u"upper_contact"_s, hospitalDoctor + u' ' + hospitalPhone},
            {u"travel_minutes"_s, chart.cover().number(u"travel_min"_s).value_or(60)},
            {u"plan_manage"_s, u"每2周县医院产检一次，村医按间隔随访，37周前住院待产"_s},
            {u"plan_treat"_s, u"按上级医院意见用药，复查相关检验"_s},
            {u"plan_emerg"_s, u"出血、头痛、胸闷、胎动减少立即拨打120，本院救护车送县医院，绿色通道"_s},
            {u"informed"_s, u"本人与丈夫签名（示例）"_s},
            {u"plan_place"_s, scene.data.hospital},
            {u"fu_mode"_s, u"1"_s},
            {u"colour_now"_s, code},
            {u"fu_state"_s, u"无不适，胎心正常"_s},
            {u"fu_action"_s, u"告知风险和就诊计划，交代危急征象"_s},
            {u"fu_seen_upper"_s, u"1"_s},
            {u"fu_next"_s, next.toString(Qt::ISODate)},
            {u"fu_by"_s, scene.person.doctor}});
    if (code == u"4"_s)
        putAll(sheet, {{u"continue_ok"_s, u"1"_s}, {u"continue_by"_s, hospitalDoctor + u" 主任医师"_s}});
    return sheet;
}

Answers demoContact(const DemoScene& scene, const DemoScript& script, const QDateTime& at, bool reached,
                    int intervalDays) {
    const Chart& chart = scene.recorder.chart();
    const bool pregnant = courseOf(chart).pregnant();
    const QDate latest = script.edd().addDays(56);
    const QDate next = std::max(at.date().addDays(1), std::min(at.date().addDays(intervalDays), latest));
    Answers call;
    putAll(call, {{u"kf_date"_s, dutyMoment(at)},
                  {u"kf_mode"_s, at.date().dayOfWeek() == 3 ? u"2"_s : u"1"_s},
                  {u"kf_reached"_s, reached ? u"1"_s : u"3"_s},
                  {u"resp_township"_s, scene.person.doctor},
                  {u"resp_village"_s, scene.person.villageDoctor},
                  {u"resp_county"_s, u"吴示例"_s},
                  {u"kf_interval"_s, std::max(1, intervalDays)},
                  {u"kf_action"_s, u"1"_s},
                  {u"kf_by"_s, scene.person.villageDoctor},
                  {u"kf_next"_s, next.toString(Qt::ISODate)}});
    if (const Entry* earlier = chart.newest(u"KEY_FOLLOWUP"_s); !earlier)
        call.set(u"kf_in_date"_s, at.date().toString(Qt::ISODate));
    if (!reached) {
        call.set(u"kf_advice"_s, u"电话未接通，明日再联系"_s);
        return call;
    }
    putAll(call, {{u"kf_feel"_s, u"1"_s},
                  {u"kf_danger"_s, QJsonArray{u"0"_s}},
                  {u"kf_meds"_s, u"1"_s},
                  {u"kf_advice"_s,
                   pregnant ? u"自述良好；提醒按时产检，交代危急征象"_s : u"母婴平安；提醒42天检查"_s}});
    if (pregnant)
        putAll(call, {{u"kf_plan_place"_s, true}, {u"kf_plan_transport"_s, true}});
    if (pregnant && script.lmp().daysTo(at.date()) >= 140)
        call.set(u"kf_fetal_move"_s, u"1"_s);
    return call;
}

} // namespace muying::work
