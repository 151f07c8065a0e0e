#include "ui/print/mark_texture.h"

#include <QPainter>

#include <cmath>

namespace muying::print {

using content::RiskColour;

namespace {

QPen texturePen(const MarkTexture& texture, double width) {
    QPen pen(texture.ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setCosmetic(false);
    return pen;
}

/// Parallel lines at `degrees` through the box, one of them half a pitch off the centre.
void paintLines(QPainter& painter, const QRectF& box, const MarkTexture& texture, double degrees,
                double widen = 1) {
    const double pitch = texture.pitch * widen;
    const double reach = std::hypot(box.width(), box.height()) / 2 + pitch;
    painter.save();
    painter.translate(box.center());
    painter.rotate(degrees);
    painter.setPen(texturePen(texture, texture.line * widen));
    for (double y = pitch / 2; y < reach; y += pitch) {
        painter.drawLine(QPointF(-reach, y), QPointF(reach, y));
        painter.drawLine(QPointF(-reach, -y), QPointF(reach, -y));
    }
    painter.restore();
}

void paintDots(QPainter& painter, const QRectF& box, const MarkTexture& texture, double radius) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(texture.ink);
    const double rise = texture.pitch * std::sqrt(3.0) / 2;
    bool odd = false;
    for (double y = box.bottom() - rise * 0.75; y > box.top() - rise; y -= rise) {
        const double shift = odd ? texture.pitch / 2 : 0;
        odd = !odd;
        const int count = static_cast<int>(box.width() / texture.pitch / 2) + 2;
        for (int i = -count; i <= count; ++i)
            painter.drawEllipse(QPointF(box.center().x() + i * texture.pitch + shift, y), radius, radius);
    }
}

void paintZigzag(QPainter& painter, const QRectF& box, const MarkTexture& texture) {
    const double rise = texture.pitch * 1.15;
    const double step = texture.pitch * 0.62;
    const double height = texture.pitch * 0.6;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(texturePen(texture, texture.line * 1.35));
    const int rows = static_cast<int>(box.height() / rise / 2) + 2;
    const int steps = static_cast<int>(box.width() / step / 2) + 2;
    for (int row = -rows; row <= rows; ++row) {
        const double y = box.center().y() + (row + 0.5) * rise;
        QPainterPath line;
        for (int i = -steps; i <= steps; ++i) {
            const QPointF point(box.center().x() + i * step, y + (i % 2 == 0 ? -height / 2 : height / 2));
            i == -steps ? line.moveTo(point) : line.lineTo(point);
        }
        painter.drawPath(line);
    }
}

/// Rings share the band out evenly (ink, gap, ink, gap, ink), so that the lightest colour stays light.
void paintRings(QPainter& painter, const QPointF& centre, double radius, const MarkTexture& texture) {
    const double inner = texture.ringsFrom * radius;
    const double share = (radius - inner) / (2 * texture.rings + 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(texturePen(texture, texture.ringWidth > 0 ? texture.ringWidth : share));
    for (int ring = 0; ring < texture.rings; ++ring) {
        const double even = (radius - inner) * (ring + 1) / (texture.rings + 1);
        const double at = inner + (texture.ringWidth > 0 ? even : share * (1.5 + 2 * ring));
        painter.drawEllipse(centre, at, at);
    }
}

} // namespace

TextureKind textureOf(RiskColour colour) {
    switch (colour) {
    case RiskColour::Yellow:
        return TextureKind::Dots;
    case RiskColour::Orange:
        return TextureKind::Stripes;
    case RiskColour::Red:
        return TextureKind::Lattice;
    case RiskColour::Purple:
        return TextureKind::Zigzag;
    case RiskColour::None:
    case RiskColour::Green:
        break;
    }
    return TextureKind::Rings;
}

TextureKind plainTextureOf(RiskColour colour) {
    switch (colour) {
    case RiskColour::Yellow:
        return TextureKind::PlainDots;
    case RiskColour::Orange:
        return TextureKind::PlainDiagonal;
    case RiskColour::Red:
        return TextureKind::PlainCross;
    case RiskColour::Purple:
        return TextureKind::PlainVertical;
    case RiskColour::None:
    case RiskColour::Green:
        break;
    }
    return TextureKind::PlainHorizontal;
}

void paintTexture(QPainter& painter, const QPainterPath& shape, const QPointF& centre,
                  const MarkTexture& texture) {
    const QRectF box = shape.boundingRect();
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    switch (texture.kind) {
    case TextureKind::Rings:
        paintRings(painter, centre, box.width() / 2, texture);
        break;
    case TextureKind::Dots:
        paintDots(painter, box, texture, 0.29 * texture.pitch);
        break;
    case TextureKind::PlainDots:
        paintDots(painter, box, texture, texture.line * 0.8);
        break;
    case TextureKind::Stripes:
        paintLines(painter, box, texture, 90, 1.6);
        break;
    case TextureKind::Lattice:
        paintLines(painter, box, texture, 45, 1.12);
        paintLines(painter, box, texture, -45, 1.12);
        break;
    case TextureKind::Zigzag:
        paintZigzag(painter, box, texture);
        break;
    case TextureKind::PlainHorizontal:
        paintLines(painter, box, texture, 0);
        break;
    case TextureKind::PlainDiagonal:
        paintLines(painter, box, texture, -45, 1.12);
        break;
    case TextureKind::PlainCross:
        paintLines(painter, box, texture, 0, 1.3);
        paintLines(painter, box, texture, 90, 1.3);
        break;
    case TextureKind::PlainVertical:
        paintLines(painter, box, texture, 90);
        break;
    }
    painter.restore();
}

} // namespace muying::print
