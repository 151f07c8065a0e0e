#pragma once
#include <QStyledItemDelegate>

namespace muying::ui {

struct SearchRow;

/// Paints the rows of the search popup; what was typed stands out in the name, the pinyin or the number.
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& rect, const SearchRow& row) const;
    void paintWoman(QPainter& painter, const QRect& rect, const SearchRow& row) const;
    void paintAction(QPainter& painter, const QRect& rect, const SearchRow& row) const;
};

} // namespace muying::ui
