#pragma once
#include "core/content/pregnancy_curves.h"
#include "core/work/desk.h"
#include "ui/woman/risk_view.h"

#include <QScrollArea>

class QVBoxLayout;

namespace muying::ui {

class ChartBox;
class LoopPanel;

/// Right of the form: why she has this colour, what would change it, what was not examined, what is due,
/// curves.
class ReasonPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit ReasonPanel(QWidget* parent = nullptr);

    void setCurves(const content::PregnancyCurves& curves, const content::Library& library);
    /// `graded`: an institution of level 2 or above has set the colour; otherwise it is a suggestion.
    void showRisk(const RiskView& risk, bool graded);
    void showDue(const work::Chart& chart, const content::Library& library, const QDateTime& now);
    /// Colour on record, referrals and case file.
    LoopPanel* loop() const { return m_loop; }
    /// Weights and fundal heights of the chart, with `unsaved` in place of its stored entry.
    void showCurves(const work::Chart& chart, const record::Entry* unsaved, const QDate& today);
    void clear();
    /// The lines shown, for tests and screen readers.
    QStringList lines() const;

private:
    void addReasons(const RiskView& risk);
    void showPressure(const work::Chart& chart, const record::Entry* unsaved);
    void showBlood(const work::Chart& chart, const record::Entry* unsaved);
    void addReason(const RiskView& risk, const risk::Reason& reason);
    void addScreening(const RiskView& risk);
    void addWhatIf(const RiskView& risk);
    void addUnknown(const RiskView& risk);
    QWidget* part(QVBoxLayout*& column);

    QWidget* m_risk;
    QWidget* m_due;
    LoopPanel* m_loop;
    QVBoxLayout* m_riskColumn;
    QVBoxLayout* m_dueColumn;
    ChartBox* m_weight;
    ChartBox* m_fundal;
    ChartBox* m_pressure;
    ChartBox* m_blood;
    const content::Form* m_visit = nullptr; ///< of the antenatal visits: its limits are drawn
    std::optional<content::PregnancyCurves> m_curves;
};

} // namespace muying::ui
