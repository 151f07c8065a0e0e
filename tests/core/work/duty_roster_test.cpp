#include "core/work/clinic_subject.h"
#include "core/work/duty_roster.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using work::DutyShift;
using work::DutyTurn;

namespace {

QDateTime at(const QString& moment) {
    return QDateTime::fromString(moment, Qt::ISODate);
}

void writeTurn(TestClinic& clinic, const QString& date, const QString& shift, const QString& doctor) {
    const QString id = valueOf(work::clinicSubject(*clinic.desk), "clinic").id;
    saveNew(clinic, id, u"DUTY"_s,
            answers({{u"du_date"_s, date},
                     {u"du_shift"_s, shift},
                     {u"du_doctor"_s, doctor},
                     {u"du_midwife"_s, u"护士（示例）"_s},
                     {u"du_second"_s, u"二线（示例）"_s},
                     {u"du_phones"_s, u"13900000001"_s},
                     {u"du_upper"_s, u"13900000002"_s},
                     {u"du_sign"_s, u"示例"_s}}));
}

DutyTurn now(TestClinic& clinic, const QString& moment) {
    const auto chart = valueOf(clinic.desk->chart(work::clinicSubjectId), "chart");
    return work::onDuty(chart, work::dutyHours(*clinic.store), at(moment));
}

} // namespace

TEST_CASE("Who is on duty follows the hours of the shifts, the night belongs to the day it began on") {
    TestClinic clinic;
    writeTurn(clinic, u"2026-11-23"_s, u"1"_s, u"甲（示例）"_s);
    writeTurn(clinic, u"2026-11-23"_s, u"2"_s, u"乙（示例）"_s);
    CHECK(now(clinic, u"2026-11-23T08:00"_s).doctor == u"甲（示例）");
    CHECK(now(clinic, u"2026-11-23T16:59:59"_s).doctor == u"甲（示例）");
    const DutyTurn night = now(clinic, u"2026-11-23T17:00"_s);
    CHECK(night.doctor == u"乙（示例）");
    CHECK(night.until == at(u"2026-11-24T08:00"_s));
    CHECK(now(clinic, u"2026-11-24T07:59:59"_s).doctor == u"乙（示例）");
    CHECK(now(clinic, u"2026-11-24T08:00"_s).gap());
    CHECK(now(clinic, u"2026-11-23T07:59:59"_s).gap());
}

TEST_CASE("A whole day lasts until the next morning, and a written shift goes before it") {
    TestClinic clinic;
    writeTurn(clinic, u"2026-11-23"_s, u"3"_s, u"丙（示例）"_s);
    CHECK(now(clinic, u"2026-11-23T12:00"_s).shift == DutyShift::WholeDay);
    CHECK(now(clinic, u"2026-11-24T03:00"_s).doctor == u"丙（示例）");
    writeTurn(clinic, u"2026-11-23"_s, u"2"_s, u"丁（示例）"_s);
    CHECK(now(clinic, u"2026-11-23T12:00"_s).doctor == u"丙（示例）");
    CHECK(now(clinic, u"2026-11-24T03:00"_s).doctor == u"丁（示例）");
}

TEST_CASE("A shift written down twice is the one that was written last") {
    TestClinic clinic;
    writeTurn(clinic, u"2026-11-23"_s, u"1"_s, u"甲（示例）"_s);
    clinic.clock.advanceSeconds(60);
    writeTurn(clinic, u"2026-11-23"_s, u"1"_s, u"戊（示例）"_s);
    CHECK(now(clinic, u"2026-11-23T09:00"_s).doctor == u"戊（示例）");
}

TEST_CASE("The roster shows every gap") {
    TestClinic clinic;
    writeTurn(clinic, u"2026-11-24"_s, u"3"_s, u"丙（示例）"_s);
    writeTurn(clinic, u"2026-11-25"_s, u"2"_s, u"乙（示例）"_s);
    const auto chart = valueOf(clinic.desk->chart(work::clinicSubjectId), "chart");
    const auto turns = work::dutyTurns(chart, {}, QDate(2026, 11, 23), 3);
    REQUIRE(turns.size() == 5);
    CHECK(turns[0].gap());
    CHECK(turns[1].gap());
    CHECK(turns[2].doctor == u"丙（示例）");
    CHECK(turns[3].shift == DutyShift::Day);
    CHECK(turns[3].gap());
    CHECK(turns[4].doctor == u"乙（示例）");
}

TEST_CASE("The hours of the shifts are kept by the clinic and refused when they make no day") {
    TestClinic clinic;
    CHECK_FALSE(work::dutyHours(*clinic.store).confirmed);
    CHECK(work::setDutyHours(*clinic.store, u"17:00"_s, u"8:00"_s).error().code == ErrorCode::InvalidInput);
    CHECK(work::setDutyHours(*clinic.store, u"25:00"_s, u"8:00"_s).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(work::dutyHours(*clinic.store).confirmed);
    REQUIRE(work::setDutyHours(*clinic.store, u"7:30"_s, u"16:30"_s).ok());
    clinic.reopen();
    const auto hours = work::dutyHours(*clinic.store);
    CHECK(hours.confirmed);
    CHECK(hours.night == QTime(16, 30));
    writeTurn(clinic, u"2026-11-23"_s, u"1"_s, u"甲（示例）"_s);
    CHECK(now(clinic, u"2026-11-23T16:29"_s).doctor == u"甲（示例）");
    CHECK(now(clinic, u"2026-11-23T16:30"_s).gap());
}
