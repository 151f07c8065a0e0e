#include "app/ctl/clinic_run.h"
#include "app/ctl/named_lists.h"
#include "core/exchange/audited_export.h"
#include "core/exchange/case_table.h"
#include "core/exchange/entry_export.h"
#include "core/exchange/fhir.h"
#include "core/exchange/package.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString exportSummary() {
    return QCoreApplication::translate(
        "muying::ctl",
        "导出：csv 或 xlsx（记录或一份名单），package（一人的加密档案包），fhir（一人的测量值）");
}

std::vector<OptionDecl> exportOptions() {
    const auto words = [](const char* text) { return QCoreApplication::translate("muying::ctl", text); };
    return clinicOptions({
        {"out", "FILE|DIR",
         words(QT_TRANSLATE_NOOP("muying::ctl", "写到哪里；csv 为一个文件夹，或一张表的文件"))},
        {"form", "CODE", words(QT_TRANSLATE_NOOP("muying::ctl", "只要这张表（可写多次），默认所有填过的表"))},
        {"from", "D", words(QT_TRANSLATE_NOOP("muying::ctl", "从这一天的记录起"))},
        {"to", "D", words(QT_TRANSLATE_NOOP("muying::ctl", "到这一天的记录为止"))},
        {"with-names", nullptr,
         words(QT_TRANSLATE_NOOP("muying::ctl",
                                 "带姓名、身份证号和所有文字；不写则只有编号、数字、日期和选项"))},
        {"list", "NAME",
         words(QT_TRANSLATE_NOOP("muying::ctl", "导出这份在管人员名单（带姓名，名单见 worklist）"))},
        {"date", "D", words(QT_TRANSLATE_NOOP("muying::ctl", "--list：按哪一天看，默认现在"))},
        {"subject", "ID", words(QT_TRANSLATE_NOOP("muying::ctl", "package、fhir：谁的档案"))},
        {"package-password-file", "FILE",
         words(QT_TRANSLATE_NOOP("muying::ctl",
                                 "package：档案包密码所在文件（默认用变量 MUYING_PACKAGE_PASSWORD）"))},
    });
}

exchange::ExportProgress exportProgress(Io& io) {
    return [&io](exchange::ExportStep step, qint64 done, qint64 total) {
        io.progress(step == exchange::ExportStep::Reading
                        ? QCoreApplication::translate("muying::ctl", "读取档案")
                        : QCoreApplication::translate("muying::ctl", "写出记录"),
                    done, total);
        return !io.interrupted();
    };
}

int exportList(ClinicFile& clinic, const Arguments& arguments, Io& io) {
    const auto day = dayOption(arguments, "date");
    const auto code = caseListNamed(arguments.value("list"));
    if (!day || !code)
        return io.fail(day ? code.error() : day.error());
    if (day->isValid())
        clinic.standOn(*day);
    const auto lists = work::caseLists(clinic.desk());
    if (!lists)
        return io.fail(lists.error());
    const exchange::Table table =
        exchange::caseTable(clinic.desk(), *lists, *lists->declared->list(*code), io.language);
    const QString path = arguments.value("out");
    if (Status written =
            exchange::exportTable(clinic.store(), u"list:"_s + *code, table, path,
                                  progressOf(io, QCoreApplication::translate("muying::ctl", "写出名单")));
        !written)
        return io.fail(written.error());
    io.writeLine(QJsonObject{
        {u"file"_s, path}, {u"list"_s, *code}, {u"rows"_s, static_cast<qint64>(table.rows.size())}});
    return Done;
}

int exportEntries(ClinicFile& clinic, const Arguments& arguments, Io& io) {
    const auto from = dayOption(arguments, "from");
    const auto to = dayOption(arguments, "to");
    if (!from || !to)
        return io.fail(from ? to.error() : from.error());
    const exchange::EntryExport wanted{arguments.values("form"), *from, *to, arguments.has("with-names"),
                                       io.language};
    const bool csv = arguments.positional(0) == "csv"_L1;
    const auto counts = (csv ? exchange::exportEntriesCsv : exchange::exportEntriesXlsx)(
        clinic.desk(), wanted, arguments.value("out"), exportProgress(io));
    if (!counts)
        return io.fail(counts.error());
    io.writeLine(QJsonObject{{u"files"_s, QJsonArray::fromStringList(counts->files)},
                             {u"forms"_s, counts->forms},
                             {u"entries"_s, counts->entries},
                             {u"with_names"_s, wanted.withNames},
                             {u"damaged"_s, QJsonArray::fromStringList(counts->damaged)}});
    if (counts->damaged.isEmpty())
        return Done;
    io.say(QCoreApplication::translate("muying::ctl",
                                       "有 %1 份档案损坏，它们的记录不在导出的文件里。请用 verify 检查。")
               .arg(counts->damaged.size()));
    return IoFailure;
}

int exportPackageOf(ClinicFile& clinic, const Arguments& arguments, Io& io) {
    const auto password = packagePassword(arguments);
    if (!password)
        return io.fail(password.error());
    const QString path = arguments.value("out");
    const auto counts = exchange::exportPackage(clinic.desk(), arguments.value("subject"), *password, path);
    if (!counts)
        return io.fail(counts.error());
    io.writeLine(
        QJsonObject{{u"file"_s, path}, {u"subjects"_s, counts->subjects}, {u"entries"_s, counts->entries}});
    return Done;
}

int exportFhirOf(ClinicFile& clinic, const Arguments& arguments, Io& io) {
    const QString path = arguments.value("out");
    const auto counts =
        exchange::exportFhir(clinic.desk(), arguments.value("subject"), arguments.has("with-names"), path);
    if (!counts)
        return io.fail(counts.error());
    io.writeLine(QJsonObject{{u"file"_s, path},
                             {u"patients"_s, counts->patients},
                             {u"observations"_s, counts->observations},
                             {u"code_status"_s, counts->codeStatus}});
    return Done;
}

/// What may be exported: with a subject or without one.
struct ExportKind {
    const char* name;
    bool ofOne; ///< needs --subject
    int (*run)(ClinicFile& clinic, const Arguments& arguments, Io& io);
};
constexpr ExportKind exportKinds[]{
    {"csv", false, exportEntries},
    {"xlsx", false, exportEntries},
    {"package", true, exportPackageOf},
    {"fhir", true, exportFhirOf},
};

int runExport(const Arguments& arguments, Io& io) {
    const ExportKind* kind = nullptr;
    for (const ExportKind& known : exportKinds) {
        if (arguments.positional(0) == QLatin1String(known.name))
            kind = &known;
    }
    const bool list = arguments.has("list");
    if (!kind || !arguments.has("out") || kind->ofOne != arguments.has("subject") ||
        (list && (kind->ofOne || !arguments.value("out").endsWith(u'.' + arguments.positional(0)))))
        return wrongUse(exportCommand, io);
    io.catchInterrupt();
    return withClinic(arguments, io, [&](ClinicFile& clinic) {
        return list ? exportList(clinic, arguments, io) : kind->run(clinic, arguments, io);
    });
}

} // namespace

Result<QString> packagePassword(const Arguments& arguments) {
    if (arguments.has("package-password-file"))
        return readPassword(arguments.value("package-password-file"));
    const QString password = qEnvironmentVariable("MUYING_PACKAGE_PASSWORD");
    if (!password.isEmpty())
        return password;
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate(
                       "muying::ctl",
                       "没有档案包的密码：请用 --package-password-file 或变量 MUYING_PACKAGE_PASSWORD。"));
}

const Command exportCommand{
    "export", exportSummary, exportOptions, "csv|xlsx|package|fhir", 1, runExport,
};

} // namespace muying::ctl
