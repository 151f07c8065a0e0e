#pragma once
#include "ui/pph/cockpit_view.h"

#include <QWidget>

class QPainter;

namespace muying::ui {

/// Cumulative loss: the figure, and a bar of what was lost when, against the lines of the guideline. Grows
/// beyond 1600 mL by half litres.
class LossBar final : public QWidget {
    Q_OBJECT
public:
    explicit LossBar(QWidget* parent = nullptr);
    void setView(const LossView& view);
    const LossView& view() const { return m_view; }
    void setFigure(double pixels);
    double figure() const { return m_figure; }
    /// mL at the right end of the bar.
    int scaleMl() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFigure(QPainter& painter);
    void paintPieces(QPainter& painter, const QRectF& bar);
    void paintPlates(QPainter& painter, const QRectF& bar);
    void paintMarks(QPainter& painter, const QRectF& bar);
    void paintNow(QPainter& painter, const QRectF& bar);
    double at(const QRectF& bar, int ml) const;

    LossView m_view;
    double m_figure = 78;
};

} // namespace muying::ui
