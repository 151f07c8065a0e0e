#pragma once
#include "core/store/file_lock.h"
#include "core/store/store.h"
#include "core/store/user_table.h"
#include "core/store/write_unit.h"

#include <functional>

namespace muying::store {

/// What a Store holds: the lock outlives the connection, the keys exist only while unlocked.
class Store::Impl {
public:
    Impl(QString filePath, FileLock fileLock, std::unique_ptr<Database> openDatabase, const Clock& timeSource)
        : path(std::move(filePath)), lock(std::move(fileLock)), database(std::move(openDatabase)),
          clock(timeSource) {}

    /// Locked if it is.
    Result<Vault> vault() const;
    /// One transaction around `body`; nothing is kept unless body and commit succeed.
    Status write(const std::function<Status(WriteUnit&)>& body);
    /// Takes the keys of `row` into use and notes the unlock in the audit.
    Status adopt(KeyRing ring, const StoredUser& row);
    Status requireAdministrator() const;
    void forget();

    QString path;
    FileLock lock;
    std::unique_ptr<Database> database;
    const Clock& clock;
    KeyRing keys;
    User user;
    QStringList alerts;
};

} // namespace muying::store
