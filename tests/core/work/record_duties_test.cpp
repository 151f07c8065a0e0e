#include "core/work/known_facts.h"
#include "core/work/worklist.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate dutyDay = testNow().date();

/// A woman whose first visit just showed platelets of `plt` and a booking weight of `kg`.
Registered foundAtBooking(TestClinic& clinic, double plt, double kg) {
    const Registered ids = registerPregnant(clinic, u"示例戊（示例）"_s, dutyDay.addDays(-87), dutyDay);
    Answers visit = firstVisitOf(dutyDay, dutyDay.addDays(30));
    visit.set(u"plt"_s, plt);
    visit.set(u"weight_kg"_s, kg);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    return ids;
}

store::Task dutyOf(TestClinic& clinic, const Registered& ids, const QString& code) {
    const auto tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const store::Task* task = taskOf(tasks, code);
    return task ? *task : store::Task{};
}

QString stateOf(TestClinic& clinic, const Registered& ids, const QString& code) {
    return dutyOf(clinic, ids, code).state;
}

/// What an empty new sheet of the form offers.
Answers sheetOf(TestClinic& clinic, const Registered& ids, const QString& form) {
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const content::Form& declared = *productLibrary().form(form);
    return record::prefilled(declared, clinic.desk->contextFor(chart, declared));
}

QString minuteOf(const FixedClock& clock) {
    return clock.now().toString(u"yyyy-MM-ddTHH:mm"_s);
}

/// A duty registered by hand before its form existed.
void handEntry(TestClinic& clinic, const Registered& ids, const store::Task& task) {
    store::SaveRequest request;
    request.entry.id = u"by-hand-"_s + task.code;
    request.entry.subject = ids.pregnancy;
    request.entry.form = work::doneForm;
    request.entry.date = clinic.clock.today();
    request.entry.savedAt = clinic.clock.now();
    request.entry.answers = answers({{u"code"_s, task.code}, {u"key"_s, task.key}, {u"note"_s, u"电话"_s}});
    valueOf(clinic.store->save(request), "by hand");
    REQUIRE(work::refreshAll(*clinic.desk).ok());
}

Answers calledOn(TestClinic& clinic, const Registered& ids, const QString& reached) {
    Answers call = sheetOf(clinic, ids, u"KEY_FOLLOWUP"_s);
    call.set(u"kf_mode"_s, u"1"_s);
    call.set(u"kf_reached"_s, reached);
    return call;
}

} // namespace

TEST_CASE("Every duty opens the form that fulfils it") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 21, 55); // red
    CHECK(dutyOf(clinic, ids, u"report"_s).form == u"RISK_REPORT"_s);
    CHECK(dutyOf(clinic, ids, u"refer_for_assessment"_s).form == u"REFERRAL"_s);
    CHECK(dutyOf(clinic, ids, u"case_management"_s).form == u"HR_CASE"_s);
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).form == u"KEY_FOLLOWUP"_s);
}

TEST_CASE("The report form settles the report once it was sent, and only for its colour or a lower one") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 21, 55); // red
    clinic.clock.advanceSeconds(3600);
    Answers report = sheetOf(clinic, ids, u"RISK_REPORT"_s);
    CHECK(report.text(u"name"_s) == u"示例戊（示例）"_s);
    report.set(u"report_date"_s, minuteOf(clinic.clock));
    report.set(u"grade"_s, QJsonArray{u"3"_s, u"5"_s});
    report.set(u"report_channel"_s, u"2"_s);
    Entry sent = saveNew(clinic, ids.pregnancy, u"RISK_REPORT"_s, report);
    CHECK(stateOf(clinic, ids, u"report"_s) == u"open"_s); // orange and purple do not report red

    sent.answers.set(u"grade"_s, QJsonArray{u"4"_s});
    sent.answers.remove(u"report_channel"_s);
    sent = valueOf(clinic.desk->saveEntry(sent, allFields(u"RISK_REPORT"_s)), "half a report");
    CHECK(stateOf(clinic, ids, u"report"_s) == u"open"_s);
    CHECK(dutyOf(clinic, ids, u"report"_s).formKey == sent.id); // opened again, not begun anew

    sent.answers.set(u"report_channel"_s, u"2"_s);
    sent = valueOf(clinic.desk->saveEntry(sent, allFields(u"RISK_REPORT"_s)), "sent");
    CHECK(stateOf(clinic, ids, u"report"_s) == u"done"_s);
    CHECK(dutyOf(clinic, ids, u"report"_s).doneEntry == sent.id);
}

TEST_CASE("The case file settles its duty, and so does one opened by hand before") {
    SECTION("form") {
        TestClinic clinic;
        const Registered ids = foundAtBooking(clinic, 205, 74.5); // orange
        Answers file = sheetOf(clinic, ids, u"HR_CASE"_s);
        CHECK(file.text(u"open_date"_s) == dutyDay.toString(Qt::ISODate));
        CHECK_FALSE(file.text(u"factors"_s).isEmpty());
        file.set(u"case_no"_s, u"2026-12"_s);
        const Entry saved = saveNew(clinic, ids.pregnancy, u"HR_CASE"_s, file);
        CHECK(stateOf(clinic, ids, u"case_management"_s) == u"done"_s);
        CHECK(dutyOf(clinic, ids, u"case_management"_s).doneEntry == saved.id);
        CHECK(saved.answers.text(u"fu_ga"_s) == u"12+3"_s);
    }
    SECTION("by hand") {
        TestClinic clinic;
        const Registered ids = foundAtBooking(clinic, 205, 74.5);
        handEntry(clinic, ids, dutyOf(clinic, ids, u"case_management"_s));
        CHECK(stateOf(clinic, ids, u"case_management"_s) == u"done"_s);
    }
}

TEST_CASE("The letter settles the referral, and its result is a task of two weeks until the slip is back") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 205, 66.5); // yellow
    CHECK(dutyOf(clinic, ids, u"referral_result"_s).code.isEmpty());
    clinic.clock.advanceDays(1);
    Answers letter = sheetOf(clinic, ids, u"REFERRAL"_s);
    CHECK(letter.number(u"age"_s) == std::nullopt); // computed at the save
    letter.set(u"ref_kind"_s, u"1"_s);
    letter.set(u"to_org"_s, u"示例县医院"_s);
    const Entry sent = saveNew(clinic, ids.pregnancy, u"REFERRAL"_s, letter);
    CHECK(sent.date == dutyDay.addDays(1));
    CHECK(stateOf(clinic, ids, u"refer_for_assessment"_s) == u"done"_s);
    CHECK(dutyOf(clinic, ids, u"refer_result"_s).code.isEmpty()); // the letter has a task of its own
    const store::Task waiting = dutyOf(clinic, ids, u"referral_result"_s);
    CHECK(waiting.state == u"open"_s);
    CHECK(waiting.due.date() == dutyDay.addDays(15));
    CHECK(waiting.form == u"REFERRAL"_s);
    CHECK(waiting.formKey == sent.id);

    SECTION("return slip") {
        Entry answered = sent;
        answered.answers.set(u"arrived"_s, u"1"_s);
        valueOf(clinic.desk->saveEntry(answered, allFields(u"REFERRAL"_s)), "slip");
        CHECK(stateOf(clinic, ids, u"referral_result"_s) == u"done"_s);
    }
    SECTION("sheet of the hospital") {
        Answers back = sheetOf(clinic, ids, u"REFERRAL_BACK"_s);
        CHECK(back.text(u"rb_from_org"_s) == u"示例县医院"_s);
        const Entry saved = saveNew(clinic, ids.pregnancy, u"REFERRAL_BACK"_s, back);
        CHECK(stateOf(clinic, ids, u"referral_result"_s) == u"done"_s);
        CHECK(dutyOf(clinic, ids, u"referral_result"_s).doneEntry == saved.id);
    }
    SECTION("nothing for more than two weeks") {
        clinic.clock.advanceDays(15);
        bool overdue = false;
        for (const work::WorkItem& item : valueOf(work::worklist(*clinic.desk), "worklist").items) {
            const bool ofLetter = item.task.code == u"referral_result"_s ||
                                  std::ranges::any_of(item.others, [](const store::Task& task) {
                                      return task.code == u"referral_result"_s;
                                  });
            overdue = overdue || (ofLetter && item.group == work::DueGroup::Overdue);
        }
        CHECK(overdue);
    }
}

TEST_CASE("A refused referral is on record and waits for no answer, but her result is still asked for") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 205, 66.5);
    Answers letter = sheetOf(clinic, ids, u"REFERRAL"_s);
    letter.set(u"ref_kind"_s, u"1"_s);
    letter.set(u"ref_refused"_s, true);
    letter.set(u"ref_refuse_reason"_s, u"路远"_s);
    saveNew(clinic, ids.pregnancy, u"REFERRAL"_s, letter);
    CHECK(stateOf(clinic, ids, u"refer_for_assessment"_s) == u"done"_s);
    CHECK(dutyOf(clinic, ids, u"referral_result"_s).code.isEmpty());
    CHECK(stateOf(clinic, ids, u"refer_result"_s) == u"open"_s);
}

TEST_CASE("A follow-up counts only when somebody was reached") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 21, 55); // red: every three days
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).key == u"red:1"_s);
    clinic.clock.advanceDays(2);
    saveNew(clinic, ids.pregnancy, u"KEY_FOLLOWUP"_s, calledOn(clinic, ids, u"3"_s));
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).key == u"red:1"_s);
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).due.date() == dutyDay.addDays(3));

    saveNew(clinic, ids.pregnancy, u"KEY_FOLLOWUP"_s, calledOn(clinic, ids, u"2"_s));
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).key == u"red:2"_s);
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).due.date() == dutyDay.addDays(5));
}

TEST_CASE("An earlier day agreed at a follow-up is kept, a later one does not stretch the interval") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 21, 55);
    Answers call = calledOn(clinic, ids, u"1"_s);
    CHECK(call.number(u"kf_interval"_s) == 3.0);
    call.set(u"kf_next"_s, dutyDay.addDays(1).toString(Qt::ISODate));
    Entry saved = saveNew(clinic, ids.pregnancy, u"KEY_FOLLOWUP"_s, call);
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).due.date() == dutyDay.addDays(1));
    saved.answers.set(u"kf_next"_s, dutyDay.addDays(9).toString(Qt::ISODate));
    valueOf(clinic.desk->saveEntry(saved, allFields(u"KEY_FOLLOWUP"_s)), "later");
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).due.date() == dutyDay.addDays(3));
}

TEST_CASE("A day agreed before she was seen again is past and makes nothing overdue") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 21, 55);
    Answers call = calledOn(clinic, ids, u"1"_s);
    call.set(u"kf_next"_s, dutyDay.addDays(1).toString(Qt::ISODate));
    saveNew(clinic, ids.pregnancy, u"KEY_FOLLOWUP"_s, call);
    clinic.clock.advanceDays(1);
    saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(dutyDay.addDays(1), {u"S6.1"_s}));
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).due.date() == dutyDay.addDays(4));
}

TEST_CASE("Follow-ups registered by hand before their form existed are still counted") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 21, 55);
    clinic.clock.advanceDays(2);
    handEntry(clinic, ids, dutyOf(clinic, ids, u"follow_up"_s));
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).key == u"red:2"_s);
    CHECK(dutyOf(clinic, ids, u"follow_up"_s).due.date() == dutyDay.addDays(5));
}

TEST_CASE("What the desk knows of the risk is the colour in force, never an old grading") {
    TestClinic clinic;
    const Registered ids = foundAtBooking(clinic, 205, 74.5);
    Answers graded = answers({{u"assess_kind"_s, u"1"_s},
                              {u"assess_date"_s, dutyDay.toString(Qt::ISODate)},
                              {u"assess_org_level"_s, u"2"_s},
                              {u"assess_items"_s, QJsonArray{u"O1.2"_s}},
                              {u"colour"_s, u"3"_s},
                              {u"purple"_s, u"0"_s}});
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, graded);
    Answers report = sheetOf(clinic, ids, u"RISK_REPORT"_s);
    CHECK(report.multi(u"grade"_s) == QStringList{u"3"_s});
    CHECK(sheetOf(clinic, ids, u"KEY_FOLLOWUP"_s).number(u"kf_interval"_s) == 7.0);

    clinic.clock.advanceDays(1);
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry visit = *chart.newest(u"ANC1"_s);
    visit.answers.set(u"plt"_s, 19);
    valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "red");
    report = sheetOf(clinic, ids, u"RISK_REPORT"_s);
    CHECK_FALSE(report.multi(u"grade"_s).contains(u"3"_s));
    CHECK_FALSE(report.text(u"prelim_diag"_s).isEmpty());
}
