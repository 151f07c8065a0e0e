#include "core/pph/birth_json.h"
#include "core/pph/log_codes.h"
#include "tests/core/pph/log_lines.h"

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

/// One event of every kind, each member its kind reads set to something of its own.
std::vector<Event> everyKind() {
    std::vector<Event> events{padOf(1, 105), drapeOf(2, 200), vitalsOf(3, 90, 110, 70), bleedingOf(4, true),
                              observedOf(5)};
    events[2].vitals.rr = 18;
    events[2].vitals.spo2 = 97;
    events[2].vitals.consciousness = u"alert"_s;
    events[4].observation.fundusCm = -1;
    events[4].observation.tempC = 36.6;
    events[4].observation.perineum = u"normal"_s;
    events[4].ml = 150;
    const auto with = [&events](Event event, double ml, const QString& text = {}) {
        event.ml = ml;
        event.text = text;
        events.push_back(event);
    };
    Event suction = actOf(6, EventKind::Suction);
    suction.fluidMl = 40;
    with(suction, 300);
    with(actOf(7, EventKind::Visual), 80);
    with(actOf(8, EventKind::Concealed), 0);
    with(actOf(9, EventKind::Fluid), 500);
    with(actOf(10, EventKind::Placenta, u"complete"_s), 0);
    with(actOf(11, EventKind::Finding, u"rupture"_s), 0);
    with(actOf(12, EventKind::Call, u"receiving"_s), 0, u"李医生"_s);
    with(actOf(13, EventKind::Massage), 0);
    with(actOf(14, EventKind::Cause, u"tone"_s), 0, u"软"_s);
    with(actOf(15, EventKind::Urine), 120);
    with(actOf(16, EventKind::Blood, u"rbc"_s), 400);
    with(actOf(17, EventKind::Told, u"consent"_s), 0, u"丈夫"_s);
    with(actOf(18, EventKind::Transfer, u"decided"_s), 0);
    with(actOf(19, EventKind::Note), 0, u"备注"_s);
    with(actOf(19, EventKind::Review, u"debrief"_s), 0);
    Event balloon = actOf(20, EventKind::Device, u"balloon"_s);
    balloon.amount = 350;
    events.push_back(balloon);
    Event hb = actOf(21, EventKind::Hb);
    hb.amount = 92;
    events.push_back(hb);
    events.push_back(givenOf(22, u"oxytocin"_s, u"im"_s, 10, u"U"_s));
    Event infusion = actOf(23, EventKind::Infusion);
    infusion.dose = usualDoses(*shippedProtocol().drug(u"oxytocin"_s)).front();
    events.push_back(infusion);
    Event stop = actOf(24, EventKind::InfusionStop);
    stop.dose.drug = u"oxytocin"_s;
    events.push_back(stop);
    events.push_back(actOf(25, EventKind::Bundle));
    return events;
}

} // namespace

TEST_CASE("Every kind of event is written so that it reads back the same", "[pph][log]") {
    const std::vector<Event> events = everyKind();
    CHECK(events.size() == 26);
    for (const Event& event : events) {
        const QJsonObject written = eventJson(event);
        INFO(eventKindName(event.kind).toStdString());
        const auto read = eventFromJson(written, u"line"_s);
        INFO((read ? std::string() : read.error().message.toStdString()));
        REQUIRE(read.ok());
        CHECK(eventJson(*read) == written);
        CHECK(read->kind == event.kind);
        CHECK(read->at == event.at);
        CHECK(read->ml == event.ml);
        CHECK(read->amount == event.amount);
        CHECK(read->word == event.word);
        CHECK(read->text == event.text);
        CHECK(read->dose.unitsPerHour == event.dose.unitsPerHour);
        CHECK(read->observation.fundusCm == event.observation.fundusCm);
        CHECK(read->vitals.spo2 == event.vitals.spo2);
        CHECK(checkEvent(shippedProtocol(), healthyBirth(), *read).ok());
    }
}

TEST_CASE("What nobody asked of the woman reads back as not asked, not as no", "[pph][log]") {
    Woman woman;
    woman.asthma = true;
    woman.glaucoma = false;
    Woman read = healthyBirth().woman;
    REQUIRE(womanFromJson(womanJson(woman), read).ok());
    CHECK(read.asthma == true);
    CHECK(read.glaucoma == false);
    CHECK_FALSE(read.hypertension.has_value());
    CHECK_FALSE(read.allergies.has_value());
}

TEST_CASE("A correction stands for its line, and a line taken out no longer counts", "[pph][log]") {
    LogLines lines;
    lines.add(padOf(10, 315)).add(padOf(20, 210));
    CHECK(lines.at(21).situation.totalMl == 500);
    lines.add(padOf(20, 105), {}, 3);
    const RunLog corrected = lines.read();
    CHECK(lines.at(21).situation.totalMl == 400);
    CHECK(corrected.line(3)->correctedBy == 4);
    CHECK(corrected.line(4)->corrects == 3);
    lines.line(22, {{u"do"_s, u"withdraw"_s}, {u"corrects"_s, 4}, {u"why"_s, u"重复"_s}});
    CHECK(lines.at(22).situation.totalMl == 300);
    CHECK(lines.read().lines.size() == 5);
}

TEST_CASE("A log with a line nobody understands is damaged, not shortened", "[pph][log]") {
    const QJsonObject good{{u"do"_s, u"start"_s},
                           {u"at"_s, u"2026-03-01T08:00:00.000"_s},
                           {u"written"_s, u"2026-03-01T08:00:00.000"_s}};
    QJsonObject bad = good;
    bad.insert(u"do"_s, u"event"_s);
    bad.insert(u"event"_s, QJsonObject{{u"kind"_s, u"pad"_s}});
    const auto log = readRunLog(shippedProtocol(), u"run"_s, {{1, {}, good}, {2, {}, bad}});
    REQUIRE_FALSE(log.ok());
    CHECK(log.error().code == ErrorCode::Damaged);
    QJsonObject future = good;
    future.insert(u"do"_s, u"dance"_s);
    CHECK_FALSE(readRunLog(shippedProtocol(), u"run"_s, {{1, {}, good}, {2, {}, future}}).ok());
    QJsonObject nothing = good;
    nothing.insert(u"do"_s, u"withdraw"_s);
    nothing.insert(u"corrects"_s, 7);
    CHECK_FALSE(readRunLog(shippedProtocol(), u"run"_s, {{1, {}, good}, {2, {}, nothing}}).ok());
}

TEST_CASE("Each code of the log is refused when it is misspelt", "[pph][log]") {
    const Run run = healthyBirth();
    for (const EventKind kind : {EventKind::Cause, EventKind::Device, EventKind::Told, EventKind::Transfer,
                                 EventKind::Call, EventKind::Finding}) {
        CHECK_FALSE(checkEvent(shippedProtocol(), run, actOf(5, kind, u"nonsense"_s)).ok());
    }
    CHECK(checkEvent(shippedProtocol(), run, actOf(5, EventKind::Device, u"balloon"_s)).ok());
    Event balloon = actOf(5, EventKind::Device, u"balloon"_s);
    balloon.amount = -5;
    CHECK_FALSE(checkEvent(shippedProtocol(), run, balloon).ok());
    Event observed = observedOf(5);
    observed.observation.uterus = u"hard"_s;
    CHECK_FALSE(checkEvent(shippedProtocol(), run, observed).ok());
    observed = observedOf(5);
    observed.vitals.pulse = 700;
    CHECK_FALSE(checkEvent(shippedProtocol(), run, observed).ok());
}

TEST_CASE("Signs and fluids of labour may stand in a live log, blood lost before the birth may not",
          "[pph][log]") {
    Run run = healthyBirth();
    Event before = vitalsOf(-60, 90, 120, 80);
    CHECK_FALSE(checkEvent(shippedProtocol(), run, before).ok());
    run.fromLabour = true;
    CHECK(checkEvent(shippedProtocol(), run, before).ok());
    CHECK_FALSE(checkEvent(shippedProtocol(), run, padOf(-10, 100)).ok());
    before.at = minute(-25 * 60);
    CHECK_FALSE(checkEvent(shippedProtocol(), run, before).ok());
}
