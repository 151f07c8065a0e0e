#include "tests/core/pph/log_lines.h"

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

ObservationPlan planOf(const LogLines& lines, double now) {
    return observationPlan(shippedProtocol(), lines.read(), minute(now));
}

SlotState stateOf(const LogLines& lines, double now, int slotMinute) {
    const ObservationPlan plan = planOf(lines, now);
    for (const ObservationSlot& slot : plan.list) {
        if (slot.minute == slotMinute)
            return slot.state;
    }
    FAIL("no such slot");
    return SlotState::Missed;
}

QJsonObject riskOf(const QString& level) {
    return {{u"woman"_s, QJsonObject{{u"risk_class"_s, level}, {u"allergies"_s, QJsonArray()}}}};
}

} // namespace

TEST_CASE("Nine slots in two hours, four more with a risk factor, none while the hour is unknown",
          "[pph][slots]") {
    CHECK(planOf(LogLines(), 1).list.size() == 9);
    CHECK(planOf(LogLines(), 1).list.back().minute == 120);
    CHECK(planOf(LogLines(riskOf(u"low"_s)), 1).list.size() == 9);
    const ObservationPlan longer = planOf(LogLines(riskOf(u"medium"_s)), 1);
    CHECK(longer.list.size() == 13);
    CHECK(longer.list[9].minute == 150);
    CHECK(longer.list.back().minute == 240);
    CHECK(longer.why == u"risk"_s);
    CHECK(planOf(LogLines({{u"birth"_s, QJsonObject{{u"mode"_s, u"vaginal"_s}}}}), 1).list.empty());
}

TEST_CASE("A haemorrhage makes the observation four hours long", "[pph][slots]") {
    LogLines lines;
    lines.add(padOf(100, 525));
    CHECK(planOf(lines, 99).list.size() == 9);
    CHECK(planOf(lines, 101).list.size() == 13);
    CHECK(planOf(lines, 101).why == u"haemorrhage"_s);
}

TEST_CASE("A slot is pending, due, late, then missed, each from its minute on", "[pph][slots]") {
    const LogLines lines;
    CHECK(stateOf(lines, 54.9, 60) == SlotState::Pending);
    CHECK(stateOf(lines, 55, 60) == SlotState::Due);
    CHECK(stateOf(lines, 65, 60) == SlotState::Due);
    CHECK(stateOf(lines, 65.1, 60) == SlotState::Late);
    CHECK(stateOf(lines, 75, 60) == SlotState::Late);
    CHECK(stateOf(lines, 75.1, 60) == SlotState::Missed);
}

TEST_CASE("An observation does the slot it is on time for, else it comes late to the one before",
          "[pph][slots]") {
    const auto after = [](double at) { return LogLines().add(observedOf(at)); };
    CHECK(stateOf(after(55), 60, 60) == SlotState::Done);
    CHECK(stateOf(after(65), 70, 60) == SlotState::Done);
    CHECK(stateOf(after(67), 70, 60) == SlotState::DoneLate);
    CHECK(stateOf(after(70), 71, 60) == SlotState::Late);
    CHECK(stateOf(after(70), 71, 75) == SlotState::Done);
    // Late and missed are told apart in the count.
    const ObservationPlan plan = planOf(after(67), 200);
    CHECK(plan.doneLate == 1);
    CHECK(plan.missed == 8);
    CHECK_FALSE(plan.complete());
    CHECK(plan.finished());
}

TEST_CASE("Nine observations on time complete the two hours", "[pph][slots]") {
    LogLines lines;
    for (int at = 0; at <= 120; at += 15)
        lines.add(observedOf(at + 2));
    const ObservationPlan plan = planOf(lines, 123);
    CHECK(plan.complete());
    CHECK(plan.done == 9);
    CHECK_FALSE(plan.nextAlarm.isValid());
}

TEST_CASE("The alarm rings at the slot, again when it is late, then for the next one", "[pph][slots]") {
    const LogLines lines;
    CHECK(planOf(lines, 20.5).nextAlarm == minute(20)); // 15 is late since 20
    CHECK(planOf(lines, 14).nextAlarm == minute(5));    // 0 is late since 5
    CHECK(planOf(lines, 16).nextAlarm == minute(15));   // 0 is missed
    LogLines done;
    done.add(observedOf(1));
    CHECK(planOf(done, 3).nextAlarm == minute(15));
    CHECK(planOf(done, 3).present() == nullptr);
    CHECK(planOf(done, 11).present()->minute == 15);
}

TEST_CASE("An observation without pulse, uterus, bladder or weighing says what it left out", "[pph][slots]") {
    Event bare;
    bare.kind = EventKind::Observe;
    bare.at = minute(15);
    LogLines lines;
    lines.add(bare);
    CHECK(planOf(lines, 16).list[1].missing ==
          QStringList{u"vitals"_s, u"uterus"_s, u"bladder"_s, u"loss"_s});
    lines.add(vitalsOf(17, 80, 120, 70)).add(padOf(14, 21));
    CHECK(planOf(lines, 18).list[1].missing == QStringList{u"uterus"_s, u"bladder"_s});
}

TEST_CASE("Nobody observes any more once she has left", "[pph][slots]") {
    LogLines lines;
    lines.add(actOf(50, EventKind::Transfer, u"departed"_s));
    CHECK(planOf(lines, 200).list.size() == 4);
}
