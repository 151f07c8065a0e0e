#pragma once
#include "core/exchange/entry_columns.h"

namespace muying::exchange {

/// What is to leave the program.
struct EntryExport {
    QStringList forms; ///< codes; empty = every declared form with entries
    QDate from, to;    ///< clinical dates, both included; invalid = open
    bool withNames = false;
    Language language = Language::Zh;
};

struct EntryExportCounts {
    int forms = 0;
    qint64 entries = 0;
    QStringList files;
    QStringList damaged; ///< files of people that could not be opened: their entries are missing
};

/// Progress in people read, then in entries written.
enum class ExportStep { Reading, Writing };
using ExportProgress = std::function<bool(ExportStep step, qint64 done, qint64 total)>;

/// One workbook, a sheet a form; the audit row is written first. Nothing appears at `path` unless all of it.
Result<EntryExportCounts> exportEntriesXlsx(work::Desk& desk, const EntryExport& wanted, const QString& path,
                                            const ExportProgress& progress = {});
/// One file a form: "FOLDER/ANC1.csv"; or a single file if `path` ends in .csv (then one form is to be
/// named). No file appears unless every one could be written.
Result<EntryExportCounts> exportEntriesCsv(work::Desk& desk, const EntryExport& wanted, const QString& path,
                                           const ExportProgress& progress = {});

} // namespace muying::exchange
