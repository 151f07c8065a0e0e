#include "ui/woman/assign_strip.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

AssignStrip::AssignStrip(AppContext& context, QWidget* parent)
    : InlineStrip(u"assignStrip"_s, tr("分配"), parent), m_context(context), m_person(new QComboBox),
      m_role(new Segment) {
    m_person->setObjectName(u"assignPerson"_s);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setMinimumWidth(px(200));
    m_person->lineEdit()->setMaxLength(60);
    addField(tr("负责人"), m_person);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, this, [this] { runByEnter(); });
    m_role->setObjectName(u"assignRole"_s);
    m_role->setWords({tr("乡镇包保"), tr("村级包保")});
    addField(tr("责任"), m_role);
    m_phone = addLine(tr("电话"), u"assignPhone"_s, 150, 20);
    m_reason = addLine(tr("说明"), u"assignReason"_s, 220, 120);
}

bool AssignStrip::offer(const QStringList& women, const QString& present) {
    const auto people = work::responsiblePeople(m_context.desk());
    if (!people) {
        m_context.say(people.error().message);
        return false;
    }
    m_women = women;
    setTitle(tr("给所选 %1 人分配负责人").arg(women.size()));
    m_person->clear();
    m_person->addItems(*people);
    m_person->setCurrentText(present);
    m_role->setCurrent(0);
    m_phone->clear();
    m_reason->clear();
    open(m_person);
    m_person->lineEdit()->selectAll();
    return true;
}

Result<QString> AssignStrip::perform(QWidget*& wrong) {
    work::NewResponsible responsible;
    responsible.person = m_person->currentText().trimmed();
    responsible.phone = m_phone->text().trimmed();
    responsible.role = m_role->current() == 0 ? u"township"_s : u"village"_s;
    responsible.reason = m_reason->text().trimmed();
    wrong = m_person;
    if (responsible.person.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("没有分配：请填写负责人的姓名。"));
    const Status assigned = work::assignResponsible(m_context.desk(), m_women, responsible);
    if (!assigned)
        return assigned.error();
    m_context.recordSaved(m_women.front());
    return tr("已把 %1 人分配给 %2。").arg(m_women.size()).arg(responsible.person);
}

} // namespace muying::ui
