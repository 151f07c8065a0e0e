#include "core/store/setting_table.h"

#include "core/store/faults.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr std::array clearKeys = {"clinic"_L1,    "language"_L1,     "theme"_L1,
                                  "font_size"_L1, "lock_minutes"_L1, "backup_generations"_L1};

struct StoredSetting {
    QString key;
    bool isClear = false;
    QString clear;
    QByteArray sealed;

    QByteArray rowDigest(const KeyRing& keys) const {
        return keyedDigest(keys.rows(),
                           FieldBytes("setting"_L1).add(key).add(isClear).add(clear).add(sealed));
    }
};

StoredSetting storedSetting(const Row& row) {
    StoredSetting stored{row.text(0), false, row.text(1), row.bytes(2)};
    stored.isClear = stored.sealed.isEmpty();
    return stored;
}

FieldBytes settingPlace(const QString& key) {
    return FieldBytes("setting"_L1).add(key);
}

/// JSON documents are arrays or objects; a single value travels in an array.
QByteArray valueBytes(const QJsonValue& value) {
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

std::optional<QJsonValue> valueOf(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.array().size() == 1 ? std::optional(document.array().at(0)) : std::nullopt;
}

Result<std::optional<StoredSetting>> findSetting(Database& database, const QString& key) {
    std::optional<StoredSetting> found;
    const Status status = database.forEach(u"SELECT key, clear, sealed FROM setting WHERE key = ?"_s, {key},
                                           [&](const Row& row) {
                                               found = storedSetting(row);
                                               return success();
                                           });
    if (!status) {
        return status.error();
    }
    return found;
}

/// `keys` may be missing for a clear one.
std::optional<QJsonValue> openedSetting(const KeyRing* keys, const StoredSetting& stored) {
    if (stored.isClear) {
        return valueOf(stored.clear.toUtf8());
    }
    const auto plain = keys ? unseal(keys->sealing(), stored.sealed, settingPlace(stored.key)) : std::nullopt;
    return plain ? valueOf(*plain) : std::nullopt;
}

} // namespace

bool settingIsClear(const QString& key) {
    return std::find(clearKeys.cbegin(), clearKeys.cend(), key) != clearKeys.cend();
}

Result<QJsonValue> readSetting(Database& database, const KeyRing* keys, const QString& key) {
    const Result<std::optional<StoredSetting>> found = findSetting(database, key);
    if (!found) {
        return found.error();
    }
    if (!found->has_value()) {
        return QJsonValue(QJsonValue::Null);
    }
    if (!keys && !(*found)->isClear) {
        return fault::locked();
    }
    const std::optional<QJsonValue> value = openedSetting(keys, **found);
    if (!value) {
        return fault::damaged(u"setting "_s + key);
    }
    return *value;
}

Status writeSetting(WriteUnit& unit, const QString& key, const QJsonValue& value) {
    const KeyRing& keys = unit.vault().keys;
    const Result<std::optional<StoredSetting>> before = findSetting(unit.database(), key);
    if (!before) {
        return before.error();
    }
    if (before->has_value()) {
        unit.head().settings.remove((*before)->rowDigest(keys));
    }
    if (value.isNull() || value.isUndefined()) {
        return unit.database().exec(u"DELETE FROM setting WHERE key = ?"_s, {key});
    }
    const QByteArray bytes = valueBytes(value);
    StoredSetting after{key, settingIsClear(key), {}, {}};
    if (after.isClear) {
        after.clear = QString::fromUtf8(bytes);
    } else {
        after.sealed = seal(keys.sealing(), bytes, settingPlace(key));
    }
    unit.head().settings.add(after.rowDigest(keys));
    return unit.database().exec(
        u"INSERT INTO setting (key, clear, sealed) VALUES (?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET clear = excluded.clear, sealed = excluded.sealed"_s,
        {key, after.isClear ? QVariant(after.clear) : QVariant(),
         after.isClear ? QVariant() : QVariant(after.sealed)});
}

Result<RowSum> verifySettings(const Vault& vault, VerifyReport& report) {
    RowSum sum;
    const Status status =
        vault.database.forEach(u"SELECT key, clear, sealed FROM setting"_s, {}, [&](const Row& row) {
            const StoredSetting stored = storedSetting(row);
            sum.add(stored.rowDigest(vault.keys));
            if (!openedSetting(&vault.keys, stored)) {
                report.problems.append(
                    QCoreApplication::translate("muying::store", "设置项 %1 打不开或被改动。")
                        .arg(stored.key));
            }
            return success();
        });
    if (!status) {
        return status.error();
    }
    return sum;
}

} // namespace muying::store
