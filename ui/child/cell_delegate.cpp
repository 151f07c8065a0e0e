#include "ui/child/cell_delegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace muying::ui {

namespace {

QRect cellText(const QRect& cell) {
    return cell.adjusted(px(10), px(5), -px(6), -px(5));
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, color(selected ? Role::Soft : Role::Surface));
    painter->setPen(color(Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(uiFont(14, index.column() == 0));
    painter->setPen(color(Role::Ink));
    painter->drawText(cellText(option.rect),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                      index.data().toString());
    if (selected) {
        painter->setPen(QPen(color(Role::Accent), 2));
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        painter->drawLine(box.topLeft(), box.topRight());
        painter->drawLine(box.bottomLeft(), box.bottomRight());
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    const QFontMetrics metrics(uiFont(14, index.column() == 0));
    const int pads = px(16);
    const int room = option.rect.width() > pads ? option.rect.width() - pads : 100000;
    const QRect needed = metrics.boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, text);
    return {std::max(needed.width() + pads + 2, px(40)), std::max(needed.height() + px(10), px(32))};
}

} // namespace muying::ui
