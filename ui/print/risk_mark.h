#pragma once
#include "core/base/language.h"
#include "core/content/rule_set.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace muying::print {

/// How a mark lays its ink. Grey is what a colour mark becomes on a copy; LineArt is for monochrome
/// printers (no halftone); Outline is a bare shape with its word, to be ticked by hand.
enum class MarkMode { Colour, Grey, LineArt, Outline };

/// A mark on paper: coloured textured band round a white plate with the word. `size` is the optical
/// size S in mm (diameter of the green circle); 12 mm and more, smaller only on lists. The painter works
/// in millimetres. RiskColour::None is the dashed empty ring "未评", which has no colour at all.
void paintRiskMark(QPainter& painter, const QPointF& centre, double size, content::RiskColour colour,
                   MarkMode mode = MarkMode::Colour);

/// A mark on the screen, without plate: the word stands beside it. It fits into `box` (logical pixels):
/// the five textures when the shape itself is 20 px or more, plain hatching below; None is the dashed empty
/// ring.
void paintScreenMark(QPainter& painter, const QRectF& box, content::RiskColour colour, bool dark = false);

/// Outline of a mark of optical size `size` round `centre`; the same shape on screen and paper.
QPainterPath markShape(content::RiskColour colour, const QPointF& centre, double size);

/// Fill of a mark (the only place where risk colours are written down).
QColor markFill(content::RiskColour colour);

/// The one character on the plate: 绿 黄 橙 红 紫, Chinese in every language of paper.
QString markWord(content::RiskColour colour);

/// Purple stands to the right of another colour, a little smaller: its size beside a mark of `size`.
inline double besideSize(double size) {
    return 0.94 * size;
}

} // namespace muying::print
