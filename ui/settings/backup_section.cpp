#include "ui/settings/backup_section.h"

#include "core/work/restore_rehearsal.h"
#include "ui/shell/app_context.h"
#include "ui/shell/entry_frame.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

BackupSection::BackupSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("备份"), parent), m_folder(new QLineEdit), m_daily(new QComboBox),
      m_at(new QTimeEdit), m_atExit(new QCheckBox(tr("退出程序时再备份一次"))), m_generations(new QSpinBox),
      m_last(label({}, Voice::Body, nullptr, true)), m_password(passwordField(tr("我的密码"), nullptr)) {
    addPlan();
    addRow(tr("上次备份"), m_last);
    addRehearsal();
    load();
    showLast();
}

void BackupSection::addPlan() {
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setMaxLength(1000);
    addRow(tr("备份文件夹"), m_folder, tr("最好是 U 盘或另一块硬盘。备份是加密的，用同样的密码打开。"));
    auto* choose = new Button(tr("选择文件夹"));
    choose->setIconName(u"folder"_s);
    addRow({}, choose);
    m_daily->setObjectName(u"backupDaily"_s);
    m_daily->addItems({tr("不自动备份"), tr("每天第一次使用时"), tr("每天定时")});
    addRow(tr("自动备份"), m_daily);
    m_at->setObjectName(u"backupAt"_s);
    m_at->setDisplayFormat(u"HH:mm"_s);
    addRow(tr("时间"), m_at, tr("到时间程序没有开着，就在下次解锁后补做。"));
    m_atExit->setObjectName(u"backupAtExit"_s);
    addRow(tr("退出时"), m_atExit);
    m_generations->setObjectName(u"backupGenerations"_s);
    m_generations->setRange(1, 100);
    addRow(tr("保留份数"), m_generations, tr("每份都打开校验过；多出的旧备份会删除。"));
    auto* save = new Button(tr("保存备份安排"));
    save->setObjectName(u"saveBackupPlan"_s);
    auto* now = new Button(tr("现在备份"), Button::Kind::Primary);
    now->setObjectName(u"backUpNow"_s);
    addRow({}, buttonRow({save, now}));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("备份文件夹"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_daily, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_at->setEnabled(index == static_cast<int>(work::BackupPlan::Daily::AtTime));
    });
    connect(save, &QPushButton::clicked, this, &BackupSection::savePlan);
    connect(now, &QPushButton::clicked, this, &BackupSection::backUp);
}

void BackupSection::addRehearsal() {
    m_password->setObjectName(u"rehearsalPassword"_s);
    addRow(tr("我的密码"), m_password,
           tr("演练恢复：把最近一份备份复制出来打开，清点里面的记录。备份和现在的档案都不改动。"));
    auto* rehearse = new Button(tr("演练恢复"));
    rehearse->setObjectName(u"rehearse"_s);
    addRow({}, rehearse);
    connect(rehearse, &QPushButton::clicked, this, &BackupSection::rehearse);
}

void BackupSection::load() {
    const auto kept = work::backupPlan(context().store());
    if (!kept)
        say(kept.error().message);
    const work::BackupPlan plan = kept ? *kept : work::BackupPlan{};
    m_folder->setText(plan.folder);
    m_daily->setCurrentIndex(static_cast<int>(plan.daily));
    m_at->setTime(plan.at);
    m_at->setEnabled(plan.daily == work::BackupPlan::Daily::AtTime);
    m_atExit->setChecked(plan.atExit);
    m_generations->setValue(plan.generations);
}

void BackupSection::showLast() {
    const auto state = work::backupState(context().store());
    const QDateTime at = state ? state->lastAt : QDateTime();
    m_last->setText(at.isValid() ? tr("%1，已校验").arg(at.toString(u"yyyy-MM-dd HH:mm"_s))
                                 : tr("还没有备份过"));
}

work::BackupPlan BackupSection::planNow() const {
    return {m_folder->text().trimmed(), static_cast<work::BackupPlan::Daily>(m_daily->currentIndex()),
            m_at->time(), m_atExit->isChecked(), m_generations->value()};
}

void BackupSection::savePlan() {
    const work::BackupPlan plan = planNow();
    if (!plan.folder.isEmpty() && !QDir().exists(plan.folder)) {
        say(tr("找不到文件夹 %1。请插好 U 盘或另选文件夹；备份安排没有改。").arg(plan.folder));
        m_folder->setFocus();
        return;
    }
    const Status saved = work::setBackupPlan(context().store(), plan);
    say(!saved                  ? saved.error().message
        : plan.folder.isEmpty() ? tr("已保存。没有备份文件夹，就不会自动备份。")
                                : tr("备份安排已保存。"));
}

void BackupSection::backUp() {
    const work::BackupPlan plan = planNow();
    if (plan.folder.isEmpty()) {
        say(tr("请先选一个备份文件夹。"));
        m_folder->setFocus();
        return;
    }
    if (!QDir().mkpath(plan.folder)) {
        say(tr("不能建立文件夹 %1。没有备份，请换一个文件夹。").arg(plan.folder));
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Status kept = work::setBackupPlan(context().store(), plan);
    auto made = kept ? work::backUp(context().store(), plan.folder, context().clock().now())
                     : Result<QString>(kept.error());
    QApplication::restoreOverrideCursor();
    showLast();
    say(made ? tr("已备份并校验：%1").arg(QDir::toNativeSeparators(*made)) : made.error().message);
    context().noteClinic();
}

void BackupSection::rehearse() {
    const auto state = work::backupState(context().store());
    if (!state || state->lastFile.isEmpty()) {
        say(state ? tr("还没有备份可以演练。请先备份一次。") : state.error().message);
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto found =
        work::rehearseRestore(state->lastFile, context().user().login, m_password->text(), context().clock());
    const auto now = context().store().subjects();
    QApplication::restoreOverrideCursor();
    m_password->clear();
    if (!found) {
        say(found.error().message);
        return;
    }
    if (!found->report.problems.isEmpty()) {
        say(tr("这份备份有损坏，不能用来恢复：%1").arg(found->report.problems.first()));
        return;
    }
    qint64 women = 0;
    for (const store::SubjectRow& row : now ? *now : std::vector<store::SubjectRow>{})
        women += row.subject.kind == record::SubjectKind::Woman;
    say(tr("能恢复：备份里有孕产妇 %1 人、妊娠 %2 次、记录 %3 份、历史 %4 "
           "稿，全部打开并校验。现在的档案有孕产妇 %5 人。")
            .arg(found->women)
            .arg(found->pregnancies)
            .arg(found->report.entries)
            .arg(found->report.versions)
            .arg(women));
}

} // namespace muying::ui
