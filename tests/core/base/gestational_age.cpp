#include "core/base/gestational_age.h"
#include "tests/catch.h"

#include <cmath>

using namespace muying;
using namespace Qt::StringLiterals;

namespace {

const QDate lmp(2025, 1, 1);

} // namespace

TEST_CASE("due dates by +280 days and by Naegele agree with the check values") {
    CHECK(dueDateFromLmp({2025, 1, 1}) == QDate(2025, 10, 8));
    CHECK(dueDateNaegele({2025, 1, 1}) == QDate(2025, 10, 8));
    CHECK(dueDateFromLmp({2025, 5, 31}) == QDate(2026, 3, 7));
    CHECK(dueDateNaegele({2025, 5, 31}) == QDate(2026, 3, 10));
    CHECK(dueDateFromLmp({2024, 2, 29}) == QDate(2024, 12, 5));
    CHECK(dueDateNaegele({2024, 2, 29}) == QDate(2024, 12, 6));
    CHECK(dueDateFromLmp({2025, 3, 15}) == QDate(2025, 12, 20));
    CHECK(dueDateNaegele({2025, 3, 15}) == QDate(2025, 12, 22));
    CHECK_FALSE(dueDateFromLmp({}).isValid());
    CHECK_FALSE(dueDateNaegele({}).isValid());
}

TEST_CASE("Naegele's date differs from +280 days by at most three days, whatever the period") {
    for (QDate day(2023, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
        const qint64 difference = dueDateFromLmp(day).daysTo(dueDateNaegele(day));
        if (difference < 0 || difference > 3)
            FAIL_CHECK(day.toString(Qt::ISODate).toStdString() << " differs by " << difference);
    }
}

TEST_CASE("gestation counts completed weeks and days and never rounds up") {
    const QDate due = dueDateFromLmp(lmp);
    CHECK(GestationalAge::on(lmp, due).days() == 0);
    CHECK(GestationalAge::on(lmp.addDays(90), due).text() == u"12+6"_s);
    CHECK(GestationalAge::on(lmp.addDays(91), due).text() == u"13+0"_s);
    CHECK(GestationalAge::on(lmp.addDays(91), due).weeks() == 13);
    CHECK(GestationalAge::on(lmp.addDays(97), due).extraDays() == 6);
    CHECK(GestationalAge::on(due, due).text() == u"40+0"_s);
    CHECK(GestationalAge::on(due.addDays(14), due).text() == u"42+0"_s);
}

TEST_CASE("gestation across a leap day counts that day") {
    const QDate due = dueDateFromLmp({2024, 2, 1});
    CHECK(GestationalAge::on({2024, 3, 1}, due).days() == 29);
    CHECK(GestationalAge::on({2024, 2, 29}, due).days() == 28);
}

TEST_CASE("a day before the period gives a negative age, a missing date an unknown one") {
    const QDate due = dueDateFromLmp(lmp);
    CHECK(GestationalAge::on(lmp.addDays(-3), due).days() == -3);
    CHECK(GestationalAge::on(lmp.addDays(-3), due).text() == u"-0+3"_s);
    CHECK(GestationalAge::on(lmp.addDays(-15), due).text() == u"-2+1"_s);
    CHECK_FALSE(GestationalAge::on({}, due).known());
    CHECK_FALSE(GestationalAge::on(lmp, {}).known());
    CHECK(GestationalAge::on(lmp, {}).text().isEmpty());
    CHECK(GestationalAge(-1).known());
}

TEST_CASE("a transfer dates the pregnancy by the age of the embryo") {
    const QDate transfer(2025, 5, 4);
    CHECK(dueDateFromTransfer(transfer, 3) == QDate(2026, 1, 22));
    CHECK(dueDateFromTransfer(transfer, 5) == QDate(2026, 1, 20));
    CHECK(transfer.daysTo(dueDateFromTransfer(transfer, 2)) == 264);
    CHECK(transfer.daysTo(dueDateFromTransfer(transfer, 6)) == 260);
    // The equivalent period lies 17 days before a day-3 transfer and 19 before that of a blastocyst.
    CHECK(dueDateFromTransfer(transfer, 3) == dueDateFromLmp(transfer.addDays(-17)));
    CHECK(dueDateFromTransfer(transfer, 5) == dueDateFromLmp(transfer.addDays(-19)));
    for (const int age : {-1, 0, 1, 4, 7})
        CHECK_FALSE(dueDateFromTransfer(transfer, age).isValid());
    CHECK_FALSE(dueDateFromTransfer({}, 5).isValid());
}

TEST_CASE("a scan dates the pregnancy by the age it showed") {
    CHECK(dueDateFromUltrasound({2025, 3, 12}, 70) == dueDateFromLmp({2025, 1, 1}));
    CHECK(dueDateFromUltrasound({2025, 3, 12}, 0) == QDate(2025, 3, 12).addDays(280));
    CHECK_FALSE(dueDateFromUltrasound({}, 70).isValid());
}

TEST_CASE("crown-rump length gives gestational days between 2 and 84 mm only") {
    REQUIRE(gestationalDaysFromCrl(60));
    CHECK(std::abs(*gestationalDaysFromCrl(60) - 87.2) < 0.05);
    CHECK(gestationalDaysFromCrl(2.0));
    CHECK_FALSE(gestationalDaysFromCrl(1.9));
    CHECK(gestationalDaysFromCrl(84.0));
    CHECK_FALSE(gestationalDaysFromCrl(84.1));
    CHECK_FALSE(gestationalDaysFromCrl(-5));
    CHECK_FALSE(gestationalDaysFromCrl(std::nan("")));
}

TEST_CASE("re-dating is suggested beyond the limit of the week, and not at it") {
    struct Row {
        int gaByPeriod;
        int limit;
        bool fromMemory;
    };
    const Row row = GENERATE(Row{42, 5, false}, Row{97, 5, false}, Row{98, 7, true}, Row{111, 7, true},
                             Row{112, 10, true}, Row{153, 10, true}, Row{154, 14, true}, Row{195, 14, true},
                             Row{196, 21, true}, Row{270, 21, true});
    const QDate scan = lmp.addDays(row.gaByPeriod);
    CAPTURE(row.gaByPeriod);
    for (const int sign : {-1, 1}) {
        const Redating at = redatingByUltrasound(lmp, scan, row.gaByPeriod + sign * row.limit);
        CHECK_FALSE(at.suggested);
        CHECK(at.limitDays == row.limit);
        CHECK(at.differenceDays == sign * row.limit);
        CHECK(at.toBeConfirmed == row.fromMemory);
        const Redating beyond = redatingByUltrasound(lmp, scan, row.gaByPeriod + sign * (row.limit + 1));
        CHECK(beyond.suggested);
    }
}

TEST_CASE("re-dating without a period or a scan date suggests nothing") {
    CHECK_FALSE(redatingByUltrasound({}, lmp, 60).suggested);
    CHECK_FALSE(redatingByUltrasound(lmp, {}, 60).suggested);
}

TEST_CASE("years are completed on the birthday and 29 February comes of age on 1 March") {
    CHECK(completedYears({1990, 5, 20}, {2025, 5, 19}) == 34);
    CHECK(completedYears({1990, 5, 20}, {2025, 5, 20}) == 35);
    CHECK(completedYears({2004, 2, 29}, {2023, 2, 28}) == 18);
    CHECK(completedYears({2004, 2, 29}, {2023, 3, 1}) == 19);
    CHECK(completedYears({2004, 2, 29}, {2024, 2, 29}) == 20);
    CHECK(completedYears({2025, 1, 2}, {2025, 1, 1}) < 0);
    CHECK(completedYears({}, {2025, 1, 1}) < 0);
    CHECK(completedYears({2025, 1, 1}, {}) < 0);
}
