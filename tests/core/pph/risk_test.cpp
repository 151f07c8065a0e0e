#include "core/pph/bleeding_risk.h"
#include "tests/core/pph/helpers.h"

using namespace muying::pph;
using namespace Qt::StringLiterals;

namespace {

BleedingRisk judged(const BleedingRiskFacts& facts) {
    return judgeBleedingRisk(facts, muying::tests::shippedProtocol().limits);
}

BleedingRiskFacts nothingFound() {
    BleedingRiskFacts facts;
    facts.previa = facts.accretaSuspected = facts.activeBleeding = facts.coagulopathy = false;
    facts.uterineSurgery = facts.polyhydramnios = false;
    facts.plateletsGPerL = 210;
    facts.hbGPerL = 120;
    facts.haematocritPercent = 36;
    facts.previousPph = facts.caesareans = 0;
    facts.births = facts.fetuses = 1;
    facts.estimatedFetalWeightG = 3200;
    facts.fibroidCm = 1;
    facts.bmi = 22;
    return facts;
}

} // namespace

TEST_CASE("One medium factor makes a medium class, two or any high one a high class", "[pph][risk]") {
    BleedingRiskFacts facts = nothingFound();
    CHECK(judged(facts).level == u"low"_s);
    CHECK(judged(facts).complete());
    facts.caesareans = 1;
    CHECK(judged(facts).level == u"medium"_s);
    CHECK(judged(facts).medium == QStringList{u"uterine_scar"_s});
    facts.bmi = 41;
    CHECK(judged(facts).level == u"high"_s);
    facts = nothingFound();
    facts.plateletsGPerL = 92;
    CHECK(judged(facts).level == u"high"_s);
    CHECK(judged(facts).high == QStringList{u"platelets_low"_s});
}

TEST_CASE("Limits of bleeding risk hold on both sides", "[pph][risk]") {
    const auto level = [](auto change) {
        BleedingRiskFacts facts = nothingFound();
        change(facts);
        return judged(facts).level;
    };
    CHECK(level([](auto& f) { f.plateletsGPerL = 100; }) == u"low"_s);
    CHECK(level([](auto& f) { f.plateletsGPerL = 99; }) == u"high"_s);
    CHECK(level([](auto& f) { f.haematocritPercent = 30; }) == u"low"_s);
    CHECK(level([](auto& f) { f.haematocritPercent = 29.9; }) == u"high"_s);
    CHECK(level([](auto& f) { f.previousPph = 1; }) == u"medium"_s);
    CHECK(level([](auto& f) { f.previousPph = 2; }) == u"high"_s);
    CHECK(level([](auto& f) { f.bmi = 40; }) == u"low"_s);
    CHECK(level([](auto& f) { f.hbGPerL = 110; }) == u"low"_s);
    CHECK(level([](auto& f) { f.hbGPerL = 109; }) == u"medium"_s);
    CHECK(level([](auto& f) { f.fibroidCm = 4.9; }) == u"low"_s);
    CHECK(level([](auto& f) { f.fibroidCm = 5; }) == u"medium"_s);
    CHECK(level([](auto& f) { f.births = 4; }) == u"low"_s);
    CHECK(level([](auto& f) { f.births = 5; }) == u"medium"_s);
    CHECK(level([](auto& f) { f.estimatedFetalWeightG = 4000; }) == u"low"_s);
    CHECK(level([](auto& f) { f.estimatedFetalWeightG = 4001; }) == u"medium"_s);
    CHECK(level([](auto& f) { f.fetuses = 2; }) == u"medium"_s);
    CHECK(level([](auto& f) {
              f.oxytocinHours = 25;
              f.induction = true;
          }) == u"high"_s);
    CHECK(level([](auto& f) { f.uterineSurgery = true; }) == u"medium"_s);
    CHECK(level([](auto& f) {
              f.uterineSurgery = true;
              f.caesareans = 2;
          }) == u"medium"_s);
}

TEST_CASE("What nobody knows is named and never makes the class high", "[pph][risk]") {
    const BleedingRisk risk = judged({});
    CHECK(risk.level == u"low"_s);
    CHECK_FALSE(risk.complete());
    CHECK(risk.unknown.contains(u"platelets_low"_s));
    CHECK(risk.unknown.contains(u"previa"_s));
}

TEST_CASE("The facts of the record make the class with named factors", "[pph][risk]") {
    const BleedingRisk risk = judged(bleedingRiskFacts({{u"cesarean_count"_s, 1},
                                                        {u"uterine_surgery_count"_s, 0},
                                                        {u"hb_g_l"_s, 96},
                                                        {u"low_lying_placenta"_s, 0},
                                                        {u"plt_10e9_l"_s, 210}}));
    CHECK(risk.level == u"high"_s);
    CHECK(risk.high.isEmpty());
    CHECK(risk.medium == QStringList{u"uterine_scar"_s, u"anaemia"_s});
    CHECK(risk.unknown.contains(u"bmi_over_40"_s));
    CHECK(risk.unknown.contains(u"previa"_s)); // a low-lying placenta alone was denied
    const BleedingRisk denied = judged(bleedingRiskFacts({{u"low_lying_placenta"_s, 0},
                                                          {u"central_placenta_previa"_s, 0},
                                                          {u"pernicious_placenta_previa"_s, 0}}));
    CHECK_FALSE(denied.unknown.contains(u"previa"_s));
    CHECK(denied.high.isEmpty());
    CHECK(judged(bleedingRiskFacts({{u"central_placenta_previa"_s, 1}})).high == QStringList{u"previa"_s});
}
