#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// 孕产妇妊娠风险筛查表 of one screening (null = a blank form), with the result of the assessment in a strip
/// below. Contains names of diseases: it belongs into the record, not onto a wall.
Page screeningPage(const PrintFacts& facts, const record::Entry* screening);

} // namespace muying::print
