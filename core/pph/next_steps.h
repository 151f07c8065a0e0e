#pragma once
#include "core/pph/situation.h"
#include "core/pph/timeline.h"

namespace muying::pph {

struct Outlook {
    const content::Protocol& protocol;
    const Run& run;
    const Timeline& timeline;
    const QDateTime& now;
};

/// Codes of what a doctor must know beside the stage: values out of range, volume and signs that disagree,
/// late bleeding, fluids, doses already given against the rules.
QStringList warningsFor(const Outlook& outlook, const Situation& situation);

/// Codes of what to do next, the most urgent first: measure, search, drugs that may be given now, calls,
/// transfer. The steps of a stage with their roles stand in the protocol.
QStringList nextSteps(const Outlook& outlook, const Situation& situation);

} // namespace muying::pph
