#pragma once
#include "core/schedule/immunisation.h"

#include <QHash>

namespace muying::schedule {

/// The doses on record of one course, each at its place.
using Places = QHash<int, const DoseGiven*>;

/// The courses that hold for this child, one of each series, in table order.
std::vector<const content::VaccineCourse*> coursesOf(const content::ImmunisationTable& table,
                                                     const VaccineChild& child);

/// Puts the doses of a course at their places. The numbers written on the card count when they go up with the
/// dates; otherwise (a vaccine counted from 1 again, as AC after A) the doses stand in the order of their
/// dates.
Places placesOf(const content::ImmunisationTable& table, const QString& course, const VaccineChild& child);

/// What is wrong with a dose at its place: "expired", "min_age", "interval", "too_old". Judged by the rows in
/// force on its day; a course begun under a superseded edition may be finished by it.
QStringList faultsOf(const content::ImmunisationTable& table, const VaccineChild& child,
                     const QString& course, int number, const Places& places);

/// The nearest filled place before `number`; 0 if there is none.
int placeBefore(const Places& places, int number);

/// First day after other vaccines and immunoglobulin on which `vaccine` may be given; invalid = no limit.
/// Doses of the same day may be given together.
QDate afterOthers(const content::ImmunisationTable& table, const VaccineChild& child, const QString& vaccine,
                  const QDate& day);

} // namespace muying::schedule
