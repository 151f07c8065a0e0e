#include "ui/print/text.h"

#include "ui/print/line_breaks.h"

#include <QGlyphRun>
#include <QPainter>

namespace muying::print {

namespace {

/// Between Han and digits or Latin letters, in em. About 1/8; PDF readers take a tenth and more for a space.
constexpr double hanGap = 0.095;

/// Two marks side by side share half an em (CLREQ: 2 em become 1.5).
bool sharesRoom(char32_t before, char32_t after) {
    return (leavesRoomBehind(before) && (leavesRoomBehind(after) || leavesRoomBefore(after))) ||
           (leavesRoomBefore(before) && leavesRoomBefore(after));
}

/// “ and ” are wide in a Chinese face only.
bool isWide(const Face& wanted, char32_t character) {
    return wanted.glyph(character).advance >= 0.9 * Face::unitsPerEm;
}

/// Goes along the characters of a line, `place(face, glyph, x)` for each, and returns where it ends; all in
/// units of the face.
template <class Place>
double walkLine(const QString& text, const TextStyle& style, double tracking, const Place& place) {
    const Face& wanted = face(style.voice, style.bold);
    const Face& other = face(style.voice == Voice::Form ? Voice::Record : Voice::Form, style.bold);
    double x = 0;
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
        if (character == softBreak)
            continue;
        if (before != 0) {
            x += tracking * Face::unitsPerEm;
            if (wantsHanGap(before, character))
                x += hanGap * Face::unitsPerEm;
            if (style.squeezed && isWide(wanted, before) && sharesRoom(before, character))
                x -= Face::unitsPerEm / 2.0;
        }
        const Face::Glyph* glyph = &wanted.glyph(character);
        const Face* used = &wanted;
        if (glyph->index == 0 && other.glyph(character).index != 0) {
            used = &other;
            glyph = &other.glyph(character);
        }
        place(*used, glyph->index, x);
        x += glyph->advance;
        before = character;
    }
    return x;
}

/// A full-width mark at the end of a line is trimmed to half (GB/T 15834 5.1.10): what is behind is white.
double roomBehind(const QString& text, const TextStyle& style) {
    if (!style.squeezed || text.isEmpty() || text.back().isSurrogate())
        return 0;
    const char32_t last = text.back().unicode();
    const bool trims = leavesRoomBehind(last) && isWide(face(style.voice, style.bold), last);
    return trims ? Face::unitsPerEm / 2.0 : 0;
}

/// Takes as many unbreakable pieces as fit; a piece wider than a whole line is cut between characters.
class LineFiller {
public:
    LineFiller(const TextStyle& style, double width, double firstWidth)
        : m_style(style), m_width(width), m_room(firstWidth) {}

    void add(const QString& piece) {
        if (fits(m_line + piece)) {
            m_line += piece;
            return;
        }
        if (!m_line.trimmed().isEmpty() || m_room < m_width)
            flush();
        m_line = piece.at(0) == QLatin1Char(' ') ? piece.mid(1) : piece;
        while (!fits(m_line) && m_line.size() > 1)
            cut();
    }
    void flush() {
        m_lines.append(m_line.trimmed().remove(QChar(softBreak)));
        m_line.clear();
        m_room = m_width;
    }
    const QStringList& lines() const { return m_lines; }

private:
    bool fits(const QString& text) const {
        QString seen = text;
        while (seen.endsWith(QLatin1Char(' ')) || seen.endsWith(QChar(softBreak)))
            seen.chop(1);
        return TextMetrics::width(seen, m_style) <= m_room + 1e-6;
    }
    /// The last place up to `end` where the line may be torn; 0 = there is none.
    qsizetype tearBefore(qsizetype end) const {
        for (qsizetype at = end; at > 0; --at) {
            if (m_line.at(at - 1).isHighSurrogate())
                continue;
            const QList<uint> before = m_line.left(at).right(2).toUcs4();
            const QList<uint> after = m_line.mid(at, 2).toUcs4();
            if (!after.isEmpty() && mayTear(before.back(), after.front()))
                return at;
        }
        return 0;
    }
    void cut() {
        qsizetype keep = m_line.size();
        while (keep > 1 && (!fits(m_line.left(keep)) || m_line.at(keep - 1).isHighSurrogate()))
            --keep;
        if (const qsizetype better = tearBefore(keep); better > 0)
            keep = better;
        const QString rest = m_line.mid(keep);
        m_line = m_line.left(keep);
        flush();
        m_line = rest;
    }

    TextStyle m_style;
    double m_width;
    double m_room;
    QString m_line;
    QStringList m_lines;
};

} // namespace

double TextMetrics::width(const QString& text, const TextStyle& style, double tracking) {
    const double units = walkLine(text, style, tracking, [](const Face&, quint32, double) {});
    return (units - roomBehind(text, style)) * style.em() / Face::unitsPerEm;
}

std::vector<GlyphRun> TextMetrics::shape(const QString& text, const TextStyle& style, double tracking) {
    std::vector<GlyphRun> runs;
    walkLine(text, style, tracking, [&](const Face& used, quint32 glyph, double x) {
        if (runs.empty() || runs.back().face != &used)
            runs.push_back({&used, {}, {}});
        runs.back().glyphs.append(glyph);
        runs.back().positions.append(QPointF(x, 0));
    });
    return runs;
}

QStringList TextMetrics::wrap(const QString& text, const TextStyle& style, double width) {
    return wrap(text, style, width, width);
}

QStringList TextMetrics::wrap(const QString& text, const TextStyle& style, double width, double firstWidth) {
    LineFiller filler(style, width, firstWidth);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        for (const QString& piece : unbreakablePieces(paragraph))
            filler.add(piece);
        filler.flush();
    }
    return filler.lines();
}

QString fittedText(const QString& text, const TextStyle& style, double width) {
    if (TextMetrics::width(text, style) <= width)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && TextMetrics::width(cut + QChar(0x2026), style) > width)
        cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut + QChar(0x2026);
}

void drawLine(QPainter& painter, const QPointF& baseline, const QString& text, const TextStyle& style,
              double tracking) {
    const double scale = style.em() / Face::unitsPerEm;
    painter.save();
    painter.translate(baseline);
    painter.scale(scale, scale);
    for (const GlyphRun& run : TextMetrics::shape(text, style, tracking)) {
        QGlyphRun glyphs;
        glyphs.setRawFont(run.face->font());
        glyphs.setGlyphIndexes(run.glyphs);
        glyphs.setPositions(run.positions);
        painter.drawGlyphRun(QPointF(0, 0), glyphs);
    }
    painter.restore();
}

} // namespace muying::print
