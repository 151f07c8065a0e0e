#pragma once
#include "core/content/checklist.h"
#include "ui/print/chart_text.h"

namespace muying::print {

/// The drugs of treatment as a table with its top left at `place`; returns its height.
double chartDrugTable(ChartText& text, const content::Protocol& protocol, const QRectF& place);

/// The drugs of the first half hour in a few lines, for a sheet without the table.
LocalText chartDrugWords(const content::Protocol& protocol);

} // namespace muying::print
