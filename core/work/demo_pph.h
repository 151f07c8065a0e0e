#pragma once
#include "core/content/checklist.h"
#include "core/store/store.h"

namespace muying::work {

/// Plays the sample births of resources/sample/pph_runs.json into the clinic as if they had been followed
/// live in the days before `now`: a haemorrhage with its transfer, one that was controlled, births, a drill.
/// Returns how many.
Result<int> fillDemoRuns(store::Store& store, const content::Protocol& protocol, const QString& sampleDir,
                         const QDateTime& now);

} // namespace muying::work
