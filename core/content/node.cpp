#include "core/content/node.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace muying::content {

namespace {

/// Builds Nodes from RapidJSON's events; the stream position gives the line.
class NodeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, NodeBuilder> {
public:
    NodeBuilder(const QByteArray& text, const rapidjson::MemoryStream& stream)
        : m_text(text), m_stream(stream) {}

    bool Null() { return place(Node::Kind::Null) != nullptr; }
    bool Bool(bool value) {
        Node* node = place(Node::Kind::Bool);
        node->boolean = value;
        return true;
    }
    bool Int(int value) { return numeric(value); }
    bool Uint(unsigned value) { return numeric(value); }
    bool Int64(int64_t value) { return numeric(static_cast<double>(value)); }
    bool Uint64(uint64_t value) { return numeric(static_cast<double>(value)); }
    bool Double(double value) { return numeric(value); }
    bool String(const char* text, rapidjson::SizeType length, bool) {
        place(Node::Kind::String)->string = QString::fromUtf8(text, static_cast<qsizetype>(length));
        return true;
    }
    bool StartObject() { return open(Node::Kind::Object); }
    bool Key(const char* text, rapidjson::SizeType length, bool) {
        m_key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        if (m_open.back()->find(m_key)) {
            m_duplicate = QStringLiteral("%1: duplicate key \"%2\"").arg(line()).arg(m_key);
            return false;
        }
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Node::Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    Node root;
    const QString& duplicate() const { return m_duplicate; }

private:
    int line() {
        const auto position = static_cast<qsizetype>(m_stream.Tell());
        m_line += static_cast<int>(m_text.mid(m_counted, position - m_counted).count('\n'));
        m_counted = position;
        return m_line;
    }
    Node* place(Node::Kind kind) {
        Node* node = &root;
        if (!m_open.empty()) {
            Node* parent = m_open.back();
            if (parent->kind == Node::Kind::Object) {
                parent->members.emplace_back(m_key, Node{});
                node = &parent->members.back().second;
            } else {
                node = &parent->items.emplace_back();
            }
        }
        node->kind = kind;
        node->line = line();
        return node;
    }
    bool numeric(double value) {
        place(Node::Kind::Number)->number = value;
        return true;
    }
    bool open(Node::Kind kind) {
        m_open.push_back(place(kind));
        return true;
    }
    bool close() {
        m_open.pop_back();
        return true;
    }

    const QByteArray& m_text;
    const rapidjson::MemoryStream& m_stream;
    std::vector<Node*> m_open; // parents stay put: a child is only added to the innermost open node
    QString m_key;
    QString m_duplicate;
    int m_line = 1;
    qsizetype m_counted = 0;
};

int lineAt(const QByteArray& text, std::size_t offset) {
    return 1 + static_cast<int>(text.left(static_cast<qsizetype>(offset)).count('\n'));
}

Error contentError(const QString& detail) {
    return failure(ErrorCode::ContentInvalid, detail, detail);
}

} // namespace

const Node* Node::find(QStringView key) const {
    for (const auto& [name, value] : members) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

Result<Node> parseJson(const QByteArray& utf8, const QString& name) {
    rapidjson::MemoryStream stream(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    NodeBuilder builder(utf8, stream);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag;
    const auto outcome = reader.Parse<flags>(stream, builder);
    if (!builder.duplicate().isEmpty())
        return contentError(QStringLiteral("%1:%2").arg(name, builder.duplicate()));
    if (outcome.IsError()) {
        return contentError(QStringLiteral("%1:%2: %3")
                                .arg(name)
                                .arg(lineAt(utf8, outcome.Offset()))
                                .arg(QString::fromLatin1(rapidjson::GetParseError_En(outcome.Code()))));
    }
    return std::move(builder.root);
}

Result<Node> readJson(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return contentError(QStringLiteral("%1:0: %2").arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return contentError(QStringLiteral("%1:0: %2").arg(path, file.errorString()));
    return parseJson(text, path);
}

void Problems::add(int line, const QString& what) {
    m_list << QStringLiteral("%1:%2: %3").arg(m_file).arg(line).arg(what);
}

Error Problems::error() const {
    return contentError(m_list.join(QLatin1Char('\n')));
}

ObjectReader::ObjectReader(const Node& node, Problems& problems) : m_node(node), m_problems(problems) {
    if (node.kind != Node::Kind::Object)
        problems.add(node.line, QStringLiteral("an object { … } is expected here"));
}

bool ObjectReader::has(const char* key) const {
    return m_node.find(QString::fromLatin1(key)) != nullptr;
}

const Node* ObjectReader::take(const char* key, bool required) {
    const QString name = QString::fromLatin1(key);
    m_seen.insert(name);
    const Node* found = m_node.find(name);
    if (!found && required)
        m_problems.add(m_node.line, QStringLiteral("\"%1\" is missing").arg(name));
    return found;
}

const Node* ObjectReader::typed(const char* key, Node::Kind kind, bool required, const char* kindName) {
    const Node* found = take(key, required);
    if (found && found->kind != kind) {
        m_problems.add(
            found->line,
            QStringLiteral("\"%1\" must be %2").arg(QString::fromLatin1(key), QString::fromLatin1(kindName)));
        return nullptr;
    }
    return found;
}

QString ObjectReader::string(const char* key) {
    const Node* node = typed(key, Node::Kind::String, true, "a text");
    if (node && node->string.isEmpty())
        m_problems.add(node->line, QStringLiteral("\"%1\" is empty").arg(QString::fromLatin1(key)));
    return node ? node->string : QString();
}

QString ObjectReader::optString(const char* key, const QString& fallback) {
    const Node* node = typed(key, Node::Kind::String, false, "a text");
    return node ? node->string : fallback;
}

std::optional<double> ObjectReader::optNumber(const char* key) {
    const Node* node = typed(key, Node::Kind::Number, false, "a number");
    return node ? std::optional<double>(node->number) : std::nullopt;
}

double ObjectReader::number(const char* key) {
    const Node* node = typed(key, Node::Kind::Number, true, "a number");
    return node ? node->number : 0;
}

int ObjectReader::integer(const char* key) {
    const Node* node = typed(key, Node::Kind::Number, true, "a whole number");
    if (!node)
        return 0;
    const int whole = static_cast<int>(node->number);
    if (whole != node->number)
        m_problems.add(node->line,
                       QStringLiteral("\"%1\" must be a whole number").arg(QString::fromLatin1(key)));
    return whole;
}

int ObjectReader::optInteger(const char* key, int fallback) {
    return has(key) ? integer(key) : fallback;
}

bool ObjectReader::optBool(const char* key, bool fallback) {
    const Node* node = typed(key, Node::Kind::Bool, false, "true or false");
    return node ? node->boolean : fallback;
}

QStringList ObjectReader::optStrings(const char* key) {
    QStringList list;
    const Node* node = typed(key, Node::Kind::Array, false, "a list of texts");
    for (const Node& item : node ? node->items : std::vector<Node>{}) {
        if (item.kind != Node::Kind::String)
            m_problems.add(item.line, QStringLiteral("\"%1\" must hold texts").arg(QString::fromLatin1(key)));
        list << item.string;
    }
    return list;
}

LocalText ObjectReader::text(const char* key) {
    const Node* node = typed(key, Node::Kind::Object, true, "{\"zh\":…,\"ko\":…,\"en\":…}");
    if (!node)
        return {};
    ObjectReader reader(*node, m_problems);
    LocalText text = reader.flatText();
    reader.finish();
    return text;
}

LocalText ObjectReader::optText(const char* key) {
    m_seen.insert(QString::fromLatin1(key));
    return has(key) ? text(key) : LocalText{};
}

LocalText ObjectReader::flatText() {
    LocalText text;
    text.zh = string("zh");
    text.ko = string("ko");
    text.en = string("en");
    return text;
}

QDate ObjectReader::date(const char* key) {
    const QString text = string(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        m_problems.add(m_node.line,
                       QStringLiteral("\"%1\" is not a date (YYYY-MM-DD)").arg(QString::fromLatin1(key)));
    return date;
}

const Node* ObjectReader::array(const char* key) {
    return typed(key, Node::Kind::Array, true, "a list [ … ]");
}

const Node* ObjectReader::optArray(const char* key) {
    return typed(key, Node::Kind::Array, false, "a list [ … ]");
}

const Node* ObjectReader::object(const char* key) {
    return typed(key, Node::Kind::Object, true, "an object { … }");
}

const Node* ObjectReader::optObject(const char* key) {
    return typed(key, Node::Kind::Object, false, "an object { … }");
}

const Node* ObjectReader::any(const char* key) {
    return take(key, true);
}

void ObjectReader::finish() {
    for (const auto& [name, value] : m_node.members) {
        if (!m_seen.contains(name))
            m_problems.add(value.line, QStringLiteral("\"%1\" is not known here").arg(name));
    }
}

} // namespace muying::content
