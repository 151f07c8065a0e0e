#include "ui/pph/steps_list.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"
#include "ui/widgets/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

StepsList::StepsList(QWidget* parent) : ColumnView(parent) {
    setObjectName(u"stepsList"_s);
}

const StepRowView* StepsList::row(int index) const {
    const bool inside = index >= 0 && index < static_cast<int>(m_view.rows.size());
    return inside ? &m_view.rows[static_cast<std::size_t>(index)] : nullptr;
}

void StepsList::setView(const StepsView& view) {
    const StepRowView* before = row(m_current);
    const QString code = m_moved && before != nullptr ? before->code : QString();
    m_view = view;
    QStringList spoken{view.title, view.progress};
    const auto find = [&](auto matches) {
        const auto found = std::ranges::find_if(m_view.rows, matches);
        return found == m_view.rows.end() ? -1 : static_cast<int>(found - m_view.rows.begin());
    };
    m_current = code.isEmpty() ? -1 : find([&](const StepRowView& r) { return r.code == code; });
    if (const StepRowView* kept = row(m_current); kept == nullptr || kept->look == StepLook::Done) {
        m_moved = false;
        m_current = find([](const StepRowView& r) { return r.look == StepLook::Now; });
    }
    if (m_current < 0)
        m_current = find([](const StepRowView& r) { return r.look != StepLook::Done; });
    if (const StepRowView* now = row(m_current))
        spoken << now->full << now->when;
    setAccessibleName(listed(spoken, Between::Sentences, uiLanguage()));
    contentChanged();
    revealCurrent();
}

void StepsList::moveCurrent(int by) {
    if (m_view.rows.empty())
        return;
    m_moved = true;
    m_current = std::clamp(m_current + by, 0, static_cast<int>(m_view.rows.size()) - 1);
    revealCurrent();
    viewport()->update();
}

StepsList::Columns StepsList::columns(double width) const {
    const QFontMetricsF words(uiFont(16));
    const QFontMetricsF strong(uiFont(16, true));
    Columns c{};
    c.right = width - px(14);
    c.key = c.right - strong.horizontalAdvance(u"F12"_s);
    double when = 0;
    double limit = 0;
    double roles = 0;
    for (const StepRowView& r : m_view.rows) {
        when = std::max(when, strong.horizontalAdvance(r.when));
        limit = std::max(limit, words.horizontalAdvance(r.limit));
        roles = std::max(roles, words.horizontalAdvance(r.roles));
    }
    c.when = c.key - px(8) - when;
    c.limit = c.when - px(12) - limit;
    c.roles = c.limit - px(12) - roles;
    c.text = px(50);
    if (c.roles - c.text < px(190)) { // the minute that counts stands in the next column
        c.roles += limit + px(12);
        c.limit = c.when;
    }
    return c;
}

int StepsList::rowHeight(const StepRowView& r, double width) const {
    const Columns c = columns(width);
    const int text = wrappedHeight(r.text, c.roles - c.text - px(6), uiFont(16, r.look != StepLook::Done));
    return std::max(px(33), text + px(9));
}

int StepsList::rowsHeight(double width) const {
    int sum = 0;
    for (const StepRowView& r : m_view.rows)
        sum += rowHeight(r, width);
    return sum;
}

void StepsList::revealCurrent() {
    int top = 0;
    const double width = viewport()->width();
    for (int i = 0; i < m_current; ++i)
        top += rowHeight(m_view.rows[static_cast<std::size_t>(i)], width);
    if (const StepRowView* now = row(m_current))
        reveal(top, top + rowHeight(*now, width));
}

void StepsList::resizeEvent(QResizeEvent* event) {
    ColumnView::resizeEvent(event);
    revealCurrent();
}

void StepsList::mousePressEvent(QMouseEvent* event) {
    double y = event->position().y() - headHeight() + verticalScrollBar()->value();
    if (event->position().y() < headHeight())
        return;
    for (const StepRowView& r : m_view.rows) {
        const int height = rowHeight(r, viewport()->width());
        if (y < height) {
            Q_EMIT pressed(r.code);
            return;
        }
        y -= height;
    }
}

void StepsList::paintHead(QPainter& painter, const QRectF& box) {
    paintTitles(painter, box, m_view.title, m_view.progress, m_view.roles);
}

void StepsList::paintRows(QPainter& painter, double width) {
    double y = 0;
    for (std::size_t i = 0; i < m_view.rows.size(); ++i) {
        const StepRowView& r = m_view.rows[i];
        const QRectF box(0, y, width, rowHeight(r, width));
        paintRow(painter, r, box, static_cast<int>(i) == m_current);
        y = box.bottom();
    }
}

void StepsList::paintBox(QPainter& painter, const StepRowView& r, const QRectF& box,
                         const QColor& ink) const {
    if (r.look == StepLook::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(cockpitColor(Role::Accent));
        painter.drawRoundedRect(box, px(3), px(3));
        paintIcon(painter, u"tick"_s, box.adjusted(px(2), px(2), -px(2), -px(2)),
                  cockpitColor(Role::AccentInk));
        return;
    }
    painter.setPen(QPen(ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(3), px(3));
    painter.setPen(ink);
    painter.setFont(uiFont(14, true));
    painter.drawText(box, Qt::AlignCenter, r.digit);
}

void StepsList::paintRow(QPainter& painter, const StepRowView& r, const QRectF& box, bool current) const {
    const bool overdue = r.look == StepLook::Overdue;
    const bool done = r.look == StepLook::Done;
    QColor ink = cockpitColor(done ? Role::Ink2 : Role::Ink);
    if (overdue) {
        painter.fillRect(box, cockpitColor(Role::Ink));
        ink = cockpitColor(Role::Surface);
    } else if (r.look == StepLook::Now) {
        painter.fillRect(box, cockpitColor(Role::Soft));
    }
    painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), cockpitColor(Role::Line));
    if (current || r.look == StepLook::Now) {
        painter.setPen(QPen(cockpitColor(overdue ? Role::SoftLine : Role::Accent), current ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5));
    }
    paintBox(painter, r, QRectF(px(19), box.center().y() - px(11), px(22), px(22)), ink);
    const Columns c = columns(box.width());
    painter.setPen(ink);
    painter.setFont(uiFont(16, overdue || r.look == StepLook::Now));
    painter.drawText(QRectF(c.text, box.top(), c.roles - c.text - px(6), box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, r.text);
    painter.setFont(uiFont(16));
    painter.drawText(QRectF(c.roles, box.top(), c.limit - c.roles, box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, r.roles);
    if (c.limit < c.when)
        painter.drawText(QRectF(c.limit, box.top(), c.when - c.limit - px(12), box.height()),
                         Qt::AlignRight | Qt::AlignVCenter, r.limit);
    painter.setFont(uiFont(16, overdue || r.look == StepLook::Now));
    painter.drawText(QRectF(c.when, box.top(), c.key - c.when - px(8), box.height()),
                     Qt::AlignRight | Qt::AlignVCenter, r.when);
    painter.setFont(uiFont(16, true));
    if (!done)
        painter.drawText(QRectF(c.key, box.top(), c.right - c.key, box.height()),
                         Qt::AlignRight | Qt::AlignVCenter, r.key);
}

} // namespace muying::ui
