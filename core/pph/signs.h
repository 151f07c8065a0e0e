#pragma once
#include "core/content/checklist.h"
#include "core/pph/run.h"

namespace muying::pph {

/// The signs known at a moment: each value from its latest reading, none if that is too old.
struct Signs {
    std::optional<double> pulse, sbp, dbp, rr, spo2;
    QString consciousness;

    /// Pulse over systolic pressure, unrounded.
    std::optional<double> shockIndex() const;
    bool altered() const { return !consciousness.isEmpty() && consciousness != QLatin1String("alert"); }
    /// Systolic too low, shock index too high or consciousness altered.
    bool hypovolaemia(const content::PphLimits& limits) const;
    bool complete() const { return pulse && sbp && dbp; }
};

/// Remembers the latest reading of each sign.
class SignLog {
public:
    void add(const QDateTime& at, const Vitals& vitals);
    Signs at(const QDateTime& moment, double freshMinutes) const;
    /// Did any reading since birth count as hypertension?
    bool everHypertensive(const content::PphLimits& limits) const;

private:
    struct Reading {
        double value = 0;
        QDateTime at;
    };
    std::optional<Reading> m_pulse, m_sbp, m_dbp, m_rr, m_spo2;
    std::optional<double> m_highestSbp, m_highestDbp;
    QString m_consciousness;
    QDateTime m_consciousnessAt;
};

enum class Trigger { No, Yes, CannotRuleOut };

/// WHO 2025: enough blood alone, or less with any abnormal sign; unknown signs never mean "no".
Trigger whoTrigger(int totalMl, const Signs& signs, const content::PphLimits& limits);

/// Words for values that need a doctor by themselves ("sbp_low", …), in a fixed order.
QStringList signWarnings(const Signs& signs, const content::PphLimits& limits);

} // namespace muying::pph
