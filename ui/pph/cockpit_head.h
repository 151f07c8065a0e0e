#pragma once
#include "ui/pph/cockpit_view.h"

#include <QWidget>

class QPushButton;

namespace muying::ui {

/// The dark line on top: back, who, what must not be forgotten, drill or real, sound, clock. Hatched in a
/// drill.
class CockpitHead final : public QWidget {
    Q_OBJECT
public:
    explicit CockpitHead(QWidget* parent = nullptr);
    void setView(const HeadView& view);
    const HeadView& view() const { return m_view; }

Q_SIGNALS:
    void backPressed();
    void soundPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double paintRight(QPainter& painter) const;
    void paintLeft(QPainter& painter, double right) const;
    void place();
    HeadView m_view;
    QPushButton* m_back;
    QPushButton* m_sound;
};

} // namespace muying::ui
