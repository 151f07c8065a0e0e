#include "core/work/appointments.h"
#include "core/work/case_file.h"
#include "core/work/clinic_subject.h"
#include "core/work/clock_check.h"
#include "core/work/deadlines.h"
#include "core/work/directory.h"
#include "core/work/referrals.h"
#include "core/work/replay.h"
#include "core/work/stock.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate highDay = testNow().date();

Registered highRiskWoman(TestClinic& clinic, double plt, double kg) {
    const Registered ids = registerPregnant(clinic, u"示例甲（示例）"_s, highDay.addDays(-87), highDay);
    Answers visit = firstVisitOf(highDay, highDay.addDays(30));
    visit.set(u"plt"_s, plt);
    visit.set(u"weight_kg"_s, kg);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    return ids;
}

store::Task highTask(TestClinic& clinic, const QString& subject, const QString& code) {
    const auto tasks = valueOf(clinic.store->tasksOf(subject), "tasks");
    const store::Task* task = taskOf(tasks, code);
    return task ? *task : store::Task{};
}

Answers caseSheet(TestClinic& clinic, const Registered& ids) {
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    return clinic.desk->offered(chart, *productLibrary().form(u"HR_CASE"_s));
}

QStringList openFields(TestClinic& clinic, const Registered& ids) {
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    QStringList fields;
    for (const work::CasePoint& point : work::caseFile(chart, work::standingOf(chart)).open)
        fields << point.field;
    return fields;
}

} // namespace

TEST_CASE("The case file names what is missing, and stays a task until nothing is") {
    TestClinic clinic;
    const Registered ids = highRiskWoman(clinic, 205, 74.5); // orange
    CHECK(highTask(clinic, ids.pregnancy, u"case_management"_s).state == u"open"_s);
    CHECK(highTask(clinic, ids.pregnancy, u"case_points"_s).code.isEmpty()); // first it must be opened
    Answers sheet = caseSheet(clinic, ids);
    sheet.set(u"case_no"_s, u"1"_s);
    sheet.set(u"colour_now"_s, u"3"_s);
    Entry saved = saveNew(clinic, ids.pregnancy, u"HR_CASE"_s, sheet);
    CHECK(highTask(clinic, ids.pregnancy, u"case_management"_s).state == u"done"_s);
    CHECK(highTask(clinic, ids.pregnancy, u"case_points"_s).state == u"open"_s);
    const QStringList open = openFields(clinic, ids);
    for (const QString& field : {u"upper_org"_s, u"travel_minutes"_s, u"plan_manage"_s, u"plan_emerg"_s,
                                 u"plan_treat"_s, u"plan_place"_s, u"informed"_s})
        CHECK(open.contains(field));
    CHECK_FALSE(open.contains(u"case_manager"_s)); // filled in from the cover

    for (const QString& field : open)
        saved.answers.set(field, field == u"travel_minutes"_s ? QJsonValue(50) : QJsonValue(u"示例"_s));
    valueOf(clinic.desk->saveEntry(saved, allFields(u"HR_CASE"_s)), "complete");
    CHECK(openFields(clinic, ids).isEmpty());
    CHECK(highTask(clinic, ids.pregnancy, u"case_points"_s).state == u"done"_s);
}

TEST_CASE("Red in pregnancy asks for the opinion of an associate chief, and nobody less settles it") {
    TestClinic clinic;
    const Registered ids = highRiskWoman(clinic, 21, 55);
    CHECK(highTask(clinic, ids.pregnancy, u"chief_opinion"_s).state == u"open"_s);
    Answers sheet = caseSheet(clinic, ids);
    sheet.set(u"case_no"_s, u"1"_s);
    sheet.set(u"colour_now"_s, u"4"_s);
    sheet.set(u"continue_ok"_s, u"3"_s); // awaits the higher institution
    Entry saved = saveNew(clinic, ids.pregnancy, u"HR_CASE"_s, sheet);
    CHECK(highTask(clinic, ids.pregnancy, u"chief_opinion"_s).state == u"open"_s);
    saved.answers.set(u"continue_ok"_s, u"2"_s);
    saved = valueOf(clinic.desk->saveEntry(saved, allFields(u"HR_CASE"_s)), "advice");
    CHECK(highTask(clinic, ids.pregnancy, u"chief_opinion"_s).state == u"open"_s); // signed by nobody
    saved.answers.set(u"continue_by"_s, u"示例副主任"_s);
    saved = valueOf(clinic.desk->saveEntry(saved, allFields(u"HR_CASE"_s)), "opinion");
    CHECK(highTask(clinic, ids.pregnancy, u"chief_opinion"_s).state == u"done"_s);

    CHECK(highTask(clinic, ids.pregnancy, u"follow_up"_s).key.startsWith(u"red:"_s));
    saved.answers.set(u"continue_refused"_s, true);
    valueOf(clinic.desk->saveEntry(saved, allFields(u"HR_CASE"_s)), "refused");
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK(work::hasRefused(chart));
    CHECK(highTask(clinic, ids.pregnancy, u"follow_up"_s).due.date() <= highDay.addDays(3));
}

TEST_CASE("A refused referral of a yellow woman is followed closely until she is graded") {
    TestClinic clinic;
    const Registered ids =
        highRiskWoman(clinic, 205, 66.5); // yellow: no follow-up of its own before 37 weeks
    CHECK(highTask(clinic, ids.pregnancy, u"follow_up"_s).key.startsWith(u"term:"_s));
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Answers letter = clinic.desk->offered(chart, *productLibrary().form(u"REFERRAL"_s));
    letter.set(u"ref_kind"_s, u"1"_s);
    letter.set(u"to_org"_s, u"示例县医院"_s);
    letter.set(u"ref_refused"_s, true);
    letter.set(u"ref_refuse_reason"_s, u"路远"_s);
    saveNew(clinic, ids.pregnancy, u"REFERRAL"_s, letter);
    CHECK(highTask(clinic, ids.pregnancy, u"follow_up"_s).key.startsWith(u"refused:"_s));
    CHECK(highTask(clinic, ids.pregnancy, u"follow_up"_s).due.date() == highDay.addDays(3));
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s,
            answers({{u"assess_kind"_s, u"1"_s},
                     {u"assess_date"_s, highDay.toString(Qt::ISODate)},
                     {u"assess_org_level"_s, u"2"_s},
                     {u"assess_basis"_s, u"2"_s},
                     {u"colour"_s, u"2"_s},
                     {u"purple"_s, u"0"_s}}));
    CHECK(highTask(clinic, ids.pregnancy, u"follow_up"_s).key.startsWith(u"term:"_s));
}

TEST_CASE("Purple for syphilis asks for the programme of the mother and only for it") {
    TestClinic clinic;
    const Registered ids = highRiskWoman(clinic, 205, 55.5);
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s,
            answers({{u"assess_kind"_s, u"1"_s},
                     {u"assess_date"_s, highDay.toString(Qt::ISODate)},
                     {u"assess_org_level"_s, u"2"_s},
                     {u"assess_basis"_s, u"2"_s},
                     {u"assess_items"_s, QJsonArray{u"P1.2"_s}},
                     {u"colour"_s, u"1"_s},
                     {u"purple"_s, u"1"_s}}));
    const store::Task care = highTask(clinic, ids.pregnancy, u"infection_care"_s);
    CHECK(care.key == u"syphilis"_s);
    CHECK(care.state == u"open"_s);
    int programmes = 0;
    for (const store::Task& task : valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks"))
        programmes += task.code == u"infection_care"_s;
    CHECK(programmes == 1);
    valueOf(clinic.desk->markDone(care, highDay, u"已转县疾控，性伴已查"_s), "done");
    CHECK(highTask(clinic, ids.pregnancy, u"infection_care"_s).state == u"done"_s);
}

TEST_CASE("The child of an infected mother has its own steps, another child none of them") {
    TestClinic clinic;
    const QDate birth = highDay.addDays(-2);
    Answers card = answers({{u"name"_s, u"示例宝（示例）"_s},
                            {u"sex"_s, u"1"_s},
                            {u"birth_datetime"_s, birth.toString(Qt::ISODate) + u"T08:00"_s},
                            {u"mother_hiv"_s, u"2"_s},
                            {u"mother_syphilis"_s, u"1"_s},
                            {u"mother_hbsag"_s, u"2"_s}});
    const auto child = valueOf(clinic.desk->registerChild({}, card, allFields(u"CH_ID"_s)), "child");
    CHECK(highTask(clinic, child.id, u"CH_HIV_PCR_6W"_s).due.date() == birth.addDays(49));
    CHECK(highTask(clinic, child.id, u"CH_HIV_AB_18M"_s).from == birth.addMonths(18));
    CHECK(highTask(clinic, child.id, u"CH_HBV_TEST"_s).state == u"open"_s);
    CHECK(highTask(clinic, child.id, u"CH_SYPH_3M"_s).code.isEmpty());
    const store::Task arv = highTask(clinic, child.id, u"CH_HIV_ARV"_s);
    valueOf(clinic.desk->markDone(arv, birth, u"出生后3小时用药"_s), "by hand");
    CHECK(highTask(clinic, child.id, u"CH_HIV_ARV"_s).state == u"done"_s);
}

TEST_CASE("A grading without clauses keeps its colour while nothing worse is found") {
    TestClinic clinic;
    const Registered ids = highRiskWoman(clinic, 205, 66.5); // yellow
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s,
            answers({{u"assess_kind"_s, u"1"_s},
                     {u"assess_date"_s, highDay.toString(Qt::ISODate)},
                     {u"assess_org_level"_s, u"3"_s},
                     {u"assess_basis"_s, u"2"_s},
                     {u"colour"_s, u"3"_s},
                     {u"purple"_s, u"0"_s}}));
    const auto colour = [&] { return valueOf(clinic.store->subject(ids.pregnancy), "row").index.colour; };
    CHECK(colour() == u"orange"_s);
    clinic.clock.advanceDays(20);
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry visit = *chart.newest(u"ANC1"_s);
    visit.answers.set(u"hb"_s, 105); // anaemia, yellow: one more clause
    visit = valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "visit");
    CHECK(colour() == u"orange"_s);
    visit.answers.set(u"plt"_s, 21);
    valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "worse");
    CHECK(colour() == u"red"_s);
}

TEST_CASE("A clock set back is noticed, and what is saved then is still the newest") {
    TestClinic clinic;
    const Registered ids = highRiskWoman(clinic, 205, 66.5);
    CHECK(valueOf(work::clockNotice(*clinic.desk), "notice").isEmpty());
    clinic.clock.advanceDays(-30);
    const QString notice = valueOf(work::clockNotice(*clinic.desk), "notice");
    CHECK(notice.contains(u"2026-11-23 10:38"_s));
    CHECK(notice.contains(u"2026-10-24 10:38"_s));
    // What unlocking itself writes with the wrong clock does not hide it.
    valueOf(clinic.store->audit(u"unlock"_s, {}), "a row of today");
    CHECK(valueOf(work::clockNotice(*clinic.desk), "notice").contains(u"2026-11-23 10:38"_s));

    // A finding entered with the wrong clock still decides the colour; nothing of before is lost.
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const std::size_t before = chart.entries.size();
    Entry visit = *chart.newest(u"ANC1"_s);
    visit.answers.set(u"form_date"_s, u"2026-10-24"_s);
    visit.answers.remove(u"next_date"_s);
    visit.answers.set(u"lab_date"_s, u"2026-10-24"_s);
    visit.answers.set(u"plt"_s, 21);
    valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "with the wrong clock");
    CHECK(valueOf(clinic.store->subject(ids.pregnancy), "row").index.colour == u"red"_s);
    chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK(chart.entries.size() >= before);
    const auto kept = work::keptAssessments(chart);
    CHECK(kept.back().colourNames().contains(u"red"_s));
    clinic.clock.advanceDays(30);
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(valueOf(clinic.store->subject(ids.pregnancy), "row").index.colour == u"red"_s);
}

TEST_CASE("The day until which a grading is reported follows the deadlines of the clinic") {
    TestClinic clinic;
    const Registered ids = highRiskWoman(clinic, 205, 66.5);
    const auto dueOf = [&](const QString& colour) {
        Answers grading = answers({{u"assess_kind"_s, u"2"_s},
                                   {u"assess_date"_s, clinic.clock.today().toString(Qt::ISODate)},
                                   {u"assess_org"_s, u"示例县医院"_s},
                                   {u"assess_org_level"_s, u"2"_s},
                                   {u"assess_basis"_s, u"2"_s},
                                   {u"colour"_s, colour},
                                   {u"purple"_s, u"0"_s}});
        return saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading).answers.date(u"assess_report_due"_s);
    };
    const QDate today = clinic.clock.today();
    CHECK(dueOf(u"4"_s) == today.addDays(1));
    CHECK(dueOf(u"3"_s) == today.addDays(3));
    CHECK_FALSE(dueOf(u"2"_s).isValid());
    valueOf(work::setDeadline(*clinic.desk, u"report.orange"_s, 2, u"县里要求2天"_s), "orange");
    valueOf(work::setDeadline(*clinic.desk, u"report.red"_s, 48, u"县里要求"_s), "red");
    CHECK(dueOf(u"3"_s) == today.addDays(2));
    CHECK(dueOf(u"4"_s) == today.addDays(2));
}

TEST_CASE("Two doctors who change the same letter: the second is told, nothing is overwritten") {
    TestClinic clinic;
    const Registered ids = highRiskWoman(clinic, 205, 66.5);
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Answers answers = clinic.desk->offered(chart, *productLibrary().form(u"REFERRAL"_s));
    answers.set(u"ref_kind"_s, u"1"_s);
    answers.set(u"to_org"_s, u"示例县医院"_s);
    const Entry letter = saveNew(clinic, ids.pregnancy, u"REFERRAL"_s, answers);
    Entry first = letter, second = letter;
    first.answers.set(u"to_dept"_s, u"产科"_s);
    second.answers.set(u"to_dept"_s, u"内科"_s);
    valueOf(clinic.desk->saveEntry(first, allFields(u"REFERRAL"_s)), "first");
    const auto late = clinic.desk->saveEntry(second, allFields(u"REFERRAL"_s));
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(valueOf(clinic.store->entry(letter.id), "letter").answers.text(u"to_dept"_s) == u"产科"_s);
}

TEST_CASE("Appointments come from visits and from their own form, and the rates count only what is past") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"示例甲（示例）"_s, highDay.addDays(-130), highDay);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(highDay, highDay.addDays(20)));
    saveNew(clinic, ids.pregnancy, u"APPOINTMENT"_s,
            answers({{u"ap_made"_s, highDay.toString(Qt::ISODate)},
                     {u"ap_date"_s, highDay.addDays(9).toString(Qt::ISODate)},
                     {u"ap_kind"_s, u"2"_s},
                     {u"ap_place"_s, u"示例县医院"_s}}));
    const auto list = [&] {
        return valueOf(work::appointments(*clinic.desk, highDay, highDay.addDays(60)), "appointments");
    };
    REQUIRE(list().size() == 2);
    CHECK(list()[0].place == u"示例县医院"_s);
    CHECK(list()[0].state == work::AppointmentState::Open);
    CHECK(work::appointmentRates(list()).visits == 0);

    clinic.clock.advanceDays(22);
    saveNew(clinic, ids.pregnancy, u"ANC2_5"_s,
            answers({{u"visit_no"_s, u"3"_s}, {u"visit_date"_s, highDay.addDays(22).toString(Qt::ISODate)}}));
    CHECK(list()[0].state == work::AppointmentState::Missed);
    CHECK(list()[1].state == work::AppointmentState::Kept);
    const auto rates = work::appointmentRates(list());
    CHECK(rates.visits == 2);
    CHECK(rates.visitsKept == 1);
}

TEST_CASE("The directory begins with the six centres of the Baishan plan and no invented telephone") {
    TestClinic clinic;
    auto list = valueOf(work::directory(*clinic.desk), "directory");
    CHECK(std::ranges::count(list, u"centre"_s, &work::Institution::kind) == 6);
    for (const work::Institution& institution : list) {
        CHECK(institution.phone.isEmpty());
        CHECK(institution.dutyPhone.isEmpty());
        CHECK_FALSE(institution.minutes.has_value());
        CHECK_FALSE(institution.confirmed);
    }
    work::Institution own;
    own.kind = u"contact"_s;
    own.name.zh = u"示例派出所"_s;
    own.phone = u"0439-0000000"_s;
    const auto saved = valueOf(work::saveInstitution(*clinic.desk, own), "own contact");
    CHECK_FALSE(saved.id.isEmpty());
    own.id.clear();
    CHECK(work::saveInstitution(*clinic.desk, own).error().code ==
          ErrorCode::Conflict); // the same name again
    own.name.zh = u" "_s;
    CHECK_FALSE(work::saveInstitution(*clinic.desk, own).ok());
    auto centre = *std::ranges::find(list, u"changbai"_s, &work::Institution::id);
    centre.minutes = 45;
    centre.level = u"2"_s;
    valueOf(work::saveInstitution(*clinic.desk, centre), "minutes");
    clinic.reopen();
    list = valueOf(work::directory(*clinic.desk), "after opening again");
    CHECK(list.size() == 7);
    CHECK(std::ranges::find(list, u"changbai"_s, &work::Institution::id)->minutes == 45);
    CHECK(std::ranges::find(list, u"changbai"_s, &work::Institution::id)->confirmed);
}

TEST_CASE("The stock of an item counts what can be used, and the worst alarm comes first") {
    TestClinic clinic;
    const auto own = valueOf(work::clinicSubject(*clinic.desk), "clinic");
    const auto move = [&](const QString& code, const QString& kind, int quantity, const QString& batch,
                          const QDate& expiry, int par) {
        saveNew(clinic, own.id, u"STOCK"_s,
                answers({{u"st_code"_s, code},
                         {u"st_name"_s, code},
                         {u"st_par"_s, par},
                         {u"st_min"_s, 4},
                         {u"st_dt"_s, clinic.clock.now().toString(u"yyyy-MM-ddTHH:mm"_s)},
                         {u"st_move"_s, kind},
                         {u"st_qty"_s, quantity},
                         {u"st_batch"_s, batch},
                         {u"st_expiry"_s, expiry.toString(Qt::ISODate)}}));
        clinic.clock.advanceSeconds(60);
    };
    move(u"缩宫素"_s, u"1"_s, 10, u"A"_s, highDay.addDays(400), 10);
    move(u"麦角新碱"_s, u"1"_s, 6, u"B"_s, highDay.addDays(20), 6);
    move(u"氨甲环酸"_s, u"1"_s, 5, u"C"_s, highDay.addDays(80), 5);
    move(u"缩宫素"_s, u"3"_s, 7, u"A"_s, highDay.addDays(400), 10);
    const auto items = [&] {
        const auto chart = valueOf(clinic.desk->chart(own.id), "chart");
        return work::stockItems(chart, clinic.clock.today());
    };
    REQUIRE(items().size() == 3);
    CHECK(items()[0].code == u"缩宫素"_s); // three left, four are the minimum
    CHECK(items()[0].balance == 3);
    CHECK(items()[0].belowMin);
    CHECK(items()[1].expiry == work::Expiry::Within30);
    CHECK(items()[2].expiry == work::Expiry::Within90);
    clinic.clock.advanceDays(21);
    CHECK(items()[0].code == u"麦角新碱"_s); // expired: nothing of it can be used
    CHECK(items()[0].usable == 0);
    CHECK(items()[0].balance == 6);
}
