#pragma once
#include <QStyledItemDelegate>

namespace muying::ui {

/// Paints the lists of women: marks with words, name in bold with age below it, what is due in as many as two
/// lines, lateness as a tag. `compact` puts the due date below the week and the village below the responsible
/// person, whose columns are hidden then.
class WomenDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCompact(bool compact) { m_compact = compact; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    bool m_compact = false;
};

} // namespace muying::ui
