#pragma once
#include "core/work/sign_off.h"
#include "ui/settings/settings_section.h"

class QLabel;

namespace muying::ui {

class Button;
class RowTable;

/// Figures and words that stand in the protocols from memory or as our own proposal: a clinician confirms
/// them one by one, and puts the protocol in force. Until then they are marked wherever they are used.
class SignOffSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit SignOffSection(AppContext& context, QWidget* parent = nullptr);
    RowTable* table() const { return m_table; }
    QString state() const;

private:
    void reload();
    void showCurrent();
    void toggle();
    void signAll();
    const work::OpenValue* current() const;

    std::shared_ptr<const content::Protocol> m_protocol;
    std::vector<work::OpenValue> m_values;
    std::vector<work::SignOff> m_given;
    QLabel* m_state;
    RowTable* m_table;
    QLabel* m_source;
    Button* m_confirm;
};

} // namespace muying::ui
