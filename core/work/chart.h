#pragma once
#include "core/content/library.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace muying::work {

/// Forms of the program's own records; no declaration exists for them. Both are kept like any entry.
inline constexpr QLatin1String assessmentForm{"@ASSESSMENT"}; ///< a computed assessment, see KeptAssessment
inline constexpr QLatin1String doneForm{"@DONE"};             ///< a duty registered as done by hand

/// A woman with one pregnancy, all entries loaded: what the page shows.
struct Chart {
    store::SubjectRow woman;
    std::optional<store::SubjectRow> pregnancy;
    std::vector<store::SubjectRow> pregnancies; ///< newest first
    std::vector<record::Entry> entries;         ///< of both, not voided, by date
    std::vector<store::Task> tasks;

    /// Newest entry of a form by date and time of saving; null if there is none.
    const record::Entry* newest(const QString& form) const;
    std::vector<const record::Entry*> all(const QString& form) const; ///< by date
    const record::Entry* entry(const QString& id) const;
    /// Answers of the cover or of this pregnancy's PREG_EPISODE; empty if missing.
    const record::Answers& cover() const;
    const record::Answers& episode() const;

    /// Puts `entry` in the place of its older version, or adds it; keeps the order by date.
    void put(record::Entry entry);
    void drop(const QString& entryId);
};

/// Fields whose unlikely values a doctor confirmed; remembered with the entry.
QStringList confirmedFields(const record::Answers& answers);

} // namespace muying::work
