#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// What a record of the risk loop contradicts in the rest of the file, beyond its own fields: a referral to
/// an institution the directory calls closed or written twice, a return slip of another woman, a report sent
/// twice, a grading of this clinic against the computed colour, or below that of a higher institution,
/// without a reason. InvalidInput or Conflict with the sentence; other forms pass. `entry` is ready to be
/// saved, not yet in the chart.
Status checkLoop(const Desk& desk, const Chart& chart, const record::Entry& entry);

/// Is a return slip hers: number of one of her letters, her name, her ID number, as far as the slip bears
/// them?
Status checkSlipOwner(const Chart& chart, const QString& number, const QString& name, const QString& idNo);

} // namespace muying::work
