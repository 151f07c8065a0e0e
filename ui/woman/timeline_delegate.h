#pragma once
#include <QStyledItemDelegate>

namespace muying::ui {

/// Paints the lines of the timeline: dot on its rail, title, second line, marks.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFolded(bool folded) { m_folded = folded; }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintRail(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    bool m_folded = false;
};

} // namespace muying::ui
