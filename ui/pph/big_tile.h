#pragma once
#include "ui/pph/cockpit_view.h"

#include <QWidget>

class QPainter;

namespace muying::ui {

/// One figure to be read from two metres: caption, figure of up to 100 px, unit, a line below. A shock index
/// carries its scale.
class BigTile final : public QWidget {
    Q_OBJECT
public:
    explicit BigTile(const QString& objectName, QWidget* parent = nullptr);
    void setView(const TileView& view);
    const TileView& view() const { return m_view; }
    /// Height of the figures in pixels; at least 60.
    void setFigure(double pixels);
    double figure() const { return m_figure; }
    void setFlash(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintScale(QPainter& painter, double baseline);
    TileView m_view;
    double m_figure = 100;
    bool m_flash = false;
};

} // namespace muying::ui
