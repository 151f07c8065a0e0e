#include "tests/core/schedule/vaccine_cases.h"

using namespace muying;
using namespace muying::tests;

namespace {

VaccineChild infant() {
    VaccineChild child;
    child.birth = QDate(2025, 3, 31);
    child.girl = false;
    child.motherHbsagNegative = true;
    child.birthWeightG = 3200;
    return child;
}

void give(VaccineChild& child, const QString& vaccine, int number, const QDate& day) {
    child.given.push_back({vaccine + QString::number(number) + day.toString(), vaccine, number, day, {}});
}

bool planned(const VaccineChild& child, const QString& course) {
    return plannedAt(planVaccines(realTable(), child, child.birth), course, 1) != nullptr;
}

} // namespace

TEST_CASE("A birth that is not known has no plan") {
    CHECK(planVaccines(realTable(), VaccineChild{}, QDate(2026, 1, 1)).doses.empty());
}

TEST_CASE("Months are calendar months: born on the 31st, one month later is the last day of the month") {
    CHECK(stateOn(infant(), u"HepB"_s, 2, QDate(2025, 4, 29)).state == DoseState::NotYet);
    VaccineChild child = infant();
    give(child, u"HepB"_s, 1, child.birth);
    CHECK(stateOn(child, u"HepB"_s, 2, QDate(2025, 4, 29)).state == DoseState::NotYet);
    CHECK(stateOn(child, u"HepB"_s, 2, QDate(2025, 4, 30)).state == DoseState::Due);
}

TEST_CASE("Four doses of hepatitis B only for a light child of a mother not known to be negative") {
    VaccineChild child = infant();
    CHECK_FALSE(planned(child, u"HepB-special"_s));
    child.birthWeightG = 1999;
    CHECK_FALSE(planned(child, u"HepB-special"_s));
    child.motherHbsagNegative.reset();
    CHECK(planned(child, u"HepB-special"_s));
    CHECK_FALSE(planned(child, u"HepB"_s));
    child.motherHbsagNegative = false;
    CHECK(planned(child, u"HepB-special"_s));
    child.birthWeightG = 2000;
    CHECK(planned(child, u"HepB"_s));
    child.birthWeightG.reset();
    CHECK(planned(child, u"HepB"_s));
}

TEST_CASE("HPV is for girls born after 2011-11-10") {
    VaccineChild child = infant();
    CHECK_FALSE(planned(child, u"HPV"_s));
    child.girl.reset();
    CHECK_FALSE(planned(child, u"HPV"_s));
    child.girl = true;
    CHECK(planned(child, u"HPV"_s));
    child.birth = QDate(2011, 11, 10);
    CHECK_FALSE(planned(child, u"HPV"_s));
    child.birth = QDate(2011, 11, 11);
    CHECK(planned(child, u"HPV"_s));
}

TEST_CASE("Live and inactivated vaccines are alternatives: what was begun is finished") {
    VaccineChild child = infant();
    CHECK(planned(child, u"JE-L"_s));
    CHECK_FALSE(planned(child, u"JE-I"_s));
    give(child, u"JE-I"_s, 1, QDate(2025, 12, 1));
    CHECK(planned(child, u"JE-I"_s));
    CHECK_FALSE(planned(child, u"JE-L"_s));
    VaccineChild choosing = infant();
    choosing.chosenCourses = QStringList{u"HepA-I"_s};
    CHECK(planned(choosing, u"HepA-I"_s));
    CHECK_FALSE(planned(choosing, u"HepA-L"_s));
}

TEST_CASE("Two injected live vaccines are given on one day or 28 days apart") {
    VaccineChild child = infant();
    const QDate day(2025, 12, 10); // 8 months old
    give(child, u"JE-L"_s, 1, day);
    const VaccineDose* mmr = realTable().dose(u"MMR-1"_s);
    CHECK(faultsWhenGiven(child, *mmr, day).isEmpty());
    CHECK(faultsWhenGiven(child, *mmr, day.addDays(1)) == QStringList{u"interval"_s});
    CHECK(faultsWhenGiven(child, *mmr, day.addDays(27)) == QStringList{u"interval"_s});
    CHECK(faultsWhenGiven(child, *mmr, day.addDays(28)).isEmpty());
    CHECK(stateOn(child, u"MMR"_s, 1, day).state == DoseState::Due);
    CHECK(stateOn(child, u"MMR"_s, 1, day.addDays(1)).earliest == day.addDays(28));
    CHECK(stateOn(child, u"MMR"_s, 1, day.addDays(1)).state == DoseState::NotYet);
    // Oral polio vaccine is live too, but not injected.
    const VaccineDose* polio = realTable().dose(u"Polio-1"_s);
    CHECK(faultsWhenGiven(child, *polio, day.addDays(1)).isEmpty());
}

TEST_CASE("After immunoglobulin MMR, JE-L and HepA-L wait three months, BCG and others do not") {
    VaccineChild child = infant();
    child.lastImmunoglobulin = QDate(2025, 11, 30);
    CHECK(stateOn(child, u"MMR"_s, 1, QDate(2025, 12, 1)).earliest == QDate(2026, 2, 28));
    CHECK(stateOn(child, u"JE-L"_s, 1, QDate(2026, 2, 27)).state == DoseState::NotYet);
    CHECK(stateOn(child, u"JE-L"_s, 1, QDate(2026, 2, 28)).state == DoseState::Due);
    CHECK(stateOn(child, u"BCG"_s, 1, QDate(2025, 12, 1)).state == DoseState::Overdue);
    CHECK(stateOn(child, u"Polio"_s, 1, QDate(2025, 12, 1)).state == DoseState::Overdue);
    child.lastImmunoglobulin = child.birth; // HBIG at birth is long over at eight months
    CHECK(stateOn(child, u"MMR"_s, 1, QDate(2025, 11, 30)).state == DoseState::Due);
}

TEST_CASE("A contraindication holds until its day, or for good") {
    VaccineChild child = infant();
    child.contraindications.push_back({u"BCG"_s, QDate(2025, 4, 20), u"湿疹"_s});
    CHECK(stateOn(child, u"BCG"_s, 1, QDate(2025, 4, 20)).state == DoseState::Contraindicated);
    CHECK(stateOn(child, u"BCG"_s, 1, QDate(2025, 4, 20)).earliest == QDate(2025, 4, 21));
    CHECK(stateOn(child, u"BCG"_s, 1, QDate(2025, 4, 21)).state == DoseState::Due);
    CHECK(stateOn(child, u"HepB"_s, 1, QDate(2025, 4, 20)).state == DoseState::Overdue);
    child.contraindications = {{QString(), QDate(), u"免疫缺陷"_s}};
    const PlannedDose banned = stateOn(child, u"MMR"_s, 1, QDate(2026, 3, 1));
    CHECK(banned.state == DoseState::Contraindicated);
    CHECK_FALSE(banned.earliest.isValid());
}

TEST_CASE("Immunodeficient children get IPV throughout") {
    VaccineChild child = infant();
    CHECK(stateOn(child, u"Polio"_s, 3, child.birth).vaccine == u"bOPV"_s);
    child.immunodeficient = true;
    CHECK(stateOn(child, u"Polio"_s, 3, child.birth).vaccine == u"IPV"_s);
    CHECK(stateOn(child, u"Polio"_s, 4, child.birth).vaccine == u"IPV"_s);
}

TEST_CASE("Four doses of IPV by its label complete the series before the fourth birthday") {
    VaccineChild child = infant();
    for (int month : {2, 3, 4, 18})
        give(child, u"IPV"_s, month == 18 ? 4 : month - 1, child.birth.addMonths(month));
    const PlannedDose last = stateOn(child, u"Polio"_s, 4, QDate(2027, 1, 1));
    CHECK(last.state == DoseState::Given);
    CHECK(last.faults.isEmpty());
    // With an oral dose in between the fourth is due at four years and was early.
    child.given[2].vaccine = u"bOPV"_s;
    CHECK(stateOn(child, u"Polio"_s, 4, QDate(2027, 1, 1)).state == DoseState::TooEarly);
}

TEST_CASE("A vaccine counted from 1 again stands at its place in the series") {
    VaccineChild child = infant();
    give(child, u"MPSV-A"_s, 1, child.birth.addMonths(6));
    give(child, u"MPSV-A"_s, 2, child.birth.addMonths(9));
    give(child, u"MPSV-AC"_s, 1, child.birth.addMonths(36));
    CHECK(stateOn(child, u"MPSV"_s, 3, QDate(2028, 6, 1)).state == DoseState::Given);
    CHECK(stateOn(child, u"MPSV"_s, 4, QDate(2028, 6, 1)).state == DoseState::NotYet);
    // Without any group A dose, which is not given from two years on, the first AC dose is the third.
    child.given.erase(child.given.begin(), child.given.begin() + 2);
    CHECK(stateOn(child, u"MPSV"_s, 1, QDate(2028, 6, 1)).state == DoseState::Missed);
    CHECK(stateOn(child, u"MPSV"_s, 3, QDate(2028, 6, 1)).state == DoseState::Given);
}

TEST_CASE("A dose whose number says that an earlier one is not on record asks for the card") {
    VaccineChild child = infant();
    give(child, u"HepB"_s, 2, child.birth.addMonths(1));
    CHECK(stateOn(child, u"HepB"_s, 1, QDate(2025, 6, 1)).state == DoseState::NotRecorded);
    CHECK(stateOn(child, u"HepB"_s, 3, QDate(2025, 9, 30)).state == DoseState::Due);
}

TEST_CASE("Doses of the superseded schedule stay valid and are continued, never restarted") {
    VaccineChild child = infant();
    child.birth = QDate(2018, 6, 15);
    for (int month : {3, 4, 5, 18})
        give(child, u"DTaP"_s, month == 18 ? 4 : month - 2, child.birth.addMonths(month));
    SECTION("DTaP at six years, as since 2025") {
        const PlannedDose fifth = stateOn(child, u"DTaP"_s, 5, QDate(2025, 1, 10));
        CHECK(stateOn(child, u"DTaP"_s, 3, QDate(2025, 1, 10)).state == DoseState::Given);
        CHECK(fifth.state == DoseState::Overdue);
        CHECK(fifth.vaccine == u"DTaP"_s);
    }
    SECTION("DT at six years, as until 2024, was the fifth dose") {
        give(child, u"DT"_s, 1, QDate(2024, 7, 1));
        const PlannedDose fifth = stateOn(child, u"DTaP"_s, 5, QDate(2025, 1, 10));
        CHECK(fifth.state == DoseState::Given);
        CHECK(fifth.dose->edition == u"2021"_s);
    }
    SECTION("DT at six years is none of the schedule any more") {
        give(child, u"DT"_s, 1, QDate(2025, 2, 1));
        CHECK(stateOn(child, u"DTaP"_s, 5, QDate(2025, 2, 2)).state == DoseState::Overdue);
        CHECK(planVaccines(realTable(), child, QDate(2025, 2, 2)).unplaced.size() == 1);
    }
}

TEST_CASE("A course begun at the old ages may be finished by them") {
    VaccineChild child = infant();
    child.birth = QDate(2024, 9, 1);
    give(child, u"DTaP"_s, 1, QDate(2024, 12, 1));
    give(child, u"DTaP"_s, 2, QDate(2025, 1, 1));
    give(child, u"DTaP"_s, 3, QDate(2025, 2, 1)); // five months
    CHECK(stateOn(child, u"DTaP"_s, 3, QDate(2025, 3, 1)).state == DoseState::Given);
    child.given[0].date = QDate(2025, 1, 1); // begun under the present schedule
    child.given[1].date = QDate(2025, 1, 31);
    child.given[2].date = QDate(2025, 2, 28);
    CHECK(stateOn(child, u"DTaP"_s, 3, QDate(2025, 3, 1)).faults == QStringList{u"min_age"_s});
}

TEST_CASE("From seven years DT makes up for three doses and no more, until twelve") {
    VaccineChild child = infant();
    const QDate seven = child.birth.addMonths(84);
    CHECK(stateOn(child, u"DTaP"_s, 1, seven.addDays(-1)).vaccine == u"DTaP"_s);
    CHECK(stateOn(child, u"DTaP"_s, 1, seven).vaccine == u"DT"_s);
    CHECK(stateOn(child, u"DTaP"_s, 1, seven).state == DoseState::Due);
    CHECK(stateOn(child, u"DTaP"_s, 4, seven).state == DoseState::Missed);
    CHECK(stateOn(child, u"DTaP"_s, 5, seven).state == DoseState::Missed);
    CHECK(stateOn(child, u"DTaP"_s, 1, child.birth.addMonths(144)).state == DoseState::Missed);
}

TEST_CASE("An early dose is told apart, and what follows counts from the day it was given") {
    VaccineChild child = infant();
    give(child, u"HepB"_s, 1, child.birth);
    give(child, u"HepB"_s, 2, child.birth.addDays(20));
    const PlannedDose early = stateOn(child, u"HepB"_s, 2, QDate(2025, 6, 1));
    CHECK(early.state == DoseState::TooEarly);
    CHECK(early.faults == QStringList{u"min_age"_s, u"interval"_s});
    CHECK(early.earliest == QDate(2025, 4, 30));
    CHECK(stateOn(child, u"HepB"_s, 3, QDate(2025, 9, 30)).state == DoseState::Due);
}

TEST_CASE("The validity of a row names its gravest fault") {
    VaccineChild child = infant();
    DoseGiven dose{u"x"_s, u"HepB"_s, 1, child.birth, child.birth.addDays(300)};
    const auto validity = [&] {
        VaccineChild with = child;
        with.given.push_back(dose);
        return doseValidity(realTable(), with, dose);
    };
    CHECK(validity() == u"1"_s);
    dose.expiry = child.birth.addDays(-1);
    CHECK(validity() == u"5"_s);
    dose.expiry = child.birth; // good until the end of its day
    CHECK(validity() == u"1"_s);
    dose = {u"x"_s, u"BCG"_s, 1, child.birth.addMonths(48), {}};
    CHECK(validity() == u"4"_s);
    dose = {u"x"_s, u"MMR"_s, 1, child.birth.addMonths(7), {}};
    CHECK(validity() == u"2"_s);
    dose = {u"x"_s, u"OTHER"_s, 1, child.birth.addMonths(7), {}};
    CHECK(validity().isEmpty());
}

TEST_CASE("The next vaccine day is the first one ahead") {
    VaccineChild child = infant();
    give(child, u"HepB"_s, 1, child.birth);
    give(child, u"BCG"_s, 1, child.birth);
    const auto next = [&](const QDate& today) {
        return nextVaccineDay(planVaccines(realTable(), child, today), today);
    };
    CHECK(next(child.birth) == QDate(2025, 4, 30));
    CHECK(next(QDate(2025, 4, 30)) == QDate(2025, 5, 31)); // polio 1 and DTaP 1 at two months
    CHECK(child.birth.addMonths(2) == QDate(2025, 5, 31));
}

TEST_CASE("What the table cannot mean stops the program with file and line") {
    QTemporaryDir dir;
    QFile real(QStringLiteral(MUYING_SOURCE_DIR "/resources/schedules/immunisation.json"));
    REQUIRE(real.open(QIODevice::ReadOnly));
    const QByteArray good = real.readAll();
    const auto complaint = [&](const char* before, const char* after) {
        QByteArray text = good;
        const qsizetype at = text.indexOf(before);
        REQUIRE(at >= 0);
        text.replace(at, static_cast<qsizetype>(qstrlen(before)), after);
        QFile file(dir.filePath(u"t.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        const auto loaded = ImmunisationTable::load(file.fileName());
        return loaded ? QString() : loaded.error().message;
    };
    CHECK(complaint("\"min\":\"1m\"", "\"min\":\"1 m\"").contains(u"is no span"_s));
    CHECK(complaint("\"due\":\"1m\"", "\"due\":\"5d\"").contains(u"\"due\" lies before \"min\""_s));
    CHECK(complaint("\"before\":\"12m\"", "\"before\":\"6m\"").contains(u"lie behind \"due\""_s));
    CHECK(complaint("\"course\":\"BCG\"", "\"course\":\"XYZ\"").contains(u"there is no course \"XYZ\""_s));
    CHECK(complaint("\"vaccine\":\"BCG\"", "\"vaccine\":\"XYZ\"").contains(u"there is no vaccine"_s));
    CHECK(complaint("\"code\":\"HepB-2\"", "\"code\":\"HepB-1\"").contains(u"its code stands twice"_s));
    CHECK(complaint("\"n\":2,\"vaccine\":\"MMR\"", "\"n\":3,\"vaccine\":\"MMR\"")
              .contains(u"course MMR has no dose 2"_s));
    CHECK(complaint("\"need\":\"girl\"", "\"need\":\"boy\"").contains(u"\"boy\" is none of"_s));
    CHECK(complaint(",\"until\":\"2024-12-31\"", "").contains(u"superseded editions"_s));
}
