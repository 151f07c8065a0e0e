#include "tests/core/pph/log_lines.h"

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

const CockpitStep* stepOf(const Cockpit& state, const QString& code) {
    for (const auto* list : {&state.steps, &state.earlier}) {
        for (const CockpitStep& step : *list) {
            if (step.code == code)
                return &step;
        }
    }
    return nullptr;
}

const CockpitDrug& drugOf(const Cockpit& state, const QString& code) {
    for (const CockpitDrug& drug : state.drugs) {
        if (drug.code == code)
            return drug;
    }
    throw std::runtime_error("no such drug");
}

bool rings(const Cockpit& state, AlarmKind kind) {
    return std::ranges::find(state.alarms, kind, &CockpitAlarm::kind) != state.alarms.end();
}

Event infusionOf(double at, double unitsPerHour) {
    Event event = actOf(at, EventKind::Infusion);
    event.dose.drug = u"oxytocin"_s;
    event.dose.unitsPerHour = unitsPerHour;
    return event;
}

} // namespace

TEST_CASE("The clocks count from birth and from the reading that met the trigger", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(10, 210)).add(padOf(18, 315)).add(padOf(30, 525));
    const Cockpit state = lines.at(52);
    CHECK(state.secondsSinceBirth == 52 * 60);
    CHECK(state.secondsSinceTrigger == 34 * 60);
    CHECK(state.times.trigger() == minute(18));
    CHECK(state.times.totalAtTrigger == 500);
    CHECK(state.times.severeAt == minute(30));
    CHECK(state.times.stageAt[2] == minute(18));
    CHECK_FALSE(state.times.stageAt[3].isValid());
    CHECK(state.situation.stage == 2);
}

TEST_CASE("The pieces of the loss bar add up to the total whatever the method", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(5, 100)).add(drapeOf(8, 200)).add(drapeOf(12, 350)).add(padOf(15, 100));
    const Cockpit state = lines.at(20);
    REQUIRE(state.pieces.size() == 4);
    int sum = 0;
    for (const LossPiece& piece : state.pieces)
        sum += piece.ml;
    CHECK(sum == state.situation.totalMl);
    CHECK(state.pieces[2].ml == 150);
    CHECK(state.pieces[1].method == u"drape"_s);
    CHECK(state.pieces.back().totalMl == state.situation.totalMl);
}

TEST_CASE("Steps are due from the beginning of their stage, now, overdue or done by what was logged",
          "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(20, 315)).add(vitalsOf(20, 120, 110, 70));
    Cockpit state = lines.at(20.5);
    CHECK(state.situation.stage == 1);
    CHECK(stepOf(state, u"l1_vitals"_s)->state == StepState::Done);
    CHECK(stepOf(state, u"l1_call"_s)->dueAt == minute(21));
    CHECK(stepOf(state, u"l1_call"_s)->state == StepState::Now);
    state = lines.at(26);
    CHECK(stepOf(state, u"l1_call"_s)->state == StepState::Overdue);
    CHECK(stepOf(state, u"l1_oxytocin"_s)->state == StepState::Overdue);
    CHECK(stepOf(state, u"l1_txa"_s)->state == StepState::Now);
    CHECK(rings(state, AlarmKind::StepOverdue));
    lines.add(infusionOf(25, 2.4), u"C"_s);
    state = lines.at(26);
    CHECK(stepOf(state, u"l1_oxytocin"_s)->doneAt == minute(25));
    CHECK(stepOf(state, u"l1_oxytocin"_s)->doneBy == u"C"_s);
}

TEST_CASE("The weighing that crossed the line is not the one asked for after it", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(20, 525));
    CHECK(stepOf(lines.at(21), u"l1_reweigh"_s)->state != StepState::Done);
    lines.add(padOf(30, 21));
    CHECK(stepOf(lines.at(31), u"l1_reweigh"_s) == nullptr); // done: no open step of the stage before
}

TEST_CASE("A dose for prevention is not the oxytocin of the first response", "[pph][cockpit]") {
    LogLines lines;
    Event prevention = givenOf(1, u"oxytocin"_s, u"im"_s, 10, u"U"_s);
    prevention.dose.prevention = true;
    lines.add(prevention).add(padOf(20, 315)).add(vitalsOf(20, 120, 110, 70));
    CHECK(stepOf(lines.at(21), u"l1_oxytocin"_s)->state != StepState::Done);
    CHECK(lines.at(21).oxytocinLeft == 50);
}

TEST_CASE("The bundle is complete when its last part has begun, and starts the quarter of an hour",
          "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(20, 420)).add(vitalsOf(20, 120, 110, 70));
    lines.add(actOf(21, EventKind::Massage)).add(infusionOf(24, 2.4));
    lines.add(givenOf(27, u"tranexamic_acid"_s, u"iv"_s, 1, u"g"_s));
    Event fluid = actOf(28, EventKind::Fluid, {}, false);
    fluid.ml = 500;
    lines.add(fluid).add(actOf(29, EventKind::Cause, u"tone"_s));
    CHECK_FALSE(lines.at(30).bundleComplete);
    lines.add(actOf(31, EventKind::Call, u"receiving"_s, false));
    CHECK(lines.at(32).bundleAt == minute(31));
    CHECK_FALSE(lines.at(45).situation.transfer.reasons.contains(u"not_controlled_after_bundle"_s));
    CHECK(lines.at(46).situation.transfer.reasons.contains(u"not_controlled_after_bundle"_s));
}

TEST_CASE("Tranexamic acid she must not have is not waited for", "[pph][cockpit]") {
    QJsonObject woman{{u"allergies"_s, QJsonArray{u"tranexamic_acid"_s}}};
    LogLines lines({{u"woman"_s, woman}});
    lines.add(padOf(20, 420)).add(vitalsOf(20, 120, 110, 70)).add(actOf(21, EventKind::Massage));
    lines.add(infusionOf(24, 2.4)).add(actOf(29, EventKind::Cause, u"tone"_s));
    Event fluid = actOf(28, EventKind::Fluid, {}, false);
    fluid.ml = 500;
    lines.add(fluid).add(actOf(31, EventKind::Call, u"receiving"_s, false));
    const Cockpit state = lines.at(32);
    CHECK(state.bundleAt == minute(31));
    CHECK(stepOf(state, u"l1_txa"_s)->state == StepState::NotApplicable);
    CHECK(drugOf(state, u"tranexamic_acid"_s).locked());
}

TEST_CASE("The clock of tranexamic acid runs from birth, the second dose from the first", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(20, 525));
    CHECK(lines.at(52).txa.minutesLeft == 128);
    CHECK(rings(lines.at(151), AlarmKind::TxaClosing));
    CHECK_FALSE(rings(lines.at(149), AlarmKind::TxaClosing));
    CHECK_FALSE(drugOf(lines.at(180), u"tranexamic_acid"_s).locked());
    CHECK(drugOf(lines.at(180.1), u"tranexamic_acid"_s).next.reason == DoseReason::WindowClosed);
    lines.add(givenOf(22, u"tranexamic_acid"_s, u"iv"_s, 1, u"g"_s));
    const Cockpit state = lines.at(40);
    CHECK(state.txa.secondFrom == minute(52));
    CHECK(drugOf(state, u"tranexamic_acid"_s).next.verdict == Verdict::Wait);
    CHECK(drugOf(state, u"tranexamic_acid"_s).next.until == minute(52));
    CHECK(rings(lines.at(52), AlarmKind::TxaSecond));
    CHECK(stepOf(lines.at(53), u"l2_txa2"_s)->state == StepState::Overdue);
}

TEST_CASE("What is left of the sixty units counts the bag that runs", "[pph][cockpit]") {
    LogLines lines;
    lines.add(givenOf(2, u"oxytocin"_s, u"im"_s, 10, u"U"_s)).add(infusionOf(20, 2.4));
    CHECK(lines.at(80).oxytocinLeft == Approx(60 - 10 - 2.4));
    CHECK(drugOf(lines.at(80), u"oxytocin"_s).running == Approx(2.4));
    CHECK(drugOf(lines.at(80), u"oxytocin"_s).usual.unitsPerHour == Approx(2.4));
}

TEST_CASE("What the clinic has not is not asked of it", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(20, 1700));
    CockpitSettings has;
    CHECK(stepOf(lines.at(21, has), u"l3_nasg"_s) == nullptr);
    CHECK(stepOf(lines.at(21, has), u"l2_compress"_s) == nullptr);
    has.has = QStringList{u"nasg"_s, u"balloon"_s};
    CHECK(stepOf(lines.at(21, has), u"l3_nasg"_s) != nullptr);
    CHECK(stepOf(lines.at(21, has), u"l2_compress"_s) != nullptr);
    CHECK(stepOf(lines.at(21, has), u"l3_targets"_s) == nullptr);
}

TEST_CASE("Signs are due every five minutes while she bleeds and at once at the trigger", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(20, 525));
    CHECK(lines.at(21).nextVitalsAt == minute(20));
    CHECK(rings(lines.at(21), AlarmKind::VitalsDue));
    lines.add(vitalsOf(22, 110, 110, 70));
    CHECK(lines.at(23).nextVitalsAt == minute(27));
    lines.add(bleedingOf(24, true));
    CHECK_FALSE(lines.at(25).nextVitalsAt.isValid());
}

TEST_CASE("The step of a thousand millilitres waits for them", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(20, 525));
    CHECK(stepOf(lines.at(22), u"l2_severe"_s)->state == StepState::Later);
    lines.add(padOf(30, 525));
    CHECK(stepOf(lines.at(31), u"l2_severe"_s)->state == StepState::Overdue);
    CHECK(stepOf(lines.at(31), u"l2_severe"_s)->dueAt == minute(30));
}

TEST_CASE("The state of an earlier moment can be asked for", "[pph][cockpit]") {
    LogLines lines;
    lines.add(padOf(10, 105)).add(padOf(20, 525));
    CHECK(lines.at(15).situation.totalMl == 100);
    CHECK(lines.at(15).situation.stage == 0);
    CHECK(lines.at(15).pieces.size() == 1);
}
