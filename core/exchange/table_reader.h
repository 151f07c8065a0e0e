#pragma once
#include "core/base/result.h"
#include "core/exchange/table.h"

namespace muying::exchange {

/// A line of a sheet with something in it.
struct ReadRow {
    int line = 0; ///< row number of the spreadsheet; in CSV the line of the file where the record starts
    std::vector<Cell> cells; ///< up to the last one that is filled

    Cell cell(int column) const {
        const auto at = static_cast<std::size_t>(column);
        return column >= 0 && at < cells.size() ? cells[at] : Cell();
    }
    QString text(int column) const { return cellText(cell(column)).trimmed(); }
};

struct ReadSheet {
    QString name; ///< of a CSV file: its base name
    std::vector<ReadRow> rows;
    bool spreadsheet = false; ///< columns have letters
};

inline constexpr qint64 largestTableFile = 50LL * 1024 * 1024; ///< bytes

/// Reads every sheet of an XLSX file or a CSV file (UTF-8, UTF-16 with a byte order mark, GB 18030; separated
/// by comma, semicolon or tab), told apart by what the file begins with. Cells of days come as days by their
/// number format, formulas as their last value. Refused with a sentence that names the place: files over
/// 50 MB, archives that grow beyond a few hundred MB, broken or protected files, document type definitions.
Result<std::vector<ReadSheet>> readTable(const QString& path);
Result<std::vector<ReadSheet>> readXlsx(const QString& path);
Result<std::vector<ReadSheet>> readCsv(const QString& path);

/// "工作表“孕妇”第 5 行 C 列"; without a column if it is negative.
QString placeIn(const ReadSheet& sheet, int line, int column = -1);

/// A sheet under its header, which is looked for in the first twenty filled lines.
class HeadedSheet {
public:
    /// The first line in which every one of `required` stands, by the whole title or by its first word (the
    /// code before the label). InvalidInput with the missing title otherwise, or if a title stands twice.
    static Result<HeadedSheet> find(const ReadSheet& sheet, const QStringList& required);

    const QStringList& titles() const { return m_titles; } ///< as written
    QStringList codes() const;                             ///< first words
    int column(const QString& title) const;                ///< by whole title or first word; −1 = none
    /// The filled lines under the header.
    const std::vector<const ReadRow*>& rows() const { return m_rows; }
    QString place(const ReadRow& row, int column = -1) const { return placeIn(*m_sheet, row.line, column); }

private:
    const ReadSheet* m_sheet = nullptr; ///< must outlive this
    QStringList m_titles;
    std::vector<const ReadRow*> m_rows;
};

} // namespace muying::exchange
