#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace muying::content {

/// One JSON value with the line it stands on, so that every complaint can name `file:line`.
struct Node {
    enum class Kind { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    int line = 0;
    bool boolean = false;
    double number = 0;
    QString string;
    std::vector<Node> items;
    std::vector<std::pair<QString, Node>> members;

    const Node* find(QStringView key) const;
};

/// Reads a UTF-8 JSON file; the error's message is "file:line: what is wrong".
/// Duplicate keys, NaN and trailing text are errors.
Result<Node> readJson(const QString& path);
/// Same for text in memory; `name` stands in for the file name in messages.
Result<Node> parseJson(const QByteArray& utf8, const QString& name);

/// Collects "file:line: …" complaints while a declaration file is read.
class Problems {
public:
    explicit Problems(QString file) : m_file(std::move(file)) {}
    void add(int line, const QString& what);
    bool empty() const { return m_list.isEmpty(); }
    const QStringList& list() const { return m_list; }
    const QString& file() const { return m_file; }
    /// One ContentInvalid error holding every complaint, a line each.
    Error error() const;

private:
    QString m_file;
    QStringList m_list;
};

/// Typed access to the members of one JSON object. Missing or mistyped members are complaints;
/// finish() complains about members nobody asked for (misspelt keys must not pass silently).
class ObjectReader {
public:
    ObjectReader(const Node& node, Problems& problems);

    int line() const { return m_node.line; }
    bool has(const char* key) const;
    QString string(const char* key);
    QString optString(const char* key, const QString& fallback = {});
    std::optional<double> optNumber(const char* key);
    double number(const char* key);
    int integer(const char* key);
    int optInteger(const char* key, int fallback);
    bool optBool(const char* key, bool fallback = false);
    QStringList optStrings(const char* key);
    /// {"zh": …, "ko": …, "en": …}; all three are required unless the member is absent and optional.
    LocalText text(const char* key);
    LocalText optText(const char* key);
    /// zh/ko/en standing flat in this object ({"code":…,"zh":…,"ko":…,"en":…}).
    LocalText flatText();
    QDate date(const char* key);
    const Node* array(const char* key);
    const Node* optArray(const char* key);
    const Node* object(const char* key);
    const Node* optObject(const char* key);
    const Node* any(const char* key);
    void finish();

private:
    const Node* take(const char* key, bool required);
    const Node* typed(const char* key, Node::Kind kind, bool required, const char* kindName);

    const Node& m_node;
    Problems& m_problems;
    std::set<QString> m_seen;
};

} // namespace muying::content
