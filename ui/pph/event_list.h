#pragma once
#include "ui/pph/cockpit_view.h"
#include "ui/pph/column_view.h"

namespace muying::ui {

/// The log, newest on top: only added to. A corrected line stays, struck through.
class EventList final : public ColumnView {
    Q_OBJECT
public:
    explicit EventList(QWidget* parent = nullptr);
    void setView(const EventsView& view);
    const EventsView& view() const { return m_view; }
    /// The line to be corrected is framed; 0 = none.
    void setChosen(qint64 seq);
    qint64 chosen() const { return m_chosen; }
    void moveChosen(int by);

Q_SIGNALS:
    void pressed(qint64 seq);

protected:
    void paintHead(QPainter& painter, const QRectF& box) override;
    void paintRows(QPainter& painter, double width) override;
    int rowsHeight(double width) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    double textLeft() const;
    int rowHeight(const EventRowView& row, double width) const;
    void revealChosen();
    EventsView m_view;
    qint64 m_chosen = 0;
};

} // namespace muying::ui
