#pragma once
#include "core/store/store.h"
#include "core/work/pph_run.h"

namespace muying::work {

/// May this run begin (or, for `except`, be linked) beside those that are open? Two at once only for two
/// different women; of drills only one; of runs nobody has named yet only one.
Status mayStart(const store::Store& store, const RunStart& start, const QString& except = {});

} // namespace muying::work
