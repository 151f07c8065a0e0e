#include "core/work/duties.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;
using store::Task;

namespace {

const content::DutyDecl* dutyInForce(const TaskSite& site, const QString& code) {
    const content::RuleSet& rules = site.library.rules(site.now.date());
    const QStringList colours = site.standing.colours();
    for (const content::DutyDecl& duty : rules.duties) {
        if (duty.code != code)
            continue;
        const bool byColour = std::ranges::any_of(
            duty.colours, [&](auto colour) { return colours.contains(content::colourName(colour)); });
        if (byColour || (duty.onScreenPositive && site.standing.screenPositive))
            return &duty;
    }
    return nullptr;
}

bool colourApplies(const TaskSite& site, const Window& window) {
    const QStringList colours = site.standing.colours();
    return window.colours.isEmpty() || std::ranges::any_of(window.colours, [&](const QString& colour) {
               return colours.contains(colour);
           });
}

/// The grading entry that carries the report of the colour in force.
const record::Entry* reportEntry(const TaskSite& site) {
    for (const record::Entry* entry : site.chart.all(u"RISK_ASSESS"_s)) {
        const bool reported = entry->answers.boolean(u"assess_reported"_s).value_or(false);
        const int rank = entry->answers.text(u"colour"_s).toInt();
        const bool ofThisColour = rank >= colourRank(site.standing.colour);
        if (reported && ofThisColour &&
            (entry->date >= site.standing.since.date() || entry->id == site.standing.gradedBy))
            return entry;
    }
    return nullptr;
}

const record::Entry* caseEntry(const TaskSite& site) {
    for (const record::Entry* entry : site.chart.all(u"RISK_ASSESS"_s)) {
        if (entry->answers.boolean(u"case_opened"_s).value_or(false))
            return entry;
    }
    return nullptr;
}

/// A referral written at a visit since the present colour stands.
const record::Entry* referralEntry(const TaskSite& site) {
    for (const record::Entry& entry : site.chart.entries) {
        if (entry.answers.text(u"referral"_s) == u"2"_s && entry.date >= site.standing.since.date())
            return &entry;
    }
    return nullptr;
}

/// What settles a duty; null while it is open. A grading of level 2 or above ends the referral.
const record::Entry* settledBy(const TaskSite& site, const Task& task) {
    const record::Entry* entry = nullptr;
    const bool referral = task.code == u"refer_for_assessment"_s || task.code == u"refer_result"_s;
    if (task.code == u"report"_s)
        return reportEntry(site);
    if (task.code == u"case_management"_s)
        entry = caseEntry(site);
    else if (referral && !site.standing.suggested)
        entry = site.chart.entry(site.standing.gradedBy);
    else if (task.code == u"refer_for_assessment"_s)
        entry = referralEntry(site);
    return entry ? entry : doneByHand(site.chart, task.code, task.key);
}

void addDuty(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    const content::DutyDecl* duty = dutyInForce(site, window.duty);
    const QDateTime since = site.standing.since;
    if (!duty || !since.isValid() || !colourApplies(site, window))
        return;
    Task task;
    task.subject = site.chart.pregnancy->subject.id;
    task.code = window.taskCode();
    task.from = since.date().addDays(window.fromDays);
    task.due = endOfDay(since.date().addDays(window.dueDays));
    if (window.clock && duty->withinHours)
        task.due = since.addSecs(qint64{*duty->withinHours} * 3600);
    if (task.code != u"case_management"_s) // one case file serves the whole pregnancy
        task.key = since.toString(u"yyyy-MM-ddTHH:mm"_s);
    if (!window.variant().isEmpty())
        task.key.prepend(window.variant() + u':');
    task.form = window.form;
    const record::Entry* entry = settledBy(site, task);
    task.state = entry ? u"done"_s : u"open"_s;
    task.doneEntry = entry ? entry->id : QString();
    tasks.push_back(task);
}

int followUpsDone(const Chart& chart) {
    return static_cast<int>(std::ranges::count_if(chart.all(doneForm), [](const record::Entry* entry) {
        return entry->answers.text(u"code"_s) == u"follow_up"_s;
    }));
}

} // namespace

QDateTime endOfDay(const QDate& day) {
    return QDateTime(day, QTime(23, 59, 59));
}

const record::Entry* doneByHand(const Chart& chart, const QString& code, const QString& key) {
    for (const record::Entry* entry : chart.all(doneForm)) {
        if (entry->answers.text(u"code"_s) == code && (key.isEmpty() || entry->answers.text(u"key"_s) == key))
            return entry;
    }
    return nullptr;
}

void addDuties(const TaskSite& site, std::vector<Task>& tasks) {
    for (const Window& window : site.library.schedule().windows) {
        if (window.anchor == u"assessment"_s && !window.duty.isEmpty())
            addDuty(site, window, tasks);
    }
}

void addFollowUp(const TaskSite& site, std::vector<Task>& tasks) {
    const QDate contact = lastContact(site.chart, site.course);
    const Window* next = nullptr;
    QDate nextFrom, nextDue;
    for (const Window& window : site.library.schedule().windows) {
        if (window.anchor != u"contact"_s || !contact.isValid() || !colourApplies(site, window))
            continue;
        const QDate start = window.gaFrom ? site.course.dayOfGestation(*window.gaFrom) : QDate();
        if (window.gaFrom && (!start.isValid() || !site.course.pregnant()))
            continue;
        QDate from = contact.addDays(window.fromDays);
        QDate due = contact.addDays(window.dueDays);
        if (start.isValid()) {
            from = std::max(from, start);
            due = std::max(due, start);
        }
        if (!next || due < nextDue) {
            next = &window;
            nextFrom = from;
            nextDue = due;
        }
    }
    if (!next)
        return;
    Task task;
    task.subject = site.chart.pregnancy->subject.id;
    task.code = next->taskCode();
    task.key = next->variant() + u':' + QString::number(followUpsDone(site.chart) + 1);
    task.from = std::min(nextFrom, nextDue);
    task.due = endOfDay(nextDue);
    task.state = u"open"_s;
    task.form = next->form;
    tasks.push_back(task);
}

} // namespace muying::work
