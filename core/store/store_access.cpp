#include "core/store/faults.h"
#include "core/store/new_file.h"
#include "core/store/recovery_code.h"
#include "core/store/store_impl.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

/// Wrong passwords cannot be put into the audit chain while its key is locked away; they are counted here
/// and reported at the next unlock.
Result<qint64> failedUnlocks(Database& database) {
    return database.integer(
        u"SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM meta WHERE key = 'failed_unlocks'"_s);
}

Status setFailedUnlocks(Database& database, qint64 count) {
    return database.exec(u"INSERT INTO meta (key, value) VALUES ('failed_unlocks', ?)"
                         " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                         {QByteArray::number(count)});
}

Error countedWrongPassword(Database& database) {
    Error error = fault::wrongPassword();
    const Result<qint64> before = failedUnlocks(database);
    const Status counted = before ? setFailedUnlocks(database, *before + 1) : Status(before.error());
    if (!counted) {
        error.detail = u"the attempt was not counted: "_s + counted.error().detail;
    }
    return error;
}

Result<KeyRing> keysByPassword(const StoredUser& row, const QString& password) {
    if (!row.isIntact()) {
        return fault::damaged(u"the key of user "_s + row.user.id);
    }
    const Result<Secret> key = keyFromPassword(password, row.kdf);
    if (!key) {
        return key.error();
    }
    return KeyRing::unwrapped(*key, row.wrapped, row.place());
}

Status auditUnlock(WriteUnit& unit, qint64 failed) {
    if (failed > 0) {
        Status noted = unit.audit(u"unlock_failed"_s, QString::number(failed));
        if (noted) {
            noted = setFailedUnlocks(unit.database(), 0);
        }
        if (!noted) {
            return noted;
        }
    }
    return unit.audit(u"unlock"_s, unit.vault().user);
}

Result<StoredUser> enabledAdministrator(Database& database, const QString& login) {
    const Result<std::optional<StoredUser>> row = userByLogin(database, login);
    if (!row) {
        return row.error();
    }
    if (!row->has_value() || (*row)->user.disabled || (*row)->user.role != Role::Administrator) {
        return failure(
            ErrorCode::NotAllowed,
            QCoreApplication::translate(
                "muying::store", "恢复码只能给启用的管理员设新密码，没有做任何改动。请输入管理员的用户名。"));
    }
    return **row;
}

Result<StoredUser> withNewPassword(StoredUser row, const QString& password, const KeyRing& keys) {
    row.kdf = row.kdf.isPlausible() ? row.kdf.withNewSalt() : KdfParameters::fresh(KdfCost::Moderate);
    return wrappedFor(std::move(row), password, keys);
}

Status writeRecovered(const Vault& vault, const StoredUser& before, const StoredUser& after) {
    const Result<std::unique_ptr<WriteUnit>> unit = WriteUnit::begin(vault);
    if (!unit) {
        return unit.error();
    }
    Status status = updateUser(**unit, before, after);
    if (status) {
        status = (*unit)->audit(u"recover"_s, after.user.id);
    }
    return status ? (*unit)->commit() : status;
}

/// Cheap checks of every unlock; verify() does all.
Result<QStringList> missingRows(Database& database, const Head& head) {
    const Result<qint64> audit = database.integer(u"SELECT max(seq) FROM audit"_s);
    const Result<qint64> subjects = database.integer(u"SELECT count(*) FROM subject"_s);
    const Result<qint64> users = database.integer(u"SELECT count(*) FROM user"_s);
    for (const Result<qint64>* count : {&audit, &subjects, &users}) {
        if (!*count) {
            return count->error();
        }
    }
    QStringList found;
    if (*audit != head.auditSeq || *subjects != head.subjects.count() || *users != head.users.count()) {
        found.append(QCoreApplication::translate(
            "muying::store",
            "档案里有内容被删去或被旧内容替换。现有内容仍可查看，请尽快核对档案，并用最近的备份恢复。"));
    }
    return found;
}

} // namespace

Result<Vault> Store::Impl::vault() const {
    if (keys.isEmpty()) {
        return fault::locked();
    }
    return Vault{*database, keys, clock, user.id};
}

Status Store::Impl::write(const std::function<Status(WriteUnit&)>& body) {
    const Result<Vault> open = vault();
    if (!open) {
        return open.error();
    }
    const Result<std::unique_ptr<WriteUnit>> unit = WriteUnit::begin(*open);
    if (!unit) {
        return unit.error();
    }
    const Status done = body(**unit);
    return done ? (*unit)->commit() : done;
}

Status Store::Impl::adopt(KeyRing ring, const StoredUser& row) {
    if (row.mac != row.expectedMac(ring)) {
        return fault::damaged(u"user "_s + row.user.id);
    }
    const Result<qint64> failed = failedUnlocks(*database);
    if (!failed) {
        return failed.error();
    }
    keys = std::move(ring);
    user = row.user;
    const Status noted = write([&](WriteUnit& unit) -> Status {
        const Result<QStringList> missing = missingRows(*database, unit.head());
        if (!missing) {
            return missing.error();
        }
        alerts = *missing;
        return auditUnlock(unit, *failed);
    });
    if (!noted) {
        forget();
    } else if (*failed > 0) {
        alerts.append(QCoreApplication::translate(
                          "muying::store", "上次解锁以来，有 %1 次输错密码。如果不是您，请换一个密码。")
                          .arg(*failed));
    }
    return noted;
}

Status Store::Impl::requireAdministrator() const {
    if (keys.isEmpty()) {
        return fault::locked();
    }
    return user.role == Role::Administrator ? success() : Status(fault::notAllowed());
}

void Store::Impl::forget() {
    keys = KeyRing();
    user = User();
    alerts.clear();
}

Status Store::unlock(const QString& login, const QString& password) {
    lock();
    const Result<std::optional<StoredUser>> row = userByLogin(*m_impl->database, login);
    if (!row) {
        return row.error();
    }
    if (!row->has_value() || (*row)->user.disabled) {
        return countedWrongPassword(*m_impl->database);
    }
    Result<KeyRing> keys = keysByPassword(**row, password);
    if (!keys) {
        return keys.error();
    }
    if (keys->isEmpty()) {
        return countedWrongPassword(*m_impl->database);
    }
    return m_impl->adopt(std::move(*keys), **row);
}

Status Store::recover(const QString& recoveryCode, const QString& login, const QString& newPassword) {
    const Result<QString> code = parseRecoveryCode(recoveryCode);
    if (!code) {
        return code.error();
    }
    if (const Status usable = checkNewPassword(newPassword); !usable) {
        return usable;
    }
    const Result<KeyRing> keys = keysByRecoveryCode(*m_impl->database, *code);
    if (!keys) {
        return keys.error();
    }
    const Result<StoredUser> before = enabledAdministrator(*m_impl->database, login);
    if (!before) {
        return before.error();
    }
    const Result<StoredUser> after = withNewPassword(*before, newPassword, *keys);
    if (!after) {
        return after.error();
    }
    lock();
    return writeRecovered({*m_impl->database, *keys, m_impl->clock, before->user.id}, *before, *after);
}

void Store::lock() {
    m_impl->forget();
}

bool Store::isUnlocked() const {
    return !m_impl->keys.isEmpty();
}

const User& Store::user() const {
    return m_impl->user;
}

QStringList Store::alerts() const {
    return m_impl->alerts;
}

} // namespace muying::store
