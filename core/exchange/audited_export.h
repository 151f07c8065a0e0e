#pragma once
#include "core/exchange/table.h"
#include "core/store/store.h"

namespace muying::exchange {

/// Writes a table that names people, and the audit row of it first ("export", `what` and the number of rows):
/// what could not be recorded is not written, and what was not written afterwards stands in the audit as an
/// attempt. `what` says what left the program ("list:red"), never a name.
Status exportTable(store::Store& store, const QString& what, const Table& table, const QString& path,
                   const TableProgress& progress = {});
/// The same for several sheets; always XLSX.
Status exportTables(store::Store& store, const QString& what, const std::vector<Table>& sheets,
                    const QString& path, const TableProgress& progress = {});

} // namespace muying::exchange
