#pragma once
#include "core/work/desk.h"

#include <functional>

namespace muying::work {

struct DemoCounts {
    int women = 0, pregnancies = 0, entries = 0;
    int green = 0, yellow = 0, orange = 0, red = 0, purple = 0, unassessed = 0;
};

/// Fills the clinic with invented women, each marked 示例; the same seed gives the same clinic.
/// `progress(done, total)` returns false to cancel (nothing of the running batch is kept).
Result<DemoCounts> fillDemo(Desk& desk, int women, quint32 seed,
                            const std::function<bool(int done, int total)>& progress = {});

} // namespace muying::work
