#include "core/content/computations.h"
#include "core/work/consequences.h"
#include "core/work/desk.h"

#include <QJsonObject>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

/// The record a prefix stands for: newest of its form, other than the entry being filled.
const Entry* recordOfPrefix(const Chart& chart, const QString& form, const Entry* editing) {
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

/// Chart with an unsaved entry in the place of the stored one of that form.
Chart withUnsaved(const Chart& chart, const content::Library& library, const Entry& unsaved,
                  const QDateTime& now) {
    Chart changed = chart;
    Entry entry = unsaved;
    const content::Form* form = library.form(entry.form);
    if (entry.id.isEmpty()) {
        entry.id = u"unsaved"_s;
        const Entry* stored = form && !form->repeats ? chart.newest(entry.form) : nullptr;
        if (stored)
            changed.drop(stored->id);
    }
    const QDate dated = form ? entry.answers.date(form->dateField) : QDate();
    if (dated.isValid())
        entry.date = dated;
    if (!entry.date.isValid() || entry.date > now.date())
        entry.date = now.date();
    entry.savedAt = now;
    changed.put(std::move(entry));
    return changed;
}

} // namespace

record::Context Desk::contextFor(const Chart& chart, const content::Form& form, const Entry* editing) const {
    record::Context context;
    context.now = m_clock.now();
    context.language = m_language;
    for (const content::RecordPrefix& prefix : content::recordPrefixes()) {
        const content::Form* other = m_library.form(prefix.form);
        // A form's own earlier entry is only looked at where it repeats ("visit", "assess").
        if (!other || (prefix.form == form.code && !form.repeats))
            continue;
        context.forms.insert(prefix.prefix, other);
        if (const Entry* entry = recordOfPrefix(chart, prefix.form, editing))
            context.others.insert(prefix.prefix, entry->answers);
    }
    context.others.insert(u"clinic"_s, record::Answers(m_store.clinic()));
    if (m_store.isUnlocked())
        context.others.insert(u"user"_s,
                              record::Answers(QJsonObject{{u"name"_s, m_store.user().displayName}}));
    const Entry* stored = editing ? chart.entry(editing->id) : nullptr;
    if (!stored && !form.repeats)
        stored = chart.newest(form.code);
    if (stored)
        context.previous = &stored->answers;
    return context;
}

Result<risk::Input> Desk::riskInput(const Chart& chart, const Entry* unsaved) const {
    const QDateTime now = m_clock.now();
    if (!unsaved)
        return inputOn(m_library, chart, now.date());
    return inputOn(m_library, withUnsaved(chart, m_library, *unsaved, now), now.date());
}

Result<risk::Assessment> Desk::assess(const Chart& chart, const Entry* unsaved) const {
    const auto input = riskInput(chart, unsaved);
    if (!input)
        return input.error();
    return risk::assess(m_library.rules(m_clock.today()), *input);
}

} // namespace muying::work
