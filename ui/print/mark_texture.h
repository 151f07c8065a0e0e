#pragma once
#include "core/content/rule_set.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace muying::print {

/// Textures of the marks: told apart whichever way a label is stuck on. Plain ones are for tiny marks.
enum class TextureKind {
    Rings,
    Dots,
    Stripes,
    Lattice,
    Zigzag,
    PlainHorizontal,
    PlainDots,
    PlainDiagonal,
    PlainCross,
    PlainVertical
};

struct MarkTexture {
    TextureKind kind = TextureKind::Rings;
    double pitch = 1;
    double line = 0.26;
    QColor ink = Qt::black;
    double ringsFrom = 0; ///< inner edge of the band, of the radius; 0 = rings over the whole circle
    int rings = 2;
    double ringWidth = 0; ///< 0 = the band is shared out evenly between rings and gaps
};

TextureKind textureOf(content::RiskColour colour);
TextureKind plainTextureOf(content::RiskColour colour);

/// Lays the texture inside `shape`, as vectors: pattern brushes of Qt are in device pixels.
void paintTexture(QPainter& painter, const QPainterPath& shape, const QPointF& centre,
                  const MarkTexture& texture);

} // namespace muying::print
