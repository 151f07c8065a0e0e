#pragma once
#include "ui/print/pph_papers.h"

namespace muying::print {

enum class ChartSize { A4, A3 };

/// One page for the wall: the live protocol as a time line with roles, limits, drugs and phones.
Document pphChart(const PphPaper& paper, ChartSize size);

} // namespace muying::print
