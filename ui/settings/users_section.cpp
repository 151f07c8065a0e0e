#include "ui/settings/users_section.h"

#include "ui/shell/app_context.h"
#include "ui/shell/entry_frame.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace muying::ui {

UsersSection::UsersSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("用户"), parent), m_table(new QTableWidget(0, 4)), m_name(new QLineEdit),
      m_login(new QLineEdit), m_password(passwordField(tr("密码"), nullptr)), m_role(new QComboBox) {
    m_table->setHorizontalHeaderLabels({tr("用户名"), tr("姓名"), tr("身份"), tr("状态")});
    m_table->setAccessibleName(tr("用户名单"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(34));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFixedHeight(px(34 * 5));
    addWide(m_table);
    auto* reset = new Button(tr("用下面的密码重设"));
    auto* disable = new Button(tr("停用所选用户"));
    disable->setObjectName(u"disableUser"_s);
    reset->setObjectName(u"resetPassword"_s);
    addWide(buttonRow({reset, disable}));
    m_name->setObjectName(u"userName"_s);
    m_login->setObjectName(u"userLogin"_s);
    m_password->setObjectName(u"userPassword"_s);
    m_name->setMaxLength(60);
    m_login->setMaxLength(60);
    m_role->addItem(tr("医师"));
    m_role->addItem(tr("管理员"));
    addRow(tr("姓名"), m_name);
    addRow(tr("用户名"), m_login);
    addRow(tr("密码"), m_password, tr("由管理员设第一个密码，用户在“我的密码”里更改。"));
    addRow(tr("身份"), m_role);
    auto* add = new Button(tr("增加用户"), Button::Kind::Primary);
    add->setObjectName(u"addUser"_s);
    addRow({}, add);
    connect(add, &QPushButton::clicked, this, &UsersSection::addUser);
    connect(reset, &QPushButton::clicked, this, &UsersSection::resetPassword);
    connect(disable, &QPushButton::clicked, this, &UsersSection::disableUser);
    auto* sheet = new Button(tr("做新的恢复单"));
    sheet->setObjectName(u"renewRecovery"_s);
    addRow(tr("恢复单"), sheet, tr("恢复单丢了、被人看过，或从没抄好，就做一张新的；旧的立即作废。"));
    connect(sheet, &QPushButton::clicked, this, &UsersSection::renewSheet);
    reload();
}

void UsersSection::renewSheet() {
    if (!m_renewing) {
        m_renewing = true;
        say(tr("旧恢复单会立即作废。请先备好打印机或纸笔，再按一次。"));
        return;
    }
    m_renewing = false;
    context().askRecoverySheet();
}

void UsersSection::reload() {
    const auto users = context().store().users();
    if (!users) {
        say(users.error().message);
        return;
    }
    m_table->setRowCount(static_cast<int>(users->size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const store::User& user = users.value()[static_cast<std::size_t>(row)];
        const QStringList cells{user.login, user.displayName,
                                user.role == store::Role::Administrator ? tr("管理员") : tr("医师"),
                                user.disabled ? tr("已停用") : tr("在用")};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

QString UsersSection::chosenLogin() const {
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0);
    return item != nullptr ? item->text() : QString();
}

void UsersSection::addUser() {
    const store::NewUser user{m_login->text().trimmed(), m_name->text().trimmed(),
                              m_role->currentIndex() == 1 ? store::Role::Administrator : store::Role::Doctor,
                              m_password->text()};
    if (user.login.isEmpty() || user.displayName.isEmpty()) {
        say(tr("请填写姓名和用户名。"));
        (user.displayName.isEmpty() ? m_name : m_login)->setFocus();
        return;
    }
    const Status added = context().store().addUser(user);
    say(added ? tr("已增加用户 %1。").arg(user.login) : added.error().message);
    if (!added)
        return;
    for (QLineEdit* field : {m_name, m_login, m_password})
        field->clear();
    reload();
}

void UsersSection::resetPassword() {
    const QString login = chosenLogin();
    if (login.isEmpty()) {
        say(tr("请先在名单里选一位用户。"));
        return;
    }
    const Status reset = context().store().resetPassword(login, m_password->text());
    say(reset ? tr("%1 的密码已重设，请当面告诉本人。").arg(login) : reset.error().message);
    if (reset)
        m_password->clear();
}

void UsersSection::disableUser() {
    const QString login = chosenLogin();
    if (login.isEmpty()) {
        say(tr("请先在名单里选一位用户。"));
        return;
    }
    if (m_disabling != login) {
        m_disabling = login;
        say(tr("停用后 %1 不能再解锁，以前的记录保留。再按一次确认。").arg(login));
        return;
    }
    m_disabling.clear();
    const Status disabled = context().store().disableUser(login);
    say(disabled ? tr("%1 已停用。").arg(login) : disabled.error().message);
    reload();
}

} // namespace muying::ui
