#include "core/store/backup.h"

#include "core/store/faults.h"
#include "core/store/file_copy.h"
#include "core/store/setting_table.h"
#include "core/store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr int defaultGenerations = 10;

Result<QString> namePrefix(Database& database) {
    QString id;
    const Status status =
        database.forEach(u"SELECT value FROM meta WHERE key = 'file_id'"_s, {}, [&](const Row& row) {
            id = QString::fromLatin1(row.bytes(0)).left(8);
            return success();
        });
    if (!status) {
        return status.error();
    }
    return u"muying-"_s + id + u'-';
}

/// A name not yet taken, in the order of time.
QString freeName(const QDir& folder, const QString& prefix, const QDateTime& now) {
    const QString stem = prefix + now.toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem + u".db"_s;
    for (int i = 2; folder.exists(name); ++i) {
        name = stem + u"-%1.db"_s.arg(i);
    }
    return name;
}

Status verifyCopy(const Vault& vault, const QString& path) {
    const Result<std::unique_ptr<Database>> copy = Database::open(path, Database::Journal::AsIs);
    if (!copy) {
        return copy.error();
    }
    const Result<VerifyReport> report = verifyFile({**copy, vault.keys, vault.clock, vault.user});
    if (!report) {
        return report.error();
    }
    return report->problems.isEmpty() ? success() : Status(fault::damaged(report->problems.join(u' ')));
}

Status removeOldest(const Vault& vault, QDir folder, const QString& prefix) {
    const Result<QJsonValue> wanted = readSetting(vault.database, &vault.keys, u"backup_generations"_s);
    if (!wanted) {
        return wanted.error();
    }
    const int keep = std::max(1, wanted->toInt(defaultGenerations));
    const QStringList copies = folder.entryList({prefix + u"*.db"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + keep < copies.size(); ++i) {
        if (!folder.remove(copies.at(i))) {
            return fault::io(u"an old backup could not be removed"_s);
        }
    }
    return success();
}

} // namespace

Result<QString> backupFile(const Vault& vault, const QString& folderPath) {
    const QDir folder(folderPath);
    if (folderPath.isEmpty() || !folder.exists()) {
        // Never made here: the folder of a stick that is not plugged in would end on the same disk.
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "muying::store", "找不到备份文件夹：%1，没有备份。请插好U盘或选择别的文件夹。")
                           .arg(folderPath));
    }
    const Result<QString> prefix = namePrefix(vault.database);
    if (!prefix) {
        return prefix.error();
    }
    const QString target = folder.absoluteFilePath(freeName(folder, *prefix, vault.clock.now()));
    const QString unfinished = target + u".part"_s;
    Status status = copyDatabaseTo(vault.database, unfinished);
    if (status) {
        status = verifyCopy(vault, unfinished);
    }
    if (status) {
        status = putInPlace(unfinished, target);
    }
    if (!status) {
        removeDatabaseFiles(unfinished);
        return status.error();
    }
    if (const Status tidied = removeOldest(vault, folder, *prefix); !tidied) {
        return tidied.error();
    }
    return target;
}

} // namespace muying::store
