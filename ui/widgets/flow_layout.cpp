#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace muying::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent), m_spacing(spacing) {
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.x();
    int y = room.y();
    int line = 0;
    int all = -m_spacing;
    for (const QLayoutItem* item : m_items)
        all += item->isEmpty() ? 0 : item->sizeHint().width() + m_spacing;
    int slack = room.width() - all;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem* item = m_items[static_cast<std::size_t>(i)];
        if (item->isEmpty())
            continue; // hidden: it leaves no gap
        const QSize size = item->sizeHint();
        if (m_rightFrom >= 0 && i >= m_rightFrom && slack > 0)
            x += std::exchange(slack, 0);
        if (x > room.x() && x + size.width() > room.x() + room.width()) {
            x = room.x();
            y += line + m_spacing;
            line = 0;
        }
        if (place)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_spacing;
        line = std::max(line, size.height());
    }
    return y + line - rect.y() + contentsMargins().bottom();
}

} // namespace muying::ui
