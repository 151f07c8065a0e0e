#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using work::Departure;
using work::Leaving;

namespace {

const QDate today = testNow().date();

int openTasks(const TestClinic& clinic, const QString& id) {
    int open = 0;
    for (const store::Task& task : valueOf(clinic.store->tasksOf(id), "tasks"))
        open += task.state == u"open"_s;
    return open;
}

} // namespace

TEST_CASE("A woman who moves away leaves the lists with her pregnancy and comes back as she went",
          "[work][moves]") {
    TestClinic clinic;
    const Registered her = registerPregnant(clinic, u"李梅"_s, today.addDays(-100), today.addDays(-40));
    CHECK(openTasks(clinic, her.pregnancy) > 0);
    Departure departure;
    departure.reason = Leaving::Moved;
    departure.date = today.addDays(-1);
    departure.place = u"示例县妇幼保健院"_s;
    REQUIRE(clinic.desk->close(her.woman, departure).ok());

    auto chart = valueOf(clinic.desk->chart(her.pregnancy), "chart");
    CHECK(chart.cover().text(u"woman_status"_s) == u"2"_s);
    CHECK(chart.episode().text(u"episode_status"_s) == u"4"_s);
    CHECK(chart.woman.subject.closed == today.addDays(-1));
    CHECK(chart.pregnancy->index.status == u"transferred"_s);
    CHECK(openTasks(clinic, her.pregnancy) == 0);
    const record::Entry* note = chart.newest(work::transferForm);
    REQUIRE(note);
    CHECK(note->date == today.addDays(-1));
    CHECK(note->answers.text(u"place"_s) == u"示例县妇幼保健院"_s);
    CHECK_FALSE(clinic.desk->close(her.woman, departure).ok()); // gone already

    work::Arrival back;
    back.date = today;
    back.from = u"示例县"_s;
    REQUIRE(clinic.desk->reopen(her.woman, back).ok());
    chart = valueOf(clinic.desk->chart(her.pregnancy), "chart");
    CHECK(chart.cover().text(u"woman_status"_s) == u"1"_s);
    CHECK_FALSE(chart.woman.subject.closed.isValid());
    CHECK(chart.pregnancy->index.status == u"pregnant"_s);
    CHECK(openTasks(clinic, her.pregnancy) > 0);
    CHECK(chart.all(work::transferForm).size() == 2);
    CHECK(valueOf(clinic.store->versions(chart.newest(u"WOM_COVER"_s)->id), "versions").size() == 3);
}

TEST_CASE("A pregnancy is closed with its reason while the woman stays", "[work][moves]") {
    TestClinic clinic;
    const Registered her = registerPregnant(clinic, u"李梅"_s, today.addDays(-100), today.addDays(-40));
    Departure departure;
    departure.reason = Leaving::Closed;
    departure.date = today;
    departure.note = u"误建"_s;
    REQUIRE(clinic.desk->close(her.pregnancy, departure).ok());
    const auto chart = valueOf(clinic.desk->chart(her.pregnancy), "chart");
    CHECK(chart.pregnancy->index.status == u"closed"_s);
    CHECK(chart.episode().date(u"close_date"_s) == today);
    CHECK_FALSE(chart.cover().has(u"woman_status"_s)); // her own file is not touched
    CHECK_FALSE(chart.woman.subject.closed.isValid());
    // The next pregnancy may be opened.
    CHECK(clinic.desk
              ->openPregnancy(her.woman, episodeOf(today.addDays(-60), today), allFields(u"PREG_EPISODE"_s))
              .ok());
}

TEST_CASE("A move is refused in the future, and reasons of children do not fit a woman", "[work][moves]") {
    TestClinic clinic;
    const Registered her = registerPregnant(clinic, u"李梅"_s, today.addDays(-100), today.addDays(-40));
    Departure departure;
    departure.date = today.addDays(1);
    CHECK_FALSE(clinic.desk->close(her.woman, departure).ok());
    departure.date = today;
    departure.reason = Leaving::AgedOut;
    CHECK_FALSE(clinic.desk->close(her.woman, departure).ok());
    CHECK(valueOf(clinic.desk->chart(her.woman), "chart").newest(work::transferForm) == nullptr);
}
