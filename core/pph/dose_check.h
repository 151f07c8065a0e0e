#pragma once
#include "core/content/checklist.h"
#include "core/pph/run.h"

namespace muying::pph {

enum class Verdict { Allow, Caution, Wait, Block };

enum class DoseReason {
    None,
    Asthma,
    Hypertension,
    CardiovascularDisease,
    OrganDisease,
    Glaucoma,
    Allergy,
    MaxDose,
    Max24h,
    Interval,
    WindowClosed,
    BirthTimeUnknown,
    AfterProphylaxis,
    Route,
    IvPush,
    RateHigh,
    UnitError,
    UndeliveredPlacenta,
    NotForTreatment,
    OffLabel,
};

/// May this dose be given? Every answer but Allow has its reason; Wait has the minute from which it may.
struct DoseVerdict {
    Verdict verdict = Verdict::Allow;
    DoseReason reason = DoseReason::None;
    QDateTime until;
    bool unasked = false; ///< the reason is a question nobody has answered yet
};

/// What has been given so far, for limits, intervals and the rolling sum of oxytocin.
class DrugHistory {
public:
    struct Given {
        Dose dose;
        QDateTime at;
        double amount = 0; ///< in the drug's unit
    };

    void give(const content::Drug& drug, const Dose& dose, const QDateTime& at);
    void start(const QString& drug, double unitsPerHour, const QDateTime& at); ///< replaces a running rate
    void stop(const QString& drug, const QDateTime& at);

    std::vector<Given> of(const QString& drug) const;
    /// Sum of the 24 hours before `now`: single doses and infusions, in the drug's unit. A dose leaves after
    /// exactly 24 hours.
    double sum24h(const QString& drug, const QDateTime& now) const;
    /// Units per hour now running; 0 if none.
    double running(const QString& drug) const;
    /// The minute the sum reaches `limit` if what runs goes on, at most 48 hours ahead; invalid if it does
    /// not.
    QDateTime reaches(const QString& drug, double limit, const QDateTime& now) const;

private:
    struct Segment {
        QString drug;
        double unitsPerHour = 0;
        QDateTime from;
        std::optional<QDateTime> to;
    };
    std::vector<Given> m_given;
    std::vector<Segment> m_segments;
};

/// What the check needs besides the dose itself.
struct DoseContext {
    const content::Protocol& protocol;
    const Birth& birth;
    const Woman& woman;
    const DrugHistory& history;
    bool hypertensiveReading = false; ///< a pressure of hypertension was measured
    bool bleeding = true;             ///< not controlled
    std::optional<bool> placentaDelivered;
};

/// Checks a dose or an infusion rate ordered at `at`. The drug must be one of the protocol.
DoseVerdict checkDose(const DoseContext& context, const Dose& dose, const QDateTime& at);

/// The verdict by the woman alone: may she have this drug at all?
DoseVerdict checkContraindications(const DoseContext& context, const content::Drug& drug);

/// The amount in the drug's unit ("0.25 mg" of a drug counted in µg is 250); none if the unit does not fit.
std::optional<double> inDrugUnit(const content::Drug& drug, double amount, const QString& unit);
/// A rate written with its unit ("U/min", "mU/min", "U/h", "mU/h") as units per hour; none if it is none.
std::optional<double> unitsPerHour(double amount, const QString& unit);

} // namespace muying::pph
