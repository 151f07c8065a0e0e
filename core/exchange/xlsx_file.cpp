#include "core/exchange/xlsx_file.h"

#include "core/exchange/file_in_place.h"
#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_format.h"
#include "core/exchange/xlsx_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <deque>
#include <utility>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenReports = 200;
/// Spreadsheets count days from 1900 with a leap day too many: earlier days are written as text.
constexpr int firstSpreadsheetYear = 1901;

Error writingCancelled() {
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("muying::exchange", "已停止，没有写出文件。"));
}

/// What is really written into a cell.
Cell writtenCell(const Cell& cell, const TableColumn& column, Language language) {
    if (const auto* text = std::get_if<QString>(&cell)) {
        const QString shown = column.type == ColumnType::Colour ? colourWords(*text, language) : *text;
        // Half a letter (a lone surrogate) cannot be written in any file.
        return QString::fromUtf8(shown.toUtf8());
    }
    // Spreadsheets hold fifteen digits of a number: what is written can then be compared to the last of them.
    if (const auto* number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? Cell(QString::number(*number, 'g', 15).toDouble()) : Cell();
    const auto* day = std::get_if<QDate>(&cell);
    const auto* moment = std::get_if<QDateTime>(&cell);
    const int year = day ? day->year() : moment ? moment->date().year() : firstSpreadsheetYear;
    return year < firstSpreadsheetYear ? Cell(cellText(cell)) : cell;
}

} // namespace

/// The workbook of the library, and the sheet being written.
class XlsxFile::Book {
public:
    explicit Book(const FileInPlace& place) : m_place(place) {
        // Rows go to the disk as they come: a table of any length fits into memory.
        lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
        m_book = workbook_new_opt(QFile::encodeName(place.temporary()).constData(), &options);
        if (m_book)
            m_formats = XlsxFormats(m_book);
    }
    ~Book() {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    bool isOpen() const { return m_book != nullptr; }
    bool hasSheets() const { return !m_names.isEmpty(); }

    Status write(const Table& table, const TableProgress& progress) {
        m_digest.reset();
        const QString name = sheetName(table.sheet.isEmpty() ? table.title : table.sheet, m_names);
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!m_sheet)
            return m_place.failed(errno, u"workbook_add_worksheet"_s);
        m_names << name;
        setUpSheet(m_sheet, table);
        lxw_row_t row = 0;
        for (const auto& [text, format] :
             {std::pair(table.title, m_formats.title()), std::pair(table.source, m_formats.source())}) {
            if (text.isEmpty())
                continue;
            if (Status written = put(row++, 0, text, format); !written)
                return written;
        }
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (Status written = put(row, i, table.columns[i].title, m_formats.head()); !written)
                return written;
        }
        return writeRows(table, row + 1, progress);
    }

    QByteArray digest() const { return m_digest.result(); }

    Status close() {
        errno = 0;
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        return error == LXW_NO_ERROR ? success()
                                     : Status(m_place.failed(errno, QString::fromUtf8(lxw_strerror(error))));
    }

private:
    Status writeRows(const Table& table, lxw_row_t row, const TableProgress& progress) {
        const auto total = static_cast<qint64>(table.rows.size());
        qint64 done = 0;
        for (const std::vector<Cell>& cells : table.rows) {
            for (std::size_t i = 0; i < cells.size() && i < table.columns.size(); ++i) {
                if (Status written = writeCell(row, i, cells[i], table); !written)
                    return written;
            }
            ++row;
            if ((++done % rowsBetweenReports == 0 || done == total) && progress && !progress(done, total))
                return writingCancelled();
        }
        return success();
    }

    Status writeCell(lxw_row_t row, std::size_t at, const Cell& cell, const Table& table) {
        const auto column = static_cast<lxw_col_t>(at);
        const TableColumn& declared = table.columns[at];
        const Cell written = writtenCell(cell, declared, table.language);
        const auto* number = std::get_if<double>(&written);
        const auto* day = std::get_if<QDate>(&written);
        const auto* moment = std::get_if<QDateTime>(&written);
        if (!number && !day && !moment) {
            const auto* original = std::get_if<QString>(&cell);
            const bool coloured = declared.type == ColumnType::Colour && original;
            return put(row, at, cellText(written), m_formats.text(coloured ? *original : QString()));
        }
        m_digest.add(static_cast<int>(row), static_cast<int>(at), written);
        if (number)
            return checked(worksheet_write_number(m_sheet, row, column, *number, m_formats.number()), row,
                           at);
        const QDate date = day ? *day : moment->date();
        const QTime time = day ? QTime(0, 0) : moment->time();
        lxw_datetime parts{date.year(), date.month(),  date.day(),
                           time.hour(), time.minute(), static_cast<double>(time.second())};
        return checked(worksheet_write_datetime(m_sheet, row, column, &parts,
                                                day ? m_formats.day() : m_formats.moment()),
                       row, at);
    }

    /// Always as text: nothing a user typed becomes a formula or a link.
    Status put(lxw_row_t row, std::size_t at, const QString& text, lxw_format* format) {
        const auto column = static_cast<lxw_col_t>(at);
        if (text.isEmpty())
            return checked(worksheet_write_blank(m_sheet, row, column, format), row, at);
        m_digest.add(static_cast<int>(row), static_cast<int>(at), text);
        return checked(worksheet_write_string(m_sheet, row, column, xlsxText(text).constData(), format), row,
                       at);
    }

    Status checked(lxw_error error, lxw_row_t row, std::size_t column) const {
        if (error == LXW_NO_ERROR)
            return success();
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED || error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate(
                               "muying::exchange",
                               "第 %1 行第 %2 列超出了电子表格的限度（32767 字，1048576 行），没有写出文件。"
                               "请改用 CSV 或缩小范围。")
                               .arg(row + 1)
                               .arg(column + 1));
        return m_place.failed(0, QString::fromUtf8(lxw_strerror(error)));
    }

    const FileInPlace& m_place;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    XlsxFormats m_formats;
    QStringList m_names;
    SheetDigest m_digest;
};

XlsxFile::XlsxFile() = default;
XlsxFile::~XlsxFile() = default;

Result<std::unique_ptr<XlsxFile>> XlsxFile::begin(const QString& path) {
    auto place = FileInPlace::begin(path);
    if (!place)
        return place.error();
    std::unique_ptr<XlsxFile> file(new XlsxFile);
    file->m_place = std::move(*place);
    file->m_book = std::make_unique<Book>(*file->m_place);
    if (!file->m_book->isOpen())
        return file->m_place->failed(errno, u"workbook_new"_s);
    return file;
}

Status XlsxFile::add(const Table& table, const TableProgress& progress) {
    const Status written = m_book->write(table, progress);
    if (written)
        m_digests.push_back(m_book->digest());
    return written;
}

/// The library gathers the sheets in temporary files of its own and does not notice when those are cut short
/// by a full disk: only what can be read back has been written.
Status XlsxFile::compare() const {
    std::deque<SheetDigest> read(m_digests.size());
    const Status visited =
        visitXlsx(m_place->temporary(), XlsxLimits::none(), [&](int sheet, const QString&, ReadRow& row) {
            if (sheet < static_cast<int>(read.size())) {
                for (std::size_t i = 0; i < row.cells.size(); ++i)
                    read[static_cast<std::size_t>(sheet)].add(row.line - 1, static_cast<int>(i),
                                                              row.cells[i]);
            }
            return success();
        });
    if (!visited)
        return m_place->failed(0, visited.error().detail);
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i].result() != m_digests[i])
            return m_place->failed(0, u"sheet %1 reads back differently"_s.arg(i + 1));
    }
    return success();
}

Status XlsxFile::finish() {
    if (!m_book->hasSheets()) // a workbook without a sheet cannot be opened
        if (Status added = add({}); !added)
            return added;
    Status status = m_book->close();
    if (status)
        status = compare();
    return status ? m_place->finish() : status;
}

Status writeXlsx(const QString& path, const std::vector<Table>& sheets, const TableProgress& progress) {
    const auto file = XlsxFile::begin(path);
    if (!file)
        return file.error();
    for (const Table& table : sheets) {
        if (Status written = (*file)->add(table, progress); !written)
            return written;
    }
    return (*file)->finish();
}

Status writeTable(const QString& path, const Table& table, const TableProgress& progress) {
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeXlsx(path, {table}, progress);
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return writeCsv(path, table, progress);
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("muying::exchange", "文件名应以 .xlsx 或 .csv 结尾：%1。没有写出文件。")
            .arg(path));
}

} // namespace muying::exchange
