#include "core/work/demo_story.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

QString isoDay(const QDate& date) {
    return date.toString(Qt::ISODate);
}

double oneDecimal(double value) {
    return std::round(value * 10) / 10;
}

void setAll(Answers& answers, std::initializer_list<QString> codes, const QJsonValue& value) {
    for (const QString& code : codes)
        answers.set(code, value);
}

void fillObstetricHistory(Answers& episode, DemoScene& scene, const DemoScript& script) {
    const DemoProfile& profile = script.profile;
    episode.set(u"gravida"_s, profile.gravida());
    episode.set(u"para_vaginal"_s, profile.vaginal);
    episode.set(u"para_cs"_s, profile.caesarean);
    episode.set(u"preterm_count"_s, profile.preterm);
    episode.set(u"abort_spont"_s, profile.spontaneous);
    episode.set(u"abort_induced"_s, profile.induced);
    setAll(episode,
           {u"stillbirth_ante"_s, u"stillbirth_intra"_s, u"neonatal_death"_s, u"defect_child"_s,
            u"ectopic_count"_s, u"mole_count"_s},
           0);
    episode.set(u"living_children"_s, profile.births());
    if (profile.births() > 0) {
        const QString birth = isoDay(script.lmp().addMonths(-profile.monthsSinceBirth).addDays(-7));
        setAll(episode, {u"last_birth_date"_s, u"last_end_date"_s}, birth);
        episode.set(u"last_end_mode"_s, profile.caesarean > 0 ? u"3"_s : u"1"_s);
        if (profile.caesarean > 0)
            episode.set(u"last_uterine_op_date"_s, birth);
    } else if (profile.gravida() > 1) {
        episode.set(u"last_end_date"_s, isoDay(script.lmp().addDays(-scene.random.between(120, 900))));
        episode.set(u"last_end_mode"_s, profile.spontaneous > 0 ? u"4"_s : u"5"_s);
    }
}

void fillDating(Answers& episode, DemoScene& scene, const DemoScript& script) {
    const DemoProfile& profile = script.profile;
    episode.set(u"lmp_known"_s, u"1"_s);
    episode.set(u"lmp_date"_s, isoDay(script.lmp()));
    episode.set(u"conception_mode"_s, profile.art ? u"4"_s : u"1"_s);
    if (profile.art) {
        constexpr int transferOfBlastocyst = 19;
        episode.set(u"et_date"_s, isoDay(script.lmp().addDays(transferOfBlastocyst)));
        episode.set(u"embryo_age_d"_s, u"5"_s);
    }
    if (script.bookedGestation >= 49) {
        const int scan = scene.random.between(45, std::min(script.bookedGestation, 84));
        episode.set(u"us_date"_s, isoDay(script.lmp().addDays(scan)));
        episode.set(u"us_ga_days"_s, scan + scene.random.between(-3, 3));
    }
    episode.set(u"dating_basis"_s, profile.art ? u"4"_s : u"1"_s);
    episode.set(u"edd_best"_s, isoDay(script.edd()));
    episode.set(u"edd_set_by"_s, scene.person.doctor);
}

void fillFindings(Answers& visit, DemoScene& scene, const DemoProfile& profile) {
    DemoRandom& random = scene.random;
    setAll(visit, {u"heart"_s, u"lung"_s, u"vulva"_s, u"vagina"_s, u"cervix"_s, u"uterus"_s, u"adnexa"_s},
           u"1"_s);
    setAll(visit, {u"u_pro"_s, u"u_glu"_s, u"u_ket"_s, u"u_bld"_s}, u"0"_s);
    visit.set(u"sbp"_s, random.between(98, 126));
    visit.set(u"dbp"_s, random.between(62, 82));
    visit.set(u"hb"_s, profile.hb);
    visit.set(u"wbc"_s, random.bell(5.2, 11.5));
    visit.set(u"plt"_s, profile.plt);
    visit.set(u"glucose"_s, random.bell(3.9, 5.0));
    visit.set(u"alt"_s, profile.hepatitis ? random.between(58, 96) : random.between(9, 34));
    visit.set(u"ast"_s, profile.hepatitis ? random.between(48, 80) : random.between(11, 32));
    visit.set(u"alb"_s, random.bell(36, 47));
    visit.set(u"tbil"_s, random.bell(5, 17));
    visit.set(u"dbil"_s, random.bell(1.2, 5));
    visit.set(u"creatinine"_s, random.between(36, 68));
    visit.set(u"urea"_s, random.bell(2.1, 5.4));
    visit.set(u"vag_secretion"_s, QJsonArray{u"1"_s});
    visit.set(u"vag_clean"_s, random.chance(70) ? u"1"_s : u"2"_s);
    visit.set(u"hbsag"_s, profile.hepatitis ? u"2"_s : u"1"_s);
    setAll(visit, {u"hbsab"_s, u"hbeag"_s, u"hbeab"_s, u"hbcab"_s}, u"1"_s);
    visit.set(u"syphilis"_s, profile.syphilis ? u"2"_s : u"1"_s);
    visit.set(u"hiv"_s, u"1"_s);
    visit.set(u"ultrasound"_s, u"宫内早孕，可见胎心搏动"_s);
}

/// A referral is written for whoever was found positive.
void fillReferral(Answers& visit, DemoScene& scene, const QString& diagnosis) {
    visit.set(u"referral"_s, diagnosis.isEmpty() ? u"1"_s : u"2"_s);
    if (diagnosis.isEmpty())
        return;
    visit.set(u"referral_reason"_s, u"妊娠风险筛查阳性：%1"_s.arg(onSlip(diagnosis)));
    visit.set(u"referral_to"_s, scene.data.hospital + u"产科"_s);
}

double fundalHeight(int gestation, double noise) {
    const double weeks = gestation / 7.0;
    const double height = weeks <= 32 ? weeks - 2.2 : 29.8 + (weeks - 32) * 0.75;
    return oneDecimal(height + noise);
}

QString guidanceField(const QString& slot) {
    return slot == u"2"_s ? u"guidance2"_s : slot == u"3"_s ? u"guidance3"_s : u"guidance45"_s;
}

void fillFetus(Answers& visit, DemoScene& scene, const DemoProfile& profile, int gestation) {
    DemoRandom& random = scene.random;
    visit.set(u"fundal_cm"_s,
              fundalHeight(gestation, random.tenths(0, 2) - 1 + (profile.fetuses > 1 ? 3 : 0)));
    visit.set(u"girth_cm"_s,
              oneDecimal(72 + gestation / 11.0 + (profile.bmi - 21) * 1.5 + random.tenths(0, 4)));
    visit.set(u"fhr"_s, random.between(126, 154));
    if (profile.fetuses > 1)
        visit.set(u"fhr2"_s, random.between(126, 154));
    if (gestation >= 196) {
        visit.set(u"fetal_pos"_s, random.chance(60) ? u"01"_s : u"02"_s);
        visit.set(u"fetal_pres"_s, u"1"_s);
    }
    if (gestation >= 140)
        visit.set(u"fetal_move"_s, u"1"_s);
    if (gestation >= 252)
        visit.set(u"engaged"_s, random.chance(60));
}

/// What turns up only in the second half of pregnancy, at the fourth visit.
void fillLateFinding(Answers& visit, const DemoProfile& profile) {
    if (profile.feature == u"hypertension"_s) {
        visit.set(u"sbp"_s, 144);
        visit.set(u"dbp"_s, 92);
        visit.set(u"bp_repeat"_s, u"休息15分钟后 142/90"_s);
    } else {
        visit.set(u"ogtt"_s, u"5.3/10.4/8.9"_s);
    }
    visit.set(u"class"_s, u"2"_s);
    visit.set(u"class_abn"_s, profile.diagnosis);
    visit.set(u"risk_changed"_s, true);
}

} // namespace

double demoBaseWeight(const DemoProfile& profile) {
    return oneDecimal(profile.bmi * profile.heightCm * profile.heightCm / 10000);
}

double demoWeight(const DemoProfile& profile, int gestation) {
    constexpr int secondTrimester = 91;
    const double perWeek = profile.bmi >= 28    ? 0.22
                           : profile.bmi >= 24  ? 0.31
                           : profile.bmi < 18.5 ? 0.45
                                                : 0.38;
    const double later =
        std::max(0, gestation - secondTrimester) / 7.0 * perWeek * (profile.fetuses > 1 ? 1.3 : 1.0);
    return oneDecimal(demoBaseWeight(profile) + (gestation >= secondTrimester ? 0.8 + later : 0));
}

Answers demoEpisode(DemoScene& scene, const DemoScript& script) {
    const DemoProfile& profile = script.profile;
    DemoRandom& random = scene.random;
    Answers episode;
    episode.set(u"preg_seq"_s, script.sequence);
    episode.set(u"book_date"_s, isoDay(script.booked.date()));
    episode.set(u"book_org"_s, scene.data.clinic);
    episode.set(u"book_person"_s, scene.person.doctor);
    episode.set(u"preg_diag_method"_s, QJsonArray{u"1"_s, u"3"_s});
    fillObstetricHistory(episode, scene, script);
    fillDating(episode, scene, script);
    episode.set(u"menarche_age"_s, random.between(12, 15));
    episode.set(u"cycle_days"_s, random.between(27, 31));
    episode.set(u"period_days"_s, random.between(4, 6));
    episode.set(u"cycle_regular"_s, true);
    episode.set(u"fetus_count"_s, profile.fetuses);
    if (profile.fetuses > 1)
        episode.set(u"chorionicity"_s, u"2"_s);
    episode.set(u"height_cm"_s, profile.heightCm);
    episode.set(u"prepreg_weight"_s, demoBaseWeight(profile));
    episode.set(u"prepreg_weight_src"_s, u"3"_s);
    episode.set(u"folic_start"_s, random.chance(60) ? u"1"_s : u"2"_s);
    episode.set(u"folic_dose"_s, u"1"_s);
    episode.set(u"plan_place"_s, scene.data.hospital);
    episode.set(u"plan_place_level"_s, u"2"_s);
    episode.set(u"plan_mode"_s, profile.caesarean > 0 ? u"2"_s : u"3"_s);
    return episode;
}

Answers demoFirstVisit(DemoScene& scene, const DemoScript& script, const QDate& nextDate) {
    const DemoProfile& profile = script.profile;
    const QString found = profile.developsLater() ? QString() : profile.diagnosis;
    Answers visit;
    visit.set(u"form_date"_s, isoDay(script.booked.date()));
    for (const QString& code : {u"past_history"_s, u"family_history"_s, u"personal_history"_s})
        visit.set(code, QJsonArray{u"1"_s});
    visit.set(u"gyn_surgery"_s, profile.caesarean > 0 ? u"2"_s : u"1"_s);
    if (profile.caesarean > 0)
        visit.set(
            u"gyn_surgery_detail"_s,
            u"剖宫产 %1"_s.arg(script.lmp().addMonths(-profile.monthsSinceBirth).toString(u"yyyy-MM"_s)));
    visit.set(u"weight_kg"_s, demoWeight(profile, script.bookedGestation));
    fillFindings(visit, scene, profile);
    visit.set(u"lab_date"_s, isoDay(script.booked.date()));
    visit.set(u"lab_org"_s, scene.data.clinic);
    visit.set(u"overall"_s, found.isEmpty() ? u"1"_s : u"2"_s);
    if (!found.isEmpty())
        visit.set(u"overall_abn"_s, found);
    visit.set(u"guidance"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    visit.set(u"risk_screen_done"_s, profile.target == u"unassessed"_s ? u"3"_s
                                     : found.isEmpty()                 ? u"1"_s
                                                                       : u"2"_s);
    fillReferral(visit, scene, profile.target == u"unassessed"_s ? QString() : found);
    visit.set(u"next_date"_s, isoDay(nextDate));
    visit.set(u"doctor"_s, scene.person.doctor);
    return visit;
}

Answers demoLaterVisit(DemoScene& scene, const DemoScript& script, const QString& slot, const QDate& day) {
    const DemoProfile& profile = script.profile;
    const int gestation = static_cast<int>(script.lmp().daysTo(day));
    DemoRandom& random = scene.random;
    Answers visit;
    visit.set(u"visit_no"_s, slot);
    visit.set(u"visit_kind"_s, u"1"_s);
    visit.set(u"visit_date"_s, isoDay(day));
    visit.set(u"complaint"_s, random.chance(80) ? u"无不适"_s : u"偶感腰酸"_s);
    visit.set(u"danger_sign"_s, QJsonArray{u"0"_s});
    visit.set(u"weight_kg"_s, oneDecimal(demoWeight(profile, gestation) + random.tenths(0, 1.2) - 0.6));
    fillFetus(visit, scene, profile, gestation);
    visit.set(u"oedema"_s, random.chance(92) ? u"0"_s : u"1"_s);
    visit.set(u"sbp"_s, random.between(98, 128));
    visit.set(u"dbp"_s, random.between(62, 84));
    visit.set(u"hb"_s,
              profile.hb < 110 ? profile.hb + 1 : std::max(111.0, profile.hb - random.between(0, 6)));
    visit.set(u"u_pro"_s, u"0"_s);
    if (slot == u"4"_s && gestation >= 168)
        visit.set(u"ogtt"_s, u"4.6/8.3/7.0"_s);
    visit.set(u"ultrasound"_s, profile.fetuses > 1 ? u"双胎，胎心良好"_s : u"单活胎，发育与孕周相符"_s);
    visit.set(u"class"_s, u"1"_s);
    visit.set(guidanceField(slot), QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    visit.set(u"risk_changed"_s, false);
    const bool late = profile.developsLater() && slot == u"4"_s;
    if (late)
        fillLateFinding(visit, profile);
    fillReferral(visit, scene, late ? profile.diagnosis : QString());
    visit.set(u"doctor"_s, scene.person.doctor);
    return visit;
}

} // namespace muying::work
