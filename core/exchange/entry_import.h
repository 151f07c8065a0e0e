#pragma once
#include "core/exchange/entry_lines.h"
#include "core/work/desk.h"

namespace muying::exchange {

struct ImportCounts {
    int added = 0;                     ///< new entries
    int changed = 0;                   ///< new versions
    int unchanged = 0;                 ///< the same values stand there already, or it is void here and there
    std::vector<LineProblem> problems; ///< not empty: what was done must be thrown away
};

/// Puts the lines into the record of `desk` as a doctor would save them, women first, then pregnancies, then
/// by date. A line with the id of an entry changes it if it was exported from the version that stands there;
/// one without makes a new entry, and one with an id nobody knows a new entry of that id. `confirmUnlikely`
/// confirms all unlikely values. The lines are independent saves: call it on a working copy and keep that
/// only if there are no problems.
Result<ImportCounts> importEntryLines(work::Desk& desk, std::vector<EntryLine> lines, bool confirmUnlikely,
                                      const TableProgress& progress = {});

} // namespace muying::exchange
