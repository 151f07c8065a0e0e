#pragma once
#include <QStyledItemDelegate>

namespace muying::ui {

/// Paints the list of women: marks with words, name in bold with age behind it.
class WomenDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace muying::ui
