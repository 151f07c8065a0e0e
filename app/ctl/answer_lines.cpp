#include "app/ctl/answer_lines.h"

#include "app/ctl/line_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace muying::ctl {

namespace {

QJsonObject refusal(const QString& code, const QString& message) {
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}};
}

QString notJson(const QJsonParseError& parse) {
    if (parse.error == QJsonParseError::NoError)
        return QCoreApplication::translate("muying::ctl", "这一行不是 JSON 对象，没有处理。");
    return QCoreApplication::translate("muying::ctl", "这一行不是正确的 JSON（第 %1 字节处），没有处理。")
        .arg(parse.offset);
}

/// Answers one line; false if it was refused.
bool answerOne(const QByteArray& text, Io& io, const LineAnswer& answer) {
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    QJsonObject out;
    QJsonValue id = QJsonValue::Null;
    bool answered = false;
    if (!document.isObject()) {
        out = refusal(QStringLiteral("invalid_json"), notJson(parse));
    } else {
        const QJsonObject line = document.object();
        if (line.contains(QStringLiteral("id")))
            id = line.value(QStringLiteral("id"));
        const Result<QJsonObject> result = answer(line);
        answered = result.ok();
        out = answered ? *result : refusal(errorCodeName(result.error().code), result.error().message);
    }
    out.insert(QStringLiteral("id"), id);
    io.writeLine(out);
    return answered;
}

} // namespace

int answerLines(const QString& path, Io& io, const LineAnswer& answer) {
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
