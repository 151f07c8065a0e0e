#include "app/ctl/dispatch.h"

#include "app/ctl/command.h"
#include "core/content/library.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace muying::ctl {

namespace {

struct GlobalOptions {
    QStringList rest;
    QString lang; ///< empty = not given
    bool help = false;
    bool langMissing = false;
};

/// Takes --help, -h and --lang out of the words; the rest belongs to the command.
GlobalOptions takeGlobalOptions(const QStringList& words) {
    GlobalOptions found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == QLatin1String("--")) {
            found.rest += words.mid(i);
            break;
        }
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            found.help = true;
        } else if (word.startsWith(QLatin1String("--lang="))) {
            found.lang = word.mid(7);
        } else if (word == QLatin1String("--lang")) {
            found.langMissing = i + 1 == words.size();
            found.lang = words.value(++i);
        } else {
            found.rest << word;
        }
    }
    return found;
}

bool setLanguage(const QString& code, Io& io) {
    QString locale;
    io.languageCode = code;
    // Paper in two languages is asked for with zh-ko; sentences are Chinese then.
    if (code.isEmpty() || code == QLatin1String("zh") || code == QLatin1String("zh-ko")) {
        io.language = Language::Zh;
        locale = QStringLiteral("zh_CN");
    } else if (code == QLatin1String("ko")) {
        io.language = Language::Ko;
        locale = QStringLiteral("ko_CN");
    } else if (code == QLatin1String("en")) {
        io.language = Language::En;
        locale = QStringLiteral("en");
    } else {
        return false;
    }
    auto* translator = new QTranslator(QCoreApplication::instance());
    // The Chinese sentences stand in the program itself, so a missing catalogue is no failure.
    if (translator->load(content::shareDir() + QStringLiteral("/translations/muying_%1.qm").arg(locale)))
        QCoreApplication::installTranslator(translator);
    return true;
}

QString generalHelp() {
    QStringList lines;
    lines << QCoreApplication::translate("muying::ctl", "用法：muyingctl 命令 [选项] …") << QString();
    for (const Command& command : commands())
        lines << QStringLiteral("  %1  %2").arg(QLatin1String(command.name), -10).arg(command.summary());
    lines << QString()
          << QCoreApplication::translate("muying::ctl",
                                         "每个命令都有 --help 和 --lang zh|ko|en。数据为每行一个 JSON 对象。")
          << QCoreApplication::translate("muying::ctl", "退出码：0 全部完成，1 有输入被拒绝，2 用法错误，3 "
                                                        "文件被占用、密码错误或无权限，4 读写失败。");
    return lines.join(QLatin1Char('\n'));
}

QString optionLine(const QString& left, const QString& help) {
    return QStringLiteral("  %1  %2").arg(left, -22).arg(help);
}

QString commandHelp(const Command& command) {
    const QString positional = QLatin1String(command.positional);
    QStringList lines;
    lines << QCoreApplication::translate("muying::ctl", "用法：muyingctl %1 [选项] %2")
                 .arg(QLatin1String(command.name), positional)
                 .trimmed()
          << command.summary() << QString();
    for (const OptionDecl& option : command.options()) {
        QString left = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value)
            left += QLatin1Char(' ') + QLatin1String(option.value);
        lines << optionLine(left, option.help);
    }
    const bool paper = command.paints;
    lines << optionLine(paper ? QStringLiteral("--lang zh|zh-ko") : QStringLiteral("--lang zh|ko|en"),
                        paper
                            ? QCoreApplication::translate("muying::ctl", "纸面语言（默认按孕产妇的打印语言）")
                            : QCoreApplication::translate("muying::ctl", "消息的语言（默认 zh）"))
          << optionLine(QStringLiteral("--help"), QCoreApplication::translate("muying::ctl", "显示本说明"));
    return lines.join(QLatin1Char('\n'));
}

int usageFailure(Io& io, const QString& sentence) {
    io.say(sentence);
    return Usage;
}

int runCommand(const Command& command, const QStringList& words, Io& io) {
    const auto arguments = Arguments::parse(words, command.options(), command.maxPositional);
    if (!arguments)
        return usageFailure(io, arguments.error().message);
    const int code = command.run(*arguments, io);
    if (io.flush())
        return code;
    io.say(QCoreApplication::translate("muying::ctl", "结果写不出去（磁盘已满或管道已关闭），输出不完整。"));
    return IoFailure;
}

} // namespace

int dispatch(const QStringList& words, Io& io) {
    const GlobalOptions global = takeGlobalOptions(words);
    if (global.langMissing || !setLanguage(global.lang, io))
        return usageFailure(io, QCoreApplication::translate("muying::ctl", "--lang 只能是 zh、ko 或 en。"));
    const QString name = global.rest.value(0);
    const auto& all = commands();
    const auto command =
        std::find_if(all.begin(), all.end(), [&](const Command& c) { return name == QLatin1String(c.name); });
    if (global.help) {
        io.print(command == all.end() ? generalHelp() : commandHelp(*command));
        return io.flush() ? Done : IoFailure;
    }
    if (name.isEmpty())
        return usageFailure(io, generalHelp());
    if (command == all.end())
        return usageFailure(io, QCoreApplication::translate(
                                    "muying::ctl", "没有“%1”这个命令。用 muyingctl --help 查看全部命令。")
                                    .arg(name));
    return runCommand(*command, global.rest.mid(1), io);
}

} // namespace muying::ctl
