#include "core/exchange/xlsx_reader.h"

#include "core/exchange/xlsx_parts.h"
#include "core/exchange/zip_parts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

struct SheetPart {
    QString name, part;
};

struct Workbook {
    std::vector<SheetPart> sheets;
    QString strings, styles;
    bool from1904 = false;
};

/// "xl/workbook.xml" + "worksheets/sheet1.xml" → "xl/worksheets/sheet1.xml"
QString partBeside(const QString& part, const QString& target) {
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            path << step;
    }
    return path.join(u'/');
}

struct Relation {
    QString type, target; ///< last word of the type
};

/// What a part refers to, by id.
Result<QHash<QString, Relation>> relationsOf(ZipParts& zip, const QString& part) {
    QHash<QString, Relation> relations;
    const QString file = partBeside(part, u"_rels/"_s + part.section(u'/', -1) + u".rels"_s);
    const auto bytes = zip.read(file);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(*bytes);
    while (nextElement(xml)) {
        const auto attributes = xml.attributes();
        if (xml.name() == "Relationship"_L1)
            relations.insert(attributes.value("Id"_L1).toString(),
                             {attributes.value("Type"_L1).toString().section(u'/', -1),
                              partBeside(part, attributes.value("Target"_L1).toString())});
    }
    if (xml.hasError())
        return brokenPart(file, xml);
    return relations;
}

Result<QString> workbookPart(ZipParts& zip) {
    const auto relations = relationsOf(zip, QString());
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.type == "officeDocument"_L1)
            return relation.target;
    }
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::exchange",
                                               "这个文件不是 XLSX 表格，没有读入任何内容。请用 Excel 或 WPS "
                                               "另存为 .xlsx 或 .csv。"));
}

Result<Workbook> readWorkbook(ZipParts& zip) {
    const auto part = workbookPart(zip);
    if (!part)
        return part.error();
    const auto relations = relationsOf(zip, *part);
    const auto bytes = zip.read(*part);
    if (!relations || !bytes)
        return relations ? bytes.error() : relations.error();
    Workbook book;
    QXmlStreamReader xml(*bytes);
    while (nextElement(xml)) {
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto value = attributes.value("date1904"_L1);
            book.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            QString id;
            for (const QXmlStreamAttribute& attribute : attributes) {
                if (attribute.name() == "id"_L1)
                    id = attribute.value().toString();
            }
            const Relation relation = relations->value(id);
            if (relation.type == "worksheet"_L1)
                book.sheets.push_back({attributes.value("name"_L1).toString(), relation.target});
        }
    }
    if (xml.hasError())
        return brokenPart(*part, xml);
    for (const Relation& relation : *relations) {
        if (relation.type == "sharedStrings"_L1)
            book.strings = relation.target;
        else if (relation.type == "styles"_L1)
            book.styles = relation.target;
    }
    return book;
}

Result<XlsxShared> readShared(ZipParts& zip, const Workbook& book) {
    XlsxShared shared;
    shared.from1904 = book.from1904;
    if (!book.strings.isEmpty() && zip.has(book.strings)) {
        const auto bytes = zip.read(book.strings);
        if (!bytes)
            return bytes.error();
        auto strings = readSharedStrings(*bytes);
        if (!strings)
            return strings.error();
        shared.strings = std::move(*strings);
    }
    if (!book.styles.isEmpty() && zip.has(book.styles)) {
        const auto bytes = zip.read(book.styles);
        if (!bytes)
            return bytes.error();
        auto styles = readDayStyles(*bytes);
        if (!styles)
            return styles.error();
        shared.dayStyles = std::move(*styles);
    }
    return shared;
}

} // namespace

Status visitXlsx(const QString& path, const XlsxLimits& limits, const XlsxVisitor& visitor,
                 QStringList* names) {
    const auto zip = ZipParts::open(path, limits.unpacked);
    if (!zip)
        return zip.error();
    const auto book = readWorkbook(**zip);
    if (!book)
        return book.error();
    const auto shared = readShared(**zip, *book);
    if (!shared)
        return shared.error();
    qint64 cells = limits.cells;
    int number = 0;
    for (const SheetPart& sheet : book->sheets) {
        const auto bytes = (*zip)->read(sheet.part);
        if (!bytes)
            return bytes.error();
        const auto visit = [&](ReadRow& row) { return visitor(number, sheet.name, row); };
        if (Status read = visitSheet({*bytes, sheet.name}, *shared, cells, visit); !read)
            return read;
        if (names)
            *names << sheet.name;
        ++number;
    }
    return success();
}

Result<std::vector<ReadSheet>> readXlsx(const QString& path) {
    std::vector<std::vector<ReadRow>> rows;
    QStringList names;
    const Status visited = visitXlsx(
        path, {},
        [&](int sheet, const QString&, ReadRow& row) {
            rows.resize(static_cast<std::size_t>(sheet) + 1);
            rows.back().push_back(std::move(row));
            return success();
        },
        &names);
    if (!visited)
        return visited.error();
    rows.resize(static_cast<std::size_t>(names.size()));
    std::vector<ReadSheet> sheets;
    for (std::size_t i = 0; i < rows.size(); ++i)
        sheets.push_back({names[static_cast<qsizetype>(i)], std::move(rows[i]), true});
    return sheets;
}

} // namespace muying::exchange
