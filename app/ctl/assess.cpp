#include "app/ctl/answer_lines.h"
#include "app/ctl/command.h"
#include "core/content/library.h"
#include "core/risk/assessment_json.h"

#include <QCoreApplication>

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

int runAssess(const Arguments& arguments, Io& io) {
    const QString rulesFile =
        arguments.value("rules", content::resourcesDir() + QStringLiteral("/rules/cn_2017.json"));
    const auto rules = content::loadRuleSet(rulesFile);
    if (!rules) {
        io.say(QCoreApplication::translate("muying::ctl",
                                           "规则文件读不出来或有错误，一行也没有评估。请修复后重试。"));
        return io.fail(rules.error());
    }
    return answerLinesAsText(arguments.positional(0), io, [&](const QJsonObject& line) -> Result<QByteArray> {
        const auto input = risk::inputFromJson(*rules, line);
        if (!input)
            return input.error();
        const auto assessment = risk::assess(*rules, *input);
        if (!assessment)
            return assessment.error();
        return risk::answerText(*assessment);
    });
}

} // namespace

const Command assessCommand{
    "assess", assessSummary, assessOptions, "[FILE|-]", 1, runAssess,
};

} // namespace muying::ctl
