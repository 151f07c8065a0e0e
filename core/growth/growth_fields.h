#pragma once
#include "core/growth/growth_reading.h"
#include "core/record/validation.h"

namespace muying::growth {

/// The computed fields of child forms that read a growth reference (weight_level, height_level, head_level,
/// weight_height_level, growth_evaluation of content::computations()), always after WS/T 423-2022. For
/// record::Context::outside. Null for what has no reference value: sex not known, no measure, beyond the
/// tables, before the corrected term of a preterm child.
record::OutsideComputation growthComputation(std::shared_ptr<const GrowthTables> tables);

/// Reads the references of a resources folder for it.
Result<record::OutsideComputation> loadGrowthComputation(const QString& resourcesDir);

} // namespace muying::growth
