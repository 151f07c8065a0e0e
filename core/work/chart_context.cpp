#include "core/work/chart_context.h"

#include "core/content/computations.h"
#include "core/record/computations.h"
#include "core/work/standing.h"
#include "core/work/stock.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString assessPrefix = u"assess"_s;

/// The record a prefix stands for: newest of its form, other than the entry being filled.
const Entry* recordOfPrefix(const Chart& chart, const QString& form, const Entry* editing) {
    if (form == u"STOCK"_s)
        return stockBefore(chart, editing);
    const auto all = chart.all(form);
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Entry* entry) {
        if (!editing)
            return true;
        const bool later =
            editing->date.isValid() && entry->date > editing->date && entry->form == editing->form;
        return entry->id != editing->id && !later;
    });
    return found == all.rend() ? nullptr : *found;
}

/// Can it be worked out here? Computations that need the growth references are given from outside.
bool isOwnComputation(const content::Field& field) {
    const auto call = content::parseCompute(field.compute);
    return call && record::computeFunction(call->name);
}

/// Entries dated by the minute (observations after birth) follow one another by that minute, not by the time
/// of saving: the one before `editing`, the last of all for a new entry.
const Entry* recordBefore(const std::vector<const Entry*>& all, const QString& dateField,
                          const Entry* editing) {
    const auto place = [&](const Entry& entry) {
        return std::pair(entry.answers.dateTime(dateField), entry.id);
    };
    const bool placed = editing && editing->answers.dateTime(dateField).isValid();
    const Entry* found = nullptr;
    for (const Entry* entry : all) {
        const bool self = editing && entry->id == editing->id;
        const bool earlier = !placed || place(*entry) < place(*editing);
        if (!self && earlier && (!found || place(*found) < place(*entry)))
            found = entry;
    }
    return found;
}

bool byTheMinute(const content::Form& form) {
    const content::Field* date = form.field(form.dateField);
    return date && date->type == content::FieldType::DateTime;
}

bool readsAssessment(const content::Form& form) {
    return std::ranges::any_of(
        form.fields, [](const content::Field& field) { return field.compute.contains("assess."_L1); });
}

/// The grading with the colours in force in the place of its own. While the screening is incomplete there is
/// no colour yet, as on every printed mark.
void putColourInForce(record::Answers& grading, const Chart& chart) {
    constexpr int purpleAlone = 5; // of the option set colour_or_none
    const Standing standing = standingOf(chart);
    const bool shown = standing.assessed() && !standing.provisional;
    const int rank = shown ? colourRank(standing.colour) : 0;
    const int code = shown && rank == 0 ? purpleAlone : rank;
    grading.set(u"colour"_s, code > 0 ? QJsonValue(QString::number(code)) : QJsonValue());
    grading.set(u"purple"_s, shown ? QJsonValue(standing.purple ? u"1"_s : u"0"_s) : QJsonValue());
    const Entry* graded = standing.gradedBy.isEmpty() ? nullptr : chart.entry(standing.gradedBy);
    const QDate since = graded ? graded->date : standing.since.date();
    grading.set(u"assess_date"_s,
                shown && since.isValid() ? QJsonValue(since.toString(Qt::ISODate)) : QJsonValue());
}

} // namespace

record::Context contextOf(const content::Library& library, const Chart& chart, const content::Form& form,
                          const Entry* editing, const QDateTime& now) {
    record::Context context;
    context.now = now;
    for (const content::RecordPrefix& prefix : content::recordPrefixes()) {
        const content::Form* other = library.form(prefix.form);
        // A form's own earlier entry is only looked at where it repeats ("visit", "assess").
        if (!other || (prefix.form == form.code && !form.repeats))
            continue;
        context.forms.insert(prefix.prefix, other);
        const bool ofItem = prefix.form == u"STOCK"_s; // the movement before is that of the same item
        const bool minutes = prefix.form == form.code && byTheMinute(form) && !ofItem;
        if (const Entry* entry = minutes ? recordBefore(chart.all(form.code), form.dateField, editing)
                                         : recordOfPrefix(chart, prefix.form, editing))
            context.others.insert(prefix.prefix, entry->answers);
        if (prefix.prefix == assessPrefix && prefix.form != form.code && readsAssessment(form))
            putColourInForce(context.others[prefix.prefix], chart);
    }
    const Entry* stored = editing ? chart.entry(editing->id) : nullptr;
    if (!stored && !form.repeats)
        stored = chart.newest(form.code);
    if (stored)
        context.previous = &stored->answers;
    return context;
}

record::Answers answersToday(const content::Library& library, const Chart& chart, const Entry& entry,
                             const QDateTime& now) {
    const content::Form* form = library.form(entry.form, entry.edition);
    record::Answers answers = entry.answers;
    if (!form || form->repeats)
        return answers;
    record::Answers computed = entry.answers;
    record::computeFields(*form, computed, contextOf(library, chart, *form, &entry, now));
    for (const content::Field& field : form->fields) {
        if (field.isComputed() && field.origin == content::Origin::System && isOwnComputation(field))
            answers.set(field.code, computed.json().value(field.code));
    }
    return answers;
}

} // namespace muying::work
