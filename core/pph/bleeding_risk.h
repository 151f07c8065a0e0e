#pragma once
#include "core/content/checklist.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace muying::pph {

/// What the class of bleeding risk is judged by; nothing = not known.
struct BleedingRiskFacts {
    std::optional<bool> previa, accretaSuspected, activeBleeding, coagulopathy;
    std::optional<double> plateletsGPerL; ///< ×10⁹/L
    std::optional<double> hbGPerL, haematocritPercent;
    std::optional<int> previousPph, caesareans, births, fetuses;
    std::optional<bool> uterineSurgery, polyhydramnios;
    std::optional<double> fibroidCm;
    std::optional<double> estimatedFetalWeightG, bmi;
    // Added in labour and after birth, at each assessment anew.
    std::optional<bool> chorioamnionitis, prolongedSecondStage, magnesium, induction, operativeBirth;
    std::optional<double> oxytocinHours;
};

/// Low, medium or high, with the factors that made it. Low never shortens the two hours of observation.
struct BleedingRisk {
    QString level;       ///< "low", "medium", "high"
    QStringList high;    ///< codes of factors that alone make it high
    QStringList medium;  ///< one makes it medium, two high
    QStringList unknown; ///< what nobody has answered; the class may be higher than it looks
    bool complete() const { return unknown.isEmpty(); }
};

/// Classes of CMQCC in the older, stricter edition; the limits stand in the protocol. A fact that is not
/// known counts for nothing and is named.
BleedingRisk judgeBleedingRisk(const BleedingRiskFacts& facts, const content::PphLimits& limits);

/// The facts from those the pregnancy's five colours are judged by, under the same names ("hb_g_l", yes = 1);
/// what is absent stays unknown.
BleedingRiskFacts bleedingRiskFacts(const QHash<QString, double>& known);

} // namespace muying::pph
