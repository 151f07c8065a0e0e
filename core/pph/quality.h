#pragma once
#include "core/content/indicator_set.h"
#include "core/pph/cockpit.h"

namespace muying::pph {

enum class CaseVerdict { Met, NotMet, Excluded };

/// One run behind an indicator: the name behind the number.
struct IndicatorCase {
    QString run, name;
    QDateTime at; ///< birth, or the beginning of the run
    CaseVerdict verdict = CaseVerdict::Excluded;
    QString reason;                ///< of Excluded: a code of Indicator::exclusions
    std::optional<double> minutes; ///< what was measured, where a time is
};

struct IndicatorResult {
    const content::Indicator* indicator = nullptr;
    int n = 0, N = 0;
    std::optional<double> median; ///< minutes
    std::vector<IndicatorCase> cases;
    bool judged = false; ///< enough cases to say good or bad
    bool good = true;    ///< target reached; only if judged
    bool listed = false; ///< times and names are shown and never judged
    double percent() const { return N > 0 ? 100.0 * n / N : 0; }
};

struct QualityReport {
    const content::IndicatorSet* set = nullptr;
    std::vector<IndicatorResult> results;
    std::vector<std::pair<QString, int>> outcomes; ///< by code of the set
    int drills = 0;                                ///< left out, every one
    QStringList unread; ///< runs the limits in force cannot follow: they stand in no number
};

/// Indicators of the runs given, of which drills are left out. `now` decides whether a deadline has passed.
QualityReport judgeQuality(const content::Protocol& protocol, const content::IndicatorSet& set,
                           const std::vector<RunLog>& runs, const QDateTime& now);

/// Number, denominator, median and verdict of an indicator from the cases behind it; excluded ones stay in
/// the list of names and in no number.
IndicatorResult countCases(const content::IndicatorSet& set, const content::Indicator& indicator,
                           std::vector<IndicatorCase> cases);

/// None of nothing.
std::optional<double> medianOf(std::vector<double> values);

} // namespace muying::pph
