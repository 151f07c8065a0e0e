#include "core/pph/next_steps.h"

namespace muying::pph {

namespace {

/// Codes collected under their conditions.
class Codes {
public:
    void add(bool when, const char* code) {
        if (when)
            m_list << QString::fromLatin1(code);
    }
    const QStringList& list() const { return m_list; }

private:
    QStringList m_list;
};

Dose txaDose() {
    Dose dose;
    dose.drug = QStringLiteral("tranexamic_acid");
    dose.route = QStringLiteral("iv");
    dose.amount = 1;
    dose.unit = QStringLiteral("g");
    return dose;
}

bool mayHave(const Outlook& outlook, const content::Drug& drug) {
    return checkContraindications(outlook.timeline.doseContext(), drug).verdict != Verdict::Block;
}

bool txaNow(const Outlook& outlook) {
    const DoseVerdict verdict = checkDose(outlook.timeline.doseContext(), txaDose(), outlook.now);
    return verdict.verdict == Verdict::Allow || verdict.verdict == Verdict::Caution;
}

bool hypertensive(const Outlook& outlook) {
    return outlook.run.woman.hypertension.value_or(false) ||
           outlook.timeline.doseContext().hypertensiveReading;
}

void volumeWarnings(const Outlook& outlook, const Situation& situation, Codes& codes) {
    const content::PphLimits& limits = outlook.protocol.limits;
    const auto index = situation.signs.shockIndex();
    codes.add(index && *index >= limits.siL1 && situation.totalMl < limits.l2Ml, "discordant_signs");
    codes.add(situation.signs.hypovolaemia(limits) && situation.stage < 3, "signs_without_bleeding");
    codes.add(outlook.timeline.concealed(), "concealed_suspected");
    codes.add(index && hypertensive(outlook) && *index <= limits.siWatch && situation.totalMl >= limits.whoMl,
              "shock_index_masked_by_hypertension");
    codes.add(situation.maxRateMlPerMin > limits.rateMlPerMin, "rate_critical");
    codes.add(outlook.timeline.halfVolume(), "half_volume_lost");
    codes.add(outlook.timeline.wholeVolume(), "whole_volume_lost");
    const auto percent = situation.percentBloodVolume;
    const bool classTwo = percent && *percent >= limits.classTwoPercent && *percent < limits.l3Percent;
    const auto& kg =
        outlook.run.woman.prepregnancyKg ? outlook.run.woman.prepregnancyKg : outlook.run.woman.termKg;
    codes.add(classTwo && kg && *kg <= limits.smallBodyKg, "small_body");
    codes.add(outlook.timeline.loss().guessed(), "visual_estimate");
    codes.add(!outlook.timeline.inWindow(outlook.now) &&
                  outlook.timeline.totalMl() > outlook.timeline.total24hMl(),
              "late_haemorrhage");
    // 400 mL that came after the two hours of the national line is still worth a look.
    codes.add(situation.totalMl >= limits.lineMl && situation.totalMl < limits.l2Ml && !situation.cnLine &&
                  situation.bleeding,
              "evaluate_400");
}

void treatmentWarnings(const Outlook& outlook, const Situation& situation, Codes& codes) {
    const content::PphLimits& limits = outlook.protocol.limits;
    codes.add(situation.crystalloidMl > limits.crystalloidMl, "crystalloid_over");
    codes.add(situation.colloidMl > limits.colloidMl, "colloid_over");
    codes.add(outlook.timeline.uterotonicBeforeBirth(), "uterotonic_before_last_baby");
    const content::Drug* oxytocin = outlook.protocol.drug(QStringLiteral("oxytocin"));
    if (!oxytocin)
        return;
    const double rate = outlook.timeline.drugs().running(oxytocin->code);
    codes.add(oxytocin->max24h && situation.oxytocin24h > oxytocin->max24h->value + 1e-9,
              "oxytocin_over_24h");
    codes.add(oxytocin->rate && rate > oxytocin->rate->limit + 1e-9, "oxytocin_rate_over_limit");
    codes.add(oxytocin->rate && rate > oxytocin->rate->max + 1e-9 && rate <= oxytocin->rate->limit + 1e-9,
              "oxytocin_rate_high");
    for (const auto& given : outlook.timeline.drugs().of(oxytocin->code)) {
        if (oxytocin->noPush.contains(given.dose.route)) {
            codes.add(true, "oxytocin_pushed");
            break;
        }
    }
}

void transferSteps(const Situation& situation, Codes& codes) {
    const TransferDecision decision = situation.transfer.decision;
    codes.add(decision == TransferDecision::RescueInPlace, "rescue_in_place");
    codes.add(decision == TransferDecision::CallFirst, "call_receiver");
    codes.add(decision == TransferDecision::OtherReceiver, "find_receiver_with_means");
    codes.add(decision == TransferDecision::Measure, "measure_vitals_for_transfer");
    codes.add(decision == TransferDecision::Go, "transfer");
}

} // namespace

QStringList warningsFor(const Outlook& outlook, const Situation& situation) {
    Codes codes;
    volumeWarnings(outlook, situation, codes);
    treatmentWarnings(outlook, situation, codes);
    return signWarnings(situation.signs, outlook.protocol.limits) + codes.list();
}

QStringList nextSteps(const Outlook& outlook, const Situation& situation) {
    const content::PphLimits& limits = outlook.protocol.limits;
    const auto index = situation.signs.shockIndex();
    const bool discordant = situation.warnings.contains(QStringLiteral("discordant_signs"));
    const bool active = situation.stage > 0 && situation.bleeding;
    Codes codes;
    codes.add(situation.who == Trigger::CannotRuleOut || (active && !situation.signs.complete()),
              "measure_vitals");
    codes.add(situation.signs.hypovolaemia(limits) && situation.stage < 3, "doctor_to_bedside");
    codes.add(situation.stage == 1, "level_1_steps");
    codes.add(situation.stage == 2, "level_2_steps");
    codes.add(situation.stage == 3, "level_3_steps");
    codes.add(discordant || outlook.timeline.concealed(), "search_concealed_bleeding");
    codes.add(active && !outlook.run.birth.at, "ask_birth_time");
    codes.add(active && txaNow(outlook), "tranexamic_acid");
    for (const content::Drug& drug : outlook.protocol.drugs)
        codes.add(situation.stage >= 2 && situation.bleeding && drug.secondLine && mayHave(outlook, drug),
                  ("may_have_" + drug.code.toLatin1()).constData());
    codes.add(situation.severe, "multidisciplinary_rescue");
    transferSteps(situation, codes);
    codes.add(situation.stage == 0 && index && *index > limits.siWatch, "reweigh_15_min");
    codes.add(outlook.timeline.loss().guessed(), "weigh_instead_of_guessing");
    codes.add(situation.stage > 0 || situation.totalMl >= limits.lineMl, "observe_4_hours");
    return codes.list();
}

} // namespace muying::pph
