#include "core/store/user_table.h"

#include "core/store/faults.h"
#include "core/store/iso_time.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr auto userColumns =
    "SELECT id, login, display_name, role, disabled, created, kdf_operations, kdf_memory,"
    " salt, wrapped, wrapped_check, mac FROM user "_L1;

StoredUser storedUser(const Row& row) {
    StoredUser stored;
    stored.user.id = row.text(0);
    stored.user.login = row.text(1);
    stored.user.displayName = row.text(2);
    stored.user.role = row.text(3) == roleName(Role::Administrator) ? Role::Administrator : Role::Doctor;
    stored.user.disabled = row.flag(4);
    stored.created = row.text(5);
    stored.kdf = {row.integer(6), row.integer(7), row.bytes(8)};
    stored.wrapped = row.bytes(9);
    stored.wrappedCheck = row.bytes(10);
    stored.mac = row.bytes(11);
    return stored;
}

bool isPlainName(const QString& text, qsizetype most) {
    const bool printable = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    });
    return !text.isEmpty() && text.size() <= most && printable;
}

} // namespace

QString roleName(Role role) {
    return role == Role::Administrator ? u"administrator"_s : u"doctor"_s;
}

FieldBytes StoredUser::place() const {
    FieldBytes fields("user"_L1);
    fields.add(user.id).add(user.login).add(roleName(user.role));
    return fields.add(kdf.operations).add(kdf.memoryBytes).add(kdf.salt);
}

QByteArray StoredUser::expectedCheck() const {
    return digest(place().add(wrapped).bytes());
}

QByteArray StoredUser::expectedMac(const KeyRing& keys) const {
    FieldBytes fields = place();
    fields.add(wrapped).add(user.displayName).add(user.disabled).add(created);
    return keyedDigest(keys.rows(), fields);
}

Result<std::vector<StoredUser>> allUsers(Database& database) {
    std::vector<StoredUser> users;
    const Status status = database.forEach(userColumns + u"ORDER BY login"_s, {}, [&](const Row& row) {
        users.push_back(storedUser(row));
        return success();
    });
    if (!status) {
        return status.error();
    }
    return users;
}

Result<std::optional<StoredUser>> userByLogin(Database& database, const QString& login) {
    std::optional<StoredUser> found;
    const QString wanted = login.trimmed().normalized(QString::NormalizationForm_C);
    const Status status = database.forEach(userColumns + u"WHERE login = ?"_s, {wanted}, [&](const Row& row) {
        found = storedUser(row);
        return success();
    });
    if (!status) {
        return status.error();
    }
    return found;
}

Result<NewUser> checkedNewUser(const NewUser& user) {
    NewUser checked = user;
    checked.login = user.login.trimmed().normalized(QString::NormalizationForm_C);
    checked.displayName = user.displayName.trimmed().normalized(QString::NormalizationForm_C);
    if (!isPlainName(checked.login, 64) || !isPlainName(checked.displayName, 100)) {
        return fault::invalid(QCoreApplication::translate(
            "muying::store", "用户名（最多 64 个字符）和姓名（最多 100 "
                             "个字符）都要填写，不能有控制字符，没有做任何改动。请改正后重试。"));
    }
    if (const Status password = checkNewPassword(user.password); !password) {
        return password.error();
    }
    return checked;
}

StoredUser newUserRow(const NewUser& user, KdfCost cost, const Clock& clock) {
    StoredUser row;
    row.user = {QUuid::createUuid().toString(QUuid::WithoutBraces), user.login, user.displayName, user.role,
                false};
    row.created = isoText(clock.now());
    row.kdf = KdfParameters::fresh(cost);
    return row;
}

Result<StoredUser> wrappedFor(StoredUser row, const QString& password, const KeyRing& keys) {
    const Result<Secret> key = keyFromPassword(password, row.kdf);
    if (!key) {
        return key.error();
    }
    row.wrapped = keys.wrapped(*key, row.place());
    row.wrappedCheck = row.expectedCheck();
    row.mac = row.expectedMac(keys);
    return row;
}

Status insertUser(WriteUnit& unit, const StoredUser& row) {
    unit.head().users.add(row.mac);
    return unit.database().exec(u"INSERT INTO user (id, login, display_name, role, disabled, created, "
                                u"kdf_operations, kdf_memory, salt,"
                                " wrapped, wrapped_check, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                {row.user.id, row.user.login, row.user.displayName, roleName(row.user.role),
                                 row.user.disabled, row.created, row.kdf.operations, row.kdf.memoryBytes,
                                 row.kdf.salt, row.wrapped, row.wrappedCheck, row.mac});
}

Status updateUser(WriteUnit& unit, const StoredUser& before, const StoredUser& after) {
    unit.head().users.remove(before.mac);
    unit.head().users.add(after.mac);
    return unit.database().exec(
        u"UPDATE user SET disabled = ?, kdf_operations = ?, kdf_memory = ?, salt = ?, wrapped = ?,"
        " wrapped_check = ?, mac = ? WHERE id = ?"_s,
        {after.user.disabled, after.kdf.operations, after.kdf.memoryBytes, after.kdf.salt, after.wrapped,
         after.wrappedCheck, after.mac, after.user.id});
}

} // namespace muying::store
