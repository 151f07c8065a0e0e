#pragma once
#include "core/risk/assessment.h"
#include "core/work/chart.h"

namespace muying::work {

/// A computed assessment as it is kept: result, everything it was computed from, and since when the colours
/// stand. Kept whenever the result changes, never overwritten, so that it can be replayed later.
struct KeptAssessment {
    risk::Assessment result;
    risk::Input input;
    QDateTime at;          ///< when it was made; start of the clinical day if that lay in the past
    QDateTime colourSince; ///< since when these colours stand without interruption
    QDate basedOn;         ///< newest clinical date known to this and all earlier assessments
    QString causedBy;      ///< entry whose saving changed the result; empty = the calendar
    QString entryId;       ///< the entry it was read from
    /// Place in the row of assessments, 1 the first; 0 in files of an earlier program. Clocks can be set
    /// back, this number cannot.
    int sequence = 0;
    QStringList gradings; ///< gradingMark() of those known when it was made

    QStringList colourNames() const;
};

record::Answers toAnswers(const KeptAssessment& kept);
/// Nothing if the entry is no assessment or was damaged.
std::optional<KeptAssessment> keptAssessment(const record::Entry& entry);
/// The newest kept assessment of the chart.
std::optional<KeptAssessment> newestKept(const Chart& chart);
/// Do two assessments say the same (clauses, colours, completeness, edition)?
bool sameResult(const risk::Assessment& a, const risk::Assessment& b);

} // namespace muying::work
