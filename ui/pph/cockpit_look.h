#pragma once
#include "core/content/rule_set.h"
#include "ui/widgets/theme.h"

#include <QRectF>

class QPainter;

namespace muying::ui {

/// The cockpit keeps the light palette whatever look is chosen: white bodies are read from two metres.
inline QColor cockpitColor(Role role) {
    return Theme::lightColor(role);
}

/// Mark of a stage: 0 none yet, 1 yellow triangle, 2 orange diamond, 3 red square.
content::RiskColour stageColour(int stage);
/// Fill of the stage block and the loss bar; the neutral head colour at stage 0.
QColor stageFill(int stage);
/// Ink of words on that fill.
QColor stageInk(int stage);
/// Lays the plain hatching of the stage over `box`; `pitch` in pixels. Nothing at stage 0.
void paintStageHatch(QPainter& painter, const QRectF& box, int stage, double pitch);

/// The largest font up to `basePx` (scaled) in which `text` is no wider than `width`; never under 14 px.
QFont fittedFont(const QString& text, double width, double basePx, bool bold);
/// The entry strip grows only to 125 %: beyond that its buttons would push the figures off the screen.
int stripPx(double base);
QFont stripFont(double basePx, bool bold = false);
/// The first clause of a sentence, for places where a word must do; the whole of it is told on asking.
QString firstClause(const QString& sentence);
/// Font in device pixels, not scaled by the font size: the big figures.
QFont figureFont(double pixels);

/// One line of text in its box, shrunk to fit the width.
void drawFitted(QPainter& painter, const QRectF& box, int flags, const QString& text, double basePx,
                bool bold = false);

} // namespace muying::ui
