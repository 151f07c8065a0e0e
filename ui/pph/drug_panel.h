#pragma once
#include "ui/pph/cockpit_view.h"
#include "ui/pph/column_view.h"

namespace muying::ui {

/// Drugs: oxytocin and tranexamic acid with what is left, the others in a line each, locked ones with lock
/// and reason.
class DrugPanel final : public ColumnView {
    Q_OBJECT
public:
    explicit DrugPanel(QWidget* parent = nullptr);
    void setView(const DrugsView& view);
    const DrugsView& view() const { return m_view; }

protected:
    void paintHead(QPainter& painter, const QRectF& box) override;
    void paintRows(QPainter& painter, double width) override;
    int rowsHeight(double width) const override;

private:
    int lineHeight(const DrugLineView& line, double width) const;
    void paintGauge(QPainter& painter, const DrugGaugeView& gauge, const QRectF& box) const;
    void paintLine(QPainter& painter, const DrugLineView& line, const QRectF& box) const;
    DrugsView m_view;
};

} // namespace muying::ui
