#pragma once
#include "ui/widgets/theme.h"

#include <QSettings>

#include <memory>

namespace muying::ui {

/// How one printer is used: where values land on pre-printed pages, and whether it prints colour.
struct PrinterProfile {
    double rightMm = 0; ///< moves what is printed to the right, −20…20, steps of 0.5
    double downMm = 0;
    bool monochrome = true; ///< risk marks as line art instead of colour
    bool operator==(const PrinterProfile&) const = default;
};

/// What belongs to this PC and not to the clinic: look and printers. Never holds patient data.
class Preferences {
public:
    /// The user's settings file.
    Preferences();
    /// A certain file (tests).
    explicit Preferences(const QString& iniFile);

    Appearance appearance() const;
    void setAppearance(const Appearance& appearance);
    PrinterProfile printer(const QString& name) const;
    void setPrinter(const QString& name, const PrinterProfile& profile);
    QString lastPrinter() const;
    void setLastPrinter(const QString& name);

private:
    std::unique_ptr<QSettings> m_settings;
};

QString languageCode(Language language);        ///< "zh", "ko", "en"
Language languageFromCode(const QString& code); ///< also "zh_CN", "ko_CN"; anything else is Chinese

} // namespace muying::ui
