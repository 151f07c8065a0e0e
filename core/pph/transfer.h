#pragma once
#include "core/content/checklist.h"
#include "core/pph/signs.h"

namespace muying::pph {

enum class TransferDecision {
    None,          ///< no reason to transfer
    Measure,       ///< a reason, but signs too old to say whether she can travel
    CallFirst,     ///< nobody has agreed to receive her: departure is blocked
    OtherReceiver, ///< who agreed has not the means
    Go,            ///< transfer now
    RescueInPlace, ///< unfit to travel: rescue here, ask the county team to come
};

/// What the rules of transfer look at.
struct TransferFacts {
    int totalMl = 0;
    bool bleeding = true;
    int stage = 0;
    Signs signs;
    std::optional<double> minutesSinceBundle; ///< since every part of the first response was started
    std::optional<double> minutesSinceTrigger;
    QStringList findings;
    bool noSecondLine = false; ///< every second-line drug is contraindicated
    bool agreed = false;       ///< the receiving hospital said yes
    bool hasMeans = false;     ///< blood and people for it
};

struct TransferAdvice {
    QStringList reasons; ///< "over_1000", "bleeding_over_500", …
    QStringList unfit;   ///< "sbp", "spo2", "consciousness"
    TransferDecision decision = TransferDecision::None;
    int urgency = 0; ///< by shock index: 1 needs transfer, 2 urgent, 3 high danger
};

/// For a clinic without a blood bank. All three must hold to leave: signs that can bear it, agreed, means
/// there.
TransferAdvice adviseTransfer(const TransferFacts& facts, const content::PphLimits& limits);

/// May she be born here at all? Praevia, accreta, clotting disorder, or a high class of bleeding risk: no.
bool transferBeforeBirth(const QStringList& riskFactors, const QString& riskClass);

/// "none", "measure", "call_first", "other_receiver", "transfer", "rescue_in_place".
QString decisionName(TransferDecision decision);

} // namespace muying::pph
