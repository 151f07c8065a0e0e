#include "app/ctl/clinic_run.h"

#include <QCoreApplication>

namespace muying::ctl {

int withClinic(const Arguments& arguments, Io& io, const std::function<int(ClinicFile& clinic)>& work) {
    const auto clinic = ClinicFile::open(arguments, io);
    return clinic ? work(**clinic) : io.fail(clinic.error());
}

int wrongUse(const Command& command, Io& io) {
    QStringList parts;
    for (const OptionDecl& option : command.options()) {
        const bool always = qstrcmp(option.name, "user") == 0 || qstrcmp(option.name, "password-file") == 0;
        if (always)
            continue;
        QString part = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value)
            part += QLatin1Char(' ') + QLatin1String(option.value);
        parts << (qstrcmp(option.name, "db") == 0 ? part : QLatin1Char('[') + part + QLatin1Char(']'));
    }
    io.say(QCoreApplication::translate("muying::ctl", "用法：muyingctl %1 %2 %3")
               .arg(QLatin1String(command.name), QLatin1String(command.positional),
                    parts.join(QLatin1Char(' '))));
    return Usage;
}

Result<QDate> dayOption(const Arguments& arguments, const char* option) {
    if (!arguments.has(option))
        return QDate();
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (day.isValid())
        return day;
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::ctl", "--%1 要写成 YYYY-MM-DD 的日期。")
                       .arg(QLatin1String(option)));
}

std::function<bool(qint64 done, qint64 total)> progressOf(Io& io, const QString& what) {
    return [&io, what](qint64 done, qint64 total) {
        io.progress(what, done, total);
        return !io.interrupted();
    };
}

} // namespace muying::ctl
