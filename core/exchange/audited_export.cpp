#include "core/exchange/audited_export.h"

#include "core/exchange/table_file.h"

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

Status recordExport(store::Store& store, const QString& what, std::size_t rows) {
    return store.audit(u"export"_s, u"%1 (%2)"_s.arg(what).arg(rows));
}

} // namespace

Status exportTable(store::Store& store, const QString& what, const Table& table, const QString& path,
                   const TableProgress& progress) {
    if (Status recorded = recordExport(store, what, table.rows.size()); !recorded)
        return recorded;
    return writeTable(path, table, progress);
}

Status exportTables(store::Store& store, const QString& what, const std::vector<Table>& sheets,
                    const QString& path, const TableProgress& progress) {
    std::size_t rows = 0;
    for (const Table& table : sheets)
        rows += table.rows.size();
    if (Status recorded = recordExport(store, what, rows); !recorded)
        return recorded;
    return writeXlsx(path, sheets, progress);
}

} // namespace muying::exchange
