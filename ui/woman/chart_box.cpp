#include "ui/woman/chart_box.h"

#include "core/base/word_list.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace muying::ui {

using namespace Qt::StringLiterals;

ChartInk screenChartInk() {
    return {color(Role::Line),
            color(Role::Ink2),
            color(Role::Band),
            color(Role::SoftLine),
            color(Role::Ink),
            color(Role::Accent),
            uiFont(14),
            uiFont(15, true),
            1.0};
}

ChartBox::ChartBox(QWidget* parent) : QWidget(parent) {
    setFixedHeight(px(232));
}

void ChartBox::setChart(const QString& title, const QString& standard, const QString& note,
                        const PregnancyChart& chart) {
    m_title = title;
    m_standard = standard;
    m_note = note;
    m_chart = chart;
    QStringList values;
    for (const QPointF& point : chart.points) {
        values.append(tr("第 %1 周 %2").arg(point.x(), 0, 'f', 1).arg(point.y(), 0, 'f', 1));
    }
    setAccessibleName(title + u' ' + standard);
    setAccessibleDescription(
        listed({listed(values, Between::Parts, uiLanguage()), note}, Between::Sentences, uiLanguage()));
    const int noteHeight =
        QFontMetrics(uiFont(14))
            .boundingRect(QRect(0, 0, std::max(width(), px(240)), 1000), Qt::TextWordWrap, note)
            .height();
    setFixedHeight(px(24) + px(150) + noteHeight + px(8));
    update();
}

void ChartBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect head(0, 0, width(), px(24));
    painter.setFont(uiFont(16, true));
    painter.setPen(color(Role::Ink));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_standard);
    const QRectF plot(0, head.bottom() + px(2), width(), px(148));
    paintPregnancyChart(painter, plot, m_chart, screenChartInk());
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink3));
    painter.drawText(QRectF(0, plot.bottom() + px(2), width(), height() - plot.bottom()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
}

} // namespace muying::ui
