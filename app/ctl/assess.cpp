#include "app/ctl/command.h"
#include "app/ctl/line_reader.h"
#include "core/content/library.h"
#include "core/risk/assessment_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace muying::ctl {

namespace {

QString assessSummary() {
    return QCoreApplication::translate("muying::ctl",
                                       "按五色规则评估妊娠风险：每行一个 JSON，逐行回答（不需要数据库）");
}

std::vector<OptionDecl> assessOptions() {
    return {{"rules", "FILE",
             QCoreApplication::translate("muying::ctl", "规则文件（默认随程序安装的 cn_2017.json）")}};
}

QJsonObject errorAnswer(const QJsonValue& id, const QString& code, const QString& message) {
    return {{QStringLiteral("id"), id},
            {QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}};
}

/// Answers one line; false if it was refused.
bool answerLine(const content::RuleSet& rules, const QByteArray& text, Io& io) {
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (!document.isObject()) {
        const QString message =
            parse.error == QJsonParseError::NoError
                ? QCoreApplication::translate("muying::ctl", "这一行不是 JSON 对象，没有处理。")
                : QCoreApplication::translate("muying::ctl",
                                              "这一行不是正确的 JSON（第 %1 字节处），没有处理。")
                      .arg(parse.offset);
        io.writeLine(errorAnswer(QJsonValue::Null, QStringLiteral("invalid_json"), message));
        return false;
    }
    const QJsonObject line = document.object();
    QJsonValue id = line.value(QStringLiteral("id"));
    if (id.isUndefined())
        id = QJsonValue::Null;
    const auto input = risk::inputFromJson(rules, line);
    const auto assessment = input ? risk::assess(rules, *input) : Result<risk::Assessment>(input.error());
    if (!assessment) {
        io.writeLine(errorAnswer(id, errorCodeName(assessment.error().code), assessment.error().message));
        return false;
    }
    QJsonObject answer = risk::answerJson(*assessment);
    answer.insert(QStringLiteral("id"), id);
    io.writeLine(answer);
    return true;
}

int runAssess(const Arguments& arguments, Io& io) {
    const QString rulesFile =
        arguments.value("rules", content::resourcesDir() + QStringLiteral("/rules/cn_2017.json"));
    const auto rules = content::loadRuleSet(rulesFile);
    if (!rules)
        return io.fail(rules.error());
    const auto input = io.openInput(arguments.positional(0));
    if (!input)
        return io.fail(input.error());
    bool allAnswered = true;
    bool firstLine = true;
    LineReader lines(**input, [&io] { io.flush(); });
    while (std::optional<QByteArray> text = io.failed() ? std::nullopt : lines.next()) {
        if (firstLine && text->startsWith("\xEF\xBB\xBF"))
            text->remove(0, 3);
        firstLine = false;
        if (!text->trimmed().isEmpty())
            allAnswered = answerLine(*rules, *text, io) && allAnswered;
    }
    if (lines.failed())
        return io.fail(failure(
            ErrorCode::Io, QCoreApplication::translate("muying::ctl", "读取输入时出错。前面的行已经回答。")));
    return allAnswered ? Done : Refused;
}

} // namespace

const Command assessCommand{
    "assess", assessSummary, assessOptions, "[FILE|-]", 1, runAssess,
};

} // namespace muying::ctl
