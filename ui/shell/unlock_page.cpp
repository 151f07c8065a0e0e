#include "ui/shell/unlock_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QLabel* unlockCapsHint() {
    auto* hint = label(UnlockPage::tr("大写锁定可能已打开。"), Voice::Strong);
    hint->setObjectName(u"capsHint"_s);
    return hint;
}

/// What to do, by the kind of trouble; the sentence itself comes from the store.
QString unlockWayOut(ErrorCode code) {
    switch (code) {
    case ErrorCode::Busy:
        return UnlockPage::tr("请切换到已经打开的窗口，或关闭它后再试。");
    case ErrorCode::NewerVersion:
        return UnlockPage::tr("请在装有新版程序的电脑上打开，或先升级本机的程序。文件没有被改动。");
    case ErrorCode::Damaged:
        return UnlockPage::tr("请不要删除该文件，从备份文件夹取最近一份备份，并联系维护人员。");
    case ErrorCode::ReadOnly:
        return UnlockPage::tr("请把文件移到可以写入的文件夹，或请管理员放开写入权限后再试。");
    case ErrorCode::DiskFull:
        return UnlockPage::tr("请腾出磁盘空间后再试。");
    default:
        return UnlockPage::tr("排除原因后再试一次。");
    }
}

} // namespace

UnlockPage::UnlockPage(QWidget* parent) : EntryFrame(parent) {
}

void UnlockPage::askPassword(const QStringList& logins, const QString& current, const QString& notice) {
    m_logins = logins;
    m_notice = notice;
    clearColumn();
    setHeading(tr("解锁"), notice);
    m_login = new QComboBox;
    m_login->addItems(logins);
    m_login->setCurrentText(current);
    m_login->setObjectName(u"login"_s);
    addField(tr("用户"), m_login);
    QLabel* caps = unlockCapsHint();
    m_password = passwordField(tr("密码"), caps);
    m_password->setObjectName(u"password"_s);
    addField(tr("密码"), m_password);
    column()->addWidget(caps);
    placeProblem();
    auto* unlock = new Button(tr("解锁"), Button::Kind::Primary);
    unlock->setObjectName(u"unlock"_s);
    unlock->setIconName(u"unlock"_s);
    unlock->setKey(Qt::Key_Enter, true);
    auto* forgotten = new Button(tr("忘记密码，用恢复单"), Button::Kind::Plain);
    forgotten->setObjectName(u"forgotten"_s);
    column()->addSpacing(px(8));
    column()->addWidget(unlock);
    column()->addWidget(forgotten);
    connect(unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(forgotten, &QPushButton::clicked, this, &UnlockPage::askRecovery);
    focusOn(m_password);
}

void UnlockPage::submit() {
    if (m_password->text().isEmpty()) {
        refuse(tr("请输入密码。"));
        return;
    }
    setProblem({});
    Q_EMIT unlockRequested(m_login->currentText(), m_password->text());
}

void UnlockPage::refuse(const QString& sentence) {
    setProblem(sentence);
    if (m_password == nullptr)
        return;
    m_password->selectAll();
    focusOn(m_password);
}

void UnlockPage::showTrouble(const Error& error, const QString& path) {
    clearColumn();
    m_password = nullptr;
    setHeading(tr("档案文件没有打开"), unlockWayOut(error.code));
    placeProblem();
    setProblem(error.message);
    column()->addWidget(
        label(tr("文件：%1").arg(QDir::toNativeSeparators(path)), Voice::Hint, nullptr, true));
    auto* retry = new Button(tr("再试一次"), Button::Kind::Primary);
    retry->setObjectName(u"retry"_s);
    auto* sample = new Button(tr("看示例诊所"));
    sample->setObjectName(u"sample"_s);
    column()->addSpacing(px(8));
    column()->addWidget(retry);
    column()->addWidget(sample);
    connect(retry, &QPushButton::clicked, this, &UnlockPage::retryRequested);
    connect(sample, &QPushButton::clicked, this, &UnlockPage::sampleRequested);
    focusOn(retry);
}

void UnlockPage::askRecovery() {
    clearColumn();
    setHeading(tr("用恢复单设新密码"),
               tr("恢复单在建库时抄写或打印，由管理员保管。只有管理员的密码能这样重设。"));
    m_code = new QLineEdit;
    m_code->setObjectName(u"recoveryCode"_s);
    addField(tr("恢复码"), m_code, tr("按恢复单上的各组输入，大小写和连字符不限。"));
    m_login = new QComboBox;
    m_login->addItems(m_logins);
    addField(tr("管理员"), m_login);
    QLabel* caps = unlockCapsHint();
    m_password = passwordField(tr("新密码"), caps);
    m_password->setObjectName(u"newPassword"_s);
    addField(tr("新密码"), m_password);
    m_repeat = passwordField(tr("再输一次新密码"), nullptr);
    m_repeat->setObjectName(u"repeatPassword"_s);
    addField(tr("再输一次新密码"), m_repeat);
    column()->addWidget(caps);
    placeProblem();
    auto* set = new Button(tr("设新密码"), Button::Kind::Primary);
    set->setObjectName(u"recover"_s);
    auto* back = new Button(tr("返回"), Button::Kind::Plain);
    column()->addWidget(set);
    column()->addWidget(back);
    connect(set, &QPushButton::clicked, this, &UnlockPage::submitRecovery);
    connect(back, &QPushButton::clicked, this,
            [this] { askPassword(m_logins, m_login->currentText(), m_notice); });
    focusOn(m_code);
}

void UnlockPage::submitRecovery() {
    if (m_password->text() != m_repeat->text()) {
        refuse(tr("两次输入的新密码不一样，请重新输入。"));
        return;
    }
    setProblem({});
    Q_EMIT recoveryRequested(m_code->text(), m_login->currentText(), m_password->text());
}

} // namespace muying::ui
