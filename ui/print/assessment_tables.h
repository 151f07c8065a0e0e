#pragma once
#include "ui/print/form_table.h"
#include "ui/print/print_input.h"

namespace muying::print {

/// Rows of the assessment record, each table under a band of its own.
std::vector<TableRow> clauseRows(const PrintFacts& facts);   ///< clauses with values and dates
std::vector<TableRow> unknownRows(const PrintFacts& facts);  ///< not asked, not tested
std::vector<TableRow> dutyRows(const PrintFacts& facts);     ///< what is to be done, until when
std::vector<TableRow> sequenceRows(const PrintFacts& facts); ///< every assessment with its date

} // namespace muying::print
