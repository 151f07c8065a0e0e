#pragma once
#include "core/content/immunisation.h"

#include <QDate>

#include <optional>
#include <vector>

namespace muying::schedule {

/// A dose on record.
struct DoseGiven {
    QString id;      ///< of the entry
    QString vaccine; ///< "DTaP"
    int number = 0;  ///< as written on the card; 0 = not known
    QDate date;
    QDate expiry; ///< of the vaccine; invalid = not recorded
};

/// A vaccine (or all, when `vaccine` is empty) the child must not have until `until`; invalid = for good.
struct Contraindication {
    QString vaccine;
    QDate until;
    QString reason;
};

/// What the schedule depends on. What is not known is empty and never taken as "no risk".
struct VaccineChild {
    QDate birth;
    std::optional<bool> girl;
    std::optional<bool> motherHbsagNegative; ///< false = positive; empty = unknown
    std::optional<int> birthWeightG;
    bool immunodeficient = false; ///< polio by IPV throughout
    QDate lastImmunoglobulin;     ///< newest injection; invalid = none
    QStringList chosenCourses;    ///< "JE-I": the family's choice where there are alternatives
    std::vector<DoseGiven> given; ///< in any order
    std::vector<Contraindication> contraindications;
};

enum class DoseState {
    NotYet,   ///< too young, or the interval is not over
    Due,      ///< may and should be given now
    Overdue,  ///< more than the grace after the due day
    Given,    ///< on record and not too early
    TooEarly, ///< on record, but before the minimum age or interval: the doctor decides about repeating
    Missed,   ///< too old for it now
    Contraindicated, ///< not before `earliest`; for good when that is invalid
    NotRecorded,     ///< not on record although a later dose is: ask for the card before giving anything
};
QString doseStateName(DoseState state); ///< "due"

/// One dose of the plan.
struct PlannedDose {
    const content::VaccineDose* dose = nullptr; ///< points into the table
    QString vaccine;                            ///< to be given, or given ("IPV" in place of bOPV)
    DoseState state = DoseState::NotYet;
    QDate earliest; ///< first day it may be given (minimum age, intervals); of a dose given: when it might
                    ///< have been
    QDate due; ///< day of the schedule, never before `earliest`; while the dose before is missing, as if that
               ///< were given today
    QDate overdueFrom;      ///< first day it counts as overdue
    QDate completeBefore;   ///< it should be given before this day; invalid = no limit in the schedule
    QDate closesOn;         ///< from this day it is not given any more; invalid = no limit
    bool pastLimit = false; ///< completeBefore has passed
    const DoseGiven* given = nullptr; ///< points into the child asked about
    QStringList faults;               ///< of a dose given: "min_age", "interval", "too_old", "expired"
};

struct VaccinePlan {
    std::vector<PlannedDose> doses;         ///< courses of this child in table order
    std::vector<const DoseGiven*> unplaced; ///< outside the programme, or more than the course has
};

/// The plan of a child on `today`. Empty for an invalid birth date. Rules that the table states:
/// late doses are caught up, never restarted; intervals count from the day the dose before was really given;
/// injected live vaccines not given on one day stand 28 days apart; after immunoglobulin MMR, JE-L and HepA-L
/// wait 3 months. A dose given is judged by the edition in force on its day.
VaccinePlan planVaccines(const content::ImmunisationTable& table, const VaccineChild& child,
                         const QDate& today);

/// IMM_DOSE.dose_validity of one dose among the others of `child`: "1" valid, "2" before the minimum age,
/// "3" interval too short, "4" too old, "5" vaccine expired; the gravest when several hold (5, 2, 3, 4).
/// Empty when the table does not know the dose (other vaccines).
QString doseValidity(const content::ImmunisationTable& table, const VaccineChild& child,
                     const DoseGiven& dose);

/// The next day after `today` on which a dose falls due; what is due already does not count. Invalid if none.
QDate nextVaccineDay(const VaccinePlan& plan, const QDate& today);

} // namespace muying::schedule
