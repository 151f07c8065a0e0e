#pragma once
#include "ui/settings/settings_section.h"

namespace muying::content {
class Library;
}

namespace muying::ui {

/// Version, editions of rules and forms, and how much of the content still waits for confirmation.
class AboutSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit AboutSection(AppContext& context, QWidget* parent = nullptr);
};

/// Items of forms, rules and schedules that carry the status "to_confirm".
int toConfirmCount(const content::Library& library);

} // namespace muying::ui
