#pragma once
#include "core/pph/bleeding_risk.h"

namespace muying::pph {

/// What the class asks for before birth, as codes ("prepare.…" of the words). Low never means less
/// observation.
QStringList preparationFor(const BleedingRisk& risk);
/// When the class is looked at again ("reassess.…").
QStringList reassessmentPoints();

} // namespace muying::pph
