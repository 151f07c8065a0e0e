#include "core/work/backup_plan.h"

#include <QCoreApplication>

namespace muying::work {

using namespace Qt::StringLiterals;
using store::Store;

namespace {

constexpr int backupRetrySeconds = 30 * 60;
constexpr int mostBackupGenerations = 100;

/// Reads settings one after another; the first error ends it.
class BackupReader {
public:
    explicit BackupReader(const Store& store) : m_store(store) {}

    QJsonValue value(const QString& key) {
        auto found = m_store.setting(key);
        if (!found && m_status)
            m_status = found.error();
        return found ? *found : QJsonValue();
    }
    QDateTime time(const QString& key) { return QDateTime::fromString(value(key).toString(), Qt::ISODate); }
    const Status& status() const { return m_status; }

private:
    const Store& m_store;
    Status m_status = success();
};

Status putSettings(Store& store, const std::vector<std::pair<QString, QJsonValue>>& values) {
    for (const auto& [key, value] : values)
        if (const Status kept = store.setSetting(key, value); !kept)
            return kept;
    return success();
}

QString dailyCode(BackupPlan::Daily daily) {
    switch (daily) {
    case BackupPlan::Daily::Never:
        return u"never"_s;
    case BackupPlan::Daily::AtTime:
        return u"at"_s;
    case BackupPlan::Daily::FirstUse:
        break;
    }
    return u"first_use"_s;
}

BackupPlan::Daily dailyFrom(const QString& code) {
    return code == u"never"  ? BackupPlan::Daily::Never
           : code == u"at"_s ? BackupPlan::Daily::AtTime
                             : BackupPlan::Daily::FirstUse;
}

} // namespace

Result<BackupPlan> backupPlan(const Store& store) {
    BackupReader read(store);
    BackupPlan plan;
    plan.folder = read.value(u"backup.folder"_s).toString();
    plan.daily = dailyFrom(read.value(u"backup.daily"_s).toString());
    const QTime at = QTime::fromString(read.value(u"backup.at"_s).toString(), u"HH:mm"_s);
    plan.at = at.isValid() ? at : plan.at;
    plan.atExit = read.value(u"backup.at_exit"_s).toBool(false);
    plan.generations = read.value(u"backup_generations"_s).toInt(plan.generations);
    if (!read.status())
        return read.status().error();
    return plan;
}

Status setBackupPlan(Store& store, const BackupPlan& plan) {
    if (plan.generations < 1 || plan.generations > mostBackupGenerations)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "保留的份数应为 1 到 %1，备份安排没有改。")
                           .arg(mostBackupGenerations));
    if (plan.folder.isEmpty() && plan.atExit)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请先选一个备份文件夹，备份安排没有改。"));
    return putSettings(store, {{u"backup.folder"_s, plan.folder},
                               {u"backup.daily"_s, dailyCode(plan.daily)},
                               {u"backup.at"_s, plan.at.toString(u"HH:mm"_s)},
                               {u"backup.at_exit"_s, plan.atExit},
                               {u"backup_generations"_s, plan.generations}});
}

Result<BackupState> backupState(const Store& store) {
    BackupReader read(store);
    BackupState state;
    state.lastAt = read.time(u"backup.last_at"_s);
    state.lastFile = read.value(u"backup.last_file"_s).toString();
    state.triedAt = read.time(u"backup.tried_at"_s);
    state.failedAt = read.time(u"backup.failed_at"_s);
    state.failure = read.value(u"backup.failure"_s).toString();
    state.owed = read.value(u"backup.owed"_s).toBool(false);
    if (!read.status())
        return read.status().error();
    return state;
}

bool backupDue(const BackupPlan& plan, const BackupState& state, const QDateTime& now) {
    if (plan.folder.isEmpty())
        return false;
    const bool failedLast = state.triedAt.isValid() && state.triedAt != state.lastAt;
    const qint64 sinceTry = state.triedAt.isValid() ? state.triedAt.secsTo(now) : backupRetrySeconds;
    if (failedLast && sinceTry >= 0 && sinceTry < backupRetrySeconds)
        return false;
    if (state.owed && plan.atExit)
        return true;
    const bool none = !state.lastAt.isValid() || state.lastAt > now;
    switch (plan.daily) {
    case BackupPlan::Daily::Never:
        return false;
    case BackupPlan::Daily::FirstUse:
        return none || state.lastAt.date() < now.date();
    case BackupPlan::Daily::AtTime:
        break;
    }
    const QDate slotDay = now.time() >= plan.at ? now.date() : now.date().addDays(-1);
    return none || state.lastAt < QDateTime(slotDay, plan.at);
}

Result<QString> backUp(Store& store, const QString& folder, const QDateTime& now) {
    const QString at = now.toString(Qt::ISODate);
    auto made = store.backupTo(folder);
    if (!made) {
        // The failure itself is told whether or not it could be noted.
        const Status noted = putSettings(store, {{u"backup.tried_at"_s, at},
                                                 {u"backup.failed_at"_s, at},
                                                 {u"backup.failure"_s, made.error().message}});
        Error error = made.error();
        if (!noted)
            error.detail += u' ' + noted.error().detail;
        return error;
    }
    const Status noted = putSettings(store, {{u"backup.tried_at"_s, at},
                                             {u"backup.last_at"_s, at},
                                             {u"backup.last_file"_s, *made},
                                             {u"backup.owed"_s, QJsonValue()}});
    if (!noted)
        return noted.error();
    return made;
}

Status acknowledgeBackupFailure(Store& store) {
    return putSettings(store, {{u"backup.failed_at"_s, QJsonValue()}, {u"backup.failure"_s, QJsonValue()}});
}

Status oweBackup(Store& store) {
    return store.setSetting(u"backup.owed"_s, true);
}

} // namespace muying::work
