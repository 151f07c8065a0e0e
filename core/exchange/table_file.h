#pragma once
#include "core/base/result.h"
#include "core/exchange/table.h"

namespace muying::exchange {

/// Writes one sheet a table: header row that stays in sight, widths, real days and numbers, filters. The file
/// is read back and compared before it takes its name; a full disk or a refused folder keeps the old file.
Status writeXlsx(const QString& path, const std::vector<Table>& sheets, const TableProgress& progress = {});

/// Writes the header and the rows (title and source are left out, so that line 1 is the header): RFC 4180,
/// UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula is kept as text by an
/// apostrophe before it, see guardedText().
Status writeCsv(const QString& path, const Table& table, const TableProgress& progress = {});

/// By the ending of the name: .xlsx or .csv; InvalidInput for others.
Status writeTable(const QString& path, const Table& table, const TableProgress& progress = {});

/// "=1+1" → "'=1+1": texts starting with = + - @ (also full width) or a control character, apostrophes before
/// them counted, get one apostrophe more; the reader takes one away. Exact both ways.
QString guardedText(const QString& text);
QString unguardedText(const QString& text);

/// A name a spreadsheet accepts for a sheet, different from those taken.
QString sheetName(const QString& wanted, const QStringList& taken);

} // namespace muying::exchange
