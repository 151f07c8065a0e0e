#include "core/store/file_copy.h"

#include "core/store/faults.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <sqlite3.h>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

/// Flushes a file or a folder's list of names to the disk.
Status flushToDisk(const QString& path) {
#ifndef Q_OS_WIN
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return fault::io(u"open for fsync: errno %1"_s.arg(errno));
    }
    const bool flushed = ::fsync(descriptor) == 0;
    const int reason = errno;
    const bool closed = ::close(descriptor) == 0;
    // Some file systems of USB sticks cannot flush a folder and say EINVAL; the file itself is flushed.
    if (!closed || (!flushed && reason != EINVAL)) {
        return fault::fromSqlite(SQLITE_IOERR, reason, u"fsync"_s);
    }
#else
    Q_UNUSED(path)
#endif
    return success();
}

Status runBackup(Database& source, Database& target) {
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup) {
        return fault::fromSqlite(sqlite3_extended_errcode(target.handle()),
                                 sqlite3_system_errno(target.handle()), u"backup"_s);
    }
    sqlite3_backup_step(backup, -1);
    const int systemError = sqlite3_system_errno(target.handle());
    const int finished = sqlite3_backup_finish(backup);
    if (finished != SQLITE_OK) {
        return fault::fromSqlite(finished, systemError, u"backup"_s);
    }
    return target.script(u"PRAGMA journal_mode=DELETE"_s);
}

Status checkCopy(const QString& path) {
    Result<std::unique_ptr<Database>> copy = Database::open(path, Database::Journal::AsIs);
    if (!copy) {
        return copy.error();
    }
    const Result<QStringList> problems = integrityProblems(**copy);
    if (!problems) {
        return problems.error();
    }
    return problems->isEmpty() ? success() : Status(fault::damaged(problems->join(u"; "_s)));
}

} // namespace

Result<QStringList> integrityProblems(Database& database) {
    QStringList problems;
    const Status checked = database.forEach(u"PRAGMA integrity_check(20)"_s, {}, [&](const Row& row) {
        if (row.text(0) != "ok"_L1) {
            problems.append(row.text(0));
        }
        return success();
    });
    if (!checked) {
        return checked.error();
    }
    return problems;
}

void removeDatabaseFiles(const QString& path) {
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + suffix);
    }
}

Status copyDatabaseTo(Database& source, const QString& temporary) {
    removeDatabaseFiles(temporary);
    Status status = success();
    {
        Result<std::unique_ptr<Database>> target = Database::open(temporary, Database::Journal::AsIs);
        status = target ? runBackup(source, **target) : Status(target.error());
    }
    if (status) {
        status = flushToDisk(temporary);
    }
    if (status) {
        status = checkCopy(temporary);
    }
    if (!status) {
        removeDatabaseFiles(temporary);
    }
    return status;
}

Status putInPlace(const QString& temporary, const QString& target) {
    // rename() replaces the older file in one move; QFile::rename would refuse.
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0) {
        return fault::fromSqlite(SQLITE_IOERR, errno, u"rename"_s);
    }
    return flushToDisk(QFileInfo(target).absolutePath());
}

Status copyDatabase(Database& source, const QString& target) {
    const QString temporary = target + u".part"_s;
    Status status = copyDatabaseTo(source, temporary);
    if (status) {
        status = putInPlace(temporary, target);
    }
    if (!status) {
        removeDatabaseFiles(temporary);
    }
    return status;
}

} // namespace muying::store
