#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

namespace muying::store {

/// Settings that the locked window needs and that cannot name a person; all others are sealed.
bool settingIsClear(const QString& key);
/// Null if unset. A sealed one needs `keys`, otherwise Locked.
Result<QJsonValue> readSetting(Database& database, const KeyRing* keys, const QString& key);
/// Null removes it.
Status writeSetting(WriteUnit& unit, const QString& key, const QJsonValue& value);
/// Opens every setting; the sum over them comes back.
Result<RowSum> verifySettings(const Vault& vault, VerifyReport& report);

} // namespace muying::store
