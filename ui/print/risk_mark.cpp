#include "ui/print/risk_mark.h"

#include "ui/print/mark_texture.h"
#include "ui/print/text.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace muying::print {

using content::RiskColour;

namespace {

struct MarkLook {
    QRgb fill = 0;
    QRgb hatch = 0;       ///< ink of the plain hatching on small screen marks
    QRgb darkOutline = 0; ///< outline on a dark window
    double plate = 0;     ///< scale of the white plate
    double word = 0.355;  ///< em of the word, of S
};

const MarkLook& markLook(RiskColour colour) {
    static const std::array<MarkLook, 6> looks{{
        {0xffffffff, 0xff47555b, 0xff94a2a8, 0.59, 0.355},
        {0xff2e9e5b, 0xff1b6e3c, 0xff7fd3a0, 0.59, 0.355},
        {0xfff2c200, 0xff8f7000, 0xffffe16b, 0.56, 0.32},
        {0xfff07c1d, 0xff994703, 0xffffb272, 0.62, 0.355},
        {0xffd7263d, 0xff7e0d1d, 0xffff8c97, 0.60, 0.355},
        {0xff7b3fa0, 0xff46205f, 0xffc79be3, 0.60, 0.355},
    }};
    return looks[static_cast<std::size_t>(colour)];
}

QPainterPath polygonPath(const QPointF& centre, const std::vector<QPointF>& corners) {
    QPainterPath path;
    path.moveTo(centre + corners.front());
    for (std::size_t i = 1; i < corners.size(); ++i)
        path.lineTo(centre + corners[i]);
    path.closeSubpath();
    return path;
}

/// Where word and plate sit: the centroid of the triangle lies below the middle of its box.
QPointF plateCentre(RiskColour colour, const QPointF& centre, double size) {
    if (colour != RiskColour::Yellow)
        return centre;
    const double height = 1.22 * size * std::sqrt(3.0) / 2;
    return centre + QPointF(0, height / 6);
}

QPainterPath scaledAbout(const QPainterPath& path, const QPointF& fixed, double factor) {
    QTransform transform;
    transform.translate(fixed.x(), fixed.y());
    transform.scale(factor, factor);
    transform.translate(-fixed.x(), -fixed.y());
    return transform.map(path);
}

QColor greyOf(const QColor& colour) {
    const int level = qGray(colour.rgb());
    return QColor(level, level, level);
}

QPen markPen(const QColor& colour, double width) {
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(false);
    return pen;
}

/// `em` in mm; black on the white plate, so that the contrast is always 21:1.
void paintMarkWord(QPainter& painter, const QPointF& centre, double em, const QString& word) {
    const TextStyle style = recordText(em * 72 / 25.4, true);
    painter.setPen(Qt::black);
    drawLine(painter, centre + QPointF(-TextMetrics::width(word, style) / 2, style.drop()), word, style);
}

/// Dashed empty ring: nothing is known yet, so nothing has a colour.
void paintUnassessed(QPainter& painter, const QPointF& centre, double size, const QColor& ink) {
    QPen pen(ink, 0.07 * size, Qt::CustomDashLine, Qt::FlatCap);
    const double radius = 0.46 * size;
    const double dash = 2 * M_PI * radius / (0.07 * size) / 20;
    pen.setDashPattern({dash, dash});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
}

MarkTexture paperTexture(RiskColour colour, double size, MarkMode mode) {
    MarkTexture texture;
    texture.kind = textureOf(colour);
    texture.pitch = std::max(0.95, 0.062 * size);
    texture.line = 0.26 * texture.pitch;
    texture.ringsFrom = markLook(colour).plate + (size <= 8 ? 0.12 : 0);
    texture.rings = mode == MarkMode::LineArt && size < 10 ? 1 : 2;
    const bool white = colour == RiskColour::Green || colour == RiskColour::Purple;
    texture.ink = white && mode != MarkMode::LineArt ? Qt::white : Qt::black;
    // Without the fill under them the stripes alone must be darker than the dots of yellow.
    if (mode == MarkMode::LineArt && colour == RiskColour::Orange)
        texture.line = 0.38 * texture.pitch;
    if (mode == MarkMode::LineArt && colour == RiskColour::Green)
        texture.ringWidth = 0.6 * 0.028 * size;
    return texture;
}

} // namespace

QPainterPath markShape(RiskColour colour, const QPointF& centre, double size) {
    QPainterPath path;
    switch (colour) {
    case RiskColour::Yellow: {
        const double side = 1.22 * size;
        const double half = side * std::sqrt(3.0) / 4;
        return polygonPath(centre, {{0, -half}, {side / 2, half}, {-side / 2, half}});
    }
    case RiskColour::Orange: {
        const double r = 0.60 * size;
        return polygonPath(centre, {{0, -r}, {r, 0}, {0, r}, {-r, 0}});
    }
    case RiskColour::Red: {
        const double r = 0.45 * size;
        return polygonPath(centre, {{-r, -r}, {r, -r}, {r, r}, {-r, r}});
    }
    case RiskColour::Purple: {
        const double r = 0.545 * size;
        const double h = r * std::sqrt(3.0) / 2;
        return polygonPath(centre, {{r, 0}, {r / 2, h}, {-r / 2, h}, {-r, 0}, {-r / 2, -h}, {r / 2, -h}});
    }
    case RiskColour::None:
    case RiskColour::Green:
        break;
    }
    path.addEllipse(centre, size / 2, size / 2);
    return path;
}

QColor markFill(RiskColour colour) {
    return QColor(markLook(colour).fill);
}

QString markWord(RiskColour colour) {
    switch (colour) {
    case RiskColour::Green:
        return QStringLiteral("绿");
    case RiskColour::Yellow:
        return QStringLiteral("黄");
    case RiskColour::Orange:
        return QStringLiteral("橙");
    case RiskColour::Red:
        return QStringLiteral("红");
    case RiskColour::Purple:
        return QStringLiteral("紫");
    case RiskColour::None:
        break;
    }
    return {};
}

void paintRiskMark(QPainter& painter, const QPointF& centre, double size, RiskColour colour, MarkMode mode) {
    painter.save();
    if (colour == RiskColour::None) {
        paintUnassessed(painter, centre, size, Qt::black);
        painter.restore();
        return;
    }
    const MarkLook& look = markLook(colour);
    const QPainterPath shape = markShape(colour, centre, size);
    const QPointF middle = plateCentre(colour, centre, size);
    const double outline = 0.028 * size;
    if (mode != MarkMode::Outline) {
        const QPainterPath plate = scaledAbout(shape, middle, look.plate + (size <= 8 ? 0.12 : 0));
        const QColor fill = QColor(look.fill);
        const QColor laid = mode == MarkMode::LineArt ? QColor(Qt::white)
                            : mode == MarkMode::Grey  ? greyOf(fill)
                                                      : fill;
        painter.fillPath(shape, laid);
        paintTexture(painter, shape, centre, paperTexture(colour, size, mode));
        painter.setPen(markPen(Qt::black, 0.6 * outline));
        painter.setBrush(Qt::white);
        painter.drawPath(plate);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(markPen(Qt::black, mode == MarkMode::Outline ? 0.265 : outline));
    painter.drawPath(shape);
    paintMarkWord(painter, middle, look.word * size, markWord(colour));
    painter.restore();
}

// Below this size of the shape itself the five textures run together on a screen.
constexpr double smallestTextured = 20;

void paintScreenMark(QPainter& painter, const QRectF& box, RiskColour colour, bool dark) {
    const double edge = std::min(box.width(), box.height());
    const double size = edge / 1.3; // the widest shape with its outline
    const MarkLook& look = markLook(colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colour == RiskColour::None) {
        paintUnassessed(painter, box.center(), size * 1.1, QColor(dark ? look.darkOutline : look.hatch));
        painter.restore();
        return;
    }
    const QPainterPath shape = markShape(colour, box.center(), size);
    MarkTexture texture;
    texture.ringsFrom = 0;
    if (size >= smallestTextured) {
        texture.kind = textureOf(colour);
        const bool white = colour == RiskColour::Green || colour == RiskColour::Purple;
        texture.pitch = std::max(white ? 4.4 : 3.6, 0.15 * size);
        texture.line = white ? 0.2 * texture.pitch : std::max(1.0, 0.26 * texture.pitch);
        texture.ink = white ? QColor(Qt::white) : QColor(0x17, 0x21, 0x1f);
    } else {
        texture.kind = plainTextureOf(colour);
        texture.pitch = edge / 5;
        texture.line = edge / 16;
        texture.ink = QColor(look.hatch);
    }
    painter.fillPath(shape, QColor(look.fill));
    paintTexture(painter, shape, box.center(), texture);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(markPen(QColor(dark ? look.darkOutline : look.hatch), std::max(1.0, edge * 1.4 / 24)));
    painter.drawPath(shape);
    painter.restore();
}

} // namespace muying::print
