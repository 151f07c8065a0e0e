#pragma once
#include "core/growth/growth_tables.h"

namespace muying::growth {

/// How the body was measured; it decides the table around two years of age.
enum class Posture { Unknown, Lying, Standing };

struct WhoReading {
    double z = 0;
    bool implausible = false; ///< beyond the WHO flag limits, on the z of two decimals: check the measurement
};

/// Measurements of one day for the WHO method.
struct WhoInput {
    Sex sex = Sex::Boy;
    int ageDays = 0;
    std::optional<double> weightKg, lengthHeightCm, headCm;
    Posture posture = Posture::Unknown;
    bool oedema = false; ///< no weight-based score
};

struct WhoResult {
    QHash<QString, WhoReading> indicators; ///< "wfa", "lhfa", "wfl" or "wfh", "bfa", "hcfa"
    bool standingBelowNineMonths = false;  ///< posture treated as not recorded
};

/// WHO 2006 to day 1826, WHO 2007 from day 1827 (no weight-for-height, no head circumference there).
/// Differs from WHO's daily tables by at most 0.03 z (0.14 z for weight in the first week), because
/// L, M and S are interpolated between weeks and months. Source: WHO Child Growth Standards.
WhoResult readWho(const GrowthTables& tables, const WhoInput& input);

/// One indicator at a table abscissa: completed months or cm.
std::optional<WhoReading> readWhoDirect(const GrowthTables& tables, const QString& indicator, Sex sex,
                                        double x, double value);

} // namespace muying::growth
