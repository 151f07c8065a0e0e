#include "ui/leaflets/leaflet_delegate.h"

#include "ui/leaflets/leaflet_model.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace muying::ui {

void LeafletDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    paintPlainGround(*painter, option);
    QRect room = plainCell(option.rect, index.column());
    const QString below = index.data(LeafletModel::KoreanRole).toString();
    const QRect upper = below.isEmpty() ? room : QRect(room.left(), room.top() + px(5), room.width(), px(22));
    const bool title = index.column() == LeafletModel::TitleColumn;
    int left = upper.left();
    if (title) {
        painter->setFont(uiFont(14));
        painter->setPen(color(muying::ui::Role::Ink2));
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(LeafletModel::CodeRole).toString());
        left += px(44);
    }
    painter->setFont(uiFont(title ? 15 : 14, title));
    painter->setPen(color(muying::ui::Role::Ink));
    painter->drawText(QRect(left, upper.top(), upper.right() - left, upper.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    if (!below.isEmpty()) {
        painter->setFont(uiFont(14));
        painter->setPen(color(muying::ui::Role::Ink2));
        painter->drawText(QRect(left, room.top() + px(28), room.right() - left, px(22)),
                          Qt::AlignLeft | Qt::AlignVCenter, below);
    }
    paintPlainFrame(*painter, option);
    painter->restore();
}

} // namespace muying::ui
