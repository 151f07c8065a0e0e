#pragma once
#include "ui/print/leaflet_look.h"
#include "ui/print/page.h"

namespace muying::print {

/// Which languages stand on a sheet.
enum class LeafletScripts { Both, Zh, Ko };

/// Text of one row in both languages; only those of the sheet are set.
struct LeafletWords {
    QString mark; ///< number or sign before it
    QString zh, ko;
    bool leads = false; ///< what to do, up to the first stop, is emphasised
};

/// One language of a row, broken into lines.
struct LeafletCell {
    double left = 0;
    double top = 0; ///< of the first line below the top of the row
    QStringList lines;
    TextStyle style;
    qsizetype lead = 0; ///< characters of the first lines to be emphasised
};

struct LeafletRow {
    QString mark;
    std::vector<LeafletCell> cells;
    double pitch = 0;
    double height = 0;
};

/// The columns of a leaflet: breaks rows of pairs into lines and draws them.
class LeafletRows {
public:
    static constexpr double left = 15, right = 195, width = right - left;
    static constexpr double markRoom = 7.5, gutter = 5;
    static constexpr double rightPad = 1.5; ///< text keeps off the frame of the danger box

    LeafletRows(const LeafletLook& look, LeafletScripts scripts, double leading);
    /// The left (0) or right (1) half of a sheet of one language: two short rows side by side.
    static LeafletRows half(LeafletScripts script, double leading, int index);

    LeafletRow lay(const LeafletWords& words, double points, bool bold = false) const;
    /// Draws a row with its top at `y`.
    void draw(Page& page, const LeafletRow& row, double y, bool onBlack = false) const;
    bool sideBySide() const { return m_places.size() > 1 && m_places[0].left != m_places[1].left; }
    double divider() const { return m_places.back().left - markRoom - gutter / 2; } ///< between the columns

private:
    struct Place {
        Language language;
        double left; ///< of the text, behind its number
        double width;
    };
    TextStyle styleOf(Language language, double points, bool bold) const;
    void drawCell(Page& page, const LeafletRow& row, const LeafletCell& cell, double y, bool onBlack) const;

    std::vector<Place> m_places; ///< in reading order
    int m_koreanPercent;
    double m_leading;
};

/// Lines of a text: where one letter would be left for the last line, the others give it company.
QStringList evenLines(const QString& text, const TextStyle& style, double width);

/// A long Korean compound with the places where it may be parted (resources have none: a fixed list).
QString withSoftBreaks(const QString& korean);

} // namespace muying::print
