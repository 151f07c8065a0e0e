#pragma once
#include <QString>

namespace muying::print {

/// The characters of a text the bundled faces cannot draw, each once; empty = all can be printed.
QString missingGlyphs(const QString& text);

} // namespace muying::print
