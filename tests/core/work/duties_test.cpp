#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include "core/work/worklist.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate today = testNow().date();

/// A woman whose first visit just showed platelets of `plt` and a booking weight of `kg`.
Registered found(TestClinic& clinic, double plt, double kg) {
    const Registered ids = registerPregnant(clinic, u"示例丁（示例）"_s, today.addDays(-87), today);
    Answers visit = firstVisitOf(today, today.addDays(30));
    visit.set(u"plt"_s, plt);
    visit.set(u"weight_kg"_s, kg);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    return ids;
}

std::vector<store::Task> tasksOf(TestClinic& clinic, const Registered& ids) {
    return valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
}

Answers grading(const QDate& day, const QString& colour, bool reported) {
    return answers({{u"assess_kind"_s, u"1"_s},
                    {u"assess_date"_s, day.toString(Qt::ISODate)},
                    {u"assess_org_level"_s, u"2"_s},
                    {u"assess_items"_s, QJsonArray{colour == u"4"_s ? u"R1.6.2"_s : u"O1.2"_s}},
                    {u"colour"_s, colour},
                    {u"purple"_s, u"0"_s},
                    {u"change_reason"_s, u"首次"_s},
                    {u"assess_reported"_s, reported},
                    {u"case_opened"_s, reported}});
}

} // namespace

TEST_CASE("Red is reported within 24 hours of the assessment, orange within 72") {
    SECTION("red") {
        TestClinic clinic;
        const auto tasks = tasksOf(clinic, found(clinic, 21, 55));
        const store::Task* report = taskOf(tasks, u"report"_s);
        REQUIRE(report);
        CHECK(report->due == testNow().addSecs(24 * 3600));
        CHECK(report->key.startsWith(u"red:"_s));
        CHECK(report->form == u"RISK_REPORT"_s);
    }
    SECTION("orange") {
        TestClinic clinic;
        const auto tasks = tasksOf(clinic, found(clinic, 205, 74.5));
        const store::Task* report = taskOf(tasks, u"report"_s);
        REQUIRE(report);
        CHECK(report->due == testNow().addSecs(72 * 3600));
        CHECK(report->key.startsWith(u"orange:"_s));
    }
    SECTION("yellow is not reported") {
        TestClinic clinic;
        CHECK(taskOf(tasksOf(clinic, found(clinic, 205, 66.5)), u"report"_s) == nullptr);
    }
}

TEST_CASE("The clock runs from the first assessment and not from the last save") {
    TestClinic clinic;
    const Registered ids = found(clinic, 21, 55);
    clinic.clock.advanceSeconds(5 * 3600);
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry visit = *chart.newest(u"ANC1"_s);
    visit.answers.set(u"plt"_s, 19);
    valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "again");
    CHECK(taskOf(tasksOf(clinic, ids), u"report"_s)->due == testNow().addSecs(24 * 3600));
}

TEST_CASE("The report is settled by the grading that says it was sent, and by nothing less") {
    TestClinic clinic;
    const Registered ids = found(clinic, 21, 55);
    clinic.clock.advanceSeconds(3600);
    const Entry unsent = saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading(today, u"4"_s, false));
    CHECK(taskOf(tasksOf(clinic, ids), u"report"_s)->state == u"open"_s);
    Entry sent = unsent;
    sent.answers.set(u"assess_reported"_s, true);
    valueOf(clinic.desk->saveEntry(sent, allFields(u"RISK_ASSESS"_s)), "sent");
    CHECK(taskOf(tasksOf(clinic, ids), u"report"_s)->state == u"done"_s);
}

TEST_CASE("A report of orange does not settle a later red") {
    TestClinic clinic;
    const Registered ids = found(clinic, 205, 74.5);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading(today, u"3"_s, true));
    CHECK(taskOf(tasksOf(clinic, ids), u"report"_s)->state == u"done"_s);
    clinic.clock.advanceDays(30);
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry visit = *chart.newest(u"ANC1"_s);
    visit.answers.set(u"plt"_s, 19);
    valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "red");
    const auto tasks = tasksOf(clinic, ids);
    const store::Task* report = taskOf(tasks, u"report"_s);
    REQUIRE(report);
    CHECK(report->key.startsWith(u"red:"_s));
    CHECK(report->state == u"open"_s);
}

TEST_CASE("A positive screening asks for a referral the same day and its result within two weeks") {
    TestClinic clinic;
    const Registered ids = found(clinic, 205, 66.5); // yellow
    auto tasks = tasksOf(clinic, ids);
    REQUIRE(taskOf(tasks, u"refer_for_assessment"_s));
    CHECK(taskOf(tasks, u"refer_for_assessment"_s)->due.date() == today);
    REQUIRE(taskOf(tasks, u"refer_result"_s));
    CHECK(taskOf(tasks, u"refer_result"_s)->due.date() == today.addDays(14));

    SECTION("a referral written at the visit settles the first") {
        auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
        Entry visit = *chart.newest(u"ANC1"_s);
        visit.answers.set(u"referral"_s, u"2"_s);
        valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "referral");
        tasks = tasksOf(clinic, ids);
        CHECK(taskOf(tasks, u"refer_for_assessment"_s)->state == u"done"_s);
        CHECK(taskOf(tasks, u"refer_result"_s)->state == u"open"_s);
    }
    SECTION("the grading of the hospital settles both") {
        clinic.clock.advanceDays(4);
        Answers graded = grading(clinic.clock.today(), u"2"_s, false);
        graded.set(u"assess_items"_s, QJsonArray{u"Y1.2"_s});
        saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, graded);
        tasks = tasksOf(clinic, ids);
        CHECK(taskOf(tasks, u"refer_for_assessment"_s)->state == u"done"_s);
        CHECK(taskOf(tasks, u"refer_result"_s)->state == u"done"_s);
    }
}

TEST_CASE("The case file is opened by the grading that says so") {
    TestClinic clinic;
    const Registered ids = found(clinic, 205, 74.5);
    auto tasks = tasksOf(clinic, ids);
    REQUIRE(taskOf(tasks, u"case_management"_s));
    CHECK(taskOf(tasks, u"case_management"_s)->state == u"open"_s);
    CHECK_FALSE(clinic.desk->markDone(*taskOf(tasks, u"case_management"_s), today, u"专案 12 号"_s).ok());
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading(today, u"3"_s, true));
    CHECK(taskOf(tasksOf(clinic, ids), u"case_management"_s)->state == u"done"_s);
}

TEST_CASE("A duty with a clock is due today, leads the day in its last six hours and then is overdue") {
    TestClinic clinic;
    const Registered ids = found(clinic, 21, 55);
    const auto line = [&]() -> work::WorkItem {
        for (const work::WorkItem& item : valueOf(work::worklist(*clinic.desk), "worklist").items) {
            if (item.pregnancyId == ids.pregnancy && item.secondsLeft)
                return item;
        }
        return {};
    };
    CHECK(line().group == work::DueGroup::Today);
    CHECK(line().secondsLeft == 24 * 3600);

    clinic.clock.advanceSeconds(20 * 3600); // past midnight, four hours left
    CHECK(line().secondsLeft == 4 * 3600);
    CHECK(line().task.code == u"report"_s);
    CHECK(line().group == work::DueGroup::Today);

    clinic.clock.advanceSeconds(4 * 3600 + 1);
    CHECK(line().group == work::DueGroup::Overdue);
    CHECK(line().secondsLeft == -1);
}
