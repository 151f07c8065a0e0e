#include "core/work/consequences.h"

#include "core/risk/fact_extraction.h"
#include "core/work/due_tasks.h"
#include "core/work/identity.h"

#include <QUuid>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

/// Before anything is known there is nothing worth keeping.
bool saysNothing(const risk::Assessment& result) {
    return result.screen.isEmpty() && result.assess.isEmpty() && !result.complete;
}

QDateTime momentOfCause(const record::Entry* cause, const QDateTime& now) {
    if (!cause || !cause->date.isValid() || cause->date >= now.date())
        return now;
    return cause->date.startOfDay();
}

KeptAssessment nextKept(const std::optional<KeptAssessment>& before, const record::Entry* cause,
                        const QDateTime& now) {
    KeptAssessment kept;
    kept.at = momentOfCause(cause, now);
    kept.basedOn = kept.at.date();
    kept.causedBy = cause ? cause->id : QString();
    if (before && before->basedOn > kept.basedOn)
        kept.basedOn = before->basedOn;
    return kept;
}

void closeWhenEnded(record::Subject& pregnancy, const Course& course) {
    const bool over = course.status != u"pregnant"_s && course.status != u"postpartum"_s;
    if (!over)
        pregnancy.closed = {};
    else if (!pregnancy.closed.isValid())
        pregnancy.closed = course.ended;
}

} // namespace

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
    record::Subject& woman = chart.woman.subject;
    woman.identity = womanIdentity(chart.cover(), woman.identity);
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
