#include "ui/today/load_bars.h"

#include "core/base/word_list.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

LoadBars::Kind barKind(const work::WorkItem& item) {
    if (item.groups.contains(u"antenatal"_s))
        return LoadBars::Visits;
    if (item.groups.contains(u"followup"_s) || item.groups.contains(u"postpartum"_s))
        return LoadBars::FollowUps;
    return LoadBars::Papers;
}

Role barRole(int kind) {
    constexpr std::array roles{Role::Accent, Role::SoftLine, Role::Line2};
    return roles[static_cast<std::size_t>(kind)];
}

int barSum(const LoadBars::Day& day) {
    return std::accumulate(day.begin(), day.end(), 0);
}

} // namespace

LoadBars::LoadBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LoadBars::setItems(const std::vector<work::WorkItem>& items, const QDate& today) {
    m_days = {};
    m_first = today;
    for (const work::WorkItem& item : items) {
        const QDate due = std::max(item.task.due.date(), today);
        const qint64 day = today.daysTo(due);
        if (day < static_cast<qint64>(m_days.size()))
            ++m_days[static_cast<std::size_t>(day)][barKind(item)];
    }
    QStringList spoken;
    for (int day = 0; day < 7; ++day)
        spoken << tr("%1 %2 项")
                      .arg(QLocale().dayName(today.addDays(day).dayOfWeek()))
                      .arg(barSum(m_days[static_cast<std::size_t>(day)]));
    setAccessibleName(tr("今后7天工作量：%1").arg(listed(spoken, Between::Parts, uiLanguage())));
    update();
}

int LoadBars::total() const {
    return std::accumulate(m_days.begin(), m_days.end(), 0,
                           [](int sum, const Day& day) { return sum + barSum(day); });
}

QSize LoadBars::sizeHint() const {
    return {px(240), px(158)};
}

/// "一" or "월"; in English the narrow forms would read S M T W T F S.
QString LoadBars::dayWord(int day) const {
    const auto format = uiLanguage() == Language::En ? QLocale::ShortFormat : QLocale::NarrowFormat;
    return QLocale().dayName(m_first.addDays(day).dayOfWeek(), format);
}

void LoadBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int chartHeight = px(76);
    const int base = px(22) + chartHeight;
    int most = 1;
    for (const Day& day : m_days)
        most = std::max(most, barSum(day));
    const double slot = width() / 7.0;
    for (int d = 0; d < 7; ++d) {
        const Day& day = m_days[static_cast<std::size_t>(d)];
        const QRectF column(d * slot + slot / 2 - px(10), 0, px(20), base);
        double top = base;
        for (int kind = 0; kind < KindCount; ++kind) {
            const double height =
                std::round(static_cast<double>(chartHeight) * day[static_cast<std::size_t>(kind)] / most);
            top -= height;
            painter.fillRect(QRectF(column.x(), top + (kind > 0 ? 1 : 0), column.width(),
                                    std::max(0.0, height - (kind > 0 ? 1 : 0))),
                             color(barRole(kind)));
        }
        const bool today = d == 0;
        painter.setFont(uiFont(14, today));
        painter.setPen(color(Role::Ink));
        const int sum = barSum(day);
        painter.drawText(QRectF(d * slot, top - px(22), slot, px(20)), Qt::AlignCenter,
                         sum > 0 ? QString::number(sum) : u"–"_s);
        const QRectF name(d * slot + px(2), base + px(4), slot - px(4), px(24));
        if (today)
            painter.fillRect(name, color(Role::Soft));
        painter.setPen(color(today ? Role::Accent : Role::Ink2));
        painter.drawText(name, Qt::AlignCenter, dayWord(d));
    }
    painter.fillRect(QRect(0, base, width(), 1), color(Role::Line2));
    paintLegend(painter, base + px(34));
}

void LoadBars::paintLegend(QPainter& painter, int top) const {
    const std::array words{tr("产检"), tr("访视"), tr("报告登记")};
    painter.setFont(uiFont(14));
    int x = 0;
    for (int kind = 0; kind < KindCount; ++kind) {
        painter.fillRect(QRect(x, top + px(6), px(10), px(10)), color(barRole(kind)));
        painter.setPen(color(Role::Ink2));
        const QString& word = words[static_cast<std::size_t>(kind)];
        const int width = painter.fontMetrics().horizontalAdvance(word);
        painter.drawText(QRect(x + px(15), top, width + 2, px(22)), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += px(15) + width + px(14);
    }
}

} // namespace muying::ui
