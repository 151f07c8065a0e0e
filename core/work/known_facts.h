#pragma once
#include "core/record/validation.h"
#include "core/work/chart.h"

namespace muying::work {

/// Adds to `context` what the desk knows besides records (content::contextField(): risk.* and care.*), if
/// `form` asks for any of it. "clinic" must already be there. Like every printed mark, the colour is left
/// "not assessed" while the screening is incomplete; the factors found so far are named all the same.
void addKnownFacts(const content::Library& library, const Chart& chart, const content::Form& form,
                   record::Context& context);

} // namespace muying::work
