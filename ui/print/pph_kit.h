#pragma once
#include "core/content/kit.h"
#include "ui/print/pph_papers.h"

namespace muying::print {

/// What the kit holds with its par, and room to count; the checks and their signatures below.
Result<Document> pphKit(const PphPaper& paper, const content::Kit& kit);

} // namespace muying::print
