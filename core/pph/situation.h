#pragma once
#include "core/base/result.h"
#include "core/pph/dose_check.h"
#include "core/pph/measure.h"
#include "core/pph/signs.h"
#include "core/pph/transfer.h"

namespace muying::pph {

/// The answer to one order of the log.
struct OrderAnswer {
    QString ref;
    Dose dose;
    DoseVerdict verdict;
};

/// Where a birth stands at a moment. Two evaluators stand side by side: WHO 2025 says when to act, the
/// national guideline of 2023 draws its line and makes the diagnosis.
struct Situation {
    int totalMl = 0;
    Signs signs;                              ///< those still fresh
    std::optional<double> bloodVolumeMl;      ///< estimate
    bool bloodVolumeFromTerm = false;         ///< by the weight at term, less certain
    std::optional<double> percentBloodVolume; ///< unrounded
    Trigger who = Trigger::No;
    bool cnLine = false;
    bool cnDiagnosis = false;
    bool severe = false;
    int stage = 0;          ///< highest so far, 0–3; only a doctor closes it
    QDateTime stageSince;   ///< when that stage was reached; invalid at stage 0
    QDateTime firstTrigger; ///< T0: the reading that brought her above stage 0
    double maxShockIndex = 0;
    std::optional<double> lowestSbp;
    double maxRateMlPerMin = 0;
    bool bleeding = true;   ///< not controlled
    double oxytocin24h = 0; ///< units
    QDateTime oxytocinCap;  ///< when the day's limit is reached if what runs goes on
    double crystalloidMl = 0, colloidMl = 0;
    std::optional<int> hbLossMl, hbLossHighMl;
    QStringList warnings;
    QStringList next; ///< codes of what to do, the most urgent first
    std::vector<OrderAnswer> orders;
    TransferAdvice transfer;
};

/// Replays a birth up to `now`. The error is a sentence about the first event that cannot be true.
Result<Situation> replay(const content::Protocol& protocol, const Run& run, const QDateTime& now);

} // namespace muying::pph
