#include "ui/print/label_format.h"

#include "core/content/node.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

/// Two numbers of a list; a complaint and (0, 0) otherwise.
QPointF readPair(content::ObjectReader& reader, const char* key, content::Problems& problems) {
    const content::Node* list = reader.array(key);
    const bool pair =
        list && list->items.size() == 2 && std::ranges::all_of(list->items, [](const content::Node& item) {
            return item.kind == content::Node::Kind::Number && item.number >= 0;
        });
    if (pair)
        return {list->items[0].number, list->items[1].number};
    problems.add(reader.line(), u"\"%1\" must be two numbers in millimetres"_s.arg(QLatin1String(key)));
    return {};
}

QSizeF readExtent(content::ObjectReader& reader, const char* key, content::Problems& problems) {
    const QPointF pair = readPair(reader, key, problems);
    return {pair.x(), pair.y()};
}

void checkFormat(const LabelFormat& format, int line, content::Problems& problems) {
    constexpr double slack = 0.6; ///< sheets without a margin are cut to the edge
    if (format.columns < 1 || format.rows < 1 || format.label.width() < 30 || format.label.height() < 20) {
        problems.add(line, u"labels are at least 30 × 20 mm, one by one"_s);
        return;
    }
    if (format.pitch.width() < format.label.width() - 0.01 ||
        format.pitch.height() < format.label.height() - 0.01)
        problems.add(line, u"labels of \"%1\" cover each other"_s.arg(format.code));
    const QRectF last = format.place(format.perSheet() - 1);
    if (last.right() > format.paper.width() + slack || last.bottom() > format.paper.height() + slack)
        problems.add(line, u"labels of \"%1\" leave the paper"_s.arg(format.code));
}

LabelFormat readFormat(const content::Node& node, content::Problems& problems) {
    content::ObjectReader reader(node, problems);
    LabelFormat format;
    format.code = reader.string("code");
    format.name = reader.flatText();
    format.paper = readExtent(reader, "paper", problems);
    format.label = readExtent(reader, "label", problems);
    format.columns = reader.integer("columns");
    format.rows = reader.integer("rows");
    format.first = readPair(reader, "first", problems);
    format.pitch = readExtent(reader, "pitch", problems);
    reader.finish();
    checkFormat(format, node.line, problems);
    return format;
}

} // namespace

QRectF LabelFormat::place(int index) const {
    const int column = index % columns, row = index / columns;
    return {first + QPointF(column * pitch.width(), row * pitch.height()), label};
}

Result<std::vector<LabelFormat>> loadLabelFormats(const QString& resourcesDir) {
    const QString path = resourcesDir + u"/print/labels.json"_s;
    const Result<content::Node> root = content::readJson(path);
    if (!root)
        return root.error();
    content::Problems problems(path);
    content::ObjectReader reader(*root, problems);
    reader.optString("comment");
    std::vector<LabelFormat> formats;
    const content::Node* list = reader.array("formats");
    for (const content::Node& node : list ? list->items : std::vector<content::Node>{}) {
        formats.push_back(readFormat(node, problems));
        for (std::size_t i = 0; i + 1 < formats.size(); ++i) {
            if (formats[i].code == formats.back().code)
                problems.add(node.line, u"format \"%1\" stands twice"_s.arg(formats[i].code));
        }
    }
    reader.finish();
    if (formats.empty())
        problems.add(1, u"no label format is declared"_s);
    if (!problems.empty())
        return problems.error();
    return formats;
}

Result<LabelFormat> labelFormat(const QString& resourcesDir, const QString& code) {
    const auto formats = loadLabelFormats(resourcesDir);
    if (!formats)
        return formats.error();
    if (code.isEmpty())
        return formats->front();
    QStringList codes;
    for (const LabelFormat& format : *formats) {
        if (format.code == code)
            return format;
        codes.append(format.code);
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("muying::print", "没有标签规格“%1”。可用的规格：%2")
                       .arg(code, codes.join(u' ')));
}

} // namespace muying::print
