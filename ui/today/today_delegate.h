#pragma once
#include <QStyledItemDelegate>

namespace muying::ui {

class TodayModel;

/// Paints rows of 今日: marks with words, two-tone name, tag of urgency. Texts wrap, they are never cut.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TodayDelegate(const TodayModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Width of a column, asked for when heights are worked out.
    void setColumnWidth(int column, int width);

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintResponsible(QPainter& painter, const QRect& rect, const QString& text) const;
    const TodayModel& m_model;
    QList<int> m_widths;
};

} // namespace muying::ui
