#pragma once
#include "core/content/library.h"
#include "core/exchange/table_reader.h"
#include "core/record/entry.h"

namespace muying::exchange {

/// One row of a table of entries, taken apart but not yet compared with the record.
struct EntryLine {
    QString place; ///< "工作表“…”第 5 行"
    const content::Form* form = nullptr;
    QString edition; ///< as written; empty = the newest
    QString entry;   ///< id; empty = a new entry
    int version = 0; ///< 0 = not given
    QString subject; ///< id, "clinic", or a word of the table's own for a new woman
    bool voided = false;
    QJsonObject values; ///< of the typed fields that have a column; null = the cell is empty
};

/// Something that cannot be taken in, with the place of the cell.
struct LineProblem {
    QString place;
    QString sentence;
};

struct ReadEntries {
    std::vector<EntryLine> lines;
    std::vector<LineProblem> problems;
};

/// Reads tables as the export writes them; also those made by hand: a header with #form (and #subject,
/// #entry, #date as far as known) and columns that begin with the codes of fields. Columns in words
/// (".text"), of computed fields and of the program's own are passed over; a column nobody knows is a
/// problem. Sheets without a #form column are an error, unless another sheet has one.
Result<ReadEntries> readEntryLines(const QString& path, const content::Library& library);

} // namespace muying::exchange
