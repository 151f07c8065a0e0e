#include "core/pph/preparation.h"
#include "tests/core/pph/helpers.h"

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

BleedingRiskFacts nothingFound() {
    BleedingRiskFacts facts;
    facts.previa = facts.accretaSuspected = facts.activeBleeding = facts.coagulopathy = false;
    facts.plateletsGPerL = 200;
    facts.hbGPerL = 120;
    facts.haematocritPercent = 36;
    facts.previousPph = 0;
    facts.caesareans = 0;
    facts.births = 1;
    facts.fetuses = 1;
    facts.uterineSurgery = facts.polyhydramnios = false;
    facts.fibroidCm = 0;
    facts.estimatedFetalWeightG = 3200;
    facts.bmi = 23;
    return facts;
}

QStringList prepared(const BleedingRiskFacts& facts) {
    return preparationFor(judgeBleedingRisk(facts, shippedProtocol().limits));
}

} // namespace

TEST_CASE("The class changes what is prepared, never the two hours of observation", "[pph][risk]") {
    BleedingRiskFacts facts = nothingFound();
    CHECK(prepared(facts) == QStringList{u"iv_routine"_s, u"everyone"_s});
    facts.polyhydramnios = true;
    CHECK(prepared(facts).contains(u"one_18g"_s));
    CHECK(prepared(facts).contains(u"four_hours"_s));
    CHECK_FALSE(prepared(facts).contains(u"not_here"_s));
    facts.fetuses = 2;
    CHECK(prepared(facts).first() == u"not_here"_s);
    facts = nothingFound();
    facts.previa = std::nullopt;
    CHECK(prepared(facts).contains(u"ask_open"_s));
    for (const QStringList& steps : {prepared(nothingFound()), prepared(facts)})
        CHECK(steps.last() == u"everyone"_s);
}

TEST_CASE("Every factor, every preparation and every point of re-assessment has a word", "[pph][risk]") {
    BleedingRiskFacts unknown;
    QStringList codes;
    for (const QString& code : judgeBleedingRisk(unknown, shippedProtocol().limits).unknown)
        codes << u"risk."_s + code;
    BleedingRiskFacts all = nothingFound();
    all.previa = all.accretaSuspected = all.activeBleeding = all.coagulopathy = true;
    all.plateletsGPerL = 50;
    all.hbGPerL = 80;
    all.haematocritPercent = 20;
    all.previousPph = 1;
    all.caesareans = 1;
    all.births = 6;
    all.fetuses = 2;
    all.polyhydramnios = all.chorioamnionitis = all.prolongedSecondStage = all.magnesium = true;
    all.induction = all.operativeBirth = true;
    all.oxytocinHours = 30;
    all.fibroidCm = 8;
    all.estimatedFetalWeightG = 4500;
    all.bmi = 42;
    const BleedingRisk worst = judgeBleedingRisk(all, shippedProtocol().limits);
    for (const QString& code : worst.high + worst.medium)
        codes << u"risk."_s + code;
    CHECK(worst.high.size() + worst.medium.size() > 15);
    for (const QString& code : preparationFor(worst) + prepared(nothingFound()) + prepared(unknown))
        codes << u"prepare."_s + code;
    for (const QString& code : reassessmentPoints())
        codes << u"reassess."_s + code;
    for (const QString& code : codes) {
        INFO(code.toStdString());
        CHECK(shippedProtocol().words.contains(code));
    }
}
