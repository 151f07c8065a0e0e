#include "ui/settings/backup_section.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

BackupSection::BackupSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("备份"), parent), m_folder(new QLineEdit), m_last(label({}, Voice::Body)) {
    const auto folder = context.store().setting(u"backup.folder"_s);
    m_folder->setText(folder ? folder->toString() : QString());
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setMaxLength(1000);
    m_folder->setAccessibleName(tr("备份文件夹"));
    addRow(tr("备份文件夹"), m_folder, tr("最好是 U 盘或另一块硬盘。备份是加密的，用同样的密码打开。"));
    auto* row = new QWidget;
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* choose = new Button(tr("选择文件夹"));
    choose->setIconName(u"folder"_s);
    auto* now = new Button(tr("现在备份"), Button::Kind::Primary);
    now->setObjectName(u"backUpNow"_s);
    buttons->addWidget(choose);
    buttons->addWidget(now);
    buttons->addStretch();
    addWide(row);
    addRow(tr("上次备份"), m_last);
    showLast();
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("备份文件夹"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    connect(now, &QPushButton::clicked, this, &BackupSection::backUp);
}

void BackupSection::showLast() {
    const auto last = context().store().setting(u"backup.last_at"_s);
    const QDateTime at = last ? QDateTime::fromString(last->toString(), Qt::ISODate) : QDateTime();
    m_last->setText(at.isValid() ? tr("%1，已校验").arg(at.toString(u"yyyy-MM-dd HH:mm"_s))
                                 : tr("还没有备份过"));
}

void BackupSection::backUp() {
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty()) {
        say(tr("请先选一个备份文件夹。"));
        m_folder->setFocus();
        return;
    }
    if (!QDir().mkpath(folder)) {
        say(tr("不能建立文件夹 %1。没有备份，请换一个文件夹。").arg(folder));
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = context().store().backupTo(folder);
    QApplication::restoreOverrideCursor();
    if (!made) {
        say(made.error().message);
        return;
    }
    Status kept = context().store().setSetting(u"backup.folder"_s, folder);
    if (kept)
        kept =
            context().store().setSetting(u"backup.last_at"_s, context().clock().now().toString(Qt::ISODate));
    showLast();
    say(kept ? tr("已备份并校验：%1").arg(QDir::toNativeSeparators(made.value())) : kept.error().message);
    context().noteClinic();
}

} // namespace muying::ui
