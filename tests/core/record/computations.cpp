#include "core/record/computations.h"

#include "core/content/computations.h"
#include "core/content/library.h"
#include "tests/catch.h"

#include <QJsonArray>

#include <cmath>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

const ExprValue nothing;

QJsonValue computed(const QString& name, const Arguments& arguments) {
    const ComputeFunction function = computeFunction(name);
    REQUIRE(function != nullptr);
    return function(arguments);
}

ExprValue text(const QString& value) {
    return value;
}

ExprValue day(int year, int month, int dayOfMonth) {
    return QDate(year, month, dayOfMonth);
}

/// A date at which a pregnancy due on 2026-10-08 is so many days old.
ExprValue atGa(int days) {
    return QDate(2026, 10, 8).addDays(days - 280);
}

const ExprValue due = QDate(2026, 10, 8);

} // namespace

TEST_CASE(
    "every declared computation can be computed, and none gives a value from nothing unless it says so") {
    for (const content::Computation& declared : content::computations()) {
        CAPTURE(declared.name);
        const ComputeFunction function = computeFunction(declared.name);
        REQUIRE((function == nullptr) == declared.outside);
        if (declared.outside)
            continue;
        const Arguments missing(std::size_t(declared.parameters.size()));
        const QJsonValue value = function(missing);
        const bool startsFromNothing =
            declared.name == u"colour_or_none"_s || declared.name == u"successor"_s;
        CHECK(value.isNull() != startsFromNothing);
        // Too few arguments are missing ones, never a crash.
        CHECK((function({}) == value));
    }
    CHECK(computeFunction(u"no_such_thing"_s) == nullptr);
}

TEST_CASE("age counts completed years and is missing before birth") {
    CHECK(computed(u"age"_s, {day(1990, 5, 20), day(2025, 5, 19)}) == 34);
    CHECK(computed(u"age"_s, {day(1990, 5, 20), day(2025, 5, 20)}) == 35);
    CHECK(computed(u"age"_s, {day(1990, 5, 20), QDateTime(QDate(2025, 5, 20), QTime(8, 0))}) == 35);
    CHECK(computed(u"age"_s, {day(2025, 5, 20), day(2025, 5, 19)}).isNull());
    CHECK(computed(u"age"_s, {nothing, day(2025, 5, 19)}).isNull());
}

TEST_CASE("gestation is given in weeks, rest and days, and not before its first day") {
    CHECK(computed(u"ga_weeks"_s, {due, atGa(90)}) == 12);
    CHECK(computed(u"ga_days"_s, {due, atGa(90)}) == 6);
    CHECK(computed(u"ga_in_days"_s, {due, atGa(90)}) == 90);
    CHECK(computed(u"ga_weeks"_s, {due, atGa(91)}) == 13);
    CHECK(computed(u"ga_in_days"_s, {due, atGa(0)}) == 0);
    for (const QString& name : {u"ga_weeks"_s, u"ga_days"_s, u"ga_in_days"_s}) {
        CHECK(computed(name, {due, atGa(-1)}).isNull());
        CHECK(computed(name, {nothing, atGa(90)}).isNull());
        CHECK(computed(name, {due, nothing}).isNull());
    }
}

TEST_CASE("after the end of the pregnancy the days since count, before it the gestation") {
    CHECK(computed(u"ga_or_postpartum"_s, {due, nothing, atGa(199)}) == u"28+3"_s);
    CHECK(computed(u"ga_or_postpartum"_s, {due, atGa(275), atGa(274)}) == u"39+1"_s);
    CHECK(computed(u"ga_or_postpartum"_s, {due, atGa(275), atGa(275)}) == u"产后0天"_s);
    CHECK(computed(u"ga_or_postpartum"_s, {nothing, atGa(275), atGa(287)}) == u"产后12天"_s);
    CHECK(computed(u"ga_or_postpartum"_s, {due, atGa(275), nothing}).isNull());
}

TEST_CASE("early booking ends with 12 weeks and 6 days") {
    CHECK(computed(u"early_booked"_s, {90.0}) == true);
    CHECK(computed(u"early_booked"_s, {91.0}) == false);
    CHECK(computed(u"early_booked"_s, {-1.0}).isNull());
}

TEST_CASE("due dates come from the period, the scan or the transfer") {
    CHECK(computed(u"edd_lmp"_s, {day(2025, 1, 1)}) == u"2025-10-08"_s);
    CHECK(computed(u"edd_us"_s, {day(2025, 3, 12), 70.0}) == u"2025-10-08"_s);
    CHECK(computed(u"edd_us"_s, {day(2025, 3, 12), nothing}).isNull());
    CHECK(computed(u"edd_us"_s, {day(2025, 3, 12), -1.0}).isNull());
    CHECK(computed(u"edd_us"_s, {day(2025, 3, 12), 1e300}).isNull());
    CHECK(computed(u"edd_art"_s, {day(2025, 5, 4), text(u"5"_s)}) == u"2026-01-20"_s);
    CHECK(computed(u"edd_art"_s, {day(2025, 5, 4), text(u"3"_s)}) == u"2026-01-22"_s);
    CHECK(computed(u"edd_art"_s, {day(2025, 5, 4), text(u"4"_s)}).isNull());
    CHECK(computed(u"edd_art"_s, {day(2025, 5, 4), nothing}).isNull());
    CHECK(computed(u"edd_in_use"_s, {day(2025, 10, 12), day(2025, 1, 1)}) == u"2025-10-12"_s);
    CHECK(computed(u"edd_in_use"_s, {nothing, day(2025, 1, 1)}) == u"2025-10-08"_s);
    CHECK(computed(u"edd_in_use"_s, {day(2025, 10, 12), nothing}) == u"2025-10-12"_s);
}

TEST_CASE("days, months and sums of dates keep their signs and month ends") {
    CHECK(computed(u"days_between"_s, {day(2026, 3, 1), day(2026, 2, 28)}) == 1);
    CHECK(computed(u"days_between"_s, {day(2026, 2, 28), day(2026, 3, 1)}) == -1);
    CHECK(computed(u"months_between"_s, {day(2023, 1, 15), day(2024, 7, 14)}) == 17);
    CHECK(computed(u"months_between"_s, {day(2023, 1, 15), day(2024, 7, 15)}) == 18);
    CHECK(computed(u"months_between"_s, {day(2024, 1, 31), day(2024, 2, 28)}) == 0);
    CHECK(computed(u"months_between"_s, {day(2024, 1, 31), day(2024, 2, 29)}) == 1);
    CHECK(computed(u"months_between"_s, {day(2024, 7, 15), day(2023, 1, 15)}) == -18);
    CHECK(computed(u"add_days"_s, {day(2026, 2, 20), 14.0}) == u"2026-03-06"_s);
    CHECK(computed(u"add_days"_s, {day(2026, 2, 20), nothing}).isNull());
    CHECK(computed(u"add_days"_s, {day(2026, 2, 20), 1e300}).isNull());
}

TEST_CASE("body mass index is kept unrounded and its classes change at 18.5, 24 and 28") {
    const QJsonValue bmi = computed(u"bmi"_s, {158.0, 62.3});
    CHECK(std::abs(bmi.toDouble() - 62.3 / (1.58 * 1.58)) < 1e-12);
    CHECK(computed(u"bmi"_s, {0.0, 62.3}).isNull());
    CHECK(computed(u"bmi"_s, {158.0, nothing}).isNull());
    CHECK(computed(u"gwg_class"_s, {18.49}) == u"1"_s);
    CHECK(computed(u"gwg_class"_s, {18.5}) == u"2"_s);
    CHECK(computed(u"gwg_class"_s, {23.99}) == u"2"_s);
    CHECK(computed(u"gwg_class"_s, {24.0}) == u"3"_s);
    CHECK(computed(u"gwg_class"_s, {27.99}) == u"3"_s);
    CHECK(computed(u"gwg_class"_s, {28.0}) == u"4"_s);
}

TEST_CASE("recommended gain follows WS/T 801-2022") {
    CHECK(computed(u"gwg_target"_s, {text(u"1"_s)}) == u"11.0-16.0"_s);
    CHECK(computed(u"gwg_target"_s, {text(u"2"_s)}) == u"8.0-14.0"_s);
    CHECK(computed(u"gwg_target"_s, {text(u"3"_s)}) == u"7.0-11.0"_s);
    CHECK(computed(u"gwg_target"_s, {text(u"4"_s)}) == u"5.0-9.0"_s);
    CHECK(computed(u"gwg_target"_s, {text(u"5"_s)}).isNull());
    CHECK(computed(u"gwg_target"_s, {text(u"0"_s)}).isNull());
}

TEST_CASE("gain is counted since before the pregnancy and per week since the latest earlier weight") {
    CHECK(computed(u"difference"_s, {62.3, 55.1}) == 7.2);
    CHECK(computed(u"difference"_s, {50.0, 55.1}) == -5.1);
    const auto gain = [](const Arguments& arguments) {
        return computed(u"gain_per_week"_s, arguments).toDouble();
    };
    // From the visit four weeks before, not from the first visit ten weeks before.
    CHECK(std::abs(gain({62.0, day(2026, 6, 29), 60.0, day(2026, 6, 1), 55.0, day(2026, 4, 20)}) - 0.5) <
          1e-9);
    CHECK(std::abs(gain({62.0, day(2026, 6, 29), nothing, nothing, 55.0, day(2026, 4, 20)}) - 0.7) < 1e-9);
    CHECK(std::abs(gain({62.0, day(2026, 6, 29), nothing, day(2026, 6, 1), 55.0, day(2026, 4, 20)}) - 0.7) <
          1e-9);
    CHECK(computed(u"gain_per_week"_s, {62.0, day(2026, 6, 29), 60.0, day(2026, 6, 29), nothing, nothing})
              .isNull());
    CHECK(computed(u"gain_per_week"_s, {62.0, day(2026, 6, 29), 60.0, day(2026, 7, 1), nothing, nothing})
              .isNull());
    CHECK(computed(u"gain_per_week"_s, {nothing, day(2026, 6, 29), 60.0, day(2026, 6, 1), nothing, nothing})
              .isNull());
    CHECK(computed(u"gain_per_week"_s, {62.0, nothing, 60.0, day(2026, 6, 1), nothing, nothing}).isNull());
}

TEST_CASE("a visit is inside its window from the first to the last day only") {
    struct Row {
        const char* slot;
        int first;
        int last;
    };
    const Row row = GENERATE(Row{"2", 112, 146}, Row{"3", 147, 174}, Row{"4", 196, 258}, Row{"5", 259, 286});
    const ExprValue slot = QString::fromLatin1(row.slot);
    CAPTURE(row.slot);
    CHECK(computed(u"slot_ok"_s, {slot, due, atGa(row.first - 1)}) == u"0"_s);
    CHECK(computed(u"slot_ok"_s, {slot, due, atGa(row.first)}) == u"1"_s);
    CHECK(computed(u"slot_ok"_s, {slot, due, atGa(row.last)}) == u"1"_s);
    CHECK(computed(u"slot_ok"_s, {slot, due, atGa(row.last + 1)}) == u"0"_s);
    CHECK(computed(u"slot_ok"_s, {nothing, due, atGa(row.first)}).isNull());
    CHECK(computed(u"slot_ok"_s, {slot, nothing, atGa(row.first)}).isNull());
}

TEST_CASE(
    "fundal height is placed against the band of the week, interpolated between the weeks of the table") {
    const auto place = [](double height, int ga) {
        return computed(u"fundal_chart"_s, {height, due, atGa(ga)});
    };
    CHECK(place(15.2, 140) == u"1"_s);
    CHECK(place(15.3, 140) == u"2"_s);
    CHECK(place(21.4, 140) == u"2"_s);
    CHECK(place(21.5, 140) == u"3"_s);
    CHECK(place(29.7, 252) == u"1"_s);
    CHECK(place(29.8, 252) == u"2"_s);
    CHECK(place(35.3, 280) == u"2"_s);
    CHECK(place(35.4, 280) == u"3"_s);
    // Half-way between weeks 28 and 32: 23.85 to 30.5.
    CHECK(place(23.8, 210) == u"1"_s);
    CHECK(place(23.85, 210) == u"2"_s);
    CHECK(place(30.5, 210) == u"2"_s);
    CHECK(place(30.6, 210) == u"3"_s);
    CHECK(place(20.0, 139).isNull());
    CHECK(place(33.0, 281).isNull());
    CHECK(computed(u"fundal_chart"_s, {nothing, due, atGa(200)}).isNull());
}

TEST_CASE("residents are the registered and those who live here for half a year") {
    const ExprValue today = day(2026, 8, 31);
    CHECK(computed(u"resident_6m"_s, {text(u"1"_s), nothing, nothing}) == true);
    CHECK(computed(u"resident_6m"_s, {text(u"2"_s), day(2026, 2, 28), today}) == true);
    CHECK(computed(u"resident_6m"_s, {text(u"2"_s), day(2026, 3, 1), today}) == false);
    CHECK(computed(u"resident_6m"_s, {text(u"2"_s), nothing, today}).isNull());
    CHECK(computed(u"resident_6m"_s, {nothing, day(2026, 2, 28), today}).isNull());
}

TEST_CASE("colours, copies and counts of other records are taken over") {
    CHECK(computed(u"colour_or_none"_s, {text(u"3"_s)}) == u"3"_s);
    CHECK(computed(u"colour_or_none"_s, {nothing}) == u"0"_s);
    CHECK(computed(u"copy"_s, {text(u"1"_s)}) == u"1"_s);
    CHECK(computed(u"copy"_s, {12.5}) == 12.5);
    CHECK(computed(u"copy"_s, {day(2026, 5, 1)}) == u"2026-05-01"_s);
    CHECK(computed(u"successor"_s, {3.0}) == 4);
    CHECK(computed(u"successor"_s, {nothing}) == 1);
}

TEST_CASE("pregnancies and births are written together only when all are known") {
    CHECK(computed(u"gravida_para"_s, {3.0, 1.0, 1.0}) == u"G3P2"_s);
    CHECK(computed(u"gravida_para"_s, {1.0, 0.0, 0.0}) == u"G1P0"_s);
    CHECK(computed(u"gravida_para"_s, {3.0, nothing, 1.0}).isNull());
    CHECK(computed(u"sum"_s, {2.0, 1.0}) == 3);
    CHECK(computed(u"sum"_s, {2.0, nothing}).isNull());
}

TEST_CASE("a letter takes over what was measured on its own day, never an older value") {
    const ExprValue morning = QDateTime(QDate(2026, 11, 23), QTime(8, 0));
    CHECK(computed(u"same_day"_s, {118.0, day(2026, 11, 23), morning}) == 118);
    CHECK(computed(u"same_day"_s, {text(u"头痛"_s), morning, day(2026, 11, 23)}) == u"头痛"_s);
    CHECK(computed(u"same_day"_s, {118.0, day(2026, 11, 22), morning}).isNull());
    CHECK(computed(u"same_day"_s, {118.0, nothing, nothing}).isNull());
    CHECK(computed(u"if_single"_s, {3200.0, 1.0}) == 3200);
    CHECK(computed(u"if_single"_s, {morning, 1.0}) == u"2026-11-23T08:00"_s);
    CHECK(computed(u"if_single"_s, {3200.0, 2.0}).isNull());
    CHECK(computed(u"if_single"_s, {3200.0, nothing}).isNull());
}

TEST_CASE("a report of 24 hours is late or in time only where the hour tells") {
    const ExprValue death = QDateTime(QDate(2026, 11, 23), QTime(10, 0));
    const auto within = [&](const ExprValue& end) { return computed(u"within_hours"_s, {death, end, 24.0}); };
    CHECK(within(day(2026, 11, 23)) == true);
    CHECK(within(day(2026, 11, 24)).isNull());
    CHECK(within(day(2026, 11, 25)) == false);
    CHECK(within(QDateTime(QDate(2026, 11, 24), QTime(10, 0))) == true);
    CHECK(within(QDateTime(QDate(2026, 11, 24), QTime(10, 1))) == false);
}

TEST_CASE("the groups of the key follow-up come from gestation, colours, the birth and the residence") {
    const auto groups = [](const ExprValue& end, const ExprValue& on, const QStringList& colours,
                           const QString& residence) {
        return computed(u"key_groups"_s, {due, end, on, colours, text(residence)});
    };
    CHECK(groups(nothing, atGa(258), {u"1"_s}, u"1"_s).isNull());
    CHECK((groups(nothing, atGa(259), {u"1"_s}, u"1"_s) == QJsonArray{u"1"_s}));
    CHECK((groups(nothing, atGa(200), {u"4"_s, u"5"_s}, u"2"_s) == QJsonArray{u"3"_s, u"4"_s, u"7"_s}));
    CHECK((groups(atGa(270), atGa(312), {u"3"_s}, u"1"_s) == QJsonArray{u"2"_s, u"5"_s}));
    CHECK((groups(atGa(270), atGa(313), {u"3"_s}, u"1"_s) == QJsonArray{u"2"_s}));
    CHECK(groups(atGa(270), atGa(280), {u"0"_s}, u"1"_s).isNull());
}

TEST_CASE("cards count education, people and fetuses in classes of their own") {
    CHECK(computed(u"death_card_education"_s, {text(u"1"_s)}) == u"1"_s);
    CHECK(computed(u"death_card_education"_s, {text(u"6"_s)}) == u"2"_s);
    CHECK(computed(u"death_card_education"_s, {text(u"10"_s)}) == u"9"_s);
    CHECK(computed(u"defect_card_education"_s, {text(u"9"_s)}) == u"1"_s);
    CHECK(computed(u"defect_card_education"_s, {text(u"3"_s)}) == u"5"_s);
    CHECK(computed(u"defect_card_education"_s, {text(u"10"_s)}).isNull());
    CHECK(computed(u"han_or_minority"_s, {text(u"01"_s)}) == u"1"_s);
    CHECK(computed(u"han_or_minority"_s, {text(u"10"_s)}) == u"2"_s);
    CHECK(computed(u"han_or_minority"_s, {text(u"98"_s)}).isNull());
    CHECK(computed(u"any_of_count"_s, {0.0}) == u"2"_s);
    CHECK(computed(u"any_of_count"_s, {4.0}) == u"1"_s);
    CHECK(computed(u"fetus_class"_s, {4.0}) == u"3"_s);
    CHECK(computed(u"fetus_class"_s, {0.0}).isNull());
}
