#include "ui/settings/clinic_section.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr std::array clinicIdleMinutes{1, 2, 5, 10, 15, 30, 60};
constexpr int clinicDefaultIdle = 10;

QLineEdit* clinicField(const QString& name, const QString& value, bool mayChange) {
    auto* field = new QLineEdit(value);
    field->setObjectName(name);
    field->setMaxLength(60);
    field->setReadOnly(!mayChange);
    return field;
}

} // namespace

ClinicSection::ClinicSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("本机构"), parent) {
    const bool administrator = context.user().role == store::Role::Administrator;
    const QJsonObject clinic = context.store().clinic();
    m_name = clinicField(u"clinicName"_s, clinic.value("name"_L1).toString(), administrator);
    m_town = clinicField(u"clinicTown"_s, clinic.value("town"_L1).toString(), administrator);
    m_code = clinicField(u"clinicCode"_s, clinic.value("code"_L1).toString(), administrator);
    m_phone = clinicField(u"clinicPhone"_s, clinic.value("phone"_L1).toString(), administrator);
    addRow(tr("机构名称"), m_name, administrator ? tr("印在每一页的页眉上。") : tr("由管理员更改。"));
    addRow(tr("乡镇（街道）"), m_town);
    addRow(tr("联系电话"), m_phone);
    addRow(tr("机构编码"), m_code, tr("写在转诊单等编号前面；可以空着。"));
    if (administrator) {
        auto* save = new Button(tr("保存机构资料"));
        save->setObjectName(u"saveClinic"_s);
        connect(save, &QPushButton::clicked, this, &ClinicSection::save);
        addRow({}, save);
    }
    m_idle = new QComboBox;
    m_idle->setObjectName(u"idle"_s);
    for (const int minutes : clinicIdleMinutes)
        m_idle->addItem(tr("%1 分钟").arg(minutes), minutes);
    const auto idle = context.store().setting(u"lock.idle_minutes"_s);
    m_idle->setCurrentIndex(m_idle->findData(idle && idle->isDouble() ? idle->toInt() : clinicDefaultIdle));
    m_idle->setEnabled(administrator);
    addRow(tr("无人操作时锁定"), m_idle, tr("锁定时不询问，未保存的内容存成草稿。"));
    connect(m_idle, &QComboBox::activated, this, &ClinicSection::saveIdle);
}

void ClinicSection::save() {
    if (m_name->text().trimmed().isEmpty()) {
        say(tr("请填写机构名称，它会印在每一页上。"));
        m_name->setFocus();
        return;
    }
    QJsonObject clinic = context().store().clinic();
    clinic.insert("name"_L1, m_name->text().trimmed());
    clinic.insert("town"_L1, m_town->text().trimmed());
    clinic.insert("phone"_L1, m_phone->text().trimmed());
    clinic.insert("code"_L1, m_code->text().trimmed());
    const Status saved = context().store().setClinic(clinic);
    say(saved ? tr("机构资料已保存。") : saved.error().message);
    if (saved)
        context().noteClinic();
}

void ClinicSection::saveIdle() {
    const Status saved = context().store().setSetting(u"lock.idle_minutes"_s, m_idle->currentData().toInt());
    say(saved ? tr("无人操作 %1 后锁定。").arg(m_idle->currentText()) : saved.error().message);
    if (saved)
        context().noteClinic();
}

} // namespace muying::ui
