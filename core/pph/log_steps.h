#pragma once
#include "core/pph/run_log.h"

namespace muying::pph {

/// When each line was crossed for the first time; invalid = not yet.
struct Milestones {
    QDateTime stageAt[4]; ///< [0] is unused
    int totalAtTrigger = 0;
    QDateTime whoAt, lineAt, diagnosisAt, severeAt;
    QDateTime trigger() const { return stageAt[1]; } ///< T0
};
Milestones milestones(const content::Protocol& protocol, const Run& run, const QDateTime& now);

/// What the log says of a step: ticked by hand, or shown by an event the protocol names for it.
struct StepFact {
    StepMark mark = StepMark::Done;
    QDateTime at;
    QString role;
    int line = 0;
    QString why; ///< of a step that does not apply
};
/// By code of the step; a step that is not done is absent.
QHash<QString, StepFact> stepFacts(const content::Protocol& protocol, const RunLog& log,
                                   const Milestones& times);

/// When the last part of the first response was begun; invalid while one is open. A part that she must not
/// have (tranexamic acid) is not waited for.
QDateTime bundleMoment(const content::Protocol& protocol, const RunLog& log);

} // namespace muying::pph
