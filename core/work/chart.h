#pragma once
#include "core/content/library.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace muying::work {

/// Forms of the program's own records; no declaration exists for them. They are kept like any entry.
inline constexpr QLatin1String assessmentForm{"@ASSESSMENT"}; ///< a computed assessment, see KeptAssessment
inline constexpr QLatin1String doneForm{"@DONE"};             ///< a duty registered as done by hand
inline constexpr QLatin1String transferForm{"@TRANSFER"};     ///< a move in or out, see moves.h
inline constexpr QLatin1String mergeForm{"@MERGE"}; ///< this file was joined to another, see merge.h

/// A woman with one pregnancy, or a child with her mother and the pregnancy it was born of, all entries
/// loaded: what a page shows. A file that was joined to another is never shown alone: its id opens the other.
struct Chart {
    store::SubjectRow woman; ///< without id in the chart of a child whose mother has no file
    std::optional<store::SubjectRow> pregnancy;
    std::vector<store::SubjectRow> pregnancies; ///< newest first
    std::vector<store::SubjectRow> children;    ///< of the woman, by birth, then by birth order
    std::optional<store::SubjectRow> child;     ///< set: the chart is this child's
    std::optional<store::SubjectRow> clinic;    ///< set: the clinic's own registers; then there is no woman
    std::vector<record::Entry> entries;         ///< of all of them, not voided, by date
    /// Covers, registrations and identities of joined files, which the kept file's own stand for.
    std::vector<record::Entry> superseded;
    std::vector<store::Task> tasks; ///< of the child, or of the woman and the pregnancy
    /// Files of the child itself in its chart: its own and those joined to it. Its weight is not its
    /// mother's.
    QStringList childFiles;

    /// Whom the chart is about: the clinic, the child, else the pregnancy, else the woman.
    const record::Subject& about() const;

    /// In a child's chart: is the entry about the child, not about its mother?
    bool ofChild(const record::Entry& entry) const { return childFiles.contains(entry.subject); }

    /// Newest entry of a form by date and time of saving; null if there is none.
    const record::Entry* newest(const QString& form) const;
    std::vector<const record::Entry*> all(const QString& form) const; ///< by date
    const record::Entry* entry(const QString& id) const;
    /// Answers of the cover, of this pregnancy's PREG_EPISODE, of the child's CH_ID; empty if missing.
    const record::Answers& cover() const;
    const record::Answers& episode() const;
    const record::Answers& childCard() const;

    /// Puts `entry` in the place of its older version, or adds it; keeps the order by date.
    void put(record::Entry entry);
    void drop(const QString& entryId);
};

/// Fields whose unlikely values a doctor confirmed; remembered with the entry.
QStringList confirmedFields(const record::Answers& answers);

} // namespace muying::work
