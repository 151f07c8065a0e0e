#include "ui/woman/women_delegate.h"

#include "ui/widgets/theme.h"
#include "ui/woman/women_model.h"

#include <QPainter>

namespace muying::ui {

void WomenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = static_cast<const WomenModel*>(index.model());
    const WomanRow& row = model->at(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, color(selected ? Role::Soft : Role::Surface));
    painter->setPen(color(Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool first = index.column() == 0;
    const QRect text = option.rect.adjusted(px(first ? 20 : 10), 0, -px(6), 0);
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
    if (selected) {
        painter->setPen(QPen(color(Role::Accent), 2));
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        painter->drawLine(box.topLeft(), box.topRight());
        painter->drawLine(box.bottomLeft(), box.bottomRight());
    }
    painter->restore();
}

} // namespace muying::ui
