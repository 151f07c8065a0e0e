#pragma once

namespace muying::print {

/// Two voices: the form speaks Song, the record speaks Hei. Anyone sees at once what was filled in.
enum class Voice { Form, Record };

/// Face and size of a piece of text; sizes in points, everything else on paper in millimetres.
struct TextStyle {
    Voice voice = Voice::Form;
    double points = 9;
    bool bold = false;
    /// Chinese marks give way to each other and to the end of the line, as CLREQ squeezes them (leaflets and
    /// posters; forms keep their even grid).
    bool squeezed = false;

    /// Size of the em in mm.
    double em() const { return points * 25.4 / 72; }
    /// From the middle of a line of text down to its baseline.
    double drop() const { return 0.365 * em(); }
};

inline TextStyle formText(double points, bool bold = false) {
    return {Voice::Form, points, bold};
}
inline TextStyle recordText(double points, bool bold = false) {
    return {Voice::Record, points, bold};
}

} // namespace muying::print
