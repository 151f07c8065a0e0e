#include "ui/settings/password_section.h"

#include "ui/shell/app_context.h"
#include "ui/shell/entry_frame.h"
#include "ui/widgets/button.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

PasswordSection::PasswordSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("我的密码"), parent), m_old(passwordField(tr("现在的密码"), nullptr)),
      m_new(passwordField(tr("新密码"), nullptr)), m_repeat(passwordField(tr("再输一次新密码"), nullptr)) {
    m_old->setObjectName(u"oldPassword"_s);
    m_new->setObjectName(u"newPassword"_s);
    m_repeat->setObjectName(u"repeatPassword"_s);
    addRow(tr("现在的密码"), m_old);
    addRow(tr("新密码"), m_new);
    addRow(tr("再输一次新密码"), m_repeat);
    auto* change = new Button(tr("更改密码"));
    change->setObjectName(u"changePassword"_s);
    addRow({}, change);
    connect(change, &QPushButton::clicked, this, &PasswordSection::change);
}

void PasswordSection::change() {
    if (m_new->text() != m_repeat->text()) {
        say(tr("两次输入的新密码不一样，密码没有更改。"));
        m_repeat->setFocus();
        return;
    }
    const Status changed = context().store().changeOwnPassword(m_old->text(), m_new->text());
    say(changed ? tr("密码已更改，下次解锁用新密码。") : changed.error().message);
    if (!changed)
        return;
    for (QLineEdit* field : {m_old, m_new, m_repeat})
        field->clear();
}

} // namespace muying::ui
