#pragma once
#include "ui/woman/risk_view.h"

namespace muying::ui {

/// Start values of the clause lists of a new screening or assessment: what the record decides applies, what
/// nobody answered yet stands as not asked. A clause is never "no" before somebody said so or a value decided
/// it.
void addClauseDefaults(const content::Form& form, const RiskView& risk, record::Answers& answers);

} // namespace muying::ui
