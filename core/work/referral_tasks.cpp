#include "core/work/referral_tasks.h"

#include "core/work/referrals.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;
using store::Task;

namespace {

const QString letterForm = u"REFERRAL"_s;

/// Is it known how the letter went? She arrived or not, or the answer is back.
bool isFollowed(const Chart& chart, const Entry& letter) {
    const ReferralStep step = referralStep(chart, letter);
    return step != ReferralStep::Issued || letter.answers.has(u"follow_dt"_s);
}

/// The entry that tells it.
const Entry* resultOf(const TaskSite& site, const Entry& letter) {
    if (!isFollowed(site.chart, letter))
        return nullptr;
    if (const Entry* sheet = returnSheetOf(site.chart, letter))
        return sheet;
    const bool onLetter = letter.answers.has(u"arrived"_s) || letter.answers.has(u"back_dt"_s) ||
                          letter.answers.has(u"back_diag"_s) || letter.answers.has(u"back_outcome"_s) ||
                          letter.answers.has(u"follow_dt"_s);
    const Entry* grading = gradingAfter(site.chart, letter);
    return onLetter || !grading ? &letter : grading;
}

/// Referral ticked on a visit sheet.
bool ticksReferral(const Entry& visit) {
    static const QStringList sheets{u"ANC1"_s, u"ANC2_5"_s, u"PNV1"_s, u"PN42"_s};
    return sheets.contains(visit.form) && visit.answers.text(u"referral"_s) == u"2"_s;
}

/// What shows that the referral of a visit was carried out: a letter of its day or later, or, where none was
/// written, what came back from the institution she was sent to, its return sheet or its grading. Time alone
/// settles nothing.
const Entry* answerToTick(const Chart& chart, const Entry& visit) {
    for (const Entry* letter : chart.all(letterForm)) {
        if (letter->date >= visit.date && !isCancelled(*letter))
            return letter;
    }
    for (const Entry* sheet : chart.all(u"REFERRAL_BACK"_s)) {
        if (sheet->date >= visit.date)
            return sheet;
    }
    for (const Entry* grading : chart.all(u"RISK_ASSESS"_s)) {
        if (grading->date >= visit.date && isOfHigherLevel(*grading))
            return grading;
    }
    return nullptr;
}

} // namespace

bool wasSent(const Entry& letter) {
    return !letter.answers.boolean(u"ref_refused"_s).value_or(false) && !isCancelled(letter);
}

bool isResultKnown(const Chart& chart, const Entry& letter) {
    return isFollowed(chart, letter);
}

const Entry* referralLetter(const TaskSite& site) {
    const auto letters = site.chart.all(letterForm);
    const auto found = std::find_if(letters.rbegin(), letters.rend(), [&](const Entry* letter) {
        return letter->date >= site.standing.since.date() && !isCancelled(*letter);
    });
    return found == letters.rend() ? nullptr : *found;
}

void addReferralResults(const TaskSite& site, std::vector<Task>& tasks) {
    for (const content::Window& window : site.library.schedule().windows) {
        if (window.anchor != u"referral"_s)
            continue;
        for (const Entry* letter : site.chart.all(letterForm)) {
            if (!wasSent(*letter))
                continue;
            Task task;
            task.subject = site.chart.pregnancy->subject.id;
            task.code = window.taskCode();
            task.key = letter->id;
            task.from = letter->date.addDays(window.fromDays);
            task.due = endOfDay(letter->date.addDays(window.dueDays));
            task.form = window.form;
            task.formKey = letter->id; // the letter itself is opened, its return slip is still empty
            const Entry* result = resultOf(site, *letter);
            task.state = result ? u"done"_s : u"open"_s;
            task.doneEntry = result ? result->id : QString();
            tasks.push_back(task);
        }
    }
}

void addLettersOfVisits(const TaskSite& site, std::vector<Task>& tasks) {
    for (const content::Window& window : site.library.schedule().windows) {
        if (window.anchor != u"visit_referral"_s)
            continue;
        for (const Entry& visit : site.chart.entries) {
            if (!ticksReferral(visit))
                continue;
            Task task;
            task.subject = site.chart.pregnancy->subject.id;
            task.code = window.taskCode();
            task.key = visit.id;
            task.from = visit.date.addDays(window.fromDays);
            task.due = endOfDay(visit.date.addDays(window.dueDays));
            task.form = window.form;
            const Entry* answer = answerToTick(site.chart, visit);
            task.state = answer ? u"done"_s : u"open"_s;
            task.doneEntry = answer ? answer->id : QString();
            tasks.push_back(task);
        }
    }
}

} // namespace muying::work
