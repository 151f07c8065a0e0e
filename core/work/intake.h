#pragma once
#include "core/record/validation.h"
#include "core/work/chart.h"

namespace muying::work {

/// Answers as typed made fit to keep: text cleaned, computed fields filled, every value checked for type,
/// limits and contradictions. InvalidInput names what is wrong; an unlikely value is refused until it is
/// acknowledged, and remembered then. Missing answers pass.
Status takeIn(const content::Library& library, const content::Form& form, const record::Context& context,
              record::Answers& answers, const QStringList& acknowledged);

} // namespace muying::work
