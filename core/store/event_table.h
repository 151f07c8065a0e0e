#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

namespace muying::store {

/// Appends to a run; numbers follow without a gap.
Result<Event> appendRunEvent(WriteUnit& unit, const QString& run, const QJsonObject& what);
/// In order; Damaged if one does not open or a number is missing.
Result<std::vector<Event>> eventsOfRun(const Vault& vault, const QString& run);
/// Every run with its newest event; one with a gap or an event that does not open is marked as damaged.
Result<std::vector<RunRow>> allRuns(const Vault& vault);
/// Opens every event; the sum over them comes back.
Result<RowSum> verifyEvents(const Vault& vault, VerifyReport& report);

} // namespace muying::store
