#include "core/work/demo_birth.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

/// Varies from birth to birth without taking a number from the dice, so that other women stay as they are.
int variedBy(const DemoScript& script, int choices) {
    return static_cast<int>(script.birth().toJulianDay() % choices);
}

QString momentText(const QDateTime& moment) {
    return moment.toString(u"yyyy-MM-ddTHH:mm"_s);
}

bool byCaesarean(const DemoScript& script) {
    return script.profile.caesarean > 0;
}

void setCodes(Answers& answers, const std::vector<std::pair<QString, QJsonValue>>& values) {
    for (const auto& [code, value] : values)
        answers.set(code, value);
}

void fillLabour(Answers& delivery, const QDateTime& birth) {
    setCodes(delivery, {{u"onset_kind"_s, u"1"_s},
                        {u"augment"_s, u"1"_s},
                        {u"labour_start"_s, momentText(birth.addSecs(-8 * 3600))},
                        {u"rom_dt"_s, momentText(birth.addSecs(-3 * 3600))},
                        {u"rom_kind"_s, u"1"_s},
                        {u"full_dilate"_s, momentText(birth.addSecs(-50 * 60))},
                        {u"mode"_s, u"1"_s},
                        {u"placenta_mode"_s, u"1"_s},
                        {u"perineum"_s, u"1"_s},
                        {u"episiotomy"_s, u"1"_s},
                        {u"perineum_stitch"_s, 0},
                        {u"cervix_tear"_s, u"1"_s},
                        {u"vagina_tear"_s, u"1"_s}});
}

void fillCaesarean(Answers& delivery, const QDateTime& birth) {
    setCodes(delivery, {{u"onset_kind"_s, u"3"_s},
                        {u"rom_dt"_s, momentText(birth)},
                        {u"rom_kind"_s, u"3"_s},
                        {u"mode"_s, u"4"_s},
                        {u"cs_kind"_s, u"4"_s},
                        {u"cs_indication"_s, QJsonArray{u"03"_s}},
                        {u"cs_decide_dt"_s, momentText(birth.addSecs(-3 * 3600))},
                        {u"cs_decider"_s, u"示例医师"_s},
                        {u"cs_enter_dt"_s, momentText(birth.addSecs(-50 * 60))},
                        {u"cs_anaes_dt"_s, momentText(birth.addSecs(-40 * 60))},
                        {u"cs_start_dt"_s, momentText(birth.addSecs(-10 * 60))},
                        {u"cs_end_dt"_s, momentText(birth.addSecs(45 * 60))},
                        {u"cs_anaes"_s, u"3"_s},
                        {u"cs_uterine"_s, u"1"_s},
                        {u"cs_findings"_s, u"原切口愈合好，顺利取出胎儿，分层缝合"_s},
                        {u"cs_blood_ml"_s, 320},
                        {u"cs_operator"_s, u"示例医师"_s},
                        {u"placenta_mode"_s, u"3"_s}});
}

void fillBleeding(Answers& delivery, const DemoScript& script) {
    const int more = byCaesarean(script) ? 180 : 10 * variedBy(script, 9);
    setCodes(delivery, {{u"uterotonic"_s, QJsonArray{u"1"_s}},
                        {u"uterotonic_detail"_s, u"缩宫素，胎儿娩出后即刻"_s},
                        {u"uterotonic_1min"_s, true},
                        {u"loss_method"_s, QJsonArray{u"1"_s}},
                        {u"loss_intra"_s, 150 + more},
                        {u"loss_2h"_s, 210 + more},
                        {u"loss_24h"_s, 290 + more},
                        {u"complication"_s, QJsonArray{u"00"_s}},
                        {u"pp_sbp_2h"_s, 112},
                        {u"pp_dbp_2h"_s, 72},
                        {u"pp_pulse_2h"_s, 82},
                        {u"pp_uterus_2h"_s, u"1"_s},
                        {u"pp_fundus_2h"_s, u"脐下1横指"_s}});
}

void fillAdmission(Answers& delivery, const DemoScene& scene, const DemoScript& script,
                   const QDateTime& birth) {
    setCodes(delivery, {{u"inpatient_no"_s, u"示例%1"_s.arg(script.birth().toJulianDay() % 100000)},
                        {u"admit_dt"_s, momentText(birth.addSecs(-9 * 3600))},
                        {u"birth_place_kind"_s, u"2"_s},
                        {u"birth_org"_s, scene.data.hospital},
                        {u"admit_diag"_s, u"宫内妊娠，待产"_s},
                        {u"pph_risk"_s, byCaesarean(script) ? u"2"_s : u"1"_s},
                        {u"admit_hb"_s, std::max(111.0, script.profile.hb)},
                        {u"steroid"_s, u"2"_s},
                        {u"liquor"_s, u"1"_s},
                        {u"birth_dt"_s, momentText(birth)},
                        {u"placenta_dt"_s, momentText(birth.addSecs(8 * 60))},
                        {u"presentation"_s, variedBy(script, 3) == 0 ? u"枕右前"_s : u"枕左前"_s},
                        {u"midwife"_s, u"示例助产士"_s},
                        {u"attendant_kind"_s, u"1"_s}});
}

} // namespace

QDateTime demoBirthMoment(const DemoScript& script) {
    return {script.birth(), QTime(1 + variedBy(script, 6), 5 * variedBy(script, 11))};
}

Answers demoDelivery(const DemoScene& scene, const DemoScript& script) {
    const QDateTime birth = demoBirthMoment(script);
    Answers delivery;
    fillAdmission(delivery, scene, script, birth);
    if (byCaesarean(script))
        fillCaesarean(delivery, birth);
    else
        fillLabour(delivery, birth);
    fillBleeding(delivery, script);
    setCodes(delivery, {{u"placenta_full"_s, u"1"_s},
                        {u"membrane_full"_s, u"1"_s},
                        {u"cord_abn"_s, QJsonArray{u"0"_s}},
                        {u"gauze_count_ok"_s, true},
                        {u"skin_contact"_s, u"1"_s},
                        {u"first_feed_min"_s, 40},
                        {u"pp_diag"_s, script.lengthDays < 259 ? u"早产分娩"_s : u"足月妊娠分娩"_s},
                        {u"mother_outcome"_s, u"1"_s},
                        {u"info_sent"_s, true}});
    return delivery;
}

Answers demoBaby(const DemoScript& script, int number) {
    const QDateTime birth = demoBirthMoment(script).addSecs((number - 1) * 12 * 60);
    const bool early = script.lengthDays < 259;
    const int weight = (script.profile.fetuses > 1 ? 2350 : early ? 2480 : 3120) + 40 * variedBy(script, 13);
    QJsonArray abnormal;
    if (early)
        abnormal.append(u"1"_s);
    if (weight < 2500)
        abnormal.append(u"2"_s);
    if (abnormal.isEmpty())
        abnormal.append(u"0"_s);
    Answers baby;
    setCodes(baby, {{u"baby_no"_s, number},
                    {u"birth_outcome"_s, u"1"_s},
                    {u"birth_dt"_s, momentText(birth)},
                    {u"sex"_s, (variedBy(script, 2) + number) % 2 == 0 ? u"1"_s : u"2"_s},
                    {u"weight_g"_s, weight},
                    {u"length_cm"_s, weight < 2700 ? 47 : 50},
                    {u"head_cm"_s, weight < 2700 ? 33 : 34},
                    {u"apgar1"_s, 9},
                    {u"apgar5"_s, 10},
                    {u"apgar10"_s, 10},
                    {u"resus"_s, QJsonArray{u"0"_s}},
                    {u"cord_clamp"_s, u"1"_s},
                    {u"defect"_s, u"1"_s},
                    {u"abnormal"_s, abnormal},
                    {u"vitk"_s, true},
                    {u"hepb_dt"_s, momentText(birth.addSecs(4 * 3600))},
                    {u"hbig_dt"_s, momentText(birth.addSecs(2 * 3600))},
                    {u"nbs"_s, u"1"_s},
                    {u"hearing"_s, u"1"_s},
                    {u"chd_screen"_s, u"1"_s},
                    {u"feeding"_s, u"1"_s},
                    {u"where_now"_s, u"1"_s}});
    return baby;
}

Answers demoHomeVisit(const DemoScene& scene, const DemoScript& script, const QDate& day) {
    Answers visit;
    setCodes(visit, {{u"visit_date"_s, day.toString(Qt::ISODate)},
                     {u"visit_mode"_s, u"1"_s},
                     {u"discharge_date"_s, script.birth().addDays(3).toString(Qt::ISODate)},
                     {u"temp"_s, 36.6},
                     {u"general"_s, u"良好"_s},
                     {u"mental"_s, u"情绪平稳"_s},
                     {u"sbp"_s, 108 + variedBy(script, 12)},
                     {u"dbp"_s, 68 + variedBy(script, 9)},
                     {u"milk"_s, u"2"_s},
                     {u"leg"_s, u"1"_s},
                     {u"baby_visit_done"_s, true},
                     {u"class"_s, u"1"_s},
                     {u"guidance"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}},
                     {u"pp_risk"_s, u"1"_s},
                     {u"referral"_s, u"1"_s},
                     {u"next_date"_s, script.birth().addDays(42).toString(Qt::ISODate)},
                     {u"doctor"_s, scene.person.doctor}});
    for (const QString& code : {u"breast"_s, u"lochia"_s, u"uterus"_s, u"wound"_s})
        visit.set(code, u"1"_s);
    return visit;
}

Answers demoCheck42(const DemoScene& scene, const DemoScript& script, const QDate& day) {
    Answers check;
    setCodes(check, {{u"visit_date"_s, day.toString(Qt::ISODate)},
                     {u"exam_here"_s, u"1"_s},
                     {u"general"_s, u"良好"_s},
                     {u"mental"_s, u"情绪平稳"_s},
                     {u"sbp"_s, 106 + variedBy(script, 12)},
                     {u"dbp"_s, 66 + variedBy(script, 9)},
                     {u"hb"_s, 122 + variedBy(script, 9)},
                     {u"u_pro"_s, u"0"_s},
                     {u"menses"_s, u"1"_s},
                     {u"feeding"_s, u"1"_s},
                     {u"contraception"_s, u"1"_s},
                     {u"baby_check_done"_s, true},
                     {u"class"_s, u"1"_s},
                     {u"guidance"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s}},
                     {u"handle"_s, u"1"_s},
                     {u"pp_risk"_s, u"1"_s},
                     {u"doctor"_s, scene.person.doctor}});
    for (const QString& code : {u"breast"_s, u"lochia"_s, u"uterus"_s, u"wound"_s})
        check.set(code, u"1"_s);
    return check;
}

Answers demoMoodScreen(const DemoScript& script, const QString& occasion, const QDate& day) {
    const bool low = variedBy(script, 19) == 0; // one in nineteen is conspicuous
    Answers screen;
    setCodes(screen, {{u"epds_date"_s, day.toString(Qt::ISODate)},
                      {u"epds_when"_s, occasion},
                      {u"epds_mode"_s, u"1"_s},
                      {u"epds_lang"_s, u"1"_s},
                      {u"epds_action"_s, low ? u"2"_s : u"1"_s}});
    for (int item = 1; item <= 9; ++item)
        screen.set(u"epds%1"_s.arg(item), low ? (item < 3 ? u"2"_s : u"1"_s)
                                          : (item + variedBy(script, 5)) % 4 == 0 ? u"1"_s
                                                                                  : u"0"_s);
    screen.set(u"epds10"_s, u"0"_s);
    return screen;
}

} // namespace muying::work
