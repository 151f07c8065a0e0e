#pragma once
#include "core/store/write_unit.h"

namespace muying::store {

/// Writes a verified copy into `folder` and removes the oldest beyond the wanted generations.
/// Its name holds a short id of the file and the time, so that several clinics may share a stick.
Result<QString> backupFile(const Vault& vault, const QString& folder);

} // namespace muying::store
