#include "core/store/faults.h"
#include "core/store/file_copy.h"
#include "core/store/new_file.h"
#include "core/store/schema_steps.h"
#include "core/store/store_impl.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

/// What an SQLite file says about itself in its first 100 bytes.
struct FileHeader {
    bool isSqlite = false;
    qint64 application = 0;
    qint64 expectedBytes = 0;
};

FileHeader parseHeader(const QByteArray& bytes) {
    FileHeader header;
    header.isSqlite = bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.isSqlite) {
        const qint64 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
        const qint64 pages = qFromBigEndian<quint32>(bytes.constData() + 28);
        header.expectedBytes = (pageSize == 1 ? 65536 : pageSize) * pages;
        header.application = qFromBigEndian<quint32>(bytes.constData() + 68);
    }
    return header;
}

/// Is this a whole file of ours? With a WAL left by a crash the size says nothing yet.
Status checkFile(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return fault::missingFile(path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return QFileInfo(path).isDir() ? fault::notOurFile(u"a folder"_s)
                                       : fault::readOnly(file.errorString());
    }
    const FileHeader header = parseHeader(file.read(100));
    if (!header.isSqlite || header.application != applicationId) {
        return fault::notOurFile(u"header"_s);
    }
    const bool cleanlyClosed = QFileInfo(path + u"-wal"_s).size() == 0;
    if (cleanlyClosed && file.size() < header.expectedBytes) {
        return fault::notOurFile(u"truncated: %1 of %2 bytes"_s.arg(file.size()).arg(header.expectedBytes));
    }
    return success();
}

Result<std::unique_ptr<Database>> openDatabase(const QString& path) {
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Journal::Wal);
    if (!database) {
        return database;
    }
    const Result<qint64> version = schemaVersion(**database);
    if (!version) {
        return version.error();
    }
    if (*version == 0) {
        return fault::notOurFile(u"no schema"_s);
    }
    if (const Status climbed = climbSchema(**database, path, schemaSteps()); !climbed) {
        return climbed.error();
    }
    return database;
}

Status checkNewPath(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return fault::missingFile(folder);
    }
    return QFileInfo::exists(path) ? Status(fault::fileExists(path)) : success();
}

} // namespace

Store::Store(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {
}

Store::~Store() = default;

Result<Store::Created> Store::create(const QString& path, const QJsonObject& clinic,
                                     const NewUser& administrator, const Clock& clock, KdfCost cost) {
    if (const Status usable = checkNewPath(path); !usable) {
        return usable.error();
    }
    Result<NewUser> checked = checkedNewUser(administrator);
    if (!checked) {
        return checked.error();
    }
    checked->role = Role::Administrator;
    Result<FileLock> lock = FileLock::acquire(path);
    if (!lock) {
        return lock.error();
    }
    // Made under another name, so that a kill or a full disk never leaves half a file at `path`.
    const QString unfinished = path + u".part"_s;
    removeDatabaseFiles(unfinished);
    Result<NewFile> file = writeNewFile(unfinished, clinic, *checked, clock, cost);
    const Status placed = file ? putInPlace(unfinished, path) : Status(file.error());
    if (!placed) {
        removeDatabaseFiles(unfinished);
        return placed.error();
    }
    Result<std::unique_ptr<Database>> database = openDatabase(path);
    if (!database) {
        return database.error();
    }
    auto impl = std::make_unique<Impl>(path, std::move(*lock), std::move(*database), clock);
    impl->keys = std::move(file->keys);
    impl->user = file->administrator.user;
    return Created{std::unique_ptr<Store>(new Store(std::move(impl))), file->recoveryCode};
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const Clock& clock) {
    if (const Status sound = checkFile(path); !sound) {
        return sound.error();
    }
    Result<FileLock> lock = FileLock::acquire(path);
    if (!lock) {
        return lock.error();
    }
    Result<std::unique_ptr<Database>> database = openDatabase(path);
    if (!database) {
        return database.error();
    }
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Impl>(path, std::move(*lock), std::move(*database), clock)));
}

QString Store::path() const {
    return m_impl->path;
}

} // namespace muying::store
