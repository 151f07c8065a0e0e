#include "core/work/postpartum_tasks.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;
using record::Entry;
using store::Task;

namespace {

/// First and last day of a window, and the day after which it is missed.
struct Span {
    QDate from, due, late;
};

Span spanAfter(const QDate& anchor, const Window& window) {
    return {anchor.addDays(window.fromDays), anchor.addDays(window.dueDays),
            window.lateDays ? anchor.addDays(*window.lateDays) : QDate()};
}

/// The entry that fulfils a window after birth. A telephone call is no visit; the loss is asked of the
/// record.
const Entry* fulfilledBy(const TaskSite& site, const Window& window) {
    for (const Entry* entry : site.chart.all(window.form)) {
        const bool call = window.form == u"PNV1"_s && entry->answers.text(u"visit_mode"_s) == u"3"_s;
        const bool open = window.code == u"LOSS24"_s && !entry->answers.has(u"loss_24h"_s);
        if (!call && !open)
            return entry;
    }
    return doneByHand(site.chart, window.taskCode(), {});
}

void settle(const TaskSite& site, const Entry* entry, const QDate& late, Task& task) {
    if (entry) {
        task.state = u"done"_s;
        task.doneEntry = entry->id;
    } else if (late.isValid() && site.now.date() > late) {
        task.state = u"missed"_s;
    }
}

/// The occasion a mood screen was filled for (EPDS.epds_when) by variant of the window.
QString occasionOf(const Window& window) {
    static const QHash<QString, QString> occasions{
        {u"pregnancy"_s, u"1"_s}, {u"visit"_s, u"2"_s}, {u"day42"_s, u"3"_s}};
    return occasions.value(window.variant());
}

bool wasConspicuous(const TaskSite& site) {
    return std::ranges::any_of(site.chart.all(u"EPDS"_s), [](const Entry* entry) {
        const QString level = entry->answers.text(u"epds_level"_s);
        return !level.isEmpty() && level != u"0"_s;
    });
}

const Entry* moodScreenOf(const TaskSite& site, const QString& occasion) {
    for (const Entry* entry : site.chart.all(u"EPDS"_s)) {
        if (entry->answers.text(u"epds_when"_s) == occasion && entry->answers.has(u"epds_total"_s))
            return entry;
    }
    return nullptr;
}

/// The days of a mood screen; invalid while it does not apply.
Span moodSpan(const TaskSite& site, const Window& window) {
    const Course& course = site.course;
    if (window.anchor == u"ga"_s) {
        if (!course.pregnant() || !course.edd.isValid())
            return {};
        const QDate due = std::max(course.dayOfGestation(window.dueDays), course.booked);
        return {course.dayOfGestation(window.fromDays), due,
                window.lateDays ? course.dayOfGestation(*window.lateDays) : QDate()};
    }
    // The check of day 42 closes the pregnancy; the mood screen of that day may follow it.
    const bool after = course.postpartum() || course.status == u"closed"_s;
    if (!after || !course.ended.isValid())
        return {};
    return spanAfter(window.anchor == u"discharge"_s ? dischargeDay(site.chart, site.course) : course.ended,
                     window);
}

} // namespace

QDate dischargeDay(const Chart& chart, const Course& course) {
    constexpr int assumedDischargeDay = 3;
    const Entry* delivery = chart.newest(u"DELIVERY"_s);
    const Entry* visit = chart.newest(u"PNV1"_s);
    const QDate told = delivery ? delivery->answers.dateTime(u"discharge_dt"_s).date() : QDate();
    if (told.isValid())
        return told;
    const QDate seen = visit ? visit->answers.date(u"discharge_date"_s) : QDate();
    return seen.isValid() ? seen : course.ended.addDays(assumedDischargeDay);
}

Task windowTask(const TaskSite& site, const Window& window, const QDate& from, const QDate& due) {
    Task task;
    task.subject = site.chart.pregnancy->subject.id;
    task.code = window.taskCode();
    task.key = window.variant();
    task.from = from;
    task.due = endOfDay(due);
    task.state = u"open"_s;
    task.form = window.form;
    task.formKey = window.formKey;
    return task;
}

void addAfterBirth(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    if (!site.course.postpartum() || !site.course.ended.isValid())
        return;
    if (window.code == u"LOSS24"_s && !site.chart.newest(u"DELIVERY"_s))
        return; // without a delivery record there is nothing to complete
    const QDate anchor =
        window.anchor == u"discharge"_s ? dischargeDay(site.chart, site.course) : site.course.ended;
    const Span span = spanAfter(anchor, window);
    Task task = windowTask(site, window, span.from, span.due);
    settle(site, fulfilledBy(site, window), span.late, task);
    tasks.push_back(task);
}

void addMoodScreen(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    const QString occasion = occasionOf(window);
    const Entry* filled = moodScreenOf(site, occasion);
    if (window.variant() == u"visit"_s && !filled && !wasConspicuous(site))
        return;
    const Span span = moodSpan(site, window);
    if (!span.from.isValid())
        return;
    Task task = windowTask(site, window, std::min(span.from, span.due), span.due);
    settle(site, filled, span.late, task);
    tasks.push_back(task);
}

void addSafetyCheck(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    for (const Entry* entry : site.chart.all(u"EPDS"_s)) {
        const record::Answers& answers = entry->answers;
        const bool asked = answers.text(u"epds10"_s).toInt() >= 1;
        if (!asked)
            continue;
        Task task = windowTask(site, window, entry->date.addDays(window.fromDays),
                               entry->date.addDays(window.dueDays));
        task.key = entry->id;
        const bool written = answers.has(u"epds_safe"_s) && answers.has(u"epds_action"_s);
        settle(site, written ? entry : doneByHand(site.chart, task.code, task.key), {}, task);
        tasks.push_back(task);
    }
}

} // namespace muying::work
