#include "core/store/database.h"

#include "core/store/faults.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

/// Null strings and byte arrays would be bound as NULL; our columns hold '' instead.
QVariant neverNull(const QVariant& value) {
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return QString(""_L1);
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Journal journal) {
    std::unique_ptr<Database> database(new Database);
    database->m_connection = u"muying-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    database->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    database->m_database.setDatabaseName(path);
    database->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database->m_database.isValid()) {
        return fault::internal(u"the QSQLITE driver is missing"_s);
    }
    if (!database->m_database.open()) {
        const QSqlError error = database->m_database.lastError();
        return fault::fromSqlite(error.nativeErrorCode().toInt(), 0, error.text());
    }
    const QVariant handle = database->m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return fault::internal(u"no SQLite handle"_s);
    }
    database->m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (const Status prepared = database->prepareConnection(journal); !prepared) {
        return prepared.error();
    }
    return database;
}

Status Database::prepareConnection(Journal journal) {
    sqlite3_extended_result_codes(m_handle, 1);
    if (sqlite3_db_readonly(m_handle, "main") != 0) {
        return fault::readOnly(u"the file is write-protected"_s);
    }
    const Status safety =
        script(u"PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;"
               "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"_s);
    if (!safety || journal == Journal::AsIs) {
        return safety;
    }
    QString mode;
    const Status wal = forEach(u"PRAGMA journal_mode=WAL"_s, {}, [&](const Row& row) {
        mode = row.text(0);
        return success();
    });
    if (!wal) {
        return wal;
    }
    return mode == "wal"_L1 ? success() : Status(fault::readOnly(u"journal mode is "_s + mode));
}

Database::~Database() {
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::lastFault(const QString& detail) const {
    // SQLite does not keep the system's reason of a failed commit; errno still has it.
    const int reason = errno;
    const int kept = sqlite3_system_errno(m_handle);
    return fault::fromSqlite(sqlite3_extended_errcode(m_handle), kept != 0 ? kept : reason, detail);
}

Result<std::shared_ptr<QSqlQuery>> Database::run(const QString& sql, const QVariantList& values) {
    std::shared_ptr<QSqlQuery> query = m_statements.value(sql);
    if (!query || query->isActive()) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            return lastFault(query->lastError().text());
        }
        m_statements.insert(sql, query);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        query->bindValue(static_cast<int>(i), neverNull(values.at(i)));
    }
    errno = 0;
    if (!query->exec()) {
        Error error = lastFault(query->lastError().text());
        query->finish();
        return error;
    }
    return query;
}

Status Database::exec(const QString& sql, const QVariantList& values) {
    const Result<std::shared_ptr<QSqlQuery>> query = run(sql, values);
    if (!query) {
        return query.error();
    }
    (*query)->finish();
    return success();
}

Status Database::forEach(const QString& sql, const QVariantList& values,
                         const std::function<Status(const Row&)>& row) {
    const Result<std::shared_ptr<QSqlQuery>> query = run(sql, values);
    if (!query) {
        return query.error();
    }
    Status status = success();
    while (status && (*query)->next()) {
        status = row(Row(**query));
    }
    // next() also returns false when reading a later row failed.
    if (status && (*query)->lastError().type() != QSqlError::NoError) {
        status = lastFault((*query)->lastError().text());
    }
    (*query)->finish();
    return status;
}

Result<qint64> Database::integer(const QString& sql, const QVariantList& values) {
    qint64 result = 0;
    bool first = true;
    const Status status = forEach(sql, values, [&](const Row& row) {
        if (first) {
            result = row.integer(0);
            first = false;
        }
        return success();
    });
    if (!status) {
        return status.error();
    }
    return result;
}

Status Database::script(const QString& sql) {
    char* message = nullptr;
    errno = 0;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    return code == SQLITE_OK ? success() : Status(lastFault(detail));
}

Status Database::begin() {
    return script(u"BEGIN IMMEDIATE"_s);
}

Status Database::commit() {
    return script(u"COMMIT"_s);
}

void Database::rollback() {
    // Some failures (disk full, I/O) have rolled back already; a second one would only complain.
    if (sqlite3_get_autocommit(m_handle) == 0) {
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

} // namespace muying::store
