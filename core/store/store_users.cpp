#include "core/store/faults.h"
#include "core/store/new_file.h"
#include "core/store/recovery_code.h"
#include "core/store/store_impl.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

Result<StoredUser> requireUser(Database& database, const QString& login) {
    const Result<std::optional<StoredUser>> row = userByLogin(database, login);
    if (!row) {
        return row.error();
    }
    if (!row->has_value()) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("muying::store", "没有用户 %1，没有做任何改动。请检查用户名。")
                .arg(login));
    }
    return **row;
}

/// The row with a new password and fresh salt, not yet written.
Result<StoredUser> rewrapped(const StoredUser& row, const QString& password, const KeyRing& keys) {
    if (const Status usable = checkNewPassword(password); !usable) {
        return usable.error();
    }
    StoredUser changed = row;
    changed.user.disabled = false;
    changed.kdf = row.kdf.withNewSalt();
    return wrappedFor(changed, password, keys);
}

Status writeUser(WriteUnit& unit, const StoredUser& before, const StoredUser& after, const QString& action) {
    const Status written = updateUser(unit, before, after);
    return written ? unit.audit(action, after.user.id) : written;
}

} // namespace

Result<QStringList> Store::logins() const {
    const Result<std::vector<StoredUser>> rows = allUsers(*m_impl->database);
    if (!rows) {
        return rows.error();
    }
    QStringList logins;
    for (const StoredUser& row : *rows) {
        if (!row.user.disabled) {
            logins.append(row.user.login);
        }
    }
    return logins;
}

Result<std::vector<User>> Store::users() const {
    if (const Status allowed = m_impl->requireAdministrator(); !allowed) {
        return allowed.error();
    }
    const Result<std::vector<StoredUser>> rows = allUsers(*m_impl->database);
    if (!rows) {
        return rows.error();
    }
    std::vector<User> users;
    for (const StoredUser& row : *rows) {
        users.push_back(row.user);
    }
    return users;
}

QString Store::userName(const QString& userId) const {
    const Result<std::vector<StoredUser>> rows = allUsers(*m_impl->database);
    if (rows) {
        for (const StoredUser& row : *rows) {
            if (row.user.id == userId) {
                return row.user.displayName;
            }
        }
    }
    return userId;
}

Status Store::addUser(const NewUser& user, KdfCost cost) {
    if (const Status allowed = m_impl->requireAdministrator(); !allowed) {
        return allowed;
    }
    const Result<NewUser> checked = checkedNewUser(user);
    if (!checked) {
        return checked.error();
    }
    const Result<std::optional<StoredUser>> existing = userByLogin(*m_impl->database, checked->login);
    if (!existing) {
        return existing.error();
    }
    if (existing->has_value()) {
        return fault::invalid(
            QCoreApplication::translate("muying::store", "已经有用户 %1，没有做任何改动。请换一个用户名。")
                .arg(checked->login));
    }
    const Result<StoredUser> row =
        wrappedFor(newUserRow(*checked, cost, m_impl->clock), checked->password, m_impl->keys);
    if (!row) {
        return row.error();
    }
    return m_impl->write([&](WriteUnit& unit) {
        const Status written = insertUser(unit, *row);
        return written ? unit.audit(u"add_user"_s, row->user.id) : written;
    });
}

Status Store::resetPassword(const QString& login, const QString& newPassword) {
    if (const Status allowed = m_impl->requireAdministrator(); !allowed) {
        return allowed;
    }
    const Result<StoredUser> before = requireUser(*m_impl->database, login);
    if (!before) {
        return before.error();
    }
    const Result<StoredUser> after = rewrapped(*before, newPassword, m_impl->keys);
    if (!after) {
        return after.error();
    }
    return m_impl->write(
        [&](WriteUnit& unit) { return writeUser(unit, *before, *after, u"reset_password"_s); });
}

Status Store::changeOwnPassword(const QString& oldPassword, const QString& newPassword) {
    if (!isUnlocked()) {
        return fault::locked();
    }
    const Result<StoredUser> before = requireUser(*m_impl->database, m_impl->user.login);
    if (!before) {
        return before.error();
    }
    const Result<Secret> oldKey = keyFromPassword(oldPassword, before->kdf);
    if (!oldKey) {
        return oldKey.error();
    }
    if (KeyRing::unwrapped(*oldKey, before->wrapped, before->place()).isEmpty()) {
        return fault::wrongOldPassword();
    }
    const Result<StoredUser> after = rewrapped(*before, newPassword, m_impl->keys);
    if (!after) {
        return after.error();
    }
    return m_impl->write(
        [&](WriteUnit& unit) { return writeUser(unit, *before, *after, u"change_password"_s); });
}

Status Store::disableUser(const QString& login) {
    if (const Status allowed = m_impl->requireAdministrator(); !allowed) {
        return allowed;
    }
    const Result<StoredUser> before = requireUser(*m_impl->database, login);
    if (!before) {
        return before.error();
    }
    if (before->user.id == m_impl->user.id) {
        return fault::invalid(QCoreApplication::translate(
            "muying::store", "不能停用自己，没有做任何改动。请让另一位管理员来停用。"));
    }
    StoredUser after = *before;
    after.user.disabled = true;
    after.wrapped = QByteArray(); // without it no password opens the file for this user
    after.wrappedCheck = after.expectedCheck();
    after.mac = after.expectedMac(m_impl->keys);
    return m_impl->write([&](WriteUnit& unit) { return writeUser(unit, *before, after, u"disable_user"_s); });
}

Result<QString> Store::renewRecoveryCode() {
    if (const Status allowed = m_impl->requireAdministrator(); !allowed) {
        return allowed.error();
    }
    const QString code = newRecoveryCode();
    const Status status = m_impl->write([&](WriteUnit& unit) {
        const Status written = writeRecovery(unit.database(), m_impl->keys, code);
        return written ? unit.audit(u"renew_recovery"_s, m_impl->user.id) : written;
    });
    if (!status) {
        return status.error();
    }
    return code;
}

} // namespace muying::store
