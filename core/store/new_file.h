#pragma once
#include "core/store/user_table.h"

namespace muying::store {

/// What making a file leaves behind in memory.
struct NewFile {
    KeyRing keys;
    StoredUser administrator;
    QString recoveryCode;
};

/// Writes a complete database at `path` (which must not exist): schema, administrator, wrapped keys,
/// clinic, first audit row. It is one plain file, flushed; the caller moves it to its name.
Result<NewFile> writeNewFile(const QString& path, const QJsonObject& clinic, const NewUser& administrator,
                             const Clock& clock, KdfCost cost);

/// Wraps the data key for a recovery code in place of the one before.
Status writeRecovery(Database& database, const KeyRing& keys, const QString& code);
/// The data key by the recovery code: WrongPassword if it is another file's, Damaged if the row is broken.
Result<KeyRing> keysByRecoveryCode(Database& database, const QString& code);

} // namespace muying::store
