#include "ui/pph/slots_view.h"

#include "core/base/word_list.h"
#include "ui/pph/presenter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::ObservationSlot;
using pph::SlotState;

namespace {

constexpr int slotBoxWidth = 104;
constexpr int slotBoxHeight = 62;

} // namespace

SlotsView::SlotsView(QWidget* parent) : QWidget(parent) {
    setObjectName(u"slotsView"_s);
    setFocusPolicy(Qt::StrongFocus);
}

int SlotsView::perLine() const {
    return std::max(1, (width() - px(40)) / px(slotBoxWidth + 6));
}

int SlotsView::rowHeight(const SlotRow& row) const {
    const int lines = std::max(1, (static_cast<int>(row.plan.list.size()) + perLine() - 1) / perLine());
    return px(44) + lines * px(slotBoxHeight + 6) + px(10);
}

QString SlotsView::slotWord(const ObservationSlot& slot) const {
    switch (slot.state) {
    case SlotState::Pending:
        return clockText(slot.at);
    case SlotState::Due:
        return tr("现在做");
    case SlotState::Late:
        return tr("已迟");
    case SlotState::Missed:
        return tr("漏做");
    case SlotState::Done:
        return slot.missing.isEmpty() ? clockText(slot.doneAt) : tr("不全");
    case SlotState::DoneLate:
        return tr("迟 %1").arg(clockText(slot.doneAt));
    }
    return {};
}

QString SlotsView::current() const {
    const bool inside = m_current >= 0 && m_current < static_cast<int>(m_rows.size());
    return inside ? m_rows[static_cast<std::size_t>(m_current)].run : QString();
}

void SlotsView::setRows(std::vector<SlotRow> rows) {
    m_rows = std::move(rows);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    refreshName();
    updateGeometry();
    int height = px(20);
    for (const SlotRow& row : m_rows)
        height += rowHeight(row);
    setMinimumHeight(std::max(px(80), height));
    update();
}

void SlotsView::refreshName() {
    QStringList spoken;
    if (m_current < static_cast<int>(m_rows.size())) {
        const SlotRow& row = m_rows[static_cast<std::size_t>(m_current)];
        spoken << row.name << row.birth << row.remark;
        if (const ObservationSlot* slot = row.plan.present())
            spoken << tr("%1 分").arg(slot->minute) + u' ' + slotWord(*slot);
    }
    setAccessibleName(listed(spoken, Between::Parts, uiLanguage()));
}

void SlotsView::paintSlot(QPainter& painter, const QRectF& box, const ObservationSlot& slot) const {
    const bool late = slot.state == SlotState::Late;
    const bool due = slot.state == SlotState::Due;
    const bool missed = slot.state == SlotState::Missed;
    const bool done = slot.state == SlotState::Done || slot.state == SlotState::DoneLate;
    const QColor ink = color(late                               ? Role::SlabInk
                             : slot.state == SlotState::Pending ? Role::Ink2
                                                                : Role::Ink);
    painter.setPen(QPen(color(due ? Role::Accent : Role::Line2), due ? 3 : 1));
    painter.setBrush(color(late ? Role::Slab : due ? Role::Soft : missed ? Role::Att : Role::Surface));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(3), px(3));
    if (missed) {
        painter.setPen(QPen(color(Role::AttLine), 2));
        painter.drawLine(box.bottomLeft() + QPointF(px(4), -px(4)), box.topRight() + QPointF(-px(4), px(4)));
    }
    if (done)
        paintIcon(painter, u"tick"_s, QRectF(box.right() - px(26), box.top() + px(6), px(18), px(18)),
                  color(Role::Accent));
    painter.setPen(ink);
    painter.setFont(uiFont(18, true));
    painter.drawText(box.adjusted(px(10), px(4), -px(4), -box.height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 分").arg(slot.minute));
    painter.setFont(uiFont(15, due || late || missed));
    painter.drawText(box.adjusted(px(10), box.height() / 2, -px(4), -px(4)), Qt::AlignLeft | Qt::AlignVCenter,
                     slotWord(slot));
}

void SlotsView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Role::Surface));
    if (m_rows.empty()) {
        painter.setPen(color(Role::Ink2));
        painter.setFont(uiFont(16));
        painter.drawText(rect().adjusted(px(20), px(20), -px(20), 0), Qt::AlignLeft | Qt::TextWordWrap,
                         tr("现在没有产后观察中的产妇。分娩后在列表按 O 开始。"));
        return;
    }
    double y = px(10);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const SlotRow& row = m_rows[i];
        const double height = rowHeight(row);
        if (static_cast<int>(i) == m_current) {
            painter.fillRect(QRectF(0, y, width(), height - px(4)), color(Role::Soft));
            if (hasFocus()) {
                painter.setPen(QPen(color(Role::Accent), 3));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(2, y, width() - 4, height - px(4)));
            }
        }
        painter.setPen(color(Role::Ink));
        painter.setFont(uiFont(18, true));
        const QString name = row.drill ? tr("演练 %1").arg(row.name) : row.name;
        painter.drawText(QRectF(px(20), y, width(), px(40)), Qt::AlignLeft | Qt::AlignVCenter, name);
        const double used = painter.fontMetrics().horizontalAdvance(name) + px(36);
        painter.setFont(uiFont(15));
        painter.setPen(color(Role::Ink2));
        painter.drawText(QRectF(used, y, width() - used - px(16), px(40)), Qt::AlignLeft | Qt::AlignVCenter,
                         listed({row.birth, row.remark}, Between::Parts, uiLanguage()));
        const int each = perLine();
        for (std::size_t s = 0; s < row.plan.list.size(); ++s) {
            const int column = static_cast<int>(s) % each;
            const int line = static_cast<int>(s) / each;
            paintSlot(painter,
                      QRectF(px(20) + column * px(slotBoxWidth + 6),
                             y + px(44) + line * px(slotBoxHeight + 6), px(slotBoxWidth), px(slotBoxHeight)),
                      row.plan.list[s]);
        }
        y += height;
    }
}

void SlotsView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, last));
        refreshName();
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !current().isEmpty()) {
        Q_EMIT entryWanted(current());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SlotsView::mousePressEvent(QMouseEvent* event) {
    double y = event->position().y() - px(10);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int height = rowHeight(m_rows[i]);
        if (y >= 0 && y < height) {
            m_current = static_cast<int>(i);
            refreshName();
            update();
            return;
        }
        y -= height;
    }
}

void SlotsView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void SlotsView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace muying::ui
