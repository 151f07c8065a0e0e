#pragma once
#include "core/base/result.h"

namespace muying::store {

/// Median milliseconds of a bare SQLite commit in `folder`: one row of `bytes` bytes in a file set up like
/// the clinic's. The yardstick for the latency of a save. The probe file is removed again.
Result<double> bareCommitMilliseconds(const QString& folder, int commits, int bytes);

} // namespace muying::store
