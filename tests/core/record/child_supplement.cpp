#include "core/record/child_supplement.h"
#include "tests/catch.h"

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using content::ExprValue;

TEST_CASE("The corrected age in days takes off the days missing to 40 weeks, of preterm children only") {
    const QDate birth(2026, 1, 10);
    const QDate day(2026, 3, 11); // 60 days
    const auto corrected = [&](const ExprValue& weeks, const ExprValue& days) {
        return computeCorrectedDays({birth, day, weeks, days});
    };
    CHECK(corrected(32.0, 0.0) == 4);
    CHECK(corrected(32.0, 3.0) == 7);
    CHECK(corrected(36.0, 6.0) == 38);
    CHECK(corrected(37.0, 0.0) == 60);
    CHECK(corrected({}, {}).isNull());
    CHECK(computeCorrectedDays({day, birth, 32.0, 0.0}).isNull());
}

TEST_CASE("The development screen shows the signs ticked at its own age only") {
    Arguments arguments(12);
    arguments[1] = QStringList{u"2"_s};         // 3 months
    arguments[5] = QStringList{u"1"_s, u"4"_s}; // 18 months
    const auto signsAt = [&](const QString& age) {
        arguments[0] = age;
        return computeDevelopmentSigns(arguments);
    };
    CHECK(signsAt(u"3"_s) == u"2"_s);
    CHECK(signsAt(u"18"_s) == u"1, 4"_s);
    CHECK(signsAt(u"24"_s).isNull());
    CHECK(signsAt(u"72"_s).isNull());
    CHECK(signsAt(u"99"_s).isNull());
}

TEST_CASE("A reaction is reported within 48 hours, a serious one within 2, counted from when it was found") {
    const QDateTime found(QDate(2026, 2, 28), QTime(23, 30));
    CHECK(computeAefiReportDue({u"1"_s, found}) == u"2026-03-02T23:30"_s);
    for (const QString& severity : {u"2"_s, u"3"_s, u"4"_s})
        CHECK(computeAefiReportDue({severity, found}) == u"2026-03-01T01:30"_s);
    CHECK(computeAefiReportDue({ExprValue{}, found}).isNull());
    CHECK(computeAefiReportDue({u"1"_s, ExprValue{}}).isNull());
}
