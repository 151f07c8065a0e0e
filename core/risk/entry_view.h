#pragma once
#include "core/content/rule_set.h"
#include "core/record/entry.h"
#include "core/risk/assessment.h"

#include <optional>
#include <vector>

namespace muying::risk {

/// The entries an assessment may look at: not voided, dated up to a day, oldest first.
class EntryView {
public:
    EntryView(const std::vector<record::Entry>& entries, QDate on);

    const QDate& on() const { return m_on; }
    const std::vector<const record::Entry*>& entries() const { return m_entries; }
    /// The newest entry of the form; null if there is none.
    const record::Entry* newest(const QString& form) const;
    /// The newest entry in which the field is filled; null if there is none.
    const record::Entry* holding(const content::FieldRef& field) const;
    /// Date in the newest entry that holds the field; invalid if none does.
    QDate date(const content::FieldRef& field) const;
    QString text(const content::FieldRef& field) const;

private:
    QDate m_on;
    std::vector<const record::Entry*> m_entries;
};

/// A fact value that stands in `entry`, dated by it.
FactValue valueFrom(const record::Entry& entry, const QString& field);

/// Codes of a choice, of a multiple choice, or "true"/"false" of a yes-no field; empty if not answered.
QStringList answeredCodes(const record::Answers& answers, const QString& field);

/// True if a yes code was chosen, false if a no code was, nothing if neither (not examined, unclear).
std::optional<bool> truthByCodes(const QStringList& answered, const content::FactSource& source);

} // namespace muying::risk
