#pragma once
#include "ui/print/page.h"
#include "ui/print/risk_mark.h"

#include <QImage>

namespace muying::print {

struct PaintOptions {
    MarkMode marks = MarkMode::Colour; ///< LineArt for monochrome printers
    bool valuesOnly = false;           ///< overprinting onto the printed handbook
    bool showForm = false; ///< with valuesOnly: the form's part in blue-grey (preview of overprinting)
    QPointF offset;        ///< of the values, mm, per printer and tray
};

/// Draws a page; `scale` is painter units per millimetre. The one painter behind preview, printer and PDF.
void paintPage(QPainter& painter, const Page& page, double scale, const PaintOptions& options = {});

/// The page as the preview shows it, on white paper.
QImage renderPage(const Page& page, double dpi, const PaintOptions& options = {});

} // namespace muying::print
