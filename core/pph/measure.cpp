#include "core/pph/measure.h"

#include <cmath>

namespace muying::pph {

BloodLoss::BloodLoss(double densityGPerMl) : m_densityMgPerMl(std::llround(densityGPerMl * 1000)) {
}

void BloodLoss::add(const Event& event) {
    const auto micro = [](double ml) { return std::llround(ml * 1000); };
    switch (event.kind) {
    case EventKind::Pad:
        m_weighedMg += std::llround((event.wetG - event.dryG) * 1000);
        m_measured = true;
        break;
    case EventKind::Drape: // a running total: the latest counts, readings are never added together
        m_volumeUl += micro(event.ml) - micro(m_drapeMl);
        m_drapeMl = event.ml;
        m_measured = true;
        break;
    case EventKind::Suction:
        m_volumeUl += micro(event.ml) - micro(event.fluidMl);
        m_measured = true;
        break;
    case EventKind::Visual:
        m_volumeUl += micro(event.ml);
        m_guessed = true;
        break;
    default:
        break;
    }
}

int BloodLoss::totalMl() const {
    // mg / density + µL / 1000 + 1/2, on one denominator
    const qint64 numerator = 2000 * m_weighedMg + 2 * m_densityMgPerMl * m_volumeUl + 1000 * m_densityMgPerMl;
    return static_cast<int>(numerator / (2000 * m_densityMgPerMl));
}

double roundedHalfUp(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return std::floor(value * scale + 0.5 + 1e-9) / scale;
}

std::optional<double> bloodVolumeMl(const Woman& woman, const content::PphLimits& limits) {
    if (woman.prepregnancyKg)
        return *woman.prepregnancyKg * limits.preMlPerKg;
    if (woman.termKg)
        return *woman.termKg * limits.termMlPerKg;
    return std::nullopt;
}

int lossBySignsMl(double shockIndex) {
    if (shockIndex >= 2.0)
        return 2500;
    if (shockIndex >= 1.5)
        return 1500;
    if (shockIndex >= 1.0)
        return 1000;
    return shockIndex >= 0.9 ? 500 : 0;
}

int lossByHbMl(double before, double after, double mlPer10g) {
    return static_cast<int>(roundedHalfUp((before - after) / 10 * mlPer10g, 0));
}

} // namespace muying::pph
