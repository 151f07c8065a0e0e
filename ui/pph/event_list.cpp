#include "ui/pph/event_list.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

EventList::EventList(QWidget* parent) : ColumnView(parent) {
    setObjectName(u"eventList"_s);
}

void EventList::setView(const EventsView& view) {
    m_view = view;
    QStringList spoken{view.title, view.saved};
    if (!view.rows.empty())
        spoken << view.rows.front().time + u' ' + view.rows.front().text;
    setAccessibleName(listed(spoken, Between::Sentences, uiLanguage()));
    if (m_chosen == 0)
        verticalScrollBar()->setValue(0);
    contentChanged();
}

void EventList::setChosen(qint64 seq) {
    m_chosen = seq;
    revealChosen();
    viewport()->update();
}

void EventList::moveChosen(int by) {
    if (m_view.rows.empty())
        return;
    const auto found = std::ranges::find(m_view.rows, m_chosen, &EventRowView::seq);
    const int last = static_cast<int>(m_view.rows.size()) - 1;
    const int at = found == m_view.rows.end() ? -1 : static_cast<int>(found - m_view.rows.begin());
    setChosen(m_view.rows[static_cast<std::size_t>(std::clamp(at + by, 0, last))].seq);
}

double EventList::textLeft() const {
    const QFontMetricsF strong(uiFont(15, true));
    return px(20) + strong.horizontalAdvance(u"00:00"_s) + px(12) + strong.horizontalAdvance(u"D"_s) + px(14);
}

int EventList::rowHeight(const EventRowView& row, double width) const {
    return std::max(px(29),
                    wrappedHeight(row.text, width - textLeft() - px(10), uiFont(15, row.strong)) + px(6));
}

int EventList::rowsHeight(double width) const {
    int sum = px(4);
    for (const EventRowView& row : m_view.rows)
        sum += rowHeight(row, width);
    return sum;
}

void EventList::revealChosen() {
    int top = px(4);
    for (const EventRowView& row : m_view.rows) {
        const int height = rowHeight(row, viewport()->width());
        if (row.seq == m_chosen) {
            reveal(top, top + height);
            return;
        }
        top += height;
    }
}

void EventList::mousePressEvent(QMouseEvent* event) {
    double y = event->position().y() - headHeight() + verticalScrollBar()->value() - px(4);
    if (event->position().y() < headHeight())
        return;
    for (const EventRowView& row : m_view.rows) {
        const int height = rowHeight(row, viewport()->width());
        if (y < height) {
            Q_EMIT pressed(row.seq);
            return;
        }
        y -= height;
    }
}

void EventList::paintHead(QPainter& painter, const QRectF& box) {
    paintTitles(painter, box, m_view.title, m_view.remark, m_view.saved);
}

void EventList::paintRows(QPainter& painter, double width) {
    double y = px(4);
    const double left = textLeft();
    for (const EventRowView& row : m_view.rows) {
        const QRectF box(0, y, width, rowHeight(row, width));
        if (row.seq == m_chosen && m_chosen != 0) {
            painter.fillRect(box, cockpitColor(Role::Soft));
            painter.setPen(QPen(cockpitColor(Role::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(1, 1, -1, -1));
        }
        QFont font = uiFont(15, row.strong);
        font.setStrikeOut(row.withdrawn);
        painter.setFont(uiFont(15, row.strong));
        painter.setPen(cockpitColor(row.withdrawn ? Role::Ink3 : Role::Ink));
        const double line = px(29);
        painter.drawText(QRectF(px(20), box.top(), left, line), Qt::AlignLeft | Qt::AlignVCenter, row.time);
        painter.setPen(cockpitColor(Role::Ink2));
        painter.drawText(QRectF(left - px(24), box.top(), px(20), line), Qt::AlignLeft | Qt::AlignVCenter,
                         row.role);
        painter.setFont(font);
        painter.setPen(cockpitColor(row.withdrawn ? Role::Ink3 : Role::Ink));
        const double drop = (line - QFontMetricsF(font).height()) / 2;
        painter.drawText(QRectF(left, box.top() + drop, width - left - px(10), box.height() - drop),
                         Qt::AlignLeft | Qt::TextWordWrap, row.text);
        y = box.bottom();
    }
}

} // namespace muying::ui
