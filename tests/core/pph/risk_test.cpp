#include "core/pph/bleeding_risk.h"
#include "tests/core/pph/helpers.h"

using namespace muying::pph;
using namespace Qt::StringLiterals;

namespace {

BleedingRiskFacts nothingFound() {
    BleedingRiskFacts facts;
    facts.previa = facts.accretaSuspected = facts.activeBleeding = facts.coagulopathy = false;
    facts.uterineSurgery = facts.largeFibroids = facts.polyhydramnios = false;
    facts.plateletsGPerL = 210;
    facts.hbGPerL = 120;
    facts.haematocritPercent = 36;
    facts.previousPph = facts.caesareans = 0;
    facts.births = facts.fetuses = 1;
    facts.estimatedFetalWeightG = 3200;
    facts.bmi = 22;
    return facts;
}

} // namespace

TEST_CASE("One medium factor makes a medium class, two or any high one a high class", "[pph][risk]") {
    BleedingRiskFacts facts = nothingFound();
    CHECK(judgeBleedingRisk(facts).level == u"low"_s);
    CHECK(judgeBleedingRisk(facts).complete());
    facts.caesareans = 1;
    CHECK(judgeBleedingRisk(facts).level == u"medium"_s);
    CHECK(judgeBleedingRisk(facts).medium == QStringList{u"uterine_scar"_s});
    facts.bmi = 41;
    CHECK(judgeBleedingRisk(facts).level == u"high"_s);
    facts = nothingFound();
    facts.plateletsGPerL = 92;
    CHECK(judgeBleedingRisk(facts).level == u"high"_s);
    CHECK(judgeBleedingRisk(facts).high == QStringList{u"platelets_low"_s});
}

TEST_CASE("Limits of bleeding risk hold on both sides", "[pph][risk]") {
    const auto level = [](auto change) {
        BleedingRiskFacts facts = nothingFound();
        change(facts);
        return judgeBleedingRisk(facts).level;
    };
    CHECK(level([](auto& f) { f.plateletsGPerL = 100; }) == u"low"_s);
    CHECK(level([](auto& f) { f.plateletsGPerL = 99; }) == u"high"_s);
    CHECK(level([](auto& f) { f.haematocritPercent = 30; }) == u"low"_s);
    CHECK(level([](auto& f) { f.haematocritPercent = 29.9; }) == u"high"_s);
    CHECK(level([](auto& f) { f.previousPph = 1; }) == u"medium"_s);
    CHECK(level([](auto& f) { f.previousPph = 2; }) == u"high"_s);
    CHECK(level([](auto& f) { f.bmi = 40; }) == u"low"_s);
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
    const BleedingRisk risk = judgeBleedingRisk({});
    CHECK(risk.level == u"low"_s);
    CHECK_FALSE(risk.complete());
    CHECK(risk.unknown.contains(u"platelets_low"_s));
    CHECK(risk.unknown.contains(u"previa"_s));
}
