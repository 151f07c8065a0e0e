#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

namespace muying::store {

/// Keeps the newest typing of the draft's author for (subject, form, entry).
Status writeDraft(const Vault& vault, const Draft& draft);
/// Every draft of every author, newest first; Damaged if one does not open.
Result<std::vector<Draft>> allDrafts(const Vault& vault);
/// Removes the unlocked user's draft of (subject, form, entry).
Status removeDraft(const Vault& vault, const QString& subject, const QString& form, const QString& entry);
Status verifyDrafts(const Vault& vault, VerifyReport& report);

} // namespace muying::store
