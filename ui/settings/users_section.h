#pragma once
#include "core/store/store.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace muying::ui {

/// Who may work here; for administrators. Users are disabled, never removed: their entries bear their name.
class UsersSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit UsersSection(AppContext& context, QWidget* parent = nullptr);

private:
    void reload();
    void addUser();
    void resetPassword();
    void disableUser();
    void renewSheet();
    QString chosenLogin() const;

    QTableWidget* m_table;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QComboBox* m_role;
    QString m_disabling; ///< asked once, the second press does it
    bool m_renewing = false;
};

} // namespace muying::ui
