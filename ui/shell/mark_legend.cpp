#include "ui/shell/mark_legend.h"

#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <array>

namespace muying::ui {

namespace {

using content::RiskColour;
constexpr std::array legendColours{RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red,
                                   RiskColour::Purple};
constexpr double legendMarkMm = 12;

} // namespace

MarkLegend::MarkLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMode(print::MarkMode::Colour);
}

void MarkLegend::setMode(print::MarkMode mode) {
    m_mode = mode;
    setAccessibleName(mode == print::MarkMode::LineArt ? tr("风险标记印成黑白线条") : tr("风险标记印成彩色"));
    update();
}

QSize MarkLegend::sizeHint() const {
    return {px(280), px(64)};
}

void MarkLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    const double slot = width() / static_cast<double>(legendColours.size());
    const double scale = px(44) / (legendMarkMm * 1.25);
    for (std::size_t i = 0; i < legendColours.size(); ++i) {
        painter.save();
        painter.translate(slot * (static_cast<double>(i) + 0.5), height() / 2.0);
        painter.scale(scale, scale);
        print::paintRiskMark(painter, {0, 0}, legendMarkMm, legendColours[i], m_mode);
        painter.restore();
    }
}

} // namespace muying::ui
