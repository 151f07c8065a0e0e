#include "ui/pph/cockpit_look.h"

#include "ui/print/mark_texture.h"
#include "ui/print/risk_mark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muying::ui {

using content::RiskColour;

namespace {

constexpr double smallestCockpitPx = 14;
constexpr int largestStripPercent = 125;

} // namespace

RiskColour stageColour(int stage) {
    switch (stage) {
    case 1:
        return RiskColour::Yellow;
    case 2:
        return RiskColour::Orange;
    case 3:
        return RiskColour::Red;
    default:
        return RiskColour::None;
    }
}

QColor stageFill(int stage) {
    const RiskColour colour = stageColour(stage);
    return colour == RiskColour::None ? cockpitColor(Role::Head) : print::markFill(colour);
}

QColor stageInk(int stage) {
    return stage == 3 ? QColor(Qt::white) : cockpitColor(Role::Ink);
}

void paintStageHatch(QPainter& painter, const QRectF& box, int stage, double pitch) {
    const RiskColour colour = stageColour(stage);
    if (colour == RiskColour::None || box.isEmpty())
        return;
    print::MarkTexture texture;
    texture.kind = print::plainTextureOf(colour);
    texture.pitch = pitch;
    texture.line = pitch * 0.36;
    texture.ink = stageFill(stage).darker(stage == 1 ? 122 : 128);
    QPainterPath shape;
    shape.addRect(box);
    print::paintTexture(painter, shape, box.center(), texture);
}

int stripPx(double base) {
    const int percent = std::min(Theme::current().appearance().percent, largestStripPercent);
    return static_cast<int>(std::lround(base * percent / 100.0));
}

QFont stripFont(double basePx, bool bold) {
    QFont font = uiFont(basePx, bold);
    font.setPixelSize(stripPx(basePx));
    return font;
}

QString firstClause(const QString& sentence) {
    static const QRegularExpression end(QStringLiteral("[，。；（]|[,.;:] | \\("));
    const QRegularExpressionMatch match = end.match(sentence);
    return match.hasMatch() ? sentence.left(match.capturedStart()) : sentence;
}

QFont figureFont(double pixels) {
    QFont font = uiFont(14, true);
    font.setPixelSize(std::max(14, static_cast<int>(pixels)));
    return font;
}

QFont fittedFont(const QString& text, double width, double basePx, bool bold) {
    QFont font = uiFont(basePx, bold);
    double pixels = font.pixelSize();
    while (pixels > smallestCockpitPx && QFontMetricsF(font).horizontalAdvance(text) > width) {
        pixels -= 1;
        font.setPixelSize(static_cast<int>(pixels));
    }
    return font;
}

void drawFitted(QPainter& painter, const QRectF& box, int flags, const QString& text, double basePx,
                bool bold) {
    painter.setFont(fittedFont(text, box.width(), basePx, bold));
    // Feet of letters may reach below a tight line (Latin more than Chinese): room equally above and below.
    const double feet = (flags & Qt::AlignVCenter) != 0 ? box.height() * 0.2 : 0;
    painter.drawText(box.adjusted(0, -feet, 0, feet), flags | Qt::TextSingleLine, text);
}

} // namespace muying::ui
