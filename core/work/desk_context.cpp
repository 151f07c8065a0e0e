#include "core/work/chart_context.h"
#include "core/work/consequences.h"
#include "core/work/desk.h"
#include "core/work/known_facts.h"
#include "core/work/report_due.h"
#include "core/work/running_numbers.h"
#include "core/work/vaccine_fields.h"

#include <QJsonObject>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

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
    record::Context context = contextOf(library(), chart, form, editing, m_clock.now());
    context.language = m_language;
    context.outside = m_outside;
    if (chart.child && form.code == u"IMM_DOSE"_s) {
        schedule::Entries entries;
        for (const Entry& entry : chart.entries)
            entries.push_back(&entry);
        context.outside = vaccineComputation(library(), entries, editing, m_outside);
    }
    if (form.code == u"RISK_ASSESS"_s)
        context.outside = reportDueComputation(library(), m_outside);
    if (isNumbered(form) && m_store.isUnlocked())
        context.outside =
            numberComputation(m_store, form, editing ? chart.entry(editing->id) : nullptr, m_outside);
    context.others.insert(u"clinic"_s, record::Answers(m_store.clinic()));
    if (m_store.isUnlocked())
        context.others.insert(u"user"_s,
                              record::Answers(QJsonObject{{u"name"_s, m_store.user().displayName}}));
    addKnownFacts(library(), chart, form, context);
    return context;
}

Result<risk::Input> Desk::riskInput(const Chart& chart, const Entry* unsaved) const {
    const QDateTime now = m_clock.now();
    if (!unsaved)
        return inputOn(library(), chart, now.date());
    return inputOn(library(), withUnsaved(chart, library(), *unsaved, now), now.date());
}

Result<risk::Assessment> Desk::assess(const Chart& chart, const Entry* unsaved) const {
    const auto input = riskInput(chart, unsaved);
    if (!input)
        return input.error();
    return risk::assess(library().rules(m_clock.today()), *input);
}

} // namespace muying::work
