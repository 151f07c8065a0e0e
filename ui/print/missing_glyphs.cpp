#include "ui/print/missing_glyphs.h"

#include "ui/print/fonts.h"

namespace muying::print {

QString missingGlyphs(const QString& text) {
    if (!loadFonts())
        return {};
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        const bool drawn = face(Voice::Record, false).glyph(character).index != 0 &&
                           face(Voice::Record, true).glyph(character).index != 0;
        const QString letter = QString::fromUcs4(&character, 1);
        if (!drawn && !missing.contains(letter))
            missing += letter;
    }
    return missing;
}

} // namespace muying::print
