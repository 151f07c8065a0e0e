#include "ui/clinic/duty_page.h"

#include "core/base/word_list.h"
#include "core/work/clinic_subject.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/warning_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::DutyShift;
using work::DutyTurn;

namespace {

constexpr int daysShown = 14;

Result<work::Chart> clinicChart(AppContext& context) {
    const auto clinic = work::clinicSubject(context.desk());
    if (!clinic)
        return clinic.error();
    return context.desk().chart(clinic->id);
}

/// Parts of the head that are known: "护士 朴示例".
QString named(const QString& word, const QString& who) {
    return who.isEmpty() ? QString() : word + u' ' + who;
}

} // namespace

QString dutyShiftWord(DutyShift shift) {
    switch (shift) {
    case DutyShift::Day:
        return QCoreApplication::translate("muying::ui", "白班");
    case DutyShift::Night:
        return QCoreApplication::translate("muying::ui", "夜班");
    case DutyShift::WholeDay:
        break;
    }
    return QCoreApplication::translate("muying::ui", "全天");
}

QString dutyInShort(const DutyTurn& turn) {
    return turn.gap() ? QString() : (turn.doctor + u' ' + turn.phones).trimmed();
}

Result<DutyTurn> dutyNow(AppContext& context) {
    const auto row = context.store().subject(work::clinicSubjectId);
    if (!row && row.error().code == ErrorCode::NotFound) { // nothing was ever registered: do not make it here
        return work::onDuty({}, work::dutyHours(context.store()), context.clock().now());
    }
    const auto chart = context.desk().chart(work::clinicSubjectId);
    if (!chart)
        return chart.error();
    return work::onDuty(*chart, work::dutyHours(context.store()), context.clock().now());
}

bool rosterKept(AppContext& context) {
    const auto chart = context.desk().chart(work::clinicSubjectId);
    return chart && chart->newest(u"DUTY"_s) != nullptr;
}

DutyPage::DutyPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_who(label({}, Voice::Title, nullptr, true)),
      m_until(label({}, Voice::Label, nullptr, true)), m_phones(label({}, Voice::Value, nullptr, true)),
      m_problem(new WarningRow), m_day(new QLineEdit), m_night(new QLineEdit),
      m_hoursNote(label({}, Voice::Label, nullptr, true)),
      m_table(new RowTable(u"dutyRoster"_s, tr("14 天值班表"),
                           {tr("日期"), tr("班次"), tr("值班医师"), tr("助产士/护士"), tr("二线"),
                            tr("司机、车辆"), tr("值班电话")})) {
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(12), 0, 0);
    rows->setSpacing(px(8));
    rows->addLayout(buildNow());
    rows->addWidget(m_problem);
    rows->addLayout(buildHours());
    rows->addWidget(separator());
    rows->addWidget(m_table, 1);
    m_table->setWidths({190, 80, 150, 150, 130, 170, 240});
    m_problem->hide();
    connect(m_table, &RowTable::opened, this, [this] {
        const int row = m_table->currentIndex().row();
        Q_EMIT turnAsked(m_turns[static_cast<std::size_t>(row)]);
    });
}

QLayout* DutyPage::buildNow() {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(px(20), 0, px(16), 0);
    column->setSpacing(px(4));
    m_who->setObjectName(u"dutyWho"_s);
    m_phones->setObjectName(u"dutyPhones"_s);
    column->addWidget(m_until);
    column->addWidget(m_who);
    column->addWidget(m_phones);
    return column;
}

QLayout* DutyPage::buildHours() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(20), 0, px(16), 0);
    row->setSpacing(px(8));
    const auto addTime = [&](const QString& word, QLineEdit* field, const QString& name) {
        field->setObjectName(name);
        field->setAccessibleName(word);
        field->setMaxLength(5);
        field->setFixedWidth(px(80));
        auto* words = label(word, Voice::Label);
        words->setBuddy(field);
        row->addWidget(words);
        row->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &DutyPage::saveHours);
    };
    addTime(tr("白班开始"), m_day, u"dutyDayFrom"_s);
    addTime(tr("夜班开始"), m_night, u"dutyNightFrom"_s);
    auto* keep = new Button(tr("保存交接班时间"));
    keep->setObjectName(u"dutyHoursSave"_s);
    row->addWidget(keep);
    row->addWidget(m_hoursNote, 1);
    connect(keep, &QPushButton::clicked, this, &DutyPage::saveHours);
    return row;
}

void DutyPage::saveHours() {
    const Status kept = work::setDutyHours(context().store(), m_day->text(), m_night->text());
    m_hoursNote->setText(kept ? tr("已保存交接班时间。") : kept.error().message);
    if (!kept)
        return;
    const QString said = m_hoursNote->text();
    reload();
    m_hoursNote->setText(said);
    context().noteClinic();
}

void DutyPage::activated() {
    reload();
    m_table->setFocus();
}

TextRow DutyPage::rowOf(const DutyTurn& turn, bool now) const {
    QString day = QLocale().toString(turn.date, tr("M月d日 ddd"));
    if (turn.date == context().clock().today())
        day = tr("今天 %1").arg(day);
    static const QHash<QString, QString> vehicles{
        {u"1"_s, tr("车可用")}, {u"2"_s, tr("车维修")}, {u"3"_s, tr("车外出")}};
    TextRow row;
    row.id = turn.date.toString(Qt::ISODate) + u'.' + QString::number(static_cast<int>(turn.shift));
    row.cells = {day,
                 dutyShiftWord(turn.shift),
                 turn.gap() ? tr("未排") : turn.doctor,
                 turn.midwife,
                 turn.second,
                 (turn.driver + u' ' + vehicles.value(turn.vehicle)).trimmed(),
                 turn.phones};
    row.icon = now ? u"clock"_s : turn.gap() ? u"warning"_s : QString();
    row.iconColumn = 2;
    row.quiet = turn.until <= context().clock().now();
    return row;
}

void DutyPage::reload() {
    const auto chart = clinicChart(context());
    if (!chart) {
        m_problem->setText(chart.error().message);
        m_problem->show();
        return;
    }
    const work::DutyHours hours = work::dutyHours(context().store());
    const QDateTime now = context().clock().now();
    m_turns = work::dutyTurns(*chart, hours, now.date().addDays(now.time() < hours.day ? -1 : 0), daysShown);
    const DutyTurn present = work::onDuty(*chart, hours, now);
    std::vector<TextRow> rows;
    for (const DutyTurn& turn : m_turns)
        rows.push_back(rowOf(turn, turn.from <= now && now < turn.until));
    m_table->setRows(std::move(rows));
    showNow(present);
    m_day->setText(hours.day.toString(u"HH:mm"_s));
    m_night->setText(hours.night.toString(u"HH:mm"_s));
    m_hoursNote->setText(hours.confirmed ? QString() : tr("默认值，待确认。"));
    Q_EMIT statusChanged();
}

void DutyPage::showNow(const DutyTurn& turn) {
    const QString until = turn.until.date() == context().clock().today()
                              ? turn.until.toString(u"HH:mm"_s)
                              : turn.until.toString(u"MM-dd HH:mm"_s);
    m_until->setText(tr("现在值班：%1，到 %2").arg(dutyShiftWord(turn.shift), until));
    m_problem->setVisible(turn.gap());
    m_who->setVisible(!turn.gap());
    m_phones->setVisible(!turn.gap());
    if (turn.gap()) {
        m_problem->setText(tr("现在这一班没有排人。在下面的表里选这一班，按 Enter 填写。"));
        return;
    }
    const Language language = uiLanguage();
    m_who->setText(listed({turn.doctor, turn.midwife, named(tr("二线"), turn.second),
                           named(tr("带班"), turn.leader), named(tr("司机"), turn.driver)},
                          Between::Parts, language));
    m_phones->setText(listed({named(tr("值班电话"), turn.phones), named(tr("上级救治中心"), turn.upperPhone),
                              named(tr("血站"), turn.bloodPhone)},
                             Between::Parts, language));
}

QString DutyPage::nowText() const {
    return m_problem->isHidden() ? m_who->text() : m_problem->text();
}

QString DutyPage::title() const {
    return tr("值班");
}

QStringList DutyPage::statusLeft() const {
    return {tr("Enter 打开或填写这一班   Ctrl+PgDn 下一部分")};
}

} // namespace muying::ui
