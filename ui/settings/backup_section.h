#pragma once
#include "ui/settings/settings_section.h"

class QLabel;
class QLineEdit;

namespace muying::ui {

/// Copies of the file in another place. A copy counts only after it was opened and verified.
class BackupSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit BackupSection(AppContext& context, QWidget* parent = nullptr);

private:
    void backUp();
    void showLast();
    QLineEdit* m_folder;
    QLabel* m_last;
};

} // namespace muying::ui
