#pragma once
#include "core/exchange/table_reader.h"

#include <QSet>
#include <QXmlStreamReader>

namespace muying::exchange {

/// What the sheets of a workbook refer to.
struct XlsxShared {
    QStringList strings;
    QSet<int> dayStyles;   ///< cell formats whose numbers are days or moments
    bool from1904 = false; ///< days counted from 1904 (old Macintosh files)
};

/// One part of a workbook could not be understood: a sentence with its place.
Error brokenPart(const QString& part, const QXmlStreamReader& xml);

Result<QStringList> readSharedStrings(const QByteArray& part);
Result<QSet<int>> readDayStyles(const QByteArray& part);

/// The XML of one sheet, and its name for messages.
struct SheetXml {
    const QByteArray& bytes;
    const QString& name;
};
/// Calls `visit` for every row with something in it. `cells` counts down over all sheets; too many are
/// refused.
Status visitSheet(const SheetXml& sheet, const XlsxShared& shared, qint64& cells,
                  const std::function<Status(ReadRow&)>& visit);

/// Does a number format show a day or a time? ("yyyy\\-mm\\-dd", "[$-804]yyyy\"年\"m\"月\"")
bool showsDay(const QString& formatCode);
/// Skips to the next start element; false at the end or on an error. A document type is an error.
bool nextElement(QXmlStreamReader& xml);
/// The day or moment of a serial number; text of the number if it is none.
Cell dayOfSerial(double serial, bool from1904);

} // namespace muying::exchange
