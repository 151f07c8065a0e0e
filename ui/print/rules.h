#pragma once
#include "ui/print/page.h"

#include <map>
#include <vector>

namespace muying::print {

/// The lines of a table: collects all cell edges, merges what lies on one line and draws each piece once,
/// the frame last. Coordinates in mm.
class Rules {
public:
    /// The four edges of a cell, hairlines.
    void cell(const QRectF& rect);
    void horizontal(double y, double from, double to, Weight weight = Weight::Hairline);
    void vertical(double x, double from, double to, Weight weight = Weight::Hairline);
    /// Outer frame of a table; covers the cell edges under it.
    void frame(const QRectF& rect) { m_frames.push_back(rect); }
    void draw(Page& page) const;

private:
    struct Span {
        double from, to;
        Weight weight;
    };
    using Lines = std::map<qint64, std::vector<Span>>; ///< by position in µm
    static void add(Lines& lines, double at, Span span);
    static std::vector<Span> merged(std::vector<Span> spans);
    bool underFrame(bool isHorizontal, double at, const Span& span) const;

    Lines m_horizontal, m_vertical;
    std::vector<QRectF> m_frames;
};

} // namespace muying::print
