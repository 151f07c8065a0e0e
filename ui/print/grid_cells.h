#pragma once
#include "ui/print/rules.h"

namespace muying::print {

/// Cells of a page that is not a plain flow of rows: label cells, values, signature space, one frame.
class GridCells {
public:
    explicit GridCells(Page& page, PaperLanguage language = PaperLanguage::Zh)
        : m_page(page), m_language(language) {}

    /// A cell with a label of `labelWidth` mm; returns the value part.
    QRectF label(const QRectF& cell, double labelWidth, const LocalText& label);
    /// The same with one value (shortened to the cell) and a unit behind it.
    void labelled(const QRectF& cell, double labelWidth, const LocalText& label, const QString& value,
                  const QString& unit = {});
    /// Typed name in the lower right corner of a signature cell.
    void signature(const QRectF& cell, const QString& name);
    void line(double y);
    void horizontal(double y, double from, double to) { m_rules.horizontal(y, from, to); }
    void vertical(double x, double from, double to) { m_rules.vertical(x, from, to); }
    void cell(const QRectF& rect) { m_rules.cell(rect); }
    /// Draws all rules and the frame.
    void finish(const QRectF& frame);

private:
    Page& m_page;
    PaperLanguage m_language;
    Rules m_rules;
};

} // namespace muying::print
