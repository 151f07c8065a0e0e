#pragma once
#include "ui/print/option_box.h"
#include "ui/print/page.h"

namespace muying::print {

/// The content of one cell as it flows into lines of a given width: the form's words, blanks with what was
/// written into them, boxes at the right edge. Knows its height before it is placed.
class CellFlow {
public:
    static constexpr double pitch = 4.35; ///< mm from line to line

    explicit CellFlow(double width) : m_width(width) {}

    /// Words broken by the rules of TextMetrics::wrap().
    void words(const QString& text, const TextStyle& style, Ink ink = Ink::Form);
    /// Starts a new line unless `width` mm are left on this one.
    void keep(double width);
    /// A piece kept on one line: an option, a label with its unit.
    void solid(const QString& text, const TextStyle& style, Ink ink = Ink::Form);
    void gap(double mm);
    /// A blank: hairline under the value. At least `least` wide; a longer value takes further lines, at most
    /// `maxLines`. False if it was cut there; the whole text then belongs on a page 补充记录.
    bool blank(const QString& value, double least, int maxLines);
    /// A value without hairline, wrapped; false if cut after `maxLines` lines.
    bool value(const QString& text, int maxLines);
    void newLine();
    /// Moves on to the next multiple of `step` (columns of labelled blanks).
    void tab(double step);
    bool atLineStart() const { return m_x <= 0; }
    /// Between begin and end the right edge is kept free for `count` boxes; they stand in the middle of the
    /// lines written meanwhile, or on a line of their own where there is no room.
    void beginBoxes(int count);
    void endBoxes(const QStringList& values);
    /// A label and a tick box flush right on the present line.
    void tickAtRight(const QString& label, Tick tick);
    /// A tick box and the word behind it, kept together on one line.
    void tickBefore(const QString& word, const TextStyle& style, Tick tick);
    void space(double mm) { m_x += mm; } ///< also at the start of a line
    /// Centres every line (visit columns with a single value).
    void centre() { m_centred = true; }

    int lines() const { return m_line + 1; }
    double width() const { return m_width; }
    double reserved() const { return m_reserved; } ///< kept free for boxes at the right
    double contentHeight() const;
    /// Draws the content into `box` (already without padding), in the middle of its height; `block` is the
    /// height all cells of the row share, so that their first lines stand level (0 = its own).
    void place(Page& page, const QRectF& box, double block = 0) const;

private:
    struct Piece {
        QString text;
        TextStyle style;
        Ink ink = Ink::Form;
        int line = 0;
        double x = 0, width = 0;
    };
    struct Underline {
        int line = 0;
        double from = 0, to = 0;
    };
    struct Boxes {
        int firstLine = 0, lastLine = 0, count = 0;
        QStringList values;
        bool below = false; ///< on a line of their own
    };
    struct InlineTick {
        int line = 0;
        double x = 0;
        Tick tick = Tick::NoForm;
    };
    struct RightTick {
        int line = 0;
        QString label;
        Tick tick = Tick::NoForm;
    };

    double room() const { return m_width - m_reserved - m_x; }
    double lineWidth(int line) const;
    void put(const QString& text, const TextStyle& style, Ink ink, double width);
    bool cutTo(QStringList& lines, int maxLines, const TextStyle& style) const;

    double m_width;
    double m_reserved = 0;
    double m_x = 0;
    int m_line = 0;
    bool m_centred = false;
    bool m_boxesBelow = false;
    double m_boxGap = 1.4;
    Boxes m_open;
    std::vector<Piece> m_pieces;
    std::vector<Underline> m_underlines;
    std::vector<Boxes> m_boxes;
    std::vector<RightTick> m_ticks;
    std::vector<InlineTick> m_inlineTicks;
};

} // namespace muying::print
