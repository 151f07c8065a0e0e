#pragma once
#include "core/schedule/immunisation.h"
#include "tests/catch.h"

#include <algorithm>

namespace muying::tests {

using namespace Qt::StringLiterals;
using namespace muying::schedule;
using content::ImmunisationTable;
using content::VaccineDose;

inline const ImmunisationTable& realTable() {
    static const auto table =
        ImmunisationTable::load(QStringLiteral(MUYING_SOURCE_DIR "/resources/schedules/immunisation.json"));
    INFO((table ? std::string() : table.error().message.toStdString()));
    REQUIRE(table.ok());
    return **table;
}

/// A girl whose doses fall into the time of the edition, with every fact that opens the course.
inline VaccineChild childFor(const VaccineDose& row) {
    VaccineChild child;
    child.birth = row.superseded() ? QDate(2017, 1, 31) : QDate(2025, 1, 31);
    child.girl = true;
    child.motherHbsagNegative = row.course != u"HepB-special"_s;
    child.birthWeightG = row.course == u"HepB-special"_s ? 1800 : 3200;
    child.chosenCourses = QStringList{row.course};
    return child;
}

/// The usual row of a place before, of the same edition where there is one.
inline const VaccineDose* rowBefore(const VaccineDose& row, int number) {
    const VaccineDose* any = nullptr;
    for (const VaccineDose& other : realTable().doses) {
        if (other.course != row.course || other.number != number)
            continue;
        if (other.edition == row.edition && !other.catchUp)
            return &other;
        any = any ? any : &other;
    }
    return any;
}

inline QDate laterOf(const QDate& one, const QDate& other) {
    return !other.isValid() || one > other ? one : other;
}

/// Gives the doses 1 … number of the row's course, each on the first day its row allows.
inline QDate giveUpTo(const VaccineDose& row, int number, VaccineChild& child) {
    QDate last;
    for (int place = 1; place <= number; ++place) {
        const VaccineDose* before = rowBefore(row, place);
        REQUIRE(before);
        QDate day = before->minAge.after(child.birth);
        if (last.isValid() && before->minInterval)
            day = laterOf(day, before->minInterval->after(last));
        child.given.push_back({QString::number(place), before->vaccine, place, day, {}});
        last = day;
    }
    return last;
}

inline const PlannedDose* plannedAt(const VaccinePlan& plan, const QString& course, int number) {
    const auto found = std::ranges::find_if(plan.doses, [&](const PlannedDose& planned) {
        return planned.dose->course == course && planned.dose->number == number;
    });
    return found == plan.doses.end() ? nullptr : &*found;
}

inline PlannedDose stateOn(const VaccineChild& child, const QString& course, int number, const QDate& today) {
    const VaccinePlan plan = planVaccines(realTable(), child, today);
    const PlannedDose* planned = plannedAt(plan, course, number);
    INFO(course.toStdString() << number << " on " << today.toString(Qt::ISODate).toStdString());
    REQUIRE(planned);
    return *planned;
}

/// Faults of dose `row` given on `day` after what the child has already had.
inline QStringList faultsWhenGiven(VaccineChild child, const VaccineDose& row, const QDate& day) {
    child.given.push_back({u"x"_s, row.vaccine, row.number, day, {}});
    const PlannedDose planned = stateOn(child, row.course, row.number, day);
    REQUIRE(planned.given);
    CHECK(planned.given->id == u"x"_s);
    const bool early = planned.faults.contains(u"min_age"_s) || planned.faults.contains(u"interval"_s);
    CHECK(planned.state == (early ? DoseState::TooEarly : DoseState::Given));
    return planned.faults;
}

} // namespace muying::tests
