#include "ui/clinic/institution_strip.h"

#include "core/content/directory.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

QString institutionKindWord(const QString& kind) {
    static const QHash<QString, const char*> words{
        {u"centre"_s, QT_TRANSLATE_NOOP("muying::ui", "救治中心")},
        {u"hospital"_s, QT_TRANSLATE_NOOP("muying::ui", "医院")},
        {u"mch"_s, QT_TRANSLATE_NOOP("muying::ui", "妇幼保健机构")},
        {u"contact"_s, QT_TRANSLATE_NOOP("muying::ui", "联系人")},
        {u"village"_s, QT_TRANSLATE_NOOP("muying::ui", "村卫生室、村医")}};
    const char* word = words.value(kind, nullptr);
    return word != nullptr ? QCoreApplication::translate("muying::ui", word) : kind;
}

InstitutionStrip::InstitutionStrip(AppContext& context, QWidget* parent)
    : InlineStrip(u"institutionStrip"_s, tr("保存"), parent), m_context(context), m_kind(new QComboBox),
      m_level(new QComboBox) {
    m_kind->setObjectName(u"institutionKind"_s);
    for (const QString& kind : content::institutionKinds())
        m_kind->addItem(institutionKindWord(kind), kind);
    m_level->setObjectName(u"institutionLevel"_s);
    for (const auto& [code, word] : {std::pair(QString(), tr("不详")), std::pair(u"1"_s, tr("一级")),
                                     std::pair(u"2"_s, tr("二级")), std::pair(u"3"_s, tr("三级"))})
        m_level->addItem(word, code);
    m_name = addLine(tr("名称"), u"institutionName"_s, 260);
    addField(tr("种类"), m_kind);
    addField(tr("级别"), m_level);
    m_dutyPhone = addLine(tr("值班电话"), u"institutionDutyPhone"_s, 170);
    m_phone = addLine(tr("电话"), u"institutionPhone"_s, 170);
    m_minutes = addLine(tr("路程（分钟）"), u"institutionMinutes"_s, 70, 4);
    m_address = addLine(tr("地址"), u"institutionAddress"_s, 260, 120);
    m_note = addLine(tr("备注"), u"institutionNote"_s, 260, 200);
    m_open = new QCheckBox(tr("接收转诊"));
    m_open->setObjectName(u"institutionOpen"_s);
    addField({}, m_open);
    m_reason = addLine(tr("更改原因"), u"institutionReason"_s, 220, 120);
}

void InstitutionStrip::offer(const work::Institution& institution) {
    m_institution = institution;
    const QString name = institution.name.in(uiLanguage());
    setTitle(name.isEmpty() ? tr("新增机构或联系人") : tr("更改：%1").arg(name));
    m_name->setText(name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(institution.kind)));
    m_level->setCurrentIndex(std::max(0, m_level->findData(institution.level)));
    m_dutyPhone->setText(institution.dutyPhone);
    m_phone->setText(institution.phone);
    m_minutes->setText(institution.minutes ? QString::number(*institution.minutes) : QString());
    m_address->setText(institution.address);
    m_note->setText(institution.note);
    m_open->setChecked(institution.open);
    m_reason->clear();
    open(name.isEmpty() ? m_name : m_dutyPhone);
}

Result<QString> InstitutionStrip::perform(QWidget*& wrong) {
    work::Institution changed = m_institution;
    const QString name = m_name->text().trimmed();
    if (name != m_institution.name.in(uiLanguage()))
        changed.name = {name, name, name};
    changed.kind = m_kind->currentData().toString();
    changed.level = m_level->currentData().toString();
    changed.dutyPhone = m_dutyPhone->text().trimmed();
    changed.phone = m_phone->text().trimmed();
    changed.address = m_address->text().trimmed();
    changed.note = m_note->text().trimmed();
    changed.open = m_open->isChecked();
    changed.confirmed = true; // somebody of the clinic has looked at every field of it
    changed.minutes.reset();
    if (const QString typed = m_minutes->text().trimmed(); !typed.isEmpty()) {
        bool number = false;
        const int minutes = typed.toInt(&number);
        if (!number || minutes < 0) {
            wrong = m_minutes;
            return failure(ErrorCode::InvalidInput, tr("没有保存：路程请写分钟数，例如 45。"));
        }
        changed.minutes = minutes;
    }
    const auto saved = work::saveInstitution(m_context.desk(), changed, m_reason->text().trimmed());
    if (!saved) {
        wrong = !changed.open && m_institution.open ? m_reason : m_name;
        return saved.error();
    }
    m_saved = saved->id;
    return tr("已保存 %1。").arg(saved->name.in(uiLanguage()));
}

} // namespace muying::ui
