#include "core/work/worklist.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <algorithm>
#include <map>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate birthDay = testNow().date(); ///< the day all these tests begin

QString at(const QDate& day, int hour, int minute = 0) {
    return QDateTime(day, QTime(hour, minute)).toString(u"yyyy-MM-ddTHH:mm"_s);
}

/// A woman at 39w5d whose child is born today at four in the morning.
struct BirthScene {
    BirthScene() { ids = registerPregnant(clinic, u"李晓梅"_s, lmp, lmp.addDays(70)); }

    Entry deliver(const QDate& day = birthDay) {
        return saveNew(clinic, ids.pregnancy, u"DELIVERY"_s,
                       answers({{u"admit_dt"_s, at(day.addDays(-1), 22)},
                                {u"birth_dt"_s, at(day, 4, 10)},
                                {u"placenta_dt"_s, at(day, 4, 18)},
                                {u"mode"_s, u"1"_s},
                                {u"loss_2h"_s, 240},
                                {u"mother_outcome"_s, u"1"_s}}));
    }
    Entry change(Entry entry, const QString& field, const QJsonValue& value) {
        entry.answers.set(field, value);
        return valueOf(clinic.desk->saveEntry(entry, allFields(entry.form)), "change");
    }
    work::Chart chart() { return valueOf(clinic.desk->chart(ids.pregnancy), "chart"); }
    Answers episode() { return chart().episode(); }
    const store::Task& task(const QString& code, const QString& key = {}) {
        tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
        const auto found = std::ranges::find_if(tasks, [&](const store::Task& task) {
            return task.code == code && (key.isEmpty() || task.key == key);
        });
        REQUIRE(found != tasks.end());
        return *found;
    }
    bool hasTask(const QString& code, const QString& key = {}) {
        tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
        return std::ranges::any_of(tasks, [&](const store::Task& task) {
            return task.code == code && (key.isEmpty() || task.key == key);
        });
    }
    Entry moodScreen(const QString& when, int score, const QString& selfHarm = u"0"_s) {
        Answers screen =
            answers({{u"epds_date"_s, clinic.clock.today().toString(Qt::ISODate)}, {u"epds_when"_s, when}});
        for (int item = 1; item <= 10; ++item)
            screen.set(u"epds%1"_s.arg(item), QString::number(item == 10 ? selfHarm.toInt() : score));
        return saveNew(clinic, ids.pregnancy, u"EPDS"_s, screen);
    }

    TestClinic clinic;
    const QDate lmp = birthDay.addDays(-278);
    Registered ids;
    std::vector<store::Task> tasks;
};

QString iso(const QDate& day) {
    return day.toString(Qt::ISODate);
}

} // namespace

TEST_CASE("A delivery record makes the pregnancy postpartum without typing its end again") {
    BirthScene scene;
    const int versions = scene.chart().newest(u"PREG_EPISODE"_s)->version;
    scene.deliver();
    CHECK(scene.episode().text(u"episode_status"_s) == u"2"_s);
    CHECK(scene.episode().date(u"end_date"_s) == birthDay);
    CHECK_FALSE(scene.episode().has(u"ga_now"_s));
    CHECK(scene.chart().newest(u"PREG_EPISODE"_s)->version == versions + 1);
    CHECK(scene.chart().pregnancy->index.status == u"postpartum"_s);
    CHECK(scene.chart().newest(u"DELIVERY"_s)->date == birthDay);
    CHECK(scene.task(u"ANC5"_s).state == u"not_applicable"_s);
    CHECK(scene.task(u"PNV1"_s).due.date() == birthDay.addDays(10));
    CHECK(scene.task(u"PN42"_s).due.date() == birthDay.addDays(42));
    // Saved again unchanged, the episode needs no further version.
    scene.change(*scene.chart().newest(u"DELIVERY"_s), u"fluid_ml"_s, 500);
    CHECK(scene.chart().newest(u"PREG_EPISODE"_s)->version == versions + 1);
}

TEST_CASE("The birth date of the record wins, and the episode refuses another one") {
    BirthScene scene;
    Entry episode = *scene.chart().newest(u"PREG_EPISODE"_s);
    episode.answers.set(u"episode_status"_s, u"2"_s);
    scene.change(episode, u"end_date"_s, iso(birthDay.addDays(-2)));
    const Entry delivery = scene.deliver(birthDay.addDays(-1));
    CHECK(scene.episode().date(u"end_date"_s) == birthDay.addDays(-1));
    episode = *scene.chart().newest(u"PREG_EPISODE"_s);
    episode.answers.set(u"end_date"_s, iso(birthDay.addDays(-2)));
    CHECK_FALSE(scene.clinic.desk->saveEntry(episode, allFields(u"PREG_EPISODE"_s)).ok());
    Entry moved = delivery;
    moved.answers.set(u"placenta_dt"_s, at(birthDay, 5));
    scene.change(moved, u"birth_dt"_s, at(birthDay, 4, 10));
    CHECK(scene.episode().date(u"end_date"_s) == birthDay);
}

TEST_CASE("Voiding a delivery record gives back what was known before it") {
    BirthScene scene;
    SECTION("nothing: she is pregnant again") {
        scene.clinic.clock.set(testNow().addSecs(60));
        const Entry delivery = scene.deliver();
        REQUIRE(scene.clinic.desk->voidEntry(delivery.id, u"登错了人"_s).ok());
        CHECK(scene.episode().text(u"episode_status"_s) == u"1"_s);
        CHECK_FALSE(scene.episode().has(u"end_date"_s));
        CHECK(scene.chart().pregnancy->index.status == u"pregnant"_s);
        CHECK(scene.task(u"ANC5"_s).state == u"open"_s);
    }
    SECTION("an end that was typed stays") {
        Entry episode = *scene.chart().newest(u"PREG_EPISODE"_s);
        episode.answers.set(u"episode_status"_s, u"2"_s);
        scene.change(episode, u"end_date"_s, iso(birthDay));
        scene.clinic.clock.set(testNow().addSecs(60));
        const Entry delivery = scene.deliver();
        REQUIRE(scene.clinic.desk->voidEntry(delivery.id, u"重复登记"_s).ok());
        CHECK(scene.episode().text(u"episode_status"_s) == u"2"_s);
        CHECK(scene.episode().date(u"end_date"_s) == birthDay);
    }
}

TEST_CASE("The death of the mother ends her reminders; whoever moved away stays moved away") {
    BirthScene scene;
    SECTION("death") {
        Entry delivery = scene.deliver();
        scene.change(delivery, u"mother_outcome"_s, u"4"_s);
        CHECK(scene.episode().text(u"episode_status"_s) == u"6"_s);
        CHECK_FALSE(scene.hasTask(u"PNV1"_s));
    }
    SECTION("moved away") {
        scene.change(*scene.chart().newest(u"PREG_EPISODE"_s), u"episode_status"_s, u"4"_s);
        scene.deliver();
        CHECK(scene.episode().text(u"episode_status"_s) == u"4"_s);
        CHECK_FALSE(scene.episode().has(u"end_date"_s));
    }
}

TEST_CASE("The home visit counts from the discharge and is done by its form, not by a telephone call") {
    BirthScene scene;
    Entry delivery = scene.deliver();
    scene.clinic.clock.advanceDays(6);
    delivery = scene.change(delivery, u"discharge_dt"_s, at(birthDay.addDays(5), 10));
    CHECK(scene.task(u"PNV1"_s).from == birthDay.addDays(5));
    CHECK(scene.task(u"PNV1"_s).due.date() == birthDay.addDays(12));
    Entry visit = saveNew(scene.clinic, scene.ids.pregnancy, u"PNV1"_s,
                          answers({{u"visit_date"_s, iso(birthDay.addDays(6))},
                                   {u"visit_mode"_s, u"3"_s},
                                   {u"delivery_date"_s, iso(birthDay)},
                                   {u"discharge_date"_s, iso(birthDay.addDays(5))}}));
    CHECK(scene.task(u"PNV1"_s).state == u"open"_s);
    visit = scene.change(visit, u"visit_mode"_s, u"1"_s);
    CHECK(scene.task(u"PNV1"_s).state == u"done"_s);
    CHECK(scene.task(u"PNV1"_s).doneEntry == visit.id);
    CHECK_FALSE(scene.clinic.desk->markDone(scene.task(u"PNV1"_s), birthDay, {}).ok());
}

TEST_CASE("A home visit is overdue from the eighth day and too late for the indicator after the 28th") {
    BirthScene scene;
    scene.change(scene.deliver(), u"discharge_dt"_s, at(birthDay, 9));
    const auto stateOn = [&](int day) {
        scene.clinic.clock.set(QDateTime(birthDay.addDays(day), QTime(10, 38)));
        REQUIRE(refreshAll(*scene.clinic.desk).ok());
        const store::Task& task = scene.task(u"PNV1"_s);
        return task.state == u"open"_s && task.due < scene.clinic.clock.now() ? u"overdue"_s : task.state;
    };
    CHECK(stateOn(7) == u"open"_s);
    CHECK(stateOn(8) == u"overdue"_s);
    CHECK(stateOn(28) == u"overdue"_s);
    CHECK(stateOn(29) == u"missed"_s);
}

TEST_CASE("The 42-day check is open until day 56 and done by its form") {
    BirthScene scene;
    scene.deliver();
    scene.clinic.clock.advanceDays(56);
    REQUIRE(refreshAll(*scene.clinic.desk).ok());
    CHECK(scene.task(u"PN42"_s).state == u"open"_s);
    saveNew(scene.clinic, scene.ids.pregnancy, u"PN42"_s,
            answers({{u"visit_date"_s, iso(birthDay.addDays(56))}, {u"delivery_date"_s, iso(birthDay)}}));
    CHECK(scene.task(u"PN42"_s).state == u"done"_s);
    BirthScene other;
    other.deliver();
    other.clinic.clock.advanceDays(57);
    REQUIRE(refreshAll(*other.clinic.desk).ok());
    CHECK(other.task(u"PN42"_s).state == u"missed"_s);
}

TEST_CASE("The 42-day check closes the pregnancy when it says so, and voiding it opens the pregnancy again") {
    BirthScene scene;
    scene.deliver();
    scene.clinic.clock.advanceDays(43);
    Entry check =
        saveNew(scene.clinic, scene.ids.pregnancy, u"PN42"_s,
                answers({{u"visit_date"_s, iso(birthDay.addDays(43))}, {u"delivery_date"_s, iso(birthDay)}}));
    CHECK(scene.episode().text(u"episode_status"_s) == u"2"_s);
    scene.change(check, u"handle"_s, u"2"_s);
    CHECK(scene.episode().text(u"episode_status"_s) == u"2"_s);
    check = *scene.chart().newest(u"PN42"_s);
    scene.change(check, u"handle"_s, u"1"_s);
    CHECK(scene.episode().text(u"episode_status"_s) == u"7"_s);
    CHECK(scene.episode().date(u"close_date"_s) == birthDay.addDays(43));
    CHECK(scene.episode().date(u"end_date"_s) == birthDay);
    CHECK(scene.chart().pregnancy->index.status == u"closed"_s);
    CHECK(scene.task(u"EPDS"_s, u"day42"_s).state == u"open"_s);
    REQUIRE(scene.clinic.desk->voidEntry(check.id, u"误填"_s).ok());
    CHECK(scene.episode().text(u"episode_status"_s) == u"2"_s);
    CHECK_FALSE(scene.episode().has(u"close_date"_s));
}

TEST_CASE("The loss of 24 hours is asked the next day until it is entered") {
    BirthScene scene;
    const Entry delivery = scene.deliver();
    CHECK(scene.task(u"LOSS24"_s).state == u"open"_s);
    CHECK(scene.task(u"LOSS24"_s).due.date() == birthDay.addDays(1));
    CHECK_FALSE(scene.chart().newest(u"DELIVERY"_s)->answers.has(u"pph"_s));
    scene.change(delivery, u"loss_24h"_s, 500);
    CHECK(scene.task(u"LOSS24"_s).state == u"done"_s);
    CHECK(scene.chart().newest(u"DELIVERY"_s)->answers.text(u"pph"_s) == u"1"_s);
}

TEST_CASE(
    "The mood screen is due in late pregnancy and on day 42, at the visit only after a conspicuous one") {
    TestClinic clinic;
    const QDate lmp = birthDay.addDays(-200);
    const Registered ids = registerPregnant(clinic, u"王示例"_s, lmp, lmp.addDays(70), 7);
    const auto pregnant = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const store::Task* screen = taskOf(pregnant, u"EPDS"_s);
    REQUIRE(screen);
    CHECK(screen->key == u"pregnancy"_s);
    CHECK(screen->from == lmp.addDays(196));
    CHECK(screen->due.date() == lmp.addDays(258));
    CHECK(work::taskTitle(productLibrary(), *screen).zh.startsWith(u"孕期情绪筛查"_s));

    BirthScene scene;
    scene.moodScreen(u"1"_s, 1); // 9 points
    CHECK(scene.task(u"EPDS"_s, u"pregnancy"_s).state == u"done"_s);
    scene.deliver();
    CHECK_FALSE(scene.hasTask(u"EPDS"_s, u"visit"_s));
    CHECK(scene.task(u"EPDS"_s, u"day42"_s).due.date() == birthDay.addDays(42));
    scene.moodScreen(u"4"_s, 2); // 18 points, at another time
    CHECK(scene.task(u"EPDS"_s, u"visit"_s).state == u"open"_s);
    scene.moodScreen(u"2"_s, 1);
    CHECK(scene.task(u"EPDS"_s, u"visit"_s).state == u"done"_s);
}

TEST_CASE("A thought of self-harm asks for a safety check the same day, whatever the total") {
    BirthScene scene;
    scene.moodScreen(u"1"_s, 0);
    CHECK_FALSE(scene.hasTask(u"EPDS_SAFE"_s));
    Entry screen = scene.moodScreen(u"4"_s, 0, u"1"_s);
    CHECK(screen.answers.number(u"epds_total"_s) == 1.0);
    CHECK(scene.task(u"EPDS_SAFE"_s).state == u"open"_s);
    CHECK(scene.task(u"EPDS_SAFE"_s).due.date() == birthDay);
    screen.answers.set(u"epds_action"_s, u"4"_s);
    screen = scene.change(screen, u"epds_safe"_s, u"无计划，母亲陪伴"_s);
    CHECK(scene.task(u"EPDS_SAFE"_s).state == u"done"_s);
    Entry again = scene.moodScreen(u"4"_s, 0, u"3"_s);
    const store::Task open = scene.task(u"EPDS_SAFE"_s, again.id);
    CHECK(open.state == u"open"_s);
    valueOf(scene.clinic.desk->markDone(open, birthDay, u"已面谈"_s), "done by hand");
    CHECK(scene.task(u"EPDS_SAFE"_s, again.id).state == u"done"_s);
}

TEST_CASE(
    "The running loss follows the minutes of the observations, also when one is added or corrected late") {
    BirthScene scene;
    scene.deliver();
    const auto observe = [&](int hour, int minute, int loss) {
        return saveNew(scene.clinic, scene.ids.pregnancy, u"PP_OBS"_s,
                       answers({{u"obs_dt"_s, at(birthDay, hour, minute)},
                                {u"sbp"_s, 110},
                                {u"dbp"_s, 70},
                                {u"pulse"_s, 88},
                                {u"loss_add"_s, loss}}));
    };
    const auto totals = [&] {
        std::map<QString, double> found;
        const work::Chart chart = scene.chart();
        for (const Entry* entry : chart.all(u"PP_OBS"_s))
            found[entry->answers.text(u"obs_dt"_s).right(5)] =
                entry->answers.number(u"loss_total"_s).value_or(-1);
        return found;
    };
    observe(4, 25, 100);
    Entry last = observe(5, 10, 60);
    CHECK(totals() == std::map<QString, double>{{u"04:25"_s, 100}, {u"05:10"_s, 160}});
    Entry between = observe(4, 40, 50);
    CHECK(between.answers.number(u"loss_total"_s) == 150.0);
    CHECK(totals() == std::map<QString, double>{{u"04:25"_s, 100}, {u"04:40"_s, 150}, {u"05:10"_s, 210}});
    between = scene.change(between, u"loss_add"_s, 250);
    CHECK(totals() == std::map<QString, double>{{u"04:25"_s, 100}, {u"04:40"_s, 350}, {u"05:10"_s, 410}});
    REQUIRE(scene.clinic.desk->voidEntry(between.id, u"记错"_s).ok());
    CHECK(totals() == std::map<QString, double>{{u"04:25"_s, 100}, {u"05:10"_s, 160}});
}
