#include "core/exchange/xlsx_parts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1048576, mostColumns = 16384;

/// "_x000D_" → the character of that code.
QString decodedText(const QString& text) {
    static const QRegularExpression code(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString decoded;
    qsizetype last = 0;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        decoded += text.mid(last, match.capturedStart() - last);
        decoded += QChar(match.captured(1).toUShort(nullptr, 16));
        last = match.capturedEnd();
    }
    return decoded + text.mid(last);
}

/// Text of a string item: plain or in runs; readings above the letters (phonetic) are left out.
QString itemText(QXmlStreamReader& xml) {
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            if (xml.name() == "rPh"_L1)
                xml.skipCurrentElement();
            else if (xml.name() == "t"_L1)
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else
                ++depth;
        }
    }
    return decodedText(text);
}

/// 0-based column of "AB12"; −1 if it is not a cell's name.
int columnOfName(QStringView name) {
    int column = 0;
    for (const QChar letter : name) {
        if (letter.isDigit())
            break;
        if (letter < u'A' || letter > u'Z' || column > mostColumns)
            return -1;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

class SheetReader {
public:
    SheetReader(const SheetXml& sheet, const XlsxShared& shared, qint64& cells,
                const std::function<Status(ReadRow&)>& visit)
        : m_xml(sheet.bytes), m_name(sheet.name), m_shared(shared), m_cells(cells), m_visit(visit) {}

    Status read() {
        while (nextElement(m_xml)) {
            if (m_xml.name() == "row"_L1) {
                if (Status read = readRow(); !read)
                    return read;
            }
        }
        return m_xml.hasError() ? Status(brokenPart(m_name, m_xml)) : success();
    }

private:
    Error wrongPlace() const {
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate(
                           "muying::exchange", "工作表“%1”第 %2 行之后的单元格位置不对，没有读入任何内容。")
                           .arg(m_name)
                           .arg(m_line));
    }

    Status readRow() {
        const auto given = m_xml.attributes().value("r"_L1);
        const int line = given.isEmpty() ? m_line + 1 : given.toInt();
        if (line <= m_line || line > mostRows)
            return wrongPlace();
        m_line = line;
        ReadRow row{line, {}};
        int column = -1;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "c"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const auto name = m_xml.attributes().value("r"_L1);
            const int next = name.isEmpty() ? column + 1 : columnOfName(name);
            if (next <= column || next >= mostColumns)
                return wrongPlace();
            column = next;
            place(row, column, readCell());
        }
        if (--m_cells < 0)
            return tooMany();
        return row.cells.empty() || m_xml.hasError() ? success() : m_visit(row);
    }

    Status tooMany() const {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::exchange",
                                                   "表格的单元格过多，没有读入任何内容。请分成几个文件。"));
    }

    void place(ReadRow& row, int column, Cell cell) {
        if (cellText(cell).isEmpty())
            return;
        m_cells -= column + 1 - static_cast<int>(row.cells.size());
        if (m_cells < 0)
            return;
        row.cells.resize(static_cast<std::size_t>(column) + 1);
        row.cells.back() = std::move(cell);
    }

    Cell readCell() {
        const QString type = m_xml.attributes().value("t"_L1).toString();
        const int style = m_xml.attributes().value("s"_L1).toInt();
        QString value, inlineText;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1)
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == "is"_L1)
                inlineText = itemText(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        if (type == "inlineStr"_L1)
            return inlineText;
        return cellOf(type, value, style);
    }

    Cell cellOf(const QString& type, const QString& value, int style) {
        if (value.isEmpty())
            return std::monostate{};
        if (type == "s"_L1) {
            bool ok = false;
            const int index = value.toInt(&ok);
            if (!ok || index < 0 || index >= m_shared.strings.size()) {
                m_xml.raiseError(u"shared string %1"_s.arg(value));
                return std::monostate{};
            }
            return m_shared.strings[index];
        }
        if (type == "b"_L1)
            return value == "1"_L1 ? u"true"_s : u"false"_s;
        if (type == "d"_L1) {
            const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
            return value.contains(u'T') ? Cell(moment) : Cell(moment.date());
        }
        if (!type.isEmpty() && type != "n"_L1)
            return decodedText(value); // text of a formula, or an error word
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok)
            return value;
        return m_shared.dayStyles.contains(style) ? dayOfSerial(number, m_shared.from1904) : Cell(number);
    }

    QXmlStreamReader m_xml;
    const QString& m_name;
    const XlsxShared& m_shared;
    qint64& m_cells;
    const std::function<Status(ReadRow&)>& m_visit;
    int m_line = 0;
};

} // namespace

bool nextElement(QXmlStreamReader& xml) {
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(u"document type definition"_s);
        else if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

Error brokenPart(const QString& part, const QXmlStreamReader& xml) {
    return failure(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "muying::exchange", "表格文件已损坏（%1，内部第 %2 行），没有读入任何内容。请重新取得这个文件。")
            .arg(part)
            .arg(xml.lineNumber()),
        xml.errorString());
}

Result<QStringList> readSharedStrings(const QByteArray& part) {
    QStringList strings;
    QXmlStreamReader xml(part);
    while (nextElement(xml)) {
        if (xml.name() == "si"_L1)
            strings << itemText(xml);
    }
    if (xml.hasError())
        return brokenPart(u"sharedStrings"_s, xml);
    return strings;
}

bool showsDay(const QString& formatCode) {
    // What stands in quotes, in brackets or behind a backslash is text; [h] counts hours and is no day.
    static const QRegularExpression text(u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|General|G/通用格式"_s);
    QString bare = formatCode.section(u';', 0, 0);
    bare.remove(text);
    static const QRegularExpression dayLetters(u"[ymdhs]"_s, QRegularExpression::CaseInsensitiveOption);
    return bare.contains(dayLetters) || bare.contains(u"aaa"_s) || bare.contains(u"e"_s);
}

Result<QSet<int>> readDayStyles(const QByteArray& part) {
    QSet<int> dayFormats;
    // Built-in formats of days and times; 27–36 and 50–58 are those of Chinese and Korean spreadsheets.
    for (const auto& [from, to] :
         {std::pair(14, 22), std::pair(27, 36), std::pair(45, 47), std::pair(50, 58)}) {
        for (int id = from; id <= to; ++id)
            dayFormats.insert(id);
    }
    QSet<int> styles;
    QXmlStreamReader xml(part);
    bool cellFormats = false;
    int index = 0;
    while (nextElement(xml)) {
        const auto attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            if (showsDay(attributes.value("formatCode"_L1).toString()))
                dayFormats.insert(id);
            else
                dayFormats.remove(id);
        } else if (xml.name() == "cellXfs"_L1) {
            cellFormats = true;
        } else if (xml.name() == "cellStyles"_L1 || xml.name() == "dxfs"_L1) {
            cellFormats = false;
        } else if (cellFormats && xml.name() == "xf"_L1) {
            if (dayFormats.contains(attributes.value("numFmtId"_L1).toInt()))
                styles.insert(index);
            ++index;
        }
    }
    if (xml.hasError())
        return brokenPart(u"styles"_s, xml);
    return styles;
}

Cell dayOfSerial(double serial, bool from1904) {
    constexpr double lastDay = 2958466; // 9999-12-31
    if (serial < 1 || serial >= lastDay)
        return serial;
    constexpr int secondsOfDay = 86400;
    double whole = std::floor(serial);
    int seconds = static_cast<int>(std::lround((serial - whole) * secondsOfDay));
    if (seconds == secondsOfDay) {
        seconds = 0;
        whole += 1;
    }
    // 1900 is counted with a 29th of February that never was.
    const QDate first = from1904      ? QDate(1904, 1, 1)
                        : whole >= 61 ? QDate(1899, 12, 30)
                                      : QDate(1899, 12, 31);
    const QDate day = first.addDays(static_cast<qint64>(whole));
    return seconds == 0 ? Cell(day) : Cell(QDateTime(day, QTime(0, 0).addSecs(seconds)));
}

Status visitSheet(const SheetXml& sheet, const XlsxShared& shared, qint64& cells,
                  const std::function<Status(ReadRow&)>& visit) {
    return SheetReader(sheet, shared, cells, visit).read();
}

} // namespace muying::exchange
