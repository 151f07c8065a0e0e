#pragma once
#include "core/work/rule_editions.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QLineEdit;

namespace muying::ui {

class Button;
class RowTable;

/// Editions of the risk rules, for administrators: which are known and in force; a new one is read from a
/// file, its complaints are shown with their lines, or whom it would change and why; then it gets a day from
/// which it holds.
class RulesSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit RulesSection(AppContext& context, QWidget* parent = nullptr);

    /// Reads the file as the button does after the choice.
    void readFile(const QString& path);
    RowTable* editions() const { return m_editions; }
    RowTable* preview() const { return m_preview; }

private:
    void reload();
    void choose();
    void showComplaints();
    void showPreview();
    void apply();
    void withdraw();

    RowTable* m_editions;
    Button* m_withdraw;
    QLineEdit* m_file;
    QLabel* m_result;
    RowTable* m_preview;
    QLineEdit* m_day;
    QLineEdit* m_note;
    Button* m_apply;
    std::optional<work::RuleCandidate> m_candidate;
};

} // namespace muying::ui
