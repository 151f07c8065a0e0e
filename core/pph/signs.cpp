#include "core/pph/signs.h"

#include <algorithm>

namespace muying::pph {

using content::PphLimits;

std::optional<double> Signs::shockIndex() const {
    return pulse && sbp ? std::optional<double>(*pulse / *sbp) : std::nullopt;
}

bool Signs::hypovolaemia(const PphLimits& limits) const {
    const auto index = shockIndex();
    return altered() || (sbp && *sbp < limits.signsSbp) || (index && *index >= limits.signsSi);
}

void SignLog::add(const QDateTime& at, const Vitals& vitals) {
    const auto keep = [&at](std::optional<Reading>& place, const std::optional<double>& value) {
        if (value)
            place = Reading{*value, at};
    };
    keep(m_pulse, vitals.pulse);
    keep(m_sbp, vitals.sbp);
    keep(m_dbp, vitals.dbp);
    keep(m_rr, vitals.rr);
    keep(m_spo2, vitals.spo2);
    if (vitals.sbp)
        m_highestSbp = std::max(m_highestSbp.value_or(0), *vitals.sbp);
    if (vitals.dbp)
        m_highestDbp = std::max(m_highestDbp.value_or(0), *vitals.dbp);
    if (!vitals.consciousness.isEmpty()) {
        m_consciousness = vitals.consciousness;
        m_consciousnessAt = at;
    }
}

Signs SignLog::at(const QDateTime& moment, double freshMinutes) const {
    const auto fresh = [&](const QDateTime& time) {
        return static_cast<double>(time.secsTo(moment)) <= freshMinutes * 60;
    };
    const auto value = [&](const std::optional<Reading>& reading) {
        return reading && fresh(reading->at) ? std::optional<double>(reading->value) : std::nullopt;
    };
    Signs signs{value(m_pulse), value(m_sbp), value(m_dbp), value(m_rr), value(m_spo2), {}};
    if (!m_consciousness.isEmpty() && fresh(m_consciousnessAt))
        signs.consciousness = m_consciousness;
    return signs;
}

bool SignLog::everHypertensive(const PphLimits& limits) const {
    return (m_highestSbp && *m_highestSbp >= limits.hdpSbp) ||
           (m_highestDbp && *m_highestDbp >= limits.hdpDbp);
}

Trigger whoTrigger(int totalMl, const Signs& signs, const PphLimits& limits) {
    if (totalMl >= limits.whoMl)
        return Trigger::Yes;
    if (totalMl < limits.whoSignsMl)
        return Trigger::No;
    const auto index = signs.shockIndex();
    if ((signs.pulse && *signs.pulse > limits.whoPulse) || (index && *index > limits.whoSi) ||
        (signs.sbp && *signs.sbp < limits.whoSbp) || (signs.dbp && *signs.dbp < limits.whoDbp))
        return Trigger::Yes;
    return signs.complete() ? Trigger::No : Trigger::CannotRuleOut;
}

QStringList signWarnings(const Signs& signs, const PphLimits& limits) {
    QStringList words;
    const auto warn = [&words](bool when, const char* word) {
        if (when)
            words << QString::fromLatin1(word);
    };
    warn(signs.sbp && *signs.sbp < limits.whoSbp, "sbp_low");
    warn(signs.dbp && *signs.dbp < limits.whoDbp, "dbp_low");
    warn(signs.sbp && *signs.sbp > limits.sbpHigh, "sbp_high");
    warn(signs.dbp && *signs.dbp > limits.dbpHigh, "dbp_high");
    warn(signs.pulse && *signs.pulse < limits.pulseLow, "pulse_low");
    warn(signs.pulse && *signs.pulse > limits.pulseHigh, "pulse_high");
    warn(signs.rr && *signs.rr < limits.rrLow, "rr_low");
    warn(signs.rr && *signs.rr > limits.rrHigh, "rr_high");
    warn(signs.spo2 && *signs.spo2 < limits.spo2Low, "spo2_low");
    warn(signs.altered(), "consciousness_altered");
    const auto index = signs.shockIndex();
    warn(index && *index >= limits.signsSi, "shock_index_high");
    return words;
}

} // namespace muying::pph
