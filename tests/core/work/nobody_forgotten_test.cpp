#include "core/work/case_lists.h"
#include "core/work/colour_pair.h"
#include "core/work/referrals.h"
#include "core/work/standing.h"
#include "core/work/worklist.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

// Histories in which a colour could go wrong or a woman could fall out of every list.

namespace {

const QDate begin = testNow().date();

Registered newWoman(TestClinic& clinic, int gestation = 87, int id = 1) {
    return registerPregnant(clinic, u"示例%1（示例）"_s.arg(id), begin.addDays(-gestation), begin, id);
}

Entry healthyVisit(TestClinic& clinic, const Registered& ids) {
    const QDate day = clinic.clock.today();
    return saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(day, day.addDays(30)));
}

void screenedWell(TestClinic& clinic, const Registered& ids) {
    saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(clinic.clock.today()));
}

Answers gradingOf(const QDate& day, const QString& colour, bool purple = false,
                  const QString& kind = u"2"_s) {
    return answers({{u"assess_kind"_s, kind},
                    {u"assess_date"_s, day.toString(Qt::ISODate)},
                    {u"assess_org"_s, u"示例县医院"_s},
                    {u"assess_org_level"_s, u"2"_s},
                    {u"assess_basis"_s, u"2"_s},
                    {u"colour"_s, colour},
                    {u"purple"_s, purple ? u"1"_s : u"0"_s},
                    {u"change_reason"_s, u"示例"_s}});
}

Entry changed(TestClinic& clinic, const Registered& ids, const QString& form, const Answers& over) {
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry entry = *chart.newest(form);
    for (const QString& code : over.codes())
        entry.answers.set(code, over.json().value(code));
    return valueOf(clinic.desk->saveEntry(entry, allFields(form)), "change");
}

store::SubjectIndex indexNow(TestClinic& clinic, const Registered& ids) {
    return valueOf(clinic.store->subject(ids.pregnancy), "row").index;
}

work::Standing standingNow(TestClinic& clinic, const Registered& ids) {
    return work::standingOf(valueOf(clinic.desk->chart(ids.pregnancy), "chart"));
}

QStringList listsNow(TestClinic& clinic, const Registered& ids) {
    const auto lists = valueOf(work::caseLists(*clinic.desk), "lists");
    for (const work::CaseRow& row : lists.rows) {
        if (row.pregnancyId == ids.pregnancy)
            return row.lists;
    }
    return {};
}

QStringList openCodes(TestClinic& clinic, const QString& subject) {
    QStringList codes;
    for (const store::Task& task : valueOf(clinic.store->tasksOf(subject), "tasks")) {
        if (task.state == u"open"_s)
            codes << task.code;
    }
    return codes;
}

void giveBirth(TestClinic& clinic, const Registered& ids) {
    changed(clinic, ids, u"PREG_EPISODE"_s,
            answers({{u"episode_status"_s, u"2"_s},
                     {u"end_date"_s, clinic.clock.today().toString(Qt::ISODate)}}));
}

} // namespace

TEST_CASE("After a miscarriage the next pregnancy begins without the old colour, duties or letters") {
    TestClinic clinic;
    const Registered first = newWoman(clinic);
    healthyVisit(clinic, first);
    changed(clinic, first, u"ANC1"_s, answers({{u"plt"_s, 21}}));
    CHECK(indexNow(clinic, first).colour == u"red"_s);
    CHECK(openCodes(clinic, first.pregnancy).contains(u"report"_s));
    clinic.clock.advanceDays(10);
    changed(clinic, first, u"PREG_EPISODE"_s,
            answers({{u"episode_status"_s, u"3"_s},
                     {u"end_date"_s, clinic.clock.today().toString(Qt::ISODate)}}));
    CHECK(openCodes(clinic, first.pregnancy).isEmpty());
    CHECK(listsNow(clinic, first).isEmpty());

    clinic.clock.advanceDays(120);
    const QDate now = clinic.clock.today();
    const auto again = valueOf(clinic.desk->openPregnancy(first.woman, episodeOf(now.addDays(-60), now),
                                                          allFields(u"PREG_EPISODE"_s)),
                               "second pregnancy");
    const Registered second{first.woman, again.id};
    CHECK(indexNow(clinic, second).colour.isEmpty()); // not assessed, and not the old red
    CHECK(listsNow(clinic, second).contains(u"pregnant"_s));
    CHECK(listsNow(clinic, second).contains(u"unassessed"_s));
    CHECK_FALSE(listsNow(clinic, second).contains(u"red"_s));
    CHECK(openCodes(clinic, second.pregnancy).contains(u"RISK_SCREEN"_s));
    CHECK_FALSE(openCodes(clinic, second.pregnancy).contains(u"report"_s));
    CHECK(valueOf(clinic.store->subject(first.woman), "woman").index.colour.isEmpty());
}

TEST_CASE("Who moves away leaves the lists, and who comes back stands in all of them again with her duties") {
    TestClinic clinic;
    const Registered ids = newWoman(clinic);
    healthyVisit(clinic, ids);
    screenedWell(clinic, ids);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(begin, u"3"_s));
    const QStringList before = listsNow(clinic, ids);
    const QStringList duties = openCodes(clinic, ids.pregnancy);
    CHECK(before.contains(u"orange"_s));
    CHECK(duties.contains(u"case_management"_s));
    clinic.clock.advanceDays(1);
    work::Departure gone;
    gone.date = clinic.clock.today();
    gone.place = u"示例市"_s;
    valueOf(clinic.desk->close(ids.woman, gone), "close");
    CHECK(listsNow(clinic, ids).isEmpty());
    clinic.clock.advanceDays(30);
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(listsNow(clinic, ids).isEmpty());
    work::Arrival back;
    back.date = clinic.clock.today();
    back.from = u"示例市"_s;
    valueOf(clinic.desk->reopen(ids.woman, back), "reopen");
    CHECK(indexNow(clinic, ids).colour == u"orange"_s);
    for (const QString& list : {u"pregnant"_s, u"orange"_s, u"reports"_s, u"follow_up"_s})
        CHECK(listsNow(clinic, ids).contains(list));
    for (const QString& duty : duties)
        CHECK(openCodes(clinic, ids.pregnancy).contains(duty));
}

TEST_CASE("Of twins one of whom died the living child has its file and the mother all her visits") {
    TestClinic clinic;
    const Registered ids = newWoman(clinic, 259);
    changed(clinic, ids, u"PREG_EPISODE"_s, answers({{u"fetus_count"_s, 2}}));
    clinic.clock.advanceDays(3);
    const QString birth = clinic.clock.today().toString(Qt::ISODate) + u"T03:20"_s;
    saveNew(clinic, ids.pregnancy, u"DELIVERY"_s, answers({{u"birth_dt"_s, birth}, {u"mode"_s, u"1"_s}}));
    for (const auto& [number, outcome] : {std::pair{1, u"1"_s}, std::pair{2, u"2"_s}})
        saveNew(clinic, ids.pregnancy, u"DELIVERY_BABY"_s,
                answers({{u"baby_no"_s, number},
                         {u"birth_outcome"_s, outcome},
                         {u"birth_dt"_s, birth},
                         {u"sex"_s, u"2"_s},
                         {u"weight_g"_s, 2400}}));
    int children = 0;
    for (const auto& row : valueOf(clinic.store->subjects(), "rows"))
        children += row.subject.kind == record::SubjectKind::Child;
    CHECK(children == 1);
    CHECK(listsNow(clinic, ids).contains(u"postpartum"_s));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"PNV1"_s));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"PN42"_s));
    const auto lists = valueOf(work::caseLists(*clinic.desk), "lists");
    CHECK(lists.counts.value(u"children"_s) == 1);
    CHECK(lists.counts.value(u"risk_newborns"_s) == 1); // 2400 g
}

TEST_CASE("Found red after the birth she is reported within a day and followed every three days") {
    TestClinic clinic;
    const Registered ids = newWoman(clinic, 280);
    healthyVisit(clinic, ids);
    screenedWell(clinic, ids);
    giveBirth(clinic, ids);
    clinic.clock.advanceDays(6);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(clinic.clock.today(), u"4"_s, false, u"3"_s));
    CHECK(indexNow(clinic, ids).colour == u"red"_s);
    const auto tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const store::Task* report = taskOf(tasks, u"report"_s);
    REQUIRE(report);
    CHECK(report->due == clinic.clock.now().addDays(1));
    const store::Task* call = taskOf(tasks, u"follow_up"_s);
    REQUIRE(call);
    CHECK(call->due.date() == clinic.clock.today().addDays(3));
    for (const QString& list : {u"red"_s, u"postpartum"_s, u"reports"_s})
        CHECK(listsNow(clinic, ids).contains(list));
    clinic.clock.advanceDays(50); // past the 42nd day: red women do not vanish at midnight
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(listsNow(clinic, ids).contains(u"red"_s));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"follow_up"_s));
}

TEST_CASE("HIV confirmed late makes an orange woman purple as well, never purple instead") {
    TestClinic clinic;
    const Registered ids = newWoman(clinic);
    Answers visit = firstVisitOf(begin, begin.addDays(30));
    visit.remove(u"hiv"_s); // the result is not back
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(begin, u"3"_s));
    CHECK(indexNow(clinic, ids).colour == u"orange"_s);
    clinic.clock.advanceDays(21);
    changed(clinic, ids, u"ANC1"_s, answers({{u"hiv"_s, u"2"_s}})); // a screening test colours nobody yet
    CHECK(indexNow(clinic, ids).colour == u"orange"_s);

    Entry own;
    own.subject = ids.pregnancy;
    own.form = u"RISK_ASSESS"_s;
    own.answers = gradingOf(clinic.clock.today(), u"1"_s, true);
    own.answers.set(u"assess_org_level"_s, u"1"_s);
    own.answers.set(u"assess_basis"_s, u"1"_s);
    own.answers.set(u"assess_items"_s, QJsonArray{u"P1.3"_s});
    const auto refused = clinic.desk->saveEntry(own, allFields(u"RISK_ASSESS"_s));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(u"示例县医院"_s));
    CHECK(indexNow(clinic, ids).colour == u"orange"_s);

    own.answers.set(u"colour"_s, u"3"_s);
    own.answers.set(u"override_reason"_s, u"橙色为县医院评估"_s);
    valueOf(clinic.desk->saveEntry(own, allFields(u"RISK_ASSESS"_s)), "own grading");
    CHECK(indexNow(clinic, ids).colour == u"orange"_s);
    CHECK(indexNow(clinic, ids).purple);
    CHECK(listsNow(clinic, ids).contains(u"purple"_s));
    CHECK(listsNow(clinic, ids).contains(u"orange"_s));
    const auto tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const auto care = std::ranges::find_if(tasks, [](const store::Task& task) {
        return task.code == u"infection_care"_s && task.key.startsWith(u"hiv"_s);
    });
    REQUIRE(care != tasks.end());
    CHECK(care->state == u"open"_s);
    CHECK(care->due.date() >= clinic.clock.today()); // counted from the result, not from the first grading
}

TEST_CASE("Red found after a purple grading is red and stays purple, whatever is unknown") {
    const bool asked = GENERATE(true, false);
    TestClinic clinic;
    const Registered ids = newWoman(clinic);
    healthyVisit(clinic, ids);
    if (asked)
        screenedWell(clinic, ids);
    // The hospital knows of an infection this clinic has no result of.
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(begin, u"1"_s, true));
    CHECK(indexNow(clinic, ids).purple);
    clinic.clock.advanceDays(14);
    changed(clinic, ids, u"ANC1"_s, answers({{u"plt"_s, 21}}));
    INFO("asked " << asked);
    CHECK(indexNow(clinic, ids).colour == u"red"_s);
    CHECK(indexNow(clinic, ids).purple);
    const auto tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const store::Task* report = taskOf(tasks, u"report"_s);
    REQUIRE(report);
    CHECK(report->state == u"open"_s);
    CHECK(report->due == clinic.clock.now().addDays(1)); // from the finding on, not from the grading
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const auto pair = work::colourPair(productLibrary(), chart, valueOf(clinic.desk->assess(chart), "now"));
    CHECK(pair.differ);
    CHECK_FALSE(pair.inForce);

    // The hospital grades her again: its word counts, and so does a report of purple alone for nothing.
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(clinic.clock.today(), u"4"_s, true));
    CHECK(standingNow(clinic, ids).colours() == QStringList({u"red"_s, u"purple"_s}));
    CHECK_FALSE(standingNow(clinic, ids).suggested);
    saveNew(clinic, ids.pregnancy, u"RISK_REPORT"_s,
            answers({{u"grade"_s, QJsonArray{u"5"_s}},
                     {u"report_date"_s, clinic.clock.now().toString(u"yyyy-MM-ddTHH:mm"_s)},
                     {u"report_channel"_s, u"2"_s}}));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"report"_s));
}

TEST_CASE(
    "With the clock set back a finding still counts, and with the clock right again nothing is undone") {
    TestClinic clinic;
    const Registered ids = newWoman(clinic);
    healthyVisit(clinic, ids);
    screenedWell(clinic, ids);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(begin, u"3"_s));
    clinic.clock.advanceDays(-20);
    changed(clinic, ids, u"ANC1"_s,
            answers({{u"form_date"_s, clinic.clock.today().toString(Qt::ISODate)},
                     {u"lab_date"_s, clinic.clock.today().toString(Qt::ISODate)},
                     {u"next_date"_s, QJsonValue()},
                     {u"plt"_s, 21}}));
    CHECK(indexNow(clinic, ids).colour == u"red"_s);
    CHECK(listsNow(clinic, ids).contains(u"reports"_s));
    clinic.clock.advanceDays(20);
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(indexNow(clinic, ids).colour == u"red"_s);
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"report"_s));
}

TEST_CASE("A fortieth birthday turns her orange at midnight, and the report clock runs from then") {
    TestClinic clinic;
    Answers cover = coverOf(u"示例甲（示例）"_s);
    cover.set(u"birth_date"_s, u"1986-11-30"_s); // 40 next week
    cover.remove(u"id_no"_s);
    const auto woman = valueOf(clinic.desk->registerWoman(cover, allFields(u"WOM_COVER"_s)), "register");
    const auto pregnancy = valueOf(clinic.desk->openPregnancy(woman.id, episodeOf(begin.addDays(-87), begin),
                                                              allFields(u"PREG_EPISODE"_s)),
                                   "open");
    const Registered ids{woman.id, pregnancy.id};
    healthyVisit(clinic, ids);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(begin, u"2"_s)); // the hospital: yellow
    CHECK(indexNow(clinic, ids).colour == u"yellow"_s);
    clinic.clock.advanceDays(8);
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(indexNow(clinic, ids).colour == u"orange"_s);
    const auto tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const store::Task* report = taskOf(tasks, u"report"_s);
    REQUIRE(report);
    CHECK(report->due >= clinic.clock.now());
}

TEST_CASE("A woman whose last period nobody knows is asked for until she is dated") {
    TestClinic clinic;
    const auto woman = valueOf(
        clinic.desk->registerWoman(coverOf(u"示例甲（示例）"_s), allFields(u"WOM_COVER"_s)), "register");
    Answers episode = episodeOf(begin.addDays(-87), begin);
    for (const QString& code : {u"lmp_date"_s, u"edd_best"_s, u"dating_basis"_s})
        episode.remove(code);
    episode.set(u"lmp_known"_s, u"3"_s);
    const auto opened =
        valueOf(clinic.desk->openPregnancy(woman.id, episode, allFields(u"PREG_EPISODE"_s)), "open");
    const Registered ids{woman.id, opened.id};
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"RISK_SCREEN"_s));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"ANC1"_s));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"DATING"_s));
    healthyVisit(clinic, ids);
    changed(clinic, ids, u"ANC1"_s, answers({{u"next_date"_s, QJsonValue()}}));
    screenedWell(clinic, ids);
    clinic.clock.advanceDays(60);
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(openCodes(clinic, ids.pregnancy) == QStringList{u"DATING"_s});
    const auto list = valueOf(work::worklist(*clinic.desk), "worklist");
    REQUIRE(list.items.size() == 1);
    CHECK(list.items.front().daysLate == 46);
    CHECK(listsNow(clinic, ids).contains(u"late_visits"_s));
    changed(
        clinic, ids, u"PREG_EPISODE"_s,
        answers({{u"edd_best"_s, begin.addDays(140).toString(Qt::ISODate)}, {u"dating_basis"_s, u"2"_s}}));
    CHECK_FALSE(openCodes(clinic, ids.pregnancy).contains(u"DATING"_s));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"ANC4"_s));
}

TEST_CASE("A birth without its day keeps the woman in the list of 42 days and asks for the day") {
    TestClinic clinic;
    const Registered ids = newWoman(clinic, 280);
    healthyVisit(clinic, ids);
    screenedWell(clinic, ids);
    changed(clinic, ids, u"PREG_EPISODE"_s, answers({{u"episode_status"_s, u"2"_s}}));
    CHECK(listsNow(clinic, ids).contains(u"postpartum"_s));
    CHECK_FALSE(listsNow(clinic, ids).contains(u"term37"_s));
    CHECK(openCodes(clinic, ids.pregnancy).contains(u"OUTCOME"_s));
    clinic.clock.advanceDays(70);
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(listsNow(clinic, ids).contains(u"postpartum"_s));
    changed(clinic, ids, u"PREG_EPISODE"_s,
            answers({{u"end_date"_s, begin.addDays(1).toString(Qt::ISODate)}}));
    CHECK_FALSE(openCodes(clinic, ids.pregnancy).contains(u"OUTCOME"_s));
}

TEST_CASE("A grading or finding taken back in the middle leaves the colour of what remains") {
    TestClinic clinic;
    const Registered ids = newWoman(clinic);
    healthyVisit(clinic, ids);
    screenedWell(clinic, ids);
    CHECK(indexNow(clinic, ids).colour == u"green"_s);
    clinic.clock.advanceDays(5);
    const Entry first =
        saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(clinic.clock.today(), u"3"_s));
    clinic.clock.advanceDays(5);
    const Entry second =
        saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(clinic.clock.today(), u"4"_s));
    CHECK(indexNow(clinic, ids).colour == u"red"_s);
    clinic.clock.advanceDays(1);
    valueOf(clinic.desk->voidEntry(first.id, u"录错人"_s), "void the older");
    CHECK(indexNow(clinic, ids).colour == u"red"_s);
    valueOf(clinic.desk->voidEntry(second.id, u"录错人"_s), "void the newer");
    CHECK(indexNow(clinic, ids).colour == u"green"_s);
    CHECK_FALSE(openCodes(clinic, ids.pregnancy).contains(u"report"_s));

    // A wrong platelet count corrected: the red it made goes, and what was entered after it stays.
    changed(clinic, ids, u"ANC1"_s, answers({{u"plt"_s, 21}}));
    CHECK(indexNow(clinic, ids).colour == u"red"_s);
    clinic.clock.advanceDays(1);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, gradingOf(clinic.clock.today(), u"2"_s));
    CHECK(indexNow(clinic, ids).colour == u"yellow"_s); // the hospital saw her since
    changed(clinic, ids, u"ANC1"_s, answers({{u"plt"_s, 210}}));
    CHECK(indexNow(clinic, ids).colour == u"yellow"_s);
}
