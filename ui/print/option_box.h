#pragma once
#include "ui/print/page.h"

#include <QStringList>

namespace muying::print {

inline constexpr double optionBoxSize = 3.8; ///< mm

/// State of a tick box. An empty box must never mean two things; NoForm is the blank form to be filled by
/// hand.
enum class Tick { Yes, No, Unasked, NoForm };

/// Width of `count` boxes in a row.
double boxRowWidth(int count, double gap);
/// Boxes for option numbers, right-most flush at `right`, with short slashes between them. Values fill from
/// the left; empty boxes are printed too.
void addBoxRow(Page& page, double right, double middle, const QStringList& values, int count, double gap);
/// A box to be ticked, its left edge at `left`: ✓ yes, empty asked and no, diagonal not asked or not tested.
void addTickBox(Page& page, double left, double middle, Tick tick, double size = 3.2);
/// Adjoining boxes for the digits of a number, right-most flush at `right`; a dash parts the groups.
void addDigitBoxes(Page& page, double right, double middle, const QString& digits, const QList<int>& groups);

} // namespace muying::print
