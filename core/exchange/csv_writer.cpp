#include "core/exchange/csv_writer.h"

#include "core/exchange/table_file.h"

#include <QCoreApplication>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 csvRowsBetweenReports = 200;

/// Where a text starts after apostrophes; true if a spreadsheet would calculate from there.
bool startsFormula(const QString& text) {
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    static const QString openers = u"=+-@＝＋－＠\t\r\n"_s;
    return at < text.size() && openers.contains(text[at]);
}

QByteArray csvCell(const QString& text) {
    static const QString special = u",\"\r\n"_s;
    bool quoted = text.startsWith(u' ') || text.endsWith(u' ');
    for (const QChar letter : text)
        quoted = quoted || special.contains(letter);
    if (!quoted)
        return text.toUtf8();
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return ('"' + doubled.toUtf8() + '"');
}

QString shownText(const Cell& cell, const TableColumn& column, Language language) {
    const auto* text = std::get_if<QString>(&cell);
    if (!text)
        return cellText(cell);
    return guardedText(column.type == ColumnType::Colour ? colourWords(*text, language) : *text);
}

QByteArray csvLine(const QStringList& cells) {
    if (cells.size() == 1 && cells.first().isEmpty())
        return "\"\"\r\n"; // an empty line would be no row at all
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += csvCell(cells[i]);
    }
    return line + "\r\n";
}

Status writeRows(FileInPlace& file, const Table& table, const TableProgress& progress) {
    const auto total = static_cast<qint64>(table.rows.size());
    qint64 done = 0;
    QByteArray block;
    for (const std::vector<Cell>& row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cells << (i < row.size() ? shownText(row[i], table.columns[i], table.language) : QString());
        block += csvLine(cells);
        if (++done % csvRowsBetweenReports != 0 && done < total)
            continue;
        if (Status written = file.write(block); !written)
            return written;
        block.clear();
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("muying::exchange", "已停止，没有写出文件。"));
    }
    return success();
}

} // namespace

QString guardedText(const QString& text) {
    return startsFormula(text) ? u'\'' + text : text;
}

QString unguardedText(const QString& text) {
    return text.startsWith(u'\'') && startsFormula(text) ? text.mid(1) : text;
}

Result<std::unique_ptr<FileInPlace>> unfinishedCsv(const QString& path, const Table& table,
                                                   const TableProgress& progress) {
    auto file = FileInPlace::begin(path);
    if (!file)
        return file;
    QStringList header;
    for (const TableColumn& column : table.columns)
        header << guardedText(column.title);
    Status written = (*file)->write(QByteArray("\xEF\xBB\xBF") + csvLine(header));
    if (written)
        written = writeRows(**file, table, progress);
    if (!written)
        return written.error();
    return file;
}

Status writeCsv(const QString& path, const Table& table, const TableProgress& progress) {
    const auto file = unfinishedCsv(path, table, progress);
    return file ? (*file)->finish() : Status(file.error());
}

} // namespace muying::exchange
