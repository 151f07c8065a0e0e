#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// The curves of a pregnancy on one sheet: weight gain against WS/T 801-2022, fundal height, blood pressure
/// and haemoglobin with their limits and sources, and the values below them. Nothing if no visit was
/// recorded.
std::vector<Page> pregnancyCurvePages(const PrintFacts& facts);

} // namespace muying::print
