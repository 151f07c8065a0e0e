#include "core/store/schema_ladder.h"

#include "core/store/faults.h"
#include "core/store/file_copy.h"

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

/// The steps must be numbered 1, 2, 3 … without a gap.
Status checkSteps(const std::vector<SchemaStep>& steps) {
    int expected = 1;
    for (const SchemaStep& step : steps) {
        if (step.to != expected++) {
            return fault::internal(u"the schema step to version %1 is missing"_s.arg(expected - 1));
        }
    }
    return success();
}

Status takeStep(Database& database, const SchemaStep& step) {
    Status status = database.begin();
    if (status) {
        status = database.script(step.script);
    }
    if (status) {
        status = database.script(u"PRAGMA user_version = %1"_s.arg(step.to));
    }
    if (status) {
        status = database.commit();
    }
    if (status) {
        return status;
    }
    database.rollback();
    Error error = status.error();
    error.detail = u"schema step to %1 (%2): %3"_s.arg(step.to).arg(step.description, error.detail);
    return error;
}

} // namespace

Result<qint64> schemaVersion(Database& database) {
    return database.integer(u"PRAGMA user_version"_s);
}

Status climbSchema(Database& database, const QString& path, const std::vector<SchemaStep>& steps) {
    if (const Status complete = checkSteps(steps); !complete) {
        return complete;
    }
    const Result<qint64> version = schemaVersion(database);
    if (!version) {
        return version.error();
    }
    const auto newest = static_cast<qint64>(steps.size());
    if (*version > newest) {
        return fault::newerVersion(static_cast<int>(*version), static_cast<int>(newest));
    }
    if (*version > 0 && *version < newest) {
        const Status copied = copyDatabase(database, path + u".v%1.bak"_s.arg(*version));
        if (!copied) {
            return copied;
        }
    }
    for (const SchemaStep& step : steps) {
        if (step.to <= *version) {
            continue;
        }
        if (const Status taken = takeStep(database, step); !taken) {
            return taken;
        }
    }
    return success();
}

Result<QStringList> schemaDump(Database& database) {
    QStringList dump;
    const Status status =
        database.forEach(u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s, {},
                         [&](const Row& row) {
                             dump.append(row.text(0) + u' ' + row.text(1) + u": "_s + row.text(2));
                             return success();
                         });
    if (!status) {
        return status.error();
    }
    return dump;
}

} // namespace muying::store
