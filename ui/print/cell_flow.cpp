#include "ui/print/cell_flow.h"

#include "ui/print/text.h"

#include <algorithm>
#include <cmath>

namespace muying::print {

namespace {

const TextStyle inBlank = recordText(9.5);
const TextStyle direct = recordText(10);
constexpr double boxAir = 2.0; ///< between text and the boxes at the right
constexpr double narrowCell = 40;
constexpr double lastPadding = 0.8; ///< a value may use most of the padding at the right: a date fits 30 mm
constexpr double tickSize = 3.8;
constexpr double inlineTickSize = 2.8; ///< beside a word of 8.5 points
constexpr double tickAir = 0.6;        ///< between such a box and its word
constexpr double boxesDrop = 1.2;      ///< boxes on their own line stand off the text above

} // namespace

void CellFlow::put(const QString& text, const TextStyle& style, Ink ink, double width) {
    m_pieces.push_back({text, style, ink, m_line, m_x, width});
    m_x += width;
}

void CellFlow::newLine() {
    ++m_line;
    m_x = 0;
}

void CellFlow::gap(double mm) {
    if (m_x > 0)
        m_x += mm;
}

void CellFlow::tab(double step) {
    if (m_x > 0)
        m_x = std::ceil((m_x + 1) / step) * step;
    if (m_x > m_width - step / 2)
        newLine();
}

void CellFlow::keep(double width) {
    if (m_x > 0 && width > room() + 1e-6)
        newLine();
}

void CellFlow::solid(const QString& text, const TextStyle& style, Ink ink) {
    const double width = TextMetrics::width(text, style);
    if (m_x > 0 && width > room() + 1e-6)
        newLine();
    if (width > room() + 1e-6) {
        words(text, style, ink);
        return;
    }
    put(text, style, ink, width);
}

void CellFlow::words(const QString& text, const TextStyle& style, Ink ink) {
    const QStringList lines = TextMetrics::wrap(text, style, m_width - m_reserved, room());
    for (int i = 0; i < lines.size(); ++i) {
        if (i > 0)
            newLine();
        if (!lines[i].isEmpty())
            put(lines[i], style, ink, TextMetrics::width(lines[i], style));
    }
}

bool CellFlow::cutTo(QStringList& lines, int maxLines, const TextStyle& style) const {
    if (lines.size() <= maxLines)
        return true;
    lines = lines.mid(0, maxLines);
    const double width = maxLines == 1 ? room() : m_width - m_reserved;
    lines.last() = fittedText(lines.last() + QStringLiteral("……"), style, width - 2.5);
    return false;
}

bool CellFlow::value(const QString& text, int maxLines) {
    QStringList lines =
        TextMetrics::wrap(text, direct, m_width - m_reserved + lastPadding, room() + lastPadding);
    const bool whole = cutTo(lines, maxLines, direct);
    for (int i = 0; i < lines.size(); ++i) {
        if (i > 0)
            newLine();
        if (!lines[i].isEmpty())
            put(lines[i], direct, Ink::Value, TextMetrics::width(lines[i], direct));
    }
    return whole;
}

bool CellFlow::blank(const QString& value, double least, int maxLines) {
    constexpr double air = 1.0; ///< the hairline goes on at both sides of the value
    const double wanted = std::max(least, TextMetrics::width(value, inBlank) + 2 * air);
    if (m_x > 0 && wanted > room() && (room() < 24 || wanted <= m_width - m_reserved))
        newLine();
    if (wanted <= room() + 1e-6) {
        const double width = TextMetrics::width(value, inBlank);
        m_underlines.push_back({m_line, m_x, m_x + wanted});
        if (!value.isEmpty())
            m_pieces.push_back({value, inBlank, Ink::Value, m_line, m_x + (wanted - width) / 2, width});
        m_x += wanted;
        return true;
    }
    QStringList lines = TextMetrics::wrap(value, inBlank, m_width - m_reserved - 2 * air, room() - 2 * air);
    const bool whole = cutTo(lines, maxLines, inBlank);
    for (int i = 0; i < lines.size(); ++i) {
        if (i > 0)
            newLine();
        const double width = TextMetrics::width(lines[i], inBlank);
        m_pieces.push_back({lines[i], inBlank, Ink::Value, m_line, m_x + air, width});
        m_underlines.push_back({m_line, m_x, m_width - m_reserved});
        m_x += width + 2 * air;
    }
    return whole;
}

void CellFlow::beginBoxes(int count) {
    m_boxGap = m_width < narrowCell ? 1.2 : 1.4;
    const double needed = boxRowWidth(count, m_boxGap) + boxAir;
    m_boxesBelow = needed > 0.45 * m_width;
    m_reserved = m_boxesBelow ? 0 : needed;
    m_open = {m_line, m_line, count, {}, false};
}

void CellFlow::endBoxes(const QStringList& values) {
    if (m_boxesBelow) {
        newLine();
        m_open.firstLine = m_line;
    }
    m_open.lastLine = m_line;
    m_open.below = m_boxesBelow;
    m_open.values = values;
    m_boxes.push_back(m_open);
    m_reserved = 0;
    m_x = m_width; // what follows starts a new line
}

void CellFlow::tickAtRight(const QString& label, Tick tick) {
    const TextStyle style = formText(8.5);
    const double needed = TextMetrics::width(label, style) + 1.2 + tickSize;
    if (m_x > 0 && needed + 2 > m_width - m_x)
        newLine();
    m_ticks.push_back({m_line, label, tick});
    m_x = m_width;
}

void CellFlow::tickBefore(const QString& word, const TextStyle& style, Tick tick) {
    keep(inlineTickSize + tickAir + TextMetrics::width(word, style));
    m_inlineTicks.push_back({m_line, m_x, tick});
    m_x += inlineTickSize + tickAir;
    solid(word, style);
}

double CellFlow::lineWidth(int line) const {
    double end = 0;
    for (const Piece& piece : m_pieces) {
        if (piece.line == line)
            end = std::max(end, piece.x + piece.width);
    }
    for (const Underline& underline : m_underlines) {
        if (underline.line == line)
            end = std::max(end, underline.to);
    }
    return end;
}

double CellFlow::contentHeight() const {
    const bool below =
        std::any_of(m_boxes.begin(), m_boxes.end(), [](const Boxes& boxes) { return boxes.below; });
    return lines() * pitch + (below ? boxesDrop : 0);
}

void CellFlow::place(Page& page, const QRectF& box, double block) const {
    const double height = std::max(block, contentHeight());
    const double top = box.center().y() - height / 2;
    const auto middle = [&](double line) { return top + (line + 0.5) * pitch; };
    const auto shift = [&](int line) {
        return m_centred ? std::max(0.0, (m_width - lineWidth(line)) / 2) : 0.0;
    };
    for (const Piece& piece : m_pieces) {
        TextItem item;
        item.at = QPointF(box.left() + piece.x + shift(piece.line), middle(piece.line) + piece.style.drop());
        item.text = piece.text;
        item.style = piece.style;
        item.ink = piece.ink;
        item.room = box.adjusted(-0.3, -0.6, lastPadding + 0.1, 0.6);
        page.add(item);
    }
    for (const Underline& underline : m_underlines) {
        const double y = middle(underline.line) + inBlank.drop() + 0.12 * inBlank.em() + 0.45;
        const double x = box.left() + shift(underline.line);
        page.line({x + underline.from, y}, {x + underline.to, y});
    }
    for (const Boxes& boxes : m_boxes) {
        // Boxes that end the cell stand at its foot, so that those of all columns are level.
        const double y = !boxes.below               ? (middle(boxes.firstLine) + middle(boxes.lastLine)) / 2
                         : boxes.lastLine == m_line ? top + height - pitch / 2
                                                    : middle(boxes.firstLine);
        addBoxRow(page, box.right(), y, boxes.values, boxes.count, m_boxGap);
    }
    for (const InlineTick& tick : m_inlineTicks)
        addTickBox(page, box.left() + tick.x + shift(tick.line), middle(tick.line), tick.tick,
                   inlineTickSize);
    for (const RightTick& tick : m_ticks) {
        const TextStyle style = formText(8.5);
        const double left = box.right() - tickSize;
        addTickBox(page, left, middle(tick.line), tick.tick, tickSize);
        page.text({left - 1.2, middle(tick.line) + style.drop()}, tick.label, style, Align::Right);
    }
}

} // namespace muying::print
