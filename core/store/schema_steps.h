#pragma once
#include "core/store/schema_ladder.h"

namespace muying::store {

/// All steps this program knows, first to last. To change the schema, add a step; never edit one that
/// has been released.
const std::vector<SchemaStep>& schemaSteps();

} // namespace muying::store
