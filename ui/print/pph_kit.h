#pragma once
#include "ui/print/pph_papers.h"

namespace muying::print {

/// What the kit holds with its par, and room to count; the checks and their signatures below.
Result<Document> pphKit(const PphPaper& paper, const QString& resourcesDir);

} // namespace muying::print
