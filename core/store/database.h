#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace muying::store {

/// The row a query stands on; columns by position.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    const QSqlQuery& m_query;
};

/// One connection to an SQLite file through Qt SQL, set up for safety (WAL, synchronous=FULL,
/// foreign_keys, secure_delete). Every statement is checked; statements are prepared once and kept.
class Database {
public:
    enum class Journal {
        Wal,  ///< as the clinic's file is used
        AsIs, ///< a file being made or looked into: a rollback journal, no files beside it afterwards
    };
    /// Makes the file if it is not there. ReadOnly if it cannot be written.
    static Result<std::unique_ptr<Database>> open(const QString& path, Journal journal);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Status exec(const QString& sql, const QVariantList& values = {});
    /// Calls `row` for each result row until it fails.
    Status forEach(const QString& sql, const QVariantList& values,
                   const std::function<Status(const Row&)>& row);
    /// First column of the first row; 0 if there is no row or it is NULL.
    Result<qint64> integer(const QString& sql, const QVariantList& values = {});
    /// Several statements at once, as schema steps need them; not split by us.
    Status script(const QString& sql);

    Status begin(); ///< BEGIN IMMEDIATE
    Status commit();
    void rollback();

    sqlite3* handle() const { return m_handle; }

private:
    Database() = default;
    Status prepareConnection(Journal journal);
    Result<std::shared_ptr<QSqlQuery>> run(const QString& sql, const QVariantList& values);
    Error lastFault(const QString& detail) const;

    QString m_connection;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace muying::store
