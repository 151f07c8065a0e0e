#include "ui/shell/backup_runner.h"

#include "core/work/backup_plan.h"
#include "ui/shell/app_context.h"

#include <QApplication>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muying::ui {

BackupRunner::BackupRunner(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &BackupRunner::check);
}

void BackupRunner::start() {
    tellFailure();
    m_minute.start();
    // The list of today comes first; the copy is made once the doctor sees it.
    QTimer::singleShot(1500ms, this, &BackupRunner::check);
}

void BackupRunner::tellFailure() {
    const auto state = work::backupState(m_context.store());
    if (!state)
        Q_EMIT failed(state.error().message);
    else if (!state->failure.isEmpty())
        Q_EMIT failed(
            tr("%1 备份没有成功：%2").arg(state->failedAt.toString(u"MM-dd HH:mm"_s), state->failure));
}

void BackupRunner::check() {
    if (!m_context.working() || m_context.demo())
        return;
    const auto plan = work::backupPlan(m_context.store());
    const auto state = work::backupState(m_context.store());
    if (!plan || !state) {
        Q_EMIT failed((plan ? state.error() : plan.error()).message);
        return;
    }
    if (work::backupDue(*plan, *state, m_context.clock().now()))
        run(plan->folder);
}

bool BackupRunner::run(const QString& folder) {
    m_context.say(tr("正在备份……"));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = work::backUp(m_context.store(), folder, m_context.clock().now());
    QApplication::restoreOverrideCursor();
    if (!made) {
        m_context.say(made.error().message);
        Q_EMIT failed(tr("%1 备份没有成功：%2")
                          .arg(m_context.clock().now().toString(u"MM-dd HH:mm"_s), made.error().message));
        return false;
    }
    m_context.say(tr("已备份并校验。"));
    Q_EMIT this->made();
    return true;
}

bool BackupRunner::beforeExit() {
    if (!m_context.working() || m_context.demo())
        return true;
    const auto plan = work::backupPlan(m_context.store());
    if (!plan) {
        Q_EMIT failed(plan.error().message);
        return false;
    }
    return !plan->atExit || plan->folder.isEmpty() || run(plan->folder);
}

void BackupRunner::beforeLock() {
    if (!m_context.working() || m_context.demo())
        return;
    const auto plan = work::backupPlan(m_context.store());
    if (plan && plan->atExit)
        if (const Status owed = work::oweBackup(m_context.store()); !owed)
            m_context.say(owed.error().message);
}

void BackupRunner::acknowledge() {
    if (const Status read = work::acknowledgeBackupFailure(m_context.store()); !read)
        m_context.say(read.error().message);
}

} // namespace muying::ui
