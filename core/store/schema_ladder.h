#pragma once
#include "core/store/database.h"

#include <vector>

namespace muying::store {

/// One rung: brings a file from version `to` − 1 to `to`.
struct SchemaStep {
    int to = 0;
    QString description; ///< for the log
    QString script;      ///< SQL statements, run in one transaction
};

/// "muyi": marks an SQLite file as ours (PRAGMA application_id).
inline constexpr qint64 applicationId = 0x6d757969;

/// Version of an open file; 0 for one without a schema.
Result<qint64> schemaVersion(Database& database);

/// Brings the file to the newest version, each step in a transaction of its own. Before the first step a
/// copy is written beside the file and verified ("<file>.v1.bak"); an empty file is not copied. A failing
/// step leaves the file at the version before it. NewerVersion if the file is ahead of the steps; Internal,
/// before anything runs, if a step is missing.
Status climbSchema(Database& database, const QString& path, const std::vector<SchemaStep>& steps);

/// Tables, indexes and triggers as the file declares them, sorted.
Result<QStringList> schemaDump(Database& database);

} // namespace muying::store
