#pragma once
#include "ui/print/poster_pages.h"

namespace muying::print {

/// The A3 sheet every poster is drawn on: title in both languages, foot with source and state, and texts
/// broken to the width of a column.
class PosterSheet {
public:
    static constexpr double left = 18, right = 279, width = right - left;
    static constexpr double bottom = 396;

    explicit PosterSheet(const PosterJob& job);
    Page& page() { return m_page; }
    double y() const { return m_y; } ///< where the next part begins
    void skip(double mm) { m_y += mm; }
    double leading() const { return m_leading; }
    Page take() { return std::move(m_page); }

    /// The languages of the poster below each other, alike in size and weight; returns the height used.
    double pair(const LocalText& text, const QPointF& top, double room, const TextStyle& style,
                bool draw = true);
    /// One or two texts in the order they are read.
    QStringList inOrder(const LocalText& text) const;
    /// Text of one language; returns the height used.
    double text(const QString& words, const QPointF& top, double room, const TextStyle& style, double leading,
                bool draw = true);
    /// A sentence over the whole width in a frame; ends at `bottom`.
    void closing(const LocalText& text);
    /// Where its frame begins.
    double closingTop(const LocalText& text);

private:
    void head();
    void foot();

    const PosterJob& m_job;
    Page m_page;
    double m_y = 0;
    double m_leading; ///< closer where there is much to tell
};

/// The three posters that are made here.
void paintColourPoster(PosterSheet& sheet, const PosterJob& job);
void paintDangerPoster(PosterSheet& sheet, const PosterJob& job);
void paintVaccinePoster(PosterSheet& sheet, const PosterJob& job);

} // namespace muying::print
