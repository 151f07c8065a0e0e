#include "core/work/duties.h"

#include "core/work/case_file.h"
#include "core/work/referral_tasks.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;
using store::Task;

namespace {

const QString purpleGrade = u"5"_s; ///< on the report purple is listed beside the four ranked colours

const content::DutyDecl* dutyInForce(const TaskSite& site, const QString& code) {
    const content::RuleSet& rules = site.library.rules(site.now.date());
    const QStringList colours = site.standing.colours();
    for (const content::DutyDecl& duty : rules.duties) {
        if (duty.code != code || !content::RuleSet::inPhase(duty.phase, site.course.postpartum()))
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

bool needMet(const TaskSite& site, const QString& need) {
    if (need.isEmpty())
        return true;
    return need == u"refused"_s ? hasRefused(site.chart)
                                : infectionsOf(site.chart, site.standing).contains(need);
}

bool isSent(const record::Answers& report) {
    return report.has(u"report_date"_s) && report.has(u"report_channel"_s);
}

/// The report of the colour in force, or of a higher one. Half a report, without day or channel, is none.
const record::Entry* reportSent(const TaskSite& site) {
    for (const record::Entry* entry : site.chart.all(u"RISK_REPORT"_s)) {
        const record::Answers& answers = entry->answers;
        const QStringList grades = answers.multi(u"grade"_s);
        const bool ofThisColour = std::ranges::any_of(grades, [&](const QString& grade) {
            const int rank = grade == purpleGrade ? 0 : grade.toInt();
            return rank > 0 && rank >= colourRank(site.standing.colour);
        });
        if (isSent(answers) && ofThisColour && entry->date >= site.standing.since.date())
            return entry;
    }
    return nullptr;
}

/// The report begun and not yet sent, to be opened again instead of a second one; empty if there is none.
QString unfinishedReport(const TaskSite& site) {
    const record::Entry* report = site.chart.newest(u"RISK_REPORT"_s);
    const bool begun = report && report->date >= site.standing.since.date() && !isSent(report->answers);
    return begun ? report->id : QString();
}

/// What carries the report of the colour in force: the report form, or a grading that says it was sent.
const record::Entry* reportEntry(const TaskSite& site) {
    if (const record::Entry* report = reportSent(site))
        return report;
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
    if (const record::Entry* file = site.chart.newest(u"HR_CASE"_s))
        return file;
    for (const record::Entry* entry : site.chart.all(u"RISK_ASSESS"_s)) {
        if (entry->answers.boolean(u"case_opened"_s).value_or(false))
            return entry;
    }
    return nullptr;
}

/// A referral letter, or a referral noted at a visit, since the present colour stands.
const record::Entry* referralEntry(const TaskSite& site) {
    if (const record::Entry* letter = referralLetter(site))
        return letter;
    for (const record::Entry& entry : site.chart.entries) {
        if (entry.answers.text(u"referral"_s) == u"2"_s && entry.date >= site.standing.since.date())
            return &entry;
    }
    return nullptr;
}

/// The newest sheet of the case file, if it settles the duty: nothing is missing in it, or it holds the
/// opinion on whether the pregnancy may go on.
const record::Entry* caseSheet(const TaskSite& site, const QString& duty) {
    const record::Entry* sheet = site.chart.newest(u"HR_CASE"_s);
    if (!sheet)
        return nullptr;
    const CaseFile file = caseFile(site.chart, site.standing);
    const bool settled = duty == u"case_points"_s ? file.open.empty() : file.hasOpinion();
    return settled ? sheet : nullptr;
}

/// What settles a duty; null while it is open. A grading of level 2 or above ends the referral.
const record::Entry* settledBy(const TaskSite& site, const Task& task) {
    const record::Entry* entry = nullptr;
    const bool referral = task.code == u"refer_for_assessment"_s || task.code == u"refer_result"_s;
    if (task.code == u"report"_s)
        return reportEntry(site);
    if (task.code == u"case_management"_s)
        entry = caseEntry(site);
    else if (task.code == u"case_points"_s || task.code == u"chief_opinion"_s)
        return caseSheet(site, task.code);
    else if (referral && !site.standing.suggested)
        entry = site.chart.entry(site.standing.gradedBy);
    else if (task.code == u"refer_for_assessment"_s)
        entry = referralEntry(site);
    return entry ? entry : doneByHand(site.chart, task.code, task.key);
}

bool isDue(const TaskSite& site, const Window& window) {
    if (!dutyInForce(site, window.duty) || !colourApplies(site, window) || !needMet(site, window.need))
        return false;
    if (window.code == u"case_points"_s) // before the file is opened everything is missing
        return site.chart.newest(u"HR_CASE"_s) != nullptr;
    const record::Entry* letter = window.code == u"refer_result"_s ? referralLetter(site) : nullptr;
    // A letter on its way is followed up by itself, see addReferralResults(); until she is graded.
    return !letter || !wasSent(*letter) || isResultKnown(site.chart, *letter);
}

/// Duties that come once for the whole pregnancy, whatever colours follow.
bool comesOnce(const QString& code) {
    return code == u"case_management"_s || code == u"case_points"_s || code == u"infection_care"_s;
}

void addDuty(const TaskSite& site, const Window& window, std::vector<Task>& tasks) {
    const QDateTime since = site.standing.since;
    if (!since.isValid() || !isDue(site, window))
        return;
    Task task;
    task.subject = site.chart.pregnancy->subject.id;
    task.code = window.taskCode();
    task.from = since.date().addDays(window.fromDays);
    task.due = endOfDay(since.date().addDays(window.dueDays));
    if (window.clock)
        task.due = since.addSecs(qint64{window.hours} * 3600);
    if (!comesOnce(task.code))
        task.key = since.toString(u"yyyy-MM-ddTHH:mm"_s);
    if (!window.variant().isEmpty())
        task.key.prepend(task.key.isEmpty() ? window.variant() : window.variant() + u':');
    task.form = window.form;
    const record::Entry* entry = settledBy(site, task);
    task.state = entry ? u"done"_s : u"open"_s;
    task.doneEntry = entry ? entry->id : QString();
    if (!entry && task.code == u"report"_s)
        task.formKey = unfinishedReport(site);
    tasks.push_back(task);
}

int followUpsDone(const Chart& chart) {
    return static_cast<int>(std::ranges::count_if(chart.entries, isFollowUp));
}

/// The day agreed at the newest follow-up; invalid if none was.
QDate agreedFollowUp(const Chart& chart) {
    const auto newest = std::find_if(chart.entries.rbegin(), chart.entries.rend(), isFollowUp);
    if (newest == chart.entries.rend())
        return {};
    const QDate agreed = newest->answers.date(newest->form == u"HR_CASE"_s ? u"fu_next"_s : u"kf_next"_s);
    return agreed > newest->date ? agreed : QDate();
}

/// Is the follow-up window one of this woman's, and from which day on at the earliest (invalid: at once)?
bool followUpApplies(const TaskSite& site, const Window& window, QDate& start) {
    if (window.anchor != u"contact"_s || !colourApplies(site, window) || !needMet(site, window.need))
        return false;
    start = window.gaFrom ? site.course.dayOfGestation(*window.gaFrom) : QDate();
    return !window.gaFrom || (start.isValid() && site.course.pregnant());
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

std::optional<int> followUpInterval(const TaskSite& site) {
    std::optional<int> days;
    for (const Window& window : site.library.schedule().windows) {
        QDate start;
        const bool applies = followUpApplies(site, window, start);
        if (applies && (!start.isValid() || start <= site.now.date()))
            days = std::min(days.value_or(window.dueDays), window.dueDays);
    }
    return days;
}

void addFollowUp(const TaskSite& site, std::vector<Task>& tasks) {
    const QDate contact = lastContact(site.chart, site.course);
    const Window* next = nullptr;
    QDate nextFrom, nextDue;
    for (const Window& window : site.library.schedule().windows) {
        QDate start;
        if (!contact.isValid() || !followUpApplies(site, window, start))
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
    // An earlier day may be agreed with her; a later one does not stretch the interval.
    if (const QDate agreed = agreedFollowUp(site.chart); agreed.isValid() && agreed > contact)
        nextDue = std::min(nextDue, agreed);
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
