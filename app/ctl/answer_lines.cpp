#include "app/ctl/answer_lines.h"

#include "app/ctl/line_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace muying::ctl {

namespace {

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray refusal(const QString& code, const QString& message) {
    return compact({{QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}});
}

/// Any JSON value as text; a line without id is answered with null.
QByteArray idText(const QJsonValue& id) {
    if (id.isUndefined())
        return "null";
    const QByteArray list = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QString notJson(const QJsonParseError& parse) {
    if (parse.error == QJsonParseError::NoError)
        return QCoreApplication::translate("muying::ctl", "这一行不是 JSON 对象，没有处理。");
    return QCoreApplication::translate("muying::ctl", "这一行不是正确的 JSON（第 %1 字节处），没有处理。")
        .arg(parse.offset);
}

/// Answers one line; false if it was refused.
bool answerOne(const QByteArray& text, Io& io, const TextAnswer& answer) {
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    const QJsonObject line = document.object();
    QByteArray out;
    bool answered = false;
    if (!document.isObject()) {
        out = refusal(QStringLiteral("invalid_json"), notJson(parse));
    } else {
        const Result<QByteArray> result = answer(line);
        answered = result.ok();
        out = answered ? *result : refusal(errorCodeName(result.error().code), result.error().message);
    }
    const char* separator = out == "{}" ? "" : ",";
    io.writeLine("{\"id\":" + idText(line.value(QStringLiteral("id"))) + separator + out.mid(1));
    return answered;
}

} // namespace

int answerLines(const QString& path, Io& io, const LineAnswer& answer) {
    return answerLinesAsText(path, io, [&answer](const QJsonObject& line) -> Result<QByteArray> {
        const Result<QJsonObject> result = answer(line);
        if (!result)
            return result.error();
        return compact(*result);
    });
}

int answerLinesAsText(const QString& path, Io& io, const TextAnswer& answer) {
    const auto input = io.openInput(path);
    if (!input)
        return io.fail(input.error());
    bool allAnswered = true;
    bool firstLine = true;
    LineReader lines(**input, [&io] { io.flush(); });
    while (std::optional<QByteArray> text = io.failed() ? std::nullopt : lines.next()) {
        if (firstLine && text->startsWith("\xEF\xBB\xBF")) // a byte order mark is no part of the data
            text->remove(0, 3);
        firstLine = false;
        if (!text->trimmed().isEmpty())
            allAnswered = answerOne(*text, io, answer) && allAnswered;
    }
    if (lines.failed())
        return io.fail(failure(
            ErrorCode::Io, QCoreApplication::translate("muying::ctl", "读取输入时出错。前面的行已经回答。")));
    return allAnswered ? Done : Refused;
}

} // namespace muying::ctl
