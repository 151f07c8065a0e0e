#pragma once
#include "core/base/language.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace muying::exchange {

/// What stands in one cell: nothing, text, a number, a day or a moment.
using Cell = std::variant<std::monostate, QString, double, QDate, QDateTime>;

/// How a column is written. A cell of another kind in it is written as what it is.
enum class ColumnType {
    Text,
    Number,
    Date,
    Colour, ///< text cells of colourCell(): written as words, in XLSX on the colour
};

struct TableColumn {
    QString title;
    ColumnType type = ColumnType::Text;
    int width = 0; ///< in characters of the spreadsheet; 0 = by what stands in it
};

/// A plain table as it leaves the program: a list, a statistic, a review list, the entries of a form.
struct Table {
    QString title;  ///< line above the header and name of the sheet; empty = none
    QString source; ///< line under it: clinic, day, edition, source, 待确认; empty = none
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows; ///< each as long as `columns`
    QString sheet;                       ///< name of the sheet where it is not the title
    Language language = Language::Zh;    ///< of the colour words
};

/// Called while a table is written; false stops it, and nothing is left behind.
using TableProgress = std::function<bool(qint64 done, qint64 total)>;

/// A cell of a colour column: the colour ("", "green" … "red"), purple beside it, and whether it is
/// provisional (the screening is not complete: then green is not written).
Cell colourCell(const QString& colour, bool purple, bool provisional);
/// The words of such a cell: "橙、紫", "暂定黄", "待评估".
QString colourWords(const QString& cell, Language language);

/// The text of a cell as CSV writes it: numbers in full, days and moments in ISO form.
QString cellText(const Cell& cell);

} // namespace muying::exchange
