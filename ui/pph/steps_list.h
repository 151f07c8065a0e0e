#pragma once
#include "ui/pph/cockpit_view.h"
#include "ui/pph/column_view.h"

namespace muying::ui {

/// Steps of the present stage: box with its digit, words, roles, limit, when done or how much over, key. The
/// one to be done now is outlined, overdue ones are black. A press on a row asks for it.
class StepsList final : public ColumnView {
    Q_OBJECT
public:
    explicit StepsList(QWidget* parent = nullptr);
    void setView(const StepsView& view);
    const StepsView& view() const { return m_view; }
    /// The row the arrow keys stand on; follows the step to be done now until it is moved.
    int current() const { return m_current; }
    void moveCurrent(int by);
    const StepRowView* row(int index) const;

Q_SIGNALS:
    void pressed(const QString& step);

protected:
    void paintHead(QPainter& painter, const QRectF& box) override;
    void paintRows(QPainter& painter, double width) override;
    int rowsHeight(double width) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Columns {
        double text, roles, limit, when, key, right;
    };
    Columns columns(double width) const;
    int rowHeight(const StepRowView& row, double width) const;
    void paintRow(QPainter& painter, const StepRowView& row, const QRectF& box, bool current) const;
    void paintBox(QPainter& painter, const StepRowView& row, const QRectF& box, const QColor& ink) const;
    void revealCurrent();

    StepsView m_view;
    int m_current = -1;
    bool m_moved = false;
};

} // namespace muying::ui
