#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// Growth charts of a child by WS/T 423-2022, one page for each indicator that was ever measured: the seven
/// lines, the child's points, and the measurements as a table below. Empty without growth tables, without the
/// child's sex or without any measurement.
std::vector<Page> growthPages(const PrintFacts& facts);

} // namespace muying::print
