#pragma once
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace muying::content {

/// A table file of resources/: a head line naming the columns, then plain values without quotes.
struct CsvTable {
    struct Row {
        int line = 0;
        QStringList cells;
    };
    QString file;
    QStringList columns;
    std::vector<Row> rows;

    /// "file:line: what" as a ContentInvalid error.
    Error complaint(int line, const QString& what) const;
};

/// Reads a UTF-8 file; the head must name exactly `columns`, every row must have as many cells.
Result<CsvTable> readCsv(const QString& path, const QStringList& columns);

} // namespace muying::content
