#pragma once
#include "core/work/desk.h"
#include "core/work/kept_assessment.h"

namespace muying::work {

/// Every kept assessment of the pregnancy in the order they were made. None is ever overwritten.
std::vector<KeptAssessment> keptAssessments(const Chart& chart);

/// A kept assessment shown again: with the facts and answers it was made from, not with today's.
struct Replay {
    KeptAssessment kept;
    /// The edition it was made by; null when this file does not hold it any more: then only codes are known.
    const content::RuleSet* rules = nullptr;
    std::optional<risk::Assessment> again; ///< the kept input through that edition; none without it
    bool same = false;                     ///< it comes to what was kept
    QString author;                        ///< who saved what led to it
};
/// NotFound if the entry is no assessment of the chart.
Result<Replay> replay(const Desk& desk, const Chart& chart, const QString& entryId);

} // namespace muying::work
