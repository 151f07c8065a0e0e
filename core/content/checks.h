#pragma once
#include "core/content/computations.h"

namespace muying::content {

/// Contradictions between fields a form may name in "check"; core/record evaluates them, this table declares
/// them. A check with a missing operand is not made. `result` is the type of the field that carries the
/// check.
///
/// - cn_id(id_type,birth_date,sex): while the first field is "01", the text is an 18-digit citizen number
/// with a
///   right check digit; the birth date and sex in it agree with the other two.
/// - cn_id_birth(birth_date): the text is such a number and agrees with the birth date.
/// - below(other): the number is less than the other number.
/// - not_after(date), not_before(date): the day is not later, not earlier than the other day.
const std::vector<Computation>& checks();
const Computation* check(const QString& name);

/// The calls of a "check" text ("below(sbp);not_after(today)"); the error says what is wrong.
Result<std::vector<ComputeCall>> parseChecks(const QString& text);

} // namespace muying::content
