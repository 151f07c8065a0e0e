#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// 孕产妇妊娠风险评估记录: the colours in force with every clause and the values behind it, what was not
/// asked, what is to be done until when, the grading entry, and all assessments in sequence. Names diseases.
std::vector<Page> assessmentPages(const PrintFacts& facts);

} // namespace muying::print
