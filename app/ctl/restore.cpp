#include "app/ctl/clinic_run.h"
#include "core/store/file_copy.h"
#include "core/store/file_lock.h"
#include "core/work/restore_rehearsal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

QString restoreSummary() {
    return QCoreApplication::translate(
        "muying::ctl", "恢复：先把备份完整试开一遍并报告数目，再放到 --db 的位置；原来的文件改名保留");
}

std::vector<OptionDecl> restoreOptions() {
    return clinicOptions({
        {"dry-run", nullptr, QCoreApplication::translate("muying::ctl", "只试开备份，不恢复")},
        {"replace", nullptr,
         QCoreApplication::translate("muying::ctl", "--db 处已有文件时也恢复；旧文件改名保留在旁边")},
    });
}

Error notRestored(const QString& path) {
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "muying::ctl", "写不出文件 %1，没有恢复，原来的文件还在。请检查磁盘空间和权限。")
                       .arg(path));
}

/// Gives the older file, with what SQLite left beside it, another name; returns that name, empty if there is
/// no older file.
Result<QString> keepOlder(const QString& path) {
    if (!QFile::exists(path))
        return QString();
    const QString kept = path + u".before-restore-"_s + systemClock().now().toString(u"yyyyMMdd-HHmmss"_s);
    for (const QString& tail : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + tail) && !QFile::rename(path + tail, kept + tail))
            return notRestored(path);
    }
    if (!QFile::rename(path, kept))
        return notRestored(path);
    return kept;
}

/// Copies beside the target first: whatever fails before the last step leaves the older file in use.
Result<QString> putBackup(const QString& backup, const QString& path) {
    const QString unfinished = path + u".part"_s;
    store::removeDatabaseFiles(unfinished);
    const auto lock = store::FileLock::acquire(path);
    if (!lock)
        return lock.error();
    if (!QFile::copy(backup, unfinished) ||
        !QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner)) {
        store::removeDatabaseFiles(unfinished);
        return notRestored(path);
    }
    const auto kept = keepOlder(path);
    const Status placed = kept ? store::putInPlace(unfinished, path) : Status(kept.error());
    if (placed)
        return kept;
    store::removeDatabaseFiles(unfinished);
    if (kept && !kept->isEmpty() && !QFile::exists(path) && !QFile::rename(*kept, path))
        return notRestored(*kept);
    return placed.error();
}

/// The only user of the backup; read in a copy, because the stick may be write-protected.
Result<QString> loginOfBackup(const QString& backup) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"users.db"_s);
    if (!QFileInfo(backup).isFile())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::ctl", "找不到备份文件：%1。").arg(backup));
    if (!folder.isValid() || !QFile::copy(backup, copy) ||
        !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return notRestored(copy);
    const auto store = store::Store::open(copy, systemClock());
    return store ? loginToUse(**store, {}) : Result<QString>(store.error());
}

Result<work::RestoreRehearsal> rehearse(const QString& backup, const Arguments& arguments) {
    const auto password = readPassword(arguments.value("password-file"));
    if (!password)
        return password.error();
    const auto login =
        arguments.has("user") ? Result<QString>(arguments.value("user")) : loginOfBackup(backup);
    if (!login)
        return login.error();
    return work::rehearseRestore(backup, *login, *password, systemClock());
}

int restoreTo(const QString& backup, const Arguments& arguments, Io& io) {
    const auto rehearsal = rehearse(backup, arguments);
    if (!rehearsal)
        return io.fail(rehearsal.error());
    QJsonObject answer{{u"women"_s, rehearsal->women},
                       {u"pregnancies"_s, rehearsal->pregnancies},
                       {u"entries"_s, rehearsal->report.entries},
                       {u"audit_rows"_s, rehearsal->report.auditRows},
                       {u"copied_at"_s, rehearsal->copiedAt.toString(Qt::ISODate)},
                       {u"problems"_s, QJsonArray::fromStringList(rehearsal->report.problems)},
                       {u"restored"_s, false}};
    const bool sound = rehearsal->report.problems.isEmpty();
    if (!sound || arguments.has("dry-run")) {
        io.writeLine(answer);
        for (const QString& problem : rehearsal->report.problems)
            io.say(problem);
        return sound ? Done : IoFailure;
    }
    const auto kept = putBackup(backup, arguments.value("db"));
    if (!kept)
        return io.fail(kept.error());
    answer.insert(u"restored"_s, true);
    answer.insert(u"file"_s, arguments.value("db"));
    answer.insert(u"kept"_s, *kept);
    io.writeLine(answer);
    return Done;
}

int runRestore(const Arguments& arguments, Io& io) {
    const QString backup = arguments.positional(0);
    const QString path = arguments.value("db");
    if (backup.isEmpty() || (path.isEmpty() && !arguments.has("dry-run")))
        return wrongUse(restoreCommand, io);
    if (QFileInfo(path).isFile() && !arguments.has("replace") && !arguments.has("dry-run"))
        return io.fail(
            failure(ErrorCode::InvalidInput,
                    QCoreApplication::translate("muying::ctl",
                                                "%1 已经有一个文件，没有恢复。确实要替换它，请加 --replace。")
                        .arg(path)));
    if (!path.isEmpty() && QFileInfo(path).canonicalFilePath() == QFileInfo(backup).canonicalFilePath() &&
        QFileInfo::exists(path))
        return io.fail(
            failure(ErrorCode::InvalidInput,
                    QCoreApplication::translate("muying::ctl", "备份和 --db 是同一个文件，没有恢复。")));
    return restoreTo(backup, arguments, io);
}

} // namespace

const Command restoreCommand{
    "restore", restoreSummary, restoreOptions, "FILE", 1, runRestore,
};

} // namespace muying::ctl
