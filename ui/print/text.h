#pragma once
#include "ui/print/fonts.h"

#include <QPointF>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace muying::print {

/// Glyphs of one line in one face, positions in mm from the start of the line.
struct GlyphRun {
    const Face* face = nullptr;
    QList<quint32> glyphs;
    QList<QPointF> positions; ///< in units of Face::unitsPerEm
};

/// The one place where text is measured and broken: the same for preview, printer and PDF.
class TextMetrics {
public:
    /// Width of one line in mm. `tracking` is added between characters, in em.
    static double width(const QString& text, const TextStyle& style, double tracking = 0);
    /// Glyphs of one line; characters a face lacks are taken from the other voice.
    static std::vector<GlyphRun> shape(const QString& text, const TextStyle& style, double tracking = 0);
    /// Breaks text into lines not wider than `width` mm, by Chinese rules (no 、。） at the start, no （《 at
    /// the end of a line; numbers stay with their unit; Korean and Latin break at spaces). Keeps line feeds.
    static QStringList wrap(const QString& text, const TextStyle& style, double width);
    /// Like wrap(), but the first line has only `firstWidth` mm.
    static QStringList wrap(const QString& text, const TextStyle& style, double width, double firstWidth);
};

/// The text, or as much of it as fits into `width` mm with … at the end.
QString fittedText(const QString& text, const TextStyle& style, double width);

/// Draws one line; the painter works in mm, `baseline` is its left end.
void drawLine(QPainter& painter, const QPointF& baseline, const QString& text, const TextStyle& style,
              double tracking = 0);

} // namespace muying::print
