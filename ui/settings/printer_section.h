#pragma once
#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace muying::ui {

/// Each printer of this PC: where it lays values on pre-printed pages, and whether it is monochrome.
class PrinterSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit PrinterSection(AppContext& context, QWidget* parent = nullptr);

private:
    void load();
    void keep();
    void testPage();
    QComboBox* m_printer;
    QCheckBox* m_mono;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_down;
    bool m_loading = false;
};

} // namespace muying::ui
