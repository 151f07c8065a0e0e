#pragma once
#include "core/content/hint_set.h"
#include "core/record/validation.h"

namespace muying::record {

/// The hints whose condition is certainly true for these answers, most urgent first. What is unknown brings
/// up nothing and reassures nobody: the fields stay listed as missing by validate().
std::vector<const content::Hint*> hintsFor(const std::vector<content::Hint>& hints, const content::Form& form,
                                           const Answers& answers, const Context& context);

} // namespace muying::record
