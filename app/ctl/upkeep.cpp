#include "app/ctl/clinic_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString verifySummary() {
    return QCoreApplication::translate("muying::ctl", "检查文件完整性、封印和审计链，并报告数目");
}

QString backupSummary() {
    return QCoreApplication::translate("muying::ctl", "在线备份到一个文件夹，并打开核对备份");
}

std::vector<OptionDecl> verifyOptions() {
    return clinicOptions();
}

std::vector<OptionDecl> backupOptions() {
    return clinicOptions({{"to", "DIR", QCoreApplication::translate("muying::ctl", "备份到哪个文件夹")}});
}

int runVerify(const Arguments& arguments, Io& io) {
    const auto clinic = ClinicFile::open(arguments, io);
    if (!clinic)
        return io.fail(clinic.error());
    const auto report = (*clinic)->store().verify();
    if (!report)
        return io.fail(report.error());
    io.writeLine(QJsonObject{{u"subjects"_s, report->subjects},
                             {u"entries"_s, report->entries},
                             {u"versions"_s, report->versions},
                             {u"drafts"_s, report->drafts},
                             {u"events"_s, report->events},
                             {u"audit_rows"_s, report->auditRows},
                             {u"problems"_s, QJsonArray::fromStringList(report->problems)}});
    if (report->problems.isEmpty())
        return Done;
    for (const QString& problem : report->problems)
        io.say(problem);
    return IoFailure;
}

int runBackup(const Arguments& arguments, Io& io) {
    if (!arguments.has("to")) {
        io.say(QCoreApplication::translate("muying::ctl", "用法：muyingctl backup --db FILE --to DIR"));
        return Usage;
    }
    const auto clinic = ClinicFile::open(arguments, io);
    if (!clinic)
        return io.fail(clinic.error());
    const auto copy = (*clinic)->store().backupTo(arguments.value("to"));
    if (!copy)
        return io.fail(copy.error());
    io.writeLine(QJsonObject{{u"backup"_s, *copy}, {u"verified"_s, true}});
    return Done;
}

} // namespace

const Command verifyCommand{
    "verify", verifySummary, verifyOptions, "", 0, runVerify,
};

const Command backupCommand{
    "backup", backupSummary, backupOptions, "", 0, runBackup,
};

} // namespace muying::ctl
