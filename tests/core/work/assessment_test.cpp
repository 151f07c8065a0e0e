#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include "core/work/kept_assessment.h"
#include "core/work/standing.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate today = testNow().date();

Registered booked(TestClinic& clinic) {
    return registerPregnant(clinic, u"李晓梅（示例）"_s, today.addDays(-87), today);
}

void screenedHealthy(TestClinic& clinic, const Registered& ids) {
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, today.addDays(30)));
    saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(today));
}

Answers grading(const QDate& day, const QString& colour, const QString& level = u"2"_s) {
    return answers({{u"assess_kind"_s, u"1"_s},
                    {u"assess_date"_s, day.toString(Qt::ISODate)},
                    {u"assess_org"_s, u"示例县医院"_s},
                    {u"assess_org_level"_s, level},
                    {u"assess_items"_s, QJsonArray{colour == u"3"_s ? u"O2.2.1"_s : u"Y2.2"_s}},
                    {u"colour"_s, colour},
                    {u"purple"_s, u"0"_s},
                    {u"change_reason"_s, u"首次"_s}});
}

store::SubjectIndex indexOf(TestClinic& clinic, const Registered& ids) {
    return valueOf(clinic.store->subject(ids.pregnancy), "subject").index;
}

std::vector<work::KeptAssessment> kept(TestClinic& clinic, const Registered& ids) {
    std::vector<work::KeptAssessment> list;
    for (const Entry& entry : valueOf(clinic.store->entries(ids.pregnancy), "entries")) {
        if (const auto assessment = work::keptAssessment(entry))
            list.push_back(*assessment);
    }
    return list;
}

} // namespace

TEST_CASE("Nobody is green before everything was asked") {
    TestClinic clinic;
    const Registered ids = booked(clinic);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, today.addDays(30)));
    const auto index = indexOf(clinic, ids);
    CHECK(index.colour.isEmpty());
    CHECK_FALSE(index.purple);
}

TEST_CASE("A complete screening without findings is green without a grading") {
    TestClinic clinic;
    const Registered ids = booked(clinic);
    screenedHealthy(clinic, ids);
    const auto index = indexOf(clinic, ids);
    CHECK(index.colour == u"green"_s);
    CHECK_FALSE(index.provisional);
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK_FALSE(work::standingOf(chart).suggested);
}

TEST_CASE("A finding colours the index at once, as a suggestion") {
    TestClinic clinic;
    const Registered ids = booked(clinic);
    Answers visit = firstVisitOf(today, today.addDays(30));
    visit.set(u"weight_kg"_s, 74.5); // BMI 29.1
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    CHECK(indexOf(clinic, ids).colour == u"orange"_s);
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK(work::standingOf(chart).suggested);
    CHECK(chart.pregnancy->subject.identity.value("suggested"_L1).toBool());
    CHECK(chart.woman.index.colour == u"orange"_s);
}

TEST_CASE("A computed assessment is kept whenever its result changes, with everything it was computed from") {
    TestClinic clinic;
    const Registered ids = booked(clinic);
    screenedHealthy(clinic, ids);
    const auto before = kept(clinic, ids);
    REQUIRE_FALSE(before.empty());

    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry visit = *chart.newest(u"ANC1"_s);
    visit.answers.set(u"lab_org"_s, u"县医院"_s);
    visit = valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "no change of the result");
    CHECK(kept(clinic, ids).size() == before.size());

    visit.answers.set(u"hb"_s, 95);
    valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "anaemia");
    const auto after = kept(clinic, ids);
    REQUIRE(after.size() == before.size() + 1);
    chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const auto newest = work::newestKept(chart);
    REQUIRE(newest);
    CHECK(newest->causedBy == visit.id);
    CHECK(newest->result.assess.contains(u"Y2.6.2"_s));
    CHECK(newest->result.edition == u"CN-2017"_s);
    REQUIRE(newest->input.facts.contains(u"hb_g_l"_s));
    CHECK(newest->input.facts.value(u"hb_g_l"_s).number == 95);
    CHECK(newest->input.facts.value(u"hb_g_l"_s).entryId == visit.id);

    const auto replayed =
        valueOf(risk::assess(*productLibrary().ruleSet(newest->result.edition), newest->input), "replay");
    CHECK(work::sameResult(replayed, newest->result));
}

TEST_CASE("The grading of a higher institution stands until something newer is known") {
    TestClinic clinic;
    const Registered ids = booked(clinic);
    screenedHealthy(clinic, ids);
    clinic.clock.advanceDays(5);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading(clinic.clock.today(), u"3"_s));
    CHECK(indexOf(clinic, ids).colour == u"orange"_s);
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK_FALSE(work::standingOf(chart).suggested);

    SECTION("a later visit without news leaves it") {
        clinic.clock.advanceDays(30);
        Entry visit = *chart.newest(u"ANC1"_s);
        visit.answers.set(u"wbc"_s, 8);
        valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "visit");
        CHECK(indexOf(clinic, ids).colour == u"orange"_s);
        CHECK_FALSE(work::standingOf(valueOf(clinic.desk->chart(ids.pregnancy), "chart")).suggested);
    }
    SECTION("a worse finding brings a new suggestion") {
        clinic.clock.advanceDays(30);
        Entry visit = *chart.newest(u"ANC1"_s);
        visit.answers.set(u"plt"_s, 21);
        valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "visit");
        CHECK(indexOf(clinic, ids).colour == u"red"_s);
        CHECK(work::standingOf(valueOf(clinic.desk->chart(ids.pregnancy), "chart")).suggested);
    }
    SECTION("a grading older than the findings does not hide them") {
        TestClinic other;
        const Registered second = booked(other);
        Answers visit = firstVisitOf(today, today.addDays(30));
        visit.set(u"plt"_s, 21);
        saveNew(other, second.pregnancy, u"ANC1"_s, visit);
        saveNew(other, second.pregnancy, u"RISK_ASSESS"_s, grading(today.addDays(-10), u"2"_s));
        CHECK(indexOf(other, second).colour == u"red"_s);
    }
}

TEST_CASE("After the birth an incomplete result takes no colour away") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"李晓梅（示例）"_s, today.addDays(-280), today);
    screenedHealthy(clinic, ids);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading(today, u"3"_s));
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry episode = *chart.newest(u"PREG_EPISODE"_s);
    clinic.clock.advanceDays(1);
    episode.answers.set(u"episode_status"_s, u"2"_s);
    episode.answers.set(u"end_date"_s, clinic.clock.today().toString(Qt::ISODate));
    valueOf(clinic.desk->saveEntry(episode, allFields(u"PREG_EPISODE"_s)), "birth");
    CHECK(indexOf(clinic, ids).status == u"postpartum"_s);
    CHECK(indexOf(clinic, ids).colour == u"orange"_s);
}

TEST_CASE("What is typed but not saved already shows its colour") {
    TestClinic clinic;
    const Registered ids = booked(clinic);
    screenedHealthy(clinic, ids);
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry typed = *chart.newest(u"ANC1"_s);
    typed.answers.set(u"plt"_s, 25);
    const auto assessment = valueOf(clinic.desk->assess(chart, &typed), "assess");
    REQUIRE_FALSE(assessment.colours.empty());
    CHECK(content::colourName(assessment.colours.front()) == u"red"_s);
    CHECK(indexOf(clinic, ids).colour == u"green"_s);

    Entry fresh;
    fresh.form = u"ANC1"_s;
    fresh.subject = ids.pregnancy;
    fresh.answers = typed.answers;
    const auto asNew = valueOf(clinic.desk->assess(chart, &fresh), "assess");
    CHECK(asNew.colours == assessment.colours);
}

TEST_CASE("A birthday changes the colour at midnight without a hand moving") {
    TestClinic clinic;
    Answers cover = coverOf(u"李晓梅（示例）"_s);
    cover.set(u"birth_date"_s, u"1991-11-30"_s); // 35 next week
    cover.remove(u"id_no"_s);
    const auto woman = valueOf(clinic.desk->registerWoman(cover, allFields(u"WOM_COVER"_s)), "register");
    const auto pregnancy = valueOf(clinic.desk->openPregnancy(woman.id, episodeOf(today.addDays(-87), today),
                                                              allFields(u"PREG_EPISODE"_s)),
                                   "open");
    const Registered ids{woman.id, pregnancy.id};
    screenedHealthy(clinic, ids);
    CHECK(indexOf(clinic, ids).colour == u"green"_s);

    valueOf(clinic.desk->refreshDue(), "first refresh");
    CHECK(valueOf(clinic.desk->refreshDue(), "the same day") == 0);
    clinic.clock.advanceDays(6);
    CHECK(valueOf(clinic.desk->refreshDue(), "the day before") == 0);
    CHECK(indexOf(clinic, ids).colour == u"green"_s);
    clinic.clock.advanceDays(1);
    CHECK(valueOf(clinic.desk->refreshDue(), "the birthday") == 1);
    CHECK(indexOf(clinic, ids).colour == u"yellow"_s);
    const auto newest = work::newestKept(valueOf(clinic.desk->chart(ids.pregnancy), "chart"));
    REQUIRE(newest);
    CHECK(newest->causedBy.isEmpty());
    CHECK(newest->at.date() == QDate(2026, 11, 30));
}
