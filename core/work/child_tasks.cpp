#include "core/work/child_tasks.h"

#include "core/schedule/child_calendar.h"
#include "core/work/child_file.h"
#include "core/work/duties.h"

#include <set>

namespace muying::work {

using namespace Qt::StringLiterals;
using schedule::DoseState;
using store::Task;

namespace {

Task stepTask(const schedule::ChildStep& step, const Chart& chart) {
    Task task;
    task.subject = chart.child->subject.id;
    task.code = step.window->taskCode();
    task.key = step.key;
    task.from = step.from;
    task.due = endOfDay(step.due);
    task.state = step.state;
    task.form = step.window->form;
    task.formKey = step.formKey;
    task.doneEntry = step.entry;
    const record::Entry* byHand = task.form.isEmpty() ? doneByHand(chart, task.code, task.key) : nullptr;
    if (byHand && task.state != u"not_applicable"_s) {
        task.state = u"done"_s;
        task.doneEntry = byHand->id;
    }
    return task;
}

QString doseTaskState(DoseState state) {
    switch (state) {
    case DoseState::NotYet:
    case DoseState::Due:
    case DoseState::Overdue:
        return u"open"_s;
    case DoseState::Given:
    case DoseState::TooEarly:
        return u"done"_s;
    case DoseState::Missed:
        return u"missed"_s;
    case DoseState::Contraindicated:
    case DoseState::NotRecorded:
        break;
    }
    return u"not_applicable"_s;
}

/// A dose whose day cannot be told yet (the one before is missing) is no task.
bool hasDays(const schedule::PlannedDose& dose) {
    return dose.given || (dose.earliest.isValid() && dose.overdueFrom.isValid());
}

Task doseTask(const schedule::PlannedDose& dose, const Chart& chart) {
    Task task;
    task.subject = chart.child->subject.id;
    task.code = vaccineTask;
    task.key = dose.dose->code;
    task.from = dose.earliest;
    task.due = endOfDay(dose.overdueFrom.addDays(-1));
    task.state = doseTaskState(dose.state);
    task.form = u"IMM_DOSE"_s;
    task.formKey = task.key; // opens with vaccine and number filled in
    if (dose.given) {
        const QDate day = dose.given->date.isValid() ? dose.given->date : childBirth(chart);
        task.from = day;
        task.due = endOfDay(day);
        task.doneEntry = dose.given->id;
    }
    return task;
}

struct ChildPlans {
    std::vector<schedule::ChildStep> steps;
    schedule::VaccineChild vaccineChild; ///< the plan points into it
    schedule::VaccinePlan vaccines;
};

ChildPlans plansOf(const content::Library& library, const Chart& chart, const QDate& today) {
    ChildPlans plans;
    const schedule::Entries entries = childEntries(chart);
    plans.steps = schedule::childSteps(library, entries, today);
    plans.vaccineChild = schedule::vaccineChild(entries);
    plans.vaccines = schedule::planVaccines(library.immunisation(), plans.vaccineChild, today);
    return plans;
}

bool inCare(const Chart& chart) {
    return chart.child->index.status == u"in_care"_s;
}

} // namespace

std::vector<Task> childTasks(const content::Library& library, const Chart& chart, const QDateTime& now) {
    std::vector<Task> tasks;
    if (!inCare(chart))
        return tasks;
    const ChildPlans plans = plansOf(library, chart, now.date());
    for (const schedule::ChildStep& step : plans.steps)
        tasks.push_back(stepTask(step, chart));
    for (const schedule::PlannedDose& dose : plans.vaccines.doses) {
        if (hasDays(dose))
            tasks.push_back(doseTask(dose, chart));
    }
    return tasks;
}

QStringList childReviewDays(const content::Library& library, const Chart& chart, const QDateTime& now) {
    constexpr std::size_t nearest = 12;
    if (!inCare(chart))
        return {};
    const ChildPlans plans = plansOf(library, chart, now.date());
    std::set<QDate> days;
    for (const schedule::ChildStep& step : plans.steps) {
        if (step.late.isValid() && step.state == u"open"_s)
            days.insert(step.late.addDays(1));
    }
    for (const schedule::PlannedDose& dose : plans.vaccines.doses) {
        for (const QDate& day :
             {dose.earliest, dose.due, dose.overdueFrom, dose.completeBefore, dose.closesOn}) {
            if (day.isValid() && !dose.given)
                days.insert(day);
        }
    }
    QStringList texts;
    for (const QDate& day : days) {
        if (day > now.date() && static_cast<std::size_t>(texts.size()) < nearest)
            texts << day.toString(Qt::ISODate);
    }
    return texts;
}

} // namespace muying::work
