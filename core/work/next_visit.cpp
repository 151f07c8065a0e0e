#include "core/work/next_visit.h"

#include "core/work/course.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;

namespace {

constexpr int weekDays = 7;
constexpr int longestGapWeeks = 4; // between two antenatal visits, whatever the slots leave open

/// The open task that begins next after today, of the windows `wanted` takes; null if there is none.
template <class Wanted>
const store::Task* nextTask(const content::Library& library, const Chart& chart, const QDate& today,
                            Wanted wanted) {
    const store::Task* next = nullptr;
    for (const store::Task& task : chart.tasks) {
        const Window* window = library.schedule().windowOfTask(task.code, task.key);
        const bool ahead = task.state == u"open"_s && task.from > today;
        if (window && ahead && wanted(*window) && (!next || task.from < next->from))
            next = &task;
    }
    return next;
}

/// The first day of this weekday on or after `from`, at least a week from now.
QDate sameWeekday(const QDate& today, const QDate& from) {
    const qint64 weeks = (today.daysTo(from) + weekDays - 1) / weekDays;
    return today.addDays(std::max<qint64>(1, weeks) * weekDays);
}

QDate nextAntenatal(const content::Library& library, const Chart& chart, const QDate& today) {
    if (!courseOf(chart).edd.isValid())
        return {};
    const store::Task* slot = nextTask(library, chart, today, [](const Window& window) {
        return window.anchor == u"ga"_s && !window.formKey.isEmpty();
    });
    const QDate latest = today.addDays(longestGapWeeks * weekDays);
    return slot ? std::min(sameWeekday(today, slot->from), latest) : today.addDays(weekDays);
}

QDate nextCheckUp(const content::Library& library, const Chart& chart, const QDate& today) {
    const store::Task* check = nextTask(library, chart, today, [](const Window& window) {
        return window.ofChild() && window.group == u"child"_s && window.with.isEmpty() &&
               window.need.isEmpty();
    });
    if (!check)
        return {};
    const QDate day = sameWeekday(today, check->from);
    return check->due.isValid() && day > check->due.date() ? check->due.date() : day;
}

} // namespace

QDate nextVisit(const content::Library& library, const Chart& chart, const content::Form& form,
                const QDate& today) {
    if (chart.child)
        return nextCheckUp(library, chart, today);
    if (!chart.pregnancy)
        return {};
    if (form.code == u"ANC1"_s || form.code == u"ANC2_5"_s)
        return nextAntenatal(library, chart, today);
    const store::Task* check =
        nextTask(library, chart, today, [](const Window& window) { return window.form == u"PN42"_s; });
    return check ? check->from : QDate();
}

} // namespace muying::work
