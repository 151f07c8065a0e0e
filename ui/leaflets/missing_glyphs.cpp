#include "ui/leaflets/missing_glyphs.h"

#include "ui/print/fonts.h"

namespace muying::ui {

QString missingGlyphs(const QString& text) {
    if (!print::loadFonts())
        return {};
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        const bool drawn = print::face(print::Voice::Record, false).glyph(character).index != 0 &&
                           print::face(print::Voice::Record, true).glyph(character).index != 0;
        const QString letter = QString::fromUcs4(&character, 1);
        if (!drawn && !missing.contains(letter))
            missing += letter;
    }
    return missing;
}

} // namespace muying::ui
