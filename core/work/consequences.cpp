#include "core/work/consequences.h"

#include "core/risk/fact_extraction.h"
#include "core/work/child_file.h"
#include "core/work/child_tasks.h"
#include "core/work/due_tasks.h"
#include "core/work/identity.h"
#include "core/work/responsible.h"

#include <QUuid>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

/// Before anything is known there is nothing worth keeping.
bool saysNothing(const risk::Assessment& result) {
    return result.screen.isEmpty() && result.assess.isEmpty() && !result.complete;
}

/// A record of the past entered late counts from its day; what is added to a record already on file, a
/// laboratory result that came later or a correction, is known only now.
QDateTime momentOfCause(const record::Entry* cause, const QDateTime& now) {
    const bool known = cause && cause->version > 0;
    if (!cause || known || !cause->date.isValid() || cause->date >= now.date())
        return now;
    return cause->date.startOfDay();
}

/// The day the finding belongs to, whenever it was entered.
QDate dayOfCause(const record::Entry* cause, const QDateTime& now) {
    return cause && cause->date.isValid() ? std::min(cause->date, now.date()) : now.date();
}

KeptAssessment nextKept(const std::optional<KeptAssessment>& before, const record::Entry* cause,
                        const QDateTime& now) {
    KeptAssessment kept;
    kept.at = momentOfCause(cause, now);
    kept.basedOn = dayOfCause(cause, now);
    kept.causedBy = cause ? cause->id : QString();
    if (before && before->basedOn > kept.basedOn)
        kept.basedOn = before->basedOn;
    kept.sequence = before ? before->sequence + 1 : 1;
    return kept;
}

/// A grading changed later is not the one that was known.
QStringList knownGradings(const Chart& chart) {
    QStringList known;
    for (const record::Entry* grading : chart.all(u"RISK_ASSESS"_s))
        known << gradingMark(*grading);
    return known;
}

void closeWhenEnded(record::Subject& pregnancy, const Course& course) {
    const bool over = course.status != u"pregnant"_s && course.status != u"postpartum"_s;
    if (!over)
        pregnancy.closed = {};
    else if (!pregnancy.closed.isValid())
        pregnancy.closed = course.ended;
}

/// The day the cover says she left; while she is in care there is none.
void closeWhenGone(record::Subject& woman, const Chart& chart, const QDate& today) {
    const QString status = chart.cover().text(u"woman_status"_s);
    if (status.isEmpty() || status == u"1"_s) {
        woman.closed = {};
    } else if (!woman.closed.isValid()) {
        const record::Entry* moved = chart.newest(transferForm);
        woman.closed = moved ? moved->date : today;
    }
}

void addChildConsequences(const content::Library& library, Chart& chart, const QDateTime& now,
                          store::SaveRequest& request) {
    record::Subject& child = chart.child->subject;
    chart.child->index = childIndex(chart);
    child.closed = childClosed(chart);
    chart.tasks = childTasks(library, chart, now);
    child.identity = childIdentity(chart, childReviewDays(library, chart, now));
    request.changedSubjects.push_back(child);
    request.indexes.emplace_back(child.id, chart.child->index);
    request.tasks.emplace_back(child.id, chart.tasks);
}

} // namespace

void labelEntry(record::Entry& entry, const content::Form& form, const QDate& today) {
    if (entry.id.isEmpty()) {
        entry.id = randomId();
        entry.version = 0;
    }
    entry.form = form.code;
    entry.edition = form.edition;
    entry.date = entry.answers.date(form.dateField);
    if (!entry.date.isValid())
        entry.date = entry.answers.dateTime(form.dateField).date();
    if (!entry.date.isValid())
        entry.date = today;
}

void settleNewSubjects(store::SaveRequest& request) {
    for (record::Subject& made : request.newSubjects) {
        const auto changed = std::ranges::find(request.changedSubjects, made.id, &record::Subject::id);
        if (changed == request.changedSubjects.end())
            continue;
        made = std::move(*changed);
        request.changedSubjects.erase(changed);
    }
}

QString randomId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<risk::Input> inputOn(const content::Library& library, const Chart& chart, const QDate& on) {
    return risk::inputFor(library.rules(on), library, chart.entries, on);
}

Result<risk::Assessment> assessOn(const content::Library& library, const Chart& chart, const QDate& on) {
    const auto input = inputOn(library, chart, on);
    if (!input)
        return input.error();
    return risk::assess(library.rules(on), *input);
}

Result<std::optional<record::Entry>> reassess(const content::Library& library, Chart& chart,
                                              const record::Entry* cause, const QDateTime& now,
                                              const IdMaker& newId) {
    const auto input = inputOn(library, chart, now.date());
    if (!input)
        return input.error();
    auto result = risk::assess(library.rules(now.date()), *input);
    if (!result)
        return result.error();
    const auto before = newestKept(chart);
    const bool unchanged = before ? sameResult(before->result, *result) : saysNothing(*result);
    if (unchanged)
        return std::optional<record::Entry>();

    KeptAssessment kept = nextKept(before, cause, now);
    kept.result = std::move(*result);
    kept.input = *input;
    kept.gradings = knownGradings(chart);
    const bool sameColours = before && before->result.colours == kept.result.colours;
    kept.colourSince = sameColours ? before->colourSince : kept.at;

    record::Entry entry;
    entry.id = newId();
    entry.subject = chart.pregnancy->subject.id;
    entry.form = assessmentForm;
    entry.edition = kept.result.edition;
    entry.date = kept.at.date();
    entry.savedAt = now;
    entry.answers = toAnswers(kept);
    chart.put(entry);
    return std::optional<record::Entry>(entry);
}

void addConsequences(const content::Library& library, Chart& chart, const QDateTime& now,
                     store::SaveRequest& request) {
    if (chart.clinic)
        return; // the clinic's registers make no tasks and belong to no person
    if (chart.child) {
        addChildConsequences(library, chart, now, request);
        return;
    }
    record::Subject& woman = chart.woman.subject;
    closeWhenGone(woman, chart, now.date());
    woman.identity = womanIdentity(chart.cover(), woman.identity);
    addResponsible(chart, woman.identity);
    if (!chart.pregnancy) {
        request.changedSubjects.push_back(woman);
        return;
    }
    const Course course = courseOf(chart);
    const Standing standing = standingOf(chart);
    record::Subject& pregnancy = chart.pregnancy->subject;
    pregnancy.identity = pregnancyIdentity(chart, standing, reviewDays(library, chart, now));
    closeWhenEnded(pregnancy, course);
    request.changedSubjects.push_back(woman);
    request.changedSubjects.push_back(pregnancy);

    chart.pregnancy->index = indexOf(course, standing);
    request.indexes.emplace_back(pregnancy.id, chart.pregnancy->index);
    const bool newest = chart.pregnancies.empty() || chart.pregnancies.front().subject.id == pregnancy.id;
    if (newest) {
        chart.woman.index = chart.pregnancy->index;
        request.indexes.emplace_back(woman.id, chart.woman.index);
    }
    chart.tasks = dueTasks(library, chart, standing, now);
    request.tasks.emplace_back(pregnancy.id, chart.tasks);
}

} // namespace muying::work
