#include "core/risk/doctor_answers.h"
#include "core/risk/fact_extraction.h"
#include "tests/core/risk/helpers.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate booked(2026, 3, 2);
const QDate dueDate(2026, 10, 12); // day 0 = 2026-01-05: 56 days on the day of booking

record::Entry cover(const QJsonObject& answers = {{u"birth_date"_s, u"1991-03-03"_s}}) {
    return entryOf(u"WOM_COVER"_s, booked, answers);
}

record::Entry pregnancy(QJsonObject answers = {}) {
    if (!answers.contains(u"edd_best"_s))
        answers.insert(u"edd_best"_s, dueDate.toString(Qt::ISODate));
    return entryOf(u"PREG_EPISODE"_s, booked, answers);
}

record::Entry firstVisit(const QJsonObject& answers, const QDate& date = booked) {
    return entryOf(u"ANC1"_s, date, answers);
}

record::Entry laterVisit(const QDate& date, const QJsonObject& answers) {
    return entryOf(u"ANC2_5"_s, date, answers);
}

std::optional<risk::FactValue> factOf(const std::vector<record::Entry>& entries, const QString& code,
                                      const QDate& on = booked) {
    const risk::Facts facts = risk::factsFrom(shippedRules(), entries, on);
    return facts.contains(code) ? std::optional(facts.value(code)) : std::nullopt;
}

double numberOf(const std::vector<record::Entry>& entries, const QString& code, const QDate& on = booked) {
    const auto fact = factOf(entries, code, on);
    INFO(code);
    REQUIRE(fact);
    return fact->number;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

} // namespace

TEST_CASE("Age is counted on the day of the assessment, so a birthday changes the colour", "[risk][facts]") {
    const std::vector<record::Entry> entries{cover()};
    CHECK(numberOf(entries, u"age_years"_s, QDate(2026, 3, 2)) == 34);
    CHECK(numberOf(entries, u"age_years"_s, QDate(2026, 3, 3)) == 35);
    const auto before = assessed(risk::inputFrom(shippedRules(), entries, QDate(2026, 3, 2)));
    const auto after = assessed(risk::inputFrom(shippedRules(), entries, QDate(2026, 3, 3)));
    CHECK_FALSE(before.assess.contains(u"Y1.1"_s));
    CHECK(after.assess.contains(u"Y1.1"_s));
}

TEST_CASE("Weeks are counted from the due date in use, so 24 and 36 weeks are crossed by waiting",
          "[risk][facts]") {
    CHECK(numberOf({pregnancy()}, u"ga_days"_s) == 56);
    CHECK(numberOf({pregnancy()}, u"ga_days"_s, QDate(2026, 6, 22)) == 168);
    const std::vector<record::Entry> breech{pregnancy(),
                                            laterVisit(QDate(2026, 9, 1), {{u"fetal_pres"_s, u"2"_s}})};
    CHECK_FALSE(
        assessed(risk::inputFrom(shippedRules(), breech, QDate(2026, 9, 13))).assess.contains(u"Y3.10"_s));
    CHECK(assessed(risk::inputFrom(shippedRules(), breech, QDate(2026, 9, 14))).assess.contains(u"Y3.10"_s));
    const record::Entry noDueDate = firstVisit({{u"ga_weeks"_s, 8}, {u"ga_days"_s, 3}});
    CHECK(numberOf({noDueDate}, u"ga_days"_s, booked.addDays(10)) == 69);
}

TEST_CASE("The body mass index is not rounded and says which weight it came from", "[risk][facts]") {
    const record::Entry visit = firstVisit({{u"weight_kg"_s, 63.9}, {u"height_cm"_s, 160}});
    const auto bmi = factOf({pregnancy({{u"prepreg_weight"_s, 60}, {u"height_cm"_s, 160}}), visit}, u"bmi"_s);
    REQUIRE(bmi);
    CHECK(near(bmi->number, 63.9 / 2.56));
    CHECK(bmi->entryId == visit.id);
    CHECK(bmi->field == u"weight_kg"_s);
    const auto exact = assessed(risk::inputFrom(
        shippedRules(), {pregnancy(), firstVisit({{u"weight_kg"_s, 64}, {u"height_cm"_s, 160}})}, booked));
    CHECK_FALSE(exact.screen.contains(u"S1.3"_s)); // exactly 25
    const auto obese = assessed(risk::inputFrom(
        shippedRules(), {pregnancy(), firstVisit({{u"weight_kg"_s, 71.68}, {u"height_cm"_s, 160}})}, booked));
    CHECK(obese.assess.contains(u"O1.2"_s)); // exactly 28
}

TEST_CASE("A weight taken late in pregnancy does not stand for the weight before it", "[risk][facts]") {
    const record::Entry late = firstVisit({{u"weight_kg"_s, 70}, {u"height_cm"_s, 160}}, QDate(2026, 7, 1));
    const auto bmi = factOf({pregnancy({{u"prepreg_weight"_s, 60}, {u"height_cm"_s, 160}}), late}, u"bmi"_s,
                            QDate(2026, 7, 2));
    REQUIRE(bmi);
    CHECK(near(bmi->number, 60 / 2.56));
    CHECK(near(numberOf({pregnancy(), late}, u"bmi"_s, QDate(2026, 7, 2)), 70 / 2.56));
}

TEST_CASE("The latest laboratory value counts, by the day of the laboratory", "[risk][facts]") {
    const record::Entry first = firstVisit({{u"hb"_s, 98}, {u"lab_date"_s, u"2026-02-27"_s}});
    const record::Entry second = laterVisit(QDate(2026, 5, 4), {{u"hb"_s, 112}});
    const auto early = factOf({first, second}, u"hb_g_l"_s, QDate(2026, 5, 3));
    REQUIRE(early);
    CHECK(early->number == 98);
    CHECK(early->date == QDate(2026, 2, 27));
    const auto late = factOf({second, first}, u"hb_g_l"_s, QDate(2026, 5, 4));
    REQUIRE(late);
    CHECK(late->number == 112);
    CHECK(late->entryId == second.id);
    CHECK(late->form == u"ANC2_5"_s);
    CHECK(late->field == u"hb"_s);
}

TEST_CASE("Voided and later-dated entries, and results not yet there, are ignored", "[risk][facts]") {
    record::Entry voided = firstVisit({{u"hb"_s, 50}});
    voided.voided = true;
    CHECK_FALSE(factOf({voided}, u"hb_g_l"_s));
    CHECK_FALSE(factOf({laterVisit(booked.addDays(1), {{u"hb"_s, 50}})}, u"hb_g_l"_s));
    CHECK_FALSE(factOf({firstVisit({{u"hb"_s, 50}, {u"lab_date"_s, u"2026-03-05"_s}})}, u"hb_g_l"_s));
}

TEST_CASE("Not examined is unknown, neither positive nor negative", "[risk][facts]") {
    const auto syphilis = [](const QString& code) {
        return factOf({firstVisit({{u"syphilis"_s, code}})}, u"syphilis_screen_positive"_s);
    };
    REQUIRE(syphilis(u"2"_s));
    CHECK(syphilis(u"2"_s)->truth);
    REQUIRE(syphilis(u"1"_s));
    CHECK_FALSE(syphilis(u"1"_s)->truth);
    CHECK_FALSE(syphilis(u"9"_s));
    CHECK_FALSE(factOf({firstVisit({{u"rh"_s, u"3"_s}})}, u"rh_negative"_s));
    CHECK(
        factOf({cover({{u"blood_rh"_s, u"1"_s}}), firstVisit({{u"rh"_s, u"2"_s}})}, u"rh_negative"_s)->truth);
    CHECK_FALSE(factOf({firstVisit({{u"u_glu"_s, u"1"_s}})}, u"urine_glucose_positive"_s));
}

TEST_CASE("Counts are summed, and a part alone counts only when it is enough", "[risk][facts]") {
    CHECK(numberOf({pregnancy({{u"abort_spont"_s, 1}, {u"abort_induced"_s, 2}})}, u"abortion_count"_s) == 3);
    CHECK(numberOf({pregnancy({{u"abort_induced"_s, 3}})}, u"abortion_count"_s) == 3);
    CHECK_FALSE(factOf({pregnancy({{u"abort_induced"_s, 2}})}, u"abortion_count"_s));
    CHECK(numberOf({pregnancy({{u"para_cs"_s, 1}}), firstVisit({{u"para_cs"_s, 2}})}, u"cesarean_count"_s) ==
          2);
    CHECK(factOf({pregnancy({{u"stillbirth_ante"_s, 1}})}, u"perinatal_death_history"_s)->truth);
    CHECK_FALSE(factOf({pregnancy({{u"stillbirth_ante"_s, 0}})}, u"perinatal_death_history"_s));
    CHECK_FALSE(
        factOf({pregnancy({{u"stillbirth_ante"_s, 0}, {u"stillbirth_intra"_s, 0}, {u"neonatal_death"_s, 0}})},
               u"perinatal_death_history"_s)
            ->truth);
    CHECK_FALSE(factOf({pregnancy({{u"ectopic_count"_s, 0}})}, u"ectopic_history"_s)->truth);
}

TEST_CASE("Intervals run to the last period and eighteen months to the day do not fire", "[risk][facts]") {
    const auto interval = [](const QString& born) {
        return numberOf({pregnancy({{u"last_birth_date"_s, born}})}, u"birth_interval_months"_s);
    };
    CHECK(interval(u"2024-07-05"_s) == 18);
    CHECK(interval(u"2024-07-06"_s) < 18);
    CHECK(interval(u"2021-01-05"_s) == 60);
    CHECK(interval(u"2021-01-04"_s) > 60);
    CHECK_FALSE(factOf({pregnancy({{u"last_birth_date"_s, u"2026-02-01"_s}})}, u"birth_interval_months"_s));
    const QJsonObject caesarean{{u"last_end_date"_s, u"2024-09-05"_s}, {u"last_end_mode"_s, u"3"_s}};
    CHECK(numberOf({pregnancy(caesarean)}, u"months_since_last_uterine_surgery"_s) == 16);
    QJsonObject vaginal = caesarean;
    vaginal.insert(u"last_end_mode"_s, u"1"_s);
    CHECK_FALSE(factOf({pregnancy(vaginal)}, u"months_since_last_uterine_surgery"_s));
    vaginal.insert(u"last_uterine_op_date"_s, u"2023-01-05"_s);
    CHECK(numberOf({pregnancy(vaginal)}, u"months_since_last_uterine_surgery"_s) == 36);
}

TEST_CASE("The last lie of the child counts", "[risk][facts]") {
    const std::vector<record::Entry> turned{
        laterVisit(QDate(2026, 8, 1), {{u"fetal_pres"_s, u"2"_s}}),
        laterVisit(QDate(2026, 9, 1), {{u"fetal_pres"_s, u"1"_s}, {u"fetal_pos"_s, u"01"_s}})};
    CHECK(factOf(turned, u"malpresentation"_s, QDate(2026, 8, 15))->truth);
    CHECK_FALSE(factOf(turned, u"malpresentation"_s, QDate(2026, 9, 1))->truth);
    CHECK(factOf({laterVisit(QDate(2026, 8, 1), {{u"fetal_pos"_s, u"17"_s}})}, u"malpresentation"_s,
                 QDate(2026, 8, 1))
              ->truth);
    CHECK_FALSE(factOf({laterVisit(QDate(2026, 8, 1), {{u"fetal_pos"_s, u"99"_s}})}, u"malpresentation"_s,
                       QDate(2026, 8, 1)));
}

TEST_CASE("Abnormal urine is counted over the last examinations in a row", "[risk][facts]") {
    const record::Entry first = firstVisit({{u"u_pro"_s, u"2"_s}, {u"u_bld"_s, u"0"_s}});
    const record::Entry skipped = laterVisit(QDate(2026, 4, 1), {{u"u_pro"_s, u"9"_s}});
    const record::Entry second = laterVisit(QDate(2026, 5, 1), {{u"u_pro"_s, u"3"_s}});
    const record::Entry clear = laterVisit(QDate(2026, 6, 1), {{u"u_pro"_s, u"0"_s}});
    const QDate on(2026, 6, 2);
    CHECK(numberOf({first}, u"urine_abnormal_consecutive_count"_s, on) == 1);
    CHECK(numberOf({first, skipped, second}, u"urine_abnormal_consecutive_count"_s, on) == 2);
    CHECK(numberOf({first, second, clear}, u"urine_abnormal_consecutive_count"_s, on) == 0);
    CHECK_FALSE(factOf({skipped}, u"urine_abnormal_consecutive_count"_s, on));
}

TEST_CASE("A recorded disease raises a question and no colour", "[risk][facts]") {
    const auto input = risk::inputFrom(shippedRules(),
                                       {firstVisit({{u"past_history"_s, QJsonArray{u"2"_s, u"7"_s}},
                                                    {u"family_history"_s, QJsonArray{u"2"_s}}})},
                                       booked);
    const risk::Assessment result = assessed(input);
    CHECK(colourNames(result.colours) == QStringList{u"green"_s});
    CHECK_FALSE(result.complete);
    for (const QString& code : {u"S5.1"_s, u"S7.1.6"_s, u"O2.5.1"_s, u"S4.4"_s}) {
        INFO(code);
        CHECK(std::find(result.prompts.begin(), result.prompts.end(), code) != result.prompts.end());
    }
    CHECK_FALSE(input.facts.contains(u"fh_severe_hereditary_disease"_s));
    const auto none =
        risk::inputFrom(shippedRules(), {firstVisit({{u"family_history"_s, QJsonArray{u"1"_s}}})}, booked);
    CHECK_FALSE(none.facts.value(u"fh_severe_hereditary_disease"_s).truth);
    CHECK(none.facts.contains(u"fh_diabetes_direct"_s));
}

TEST_CASE("Insemination and embryo transfer are assisted reproduction and ovulation induction is asked",
          "[risk][facts]") {
    const auto mode = [](const QString& code) {
        return factOf({pregnancy({{u"conception_mode"_s, code}})}, u"art_pregnancy"_s);
    };
    CHECK(mode(u"4"_s)->truth);
    CHECK(mode(u"3"_s)->truth);
    CHECK_FALSE(mode(u"1"_s)->truth);
    CHECK_FALSE(mode(u"2"_s));
}

TEST_CASE("A value no body can have is not taken from the record", "[risk][facts]") {
    CHECK_FALSE(factOf({firstVisit({{u"hb"_s, 5}})}, u"hb_g_l"_s));
    CHECK_FALSE(factOf({firstVisit({{u"weight_kg"_s, 25}, {u"height_cm"_s, 220}})}, u"bmi"_s));
}
