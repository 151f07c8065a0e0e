#pragma once
#include "ui/settings/settings_section.h"

class QLineEdit;

namespace muying::ui {

/// One's own password.
class PasswordSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit PasswordSection(AppContext& context, QWidget* parent = nullptr);

private:
    void change();
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_repeat;
};

} // namespace muying::ui
