#pragma once
#include "core/work/duty_roster.h"
#include "ui/shell/page.h"

class QFrame;
class QLabel;
class QLineEdit;

namespace muying::ui {

class RowTable;
class WarningRow;
struct TextRow;

/// Who is on duty now, the roster of the next fourteen days with its gaps, and when the shifts change.
class DutyPage final : public Page {
    Q_OBJECT
public:
    explicit DutyPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    void activated() override;
    void reload();

    RowTable* table() const { return m_table; }
    QString nowText() const; ///< what the head says of the present shift

Q_SIGNALS:
    /// The entry of this shift shall be opened; of a gap a new one shall be written.
    void turnAsked(const muying::work::DutyTurn& turn);

private:
    QLayout* buildNow();
    QLayout* buildHours();
    void showNow(const work::DutyTurn& turn);
    void saveHours();
    TextRow rowOf(const work::DutyTurn& turn, bool now) const;

    QLabel* m_who;
    QLabel* m_until;
    QLabel* m_phones;
    WarningRow* m_problem;
    QLineEdit* m_day;
    QLineEdit* m_night;
    QLabel* m_hoursNote;
    RowTable* m_table;
    std::vector<work::DutyTurn> m_turns;
};

/// "白班", "夜班", "全天".
QString dutyShiftWord(work::DutyShift shift);
/// "李示例 138 0000 0000" for heads; empty for a gap.
QString dutyInShort(const work::DutyTurn& turn);
/// The present shift of the clinic; a gap too when no roster was ever written. A sentence when it cannot be
/// read.
Result<work::DutyTurn> dutyNow(AppContext& context);
/// Was a shift ever written down?
bool rosterKept(AppContext& context);

} // namespace muying::ui
