#pragma once
#include "ui/print/page.h"

namespace muying::print {

/// A label in its cell: centred, two or three characters spread to four, longer ones on several lines.
void addLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style);
/// Lines a label needs in a cell of `width` mm.
int labelLines(const QString& label, double width, const TextStyle& style);
/// A label standing upright, one character below the other.
void addUprightLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style);

} // namespace muying::print
