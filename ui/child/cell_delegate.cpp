#include "ui/child/cell_delegate.h"

#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace muying::ui {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    paintPlainGround(*painter, option);
    painter->setFont(uiFont(14, index.column() == 0));
    painter->setPen(color(Role::Ink));
    painter->drawText(plainCell(option.rect, index.column()),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                      index.data().toString());
    paintPlainFrame(*painter, option);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    const QFontMetrics metrics(uiFont(14, index.column() == 0));
    const int pads = plainPads(index.column());
    const int room = option.rect.width() > pads ? option.rect.width() - pads : 100000;
    const QRect needed = metrics.boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, text);
    return {std::max(needed.width() + pads + 2, px(40)), std::max(needed.height() + px(10), px(32))};
}

} // namespace muying::ui
