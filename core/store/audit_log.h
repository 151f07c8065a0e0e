#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

namespace muying::store {

/// Appends to the chain: each row's keyed digest covers the digest before it; the newest is in the head.
Status appendAudit(const Vault& vault, Head& head, const QString& action, const QString& target);
/// Newest first.
Result<std::vector<AuditRow>> newestAudit(const Vault& vault, int count);
/// Walks the whole chain; problems are appended to the report.
Status verifyAudit(const Vault& vault, const Head& head, VerifyReport& report);

} // namespace muying::store
