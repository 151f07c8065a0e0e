#pragma once
#include "core/pph/quality.h"

#include <functional>

namespace muying::pph {

/// What the indicators ask of one run, worked out once.
struct QualityCase {
    const content::Protocol& protocol;
    const RunLog& log;
    QDateTime now; ///< of the judgement
    Cockpit state; ///< at the end of the log
    Milestones times;
    QHash<QString, StepFact> steps;

    bool isBirth() const { return log.run.birth.at.has_value(); }
    bool isEvent() const { return times.trigger().isValid(); }
    bool severe() const { return times.severeAt.isValid(); }
    /// The first event that fits; null if there is none.
    const Event* first(const std::function<bool(const Event&)>& fits) const;
    /// When somebody left or the run ended; invalid = neither.
    QDateTime endedAt() const;
};

/// The answer for one run; nothing if it is not in the denominator.
std::optional<IndicatorCase> judgeCase(const content::Indicator& indicator, const QualityCase& run);

} // namespace muying::pph
