#pragma once
#include <QStyledItemDelegate>

namespace muying::ui {

/// A row of the list of leaflets: code and Chinese title, the Korean below it; status above edition.
class LeafletDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace muying::ui
