#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// The assessment in one strip: marks, statement, the clauses with their values, dates and signature.
/// Returns its lower edge.
double addAssessmentStrip(Page& page, const PrintFacts& facts, double top);

} // namespace muying::print
