#pragma once
#include "core/base/age_span.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace muying::content {

struct Vaccine {
    QString code; ///< "HepB"
    LocalText name;
    bool injectedLive = false;                ///< two such, unless on one day, stand 28 days apart
    std::optional<AgeSpan> immunoglobulinGap; ///< not before this time after an immunoglobulin
};

/// Doses given one after another. Several courses of one series are alternatives: JE-L or JE-I.
struct VaccineCourse {
    QString code;   ///< "JE-L"
    QString series; ///< "JE"
    LocalText name;
    bool usual = true; ///< taken when nothing speaks for another course of its series
    QString need;      ///< only for these children, one of courseNeeds(); empty = all
    QDate bornAfter;   ///< only for children born after this day; invalid = all
};

/// One row of the schedule: a dose of a course in one edition. A place of a course (course, number) may have
/// several rows: the usual one, one for catching up (DT instead of DTaP from seven years on) and rows of a
/// superseded edition, which only judge doses given while it was in force.
struct VaccineDose {
    QString code;        ///< "DTaP-5"
    QString course;      ///< code of a VaccineCourse
    int number = 0;      ///< place in the course, as written on the card
    QString vaccine;     ///< code of a Vaccine
    QStringList accepts; ///< other vaccines that fill this place when they are on record
    QString edition;     ///< "2026", "2021"
    QDate until;         ///< last day of a superseded row; invalid = in force
    AgeSpan due, minAge;
    std::optional<AgeSpan> minInterval; ///< since the dose before
    std::optional<AgeSpan>
        skipInterval;                   ///< instead, when the place before is empty and an earlier one counts
    std::optional<AgeSpan> dueInterval; ///< not due before this long after the dose before
    std::optional<AgeSpan> completeBefore; ///< should be given before this age
    std::optional<AgeSpan> completeWithin; ///< should be given before this long after the dose before
    std::optional<AgeSpan> closesAt;       ///< not given any more from this age
    std::optional<AgeSpan> overdueAfter;   ///< overdue this long after the due day; empty = defaultGrace
    QString label; ///< doses of this vaccine alone follow its label: the minimum age of the row is not theirs
    bool catchUp = false; ///< stands in for the usual row once that is closed
    LocalText rule;       ///< limits and catch-up in words
    QString source;
    QString status; ///< "verified" or "to_confirm"
    int line = 0;

    bool superseded() const { return until.isValid(); }
    bool takes(const QString& given) const { return vaccine == given || accepts.contains(given); }
};

/// The national immunisation schedule as data: resources/schedules/immunisation.json.
class ImmunisationTable {
public:
    /// Every complaint of the file is in the error, "file:line: …".
    static Result<std::shared_ptr<const ImmunisationTable>> load(const QString& path);

    QString edition;      ///< in force: "2026"
    AgeSpan defaultGrace; ///< overdue this long after the due day [own default]
    AgeSpan liveGap;      ///< between two injected live vaccines
    std::vector<Vaccine> vaccines;
    std::vector<VaccineCourse> courses;
    std::vector<VaccineDose> doses; ///< courses in order, doses by number; superseded editions last

    const Vaccine* vaccine(const QString& code) const;
    const VaccineCourse* course(const QString& code) const;
    const VaccineDose* dose(const QString& code) const;
    /// The row in force at a place of a course, for catching up or not; null if there is none.
    const VaccineDose* place(const QString& course, int number, bool catchUp = false) const;
    /// How many doses the course has today.
    int length(const QString& course) const;
    /// All rows of a course.
    std::vector<const VaccineDose*> rows(const QString& course) const;
};

/// "hepb_special" (mother HBsAg positive or unknown and birth weight below 2000 g), "girl".
const QStringList& courseNeeds();

} // namespace muying::content
