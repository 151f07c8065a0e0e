#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// Identity bands to be cut out of an A4 sheet, from the newest NB_BAND of a child: one for each place where
/// the child wears one (a wrist and an ankle if nothing was chosen) and one for its mother, all with the same
/// number. No diagnosis, no risk. Empty if no band is on record.
std::vector<Page> wristbandPages(const PrintFacts& facts);

} // namespace muying::print
