#include "core/record/hints.h"

#include "core/content/library.h"
#include "tests/core/record/form_text.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const content::Library& hintLibrary() {
    static const auto library = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    REQUIRE(library.ok());
    return **library;
}

/// Codes of the hints of `form` for these answers, without the code of the form.
QStringList hintsOf(const QString& form, const QJsonObject& answers) {
    const content::Form* declared = hintLibrary().form(form);
    REQUIRE(declared);
    QStringList codes;
    const record::Context context = contextAt(u"2026-11-23T10:00:00"_s);
    for (const content::Hint* hint :
         record::hintsFor(hintLibrary().hints(), *declared, record::Answers(answers), context))
        codes << hint->code.section(u'.', 1);
    return codes;
}

} // namespace

TEST_CASE("Blood pressure brings up its hint from 140/90 and an emergency from 160/110") {
    const QString form = GENERATE(u"ANC1"_s, u"ANC2_5"_s, u"PNV1"_s);
    CHECK(hintsOf(form, {{u"sbp"_s, 139}, {u"dbp"_s, 89}}).isEmpty());
    CHECK(hintsOf(form, {{u"sbp"_s, 140}, {u"dbp"_s, 89}}) == QStringList{u"bp_high"_s});
    CHECK(hintsOf(form, {{u"sbp"_s, 139}, {u"dbp"_s, 90}}) == QStringList{u"bp_high"_s});
    CHECK(hintsOf(form, {{u"sbp"_s, 159}, {u"dbp"_s, 109}}) == QStringList{u"bp_high"_s});
    CHECK(hintsOf(form, {{u"sbp"_s, 160}, {u"dbp"_s, 80}}) == QStringList{u"bp_severe"_s});
    CHECK(hintsOf(form, {{u"sbp"_s, 120}, {u"dbp"_s, 110}}) == QStringList{u"bp_severe"_s});
}

TEST_CASE("Half a blood pressure that is high is enough, half that is low reassures nobody") {
    CHECK(hintsOf(u"ANC2_5"_s, {{u"sbp"_s, 165}}) == QStringList{u"bp_severe"_s});
    CHECK(hintsOf(u"ANC2_5"_s, {{u"sbp"_s, 118}}).isEmpty());
    CHECK(hintsOf(u"ANC2_5"_s, {}).isEmpty());
}

TEST_CASE("Haemoglobin, protein, fetal heart and danger signs each have their limits") {
    const QString form = u"ANC2_5"_s;
    CHECK(hintsOf(form, {{u"hb"_s, 110}}).isEmpty());
    CHECK(hintsOf(form, {{u"hb"_s, 109.9}}) == QStringList{u"hb_low"_s});
    CHECK(hintsOf(form, {{u"hb"_s, 60}}) == QStringList{u"hb_low"_s});
    CHECK(hintsOf(form, {{u"hb"_s, 59.9}}) == QStringList{u"hb_severe"_s});
    CHECK(hintsOf(form, {{u"u_pro"_s, u"1"_s}}).isEmpty());
    CHECK(hintsOf(form, {{u"u_pro"_s, u"2"_s}}) == QStringList{u"protein"_s});
    CHECK(hintsOf(form, {{u"u_pro"_s, u"9"_s}}).isEmpty());
    CHECK(hintsOf(form, {{u"fhr"_s, 110}}).isEmpty());
    CHECK(hintsOf(form, {{u"fhr"_s, 160}}).isEmpty());
    CHECK(hintsOf(form, {{u"fhr"_s, 109}}) == QStringList{u"heart_rate"_s});
    CHECK(hintsOf(form, {{u"fhr"_s, 161}}) == QStringList{u"heart_rate"_s});
    CHECK(hintsOf(form, {{u"fhr"_s, 0}}) == QStringList{u"no_heart"_s});
    CHECK(hintsOf(form, {{u"danger_sign"_s, QJsonArray{u"0"_s}}}).isEmpty());
    CHECK(hintsOf(form, {{u"danger_sign"_s, QJsonArray{u"5"_s}}}) == QStringList{u"danger"_s});
    CHECK(hintsOf(form, {{u"danger_sign"_s, QJsonArray{u"9"_s}}}) == QStringList{u"fever"_s});
}

TEST_CASE("The most urgent hint stands first") {
    CHECK(hintsOf(u"ANC2_5"_s, {{u"hb"_s, 100}, {u"sbp"_s, 145}, {u"danger_sign"_s, QJsonArray{u"1"_s}}}) ==
          QStringList{u"danger"_s, u"bp_high"_s, u"hb_low"_s});
}

TEST_CASE(
    "The mood questionnaire: 9 is quiet, 10 is looked at again, 13 is referred, item ten at any total") {
    CHECK(hintsOf(u"EPDS"_s, {{u"epds_total"_s, 9}, {u"epds10"_s, u"0"_s}}).isEmpty());
    CHECK(hintsOf(u"EPDS"_s, {{u"epds_total"_s, 10}}) == QStringList{u"possible"_s});
    CHECK(hintsOf(u"EPDS"_s, {{u"epds_total"_s, 12}}) == QStringList{u"possible"_s});
    CHECK(hintsOf(u"EPDS"_s, {{u"epds_total"_s, 13}}) == QStringList{u"likely"_s});
    CHECK(hintsOf(u"EPDS"_s, {{u"epds_total"_s, 3}, {u"epds10"_s, u"1"_s}}) == QStringList{u"self_harm"_s});
}

TEST_CASE("After birth the shock index speaks above 0.9 and the loss from 400 mL") {
    CHECK(hintsOf(u"PP_OBS"_s, {{u"shock_index"_s, 0.9}, {u"loss_total"_s, 399}}).isEmpty());
    CHECK(hintsOf(u"PP_OBS"_s, {{u"shock_index"_s, 0.91}}) == QStringList{u"shock_index"_s});
    CHECK(hintsOf(u"PP_OBS"_s, {{u"loss_total"_s, 400}}) == QStringList{u"loss"_s});
}

TEST_CASE("The postpartum visits have hints on both sides of their limits") {
    CHECK(hintsOf(u"PNV1"_s, {{u"temp"_s, 37.9}, {u"leg"_s, u"1"_s}, {u"lochia"_s, u"1"_s}}).isEmpty());
    CHECK(hintsOf(u"PNV1"_s, {{u"temp"_s, 38.0}}) == QStringList{u"fever"_s});
    CHECK(hintsOf(u"PNV1"_s, {{u"leg"_s, u"2"_s}}) == QStringList{u"leg"_s});
    CHECK(hintsOf(u"PNV1"_s, {{u"wound"_s, u"2"_s}}) == QStringList{u"findings"_s});
    CHECK(hintsOf(u"PN42"_s, {{u"sbp"_s, 140}}) == QStringList{u"bp_high"_s});
    CHECK(hintsOf(u"PN42"_s, {{u"hb"_s, 109}}) == QStringList{u"hb_low"_s});
    CHECK(hintsOf(u"PN42"_s, {{u"contraception"_s, u"8"_s}}) == QStringList{u"contraception"_s});
    CHECK(hintsOf(u"PN42"_s, {{u"contraception"_s, u"1"_s}, {u"breast"_s, u"1"_s}}).isEmpty());
}

TEST_CASE("A newborn's danger signs are hints for immediate referral, on both sides of their limits") {
    const QString form = u"CH_NV"_s;
    CHECK(hintsOf(form, {{u"temperature"_s, 37.4}, {u"resp_rate"_s, 40}, {u"heart_rate"_s, 160}}).isEmpty());
    CHECK(hintsOf(form, {{u"temperature"_s, 35.6}, {u"resp_rate"_s, 20}, {u"heart_rate"_s, 100}}).isEmpty());
    CHECK(hintsOf(form, {{u"temperature"_s, 37.5}}) == QStringList{u"temperature"_s});
    CHECK(hintsOf(form, {{u"temperature"_s, 35.5}}) == QStringList{u"temperature"_s});
    CHECK(hintsOf(form, {{u"resp_rate"_s, 19}}) == QStringList{u"breathing"_s});
    CHECK(hintsOf(form, {{u"resp_rate"_s, 60}}) == QStringList{u"breathing_60"_s});
    CHECK(hintsOf(form, {{u"resp_rate"_s, 61}}) == QStringList{u"breathing"_s});
    CHECK(hintsOf(form, {{u"heart_rate"_s, 99}}) == QStringList{u"heart"_s});
    CHECK(hintsOf(form, {{u"heart_rate"_s, 161}}) == QStringList{u"heart"_s});
    CHECK(hintsOf(form, {{u"jaundice_site"_s, QJsonArray{u"face"_s}}}).isEmpty());
    CHECK(hintsOf(form, {{u"jaundice_site"_s, QJsonArray{u"trunk"_s}}}) == QStringList{u"jaundice_body"_s});
    CHECK(hintsOf(form, {{u"jaundice_site"_s, QJsonArray{u"trunk"_s, u"hands_feet"_s}}}) ==
          QStringList{u"jaundice_hands"_s});
    CHECK(hintsOf(form, {{u"neck_mass"_s, u"absent"_s}}).isEmpty());
    CHECK(hintsOf(form, {{u"neck_mass"_s, u"present"_s}}) == QStringList{u"neck"_s});
}

TEST_CASE("One warning sign of development is enough to refer, none is quiet") {
    CHECK(hintsOf(u"CH_M1_8"_s, {{u"dev_signs_6m"_s, QJsonArray()}}).isEmpty());
    CHECK(hintsOf(u"CH_M1_8"_s, {{u"dev_signs_6m"_s, QJsonArray{u"4"_s}}}) == QStringList{u"development"_s});
    CHECK(hintsOf(u"CH_M12_30"_s, {{u"dev_signs_30m"_s, QJsonArray{u"2"_s}}}) ==
          QStringList{u"development"_s});
    CHECK(hintsOf(u"CH_Y3_6"_s, {{u"dev_signs_6y"_s, QJsonArray{u"1"_s}}}) == QStringList{u"development"_s});
}

TEST_CASE("A child's blood, growth, eyes and newborn screening have hints on both sides of their limits") {
    CHECK(hintsOf(u"CH_M1_8"_s, {{u"hb"_s, 110}, {u"weight_level"_s, u"2"_s}}).isEmpty());
    CHECK(hintsOf(u"CH_M1_8"_s, {{u"hb"_s, 109}}) == QStringList{u"anaemia"_s});
    CHECK(hintsOf(u"CH_M1_8"_s, {{u"hb"_s, 59}}) == QStringList{u"anaemia_severe"_s});
    CHECK(hintsOf(u"CH_M12_30"_s, {{u"height_level"_s, u"3"_s}}) == QStringList{u"growth_low"_s});
    CHECK(hintsOf(u"CH_Y3_6"_s, {{u"visit_age"_s, u"4"_s}, {u"vision_left"_s, 0.7}}).isEmpty());
    CHECK(hintsOf(u"CH_Y3_6"_s, {{u"visit_age"_s, u"4"_s}, {u"vision_left"_s, 0.6}}) ==
          QStringList{u"vision_4"_s});
    CHECK(hintsOf(u"CH_Y3_6"_s, {{u"visit_age"_s, u"5"_s}, {u"vision_right"_s, 0.8}}) ==
          QStringList{u"vision_5"_s});
    CHECK(hintsOf(u"CH_Y3_6"_s, {{u"visit_age"_s, u"5"_s}, {u"vision_right"_s, 0.9}}).isEmpty());
    CHECK(hintsOf(u"CH_SCREEN"_s, {{u"chd_spo2_hand"_s, 95}, {u"chd_spo2_foot"_s, 95}}).isEmpty());
    CHECK(hintsOf(u"CH_SCREEN"_s, {{u"chd_spo2_hand"_s, 94}}) == QStringList{u"heart_again"_s});
    CHECK(hintsOf(u"CH_SCREEN"_s, {{u"chd_spo2_foot"_s, 89}}) == QStringList{u"heart"_s});
    CHECK(hintsOf(u"CH_SCREEN"_s, {{u"hear_rescreen_left"_s, u"2"_s}}) == QStringList{u"hearing_again"_s});
    CHECK(hintsOf(u"CH_SCREEN"_s, {{u"nbs_result"_s, u"2"_s}}).isEmpty());
    CHECK(hintsOf(u"CH_SCREEN"_s, {{u"nbs_result"_s, u"7"_s}}) == QStringList{u"recall"_s});
}
