#include "core/risk/entry_view.h"

#include <algorithm>

namespace muying::risk {

using content::FieldRef;
using record::Entry;

EntryView::EntryView(const std::vector<Entry>& entries, QDate on) : m_on(on) {
    for (const Entry& entry : entries) {
        if (!entry.voided && entry.date.isValid() && entry.date <= on)
            m_entries.push_back(&entry);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry* a, const Entry* b) {
        return a->date != b->date ? a->date < b->date : a->savedAt < b->savedAt;
    });
}

const Entry* EntryView::newest(const QString& form) const {
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [&](const Entry* entry) { return entry->form == form; });
    return found == m_entries.rend() ? nullptr : *found;
}

const Entry* EntryView::holding(const FieldRef& field) const {
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry* entry) {
        return entry->form == field.form && entry->answers.has(field.field);
    });
    return found == m_entries.rend() ? nullptr : *found;
}

QDate EntryView::date(const FieldRef& field) const {
    const Entry* entry = holding(field);
    return entry ? entry->answers.date(field.field) : QDate();
}

QString EntryView::text(const FieldRef& field) const {
    const Entry* entry = holding(field);
    return entry ? entry->answers.text(field.field) : QString();
}

FactValue valueFrom(const Entry& entry, const QString& field) {
    FactValue value;
    value.date = entry.date;
    value.entryId = entry.id;
    value.form = entry.form;
    value.field = field;
    return value;
}

QStringList answeredCodes(const record::Answers& answers, const QString& field) {
    if (const auto yes = answers.boolean(field))
        return {*yes ? QStringLiteral("true") : QStringLiteral("false")};
    const QStringList chosen = answers.multi(field);
    if (!chosen.isEmpty())
        return chosen;
    const QString single = answers.text(field);
    return single.isEmpty() ? QStringList() : QStringList{single};
}

std::optional<bool> truthByCodes(const QStringList& answered, const content::FactSource& source) {
    const auto among = [&](const QStringList& codes) {
        return std::any_of(answered.begin(), answered.end(),
                           [&](const QString& code) { return codes.contains(code); });
    };
    if (among(source.yes))
        return true;
    if (among(source.no))
        return false;
    return std::nullopt;
}

} // namespace muying::risk
