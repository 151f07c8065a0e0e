#include "ui/woman/women_delegate.h"

#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/woman/women_model.h"

#include <QPainter>

namespace muying::ui {

void WomenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = static_cast<const WomenModel*>(index.model());
    const WomanRow& row = model->at(index.row());
    painter->save();
    paintPlainGround(*painter, option);
    const QRect text = plainCell(option.rect, index.column());
    if (index.column() == WomenModel::MarkColumn) {
        paintMarks(*painter, text, row.marks, color(Role::Ink));
    } else if (index.column() == WomenModel::NameColumn) {
        painter->setFont(uiFont(15, true));
        painter->setPen(color(Role::Ink));
        const QString name = row.nameKo.isEmpty() ? row.name : row.name + QLatin1Char(' ') + row.nameKo;
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int used = QFontMetrics(painter->font()).horizontalAdvance(name) + px(8);
        painter->setFont(uiFont(14));
        painter->setPen(color(Role::Ink2));
        painter->drawText(text.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.ageGravida);
    } else {
        painter->setFont(uiFont(14));
        painter->setPen(color(Role::Ink));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
    paintPlainFrame(*painter, option);
    painter->restore();
}

} // namespace muying::ui
