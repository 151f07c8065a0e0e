#pragma once
#include "core/pph/procedure_log.h"
#include "core/pph/quality.h"

namespace muying::pph {

/// Indicators of the procedures given, of which drills are left out: minutes from decision to delivery by
/// category (shown, never judged), safety checks, ventilation within the first minute.
std::vector<IndicatorResult> judgeProcedures(const content::IndicatorSet& set,
                                             const std::vector<ProcedureLog>& runs);

} // namespace muying::pph
