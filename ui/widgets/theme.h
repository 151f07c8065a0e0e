#pragma once
#include "core/base/language.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace muying::ui {

/// Roles of the one palette. No widget names a colour: it names what the colour is for.
enum class Role {
    Win,       ///< rail, status bar, timeline
    Surface,   ///< work areas, fields
    Sunken,    ///< group rows, label cells
    Head,      ///< table headers
    Line,      ///< separators
    Line2,     ///< borders of fields, buttons and the form grid
    Ink,       ///< text
    Ink2,      ///< labels, units
    Ink3,      ///< last value, hints
    Accent,    ///< primary button, current item, focus, chosen option
    AccentInk, ///< text on Accent
    Soft,      ///< selection, fill of the focused field
    SoftLine,  ///< border of the "today" tag
    Band,      ///< bands of charts
    Slab,      ///< overdue tag, allergy tag
    SlabInk,   ///< text on Slab
    Att,       ///< inline warning
    AttLine,
    AttInk,
};
constexpr int RoleCount = 19;

/// What a person may choose about the look of this PC.
struct Appearance {
    bool dark = false;
    int percent = 100; ///< font size, 100–200
    Language language = Language::Zh;
    bool operator==(const Appearance&) const = default;
};

/// Colours, type and measures in force. One per program; widgets paint from it and follow `changed`.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& current();

    /// Sets palette, font and style sheet of the application. The percent is kept within 100–200.
    void apply(const Appearance& appearance);
    const Appearance& appearance() const { return m_appearance; }
    bool dark() const { return m_appearance.dark; }
    Language language() const { return m_appearance.language; }

    QColor color(Role role) const;
    /// The colour of the light look whatever is chosen: the haemorrhage cockpit is read from two metres and
    /// stays white.
    static QColor lightColor(Role role);
    /// Logical pixels at the chosen font size; all heights and margins go through here.
    int px(double base) const;
    /// "Muying Sans", 14 px and more at 100 %.
    QFont font(double basePx = 14, bool bold = false) const;
    QPalette palette() const;

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    Appearance m_appearance;
};

/// Shorthands for painting code.
inline QColor color(Role role) {
    return Theme::current().color(role);
}
inline int px(double base) {
    return Theme::current().px(base);
}
inline QFont uiFont(double basePx = 14, bool bold = false) {
    return Theme::current().font(basePx, bold);
}
inline Language uiLanguage() {
    return Theme::current().language();
}

/// Name of a role in resources/style/muying.qss ("soft-line").
QString roleName(Role role);

} // namespace muying::ui
