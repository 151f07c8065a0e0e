#include "core/store/write_unit.h"

#include "core/store/audit_log.h"

namespace muying::store {

Result<std::unique_ptr<WriteUnit>> WriteUnit::beginFirst(const Vault& vault) {
    if (const Status begun = vault.database.begin(); !begun) {
        return begun.error();
    }
    return std::unique_ptr<WriteUnit>(new WriteUnit(vault));
}

Result<std::unique_ptr<WriteUnit>> WriteUnit::begin(const Vault& vault) {
    Result<std::unique_ptr<WriteUnit>> unit = beginFirst(vault);
    if (!unit) {
        return unit;
    }
    Result<Head> head = Head::read(vault.database, vault.keys);
    if (!head) {
        return head.error();
    }
    (*unit)->m_head = std::move(*head);
    return unit;
}

WriteUnit::~WriteUnit() {
    if (m_open) {
        m_vault.database.rollback();
    }
}

Status WriteUnit::audit(const QString& action, const QString& target) {
    return appendAudit(m_vault, m_head, action, target);
}

Status WriteUnit::commit() {
    if (const Status written = m_head.write(m_vault.database, m_vault.keys); !written) {
        return written;
    }
    const Status committed = m_vault.database.commit();
    m_open = !committed.ok();
    return committed;
}

} // namespace muying::store
