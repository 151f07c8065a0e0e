#pragma once
#include "core/pph/log_steps.h"
#include "core/pph/observation_slots.h"
#include "core/pph/situation.h"

namespace muying::pph {

/// What the clinic is and has; a step that needs what it has not is hidden.
struct CockpitSettings {
    QStringList has;          ///< "balloon", "nasg", "blood", "intensive_care"
    int people = 3;           ///< when the run does not say
    QString receiver;         ///< hospital that takes her
    int driveMinutes = 0;     ///< to it; 0 = not said
    QStringList drugsInStock; ///< codes; empty = not said
};

enum class StepState { Later, Now, Overdue, Done, NotApplicable };
struct CockpitStep {
    QString code;
    int stage = 0;
    LocalText text;
    QStringList roles;
    std::optional<int> minutes; ///< from the beginning of the stage
    QString key;                ///< "F3"; empty = a digit
    QString bundle;
    StepState state = StepState::Later;
    QDateTime dueAt, doneAt;
    QString doneBy; ///< role
    QString why;    ///< of NotApplicable
    bool toConfirm = false;
};

struct LossPiece {
    int line = 0;
    QDateTime at;
    QString method; ///< "weighed", "drape", "volume", "visual"
    int ml = 0;     ///< what it added
    int totalMl = 0;
};

/// Where one drug stands: may it be given now in its usual dose, and if not, why and from when.
struct CockpitDrug {
    QString code;
    LocalText name;
    DoseVerdict next;        ///< for usual
    Dose usual;              ///< the usual dose of treatment
    int given = 0;           ///< doses
    std::optional<int> left; ///< doses still allowed
    double sum24h = 0;       ///< in the drug's unit
    std::optional<double> max24h;
    double running = 0;       ///< units per hour
    QDateTime lastAt, fullAt; ///< fullAt: the day's limit is reached if what runs goes on
    bool secondLine = false;
    bool inStock = true;
    bool locked() const { return next.verdict == Verdict::Block; }
};

struct TxaClock {
    std::optional<int> minutesLeft; ///< of 180; nothing while the hour of birth is not known
    int given = 0;
    QDateTime secondFrom;
    bool lastMinutes = false; ///< less than 15: now or never
};

enum class AlarmKind {
    MeasureVitals,
    VitalsDue,
    SlotDue,
    SlotLate,
    StepOverdue,
    TxaClosing,
    TxaSecond,
    OxytocinFull,
    StageRose,
    ReweighDue,
    RetainedPlacenta
};
struct CockpitAlarm {
    AlarmKind kind = AlarmKind::VitalsDue;
    QDateTime since;
    QString code; ///< of the step, or of the slot's minute
};

/// Everything the screen shows of a run at a moment.
struct Cockpit {
    QDateTime now;
    Situation situation;
    Milestones times;
    std::optional<qint64> secondsSinceBirth, secondsSinceTrigger;
    QDateTime vitalsAt, nextVitalsAt; ///< invalid nextVitalsAt = by the slots alone
    std::vector<LossPiece> pieces;
    std::vector<CockpitStep> steps;   ///< of the present stage, what the clinic has not left out
    std::vector<CockpitStep> earlier; ///< steps of stages before that are still open
    int stepsDone = 0;
    std::vector<CockpitDrug> drugs; ///< oxytocin, tranexamic acid, then the second line
    double oxytocinLeft = 0;        ///< units of the day's 60
    TxaClock txa;
    double crystalloidLeftMl = 0, colloidLeftMl = 0;
    double urineMl = 0, bloodMl = 0;
    ObservationPlan observation;
    std::vector<CockpitAlarm> alarms;
    bool bundleComplete = false;
    QDateTime bundleAt;
};

/// Pure: the same run and moment give the same answer. The error is that of replay().
Result<Cockpit> cockpit(const content::Protocol& protocol, const RunLog& log, const CockpitSettings& settings,
                        const QDateTime& now);

/// Steps of a stage with who did them when, whatever the clinic has.
std::vector<CockpitStep> stepsOfStage(const content::Protocol& protocol, const RunLog& log, int stage,
                                      const QDateTime& now);
/// Usual ways to give a drug in treatment: what a key offers. Every one still goes through checkDose.
std::vector<Dose> usualDoses(const content::Drug& drug);
/// May this be given at `at`, after what stands in the log?
DoseVerdict checkInRun(const content::Protocol& protocol, const Run& run, const Dose& dose,
                       const QDateTime& at);

} // namespace muying::pph
