#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate today = testNow().date();

std::vector<store::Task> tasksOf(TestClinic& clinic, const Registered& ids) {
    return valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
}

Answers visitOf(const QString& slot, const QDate& day, const QDate& next) {
    return answers({{u"visit_no"_s, slot},
                    {u"visit_kind"_s, u"1"_s},
                    {u"visit_date"_s, day.toString(Qt::ISODate)},
                    {u"weight_kg"_s, 58},
                    {u"sbp"_s, 110},
                    {u"dbp"_s, 70},
                    {u"hb"_s, 118},
                    {u"next_date"_s, next.toString(Qt::ISODate)}});
}

} // namespace

TEST_CASE("The slots of pregnancy have the days of the regulation") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-60);
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmp, today);
    const auto tasks = tasksOf(clinic, ids);
    const auto check = [&](const QString& code, int from, int due) {
        const store::Task* task = taskOf(tasks, code);
        REQUIRE(task);
        CHECK(task->from == std::max(lmp.addDays(from), today));
        CHECK(task->due.date() == lmp.addDays(due));
        CHECK(task->state == u"open"_s);
    };
    check(u"ANC1"_s, 0, 90);
    check(u"ANC2"_s, 112, 146);
    check(u"ANC3"_s, 147, 174);
    check(u"ANC4"_s, 196, 258);
    check(u"ANC5"_s, 259, 286);
    const store::Task* screening = taskOf(tasks, u"RISK_SCREEN"_s);
    REQUIRE(screening);
    CHECK(screening->due.date() == today);
    CHECK(taskOf(tasks, u"ANC3"_s)->form == u"ANC2_5"_s);
    CHECK(taskOf(tasks, u"ANC3"_s)->formKey == u"3"_s);
}

TEST_CASE("Whoever is booked late owes the first visit on that day and has missed the earlier slots") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, today.addDays(-160), today);
    const auto tasks = tasksOf(clinic, ids);
    CHECK(taskOf(tasks, u"ANC1"_s)->due.date() == today);
    CHECK(taskOf(tasks, u"ANC1"_s)->state == u"open"_s);
    CHECK(taskOf(tasks, u"ANC2"_s)->state == u"missed"_s);
    CHECK(taskOf(tasks, u"ANC3"_s)->state == u"open"_s);
}

TEST_CASE("A visit fills the slot the doctor gave it, also outside its days") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-150);
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmp, lmp.addDays(70));
    const Entry visit =
        saveNew(clinic, ids.pregnancy, u"ANC2_5"_s, visitOf(u"2"_s, today, today.addDays(20)));
    const auto tasks = tasksOf(clinic, ids);
    CHECK(taskOf(tasks, u"ANC2"_s)->state == u"done"_s);
    CHECK(taskOf(tasks, u"ANC2"_s)->doneEntry == visit.id);
    CHECK(taskOf(tasks, u"ANC3"_s)->state == u"open"_s);
}

TEST_CASE("A visit that was only urged and has no result fills no slot") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-120);
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmp, lmp.addDays(70));
    Answers urged = answers(
        {{u"visit_no"_s, u"2"_s}, {u"visit_kind"_s, u"2"_s}, {u"visit_date"_s, today.toString(Qt::ISODate)}});
    Entry entry = saveNew(clinic, ids.pregnancy, u"ANC2_5"_s, urged);
    CHECK(taskOf(tasksOf(clinic, ids), u"ANC2"_s)->state == u"open"_s);
    entry.answers.set(u"exam_date"_s, today.toString(Qt::ISODate));
    entry.answers.set(u"exam_org"_s, u"示例县医院"_s);
    valueOf(clinic.desk->saveEntry(entry, allFields(u"ANC2_5"_s)), "result");
    CHECK(taskOf(tasksOf(clinic, ids), u"ANC2"_s)->state == u"done"_s);
}

TEST_CASE("A slot is missed once the next one is filled") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-155);
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmp, lmp.addDays(70));
    CHECK(taskOf(tasksOf(clinic, ids), u"ANC2"_s)->state == u"open"_s);
    saveNew(clinic, ids.pregnancy, u"ANC2_5"_s, visitOf(u"3"_s, today, today.addDays(45)));
    CHECK(taskOf(tasksOf(clinic, ids), u"ANC2"_s)->state == u"missed"_s);
}

TEST_CASE("The day agreed for the next visit is a task of its own and moves with each visit") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-87);
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmp, today);
    const QDate agreed = lmp.addDays(118);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, agreed));
    const auto tasks = tasksOf(clinic, ids);
    const store::Task* revisit = taskOf(tasks, u"REVISIT"_s);
    REQUIRE(revisit);
    CHECK(revisit->due.date() == agreed);
    CHECK(revisit->formKey == u"2"_s);
    clinic.clock.set(QDateTime(agreed, QTime(9, 0)));
    saveNew(clinic, ids.pregnancy, u"ANC2_5"_s, visitOf(u"2"_s, agreed, agreed.addDays(35)));
    const auto later = tasksOf(clinic, ids);
    CHECK(taskOf(later, u"REVISIT"_s)->due.date() == agreed.addDays(35));
    CHECK(taskOf(later, u"REVISIT"_s)->formKey == u"3"_s);
}

TEST_CASE("After the birth the slots fall away and the postnatal visits are due") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-278);
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmp, lmp.addDays(70));
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry episode = *chart.newest(u"PREG_EPISODE"_s);
    episode.answers.set(u"episode_status"_s, u"2"_s);
    episode.answers.set(u"end_date"_s, today.toString(Qt::ISODate));
    valueOf(clinic.desk->saveEntry(episode, allFields(u"PREG_EPISODE"_s)), "birth");
    auto tasks = tasksOf(clinic, ids);
    CHECK(taskOf(tasks, u"ANC5"_s)->state == u"not_applicable"_s);
    CHECK(taskOf(tasks, u"REVISIT"_s) == nullptr);
    REQUIRE(taskOf(tasks, u"PNV1"_s));
    CHECK(taskOf(tasks, u"PNV1"_s)->due.date() == today.addDays(10));
    REQUIRE(taskOf(tasks, u"PN42"_s));
    CHECK(taskOf(tasks, u"PN42"_s)->due.date() == today.addDays(42));

    clinic.clock.advanceDays(8);
    const Entry done = saveNew(clinic, ids.pregnancy, u"PNV1"_s,
                               answers({{u"visit_date"_s, clinic.clock.today().toString(Qt::ISODate)},
                                        {u"visit_mode"_s, u"1"_s},
                                        {u"delivery_date"_s, today.toString(Qt::ISODate)}}));
    tasks = tasksOf(clinic, ids);
    CHECK(taskOf(tasks, u"PNV1"_s)->state == u"done"_s);
    CHECK(taskOf(tasks, u"PNV1"_s)->doneEntry == done.id);
}

TEST_CASE("A task with a form cannot be ticked off by hand, and nothing is done in the future") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, today.addDays(-87), today);
    const auto tasks = tasksOf(clinic, ids);
    CHECK_FALSE(clinic.desk->markDone(*taskOf(tasks, u"ANC1"_s), today, {}).ok());
    store::Task home;
    home.subject = ids.pregnancy;
    home.code = u"EPDS_SAFE"_s;
    CHECK_FALSE(clinic.desk->markDone(home, today.addDays(1), {}).ok());
}

TEST_CASE("From 37 weeks she is called every week") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-250);
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmp, lmp.addDays(70));
    auto tasks = tasksOf(clinic, ids);
    REQUIRE(taskOf(tasks, u"follow_up"_s));
    CHECK(taskOf(tasks, u"follow_up"_s)->due.date() == lmp.addDays(259));
    CHECK(taskOf(tasks, u"follow_up"_s)->key == u"term:1"_s);
    clinic.clock.set(QDateTime(lmp.addDays(261), QTime(9, 0)));
    const QString called = clinic.clock.now().toString(u"yyyy-MM-ddTHH:mm"_s);
    saveNew(clinic, ids.pregnancy, u"KEY_FOLLOWUP"_s,
            answers({{u"kf_date"_s, called}, {u"kf_mode"_s, u"1"_s}, {u"kf_reached"_s, u"1"_s}}));
    tasks = tasksOf(clinic, ids);
    CHECK(taskOf(tasks, u"follow_up"_s)->due.date() == lmp.addDays(268));
    CHECK(taskOf(tasks, u"follow_up"_s)->key == u"term:2"_s);
}
