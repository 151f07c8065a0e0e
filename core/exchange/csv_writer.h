#pragma once
#include "core/exchange/file_in_place.h"
#include "core/exchange/table.h"

namespace muying::exchange {

/// A CSV file that is written but does not yet stand under its name: several appear together, or none.
Result<std::unique_ptr<FileInPlace>> unfinishedCsv(const QString& path, const Table& table,
                                                   const TableProgress& progress = {});

} // namespace muying::exchange
