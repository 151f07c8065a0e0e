#pragma once
#include "core/pph/cockpit.h"
#include "core/pph/timeline.h"

namespace muying::pph {

// The parts cockpit() puts together; each reads `out` as far as it is filled.

/// Present steps, open earlier ones, counts.
void fillSteps(const content::Protocol& protocol, const RunLog& log, const CockpitSettings& settings,
               Cockpit& out);
/// Drugs, the day's oxytocin, the clock of tranexamic acid.
void fillDrugs(const content::Protocol& protocol, const RunLog& log, const CockpitSettings& settings,
               Cockpit& out);
/// What has to ring; last, because it looks at everything else.
void fillAlarms(const content::Protocol& protocol, const RunLog& log, Cockpit& out);

/// The log up to a moment, read.
Timeline readUntil(const content::Protocol& protocol, const Run& run, const QDateTime& now);

} // namespace muying::pph
