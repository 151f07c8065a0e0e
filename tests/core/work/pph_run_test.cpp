#include "core/pph/cockpit.h"
#include "core/work/pph_run.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::pph;
using namespace muying::tests;
using namespace muying::work;

namespace {

const content::Protocol& protocol() {
    static const auto loaded = content::loadProtocol(productLibrary().folder());
    return **loaded;
}

/// A clinic with both clocks, and a run in it.
struct LiveClinic {
    TestClinic clinic;
    FixedSteadyClock steady;

    PphRun::Tools tools() { return {*clinic.store, protocol(), clinic.clock, steady}; }
    void pass(int minutes) {
        clinic.clock.advanceSeconds(minutes * 60);
        steady.advanceSeconds(minutes * 60);
    }
    std::unique_ptr<PphRun> start(const RunStart& how = {}) {
        return valueOf(PphRun::start(tools(), how), "start");
    }
    std::unique_ptr<PphRun> again(const QString& id) {
        return valueOf(PphRun::resume(tools(), id), "resume");
    }
};

RunStart bornNow(const LiveClinic& live) {
    RunStart start;
    const QDateTime now = live.clinic.clock.now();
    start.birth.at = QDateTime(now.date(), now.time(), Qt::UTC);
    start.woman.asthma = start.woman.hypertension = start.woman.cardiovascularDisease = false;
    start.woman.organDisease = start.woman.glaucoma = false;
    start.woman.allergies = QStringList{};
    return start;
}

Event pad(double lostG) {
    Event event;
    event.kind = EventKind::Pad;
    event.dryG = 150;
    event.wetG = 150 + lostG;
    return event;
}

Event given(const QString& drug, const QString& route, double amount, const QString& unit) {
    Event event;
    event.kind = EventKind::Drug;
    event.dose.drug = drug;
    event.dose.route = route;
    event.dose.amount = amount;
    event.dose.unit = unit;
    return event;
}

int totalOf(const PphRun& run) {
    return cockpit(protocol(), run.log(), {}, run.now())->situation.totalMl;
}

} // namespace

TEST_CASE("A run begins with nothing known, and every line is in the file before it is shown", "[pph][run]") {
    LiveClinic live;
    auto run = live.start();
    CHECK(live.clinic.store->events(run->id())->size() == 1);
    live.pass(2);
    REQUIRE(run->record(pad(315), {.role = u"D"_s}).ok());
    CHECK(run->log().lines.size() == 2);
    CHECK(run->log().lines.back().role == u"D"_s);
    CHECK(live.clinic.store->events(run->id())->size() == 2);
    CHECK(totalOf(*run) == 300);
    CHECK(live.clinic.store->verify()->problems.isEmpty());
}

TEST_CASE("A run read back is the run that was left", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(20);
    REQUIRE(run->record(pad(525)).ok());
    REQUIRE(run->markStep(u"l1_call"_s, StepMark::Done, {.role = u"A"_s}).ok());
    REQUIRE(run->setTeam(3, {{u"A"_s, u"示例医生"_s}}).ok());
    const QDateTime left = run->now();
    const QString id = run->id();
    run.reset();
    live.clinic.reopen();
    live.pass(3);
    const auto heads = pphRuns(*live.clinic.store);
    REQUIRE(heads->size() == 1);
    CHECK_FALSE(heads->front().closed);
    CHECK(heads->front().stage == 2);
    CHECK(heads->front().totalMl == 500);
    const auto back = live.again(heads->front().id);
    CHECK(back->id() == id);
    CHECK(back->now() == left.addSecs(180));
    CHECK(back->log().lines.size() == 4);
    CHECK(back->log().people == 3);
    CHECK(back->log().team.front().name == u"示例医生"_s);
    CHECK(stepsOfStage(protocol(), back->log(), 1, back->now()).front().doneBy == u"A"_s);
}

TEST_CASE("What cannot be true is refused in a sentence and nothing is written", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(10);
    Event lighter = pad(-20);
    Event pulse;
    pulse.kind = EventKind::Vitals;
    pulse.vitals.pulse = 700;
    Event drape;
    drape.kind = EventKind::Drape;
    drape.ml = 400;
    REQUIRE(run->record(drape).ok());
    live.pass(1);
    drape.ml = 300;
    for (const Event& wrong : {lighter, pad(-400), pulse, drape}) {
        const Status refused = run->record(wrong);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        CHECK(refused.error().message.size() > 8);
    }
    const Status early = run->record(pad(100), {.at = run->now().addSecs(-3600)});
    CHECK(early.error().code == ErrorCode::InvalidInput);
    const Status future = run->record(pad(100), {.at = run->now().addSecs(60)});
    CHECK(future.error().code == ErrorCode::InvalidInput);
    Birth late;
    late.at = run->now();
    CHECK_FALSE(run->setBirth(late).ok()); // the drape was read before that
    CHECK(run->log().lines.size() == 2);
    CHECK(live.clinic.store->events(run->id())->size() == 2);
}

TEST_CASE("A correction is a new line, and the line it names no longer counts", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(10);
    REQUIRE(run->record(pad(315), {.role = u"D"_s}).ok());
    live.pass(5);
    REQUIRE(run->correct(2, pad(210), u"读错秤"_s).ok());
    CHECK(totalOf(*run) == 200);
    const LogLine& line = run->log().lines.back();
    CHECK(line.corrects == 2);
    CHECK(line.at == run->now().addSecs(-300)); // it happened when the first was weighed
    CHECK(line.written == run->now());
    CHECK(line.role == u"D"_s);
    CHECK(line.why == u"读错秤"_s);
    CHECK_FALSE(run->correct(2, pad(100), u"再改"_s).ok());
    CHECK_FALSE(run->correct(1, pad(100), u"不能"_s).ok());
    CHECK_FALSE(run->correct(99, pad(100), u"没有"_s).ok());
    CHECK_FALSE(run->withdraw(3, u" "_s).ok());
    REQUIRE(run->withdraw(3, u"重复称"_s).ok());
    CHECK(totalOf(*run) == 0);
    CHECK(live.clinic.store->events(run->id())->size() == 4);
}

TEST_CASE("No dose enters the log past the check: refused, asked for, or written down with its reason",
          "[pph][run]") {
    LiveClinic live;
    RunStart start = bornNow(live);
    start.woman.asthma = true;
    start.woman.glaucoma = std::nullopt;
    auto run = live.start(start);
    live.pass(20);
    REQUIRE(run->record(pad(525)).ok());
    const Status asthma = run->record(given(u"carboprost"_s, u"im"_s, 250, u"ug"_s), {.confirmed = true});
    REQUIRE_FALSE(asthma.ok());
    CHECK(asthma.error().code == ErrorCode::NotAllowed);
    CHECK(asthma.error().detail == u"asthma"_s);
    CHECK(run->check(given(u"carboprost"_s, u"im"_s, 250, u"ug"_s).dose).verdict == Verdict::Block);
    const Status push = run->record(given(u"oxytocin"_s, u"iv_push"_s, 20, u"U"_s));
    CHECK(push.error().detail == u"iv_push"_s);
    Event fast;
    fast.kind = EventKind::Infusion;
    fast.dose.drug = u"oxytocin"_s;
    fast.dose.unitsPerHour = 2400;
    CHECK_FALSE(run->record(fast, {.givenAnyway = u"真的给了"_s}).ok());
    fast.dose.unitsPerHour = 4;
    const Status asks = run->record(fast);
    CHECK(asks.error().code == ErrorCode::Conflict);
    CHECK(run->record(fast, {.confirmed = true}).ok());
    CHECK(run->log().lines.back().confirmed);
    // What was given all the same must be in the sum.
    REQUIRE(run->record(given(u"oxytocin"_s, u"iv_push"_s, 10, u"U"_s), {.givenAnyway = u"外院已推"_s}).ok());
    CHECK(run->log().lines.back().givenAnyway);
    CHECK(run->log().lines.back().why == u"外院已推"_s);
    CHECK(cockpit(protocol(), run->log(), {}, run->now())->situation.oxytocin24h == Approx(10));
    CHECK_FALSE(
        run->record(given(u"tranexamic_acid"_s, u"iv"_s, 1000, u"g"_s), {.givenAnyway = u"x"_s}).ok());
}

TEST_CASE("The second tranexamic acid waits its half hour also as a correction", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(20);
    REQUIRE(run->record(pad(525)).ok());
    const Event txa = given(u"tranexamic_acid"_s, u"iv"_s, 1, u"g"_s);
    REQUIRE(run->record(txa).ok());
    live.pass(29);
    CHECK(run->record(txa).error().detail == u"interval"_s);
    // Correcting the first dose does not make it count twice.
    REQUIRE(run->correct(3, txa, u"时间"_s, {.at = run->now().addSecs(-28 * 60)}).ok());
    live.pass(1);
    CHECK_FALSE(run->record(txa).ok());
    live.pass(1);
    CHECK(run->record(txa).ok());
}

TEST_CASE("A clock that is set during a run is noticed, shown, and moves no duration", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(10);
    REQUIRE(run->record(pad(315)).ok());
    const QDateTime before = run->now();
    live.clinic.clock.advanceSeconds(-3600); // somebody sets the PC back an hour
    CHECK(run->now() == before);
    CHECK(valueOf(run->watchClock(), "watch") == -3600);
    CHECK(valueOf(run->watchClock(), "watch again") == 0);
    CHECK(run->log().lines.back().kind == LineKind::Clock);
    CHECK(run->log().lines.back().jumpSeconds == -3600);
    live.pass(5);
    REQUIRE(run->record(pad(105)).ok());
    CHECK(run->log().lines.back().at == before.addSecs(300));
    CHECK(cockpit(protocol(), run->log(), {}, run->now())->secondsSinceBirth == 15 * 60);
    // The same after the program was ended and taken up again.
    const QString id = run->id();
    run.reset();
    live.pass(2);
    run = live.again(id);
    CHECK(run->now() == before.addSecs(420));
    live.clinic.clock.advanceSeconds(7200); // forward, while the program is away
    run.reset();
    live.pass(1);
    run = live.again(id);
    CHECK(run->now() == before.addSecs(480));
    CHECK(run->log().lines.back().jumpSeconds == 7200);
    CHECK(run->log().clockOffset == 3600);
}

TEST_CASE("After a new start of the PC its clock is believed unless it stands before the last line",
          "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(10);
    REQUIRE(run->record(pad(315)).ok());
    const QDateTime last = run->now();
    const QString id = run->id();
    run.reset();
    live.steady.restart(u"second"_s);
    live.clinic.clock.advanceSeconds(240);
    run = live.again(id);
    CHECK(run->now() == last.addSecs(240));
    CHECK(run->log().clockOffset == 0);
    run.reset();
    live.steady.restart(u"third"_s);
    live.clinic.clock.advanceSeconds(-86400); // an empty battery: the day before
    run = live.again(id);
    CHECK(run->now() == last);
    CHECK(run->log().lines.back().jumpSeconds < -86000);
    CHECK(run->record(pad(10)).ok());
}

TEST_CASE("Two runs at once only for two women, and a drill beside them", "[pph][run]") {
    LiveClinic live;
    const Registered one =
        registerPregnant(live.clinic, u"示例一"_s, QDate(2026, 2, 20), QDate(2026, 4, 20), 1);
    const Registered two =
        registerPregnant(live.clinic, u"示例二"_s, QDate(2026, 2, 20), QDate(2026, 4, 20), 2);
    auto nameless = live.start();
    const auto second = PphRun::start(live.tools(), {});
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::Conflict);
    CHECK(second.error().detail == nameless->id());
    REQUIRE(nameless->link(one.pregnancy, u"示例一"_s).ok());
    RunStart hers;
    hers.subject = one.woman;
    CHECK_FALSE(PphRun::start(live.tools(), hers).ok());
    hers.subject = two.pregnancy;
    auto other = live.start(hers);
    CHECK_FALSE(other->link(one.pregnancy, u"示例一"_s).ok());
    RunStart drill;
    drill.drill = true;
    auto practice = live.start(drill);
    CHECK(practice->log().drill);
    CHECK_FALSE(PphRun::start(live.tools(), drill).ok());
    hers.subject = u"nobody"_s;
    CHECK(PphRun::start(live.tools(), hers).error().code == ErrorCode::NotFound);
    REQUIRE(other->close(u"controlled"_s, u"平稳"_s).ok());
    hers.subject = two.pregnancy;
    CHECK(PphRun::start(live.tools(), hers).ok());
}

TEST_CASE("A closed run takes corrections and notes, nothing new", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(10);
    REQUIRE(run->record(pad(315)).ok());
    CHECK_FALSE(run->close(u"whatever"_s, {}).ok());
    REQUIRE(run->close(u"controlled"_s, u"平稳"_s).ok());
    CHECK(run->record(pad(105)).error().code == ErrorCode::Conflict);
    CHECK_FALSE(run->markStep(u"l1_call"_s, StepMark::Done).ok());
    CHECK_FALSE(run->close(u"controlled"_s, {}).ok());
    CHECK(run->correct(2, pad(210), u"读错"_s).ok());
    Event note;
    note.kind = EventKind::Note;
    note.text = u"复盘"_s;
    CHECK(run->record(note).ok());
    const auto heads = pphRuns(*live.clinic.store);
    CHECK(heads->front().closed);
    CHECK(heads->front().totalMl == 200);
}

TEST_CASE("Faults are planted in drills alone, and steps must exist", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    CHECK(run->plantFault(u"no_line"_s, u"静脉打不上"_s).error().code == ErrorCode::NotAllowed);
    CHECK_FALSE(run->markStep(u"l9_dance"_s, StepMark::Done).ok());
    CHECK_FALSE(run->markStep(u"l1_txa"_s, StepMark::NotApplicable).ok());
    CHECK(run->markStep(u"l1_txa"_s, StepMark::NotApplicable, {}, u"库里没有"_s).ok());
    RunStart drill = bornNow(live);
    drill.drill = true;
    drill.scenario = u"night_atony"_s;
    auto practice = live.start(drill);
    CHECK(practice->plantFault(u"no_line"_s, u"静脉打不上"_s).ok());
    CHECK(practice->log().lines.back().text == u"静脉打不上"_s);
    CHECK(pphRuns(*live.clinic.store)->front().scenario.size() +
              pphRuns(*live.clinic.store)->back().scenario.size() ==
          11);
}

TEST_CASE("A locked file takes no line, says so, and the run goes on from where it was", "[pph][run]") {
    LiveClinic live;
    auto run = live.start(bornNow(live));
    live.pass(1);
    live.clinic.store->lock();
    const Status refused = run->record(pad(100));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK(run->log().lines.size() == 1);
}
