#pragma once
#include "core/work/deadlines.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QLineEdit;

namespace muying::ui {

class RowTable;
struct TextRow;

/// Deadlines of duties and intervals of follow-ups, for administrators: value in force, what the program
/// declares, where it comes from, every change with its reason.
class DeadlinesSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit DeadlinesSection(AppContext& context, QWidget* parent = nullptr);
    RowTable* table() const { return m_table; }

private:
    void reload();
    void showCurrent();
    void save();
    void giveBack();
    void set(std::optional<int> value);
    const work::Deadline* current() const;
    TextRow rowOf(const work::Deadline& deadline) const;

    RowTable* m_table;
    QLabel* m_source;
    QLineEdit* m_value;
    QLineEdit* m_reason;
    QLabel* m_history;
    std::vector<work::Deadline> m_deadlines;
};

} // namespace muying::ui
