#pragma once
#include "core/record/answers.h"

namespace muying::print {

/// "2026年5月11日"; empty if invalid.
QString paperDate(const QDate& date);

/// What the record writes into a field on paper: dates in words, the short sign of a choice (−, LOA).
/// Empty if nothing was entered; code 9 is written as 未查, never as a number.
QString paperValue(const content::Field& field, const record::Answers& answers);

} // namespace muying::print
