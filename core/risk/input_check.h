#pragma once
#include "core/risk/evaluation.h"

namespace muying::risk {

/// Refuses unknown names, wrong types, and values outside what a body can have. The table points into
/// `input`.
Result<FactTable> checkedFacts(const content::RuleSet& rules, const Input& input);

/// Is the value of a kind and size the fact can have? The error says why not.
Status checkFact(const content::FactDecl& fact, const FactValue& value);

} // namespace muying::risk
