#pragma once
#include "ui/woman/curve_painter.h"

#include <QWidget>

namespace muying::ui {

class SectionHeader;

/// One curve of the right panel: title, standard, chart and the note about how its band came to be.
class ChartBox final : public QWidget {
    Q_OBJECT
public:
    explicit ChartBox(QWidget* parent = nullptr);
    void setChart(const QString& title, const QString& standard, const QString& note,
                  const PregnancyChart& chart);
    const PregnancyChart& chart() const { return m_chart; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title, m_standard, m_note;
    PregnancyChart m_chart;
};

/// Colours and type of charts on the screen.
ChartInk screenChartInk();

} // namespace muying::ui
