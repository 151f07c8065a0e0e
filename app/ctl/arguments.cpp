#include "app/ctl/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::ctl {

namespace {

Error usageError(const QString& message) {
    return failure(ErrorCode::InvalidInput, message);
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const std::vector<OptionDecl>& options,
                                   int maxPositional) {
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!optionsEnded && word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            parsed.m_positional << word;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
        const auto decl = std::find_if(options.begin(), options.end(),
                                       [&](const OptionDecl& o) { return name == QLatin1String(o.name); });
        if (decl == options.end())
            return usageError(
                QCoreApplication::translate("muying::ctl", "没有 --%1 这个选项。用 --help 查看用法。")
                    .arg(name));
        if (!decl->value) {
            if (equals >= 0)
                return usageError(QCoreApplication::translate("muying::ctl", "选项 --%1 不带值。").arg(name));
            parsed.m_options[name] << QString();
        } else if (equals >= 0) {
            parsed.m_options[name] << word.mid(equals + 1);
        } else if (i + 1 < words.size()) {
            parsed.m_options[name] << words[++i];
        } else {
            return usageError(QCoreApplication::translate("muying::ctl", "选项 --%1 后面缺少值。").arg(name));
        }
    }
    if (parsed.m_positional.size() > maxPositional)
        return usageError(QCoreApplication::translate("muying::ctl", "多余的参数：%1。用 --help 查看用法。")
                              .arg(parsed.m_positional[maxPositional]));
    return parsed;
}

bool Arguments::has(const char* option) const {
    return m_options.contains(QLatin1String(option));
}

QString Arguments::value(const char* option, const QString& fallback) const {
    const QStringList all = values(option);
    return all.isEmpty() ? fallback : all.last();
}

QStringList Arguments::values(const char* option) const {
    return m_options.value(QLatin1String(option));
}

QString Arguments::positional(int index, const QString& fallback) const {
    return index < m_positional.size() ? m_positional[index] : fallback;
}

} // namespace muying::ctl
