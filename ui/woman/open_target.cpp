#include "ui/woman/open_target.h"

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

std::vector<store::Draft> draftsOf(const store::Store& store, const work::Chart& chart) {
    std::vector<store::Draft> own;
    const auto drafts = store.drafts();
    if (!drafts) {
        return own;
    }
    const QString woman = chart.woman.subject.id;
    const QString pregnancy = chart.pregnancy ? chart.pregnancy->subject.id : QString();
    const QString child = chart.child ? chart.child->subject.id : QString();
    for (const store::Draft& draft : drafts.value()) {
        const bool hers = chart.child ? draft.subject == child
                                      : (!woman.isEmpty() && draft.subject == woman) ||
                                            (!pregnancy.isEmpty() && draft.subject == pregnancy);
        if (hers && draft.author == store.user().id) {
            own.push_back(draft);
        }
    }
    return own;
}

TimelineTarget firstTarget(const work::Chart& chart, const content::Library& library,
                           const std::vector<store::Draft>& drafts, const QDate& today) {
    if (!drafts.empty()) {
        return {drafts.front().form, {}, drafts.front().entry};
    }
    if (!chart.pregnancy && !chart.child) {
        return {u"PREG_EPISODE"_s, {}, {}};
    }
    const store::Task* due = nullptr;
    for (const store::Task& task : chart.tasks) {
        const bool now = task.state == u"open" && !task.form.isEmpty() && task.from <= today;
        if (now && library.form(task.form) != nullptr && (due == nullptr || task.due < due->due)) {
            due = &task;
        }
    }
    if (due != nullptr) {
        return {due->form, due->formKey, {}};
    }
    for (auto it = chart.entries.rbegin(); it != chart.entries.rend(); ++it) {
        if (library.form(it->form) != nullptr && (!chart.child || chart.ofChild(*it))) {
            return {it->form, {}, it->id};
        }
    }
    return {u"ANC1"_s, {}, {}};
}

static QString freeColumn(const work::Chart& chart, const content::Form& form) {
    const content::Field* column = form.field(form.columnField);
    if (column == nullptr) {
        return {};
    }
    for (const content::Option& option : column->options) {
        const auto entries = chart.all(form.code);
        const bool taken = std::any_of(entries.begin(), entries.end(), [&](const record::Entry* entry) {
            return entry->answers.text(form.columnField) == option.code;
        });
        if (!taken) {
            return option.code;
        }
    }
    return {};
}

record::Entry entryFor(const work::Chart& chart, const content::Form& form, const TimelineTarget& target) {
    if (!target.entryId.isEmpty()) {
        if (const record::Entry* stored = chart.entry(target.entryId)) {
            return *stored;
        }
    }
    // A task may name the entry it waits for: the referral letter whose return slip is empty.
    if (const record::Entry* named = chart.entry(target.formKey); named && named->form == form.code) {
        return *named; // formKey names the entry itself
    }
    const bool byColumn = !form.columnField.isEmpty() && !target.formKey.isEmpty();
    for (const record::Entry* stored : chart.all(form.code)) {
        if (!form.repeats || (byColumn && stored->answers.text(form.columnField) == target.formKey)) {
            return *stored;
        }
    }
    record::Entry entry;
    entry.form = form.code;
    entry.edition = form.edition;
    if (!form.columnField.isEmpty()) {
        entry.answers.set(form.columnField, byColumn ? target.formKey : freeColumn(chart, form));
    }
    return entry;
}

} // namespace muying::ui
