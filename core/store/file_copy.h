#pragma once
#include "core/store/database.h"

namespace muying::store {

/// Copies an open database to a new file by SQLite's online backup, flushes it to the disk and reads it
/// back (integrity check). The copy is a single file without a WAL. An older copy of that name is
/// replaced only once the new one is good; on failure nothing of the new one remains.
Status copyDatabase(Database& source, const QString& target);
/// The same without the final name: leaves the checked copy at `temporary`.
Status copyDatabaseTo(Database& source, const QString& temporary);
/// Removes a database file with everything SQLite may have left beside it.
void removeDatabaseFiles(const QString& path);
/// Moves a finished file to its name and makes the move durable; replaces an older file of that name.
Status putInPlace(const QString& temporary, const QString& target);
/// Empty if SQLite finds the file sound, otherwise its first complaints.
Result<QStringList> integrityProblems(Database& database);

} // namespace muying::store
