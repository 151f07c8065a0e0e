#include "core/store/file_lock.h"

#include "core/store/faults.h"

using namespace Qt::StringLiterals;

namespace muying::store {

Result<FileLock> FileLock::acquire(const QString& databasePath) {
    auto lock = std::make_unique<QLockFile>(databasePath + u".lock"_s);
    lock->setStaleLockTime(0); // only a dead owner makes it stale, never its age
    if (lock->tryLock(0)) {
        return FileLock(std::move(lock));
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        return fault::inUse(u"held by %1 (%2) on %3"_s.arg(program).arg(process).arg(host));
    }
    case QLockFile::PermissionError:
        return fault::readOnly(u"lock file: permission"_s);
    default:
        return fault::diskFull(u"the lock file could not be written"_s);
    }
}

} // namespace muying::store
