#include "ui/shell/first_run_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int firstRunPasswordLength = 8;

QString firstRunNormal(QString code) {
    code.remove(u'-');
    code.remove(u' ');
    return code.toUpper();
}

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent) : EntryFrame(parent) {
    showWelcome();
}

void FirstRunPage::showWelcome() {
    clearColumn();
    setHeading(tr("欢迎使用母婴工作站"),
               tr("本机还没有档案文件。所有资料只存在这台电脑上，加密保存，不联网。"));
    auto* languages = new QComboBox;
    languages->setObjectName(u"language"_s);
    languages->addItem(u"中文"_s);
    languages->addItem(u"조선말"_s);
    languages->addItem(u"English"_s);
    languages->setCurrentIndex(static_cast<int>(uiLanguage()));
    addField(tr("界面语言"), languages);
    placeProblem();
    auto* setUp = new Button(tr("为本机构建立资料"), Button::Kind::Primary);
    setUp->setObjectName(u"setUp"_s);
    auto* sample = new Button(tr("先看示例诊所"));
    sample->setObjectName(u"sample"_s);
    column()->addSpacing(px(8));
    column()->addWidget(setUp);
    column()->addWidget(sample);
    column()->addWidget(
        label(tr("示例诊所里都是虚构的人，标有“示例”，可以随意试用。"), Voice::Hint, nullptr, true));
    connect(languages, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(static_cast<Language>(index)); });
    connect(setUp, &QPushButton::clicked, this, &FirstRunPage::showClinic);
    connect(sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    focusOn(setUp);
}

QLineEdit* FirstRunPage::addText(const QString& name, const QString& objectName, const QString& value,
                                 const QString& hint) {
    auto* field = new QLineEdit(value);
    field->setObjectName(objectName);
    field->setMaxLength(60);
    addField(name, field, hint);
    return field;
}

Button* FirstRunPage::addSteps(const QString& goOn, std::function<void()> back) {
    placeProblem();
    column()->addSpacing(px(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    if (back) {
        auto* previous = new Button(tr("上一步"));
        row->addWidget(previous);
        connect(previous, &QPushButton::clicked, this, back);
    }
    row->addStretch();
    auto* next = new Button(goOn, Button::Kind::Primary);
    next->setObjectName(u"goOn"_s);
    next->setKey(Qt::Key_Enter, true);
    row->addWidget(next);
    column()->addLayout(row);
    for (QLineEdit* field : {m_first, m_second, m_third, m_fourth})
        if (field != nullptr)
            connect(field, &QLineEdit::returnPressed, next, &QPushButton::click);
    return next;
}

void FirstRunPage::showClinic() {
    clearColumn();
    setHeading(tr("本机构"), tr("第 1 步，共 4 步。印在手册和表单的页眉上，以后可以在设置里改。"));
    m_fourth = nullptr;
    m_first = addText(tr("机构名称"), u"clinicName"_s, m_clinicName);
    m_second = addText(tr("乡镇（街道）"), u"clinicTown"_s, m_town);
    m_third = addText(tr("联系电话"), u"clinicPhone"_s, m_phone);
    Button* next = addSteps(tr("继续"), [this] { showWelcome(); });
    connect(next, &QPushButton::clicked, this, [this] {
        m_clinicName = m_first->text().trimmed();
        m_town = m_second->text().trimmed();
        m_phone = m_third->text().trimmed();
        if (m_clinicName.isEmpty()) {
            setProblem(tr("请填写机构名称，它会印在每一页上。"));
            m_first->setFocus();
            return;
        }
        showAdministrator();
    });
    focusOn(m_first);
}

void FirstRunPage::showAdministrator() {
    clearColumn();
    setHeading(tr("管理员"), tr("第 2 步，共 4 步。管理员可以增加用户、重设密码和备份。"));
    m_first = addText(tr("姓名"), u"adminName"_s, m_displayName);
    m_second = addText(tr("用户名"), u"adminLogin"_s, m_login);
    auto* caps = label(tr("大写锁定可能已打开。"), Voice::Strong);
    m_third = passwordField(tr("密码"), caps);
    m_third->setObjectName(u"adminPassword"_s);
    addField(tr("密码"), m_third,
             tr("至少 %1 个字符。忘记密码时只有恢复单能打开资料。").arg(firstRunPasswordLength));
    column()->addWidget(caps);
    m_fourth = passwordField(tr("再输一次密码"), nullptr);
    m_fourth->setObjectName(u"adminRepeat"_s);
    addField(tr("再输一次密码"), m_fourth);
    Button* next = addSteps(tr("建立档案文件"), [this] { showClinic(); });
    connect(next, &QPushButton::clicked, this, &FirstRunPage::submitAdministrator);
    focusOn(m_first);
}

void FirstRunPage::submitAdministrator() {
    m_displayName = m_first->text().trimmed();
    m_login = m_second->text().trimmed();
    const auto refuse = [this](const QString& sentence, QLineEdit* field) {
        setProblem(sentence);
        field->setFocus();
        field->selectAll();
    };
    if (m_displayName.isEmpty())
        return refuse(tr("请填写管理员姓名。"), m_first);
    if (m_login.isEmpty())
        return refuse(tr("请填写用户名。"), m_second);
    if (m_third->text().size() < firstRunPasswordLength)
        return refuse(tr("密码太短，至少 %1 个字符。").arg(firstRunPasswordLength), m_third);
    if (m_third->text() != m_fourth->text())
        return refuse(tr("两次输入的密码不一样，请重新输入。"), m_fourth);
    setProblem({});
    QJsonObject clinic{{u"name"_s, m_clinicName}, {u"town"_s, m_town}, {u"phone"_s, m_phone}};
    Q_EMIT createRequested(clinic, {m_login, m_displayName, store::Role::Administrator, m_third->text()});
}

void FirstRunPage::showRecovery(const QString& code, bool renewed) {
    m_code = code;
    clearColumn();
    setHeading(
        tr("恢复单"),
        renewed ? tr("以前的恢复单已经作废。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写"
                     "或打印，锁进柜子，不要存在这台电脑上。")
                : tr("第 3 步，共 4 步。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，"
                     "锁进柜子，不要存在这台电脑上。"));
    auto* shown = label(code, Voice::Title, nullptr, true);
    shown->setObjectName(u"recoveryCode"_s);
    shown->setProperty("code", true);
    shown->setTextInteractionFlags(Qt::NoTextInteraction);
    shown->setAccessibleName(tr("恢复码 %1").arg(code));
    column()->addWidget(shown);
    auto* print = new Button(tr("打印恢复单"));
    print->setIconName(u"print"_s);
    print->setObjectName(u"printRecovery"_s);
    column()->addWidget(print, 0, Qt::AlignLeft);
    column()->addSpacing(px(8));
    m_second = m_third = m_fourth = nullptr;
    m_first = addText(tr("请输入恢复码的最后一组，确认已经抄好"), u"recoveryCheck"_s, {});
    Button* next = addSteps(tr("已抄好，继续"), {});
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRecoveryRequested(m_code); });
    connect(next, &QPushButton::clicked, this, &FirstRunPage::checkRecovery);
    focusOn(m_first);
}

void FirstRunPage::checkRecovery() {
    const QString last = m_code.section(u'-', -1);
    if (firstRunNormal(m_first->text()) != firstRunNormal(last)) {
        setProblem(tr("与恢复码的最后一组不一致。请对照上面的恢复码再抄一遍。"));
        m_first->selectAll();
        m_first->setFocus();
        return;
    }
    m_code.clear();
    Q_EMIT recoveryConfirmed();
}

void FirstRunPage::showBackup(const QString& suggestedFolder) {
    clearColumn();
    setHeading(tr("备份文件夹"),
               tr("第 4 步，共 4 步。备份也是加密的。最好选 U 盘或另一块硬盘，电脑坏了也不丢资料。"));
    m_first = addText(tr("文件夹"), u"backupFolder"_s, suggestedFolder);
    m_first->setMaxLength(1000);
    auto* choose = new Button(tr("选择文件夹"));
    choose->setIconName(u"folder"_s);
    column()->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("备份文件夹"), m_first->text());
        if (!folder.isEmpty())
            m_first->setText(folder);
    });
    Button* next = addSteps(tr("完成"), {});
    auto* later = new Button(tr("以后再定"), Button::Kind::Plain);
    later->setObjectName(u"later"_s);
    column()->addWidget(later, 0, Qt::AlignRight);
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT backupChosen(m_first->text().trimmed()); });
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT backupChosen({}); });
    focusOn(next);
}

} // namespace muying::ui
