// Tables written as XLSX and CSV: what is written is read back the same, by us and by others.
#include "core/exchange/table_file.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_file.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::exchange;

namespace {

Table wardTable() {
    Table table;
    table.title = u"重点孕妇名单"_s;
    table.source = u"示例卫生院 2026-11-23"_s;
    table.columns = {{u"姓名"_s},
                     {u"孕周"_s, ColumnType::Number},
                     {u"预产期"_s, ColumnType::Date},
                     {u"颜色"_s, ColumnType::Colour},
                     {u"时间"_s}};
    table.rows = {
        {u"李晓梅（示例）"_s, 24.5, QDate(2027, 3, 1), colourCell(u"orange"_s, true, false),
         QDateTime(QDate(2026, 11, 23), QTime(10, 38, 5))},
        {u"김영희"_s, -3.0, QDate(1899, 5, 6), colourCell(u"green"_s, false, true), std::monostate{}},
        {std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}},
        {u"=HYPERLINK(\"http://x\")"_s, u"未测"_s, std::monostate{}, colourCell({}, false, false),
         u"_x0041_"_s},
        {u" 前后有空格\n第二行\t制表\r\n "_s, 1.0 / 3, QDate(2000, 2, 29), u""_s, u"a,b;\"c\""_s},
        {u"\u0001控制符\uFFFE𠮷"_s, 123456789012345.0, QDate(1901, 1, 1), u""_s, u"-12"_s},
    };
    return table;
}

/// What a reader of the file sees of a cell.
QString shown(const Table& table, std::size_t row, std::size_t column) {
    const Cell& cell = table.rows[row][column];
    const auto* text = std::get_if<QString>(&cell);
    return text && table.columns[column].type == ColumnType::Colour ? colourWords(*text, Language::Zh)
                                                                    : cellText(cell);
}

/// The same in a workbook: a spreadsheet keeps fifteen digits of a number.
QString shownInWorkbook(const Table& table, std::size_t row, std::size_t column) {
    const auto* number = std::get_if<double>(&table.rows[row][column]);
    return number ? cellText(QString::number(*number, 'g', 15).toDouble()) : shown(table, row, column);
}

QStringList names(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

const ReadRow* rowAt(const ReadSheet& sheet, int line) {
    for (const ReadRow& row : sheet.rows) {
        if (row.line == line)
            return &row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A table written as XLSX reads back cell by cell, with real days and numbers") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名单.xlsx"_s);
    const Table table = wardTable();
    REQUIRE(writeTable(path, table));
    const auto sheets = readTable(path);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    const ReadSheet& sheet = sheets->front();
    CHECK(sheet.name == table.title);
    CHECK(rowAt(sheet, 1)->text(0) == table.title);
    CHECK(rowAt(sheet, 2)->text(0) == table.source);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const ReadRow* read = rowAt(sheet, static_cast<int>(row) + 4);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            INFO("row " << row << " column " << column);
            const Cell cell = read ? read->cell(static_cast<int>(column)) : Cell();
            CHECK(cellText(cell) == shownInWorkbook(table, row, column));
        }
    }
    CHECK(std::holds_alternative<QDate>(rowAt(sheet, 4)->cell(2)));
    CHECK(std::holds_alternative<QDateTime>(rowAt(sheet, 4)->cell(4)));
    CHECK(std::holds_alternative<double>(rowAt(sheet, 4)->cell(1)));
    CHECK(std::holds_alternative<QString>(rowAt(sheet, 7)->cell(0))); // no formula
    CHECK(names(folder.path()) == QStringList{u"名单.xlsx"_s});
}

TEST_CASE("A table written as CSV reads back, and no text of it is a formula") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    const Table table = wardTable();
    REQUIRE(writeTable(path, table));
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("\xEF\xBB\xBF姓名,孕周,预产期,颜色,时间\r\n"));
    CHECK(bytes.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    CHECK(bytes.contains("'-12"));
    CHECK(bytes.contains(",-3,1899-05-06,")); // a number stays one
    const auto sheets = readTable(path);
    REQUIRE(sheets);
    const auto headed = HeadedSheet::find(sheets->front(), {u"姓名"_s, u"颜色"_s});
    REQUIRE(headed);
    REQUIRE(headed->rows().size() == table.rows.size() - 1); // a line without anything is no row
    const std::size_t filled[]{0, 1, 3, 4, 5};
    for (std::size_t at = 0; at < std::size(filled); ++at) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            INFO("row " << filled[at] << " column " << column);
            const Cell cell = headed->rows()[at]->cell(static_cast<int>(column));
            CHECK(cellText(cell) == shown(table, filled[at], column));
        }
    }
}

TEST_CASE("The guard against formulas is taken away exactly") {
    for (const QString& text :
         {u"=1"_s, u"'=1"_s, u"''+1"_s, u"'"_s, u"'abc"_s, u"＝1"_s, u"@x"_s, u"a=1"_s, u"\t=1"_s, QString()})
        CHECK(unguardedText(guardedText(text)) == text);
    for (const QString& text :
         {u"=1"_s, u"+86 439"_s, u"-x"_s, u"@x"_s, u"＝1"_s, u"＋"_s, u"\tx"_s, u"\r=1"_s})
        CHECK(guardedText(text) == u'\'' + text);
    CHECK(guardedText(u"3=3"_s) == u"3=3"_s);
}

TEST_CASE("Numbers whose last digits stand between two are no reason to refuse a workbook") {
    const QTemporaryDir folder;
    Table table;
    table.columns = {{u"值"_s, ColumnType::Number}};
    for (int i = 1; i < 3000; ++i)
        table.rows.push_back({i / 103.0});
    table.rows.push_back({0.42815533980582525});
    REQUIRE(writeXlsx(folder.filePath(u"n.xlsx"_s), {table}));
}

TEST_CASE("Sheets get names a spreadsheet accepts, each once") {
    QStringList taken;
    for (const QString& wanted :
         {u"a/b:c*d?[e]\\f"_s, u""_s, u"'x'"_s, u"A"_s, u"a"_s, QString(40, u'长'), QString(40, u'长')}) {
        const QString name = sheetName(wanted, taken);
        CHECK(!name.isEmpty());
        CHECK(name.size() <= 31);
        CHECK(!taken.contains(name, Qt::CaseInsensitive));
        taken << name;
    }
    CHECK(taken.value(0) == u"a b c d e f"_s);
}

TEST_CASE("A workbook of several sheets keeps their order and their empty ones") {
    const QTemporaryDir folder;
    Table empty;
    empty.sheet = u"空"_s;
    empty.columns = {{u"一"_s}};
    REQUIRE(writeXlsx(folder.filePath(u"b.xlsx"_s), {wardTable(), empty, wardTable()}));
    const auto sheets = readTable(folder.filePath(u"b.xlsx"_s));
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 3);
    CHECK((*sheets)[1].name == u"空"_s);
    CHECK((*sheets)[1].rows.size() == 1);
    CHECK((*sheets)[2].name == u"重点孕妇名单 (2)"_s);
    CHECK((*sheets)[2].rows.size() == (*sheets)[0].rows.size());
    REQUIRE(writeXlsx(folder.filePath(u"none.xlsx"_s), {}));
    CHECK(readTable(folder.filePath(u"none.xlsx"_s)));
}

TEST_CASE("Stopping an export leaves nothing and keeps the older file") {
    const QTemporaryDir folder;
    Table table = wardTable();
    table.rows.resize(1000, {u"x"_s, 1.0, std::monostate{}, u""_s, u""_s});
    for (const QString& name : {u"t.xlsx"_s, u"t.csv"_s}) {
        const QString path = folder.filePath(name);
        writeBytes(path, "older");
        int asked = 0;
        const Status written = writeTable(path, table, [&](qint64, qint64) { return ++asked < 3; });
        REQUIRE(!written);
        CHECK(written.error().code == ErrorCode::Cancelled);
        CHECK(bytesOf(path) == "older");
    }
    CHECK(names(folder.path()).size() == 2);
    // A workbook that is never finished, too.
    auto file = XlsxFile::begin(folder.filePath(u"half.xlsx"_s));
    REQUIRE(file);
    REQUIRE((*file)->add(table));
    file->reset();
    CHECK(names(folder.path()).size() == 2);
}

TEST_CASE("A place that cannot be written is named, and nothing else is touched") {
    const QTemporaryDir folder;
    const auto refused = [&](const QString& path) {
        const Status written = writeTable(path, wardTable());
        REQUIRE(!written);
        CHECK(!written.error().message.isEmpty());
        return written.error().code;
    };
    CHECK(refused(folder.filePath(u"没有这个文件夹/a.xlsx"_s)) == ErrorCode::NotFound);
    CHECK(refused(folder.filePath(u"a.txt"_s)) == ErrorCode::InvalidInput);
    REQUIRE(QDir(folder.path()).mkdir(u"d.xlsx"_s));
    CHECK(refused(folder.filePath(u"d.xlsx"_s)) == ErrorCode::Io);
    CHECK(QFile::link(u"/dev/null"_s, folder.filePath(u"null.csv"_s)));
    CHECK(refused(folder.filePath(u"null.csv"_s)) == ErrorCode::Io);
    Table longText = wardTable();
    longText.rows[0][0] = QString(32768, u'长');
    CHECK(writeTable(folder.filePath(u"l.xlsx"_s), longText).error().code == ErrorCode::InvalidInput);
    CHECK(names(folder.path()) == QStringList{u"null.csv"_s});
}

TEST_CASE("Another program opens the workbook and finds it whole") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    REQUIRE(writeTable(path, wardTable()));
    QProcess test;
    test.start(u"/usr/bin/python3"_s, {u"-c"_s,
                                       u"import sys,zipfile,xml.dom.minidom as m\n"
                                       "z=zipfile.ZipFile(sys.argv[1])\n"
                                       "assert z.testzip() is None\n"
                                       "for n in z.namelist(): m.parseString(z.read(n))\n"
                                       "s=z.read('xl/worksheets/sheet1.xml').decode()\n"
                                       "assert '<pane' in s and 'autoFilter' in s and '<f>' not in s\n"_s,
                                       path});
    REQUIRE(test.waitForFinished());
    INFO(test.readAllStandardError().toStdString());
    CHECK(test.exitCode() == 0);
}
