#include "core/pph/transfer.h"

#include <algorithm>

namespace muying::pph {

namespace {

int urgencyOf(const TransferFacts& facts, const content::PphLimits& limits) {
    const double index = facts.signs.shockIndex().value_or(0);
    if (index >= limits.transferSiDanger)
        return 3;
    if (index >= limits.transferSiUrgent)
        return 2;
    return index >= limits.transferSi ? 1 : 0;
}

QStringList reasonsToGo(const TransferFacts& facts, const content::PphLimits& limits) {
    QStringList reasons;
    if (facts.totalMl >= limits.transferMl)
        reasons << QStringLiteral("over_1000");
    if (facts.totalMl >= limits.transferBleedingMl && facts.bleeding)
        reasons << QStringLiteral("bleeding_over_500");
    if (facts.bleeding && facts.minutesSinceBundle.value_or(-1) >= limits.transferBundleMin)
        reasons << QStringLiteral("not_controlled_after_bundle");
    if (facts.stage > 0 && urgencyOf(facts, limits) > 0 &&
        facts.minutesSinceTrigger.value_or(-1) >= limits.transferBundleMin)
        reasons << QStringLiteral("shock_index_persists");
    reasons << facts.findings;
    if (facts.stage > 0 && facts.noSecondLine)
        reasons << QStringLiteral("no_second_line");
    if (facts.stage == 3)
        reasons << QStringLiteral("critical");
    return reasons;
}

QStringList unfitFor(const Signs& signs, const content::PphLimits& limits) {
    QStringList unfit;
    if (signs.sbp && *signs.sbp < limits.fitSbp)
        unfit << QStringLiteral("sbp");
    if (signs.spo2 && *signs.spo2 < limits.fitSpo2)
        unfit << QStringLiteral("spo2");
    if (signs.altered())
        unfit << QStringLiteral("consciousness");
    return unfit;
}

} // namespace

TransferAdvice adviseTransfer(const TransferFacts& facts, const content::PphLimits& limits) {
    TransferAdvice advice;
    advice.reasons = reasonsToGo(facts, limits);
    advice.unfit = unfitFor(facts.signs, limits);
    advice.urgency = urgencyOf(facts, limits);
    if (advice.reasons.isEmpty())
        advice.decision = TransferDecision::None;
    else if (!advice.unfit.isEmpty())
        advice.decision = TransferDecision::RescueInPlace;
    else if (!facts.agreed)
        advice.decision = TransferDecision::CallFirst;
    else if (!facts.hasMeans)
        advice.decision = TransferDecision::OtherReceiver;
    else if (!facts.signs.sbp || !facts.signs.spo2)
        advice.decision = TransferDecision::Measure;
    else
        advice.decision = TransferDecision::Go;
    return advice;
}

bool transferBeforeBirth(const QStringList& riskFactors, const QString& riskClass) {
    const QStringList elsewhere{QStringLiteral("previa"), QStringLiteral("accreta"),
                                QStringLiteral("coagulopathy")};
    return riskClass == QLatin1String("high") || std::ranges::any_of(riskFactors, [&](const QString& factor) {
               return elsewhere.contains(factor);
           });
}

QString decisionName(TransferDecision decision) {
    switch (decision) {
    case TransferDecision::None:
        return QStringLiteral("none");
    case TransferDecision::Measure:
        return QStringLiteral("measure");
    case TransferDecision::CallFirst:
        return QStringLiteral("call_first");
    case TransferDecision::OtherReceiver:
        return QStringLiteral("other_receiver");
    case TransferDecision::Go:
        return QStringLiteral("transfer");
    case TransferDecision::RescueInPlace:
        return QStringLiteral("rescue_in_place");
    }
    return {};
}

} // namespace muying::pph
