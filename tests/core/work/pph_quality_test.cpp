#include "core/store/commit_probe.h"
#include "core/work/demo_pph.h"
#include "core/work/pph_facts.h"
#include "core/work/pph_feed.h"
#include "core/work/pph_quality.h"
#include "core/work/pph_review.h"
#include "core/work/pph_settings.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::tests;
using namespace muying::work;

namespace {

const content::Protocol& qualityProtocol() {
    static const auto loaded = content::loadProtocol(productLibrary().folder());
    return **loaded;
}

QDateTime shown(const QDateTime& local) {
    return QDateTime(local.date(), local.time(), Qt::UTC);
}

void playSamples(TestClinic& clinic) {
    CHECK(valueOf(fillDemoRuns(*clinic.store, qualityProtocol(), productLibrary().folder() + u"/sample"_s,
                               testNow()),
                  "sample runs") == 5);
}

pph::Event observed() {
    pph::Event event;
    event.kind = pph::EventKind::Observe;
    event.vitals = {84, 118, 74, 18, 98, u"alert"_s};
    event.observation.uterus = u"firm"_s;
    event.observation.bladder = u"empty"_s;
    event.observation.perineum = u"normal"_s;
    event.observation.fundusCm = -1;
    event.observation.tempC = 36.6;
    return event;
}

pph::Event weighed(double lostG) {
    pph::Event event;
    event.kind = pph::EventKind::Pad;
    event.dryG = 150;
    event.wetG = 150 + lostG;
    return event;
}

} // namespace

TEST_CASE("The indicators of the sample quarter are those counted by hand", "[pph][quality]") {
    TestClinic clinic;
    playSamples(clinic);
    const auto set = content::loadIndicators(productLibrary().folder(), u"pph"_s);
    const auto [from, to] = quarterOf(testNow().date());
    CHECK(from == QDate(2026, 10, 1));
    CHECK(to == QDate(2026, 12, 31));
    const auto runs = valueOf(runsBetween(*clinic.store, qualityProtocol(), from, to), "runs");
    const auto report = pph::judgeQuality(qualityProtocol(), *set, runs, shown(testNow()));
    const QHash<QString, QString> byHand{
        {u"alert_delay"_s, u"1/2"_s}, {u"oxytocin"_s, u"4/4"_s},   {u"upper_level"_s, u"2/2"_s},
        {u"risk_class"_s, u"3/4"_s},  {u"prevention"_s, u"3/4"_s}, {u"measured"_s, u"3/4"_s},
        {u"observed"_s, u"1/4"_s},    {u"txa"_s, u"2/2"_s},        {u"bundle"_s, u"2/2"_s},
        {u"second_line"_s, u"1/1"_s}, {u"transfer"_s, u"1/1"_s},   {u"review"_s, u"2/2"_s}};
    for (const pph::IndicatorResult& result : report.results) {
        INFO(result.indicator->code.toStdString());
        CHECK(u"%1/%2"_s.arg(result.n).arg(result.N) == byHand.value(result.indicator->code));
        CHECK_FALSE(result.judged);
    }
    CHECK(*report.results.front().median == Approx(6.5));
    CHECK(report.drills == 1);
    CHECK(report.outcomes == std::vector<std::pair<QString, int>>{{u"births"_s, 4},
                                                                  {u"events"_s, 2},
                                                                  {u"pph"_s, 2},
                                                                  {u"severe"_s, 1},
                                                                  {u"transferred"_s, 1},
                                                                  {u"died"_s, 0}});
    CHECK(report.results.front().cases.size() == 2);
    CHECK(runsBetween(*clinic.store, qualityProtocol(), QDate(2026, 7, 1), QDate(2026, 9, 30))->empty());
    const record::Answers card = pdcaAnswers(report.results.front(), from, to);
    CHECK(card.text(u"pd_baseline"_s) == u"1/2"_s);
    CHECK(card.text(u"pd_period"_s) == u"2026-10-01~2026-12-31"_s);
}

TEST_CASE("Root causes and the record of a drill are begun from the log", "[pph][quality]") {
    TestClinic clinic;
    playSamples(clinic);
    const auto runs = valueOf(
        runsBetween(*clinic.store, qualityProtocol(), QDate(2026, 10, 1), QDate(2026, 12, 31)), "runs");
    const auto named = [&runs](const QString& name) {
        return *std::ranges::find(runs, name, &pph::RunLog::name);
    };
    const record::Answers rca = rcaAnswers(qualityProtocol(), named(u"示例寅"_s));
    CHECK(rca.text(u"rc_trigger"_s) == u"4"_s);
    CHECK(rca.text(u"rc_timeline"_s).contains(u"应 ≤5 分，实 5 分"_s));
    CHECK_FALSE(rca.text(u"rc_timeline"_s).contains(u"示例寅"_s));
    CHECK(rcaAnswers(qualityProtocol(), named(u"演练"_s)).codes().isEmpty());
    const record::Answers drill = drillAnswers(qualityProtocol(), named(u"演练"_s));
    CHECK(*drill.number(u"dr_t_call"_s) == 2);
    CHECK(*drill.number(u"dr_t_drug"_s) == 14);
    CHECK(drill.text(u"dr_equip"_s).contains(u"静脉打不上"_s));
    CHECK(drill.text(u"dr_steps_missed"_s).contains(u"查因"_s));
    CHECK(drillAnswers(qualityProtocol(), named(u"示例寅"_s)).codes().isEmpty());
}

TEST_CASE("Observations of a run enter the record once, and never from a drill", "[pph][feed]") {
    TestClinic clinic;
    FixedSteadyClock steady;
    const Registered woman = registerPregnant(clinic, u"示例一"_s, QDate(2026, 2, 20), QDate(2026, 4, 20), 1);
    RunStart start;
    start.birth.at = shown(clinic.clock.now());
    auto run =
        valueOf(PphRun::start({*clinic.store, qualityProtocol(), clinic.clock, steady}, start), "start");
    const auto pass = [&](int minutes) {
        clinic.clock.advanceSeconds(minutes * 60);
        steady.advanceSeconds(minutes * 60);
    };
    REQUIRE(run->record(weighed(52.5)).ok());
    REQUIRE(run->record(observed()).ok());
    pass(16);
    REQUIRE(run->record(weighed(31.5)).ok());
    REQUIRE(run->record(observed()).ok());
    CHECK_FALSE(fileObservations(*clinic.desk, *run).ok()); // nobody's yet
    REQUIRE(run->link(woman.pregnancy, u"示例一"_s).ok());
    CHECK(valueOf(fileObservations(*clinic.desk, *run), "file") == 2);
    CHECK(valueOf(fileObservations(*clinic.desk, *run), "again") == 0);
    const auto chart = valueOf(clinic.desk->chart(woman.pregnancy), "chart");
    const auto entries = chart.all(u"PP_OBS"_s);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]->answers.text(u"slot_min"_s) == u"0"_s);
    CHECK(entries[1]->answers.text(u"slot_min"_s) == u"15"_s);
    CHECK(*entries[0]->answers.number(u"loss_add"_s) == 50);
    CHECK(*entries[1]->answers.number(u"loss_add"_s) == 30);
    CHECK(*entries[1]->answers.number(u"loss_total"_s) == 80);
    CHECK(entries[1]->answers.text(u"uterus"_s) == u"1"_s);
    CHECK(*entries[1]->answers.number(u"shock_index"_s) == Approx(0.71).margin(0.005));
    CHECK(deliveryAnswers(*run).text(u"pph"_s).isEmpty()); // it is not over
}

TEST_CASE("What the record says of diseases is yes, or no where it was asked, else not asked",
          "[pph][facts]") {
    TestClinic clinic;
    const Registered woman = registerPregnant(clinic, u"示例一"_s, QDate(2026, 2, 20), QDate(2026, 4, 20), 1);
    auto chart = valueOf(clinic.desk->chart(woman.pregnancy), "chart");
    pph::Woman known = pphWoman(*clinic.desk, chart, qualityProtocol());
    CHECK_FALSE(known.asthma.has_value());
    CHECK_FALSE(known.glaucoma.has_value());
    record::Answers visit = firstVisitOf(QDate(2026, 4, 20), QDate(2026, 6, 1));
    visit.set(u"past_history"_s, QJsonArray{u"8"_s});
    visit.set(u"past_history_other"_s, u"支气管哮喘"_s);
    saveNew(clinic, woman.pregnancy, u"ANC1"_s, visit);
    chart = valueOf(clinic.desk->chart(woman.pregnancy), "chart");
    known = pphWoman(*clinic.desk, chart, qualityProtocol());
    CHECK(known.asthma == true);
    CHECK(known.hbGPerL.has_value());
    const pph::BleedingRisk risk = bleedingRiskOf(*clinic.desk, chart, qualityProtocol());
    CHECK(QStringList{u"low"_s, u"medium"_s, u"high"_s}.contains(risk.level));
    CHECK(known.riskClass == risk.level);
    CHECK_FALSE(pphBirth(chart).at.has_value());
}

TEST_CASE("Settings of the haemorrhage are kept, impossible ones refused", "[pph][settings]") {
    TestClinic clinic;
    PphSettings settings = valueOf(pphSettings(*clinic.store), "settings");
    CHECK(settings.cockpit.people == 3);
    CHECK(settings.cockpit.has.isEmpty());
    settings.cockpit.has = QStringList{u"balloon"_s};
    settings.cockpit.driveMinutes = 50;
    settings.dryWeights = {{u"大垫"_s, 150}};
    REQUIRE(savePphSettings(*clinic.store, settings).ok());
    CHECK(pphSettings(*clinic.store)->dryWeights.front().grams == 150);
    settings.dryWeights.front().grams = -5;
    CHECK_FALSE(savePphSettings(*clinic.store, settings).ok());
    settings.dryWeights.clear();
    settings.cockpit.people = 1;
    CHECK_FALSE(savePphSettings(*clinic.store, settings).ok());
    CHECK(pphSettings(*clinic.store)->cockpit.driveMinutes == 50);
}

// Not part of the test run: prints times of this machine.
TEST_CASE("From the key to the disk, against a bare commit", "[.bench]") {
    TestClinic clinic;
    FixedSteadyClock steady;
    RunStart start;
    start.birth.at = shown(clinic.clock.now());
    auto run =
        valueOf(PphRun::start({*clinic.store, qualityProtocol(), clinic.clock, steady}, start), "start");
    std::vector<double> times;
    for (int i = 0; i < 120; ++i) {
        clinic.clock.advanceSeconds(20);
        steady.advanceSeconds(20);
        QElapsedTimer timer;
        timer.start();
        REQUIRE(run->record(weighed(1.05)).ok());
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const double bare = valueOf(store::bareCommitMilliseconds(clinic.dir.path(), 60, 700), "bare");
    QElapsedTimer look;
    look.start();
    for (int i = 0; i < 20; ++i)
        REQUIRE(pph::cockpit(qualityProtocol(), run->log(), {}, run->now()).ok());
    std::cout << "event to disk: median " << times[60] << " ms, 95 % " << times[114] << " ms; bare commit "
              << bare << " ms; ratio " << times[60] / bare << "; state of 120 events "
              << static_cast<double>(look.nsecsElapsed()) / 2e7 << " ms\n";
}
