#include "app/ctl/clinic_run.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString historySummary() {
    return QCoreApplication::translate("muying::ctl",
                                       "一份记录的修改历史：谁、何时、哪个字段、从什么改成什么");
}

std::vector<OptionDecl> historyOptions() {
    return clinicOptions({{"field", "CODE", QCoreApplication::translate("muying::ctl", "只看一个字段")}});
}

int runHistory(const Arguments& arguments, Io& io) {
    if (arguments.positional(0).isEmpty())
        return wrongUse(historyCommand, io);
    return withClinic(arguments, io, [&](ClinicFile& clinic) -> int {
        const auto changes =
            clinic.desk().history(arguments.positional(0), arguments.value("field"), io.language);
        if (!changes)
            return io.fail(changes.error());
        for (const work::FieldChange& change : *changes)
            io.writeLine(QJsonObject{{u"version"_s, change.version},
                                     {u"at"_s, change.at.toString(Qt::ISODate)},
                                     {u"author"_s, change.author},
                                     {u"field"_s, change.field},
                                     {u"before"_s, change.before},
                                     {u"after"_s, change.after}});
        return Done;
    });
}

} // namespace

const Command historyCommand{
    "history", historySummary, historyOptions, "ID", 1, runHistory,
};

} // namespace muying::ctl
