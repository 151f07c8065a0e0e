#include "core/schedule/immunisation.h"

#include "core/schedule/vaccine_places.h"

#include <algorithm>

namespace muying::schedule {

using namespace Qt::StringLiterals;
using content::ImmunisationTable;
using content::VaccineCourse;
using content::VaccineDose;

namespace {

/// The later of two days; an invalid one does not count.
QDate laterDay(const QDate& one, const QDate& other) {
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::max(one, other);
}

QDate spanAfter(const std::optional<AgeSpan>& span, const QDate& start) {
    return span ? span->after(start) : QDate();
}

/// Plans the places of one course, first to last.
class CoursePlan {
public:
    CoursePlan(const ImmunisationTable& table, const VaccineChild& child, const QString& course,
               const QDate& today)
        : m_table(table), m_child(child), m_course(course), m_today(today),
          m_places(placesOf(table, course, child)) {}

    std::vector<PlannedDose> run() {
        std::vector<PlannedDose> plan;
        for (int number = 1; number <= m_table.length(m_course); ++number)
            plan.push_back(m_places.contains(number) ? givenDose(number) : openDose(number));
        return plan;
    }
    const Places& places() const { return m_places; }

private:
    /// The row by which a place is to be filled now: the usual one, or the one for catching up once that is
    /// closed.
    const VaccineDose& rowNow(int number) const {
        const VaccineDose* usual = m_table.place(m_course, number);
        const VaccineDose* later = m_table.place(m_course, number, true);
        const bool closed = usual->closesAt && m_today >= usual->closesAt->after(m_child.birth);
        return later && closed ? *later : *usual;
    }

    PlannedDose framed(const VaccineDose& row) const {
        PlannedDose planned;
        planned.dose = &row;
        planned.vaccine = row.vaccine;
        planned.completeBefore = spanAfter(row.completeBefore, m_child.birth);
        planned.closesOn = spanAfter(row.closesAt, m_child.birth);
        return planned;
    }

    PlannedDose givenDose(int number) {
        const DoseGiven* given = m_places.value(number);
        PlannedDose planned = framed(judgedBy(number, *given));
        planned.vaccine = given->vaccine;
        planned.given = given;
        planned.faults = faultsOf(m_table, m_child, m_course, number, m_places);
        planned.earliest =
            earliestOf(*planned.dose, placeBefore(m_places, number), given->vaccine, given->date);
        planned.due = laterDay(planned.dose->due.after(m_child.birth), planned.earliest);
        const bool early = planned.faults.contains(u"min_age"_s) || planned.faults.contains(u"interval"_s);
        planned.state = early ? DoseState::TooEarly : DoseState::Given;
        m_before = given->date;
        return planned;
    }

    /// The row whose words stand beside a dose given: of its edition and vaccine.
    const VaccineDose& judgedBy(int number, const DoseGiven& given) const {
        for (const VaccineDose* row : m_table.rows(m_course)) {
            if (row->superseded() && row->number == number && row->takes(given.vaccine) &&
                given.date <= row->until)
                return *row;
        }
        for (const VaccineDose* row : m_table.rows(m_course)) {
            if (!row->superseded() && row->number == number && row->takes(given.vaccine))
                return *row;
        }
        return *m_table.place(m_course, number);
    }

    /// First day by minimum age, by the dose before (at place `before`, 0 = none) and by other vaccines.
    QDate earliestOf(const VaccineDose& row, int before, const QString& vaccine, const QDate& day) const {
        QDate first = row.minAge.after(m_child.birth);
        if (before > 0)
            first = laterDay(first, spanAfter(intervalTo(row, before), m_places.value(before)->date));
        return laterDay(first, afterOthers(m_table, m_child, vaccine, day));
    }

    static std::optional<AgeSpan> intervalTo(const VaccineDose& row, int before) {
        return before < row.number - 1 && row.skipInterval ? row.skipInterval : row.minInterval;
    }

    PlannedDose openDose(int number) {
        const VaccineDose& row = rowNow(number);
        PlannedDose planned = framed(row);
        planned.vaccine = vaccineNow(row);
        const int before = placeBefore(m_places, number);
        planned.earliest = earliestOf(row, before, planned.vaccine, m_today);
        // The dose before is open itself: as if it were given as soon as it may be.
        if (m_before.isValid() && before < number - 1)
            planned.earliest = laterDay(planned.earliest, spanAfter(row.minInterval, m_before));
        planned.due = laterDay(row.due.after(m_child.birth), planned.earliest);
        if (m_before.isValid())
            planned.due = laterDay(planned.due, spanAfter(row.dueInterval, m_before));
        limits(row, before, planned);
        settle(number, planned);
        return planned;
    }

    QString vaccineNow(const VaccineDose& row) const {
        const bool instead = m_child.immunodeficient && row.vaccine == u"bOPV"_s && row.takes(u"IPV"_s);
        return instead ? u"IPV"_s : row.vaccine;
    }

    void limits(const VaccineDose& row, int before, PlannedDose& planned) const {
        if (before == row.number - 1 && before > 0 && row.completeWithin) {
            const QDate within = row.completeWithin->after(m_places.value(before)->date);
            planned.completeBefore =
                planned.completeBefore.isValid() ? std::min(planned.completeBefore, within) : within;
        }
        planned.overdueFrom = row.overdueAfter.value_or(m_table.defaultGrace).after(planned.due);
        const bool limited = planned.completeBefore.isValid() && planned.completeBefore > planned.due;
        if (limited)
            planned.overdueFrom = std::min(planned.overdueFrom, planned.completeBefore);
        planned.pastLimit = planned.completeBefore.isValid() && m_today >= planned.completeBefore;
    }

    void settle(int number, PlannedDose& planned) {
        if (planned.closesOn.isValid() && m_today >= planned.closesOn)
            planned.state = DoseState::Missed;
        else if (laterOnRecord(number))
            planned.state = DoseState::NotRecorded;
        else if (!contraindicated(planned))
            open(planned);
        const bool open = planned.state == DoseState::NotYet || planned.state == DoseState::Due ||
                          planned.state == DoseState::Overdue;
        if (open || planned.state == DoseState::Contraindicated) {
            m_before = laterDay(planned.earliest, m_today);
            m_waiting = true;
        }
    }

    void open(PlannedDose& planned) const {
        if (m_waiting || m_today < planned.due)
            planned.state = DoseState::NotYet;
        else
            planned.state = m_today < planned.overdueFrom ? DoseState::Due : DoseState::Overdue;
    }

    bool laterOnRecord(int number) const {
        return std::ranges::any_of(m_places.keys(), [&](int place) { return place > number; });
    }

    bool contraindicated(PlannedDose& planned) const {
        for (const Contraindication& ban : m_child.contraindications) {
            const bool meant = ban.vaccine.isEmpty() || ban.vaccine == planned.vaccine;
            const bool inForce = !ban.until.isValid() || ban.until >= laterDay(m_today, planned.earliest);
            if (!meant || !inForce)
                continue;
            planned.state = DoseState::Contraindicated;
            planned.earliest = ban.until.isValid() ? ban.until.addDays(1) : QDate();
            if (!planned.earliest.isValid())
                return true;
        }
        return planned.state == DoseState::Contraindicated;
    }

    const ImmunisationTable& m_table;
    const VaccineChild& m_child;
    const QString m_course;
    const QDate m_today;
    Places m_places;
    QDate m_before;         ///< day of the place before, given or expected
    bool m_waiting = false; ///< an open dose stands before
};

} // namespace

QString doseStateName(DoseState state) {
    switch (state) {
    case DoseState::NotYet:
        return u"not_yet"_s;
    case DoseState::Due:
        return u"due"_s;
    case DoseState::Overdue:
        return u"overdue"_s;
    case DoseState::Given:
        return u"given"_s;
    case DoseState::TooEarly:
        return u"too_early"_s;
    case DoseState::Missed:
        return u"missed"_s;
    case DoseState::Contraindicated:
        return u"contraindicated"_s;
    case DoseState::NotRecorded:
        return u"not_recorded"_s;
    }
    return {};
}

VaccinePlan planVaccines(const ImmunisationTable& table, const VaccineChild& child, const QDate& today) {
    VaccinePlan plan;
    if (!child.birth.isValid() || !today.isValid())
        return plan;
    std::vector<const DoseGiven*> placed;
    for (const VaccineCourse* course : coursesOf(table, child)) {
        CoursePlan coursePlan(table, child, course->code, today);
        for (PlannedDose& planned : coursePlan.run())
            plan.doses.push_back(std::move(planned));
        for (const DoseGiven* given : coursePlan.places())
            placed.push_back(given);
    }
    for (const DoseGiven& given : child.given) {
        if (std::ranges::find(placed, &given) == placed.end())
            plan.unplaced.push_back(&given);
    }
    return plan;
}

QString doseValidity(const ImmunisationTable& table, const VaccineChild& child, const DoseGiven& dose) {
    const VaccinePlan plan = planVaccines(table, child, dose.date);
    const auto found = std::ranges::find_if(plan.doses, [&](const PlannedDose& planned) {
        return planned.given && planned.given->id == dose.id;
    });
    const bool expired = dose.expiry.isValid() && dose.date.isValid() && dose.expiry < dose.date;
    if (expired)
        return u"5"_s;
    if (found == plan.doses.end())
        return {};
    static const std::vector<std::pair<QString, QString>> codes{
        {u"expired"_s, u"5"_s}, {u"min_age"_s, u"2"_s}, {u"interval"_s, u"3"_s}, {u"too_old"_s, u"4"_s}};
    for (const auto& [fault, code] : codes) {
        if (found->faults.contains(fault))
            return code;
    }
    return u"1"_s;
}

QDate nextVaccineDay(const VaccinePlan& plan, const QDate& today) {
    QDate next;
    for (const PlannedDose& planned : plan.doses) {
        const bool later = planned.state == DoseState::NotYet && planned.due > today;
        if (later && (!next.isValid() || planned.due < next))
            next = planned.due;
    }
    return next;
}

} // namespace muying::schedule
