#include "core/store/new_file.h"

#include "core/store/faults.h"
#include "core/store/recovery_code.h"
#include "core/store/schema_steps.h"
#include "core/store/setting_table.h"

#include <QUuid>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr qsizetype recoveryDigestSize = 32;
constexpr qsizetype recoverySaltSize = 16;

FieldBytes recoveryPlace() {
    return FieldBytes("meta"_L1).add(u"recovery"_s);
}

/// Digest, salt, wrapped data key.
QByteArray recoveryRow(const KeyRing& keys, const QString& code) {
    QByteArray salt(recoverySaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(recoverySaltSize));
    const QByteArray content = salt + keys.wrapped(keyFromRecoveryCode(code, salt), recoveryPlace());
    return digest(content) + content;
}

Status writeMeta(Database& database, const QString& key, const QByteArray& value) {
    return database.exec(u"INSERT INTO meta (key, value) VALUES (?, ?)"
                         " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                         {key, value});
}

Status fillNewFile(Database& database, const NewFile& file, const QJsonObject& clinic, const Clock& clock) {
    const Vault vault{database, file.keys, clock, file.administrator.user.id};
    Result<std::unique_ptr<WriteUnit>> unit = WriteUnit::beginFirst(vault);
    if (!unit) {
        return unit.error();
    }
    const QByteArray fileId = QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1();
    Status status = writeMeta(database, u"file_id"_s, fileId);
    if (status) {
        status = writeRecovery(database, file.keys, file.recoveryCode);
    }
    if (status) {
        status = insertUser(**unit, file.administrator);
    }
    if (status) {
        status = writeSetting(**unit, u"clinic"_s, clinic);
    }
    if (status) {
        status = (*unit)->audit(u"create"_s, file.administrator.user.id);
    }
    return status ? (*unit)->commit() : status;
}

Status writeSchema(Database& database, const QString& path) {
    const Status marked = database.script(u"PRAGMA application_id = %1"_s.arg(applicationId));
    return marked ? climbSchema(database, path, schemaSteps()) : marked;
}

} // namespace

Result<NewFile> writeNewFile(const QString& path, const QJsonObject& clinic, const NewUser& administrator,
                             const Clock& clock, KdfCost cost) {
    NewFile file;
    file.keys = KeyRing::random();
    if (file.keys.isEmpty()) {
        return fault::internal(u"no memory for keys"_s);
    }
    file.recoveryCode = newRecoveryCode();
    Result<StoredUser> wrapped =
        wrappedFor(newUserRow(administrator, cost, clock), administrator.password, file.keys);
    if (!wrapped) {
        return wrapped.error();
    }
    file.administrator = std::move(*wrapped);
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Journal::AsIs);
    if (!database) {
        return database.error();
    }
    Status status = writeSchema(**database, path);
    if (status) {
        status = fillNewFile(**database, file, clinic, clock);
    }
    if (!status) {
        return status.error();
    }
    return file;
}

Status writeRecovery(Database& database, const KeyRing& keys, const QString& code) {
    return writeMeta(database, u"recovery"_s, recoveryRow(keys, code));
}

Result<KeyRing> keysByRecoveryCode(Database& database, const QString& code) {
    QByteArray row;
    const Status status =
        database.forEach(u"SELECT value FROM meta WHERE key = 'recovery'"_s, {}, [&](const Row& found) {
            row = found.bytes(0);
            return success();
        });
    if (!status) {
        return status.error();
    }
    const QByteArray content = row.mid(recoveryDigestSize);
    if (row.left(recoveryDigestSize) != digest(content)) {
        return fault::damaged(u"meta.recovery"_s);
    }
    const Secret key = keyFromRecoveryCode(code, content.left(recoverySaltSize));
    KeyRing keys = KeyRing::unwrapped(key, content.mid(recoverySaltSize), recoveryPlace());
    if (keys.isEmpty()) {
        return fault::wrongRecoveryCode();
    }
    return keys;
}

} // namespace muying::store
