#include "ui/settings/settings_page.h"

#include "ui/leaflets/leaflet_section.h"
#include "ui/settings/about_section.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/clinic_section.h"
#include "ui/settings/deadlines_section.h"
#include "ui/settings/look_section.h"
#include "ui/settings/password_section.h"
#include "ui/settings/printer_section.h"
#include "ui/settings/rules_section.h"
#include "ui/settings/sign_off_section.h"
#include "ui/settings/users_section.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace muying::ui {

SettingsPage::SettingsPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_list(new QListWidget), m_scroll(new QScrollArea), m_ground(new QWidget) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_list->setAccessibleName(tr("设置各部分"));
    m_list->setProperty("surface", roleName(Role::Win));
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setFixedWidth(px(196));
    columns->addWidget(m_list);
    columns->addWidget(separator(Qt::Vertical));
    setSurface(m_ground, Role::Surface);
    auto* column = new QVBoxLayout(m_ground);
    column->setContentsMargins(px(32), px(16), px(32), px(16));
    column->setSpacing(px(8));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_ground);
    columns->addWidget(m_scroll, 1);

    addSection(tr("外观"), new LookSection(context));
    addSection(tr("本机构"), new ClinicSection(context));
    addSection(tr("打印机"), new PrinterSection(context));
    addSection(tr("宣教单"), new LeafletSection(context));
    addSection(tr("备份"), new BackupSection(context));
    addSection(tr("我的密码"), new PasswordSection(context));
    if (context.user().role == store::Role::Administrator) {
        addSection(tr("用户"), new UsersSection(context));
        addSection(tr("期限和间隔"), new DeadlinesSection(context));
        addSection(tr("风险规则"), new RulesSection(context));
    }
    addSection(tr("抢救流程"), new SignOffSection(context));
    addSection(tr("关于"), new AboutSection(context));
    column->addStretch();
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const QWidget* section = m_ground->layout()->itemAt(row)->widget();
        m_scroll->verticalScrollBar()->setValue(section->y() - px(8));
    });
}

void SettingsPage::addSection(const QString& word, SettingsSection* section) {
    section->setMaximumWidth(px(760));
    auto* column = static_cast<QVBoxLayout*>(m_ground->layout());
    column->addWidget(section);
    auto* item = new QListWidgetItem(word);
    item->setSizeHint({px(120), px(38)});
    m_list->addItem(item);
}

QString SettingsPage::title() const {
    return tr("设置");
}

QStringList SettingsPage::statusLeft() const {
    return {tr("外观和打印机只存在本机，其余存在本机构的档案文件里")};
}

void SettingsPage::activated() {
    m_list->setFocus();
}

} // namespace muying::ui
