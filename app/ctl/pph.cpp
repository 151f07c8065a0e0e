#include "app/ctl/answer_lines.h"
#include "app/ctl/command.h"
#include "core/content/library.h"
#include "core/pph/run_json.h"

#include <QCoreApplication>

namespace muying::ctl {

namespace {

QString pphSummary() {
    return QCoreApplication::translate(
        "muying::ctl",
        "产后出血：重放一次分娩的出血、体征和用药，逐行回答阶段与医嘱是否可行（不需要数据库）");
}

std::vector<OptionDecl> pphOptions() {
    return {};
}

int runPph(const Arguments& arguments, Io& io) {
    const auto protocol = content::loadProtocol(content::resourcesDir());
    if (!protocol) {
        io.say(QCoreApplication::translate(
            "muying::ctl", "产后出血流程文件读不出来或有错误，一行也没有处理。请修复后重试。"));
        return io.fail(protocol.error());
    }
    return answerLines(arguments.positional(0), io, [&](const QJsonObject& line) -> Result<QJsonObject> {
        const auto asked = pph::runFromJson(line);
        if (!asked)
            return asked.error();
        const auto situation = pph::replay(**protocol, asked->run, asked->now);
        if (!situation)
            return situation.error();
        return pph::answerJson(*situation);
    });
}

} // namespace

const Command pphCommand{
    "pph", pphSummary, pphOptions, "[FILE|-]", 1, runPph,
};

} // namespace muying::ctl
