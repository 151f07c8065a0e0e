#pragma once
#include "core/content/library.h"
#include "core/record/validation.h"

namespace muying::work {

/// Computes "report_due": the day until which a grading of that colour is reported, by the windows report.red
/// and report.orange as the clinic set them; hours count as begun days. Empty for other colours.
record::OutsideComputation reportDueComputation(const content::Library& library,
                                                record::OutsideComputation rest);

} // namespace muying::work
