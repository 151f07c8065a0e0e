#pragma once
#include "ui/print/page.h"

namespace muying::print {

/// Korean beside or below the Chinese of a form.
inline constexpr TextStyle koreanGloss{Voice::Form, 7, false};

/// The Korean of a text where the paper has it, else nothing.
inline QString koreanOn(PaperLanguage language, const LocalText& text) {
    return language == PaperLanguage::ZhKo && text.ko != text.zh ? text.ko : QString();
}

/// A label in its cell: centred, two or three characters spread to four, longer ones on several lines; the
/// Korean, if any, stands below it.
void addLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style,
              const QString& korean = {});
/// Lines a label needs in a cell of `width` mm.
int labelLines(const QString& label, double width, const TextStyle& style);
/// Height in mm of a label with Korean below it; 0 without Korean.
double glossedHeight(const QString& label, const QString& korean, double width, const TextStyle& style);
/// A label standing upright, one character below the other; Korean at its left where the cell is high enough.
void addUprightLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style,
                     const QString& korean = {});

} // namespace muying::print
