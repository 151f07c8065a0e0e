#pragma once
#include "ui/print/leaflet_look.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QSpinBox;

namespace muying::ui {

/// How the leaflets of the clinic share the paper between the two languages.
class LeafletSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit LeafletSection(AppContext& context, QWidget* parent = nullptr);

private:
    void keep();

    QComboBox* m_layout;
    QComboBox* m_order;
    QSpinBox* m_size;
};

} // namespace muying::ui
