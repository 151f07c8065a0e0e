#include "core/work/due_tasks.h"
#include "core/work/postpartum_tasks.h"

#include <algorithm>
#include <set>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Predicate;

namespace {

/// Collects the limits that the rules name for a fact that moves with the calendar.
void collectLimits(const Predicate& predicate, const QString& fact, std::set<int>& limits) {
    for (const Predicate& part : predicate.parts)
        collectLimits(part, fact, limits);
    if (predicate.kind == Predicate::Kind::Compare && predicate.fact == fact && !predicate.boolean) {
        limits.insert(static_cast<int>(predicate.number));
        limits.insert(static_cast<int>(predicate.number) + 1);
    }
}

std::set<int> limitsOf(const content::RuleSet& rules, const QString& fact) {
    std::set<int> limits;
    for (const content::Clause& clause : rules.clauses) {
        if (clause.when)
            collectLimits(*clause.when, fact, limits);
    }
    return limits;
}

/// Days on which a window not counted in weeks of gestation is too late to be made up for.
void addLateDays(const content::Library& library, const Chart& chart, const Course& course,
                 std::set<QDate>& days) {
    const record::Entry* visit = newestVisit(chart);
    const QDate agreed = visit ? visit->answers.date(u"next_date"_s) : QDate();
    for (const content::Window& window : library.schedule().windows) {
        if (!window.lateDays)
            continue;
        QDate from;
        if (window.anchor == u"appointment"_s && course.pregnant())
            from = agreed;
        else if (window.anchor == u"birth"_s && course.ended.isValid())
            from = course.ended;
        else if (window.anchor == u"discharge"_s && course.ended.isValid())
            from = dischargeDay(chart, course);
        if (from.isValid())
            days.insert(from.addDays(*window.lateDays + 1));
    }
}

} // namespace

QStringList reviewDays(const content::Library& library, const Chart& chart, const QDateTime& now) {
    const content::RuleSet& rules = library.rules(now.date());
    const Course course = courseOf(chart);
    const QDate birth = chart.cover().date(u"birth_date"_s);
    std::set<QDate> days;
    if (!course.pregnant() && !course.postpartum())
        return {};
    if (birth.isValid()) {
        for (const int years : limitsOf(rules, u"age_years"_s))
            days.insert(birth.addYears(years));
    }
    if (course.edd.isValid() && course.pregnant()) {
        for (const int gestation : limitsOf(rules, u"ga_days"_s))
            days.insert(course.dayOfGestation(gestation));
        for (const content::Window& window : library.schedule().windows) {
            if (window.anchor == u"ga"_s && window.lateDays)
                days.insert(course.dayOfGestation(*window.lateDays + 1));
        }
    }
    if (course.ended.isValid()) {
        for (const int day : limitsOf(rules, u"days_postpartum"_s))
            days.insert(course.ended.addDays(day));
    }
    addLateDays(library, chart, course, days);
    // Nothing of this pregnancy outlives the time until eight weeks after the birth.
    const QDate last = (course.ended.isValid() ? course.ended : course.edd).addDays(57);
    QStringList texts;
    for (const QDate& day : days) {
        if (day > now.date() && (!last.isValid() || day <= last))
            texts << day.toString(Qt::ISODate);
    }
    return texts;
}

} // namespace muying::work
