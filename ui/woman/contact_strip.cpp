#include "ui/woman/contact_strip.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

ContactStrip::ContactStrip(AppContext& context, QWidget* parent)
    : InlineStrip(u"contactStrip"_s, tr("登记随访"), parent), m_context(context), m_kind(new Segment),
      m_reached(new Segment) {
    m_kind->setObjectName(u"contactKind"_s);
    m_kind->setWords({tr("电话"), tr("上门"), tr("门诊"), tr("微信、视频"), tr("短信")});
    m_reached->setObjectName(u"contactReached"_s);
    m_reached->setWords({tr("本人"), tr("家属"), tr("未接通"), tr("空号、停机"), tr("不在家")});
    addField(tr("方式"), m_kind);
    addField(tr("联系上"), m_reached);
    m_result = addLine(tr("情况"), u"contactResult"_s, 330, 200);
    m_date = addLine(tr("日期"), u"contactDate"_s, 116, 10);
    m_next = addLine(tr("下次随访"), u"contactNext"_s, 116, 10);
}

bool ContactStrip::offer(const QString& subject, const QString& name, const QString& phone) {
    const auto chart = m_context.desk().chart(subject);
    if (!chart) {
        m_context.say(chart.error().message);
        return false;
    }
    m_subject = subject;
    m_name = name;
    setTitle(phone.isEmpty() ? tr("登记随访：%1").arg(name) : tr("登记随访：%1　%2").arg(name, phone));
    m_kind->setCurrent(0);
    m_reached->setCurrent(0);
    m_result->clear();
    const QDate today = m_context.clock().today();
    m_date->setText(today.toString(Qt::ISODate));
    m_next->setText(work::nextContactDay(m_context.desk(), *chart, today).toString(Qt::ISODate));
    open(m_result);
    return true;
}

Result<QString> ContactStrip::perform(QWidget*& wrong) {
    const auto dayOf = [](const QLineEdit* field) {
        return QDate::fromString(field->text().trimmed(), Qt::ISODate);
    };
    const QDate day = dayOf(m_date);
    if (!day.isValid()) {
        wrong = m_date;
        return failure(ErrorCode::InvalidInput, tr("没有登记：请把日期写成 2026-11-23 这样。"));
    }
    const QDate next = dayOf(m_next);
    if (!m_next->text().trimmed().isEmpty() && !next.isValid()) {
        wrong = m_next;
        return failure(ErrorCode::InvalidInput, tr("没有登记：请把下次随访的日期写成 2026-11-23 这样。"));
    }
    work::Contact contact;
    contact.mode = QString::number(m_kind->current() + 1);
    contact.reached = QString::number(m_reached->current() + 1);
    // A day gone by is noted for its noon: nobody writes down the hour of a call of last week.
    contact.at = day == m_context.clock().today() ? QDateTime() : QDateTime(day, QTime(12, 0));
    contact.result = m_result->text().trimmed();
    contact.next = next;
    const auto logged = work::logContact(m_context.desk(), m_subject, contact);
    if (!logged) {
        wrong = m_result;
        return logged.error();
    }
    m_context.recordSaved(m_subject);
    return next.isValid() ? tr("已登记 %1 的随访，下次 %2。").arg(m_name, next.toString(Qt::ISODate))
                          : tr("已登记 %1 的随访。").arg(m_name);
}

} // namespace muying::ui
