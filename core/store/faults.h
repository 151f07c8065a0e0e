#pragma once
#include "core/base/result.h"

namespace muying::store {

/// The sentences of the store: what happened, what was kept, what to do. `detail` is for the log.
namespace fault {

Error locked();
Error notAllowed();
Error wrongPassword();
Error wrongOldPassword();
Error wrongRecoveryCode();
Error damaged(const QString& detail);
Error notOurFile(const QString& detail);
Error newerVersion(int fileVersion, int ownVersion);
Error missingFile(const QString& path);
Error fileExists(const QString& path);
Error readOnly(const QString& detail);
Error inUse(const QString& detail);
Error diskFull(const QString& detail);
Error io(const QString& detail);
Error conflict(const QString& detail);
Error missingRecord(const QString& detail);
Error invalid(const QString& sentence, const QString& detail = {});
Error internal(const QString& detail);

/// From an SQLite result code (extended or not) and the system's errno at that moment.
Error fromSqlite(int resultCode, int systemError, const QString& detail);

} // namespace fault
} // namespace muying::store
