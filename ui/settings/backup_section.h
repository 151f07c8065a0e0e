#pragma once
#include "core/work/backup_plan.h"
#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace muying::ui {

/// Where copies go, when they are made, the last one, one at once, and opening one as after a loss.
class BackupSection : public SettingsSection {
    Q_OBJECT
public:
    explicit BackupSection(AppContext& context, QWidget* parent = nullptr);

private:
    void addPlan();
    void addRehearsal();
    void load();
    void showLast();
    work::BackupPlan planNow() const;
    void savePlan();
    void backUp();
    void rehearse();

    QLineEdit* m_folder;
    QComboBox* m_daily;
    QTimeEdit* m_at;
    QCheckBox* m_atExit;
    QSpinBox* m_generations;
    QLabel* m_last;
    QLineEdit* m_password;
};

} // namespace muying::ui
