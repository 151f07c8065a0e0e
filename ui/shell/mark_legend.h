#pragma once
#include "ui/print/risk_mark.h"

#include <QWidget>

namespace muying::ui {

/// The five marks as the chosen printer will lay them; on white, because it is paper.
class MarkLegend : public QWidget {
    Q_OBJECT
public:
    explicit MarkLegend(QWidget* parent = nullptr);
    void setMode(print::MarkMode mode);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    print::MarkMode m_mode = print::MarkMode::Colour;
};

} // namespace muying::ui
