#pragma once
#include "core/record/computations.h"

namespace muying::record {

/// Computations of letters, follow-up lists and cards: what they take over from other records in another
/// shape. Null if there is none of this name.
ComputeFunction letterFunction(const QString& name);

} // namespace muying::record
