#pragma once
#include "core/work/kept_assessment.h"

namespace muying::work {

/// The colour in force: the one graded on RISK_ASSESS, or the computed suggestion when something newer is
/// known.
struct Standing {
    QString colour; ///< "", "green", "yellow", "orange", "red"; "" = not assessed, or green but incomplete
    bool purple = false;
    bool provisional = false; ///< something asked of everyone is unknown
    bool suggested = true;    ///< not (yet) graded by an institution of level 2 or above
    bool screenPositive = false;
    QDateTime since;  ///< since when these colours stand; the clocks of duties start here
    QString gradedBy; ///< id of the RISK_ASSESS entry in force; empty = computed

    bool assessed() const { return !colour.isEmpty() || purple; }
    /// "red", "orange", "yellow", "green", "purple" as applicable.
    QStringList colours() const;
};
Standing standingOf(const Chart& chart);

/// Id and time of saving of a grading, as a kept assessment remembers which ones it knew.
QString gradingMark(const record::Entry& grading);

/// 1 green … 4 red; 0 = none.
int colourRank(const QString& colour);
/// Time a record counts from: the moment of saving, or the start of its day if that was earlier.
QDateTime momentOf(const record::Entry& entry);

} // namespace muying::work
