#include "core/work/due_tasks.h"

#include "core/work/duties.h"
#include "core/work/postpartum_tasks.h"
#include "core/work/referral_tasks.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;
using store::Task;

namespace {

const QString taskDone = u"done"_s;
const QString taskMissed = u"missed"_s;
const QString taskNotApplicable = u"not_applicable"_s;

/// Entry that fills an antenatal slot. A visit that was only urged (督促) and has no result yet fills none.
const record::Entry* slotEntry(const TaskSite& site, const Window& window) {
    for (const record::Entry* entry : site.chart.all(window.form)) {
        const record::Answers& answers = entry->answers;
        const bool onlyUrged =
            answers.text(u"visit_kind"_s) == u"2"_s && !answers.date(u"exam_date"_s).isValid();
        const bool sameSlot = window.formKey.isEmpty() || answers.text(u"visit_no"_s) == window.formKey;
        if (sameSlot && !onlyUrged)
            return entry;
    }
    return nullptr;
}

/// Slots that follow `window` in the calendar and are filled make it pointless to chase this one.
bool laterSlotDone(const TaskSite& site, const Window& window) {
    return std::ranges::any_of(site.library.schedule().windows, [&](const Window& other) {
        return other.anchor == window.anchor && other.group == window.group && !other.formKey.isEmpty() &&
               other.fromDays > window.fromDays && slotEntry(site, other);
    });
}

void settleSlot(const TaskSite& site, const Window& window, Task& task) {
    const QDate today = site.now.date();
    const QDate windowEnd = site.course.dayOfGestation(window.dueDays);
    const bool countedSlot = !window.formKey.isEmpty();
    if (const record::Entry* entry = slotEntry(site, window)) {
        task.state = taskDone;
        task.doneEntry = entry->id;
    } else if (!site.course.pregnant()) {
        task.state = taskNotApplicable;
    } else if (window.lateDays && today > site.course.dayOfGestation(*window.lateDays)) {
        task.state = taskMissed;
    } else if (countedSlot && (windowEnd < site.course.booked || laterSlotDone(site, window))) {
        task.state = taskMissed;
    }
}

/// Due since the newest change of the episode: what it says leaves the calendar without a day to count from.
Task askedAgain(const TaskSite& site, const Window& window) {
    const record::Entry* episode = site.chart.newest(u"PREG_EPISODE"_s);
    const QDate asked = episode && episode->savedAt.isValid() ? episode->savedAt.date() : site.course.booked;
    return windowTask(site, window, asked, asked);
}

/// Without a due date no window of the gestation has a day. So that she is not forgotten, the first visit is
/// due on the day she was booked, and the end of the pregnancy is still asked for when it has no day.
void addUndated(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    const bool firstVisit = window.form == u"ANC1"_s;
    const bool ending = window.form == u"PREG_EPISODE"_s;
    if (ending && site.course.postpartum() && !site.course.ended.isValid())
        tasks.push_back(askedAgain(site, window));
    if (!firstVisit || !site.course.booked.isValid())
        return;
    Task task = windowTask(site, window, site.course.booked, site.course.booked);
    settleSlot(site, window, task);
    tasks.push_back(task);
}

void addGestationWindow(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    const QDate from = site.course.dayOfGestation(window.fromDays);
    QDate due = site.course.dayOfGestation(window.dueDays);
    if (!from.isValid()) {
        addUndated(site, window, tasks);
        return;
    }
    // Whoever comes late is due on the day she is booked: nobody could have seen her earlier.
    if (window.formKey.isEmpty() && due < site.course.booked)
        due = site.course.booked;
    Task task = windowTask(site, window, std::max(from, site.course.booked), due);
    if (window.form ==
        u"PREG_EPISODE"_s) { // its own entry exists anyway; the end of the pregnancy settles it
        if (site.course.postpartum() && !site.course.ended.isValid())
            task =
                askedAgain(site, window); // born, but on what day? Nothing after the birth is due without it
        else if (!site.course.pregnant())
            return;
    } else {
        settleSlot(site, window, task);
    }
    task.from = std::min(task.from, due);
    tasks.push_back(task);
}

void addBookingWindow(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    if (window.form == u"PREG_EPISODE"_s && (site.course.edd.isValid() || !site.course.pregnant()))
        return; // dated, or over
    Task task = windowTask(site, window, site.course.booked.addDays(window.fromDays),
                           site.course.booked.addDays(window.dueDays));
    if (window.form != u"PREG_EPISODE"_s) // its own entry exists anyway; a due date settles it
        settleSlot(site, window, task);
    tasks.push_back(task);
}

/// The slot an agreed day falls into, unless it is filled.
QString slotOn(const TaskSite& site, const QDate& day) {
    for (const Window& window : site.library.schedule().windows) {
        const bool inside = !window.formKey.isEmpty() && window.anchor == u"ga"_s &&
                            day >= site.course.dayOfGestation(window.fromDays) &&
                            day <= site.course.dayOfGestation(window.dueDays);
        if (inside && !slotEntry(site, window))
            return window.formKey;
    }
    return {};
}

void addAppointment(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    const record::Entry* visit = newestVisit(site.chart);
    const QDate day = visit ? visit->answers.date(u"next_date"_s) : QDate();
    if (!day.isValid() || !site.course.pregnant())
        return;
    Task task = windowTask(site, window, day.addDays(window.fromDays), day.addDays(window.dueDays));
    task.formKey = slotOn(site, day);
    if (window.lateDays && site.now.date() > day.addDays(*window.lateDays))
        task.state = taskMissed;
    tasks.push_back(task);
}

void addCalendar(const TaskSite& site, std::vector<Task>& tasks) {
    for (const Window& window : site.library.schedule().windows) {
        if (window.form == u"EPDS"_s)
            addMoodScreen(site, window, tasks);
        else if (window.anchor == u"mood_item10"_s)
            addSafetyCheck(site, window, tasks);
        else if (window.anchor == u"ga"_s)
            addGestationWindow(site, window, tasks);
        else if (window.anchor == u"booking"_s && site.course.booked.isValid())
            addBookingWindow(site, window, tasks);
        else if (window.anchor == u"appointment"_s)
            addAppointment(site, window, tasks);
        else if (window.anchor == u"birth"_s || window.anchor == u"discharge"_s)
            addAfterBirth(site, window, tasks);
    }
}

} // namespace

std::vector<Task> dueTasks(const content::Library& library, const Chart& chart, const Standing& standing,
                           const QDateTime& now) {
    std::vector<Task> tasks;
    if (!chart.pregnancy)
        return tasks;
    const TaskSite site{library, chart, standing, courseOf(chart), now};
    addCalendar(site, tasks);
    if (site.course.pregnant() || site.course.postpartum()) {
        addDuties(site, tasks);
        addReferralResults(site, tasks);
        addLettersOfVisits(site, tasks);
        addFollowUp(site, tasks);
    }
    return tasks;
}

} // namespace muying::work
