#pragma once
#include "core/work/appointments.h"
#include "ui/shell/page.h"

class QLabel;

namespace muying::ui {

class RowTable;
class Segment;
class WarningRow;
struct TextRow;

/// Agreed days: return visits, other appointments and admissions for birth; who is to come, who came, who did
/// not, and how many of them kept their day. Enter opens the woman where it was agreed.
class AppointmentsPage final : public Page {
    Q_OBJECT
public:
    explicit AppointmentsPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QStringList statusLeft() const override;
    void activated() override;
    void reload();

    RowTable* table() const { return m_table; }
    Segment* segment() const { return m_segment; }
    QString ratesText() const;

private:
    TextRow rowOf(const work::Appointment& appointment) const;
    void showRates(const std::vector<work::Appointment>& past);

    Segment* m_segment;
    QLabel* m_rates;
    WarningRow* m_problem;
    RowTable* m_table;
    std::vector<work::Appointment> m_shown;
};

} // namespace muying::ui
