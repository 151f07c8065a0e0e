#pragma once
#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;

namespace muying::ui {

/// Language, font size and darkness of this PC; take effect at once.
class LookSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit LookSection(AppContext& context, QWidget* parent = nullptr);

private:
    void apply();
    QComboBox* m_language;
    QComboBox* m_percent;
    QCheckBox* m_dark;
};

} // namespace muying::ui
