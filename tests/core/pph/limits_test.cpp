// Every limit on both sides, and with the value nobody has.
#include "tests/core/pph/helpers.h"

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

Run bled(double ml, std::vector<Event> more = {}, double at = 30) {
    Run run = healthyBirth();
    run.events = {drapeOf(at, ml)};
    run.events.insert(run.events.end(), more.begin(), more.end());
    return run;
}

Trigger whoAfter(double ml, const Vitals& vitals) {
    Event event;
    event.kind = EventKind::Vitals;
    event.at = minute(30);
    event.vitals = vitals;
    return standing(bled(ml, {event}), 30).who;
}

Vitals vitals(std::optional<double> pulse, std::optional<double> sbp, std::optional<double> dbp) {
    Vitals signs;
    signs.pulse = pulse;
    signs.sbp = sbp;
    signs.dbp = dbp;
    return signs;
}

} // namespace

TEST_CASE("The total is rounded once, half up, from exact weights", "[pph][measure]") {
    Run run = healthyBirth();
    run.events = {padOf(10, 0.525)}; // 0.5 mL
    CHECK(standing(run, 10).totalMl == 1);
    run.events = {padOf(10, 0.524)};
    CHECK(standing(run, 10).totalMl == 0);
    // 33 pads of 0.3 mL are 9.9 mL, not 33 times nothing.
    run.events.clear();
    for (int i = 0; i < 33; ++i)
        run.events.push_back(padOf(10, 0.315));
    CHECK(standing(run, 10).totalMl == 10);
}

TEST_CASE("The WHO trigger asks for volume alone, or volume with any sign beyond its limit",
          "[pph][limits]") {
    const Vitals well = vitals(90, 120, 70);
    CHECK(whoAfter(499, well) == Trigger::No);
    CHECK(whoAfter(500, well) == Trigger::Yes);
    CHECK(whoAfter(299, vitals(140, 90, 50)) == Trigger::No);
    CHECK(whoAfter(300, vitals(100, 120, 70)) == Trigger::No);
    CHECK(whoAfter(300, vitals(101, 120, 70)) == Trigger::Yes);
    CHECK(whoAfter(300, vitals(90, 100, 70)) == Trigger::No);
    CHECK(whoAfter(300, vitals(90, 99, 70)) == Trigger::Yes);
    CHECK(whoAfter(300, vitals(90, 120, 60)) == Trigger::No);
    CHECK(whoAfter(300, vitals(90, 120, 59)) == Trigger::Yes);
    CHECK(whoAfter(300, vitals(100, 100, 70)) == Trigger::No); // shock index 1 exactly
    CHECK(whoTrigger(300, Signs{100, 99.9, 70, {}, {}, {}}, shippedProtocol().limits) == Trigger::Yes);
}

TEST_CASE("A sign nobody has measured never makes the trigger a no", "[pph][limits]") {
    CHECK(whoAfter(300, vitals({}, 120, 70)) == Trigger::CannotRuleOut);
    CHECK(whoAfter(300, vitals(90, {}, 70)) == Trigger::CannotRuleOut);
    CHECK(whoAfter(300, vitals(90, 120, {})) == Trigger::CannotRuleOut);
    CHECK(whoAfter(300, vitals(101, {}, {})) == Trigger::Yes);
    CHECK(whoAfter(299, vitals({}, {}, {})) == Trigger::No);
    CHECK(standing(bled(300), 30).who == Trigger::CannotRuleOut);
}

TEST_CASE("Stages by volume begin at 500 and above 1500 mL", "[pph][limits]") {
    const Event well = vitalsOf(30, 90, 120, 70);
    CHECK(standing(bled(399, {well}), 30).stage == 0);
    CHECK(standing(bled(499, {well}), 30).stage == 1); // by the national line
    CHECK(standing(bled(500, {well}), 30).stage == 2);
    CHECK(standing(bled(1500, {well}), 30).stage == 2);
    CHECK(standing(bled(1501, {well}), 30).stage == 3);
}

TEST_CASE("Diagnosis goes by the mode of birth, severe by 1000 mL", "[pph][limits]") {
    Run run = bled(999, {vitalsOf(30, 90, 120, 70)});
    CHECK(standing(run, 30).cnDiagnosis);
    CHECK_FALSE(standing(run, 30).severe);
    run.birth.mode = BirthMode::Caesarean;
    CHECK_FALSE(standing(run, 30).cnDiagnosis);
    run.events[0] = drapeOf(30, 1000);
    CHECK(standing(run, 30).cnDiagnosis);
    CHECK(standing(run, 30).severe);
    CHECK_FALSE(standing(bled(499, {vitalsOf(30, 90, 120, 70)}), 30).cnDiagnosis);
    CHECK(standing(bled(500, {vitalsOf(30, 90, 120, 70)}), 30).cnDiagnosis);
}

TEST_CASE("Signs alone raise the stage, and with blood make it critical", "[pph][limits]") {
    CHECK(standing(bled(100, {vitalsOf(30, 109, 110, 70)}), 30).stage == 0);
    CHECK(standing(bled(100, {vitalsOf(30, 110, 110, 70)}), 30).stage == 1); // shock index 1
    CHECK(standing(bled(100, {vitalsOf(30, 80, 90, 70)}), 30).stage == 0);
    CHECK(standing(bled(100, {vitalsOf(30, 80, 89, 70)}), 30).stage == 3);
    CHECK(standing(bled(100, {vitalsOf(30, 149, 100, 70)}), 30).stage == 1);
    CHECK(standing(bled(100, {vitalsOf(30, 150, 100, 70)}), 30).stage == 3);
    Event drowsy = vitalsOf(30, 80, 120, 70);
    drowsy.vitals.consciousness = u"drowsy"_s;
    CHECK(standing(bled(100, {drowsy}), 30).stage == 3);
    drowsy.vitals.consciousness = u"alert"_s;
    CHECK(standing(bled(100, {drowsy}), 30).stage == 0);
}

TEST_CASE("The same signs without any blood call the doctor instead", "[pph][limits]") {
    Run run = healthyBirth();
    run.events = {vitalsOf(30, 80, 85, 50)};
    const Situation situation = standing(run, 30);
    CHECK(situation.stage == 0);
    CHECK(situation.next.contains(u"doctor_to_bedside"_s));
    CHECK(situation.cnDiagnosis);
    // Controlled and little blood: another cause; from 300 mL on it is critical all the same.
    CHECK(standing(bled(299, {bleedingOf(30, true), vitalsOf(30, 80, 85, 50)}), 30).stage == 0);
    CHECK(standing(bled(300, {bleedingOf(30, true), vitalsOf(30, 80, 85, 50)}), 30).stage == 3);
}

TEST_CASE("Speed and share of the blood volume make it critical", "[pph][limits]") {
    CHECK(standing(bled(450, {}, 3), 3).stage == 1); // 150 mL/min
    CHECK(standing(bled(453, {}, 3), 3).stage == 3);
    Run run = bled(1500, {}, 170);
    run.woman.prepregnancyKg = 50.1;
    CHECK(standing(run, 170).stage == 2);
    run.woman.prepregnancyKg = 50; // 30 %
    CHECK(standing(run, 170).stage == 3);
    run.woman.prepregnancyKg = std::nullopt;
    CHECK(standing(run, 170).stage == 2); // nothing is made up where no weight is known
    CHECK_FALSE(standing(run, 170).percentBloodVolume);
}

TEST_CASE("A stage stays when the signs recover, and its beginning is kept", "[pph][stage]") {
    Run run = bled(350, {vitalsOf(30, 108, 118, 74), vitalsOf(60, 80, 120, 74), bleedingOf(60, true)});
    const Situation situation = standing(run, 60);
    CHECK(situation.who == Trigger::No);
    CHECK(situation.stage == 1);
    CHECK(situation.firstTrigger == minute(30));
    CHECK(situation.stageSince == minute(30));
}

TEST_CASE("A guess by eye counts and is marked", "[pph][measure]") {
    Run run = healthyBirth();
    Event guess;
    guess.kind = EventKind::Visual;
    guess.at = minute(20);
    guess.ml = 520;
    run.events = {guess};
    CHECK(standing(run, 20).totalMl == 520);
    CHECK(standing(run, 20).stage == 2);
    CHECK(standing(run, 20).warnings.contains(u"visual_estimate"_s));
}

TEST_CASE("Shock index points to lower bounds of the loss, never to what lies between", "[pph][measure]") {
    CHECK(lossBySignsMl(0.899) == 0);
    CHECK(lossBySignsMl(0.9) == 500);
    CHECK(lossBySignsMl(1.0) == 1000);
    CHECK(lossBySignsMl(1.49) == 1000);
    CHECK(lossBySignsMl(1.5) == 1500);
    CHECK(lossBySignsMl(2.0) == 2500);
    CHECK(lossByHbMl(118, 88, 400) == 1200);
    CHECK(lossByHbMl(118, 88, 500) == 1500);
}

TEST_CASE("Fluids warn above their limits only", "[pph][limits]") {
    const auto over = [](double ml, bool colloid) {
        Run run = healthyBirth();
        Event fluid;
        fluid.kind = EventKind::Fluid;
        fluid.at = minute(10);
        fluid.ml = ml;
        fluid.yes = colloid;
        run.events = {fluid};
        return standing(run, 10).warnings.contains(colloid ? u"colloid_over"_s : u"crystalloid_over"_s);
    };
    CHECK_FALSE(over(2000, false));
    CHECK(over(2001, false));
    CHECK_FALSE(over(1500, true));
    CHECK(over(1501, true));
}

TEST_CASE("Who leaves must be fit, awaited and have somewhere with the means", "[pph][transfer]") {
    const auto& limits = shippedProtocol().limits;
    TransferFacts facts;
    CHECK(adviseTransfer(facts, limits).decision == TransferDecision::None);
    facts.totalMl = 1000;
    facts.bleeding = false;
    facts.stage = 2;
    facts.signs = Signs{100, 90, 60, {}, 94, u"alert"_s};
    CHECK(adviseTransfer(facts, limits).decision == TransferDecision::CallFirst);
    facts.agreed = true;
    CHECK(adviseTransfer(facts, limits).decision == TransferDecision::OtherReceiver);
    facts.hasMeans = true;
    CHECK(adviseTransfer(facts, limits).decision == TransferDecision::Go);
    facts.signs.spo2 = std::nullopt;
    CHECK(adviseTransfer(facts, limits).decision == TransferDecision::Measure);
    facts.signs.spo2 = 93;
    CHECK(adviseTransfer(facts, limits).decision == TransferDecision::RescueInPlace);
    facts.signs.spo2 = 94;
    facts.signs.sbp = 89;
    CHECK(adviseTransfer(facts, limits).unfit == QStringList{u"sbp"_s});
    facts.totalMl = 999;
    facts.signs = Signs{80, 120, 70, {}, 98, u"alert"_s};
    CHECK(adviseTransfer(facts, limits).decision == TransferDecision::None);
    facts.minutesSinceBundle = 15;
    facts.bleeding = true;
    facts.totalMl = 400;
    CHECK(adviseTransfer(facts, limits).reasons == QStringList{u"not_controlled_after_bundle"_s});
    CHECK(transferBeforeBirth({u"previa"_s}, u"low"_s));
    CHECK(transferBeforeBirth({}, u"high"_s));
    CHECK_FALSE(transferBeforeBirth({u"anaemia"_s}, u"medium"_s));
}
