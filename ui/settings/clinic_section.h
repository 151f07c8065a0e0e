#pragma once
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;

namespace muying::ui {

/// Name on every page, and after how many minutes the program locks itself.
class ClinicSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit ClinicSection(AppContext& context, QWidget* parent = nullptr);

private:
    void save();
    void saveIdle();
    QLineEdit* m_name;
    QLineEdit* m_town;
    QLineEdit* m_phone;
    QLineEdit* m_code;
    QComboBox* m_idle;
};

} // namespace muying::ui
