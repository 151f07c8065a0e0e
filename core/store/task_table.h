#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

namespace muying::store {

/// Replaces all tasks of a subject; returns the keyed digest over them.
Result<QByteArray> replaceTasks(WriteUnit& unit, const QString& subject, const std::vector<Task>& tasks);
/// The digest these tasks have when stored.
QByteArray tasksDigest(const KeyRing& keys, const QString& subject, const std::vector<Task>& tasks);
Result<std::vector<Task>> openTasks(Database& database);
Result<std::vector<Task>> tasksOfSubject(Database& database, const QString& subject);

} // namespace muying::store
