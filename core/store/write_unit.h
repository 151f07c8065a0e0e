#pragma once
#include "core/base/clock.h"
#include "core/store/head.h"

namespace muying::store {

/// What the tables work with while the file is unlocked.
struct Vault {
    Database& database;
    const KeyRing& keys;
    const Clock& clock;
    QString user; ///< id of who is unlocked
};

/// One transaction that changes the file: takes the write lock, carries the head, and leaves nothing
/// behind unless it is committed.
class WriteUnit {
public:
    static Result<std::unique_ptr<WriteUnit>> begin(const Vault& vault);
    /// The first transaction of a new file, which has no head yet.
    static Result<std::unique_ptr<WriteUnit>> beginFirst(const Vault& vault);
    ~WriteUnit();
    WriteUnit(const WriteUnit&) = delete;
    WriteUnit& operator=(const WriteUnit&) = delete;

    const Vault& vault() const { return m_vault; }
    Database& database() const { return m_vault.database; }
    Head& head() { return m_head; }
    /// Adds a row to the audit chain.
    Status audit(const QString& action, const QString& target);
    Status commit();

private:
    explicit WriteUnit(const Vault& vault) : m_vault(vault) {}
    Vault m_vault;
    Head m_head;
    bool m_open = true;
};

} // namespace muying::store
