#include "ui/clinic/appointments_page.h"

#include "core/base/word_list.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/woman_facts.h"

#include <QHBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::Appointment;
using work::AppointmentState;

namespace {

constexpr int rateDays = 90;
constexpr int weekAhead = 6;
constexpr int monthAhead = 30;

QString stateWord(AppointmentState state) {
    switch (state) {
    case AppointmentState::Open:
        return AppointmentsPage::tr("待到");
    case AppointmentState::Kept:
        return AppointmentsPage::tr("已到");
    case AppointmentState::Missed:
        return AppointmentsPage::tr("未到");
    case AppointmentState::Moved:
        return AppointmentsPage::tr("改期");
    case AppointmentState::Cancelled:
        return AppointmentsPage::tr("取消");
    }
    return {};
}

/// "12/15（80%）"; fewer than ten give no percentage.
QString keptRate(int kept, int all) {
    if (all < 10)
        return u"%1/%2"_s.arg(kept).arg(all);
    return AppointmentsPage::tr("%1/%2（%3%）").arg(kept).arg(all).arg(kept * 100.0 / all, 0, 'f', 1);
}

} // namespace

AppointmentsPage::AppointmentsPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_segment(new Segment), m_rates(label({}, Voice::Label, nullptr, true)),
      m_problem(new WarningRow),
      m_table(new RowTable(u"appointments"_s, tr("预约"),
                           {tr("日期"), tr("姓名"), tr("预约事项"), tr("地点"), tr("电话"), tr("结果")})) {
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(12), 0, 0);
    rows->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(16), 0);
    head->setSpacing(px(12));
    m_segment->setWords({tr("7天内"), tr("30天内"), tr("过去30天")});
    m_segment->setObjectName(u"appointmentsShown"_s);
    head->addWidget(m_segment);
    head->addWidget(m_rates, 1);
    rows->addLayout(head);
    m_rates->setObjectName(u"appointmentRates"_s);
    rows->addWidget(m_problem);
    m_problem->hide();
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(separator());
    list->addWidget(m_table, 1);
    rows->addLayout(list, 1);
    m_table->setWidths({150, 190, 240, 260, 160, 200});
    connect(m_segment, &Segment::currentChanged, this, &AppointmentsPage::reload);
    connect(m_table, &RowTable::opened, this, [this] {
        const Appointment agreed = m_shown[static_cast<std::size_t>(m_table->currentIndex().row())];
        this->context().openWoman(agreed.pregnancyId);
    });
}

void AppointmentsPage::activated() {
    reload();
    m_table->setFocus();
}

void AppointmentsPage::reload() {
    const QDate today = context().clock().today();
    const QDate first = m_segment->current() == 2 ? today.addDays(-monthAhead) : today;
    const QDate last = m_segment->current() == 0   ? today.addDays(weekAhead)
                       : m_segment->current() == 1 ? today.addDays(monthAhead)
                                                   : today.addDays(-1);
    const auto shown = work::appointments(context().desk(), first, last);
    const auto past =
        shown ? work::appointments(context().desk(), today.addDays(-rateDays), today.addDays(-1)) : shown;
    m_problem->setVisible(!past.ok());
    if (!past) {
        m_problem->setText(past.error().message);
        return;
    }
    m_shown = *shown;
    std::vector<TextRow> rows;
    for (const Appointment& appointment : m_shown)
        rows.push_back(rowOf(appointment));
    m_table->setRows(std::move(rows));
    showRates(*past);
    Q_EMIT statusChanged();
}

TextRow AppointmentsPage::rowOf(const Appointment& appointment) const {
    const content::Form* form = context().library().form(u"APPOINTMENT"_s);
    const content::Field* kind = form != nullptr ? form->field(u"ap_kind"_s) : nullptr;
    record::Answers said;
    said.set(u"ap_kind"_s, appointment.kind);
    TextRow row;
    row.id = appointment.entryId + appointment.day.toString(Qt::ISODate);
    row.cells = {appointment.day.toString(Qt::ISODate),
                 appointment.name,
                 kind != nullptr ? record::displayValue(*kind, said, uiLanguage()) : appointment.kind,
                 appointment.place,
                 groupedPhone(appointment.phone),
                 listed({stateWord(appointment.state), appointment.cameOn.toString(Qt::ISODate)},
                        Between::Parts, uiLanguage())};
    row.icon = appointment.state == AppointmentState::Missed ? u"warning"_s
               : appointment.state == AppointmentState::Kept ? u"tick"_s
                                                             : QString();
    row.iconColumn = 5;
    row.quiet =
        appointment.state == AppointmentState::Moved || appointment.state == AppointmentState::Cancelled;
    return row;
}

void AppointmentsPage::showRates(const std::vector<Appointment>& past) {
    const work::AppointmentRates rates = work::appointmentRates(past);
    m_rates->setText(
        tr("近 %1 天按时到：复诊 %2，住院待产 %3。约定日后 %4 天内来都算（待确认）。")
            .arg(rateDays)
            .arg(keptRate(rates.visitsKept, rates.visits), keptRate(rates.admissionsKept, rates.admissions))
            .arg(work::appointmentGraceDays));
}

QString AppointmentsPage::ratesText() const {
    return m_rates->text();
}

QString AppointmentsPage::title() const {
    return tr("预约");
}

QStringList AppointmentsPage::statusLeft() const {
    return {tr("%1 人次").arg(m_table->rows().rowCount()), tr("Enter 打开档案")};
}

} // namespace muying::ui
