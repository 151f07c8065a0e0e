#include "core/pph/timeline.h"

#include <algorithm>

namespace muying::pph {

namespace {

constexpr double rounding = 1e-9;

} // namespace

Timeline::Timeline(const content::Protocol& protocol, const Run& run)
    : m_protocol(protocol), m_limits(protocol.limits), m_run(run), m_loss(m_limits.densityGPerMl),
      m_lossInWindow(m_limits.densityGPerMl) {
    if (run.birth.at)
        m_readings.push_back({*run.birth.at, 0});
}

bool Timeline::inWindow(const QDateTime& at) const {
    // While nobody has told the hour of birth, nothing may be put aside as "late".
    return !m_run.birth.at || static_cast<double>(m_run.birth.at->secsTo(at)) <= m_limits.windowHours * 3600;
}

void Timeline::add(const Event& event) {
    switch (event.kind) {
    case EventKind::Pad:
    case EventKind::Drape:
    case EventKind::Suction:
    case EventKind::Visual:
        addLoss(event);
        break;
    case EventKind::Vitals:
    case EventKind::Observe:
        m_signs.add(event.at, event.vitals);
        if (event.vitals.sbp)
            m_lowestSbp = std::min(m_lowestSbp.value_or(*event.vitals.sbp), *event.vitals.sbp);
        break;
    case EventKind::Drug:
    case EventKind::Infusion:
    case EventKind::InfusionStop:
        addDrug(event);
        break;
    case EventKind::Fluid:
        (event.yes ? m_colloidMl : m_crystalloidMl) += event.ml;
        break;
    default:
        addWord(event);
        break;
    }
}

void Timeline::addLoss(const Event& event) {
    m_loss.add(event);
    if (inWindow(event.at))
        m_lossInWindow.add(event);
    m_lossChanged = true;
}

void Timeline::addDrug(const Event& event) {
    const content::Drug* drug = m_protocol.drug(event.dose.drug);
    if (!drug)
        return;
    if (event.kind == EventKind::InfusionStop) {
        m_drugs.stop(drug->code, event.at);
        return;
    }
    if (drug->uterotonic && m_run.birth.at && event.at < *m_run.birth.at)
        m_uterotonicBeforeBirth = true;
    if (event.kind == EventKind::Infusion)
        m_drugs.start(drug->code, event.dose.unitsPerHour.value_or(0), event.at);
    else
        m_drugs.give(*drug, event.dose, event.at);
}

void Timeline::addWord(const Event& event) {
    switch (event.kind) {
    case EventKind::Bleeding:
        m_controlled = event.yes;
        m_bleedingSeen = !event.yes;
        break;
    case EventKind::Concealed:
        m_concealed = true;
        break;
    case EventKind::Placenta:
        m_placenta = event.yes;
        break;
    case EventKind::Hb:
        m_hb = event;
        break;
    case EventKind::Call:
        // Only who takes her may say that she may come.
        if (event.word.isEmpty() || event.word == QLatin1String("receiving"))
            m_call = event;
        break;
    case EventKind::Bundle:
        if (!m_bundleAt.isValid())
            m_bundleAt = event.at;
        break;
    case EventKind::Finding:
        if (!m_findings.contains(event.word))
            m_findings << event.word;
        break;
    default:
        break;
    }
}

Signs Timeline::signs(const QDateTime& at) const {
    return m_signs.at(at, m_limits.vitalsFreshMin);
}

Trigger Timeline::who(const QDateTime& at) const {
    const int total = total24hMl();
    if (!inWindow(at) && total < m_limits.whoMl)
        return Trigger::No;
    return whoTrigger(total, signs(at), m_limits);
}

bool Timeline::diagnosis(const QDateTime& at) const {
    const double limit =
        m_run.birth.mode == BirthMode::Vaginal ? m_limits.dxVaginalMl : m_limits.dxCaesareanMl;
    return total24hMl() >= limit || (inWindow(at) && signs(at).hypovolaemia(m_limits));
}

std::optional<double> Timeline::percentBloodVolume() const {
    const auto volume = bloodVolumeMl(m_run.woman, m_limits);
    return volume ? std::optional<double>(totalMl() * 100.0 / *volume) : std::nullopt;
}

DoseContext Timeline::doseContext() const {
    return {m_protocol,    m_run.birth, m_run.woman, m_drugs, m_signs.everHypertensive(m_limits),
            !m_controlled, m_placenta};
}

void Timeline::measureRates(const QDateTime& at) {
    const int total = totalMl();
    if (!m_readings.empty()) {
        const Reading& last = m_readings.back();
        const double minutes = static_cast<double>(last.at.secsTo(at)) / 60;
        if (minutes > 0)
            m_maxRate = std::max(m_maxRate, (total - last.totalMl) / minutes);
    }
    const auto lostWithin = [&](double hours) {
        const QDateTime from = at.addSecs(-static_cast<qint64>(hours * 3600));
        int before = 0;
        for (const Reading& reading : m_readings) {
            if (reading.at <= from)
                before = reading.totalMl;
        }
        return total - before;
    };
    if (const auto volume = bloodVolumeMl(m_run.woman, m_limits)) {
        m_halfVolume |= lostWithin(m_limits.halfHours) * 100.0 > m_limits.halfPercent * *volume + rounding;
        m_wholeVolume |= lostWithin(m_limits.wholeHours) * 100.0 > m_limits.wholePercent * *volume + rounding;
    }
    m_readings.push_back({at, total});
}

int Timeline::stageByVolume(const QDateTime& at) const {
    const int total = totalMl();
    if (total > m_limits.l3Ml)
        return 3;
    if (total >= m_limits.l2Ml)
        return 2;
    return who(at) == Trigger::Yes || line() ? 1 : 0;
}

int Timeline::stageBySigns(const QDateTime& at) const {
    const Signs known = signs(at);
    // Blood must be seen or suspected: without any the same signs have another cause.
    const bool seen = !m_controlled && (m_bleedingSeen || totalMl() > 0);
    if (known.hypovolaemia(m_limits) && (totalMl() >= m_limits.signsMl || seen || m_concealed))
        return 3;
    return known.shockIndex().value_or(0) >= m_limits.siL1 ? 1 : 0;
}

int Timeline::stageBySpeed() const {
    const auto percent = percentBloodVolume();
    const bool fast = m_maxRate > m_limits.rateMlPerMin + rounding;
    return fast || fastByVolume() || (percent && *percent >= m_limits.l3Percent - rounding) ? 3 : 0;
}

void Timeline::endMoment(const QDateTime& at) {
    if (m_lossChanged) {
        measureRates(at);
        // Only the reading that brings the total to the line decides whether it came in time.
        if (totalMl() >= m_limits.lineMl && !m_lineCrossed && !m_lineMissed) {
            const bool inTime = !m_run.birth.at ||
                                static_cast<double>(m_run.birth.at->secsTo(at)) <= m_limits.lineMinutes * 60;
            (inTime ? m_lineCrossed : m_lineMissed) = true;
        }
        m_lossChanged = false;
    }
    m_maxShockIndex = std::max(m_maxShockIndex, signs(at).shockIndex().value_or(0));
    const int reached = std::max({stageByVolume(at), stageBySigns(at), stageBySpeed()});
    if (reached > m_stage) {
        if (m_stage == 0)
            m_firstTrigger = at;
        m_stage = reached;
        m_stageSince = at;
    }
}

} // namespace muying::pph
