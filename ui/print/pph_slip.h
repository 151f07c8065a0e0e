#pragma once
#include "core/work/chart.h"
#include "ui/print/pph_papers.h"

namespace muying::content {
class Library;
}

namespace muying::print {

/// The whole paper of a transfer: stub, letter and return slip on one sheet with its cutting lines, filled
/// from the log and, where the run is linked, from her record; then the summary and the sheet for the way.
Result<Document> pphTransferBound(const PphPaper& paper, const content::Library& library,
                                  const work::Chart* chart);

} // namespace muying::print
