#include "core/work/referral_tasks.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;
using store::Task;

namespace {

const QString letterForm = u"REFERRAL"_s;
const QString forAssessment = u"1"_s; ///< kind of referral: screen positive, to be graded

bool hasReturnSlip(const Entry& letter) {
    static const QStringList slip{u"arrived"_s, u"back_dt"_s, u"back_diag"_s, u"back_outcome"_s,
                                  u"follow_dt"_s};
    return std::ranges::any_of(slip, [&](const QString& field) { return letter.answers.has(field); });
}

/// What tells the result of `letter`; null while it is not known.
const Entry* resultOf(const TaskSite& site, const Entry& letter) {
    if (hasReturnSlip(letter))
        return &letter;
    for (const Entry* back : site.chart.all(u"REFERRAL_BACK"_s)) {
        if (back->date >= letter.date)
            return back;
    }
    if (letter.answers.text(u"ref_kind"_s) != forAssessment)
        return nullptr;
    for (const Entry* grading : site.chart.all(u"RISK_ASSESS"_s)) {
        const QString level = grading->answers.text(u"assess_org_level"_s);
        if (grading->date >= letter.date && (level == u"2"_s || level == u"3"_s))
            return grading;
    }
    return nullptr;
}

} // namespace

bool wasSent(const Entry& letter) {
    return !letter.answers.boolean(u"ref_refused"_s).value_or(false);
}

const Entry* referralLetter(const TaskSite& site) {
    const auto letters = site.chart.all(letterForm);
    const auto found = std::find_if(letters.rbegin(), letters.rend(), [&](const Entry* letter) {
        return letter->date >= site.standing.since.date();
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

} // namespace muying::work
