#pragma once
#include "core/store/password_key.h"
#include "core/store/write_unit.h"

#include <optional>

namespace muying::store {

/// A row of `user`. The data key is wrapped for the user's password; role, login and costs are bound to
/// the wrapping, so that a doctor's row cannot be edited into an administrator's.
struct StoredUser {
    User user;
    QString created;
    KdfParameters kdf;
    QByteArray wrapped;
    QByteArray wrappedCheck; ///< plain digest: tells a damaged row from a wrong password
    QByteArray mac;

    FieldBytes place() const;
    QByteArray expectedCheck() const;
    QByteArray expectedMac(const KeyRing& keys) const;
    bool isIntact() const { return kdf.isPlausible() && wrappedCheck == expectedCheck(); }
};

QString roleName(Role role); ///< "administrator", "doctor"

Result<std::vector<StoredUser>> allUsers(Database& database);
/// Empty if there is none of that login.
Result<std::optional<StoredUser>> userByLogin(Database& database, const QString& login);
/// Checks login, name and password of a new user; the login comes back trimmed and composed.
Result<NewUser> checkedNewUser(const NewUser& user);

/// A row with the data key wrapped for `password`; `kdf` must be fresh.
Result<StoredUser> wrappedFor(StoredUser row, const QString& password, const KeyRing& keys);
Status insertUser(WriteUnit& unit, const StoredUser& row);
/// Writes a changed row over the one with digest `before.mac`.
Status updateUser(WriteUnit& unit, const StoredUser& before, const StoredUser& after);
/// A row for a new user, not yet wrapped.
StoredUser newUserRow(const NewUser& user, KdfCost cost, const Clock& clock);

} // namespace muying::store
