#include "core/work/child_tasks.h"
#include "core/work/next_visit.h"
#include "tests/catch.h"
#include "tests/core/content/content_files.h"
#include "tests/core/work/form_stage.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate visitDay = testNow().date(); // a Monday

/// A woman booked at ten weeks, `days` pregnant on the day of the visit.
Registered pregnantSince(TestClinic& clinic, int days) {
    const QDate lmp = visitDay.addDays(-days);
    clinic.clock.set(QDateTime(lmp.addDays(70), QTime(9, 0)));
    const QDate booked = lmp.addDays(70);
    record::Answers cover = coverOf(u"李晓梅（示例）"_s);
    cover.set(u"file_date"_s, booked.toString(Qt::ISODate));
    Registered her;
    her.woman = valueOf(clinic.desk->registerWoman(cover, allFields(u"WOM_COVER"_s)), "woman").id;
    her.pregnancy =
        valueOf(clinic.desk->openPregnancy(her.woman, episodeOf(lmp, booked), allFields(u"PREG_EPISODE"_s)),
                "pregnancy")
            .id;
    clinic.clock.set(testNow());
    valueOf(clinic.desk->refreshDue(), "midnight");
    return her;
}

QDate offeredAt(int days) {
    TestClinic clinic;
    const Registered her = pregnantSince(clinic, days);
    const auto chart = valueOf(clinic.desk->chart(her.pregnancy), "chart");
    return clinic.desk->offered(chart, *productLibrary().form(u"ANC2_5"_s)).date(u"next_date"_s);
}

} // namespace

TEST_CASE(
    "The next antenatal visit offered lies in the next slot on the same weekday, at most four weeks ahead",
    "[work]") {
    CHECK(offeredAt(17 * 7) == visitDay.addDays(28));     // the slot of 21 weeks
    CHECK(offeredAt(19 * 7 + 3) == visitDay.addDays(14)); // 21+3: the first Monday inside it
    CHECK(offeredAt(22 * 7) == visitDay.addDays(28));     // 28 weeks are too far: not without a visit so long
    CHECK(offeredAt(36 * 7) == visitDay.addDays(7));      // 37 weeks
    CHECK(offeredAt(38 * 7) == visitDay.addDays(7));      // behind the last slot every week
}

TEST_CASE("The next visit offered of a child is its next check-up, at the postnatal visit day 42", "[work]") {
    FormStage& infant = readOnlyStage(Scene::Newborn); // five days old
    const content::Form& home = *productLibrary().form(u"CH_NV"_s);
    const QDate next = work::nextVisit(productLibrary(), infant.chart(), home, visitDay);
    CHECK(next >= visitDay.addDays(23)); // 28 to 30 days old
    CHECK(next <= visitDay.addDays(25));
    TestClinic clinic;
    const Registered her = pregnantSince(clinic, 39 * 7);
    saveNew(clinic, her.pregnancy, u"DELIVERY"_s,
            answers({{u"birth_dt"_s, visitDay.addDays(-4).toString(Qt::ISODate) + u"T08:30"_s},
                     {u"birth_place_kind"_s, u"2"_s},
                     {u"mode"_s, u"1"_s}}));
    const auto chart = valueOf(clinic.desk->chart(her.pregnancy), "chart");
    CHECK(clinic.desk->offered(chart, *productLibrary().form(u"PNV1"_s)).date(u"next_date"_s) ==
          visitDay.addDays(38));
}

TEST_CASE("The number of the next newborn and the mood score of the same day are offered", "[work]") {
    FormStage& mother = readOnlyStage(Scene::Postpartum);
    const auto chart = mother.chart();
    const content::Form& baby = *productLibrary().form(u"DELIVERY_BABY"_s);
    CHECK(mother.clinic.desk->offered(chart, baby).number(u"baby_no"_s) == 2); // one child is on record

    FormStage own(Scene::Postpartum);
    const content::Form& check = *productLibrary().form(u"PN42"_s);
    CHECK_FALSE(own.clinic.desk->offered(own.chart(), check).has(u"epds_score"_s));
    record::Answers mood = answers({{u"epds_date"_s, visitDay.toString(Qt::ISODate)}});
    for (int item = 1; item <= 10; ++item)
        mood.set(u"epds%1"_s.arg(item), item < 4 ? u"1"_s : u"0"_s);
    saveNew(own.clinic, own.subject, u"EPDS"_s, mood);
    const auto total = own.chart().newest(u"EPDS"_s)->answers.number(u"epds_total"_s);
    REQUIRE(total);
    CHECK(own.clinic.desk->offered(own.chart(), check).number(u"epds_score"_s) == *total);
    own.clinic.clock.advanceDays(1); // of yesterday it is not the score of this visit
    CHECK_FALSE(own.clinic.desk->offered(own.chart(), check).has(u"epds_score"_s));
}

TEST_CASE("A new edition of the vaccine table alone makes the tasks of children anew", "[work]") {
    FormStage stage(Scene::Infant); // eight months
    TestClinic& clinic = stage.clinic;
    valueOf(clinic.desk->refreshDue(), "first");
    CHECK(valueOf(clinic.desk->refreshDue(), "the same day") == 0);
    const auto measles = [&] {
        const auto chart = stage.chart();
        for (const store::Task& task : chart.tasks) {
            if (task.code == work::vaccineTask && task.key == u"MMR-1"_s)
                return task.from;
        }
        return QDate();
    };
    const QDate before = measles();
    REQUIRE(before.isValid());

    SpoiledResources changed;
    const QString table = changed.path(u"schedules/immunisation.json"_s);
    writeAll(table, readAll(table).replace("\"edition\":\"2026\"", "\"edition\":\"2027\""));
    changed.replace(
        u"schedules/immunisation.json"_s,
        "\"code\":\"MMR-1\",\"course\":\"MMR\",\"n\":1,\"vaccine\":\"MMR\",\"edition\":\"2027\",\"due\":"
        "\"8m\",\"min\":\"8m\"",
        "\"code\":\"MMR-1\",\"course\":\"MMR\",\"n\":1,\"vaccine\":\"MMR\",\"edition\":\"2027\",\"due\":"
        "\"9m\",\"min\":\"9m\"");
    const auto library = valueOf(content::Library::load(changed.root()), "the new edition");
    work::Desk desk(*clinic.store, *library, clinic.clock);
    CHECK(valueOf(desk.refreshDue(), "new edition") > 0);
    CHECK(measles() == before.addMonths(1));
    CHECK(valueOf(desk.refreshDue(), "again") == 0);
}
