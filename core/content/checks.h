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
/// - not_below(other): asked when the number is less than the other (cumulative losses only grow).
/// - loss_within(mode): asked when the loss in mL is a haemorrhage for the mode of birth (DELIVERY.mode).
/// - year_not_after(date): the year is not later than the year of the day.
/// - not_after(date), not_before(date): the day is not later, not earlier than the other day.
/// - positive_unless(choice,code): the number is above zero unless the choice has that code.
/// - adrenaline_newborn(route,weight_g): mL of 1:10000 per kg; asked when outside 0.1–0.3 into a vein (1) or
///   bone (2), 0.5–1 into the trachea (3).
/// - saline_newborn(weight_g): mL of saline per kg; asked when outside 8–12 (10 mL/kg).
const std::vector<Computation>& checks();
const Computation* check(const QString& name);

/// The calls of a "check" text ("below(sbp);not_after(today)"); the error says what is wrong.
Result<std::vector<ComputeCall>> parseChecks(const QString& text);

} // namespace muying::content
