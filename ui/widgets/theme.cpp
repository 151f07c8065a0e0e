#include "ui/widgets/theme.h"

#include "ui/widgets/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

struct ThemeRow {
    Role role;
    const char16_t* name;
    QRgb light;
    QRgb dark;
};

// The palette file: every colour of the screen except the five marks, which belong to the mark painter.
constexpr std::array<ThemeRow, RoleCount> themeRows{{
    {Role::Win, u"win", 0xFFF3F5F6, 0xFF14191B},
    {Role::Surface, u"surface", 0xFFFFFFFF, 0xFF1B2225},
    {Role::Sunken, u"sunken", 0xFFF7F9F9, 0xFF1F272A},
    {Role::Head, u"head", 0xFFEEF2F2, 0xFF242D31},
    {Role::Line, u"line", 0xFFDCE2E4, 0xFF30393E},
    {Role::Line2, u"line2", 0xFFB9C4C8, 0xFF4A565C},
    {Role::Ink, u"ink", 0xFF17211F, 0xFFE8EEEF},
    {Role::Ink2, u"ink2", 0xFF47555B, 0xFFB4C0C4},
    {Role::Ink3, u"ink3", 0xFF5F6E74, 0xFF94A2A8},
    {Role::Accent, u"accent", 0xFF0B5F66, 0xFF5FBFC0},
    {Role::AccentInk, u"accent-ink", 0xFFFFFFFF, 0xFF0C1719},
    {Role::Soft, u"soft", 0xFFE3F0F0, 0xFF17383B},
    {Role::SoftLine, u"soft-line", 0xFF9CC7C8, 0xFF2F6A6D},
    {Role::Band, u"band", 0xFFD3E5E5, 0xFF1F4144},
    {Role::Slab, u"slab", 0xFF33434A, 0xFFB3BFC3},
    {Role::SlabInk, u"slab-ink", 0xFFFFFFFF, 0xFF12181A},
    {Role::Att, u"att", 0xFFFAF4E6, 0xFF2E2918},
    {Role::AttLine, u"att-line", 0xFFC9B27A, 0xFF6D5C2C},
    {Role::AttInk, u"att-ink", 0xFF5A4510, 0xFFE7D6A4},
}};

const ThemeRow& themeRow(Role role) {
    return themeRows[static_cast<std::size_t>(role)];
}

QStringList themeFamilies(Language language) {
    // The bundled face has every Han character, Hangul and the Latin letters in one file; the system's Noto
    // stands in where the program runs from a tree without built fonts.
    QStringList families{u"Muying Sans"_s};
    const QStringList noto = language == Language::Ko
                                 ? QStringList{u"Noto Sans CJK KR"_s, u"Noto Sans CJK SC"_s}
                                 : QStringList{u"Noto Sans CJK SC"_s, u"Noto Sans CJK KR"_s};
    families << noto << u"Microsoft YaHei"_s << u"Malgun Gothic"_s << u"Sans Serif"_s;
    return families;
}

} // namespace

Theme& Theme::current() {
    static QPointer<Theme> theme;
    if (theme.isNull()) {
        theme = new Theme; // NOLINT: owned by the application object
        theme->setParent(QCoreApplication::instance());
    }
    return *theme;
}

QColor Theme::color(Role role) const {
    const ThemeRow& row = themeRow(role);
    return QColor::fromRgb(m_appearance.dark ? row.dark : row.light);
}

QColor Theme::lightColor(Role role) {
    return QColor::fromRgb(themeRow(role).light);
}

int Theme::px(double base) const {
    return static_cast<int>(std::lround(base * m_appearance.percent / 100.0));
}

QFont Theme::font(double basePx, bool bold) const {
    // A form asks thousands of times while it is laid out: fonts are made once, with all they have measured.
    static std::map<std::tuple<int, bool, int>, QFont> made;
    const int pixels = std::max(1, px(basePx));
    const std::tuple key(pixels, bold, static_cast<int>(m_appearance.language));
    if (const auto known = made.find(key); known != made.end())
        return known->second;
    QFont font;
    font.setFamilies(themeFamilies(m_appearance.language));
    font.setPixelSize(pixels);
    font.setBold(bold);
    return made.emplace(key, font).first->second;
}

QPalette Theme::palette() const {
    QPalette p;
    const auto set = [&](QPalette::ColorRole target, Role role) { p.setColor(target, color(role)); };
    set(QPalette::Window, Role::Win);
    set(QPalette::WindowText, Role::Ink);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::Text, Role::Ink);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Ink);
    set(QPalette::BrightText, Role::AccentInk);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::AccentInk);
    set(QPalette::PlaceholderText, Role::Ink3);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Ink);
    set(QPalette::Link, Role::Accent);
    set(QPalette::Mid, Role::Line2);
    set(QPalette::Dark, Role::Line2);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Light, Role::Surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Role::Ink3));
    return p;
}

void Theme::apply(const Appearance& appearance) {
    m_appearance = appearance;
    m_appearance.percent = std::clamp(appearance.percent, 100, 200);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette());
    QApplication::setFont(font());
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        application->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

QString roleName(Role role) {
    return QString::fromUtf16(themeRow(role).name);
}

} // namespace muying::ui
