#include "core/content/computations.h"

#include <QRegularExpression>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

// What the growth tables read: the measures, oedema where weight counts, then sex, birth, day, weeks and
// days of gestation at birth (corrected age below two years).
const QStringList oneMeasure{u"number"_s, u"choice"_s, u"date"_s, u"date"_s, u"number"_s, u"number"_s};
const QStringList twoMeasures{u"number"_s, u"number"_s, u"bool"_s,   u"choice"_s,
                              u"date"_s,   u"date"_s,   u"number"_s, u"number"_s};
// Weight, height, head, posture, oedema, then the child as above.
const QStringList whoMeasures{u"number"_s, u"number"_s, u"number"_s, u"choice"_s, u"bool"_s,
                              u"choice"_s, u"date"_s,   u"date"_s,   u"number"_s, u"number"_s};

const std::vector<Computation> declaredComputations{
    // Completed years between birth and the second date.
    {u"age"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Gestation by the due date in use (EDD − 280 d is day 0): completed weeks, days beside them, all days.
    {u"ga_weeks"_s, {u"date"_s, u"date"_s}, u"int"_s},
    {u"ga_days"_s, {u"date"_s, u"date"_s}, u"int"_s},
    {u"ga_in_days"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Due date in use, end of pregnancy, day: "28+3" while pregnant, "产后12天" after the end.
    // The end may be missing.
    {u"ga_or_postpartum"_s, {u"date"_s, u"date"_s, u"date"_s}, u"text"_s},
    // Book before 13 weeks: gestation of at most 90 days.
    {u"early_booked"_s, {u"number"_s}, u"bool"_s},
    // LMP + 280 d.
    {u"edd_lmp"_s, {u"date"_s}, u"date"_s},
    // Scan date + 280 d − gestation in days at the scan.
    {u"edd_us"_s, {u"date"_s, u"number"_s}, u"date"_s},
    // Transfer + 266 d − age of the embryo; its option code is the age in days.
    {u"edd_art"_s, {u"date"_s, u"choice"_s}, u"date"_s},
    // The due date in use; if there is none, LMP + 280 d. Either may be missing.
    {u"edd_in_use"_s, {u"date"_s, u"date"_s}, u"date"_s},
    // Birth and day: "3月5天", from two years on "2岁3月".
    {u"child_age"_s, {u"date"_s, u"date"_s}, u"text"_s},
    // Birth, day, weeks and days of gestation at birth (the days may be missing): completed months
    // counted from the day that would have been 40 weeks; missing before that day.
    {u"corrected_months"_s, {u"date"_s, u"date"_s, u"number"_s, u"number"_s}, u"int"_s},
    // Change from the second number to the first in per cent of the second.
    {u"percent_change"_s, {u"number"_s, u"number"_s}, u"decimal"_s},
    // Grams in kg.
    {u"kilograms"_s, {u"number"_s}, u"decimal"_s},
    // Ticked factors of a high-risk newborn, weeks of gestation, birth weight in g, asphyxia (2 = yes), birth
    // of the mother and of the child: born before 37 weeks, below 2500 g, asphyxia, mother of 35 or more, or
    // any factor ticked. False only when weeks and weight are known.
    {u"high_risk_newborn"_s,
     {u"multi"_s, u"number"_s, u"number"_s, u"choice"_s, u"date"_s, u"date"_s},
     u"bool"_s},
    // Discharge (birth where it is missing), birth, high risk: 7 days later, high risk 3 days later.
    {u"newborn_visit_due"_s, {u"date"_s, u"date"_s, u"bool"_s}, u"date"_s},
    // Levels after WS/T 423-2022: "1" from +2 SD, "3" below −2 SD, else "2". Measure, sex, birth, day,
    // weeks and days of gestation at birth; a preterm child is read at its corrected age until it is two
    // years old.
    {u"weight_level"_s, oneMeasure, u"choice"_s, true},
    {u"height_level"_s, oneMeasure, u"choice"_s, true},
    {u"head_level"_s, oneMeasure, u"choice"_s, true},
    // The same of weight for height: weight, height, sex, birth, day.
    {u"weight_height_level"_s,
     {u"number"_s, u"number"_s, u"choice"_s, u"date"_s, u"date"_s},
     u"choice"_s,
     true},
    // Weight, height, sex, birth, day: "normal", or what table 3 of the standard names: "underweight",
    // "stunted", "wasted", "overweight", "obese".
    {u"growth_evaluation"_s, {u"number"_s, u"number"_s, u"choice"_s, u"date"_s, u"date"_s}, u"multi"_s, true},
    // Age in days, of a child born before 37 weeks counted from 40 weeks: birth, day, weeks and days
    // at birth.
    {u"corrected_days"_s, {u"date"_s, u"date"_s, u"number"_s, u"number"_s}, u"int"_s},
    // Age point of the screen, then the signs ticked at 3, 6, 8, 12, 18, 24, 30, 36 months, 4, 5, 6
    // years: those of that age.
    {u"development_signs"_s, QStringList{u"choice"_s} + QStringList(11, u"multi"_s), u"text"_s},
    // Seriousness and moment a reaction was found: 48 hours later, 2 hours unless it is "1" (not serious).
    {u"aefi_report_due"_s, {u"choice"_s, u"datetime"_s}, u"datetime"_s},
    // Of the immunisation schedule: whether a dose was given in time ("1" valid, "2" before the minimum age,
    // "3" interval too short, "4" too old, "5" vaccine expired), and the day the child is due next.
    {u"vaccine_validity"_s, {u"choice"_s, u"number"_s, u"datetime"_s, u"date"_s}, u"choice"_s, true},
    {u"vaccine_next"_s, {u"choice"_s, u"number"_s, u"datetime"_s}, u"date"_s, true},
    // Five levels after WS/T 423-2022 ("5" high … "1" low): measures, oedema where weight counts, then sex,
    // birth, day, weeks and days of gestation at birth (corrected age below two years).
    {u"wst_wfa"_s,
     {u"number"_s, u"bool"_s, u"choice"_s, u"date"_s, u"date"_s, u"number"_s, u"number"_s},
     u"choice"_s,
     true},
    {u"wst_lhfa"_s, oneMeasure, u"choice"_s, true},
    {u"wst_wflh"_s, twoMeasures, u"choice"_s, true},
    {u"wst_bfa"_s, twoMeasures, u"choice"_s, true},
    {u"wst_hcfa"_s, oneMeasure, u"choice"_s, true},
    // Classes of table 3, severe degrees apart ("0" normal … "9" severely obese).
    {u"nutrition_class"_s, twoMeasures, u"multi"_s, true},
    // Bands between the SD lines, "1" below −3 SD … "7" from +3 SD.
    {u"sd_wfa"_s, oneMeasure, u"choice"_s, true},
    {u"sd_lhfa"_s, oneMeasure, u"choice"_s, true},
    {u"sd_wflh"_s,
     {u"number"_s, u"number"_s, u"choice"_s, u"date"_s, u"date"_s, u"number"_s, u"number"_s},
     u"choice"_s,
     true},
    // WHO z-scores: weight, height, head, posture, oedema, then the child as above.
    {u"who_waz"_s, whoMeasures, u"decimal"_s, true},
    {u"who_laz"_s, whoMeasures, u"decimal"_s, true},
    {u"who_wlz"_s, whoMeasures, u"decimal"_s, true},
    {u"who_baz"_s, whoMeasures, u"decimal"_s, true},
    {u"who_hcz"_s, whoMeasures, u"decimal"_s, true},
    // Days from the second date to the first.
    {u"days_between"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Completed months from the first date to the second.
    {u"months_between"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Date + days.
    {u"add_days"_s, {u"date"_s, u"number"_s}, u"date"_s},
    // kg/m² from cm and kg, one decimal.
    {u"bmi"_s, {u"number"_s, u"number"_s}, u"decimal"_s},
    // WS/T 801-2022: 1 below 18.5, 2 below 24.0, 3 below 28.0, 4 from 28.0.
    {u"gwg_class"_s, {u"number"_s}, u"choice"_s},
    // Recommended total gain of that class in kg: "8.0-14.0".
    {u"gwg_target"_s, {u"choice"_s}, u"text"_s},
    // First number − second number, one decimal.
    {u"difference"_s, {u"number"_s, u"number"_s}, u"decimal"_s},
    // Weight and its day, then earlier weights with their days: kg per week since the latest of them.
    {u"gain_per_week"_s,
     {u"number"_s, u"date"_s, u"number"_s, u"date"_s, u"number"_s, u"date"_s},
     u"decimal"_s},
    // Slot 2–5, due date in use, day: "1" inside 112–146, 147–174, 196–258, 259–286 days, else "0".
    {u"slot_ok"_s, {u"choice"_s, u"date"_s, u"date"_s}, u"choice"_s},
    // Fundal height in cm, due date in use, day: "1" below, "2" inside, "3" above the band of the chart.
    {u"fundal_chart"_s, {u"number"_s, u"date"_s, u"date"_s}, u"choice"_s},
    // Household registration 1 = resident; otherwise half a year since the date until today.
    {u"resident_6m"_s, {u"choice"_s, u"date"_s, u"date"_s}, u"bool"_s},
    // The colour of another record; "0" when there is none.
    {u"colour_or_none"_s, {u"choice"_s}, u"choice"_s},
    // The value of another record, unchanged.
    {u"copy"_s, {u"date|number|choice|text"_s}, u"date|int|decimal|choice|text"_s},
    // The number after the one of the latest earlier record; 1 when there is none.
    {u"successor"_s, {u"number"_s}, u"int"_s},
    // Colour and assessment day: red (4) the next day, orange (3) three days later, otherwise missing.
    {u"report_due"_s, {u"choice"_s, u"date"_s}, u"date"_s, true},
    // Days from an event to the first date: the second date is the event, the third stands in where it is
    // missing (operation, else birth).
    {u"days_after"_s, {u"date"_s, u"date"_s, u"date"_s}, u"int"_s},
    // Moment + hours.
    {u"add_hours"_s, {u"datetime"_s, u"number"_s}, u"datetime"_s},
    // Grade of an adverse event, its moment, hours the institution grants: grades 1 and 2 are reported at
    // once, the others within those hours.
    {u"event_report_due"_s, {u"choice"_s, u"datetime"_s, u"number"_s}, u"datetime"_s},
    // Balance before (missing = 0), kind of movement, quantity: 1 and 8 add, 6 corrects by the signed
    // quantity, all others take away.
    {u"stock_balance"_s, {u"number"_s, u"choice"_s, u"number"_s}, u"int"_s},
    // "1" when the first number is less than the second, else "0".
    {u"below_minimum"_s, {u"number"_s, u"number"_s}, u"choice"_s},
    // Day of the record: the number of a form that is numbered through the clinic, "CODE-2026-0012"; kept
    // once
    // given.
    {u"running_number"_s, {u"date"_s}, u"text"_s, true},
    // Sum of the five signs of one minute mark, each 0–2.
    {u"apgar_total"_s, {u"number"_s, u"number"_s, u"number"_s, u"number"_s, u"number"_s}, u"int"_s},
    // Birth and death: "0岁0月3天5时"; completed years, months, days, hours.
    {u"age_at_death"_s, {u"datetime"_s, u"datetime"_s}, u"text"_s},
    // Sex as the death card counts it: 1 male, 2 female, all else 3 (unknown).
    {u"sex_of_card"_s, {u"choice"_s}, u"choice"_s},
    // Pregnancies, vaginal births, caesarean births: "G3P2".
    {u"gravida_para"_s, {u"number"_s, u"number"_s, u"number"_s}, u"text"_s},
    {u"sum"_s, {u"number"_s, u"number"_s}, u"int"_s},
    // A value, the day it was found, another day: the value if both are the same day, else missing. A letter
    // takes over the blood pressure of this visit, never an old one.
    {u"same_day"_s, {u"number|text|choice"_s, u"date"_s, u"date"_s}, u"int|decimal|text|choice"_s},
    // A value of the newborn and the number of fetuses: the value if there is one, else missing. Of twins
    // nobody
    // can know which is meant.
    {u"if_single"_s, {u"number|text|choice|datetime"_s, u"number"_s}, u"int|decimal|text|choice|datetime"_s},
    // Start, end, hours: false on a later day than the hours reach, missing when the end is a day without a
    // time and the hours end on that day.
    {u"within_hours"_s, {u"datetime"_s, u"date|datetime"_s, u"number"_s}, u"bool"_s},
    // Due date, end of the pregnancy, day, colours in force, residence: groups of the key follow-up (1 from
    // 37
    // weeks, 2 orange, 3 red, 4 purple, 5 high risk until day 42, 7 not registered here). Any may be missing.
    {u"key_groups"_s, {u"date"_s, u"date"_s, u"date"_s, u"multi"_s, u"choice"_s}, u"multi"_s},
    // "1" (yes) from one on, "2" (no) for none.
    {u"any_of_count"_s, {u"number"_s}, u"choice"_s},
    // Number of fetuses: 1, 2, 3 (three and more).
    {u"fetus_class"_s, {u"number"_s}, u"choice"_s},
    // Education of the cover in the classes of the maternal death card and of the birth defect card.
    {u"death_card_education"_s, {u"choice"_s}, u"choice"_s},
    {u"defect_card_education"_s, {u"choice"_s}, u"choice"_s},
    // Ethnic group of the cover: 1 Han, 2 another.
    {u"han_or_minority"_s, {u"choice"_s}, u"choice"_s},
    // Two moments: whole minutes, hours from the first to the second; negative when they are reversed.
    {u"minutes_between"_s, {u"datetime"_s, u"datetime"_s}, u"int"_s},
    {u"hours_between"_s, {u"datetime"_s, u"datetime"_s}, u"decimal"_s},
    // Mode of birth and the cumulative losses in mL at birth, 2 h, 24 h: "2" from 1000 mL, "1" from 500 mL of
    // a
    // vaginal birth, else "0". Any loss may be missing; "0" needs the one of 24 h.
    {u"pph_class"_s, {u"choice"_s, u"number"_s, u"number"_s, u"number"_s}, u"choice"_s},
    // Apgar at 1 and 5 minutes: "2" at 0–3, "1" at 4–7, else "0", by the lower one. "2" needs only one of
    // them.
    {u"asphyxia"_s, {u"number"_s, u"number"_s}, u"choice"_s},
    // Pulse / systolic pressure.
    {u"shock_index"_s, {u"number"_s, u"number"_s}, u"decimal"_s},
    // Amount and its moment, then the total of the observation before and its moment (both missing = the
    // first): their sum; missing when the one before is later or has no total.
    {u"running_total"_s, {u"number"_s, u"datetime"_s, u"number"_s, u"datetime"_s}, u"int"_s},
    // Sum of the ten items; the option codes are the scores, more depressed is higher.
    {u"epds_total"_s, QStringList(10, u"choice"_s), u"int"_s},
    // Total and item 10: "3" when item 10 scores, else "0" up to 9, "1" up to 12, "2" from 13.
    {u"epds_level"_s, {u"number"_s, u"choice"_s}, u"choice"_s},
};

} // namespace

const std::vector<Computation>& computations() {
    return declaredComputations;
}

const Computation* computation(const QString& name) {
    const auto& table = computations();
    const auto found = std::ranges::find(table, name, &Computation::name);
    return found == table.end() ? nullptr : &*found;
}

Result<ComputeCall> parseCompute(const QString& text) {
    static const QRegularExpression call(u"^([a-z][a-z0-9_]*)\\(([^()]*)\\)$"_s);
    static const QRegularExpression argument(u"^([a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?|-?[0-9]+)$"_s);
    const auto match = call.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::ContentInvalid, u"a computation looks like name(argument,argument)"_s);
    ComputeCall parsed{match.captured(1), {}};
    for (const QString& part : match.captured(2).split(u',')) {
        const QString name = part.trimmed();
        if (!argument.match(name).hasMatch())
            return failure(ErrorCode::ContentInvalid, u"\"%1\" is no field name or whole number"_s.arg(name));
        parsed.arguments << name;
    }
    return parsed;
}

const std::vector<RecordPrefix>& recordPrefixes() {
    static const std::vector<RecordPrefix> table{
        {u"cover"_s, u"WOM_COVER"_s},    {u"preg"_s, u"PREG_EPISODE"_s},
        {u"anc1"_s, u"ANC1"_s},          {u"visit"_s, u"ANC2_5"_s},
        {u"screen"_s, u"RISK_SCREEN"_s}, {u"assess"_s, u"RISK_ASSESS"_s},
        {u"referral"_s, u"REFERRAL"_s},  {u"report"_s, u"RISK_REPORT"_s},
        {u"case"_s, u"HR_CASE"_s},       {u"contact"_s, u"KEY_FOLLOWUP"_s},
        {u"delivery"_s, u"DELIVERY"_s},  {u"baby"_s, u"DELIVERY_BABY"_s},
        {u"obs"_s, u"PP_OBS"_s},         {u"pnv1"_s, u"PNV1"_s},
        {u"epds"_s, u"EPDS"_s},          {u"child"_s, u"CH_ID"_s},
        {u"nv"_s, u"CH_NV"_s},           {u"nscreen"_s, u"CH_SCREEN"_s},
        {u"m1"_s, u"CH_M1_8"_s},         {u"m12"_s, u"CH_M12_30"_s},
        {u"y3"_s, u"CH_Y3_6"_s},         {u"dose"_s, u"IMM_DOSE"_s},
        {u"hr"_s, u"CH_HR"_s},           {u"nut_ma"_s, u"CH_NUT_MA"_s},
        {u"nut_an"_s, u"CH_NUT_AN"_s},   {u"nut_ri"_s, u"CH_NUT_RI"_s},
        {u"nut_ob"_s, u"CH_NUT_OB"_s},   {u"surgery"_s, u"SURG_SAFETY"_s},
        {u"stock"_s, u"STOCK"_s},        {u"event"_s, u"AE_REPORT"_s},
        {u"duty"_s, u"DUTY"_s},          {u"meeting"_s, u"JOINT_MEET"_s},
    };
    return table;
}

} // namespace muying::content
