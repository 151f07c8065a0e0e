#pragma once
#include "core/content/checklist.h"
#include "core/pph/run.h"

namespace muying::pph {

/// Blood lost since birth. Kept in milligrams and microlitres, so that the total is rounded once and exactly.
class BloodLoss {
public:
    explicit BloodLoss(double densityGPerMl);

    /// Adds pads, suction and guesses; a drape's reading replaces the one before. Other events change
    /// nothing.
    void add(const Event& event);
    /// mL, rounded half up; what every threshold is compared with.
    int totalMl() const;
    /// mL by the last reading of the drape.
    double drapeMl() const { return m_drapeMl; }
    bool measured() const { return m_measured; } ///< weighed or by volume
    bool guessed() const { return m_guessed; }   ///< part of it only by eye

private:
    qint64 m_densityMgPerMl;
    qint64 m_weighedMg = 0;
    qint64 m_volumeUl = 0;
    double m_drapeMl = 0;
    bool m_measured = false;
    bool m_guessed = false;
};

/// Half up to `decimals` places, free of binary noise.
double roundedHalfUp(double value, int decimals);

/// mL: 100 × kg before pregnancy, else 70 × kg at term, else unknown.
std::optional<double> bloodVolumeMl(const Woman& woman, const content::PphLimits& limits);

/// Lower bound of the loss (mL) that a shock index stands for in the national table; 0 below 0.9.
int lossBySignsMl(double shockIndex);

/// mL by the fall of haemoglobin (g/L); `mlPer10g` 400, in teaching up to 500.
int lossByHbMl(double before, double after, double mlPer10g);

} // namespace muying::pph
