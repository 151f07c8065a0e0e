#include "ui/today/report_clocks.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muying::ui {

namespace {

constexpr qint64 clockDay = 24 * 3600;
/// The duty whose clock a line shows: the one that ends when its time is up.
store::Task clockTask(const work::WorkItem& item, const QDateTime& at) {
    const QDateTime end = at.addSecs(*item.secondsLeft);
    for (const store::Task& task : item.others)
        if (qAbs(task.due.secsTo(end)) <= 1)
            return task;
    return item.task;
}

// The panel stays readable; the rest stands in the list, where the same tags are.
constexpr std::size_t clockLimit = 3;

} // namespace

QString reportTimeText(qint64 seconds) {
    const auto two = [](qint64 n) { return u"%1"_s.arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds < 0)
        return ReportClock::tr("逾期 %1").arg(u"%1:%2"_s.arg(-seconds / 3600).arg(two(-seconds / 60 % 60)));
    const QString days = ReportClock::tr("%1天 %2");
    if (seconds >= clockDay)
        return days.arg(seconds / clockDay)
            .arg(u"%1:%2"_s.arg(two(seconds % clockDay / 3600), two(seconds / 60 % 60)));
    return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

ReportClock::ReportClock(work::WorkItem item, int hours, QWidget* parent)
    : QWidget(parent), m_item(std::move(item)), m_hours(hours) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ReportClock::sizeHint() const {
    return {px(240), px(118)};
}

void ReportClock::tick(const QDateTime& now) {
    const qint64 left = now.secsTo(m_item.task.due);
    const qint64 days = m_item.task.due.date().daysTo(now.date());
    m_time = left < 0 && days > 0 ? tr("逾期 %1 天").arg(days) : reportTimeText(left);
    const QDateTime due = m_item.task.due;
    m_until = due.date() == now.date() ? tr("今天 %1 前").arg(due.toString(u"HH:mm"_s))
                                       : tr("%1 前").arg(due.toString(u"MM-dd HH:mm"_s));
    m_gone = m_hours > 0 ? std::clamp(1.0 - static_cast<double>(left) / (m_hours * 3600.0), 0.0, 1.0) : 1.0;
    //: spoken: mark, name, what to do, until when
    setAccessibleName(tr("%1，%2，%3，%4")
                          .arg(marksSpoken({colourFromName(m_item.colour)}), m_item.name,
                               m_item.what.in(uiLanguage()), m_until));
    update();
}

void ReportClock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = px(26);
    const int side = px(20);
    paintMark(painter, QRectF(0, (line - side) / 2.0, side, side), colourFromName(m_item.colour));
    painter.setFont(uiFont(14, true));
    painter.setPen(color(Role::Ink));
    //: colour and the time within which the report has to be made
    const QString head = m_hours >= 48
                             ? tr("%1 %2 天").arg(markWord(colourFromName(m_item.colour))).arg(m_hours / 24)
                             : tr("%1 %2 小时").arg(markWord(colourFromName(m_item.colour))).arg(m_hours);
    painter.drawText(QRect(px(26), 0, width() - px(26), line), Qt::AlignVCenter | Qt::AlignLeft, head);
    const int headWidth = px(26) + painter.fontMetrics().horizontalAdvance(head) + px(8);
    painter.setFont(uiFont(14));
    painter.drawText(QRect(headWidth, 0, width() - headWidth, line), Qt::AlignVCenter | Qt::AlignRight,
                     m_item.name);
    painter.setFont(uiFont(32, true));
    painter.drawText(QRect(0, line, width(), px(42)), Qt::AlignVCenter | Qt::AlignLeft, m_time);
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(QRect(0, line + px(42), width(), px(22)), Qt::AlignVCenter | Qt::AlignLeft, m_until);
    const QRectF bar(0, line + px(68), width(), px(4));
    painter.fillRect(bar, color(Role::Line));
    painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * m_gone, bar.height()), color(Role::Slab));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -px(14)));
    }
    painter.fillRect(QRect(0, height() - px(6), width(), 1), color(Role::Line));
}

void ReportClock::mouseReleaseEvent(QMouseEvent*) {
    Q_EMIT opened(m_item);
}

void ReportClock::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened(m_item);
    else
        QWidget::keyPressEvent(event);
}

ReportClocks::ReportClocks(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(4));
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ReportClocks::tick);
}

void ReportClocks::setItems(const std::vector<work::WorkItem>& items, const QDateTime& at) {
    for (ReportClock* clock : m_clocks)
        clock->deleteLater();
    m_clocks.clear();
    std::vector<work::WorkItem> clocks;
    for (const work::WorkItem& item : items)
        if (item.secondsLeft) {
            clocks.push_back(item);
            clocks.back().task = clockTask(item, at);
        }
    std::ranges::stable_sort(clocks, {}, [](const auto& item) { return item.task.due; });
    if (clocks.size() > clockLimit)
        clocks.resize(clockLimit);
    for (work::WorkItem& item : clocks) {
        const int hours = item.colour == "red"_L1 ? 24 : 72;
        auto* clock = new ReportClock(std::move(item), hours, this);
        connect(clock, &ReportClock::opened, this, &ReportClocks::opened);
        m_column->addWidget(clock);
        clock->show();
        m_clocks.push_back(clock);
    }
    tick();
    if (isVisible() && !m_clocks.empty())
        m_second.start();
    else if (m_clocks.empty())
        m_second.stop();
}

void ReportClocks::tick() {
    for (ReportClock* clock : m_clocks)
        clock->tick(m_clock.now());
}

void ReportClocks::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tick();
    if (!m_clocks.empty())
        m_second.start();
}

void ReportClocks::hideEvent(QHideEvent* event) {
    m_second.stop();
    QWidget::hideEvent(event);
}

} // namespace muying::ui
