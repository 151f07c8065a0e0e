#pragma once
#include "ui/pph/cockpit_view.h"

#include <QWidget>

namespace muying::ui {

/// The stage: fill, hatching and shape of its colour, its name in letters of 44 px, why, and since when.
class StageBlock final : public QWidget {
    Q_OBJECT
public:
    explicit StageBlock(QWidget* parent = nullptr);
    void setView(const StageView& view);
    const StageView& view() const { return m_view; }
    /// An alarm waits: the block is drawn inverted every other second.
    void setFlash(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StageView m_view;
    bool m_flash = false;
};

} // namespace muying::ui
