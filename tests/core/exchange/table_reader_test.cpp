// Tables that others wrote: encodings, kinds of cells, and files that must be refused.
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::exchange;

namespace {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

const QByteArray rootRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
const QByteArray bookRelations =
    R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/one.xml"/><Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://x/styles" Target="./styles.xml"/><Relationship Id="rId4" Type="http://x/chartsheet" Target="chart.xml"/></Relationships>)";
const QByteArray book =
    R"(<workbook xmlns:r="http://x"><sheets><sheet name="图" sheetId="2" r:id="rId4"/><sheet name="孕妇" sheetId="1" r:id="rId1"/></sheets></workbook>)";
const QByteArray strings =
    R"(<sst><si><t>姓名</t></si><si><r><t>李</t></r><r><t xml:space="preserve"> 晓梅</t></r><rPh><t>lixm</t></rPh></si><si><t>a_x000D_b</t></si></sst>)";
const QByteArray styles =
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs><dxfs><xf numFmtId="14"/></dxfs></styleSheet>)";
const QByteArray sheet =
    R"(<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>日期</t></is></c></row><row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" s="1"><v>46000</v></c><c r="C5" s="2"><v>46000.5</v></c><c r="D5" s="3"><v>12.5</v></c><c r="E5" t="b"><v>1</v></c><c r="F5" t="str"><f>A1&amp;"x"</f><v>算出的字</v></c><c r="G5"><f>1+1</f><v>2</v></c><c r="H5" t="s"><v>2</v></c><c r="I5" t="e"><v>#N/A</v></c><c r="AA5" t="d"><v>2026-11-23</v></c></row><row><c><v>7</v></c><c/></row></sheetData></worksheet>)";

Parts goodParts() {
    return {{"_rels/.rels", rootRelations},
            {"xl/workbook.xml", book},
            {"xl/_rels/workbook.xml.rels", bookRelations},
            {"xl/sharedStrings.xml", strings},
            {"xl/styles.xml", styles},
            {"xl/worksheets/one.xml", sheet}};
}

QString zipped(const QTemporaryDir& folder, const Parts& parts) {
    const QString path = folder.filePath(u"t.xlsx"_s);
    QFile::remove(path);
    int error = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_EXCL, &error);
    REQUIRE(archive);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return path;
}

Parts with(const QByteArray& name, const QByteArray& bytes) {
    Parts parts = goodParts();
    for (auto& [part, content] : parts) {
        if (part == name)
            content = bytes;
    }
    return parts;
}

Result<std::vector<ReadSheet>> readBytes(const QTemporaryDir& folder, const QByteArray& bytes) {
    QFile file(folder.filePath(u"t.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    return readTable(file.fileName());
}

QStringList cellsOf(const ReadRow& row) {
    QStringList cells;
    for (const Cell& cell : row.cells)
        cells << cellText(cell);
    return cells;
}

} // namespace

TEST_CASE("A workbook of another program is read by its relations, styles and shared strings") {
    const QTemporaryDir folder;
    const auto sheets = readTable(zipped(folder, goodParts()));
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1); // the chart is no table
    const ReadSheet& read = sheets->front();
    CHECK(read.name == u"孕妇"_s);
    REQUIRE(read.rows.size() == 3);
    CHECK(read.rows[0].line == 2);
    CHECK(cellsOf(read.rows[0]) == QStringList{u"姓名"_s, QString(), u"日期"_s});
    const ReadRow& row = read.rows[1];
    CHECK(row.line == 5);
    CHECK(row.text(0) == u"李 晓梅"_s);
    CHECK(std::get<QDate>(row.cell(1)) == QDate(2025, 12, 9));
    CHECK(std::get<QDateTime>(row.cell(2)) == QDateTime(QDate(2025, 12, 9), QTime(12, 0)));
    CHECK(std::get<double>(row.cell(3)) == 12.5); // "d" stands in quotes
    CHECK(cellText(row.cell(4)) == u"true"_s);
    CHECK(row.text(5) == u"算出的字"_s);
    CHECK(std::get<double>(row.cell(6)) == 2);
    CHECK(cellText(row.cell(7)) == u"a\rb"_s);
    CHECK(std::get<QDate>(row.cell(26)) == QDate(2026, 11, 23));
    CHECK(placeIn(read, 5, 26) == u"工作表“孕妇”第 5 行 AA 列"_s);
    CHECK(read.rows[2].line == 6); // counts on where rows and cells are not named
    CHECK(std::get<double>(read.rows[2].cell(0)) == 7);
}

TEST_CASE("Days are known by their number format") {
    for (const QString& format : {u"yyyy-mm-dd"_s, u"m/d/yy h:mm"_s, u"[$-804]yyyy\"年\"m\"月\"d\"日\";@"_s,
                                  u"[DBNum1]yyyy\\年"_s, u"h:mm:ss"_s})
        CHECK(showsDay(format));
    for (const QString& format :
         {u"General"_s, u"0.00"_s, u"#,##0"_s, u"\"dd\"0"_s, u"[Red]0"_s, u"@"_s, u"0\\d"_s, u"0.00_m"_s})
        CHECK_FALSE(showsDay(format));
    CHECK(std::get<QDate>(dayOfSerial(59, false)) == QDate(1900, 2, 28));
    CHECK(std::get<QDate>(dayOfSerial(61, false)) == QDate(1900, 3, 1));
    CHECK(std::get<QDate>(dayOfSerial(0 + 1, true)) == QDate(1904, 1, 2));
    CHECK(std::get<QDateTime>(dayOfSerial(45000.99999, false)).time() == QTime(23, 59, 59));
    CHECK(std::get<QDate>(dayOfSerial(45000.9999999, false)) == std::get<QDate>(dayOfSerial(45001, false)));
    CHECK(std::holds_alternative<double>(dayOfSerial(-5, false)));
}

TEST_CASE("CSV is read in the encodings and separators that spreadsheets write") {
    const QTemporaryDir folder;
    const QByteArray utf16("\xFF\xFE\xD3\x59\x2C\x00\x31\x00\n\x00", 10); // 姓,1
    for (const auto& [bytes, expected] : std::vector<std::pair<QByteArray, QStringList>>{
             {"\xEF\xBB\xBF姓名,a b\n", {u"姓名"_s, u"a b"_s}},
             {"姓名;\"a;\"\"b\"\r\n", {u"姓名"_s, u"a;\"b"_s}},
             {"姓名\tb,c\r", {u"姓名"_s, u"b,c"_s}},
             {"\xD0\xD5\xC3\xFB,1", {u"姓名"_s, u"1"_s}}, // GB 18030
             {utf16, {u"姓"_s, u"1"_s}},
         }) {
        const auto sheets = readBytes(folder, bytes);
        REQUIRE(sheets);
        REQUIRE(sheets->front().rows.size() == 1);
        CHECK(cellsOf(sheets->front().rows[0]) == expected);
    }
    const auto sheets = readBytes(folder, "a,\"x\ny\"\n\n,,\nb,2,,\n");
    REQUIRE(sheets);
    REQUIRE(sheets->front().rows.size() == 2);
    CHECK(sheets->front().rows[1].line == 5); // lines of the file, not records
    CHECK(sheets->front().rows[1].cells.size() == 2);
    CHECK(placeIn(sheets->front(), 5, 1) == u"第 5 行第 2 列"_s);
}

TEST_CASE("CSV that cannot be taken apart is refused with its line") {
    const QTemporaryDir folder;
    for (const auto& [bytes, word] : std::vector<std::pair<QByteArray, QString>>{
             {"a,b\nc,\"d\n", u"第 2 行"_s},
             {"a,b\nc,\"d\"e\n", u"第 2 行"_s},
             {QByteArray("a\0b", 3), u"不是文字表格"_s},
             {"\xFF\xFF\xFF", u"编码"_s},
             {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", u".xls"_s},
         }) {
        const auto sheets = readBytes(folder, bytes);
        REQUIRE(!sheets);
        INFO(sheets.error().message.toStdString());
        CHECK(sheets.error().message.contains(word));
    }
    CHECK(readTable(folder.filePath(u"没有.csv"_s)).error().code == ErrorCode::Io);
}

TEST_CASE("A broken or hostile workbook is refused with its place") {
    const QTemporaryDir folder;
    const QByteArray entities =
        R"(<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>)";
    for (const auto& [name, bytes, word] : std::vector<std::tuple<QByteArray, QByteArray, QString>>{
             {"xl/worksheets/one.xml", "<worksheet><sheetData><row r=\"1\"><c", u"孕妇"_s},
             {"xl/worksheets/one.xml", entities, u"孕妇"_s},
             {"xl/worksheets/one.xml", "<w><row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"5\"/></w>",
              u"位置"_s},
             {"xl/worksheets/one.xml", "<w><row r=\"5\"><c r=\"B5\"/><c r=\"A5\"><v>1</v></c></row></w>",
              u"位置"_s},
             {"xl/worksheets/one.xml", "<w><row r=\"9999999\"/></w>", u"位置"_s},
             {"xl/worksheets/one.xml", "<w><row r=\"5\"><c r=\"A5\" t=\"s\"><v>99</v></c></row></w>",
              u"孕妇"_s},
             {"xl/sharedStrings.xml", "<sst><si>", u"sharedStrings"_s},
             {"xl/styles.xml", "<a></b>", u"styles"_s},
             {"xl/_rels/workbook.xml.rels", "x", u"workbook"_s},
             {"_rels/.rels", "<Relationships/>", u"XLSX"_s},
         }) {
        const auto sheets = readTable(zipped(folder, with(name, bytes)));
        INFO(name.toStdString() << ": " << (sheets ? "read" : sheets.error().message.toStdString()));
        REQUIRE(!sheets);
        CHECK(sheets.error().message.contains(word));
    }
    Parts missing = goodParts();
    missing.pop_back();
    CHECK(readTable(zipped(folder, missing)).error().message.contains(u"xl/worksheets/one.xml"_s));
}

TEST_CASE("A small archive that unpacks to very much is refused before memory is filled") {
    const QTemporaryDir folder;
    const QByteArray large(210 * 1024 * 1024, ' ');
    const auto sheets = readTable(zipped(folder, with("xl/worksheets/one.xml", large)));
    REQUIRE(!sheets);
    CHECK(sheets.error().code == ErrorCode::InvalidInput);
    CHECK(sheets.error().message.contains(u"过大"_s));
    // Far-away cells in every row would fill memory too.
    QByteArray wide = "<w>";
    for (int i = 1; i <= 400; ++i)
        wide += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i) +
                "\"><v>1</v></c></row>";
    const auto cells = readTable(zipped(folder, with("xl/worksheets/one.xml", wide + "</w>")));
    REQUIRE(!cells);
    CHECK(cells.error().message.contains(u"单元格过多"_s));
}

TEST_CASE("An archive that is cut short at any place is refused or read whole, never half") {
    const QTemporaryDir folder;
    QFile file(zipped(folder, goodParts()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype size = 2; size < whole.size(); size += 7) {
        const auto sheets = readBytes(folder, whole.left(size));
        INFO("cut at " << size);
        CHECK(!sheets);
    }
    QByteArray changed = whole;
    const qsizetype place = whole.indexOf("xl/worksheets/one.xml") + 40;
    changed[place] = static_cast<char>(changed[place] ^ 0x20);
    CHECK(!readBytes(folder, changed)); // the checksum of the part
}

TEST_CASE("A header is found by titles or codes, and what it lacks is named") {
    const QTemporaryDir folder;
    const auto sheets = readBytes(folder, "说明\n生成于,2026\nid 编号,hb 血红蛋白,备注\n1,110,x\n\n2,90\n");
    REQUIRE(sheets);
    const auto headed = HeadedSheet::find(sheets->front(), {u"id"_s, u"备注"_s});
    REQUIRE(headed);
    CHECK(headed->column(u"hb"_s) == 1);
    CHECK(headed->column(u"hb 血红蛋白"_s) == 1);
    CHECK(headed->column(u"血"_s) == -1);
    REQUIRE(headed->rows().size() == 2);
    CHECK(headed->rows()[1]->text(1) == u"90"_s);
    CHECK(headed->rows()[1]->text(2).isEmpty());
    CHECK(headed->place(*headed->rows()[1], 1) == u"第 6 行第 2 列"_s);
    const auto missing = HeadedSheet::find(sheets->front(), {u"id"_s, u"颜色"_s});
    REQUIRE(!missing);
    CHECK(missing.error().message.contains(u"颜色"_s));
    const auto twice = readBytes(folder, "a,b,a\n1,2,3\n");
    REQUIRE(twice);
    CHECK(HeadedSheet::find(twice->front(), {u"b"_s}).error().message.contains(u"两次"_s));
}
