#include "ui/settings/preferences.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

// Printer names come from the system and may hold characters a settings key must not.
QString preferenceGroup(const QString& printer) {
    const QByteArray digest = QCryptographicHash::hash(printer.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"printer/"_s + QString::fromLatin1(digest.left(12));
}

} // namespace

QString languageCode(Language language) {
    switch (language) {
    case Language::Ko:
        return u"ko"_s;
    case Language::En:
        return u"en"_s;
    case Language::Zh:
        break;
    }
    return u"zh"_s;
}

Language languageFromCode(const QString& code) {
    if (code.startsWith("ko"_L1, Qt::CaseInsensitive))
        return Language::Ko;
    if (code.startsWith("en"_L1, Qt::CaseInsensitive))
        return Language::En;
    return Language::Zh;
}

Preferences::Preferences() : m_settings(std::make_unique<QSettings>()) {
}

Preferences::Preferences(const QString& iniFile)
    : m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat)) {
}

Appearance Preferences::appearance() const {
    Appearance appearance;
    appearance.dark = m_settings->value("look/dark"_L1, false).toBool();
    appearance.percent = std::clamp(m_settings->value("look/percent"_L1, 100).toInt(), 100, 200);
    appearance.language = languageFromCode(m_settings->value("look/language"_L1, u"zh"_s).toString());
    return appearance;
}

void Preferences::setAppearance(const Appearance& appearance) {
    m_settings->setValue("look/dark"_L1, appearance.dark);
    m_settings->setValue("look/percent"_L1, appearance.percent);
    m_settings->setValue("look/language"_L1, languageCode(appearance.language));
    m_settings->sync();
}

PrinterProfile Preferences::printer(const QString& name) const {
    const QString group = preferenceGroup(name);
    PrinterProfile profile;
    profile.rightMm = std::clamp(m_settings->value(group + "/right"_L1, 0.0).toDouble(), -20.0, 20.0);
    profile.downMm = std::clamp(m_settings->value(group + "/down"_L1, 0.0).toDouble(), -20.0, 20.0);
    profile.monochrome = m_settings->value(group + "/monochrome"_L1, true).toBool();
    return profile;
}

void Preferences::setPrinter(const QString& name, const PrinterProfile& profile) {
    const QString group = preferenceGroup(name);
    m_settings->setValue(group + "/right"_L1, profile.rightMm);
    m_settings->setValue(group + "/down"_L1, profile.downMm);
    m_settings->setValue(group + "/monochrome"_L1, profile.monochrome);
    m_settings->sync();
}

QString Preferences::lastPrinter() const {
    return m_settings->value("printer/last"_L1).toString();
}

void Preferences::setLastPrinter(const QString& name) {
    m_settings->setValue("printer/last"_L1, name);
}

} // namespace muying::ui
