#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

namespace muying::store {

/// Reads everything: SQLite's own checks, the schema with its guards, every seal, every digest, the sums
/// of the head and the audit chain. Changes nothing. Findings are in the report, failures to read are errors.
Result<VerifyReport> verifyFile(const Vault& vault);

} // namespace muying::store
