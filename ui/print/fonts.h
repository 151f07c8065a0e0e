#pragma once
#include "core/base/result.h"
#include "ui/print/type.h"

#include <QHash>
#include <QRawFont>

namespace muying::print {

/// Family of the screen and of what was recorded; every character a name may have.
QString sansFamily();
/// Family of the form's own words on paper.
QString serifFamily();

/// Makes the bundled faces known to the program: share/muying/fonts, or `folder`. Safe to call again.
/// Needs a QGuiApplication. An error says which face is missing; nothing may be printed then.
Status loadFonts(const QString& folder = {});

/// One face at 100 units to the em, measured without hinting so that layout is the same at every resolution.
class Face {
public:
    static constexpr double unitsPerEm = 100;
    explicit Face(QRawFont font) : m_font(std::move(font)) {}

    struct Glyph {
        quint32 index = 0; ///< 0 = the face lacks the character
        double advance = 0;
    };
    const Glyph& glyph(char32_t character) const;
    const QRawFont& font() const { return m_font; }

private:
    QRawFont m_font;
    mutable QHash<char32_t, Glyph> m_glyphs;
};

/// The face of a style. loadFonts() must have succeeded.
const Face& face(Voice voice, bool bold);

} // namespace muying::print
