#include "app/ctl/clinic_run.h"
#include "core/exchange/entry_import.h"
#include "core/exchange/package.h"
#include "core/exchange/working_copy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;
using exchange::LineProblem;

namespace {

QString importSummary() {
    return QCoreApplication::translate(
        "muying::ctl", "导入：csv 或 xlsx 的记录（要么全部，要么不动），package（别的机构送来的档案包）");
}

std::vector<OptionDecl> importOptions() {
    const auto words = [](const char* text) { return QCoreApplication::translate("muying::ctl", text); };
    return clinicOptions({
        {"dry-run", nullptr, words(QT_TRANSLATE_NOOP("muying::ctl", "只在副本里试一遍，不改动数据文件"))},
        {"confirm-unlikely", nullptr,
         words(QT_TRANSLATE_NOOP("muying::ctl", "确认所有少见的值（csv、xlsx）"))},
        {"package-password-file", "FILE",
         words(QT_TRANSLATE_NOOP("muying::ctl",
                                 "package：档案包密码所在文件（默认用变量 MUYING_PACKAGE_PASSWORD）"))},
    });
}

/// What an import made of the working copy.
struct ImportOutcome {
    QJsonObject answer;
    bool keep = false; ///< the copy may take the place of the file
    int exitCode = Done;
};

void writeProblems(const std::vector<LineProblem>& problems, Io& io) {
    for (const LineProblem& problem : problems)
        io.writeLine(QJsonObject{{u"place"_s, problem.place},
                                 {u"error"_s, QJsonObject{{u"code"_s, errorCodeName(ErrorCode::InvalidInput)},
                                                          {u"message"_s, problem.sentence}}}});
}

Result<ImportOutcome> importTables(ClinicFile& copy, const Arguments& arguments, Io& io) {
    if (Status rules = copy.desk().readClinicRules(); !rules)
        return rules.error();
    std::vector<exchange::EntryLine> lines;
    std::vector<LineProblem> problems;
    for (const QString& path : arguments.positional().mid(1)) {
        auto read = exchange::readEntryLines(path, copy.library());
        if (!read)
            return read.error();
        std::move(read->lines.begin(), read->lines.end(), std::back_inserter(lines));
        std::move(read->problems.begin(), read->problems.end(), std::back_inserter(problems));
    }
    auto counts =
        exchange::importEntryLines(copy.desk(), std::move(lines), arguments.has("confirm-unlikely"),
                                   progressOf(io, QCoreApplication::translate("muying::ctl", "导入记录")));
    if (!counts)
        return counts.error();
    problems.insert(problems.end(), counts->problems.begin(), counts->problems.end());
    writeProblems(problems, io);
    ImportOutcome outcome;
    outcome.answer = {{u"added"_s, counts->added},
                      {u"changed"_s, counts->changed},
                      {u"unchanged"_s, counts->unchanged},
                      {u"refused"_s, static_cast<qint64>(problems.size())}};
    outcome.keep = problems.empty() && counts->added + counts->changed > 0;
    outcome.exitCode = problems.empty() ? Done : Refused;
    if (outcome.keep)
        if (Status recorded =
                copy.store().audit(u"import"_s, u"entries (%1+%2)"_s.arg(counts->added).arg(counts->changed));
            !recorded)
            return recorded.error();
    return outcome;
}

Result<ImportOutcome> importPackageInto(ClinicFile& copy, const Arguments& arguments, Io& io) {
    const auto password = packagePassword(arguments);
    if (!password)
        return password.error();
    const auto content = exchange::readPackage(arguments.positional(1), *password);
    if (!content)
        return content.error();
    const auto taken = exchange::importPackage(
        copy.desk(), *content, progressOf(io, QCoreApplication::translate("muying::ctl", "导入档案")));
    if (!taken)
        return taken.error();
    writeProblems(taken->conflicts, io);
    ImportOutcome outcome;
    outcome.answer = {{u"from"_s, content->clinic},
                      {u"made_at"_s, content->madeAt.toString(Qt::ISODate)},
                      {u"subjects_added"_s, taken->subjectsAdded},
                      {u"entries_added"_s, taken->entriesAdded},
                      {u"already_there"_s, taken->alreadyThere},
                      {u"conflicts"_s, static_cast<qint64>(taken->conflicts.size())}};
    outcome.keep = taken->subjectsAdded + taken->entriesAdded > 0;
    outcome.exitCode = taken->conflicts.empty() ? Done : Refused;
    return outcome;
}

/// Opens the copy beside the clinic's file, which stays open and locked meanwhile.
Result<ImportOutcome> importIntoCopy(const QString& path, const Arguments& arguments, Io& io) {
    auto store = store::Store::open(path, systemClock());
    if (!store)
        return store.error();
    if (Status unlocked = ClinicFile::unlock(**store, arguments); !unlocked)
        return unlocked.error();
    const auto copy = ClinicFile::over(std::move(*store), io);
    if (!copy)
        return copy.error();
    return arguments.positional(0) == "package"_L1 ? importPackageInto(**copy, arguments, io)
                                                   : importTables(**copy, arguments, io);
}

int importInto(std::unique_ptr<ClinicFile> clinic, const Arguments& arguments, Io& io) {
    const auto copy = exchange::WorkingCopy::of(clinic->store());
    if (!copy)
        return io.fail(copy.error());
    auto outcome = importIntoCopy((*copy)->path(), arguments, io);
    if (!outcome)
        return io.fail(outcome.error());
    if (io.interrupted())
        return Interrupted;
    const bool dry = arguments.has("dry-run");
    if (outcome->keep && !dry) {
        clinic.reset();
        if (Status replaced = (*copy)->replaceOriginal(); !replaced)
            return io.fail(replaced.error());
    }
    outcome->answer.insert(u"imported"_s, outcome->keep && !dry);
    outcome->answer.insert(u"dry_run"_s, dry);
    io.writeLine(outcome->answer);
    if (outcome->exitCode != Done && !outcome->keep)
        io.say(QCoreApplication::translate("muying::ctl", "有不能导入的内容，什么也没有导入。"));
    return outcome->exitCode;
}

int runImport(const Arguments& arguments, Io& io) {
    const QString what = arguments.positional(0);
    const bool package = what == "package"_L1;
    const bool table = what == "csv"_L1 || what == "xlsx"_L1;
    const qsizetype files = arguments.positional().size() - 1;
    if ((!package && !table) || files < 1 || (package && files > 1))
        return wrongUse(importCommand, io);
    io.catchInterrupt();
    auto clinic = ClinicFile::open(arguments, io);
    return clinic ? importInto(std::move(*clinic), arguments, io) : io.fail(clinic.error());
}

} // namespace

const Command importCommand{
    "import", importSummary, importOptions, "csv|xlsx|package FILE…", 200, runImport,
};

} // namespace muying::ctl
