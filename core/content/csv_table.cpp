#include "core/content/csv_table.h"

#include <QFile>

namespace muying::content {

Error CsvTable::complaint(int line, const QString& what) const {
    const QString text = QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what);
    return failure(ErrorCode::ContentInvalid, text, text);
}

Result<CsvTable> readCsv(const QString& path, const QStringList& columns) {
    CsvTable table{path, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table.complaint(0, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return table.complaint(0, file.errorString());
    int line = 0;
    for (const QByteArray& raw : bytes.split('\n')) {
        ++line;
        const QString text = QString::fromUtf8(raw).trimmed();
        if (text.isEmpty())
            continue;
        const QStringList cells = text.split(QLatin1Char(','));
        if (table.columns.isEmpty()) {
            table.columns = cells;
            if (cells != columns)
                return table.complaint(
                    line, QStringLiteral("the columns must be %1").arg(columns.join(QLatin1Char(','))));
            continue;
        }
        if (cells.size() != columns.size())
            return table.complaint(
                line,
                QStringLiteral("%1 cells are expected, here are %2").arg(columns.size()).arg(cells.size()));
        table.rows.push_back({line, cells});
    }
    if (table.rows.empty())
        return table.complaint(line, QStringLiteral("the table holds no rows"));
    return table;
}

} // namespace muying::content
