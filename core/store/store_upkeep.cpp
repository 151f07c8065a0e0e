#include "core/store/audit_log.h"
#include "core/store/backup.h"
#include "core/store/draft_table.h"
#include "core/store/event_table.h"
#include "core/store/setting_table.h"
#include "core/store/store_impl.h"
#include "core/store/verify.h"

using namespace Qt::StringLiterals;

namespace muying::store {

Status Store::putDraft(const Draft& draft) {
    const Result<Vault> vault = m_impl->vault();
    return vault ? writeDraft(*vault, draft) : Status(vault.error());
}

Result<std::vector<Draft>> Store::drafts() const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return allDrafts(*vault);
}

Status Store::dropDraft(const QString& subject, const QString& form, const QString& entry) {
    const Result<Vault> vault = m_impl->vault();
    return vault ? removeDraft(*vault, subject, form, entry) : Status(vault.error());
}

Result<Event> Store::appendEvent(const QString& run, const QJsonObject& what) {
    Result<Event> event = Event();
    const Status status = m_impl->write([&](WriteUnit& unit) -> Status {
        event = appendRunEvent(unit, run, what);
        return event ? success() : Status(event.error());
    });
    if (!status) {
        return status.error();
    }
    return event;
}

Result<std::vector<Event>> Store::events(const QString& run) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return eventsOfRun(*vault, run);
}

Result<std::vector<RunRow>> Store::runs() const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return allRuns(*vault);
}

Result<QJsonValue> Store::setting(const QString& key) const {
    return readSetting(*m_impl->database, isUnlocked() ? &m_impl->keys : nullptr, key);
}

Status Store::setSetting(const QString& key, const QJsonValue& value) {
    return m_impl->write([&](WriteUnit& unit) {
        const Status written = writeSetting(unit, key, value);
        return written ? unit.audit(u"setting"_s, key) : written;
    });
}

QJsonObject Store::clinic() const {
    const Result<QJsonValue> value = setting(u"clinic"_s);
    return value ? value->toObject() : QJsonObject();
}

Status Store::setClinic(const QJsonObject& clinic) {
    return setSetting(u"clinic"_s, clinic);
}

Status Store::audit(const QString& action, const QString& target) {
    return m_impl->write([&](WriteUnit& unit) { return unit.audit(action, target); });
}

Result<std::vector<AuditRow>> Store::auditRows(int newest) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return newestAudit(*vault, newest);
}

Result<VerifyReport> Store::verify() const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return verifyFile(*vault);
}

Result<QString> Store::backupTo(const QString& folder) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    Result<QString> made = backupFile(*vault, folder);
    if (!made) {
        return made;
    }
    const Status noted = m_impl->write([&](WriteUnit& unit) { return unit.audit(u"backup"_s, *made); });
    if (!noted) {
        return noted.error();
    }
    return made;
}

} // namespace muying::store
