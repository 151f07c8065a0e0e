#pragma once
#include "ui/print/paint_page.h"
#include "ui/print/sheet.h"

namespace muying::print {

/// What is known about the printer under test.
struct PrinterUnderTest {
    QString name;   ///< as the system calls it; may be empty
    QPointF offset; ///< kept for it: mm to the right and down
    MarkMode marks = MarkMode::Colour;
};

/// One A4 page to judge and to calibrate a printer with: rulers in millimetres from the edges of the paper,
/// the place where overprinted values land with the kept offset, the five risk marks in all sizes in use,
/// rules and both voices in Chinese and Korean.
Result<Document> printerTestPage(const PrinterUnderTest& printer, const Clinic& clinic,
                                 const QDateTime& printedAt);

} // namespace muying::print
