#include "core/schedule/vaccine_places.h"

#include <algorithm>

namespace muying::schedule {

using namespace Qt::StringLiterals;
using content::ImmunisationTable;
using content::VaccineCourse;
using content::VaccineDose;

namespace {

bool fitsChild(const VaccineCourse& course, const VaccineChild& child) {
    constexpr int specialBelowGrams = 2000;
    if (course.bornAfter.isValid() && child.birth <= course.bornAfter)
        return false;
    if (course.need == u"girl"_s)
        return child.girl.value_or(false);
    if (course.need == u"hepb_special"_s)
        return !child.motherHbsagNegative.value_or(false) && child.birthWeightG &&
               *child.birthWeightG < specialBelowGrams;
    return true;
}

bool takesVaccine(const ImmunisationTable& table, const QString& course, const QString& vaccine) {
    return std::ranges::any_of(table.rows(course),
                               [&](const VaccineDose* row) { return row->takes(vaccine); });
}

std::vector<const DoseGiven*> dosesOf(const ImmunisationTable& table, const QString& course,
                                      const VaccineChild& child) {
    std::vector<const DoseGiven*> doses;
    for (const DoseGiven& dose : child.given) {
        if (dose.date.isValid() && takesVaccine(table, course, dose.vaccine))
            doses.push_back(&dose);
    }
    std::ranges::stable_sort(doses, {}, [](const DoseGiven* dose) { return dose->date; });
    return doses;
}

bool placeTakes(const ImmunisationTable& table, const QString& course, int number, const DoseGiven& dose) {
    return std::ranges::any_of(table.rows(course), [&](const VaccineDose* row) {
        const bool inTime = !row->superseded() || dose.date <= row->until;
        return row->number == number && row->takes(dose.vaccine) && inTime;
    });
}

bool numbersFit(const ImmunisationTable& table, const QString& course,
                const std::vector<const DoseGiven*>& doses) {
    int last = 0;
    for (const DoseGiven* dose : doses) {
        if (dose->number <= last || !placeTakes(table, course, dose->number, *dose))
            return false;
        last = dose->number;
    }
    return true;
}

/// More courses of one series: what the family chose, then what was given most, then the usual one.
const VaccineCourse* betterCourse(const ImmunisationTable& table, const VaccineChild& child,
                                  const VaccineCourse* one, const VaccineCourse* other) {
    const auto rank = [&](const VaccineCourse* course) {
        const int chosen = child.chosenCourses.contains(course->code) ? 1000 : 0;
        const int needed = course->need.isEmpty() ? 0 : 500;
        const int given = static_cast<int>(dosesOf(table, course->code, child).size());
        return chosen + needed + 2 * given + (course->usual ? 1 : 0);
    };
    return rank(other) > rank(one) ? other : one;
}

/// Are all doses up to this place of the vaccine whose label then holds?
bool byLabel(const VaccineDose& row, const Places& places, int number) {
    for (int place = 1; place <= number; ++place) {
        const DoseGiven* dose = places.value(place);
        if (row.label.isEmpty() || !dose || dose->vaccine != row.label)
            return false;
    }
    return true;
}

/// The interval to the nearest filled place before.
std::optional<AgeSpan> neededInterval(const VaccineDose& row, int before) {
    const bool skipped = before > 0 && before < row.number - 1;
    return skipped && row.skipInterval ? row.skipInterval : row.minInterval;
}

QStringList rowFaults(const VaccineChild& child, const VaccineDose& row, const Places& places) {
    QStringList faults;
    const DoseGiven* dose = places.value(row.number);
    const int before = placeBefore(places, row.number);
    if (dose->date < row.minAge.after(child.birth) && !byLabel(row, places, row.number))
        faults << u"min_age"_s;
    const auto interval = neededInterval(row, before);
    if (before > 0 && interval && dose->date < interval->after(places.value(before)->date))
        faults << u"interval"_s;
    if (row.closesAt && dose->date >= row.closesAt->after(child.birth))
        faults << u"too_old"_s;
    return faults;
}

} // namespace

std::vector<const VaccineCourse*> coursesOf(const ImmunisationTable& table, const VaccineChild& child) {
    std::vector<const VaccineCourse*> courses;
    for (const VaccineCourse& course : table.courses) {
        if (!fitsChild(course, child))
            continue;
        const auto same = std::ranges::find(courses, course.series, &VaccineCourse::series);
        if (same == courses.end())
            courses.push_back(&course);
        else
            *same = betterCourse(table, child, *same, &course);
    }
    return courses;
}

Places placesOf(const ImmunisationTable& table, const QString& course, const VaccineChild& child) {
    const auto doses = dosesOf(table, course, child);
    const int length = table.length(course);
    Places places;
    const bool byNumber = numbersFit(table, course, doses);
    int last = 0;
    for (const DoseGiven* dose : doses) {
        int place = byNumber ? dose->number : last + 1;
        while (!byNumber && place <= length && !placeTakes(table, course, place, *dose))
            ++place;
        if (place > length)
            continue;
        places.insert(place, dose);
        last = place;
    }
    return places;
}

int placeBefore(const Places& places, int number) {
    for (int place = number - 1; place > 0; --place) {
        if (places.contains(place))
            return place;
    }
    return 0;
}

QDate afterOthers(const ImmunisationTable& table, const VaccineChild& child, const QString& vaccine,
                  const QDate& day) {
    const content::Vaccine* known = table.vaccine(vaccine);
    QDate first;
    if (!known)
        return first;
    if (known->injectedLive) {
        for (const DoseGiven& dose : child.given) {
            const content::Vaccine* other = table.vaccine(dose.vaccine);
            const bool gap = other && other->injectedLive && other != known && dose.date < day;
            if (gap && (!first.isValid() || table.liveGap.after(dose.date) > first))
                first = table.liveGap.after(dose.date);
        }
    }
    if (known->immunoglobulinGap && child.lastImmunoglobulin.isValid() && child.lastImmunoglobulin <= day) {
        const QDate free = known->immunoglobulinGap->after(child.lastImmunoglobulin);
        if (!first.isValid() || free > first)
            first = free;
    }
    return first;
}

namespace {

/// The rows a dose is judged by: while an edition was in force only its own; a course begun under the old
/// ages may be finished by them.
std::vector<const VaccineDose*> judgingRows(const ImmunisationTable& table, const QString& course, int number,
                                            const Places& places) {
    const DoseGiven* dose = places.value(number);
    const DoseGiven* first = places.value(1, dose);
    std::vector<const VaccineDose*> then, later;
    for (const VaccineDose* row : table.rows(course)) {
        if (row->number != number || !row->takes(dose->vaccine))
            continue;
        if (row->superseded() && dose->date <= row->until)
            then.push_back(row);
        else if (!row->superseded() || first->date <= row->until)
            later.push_back(row);
    }
    return then.empty() ? later : then;
}

} // namespace

QStringList faultsOf(const ImmunisationTable& table, const VaccineChild& child, const QString& course,
                     int number, const Places& places) {
    const DoseGiven* dose = places.value(number);
    std::optional<QStringList> least;
    for (const VaccineDose* row : judgingRows(table, course, number, places)) {
        const QStringList faults = rowFaults(child, *row, places);
        if (!least || faults.size() < least->size())
            least = faults;
    }
    QStringList faults = least.value_or(QStringList{});
    const QDate free = afterOthers(table, child, dose->vaccine, dose->date);
    if (free.isValid() && dose->date < free && !faults.contains(u"interval"_s))
        faults << u"interval"_s;
    if (dose->expiry.isValid() && dose->expiry < dose->date)
        faults << u"expired"_s;
    return faults;
}

} // namespace muying::schedule
