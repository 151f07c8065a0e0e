#pragma once
#include "core/work/demo_random.h"

#include <QStringList>

namespace muying::work {

/// What makes an invented pregnancy what it is; numbers are those of the booking day.
struct DemoProfile {
    QString target;  ///< "green", "yellow", "orange", "red", "purple" or "unassessed"
    QString feature; ///< "age35", "bmi_high" …, "none"
    int ageYears = 27;
    double heightCm = 160, bmi = 21.5, hb = 122, plt = 210;
    int vaginal = 0, caesarean = 0, spontaneous = 0, induced = 0, preterm = 0;
    int monthsSinceBirth = 0; ///< from the last birth to the LMP
    int fetuses = 1;
    bool art = false, syphilis = false, hepatitis = false;
    QStringList screenTicks, assessTicks; ///< clauses a doctor finds without a number
    QString diagnosis; ///< words for overall_abn and the referral; empty = nothing abnormal

    int births() const { return vaginal + caesarean; }
    int gravida() const { return 1 + births() + spontaneous + induced; }
    /// Does it show on the booking day, or only later in pregnancy?
    bool developsLater() const {
        return feature == QLatin1String("hypertension") || feature == QLatin1String("gestational_diabetes");
    }
};

/// Shares: green 55, yellow 28, orange 8, red 2, purple 5, unassessed 2 of 100.
DemoProfile demoProfile(DemoRandom& random);
/// A profile of a given colour.
DemoProfile demoProfileOf(DemoRandom& random, const QString& target);
/// A diagnosis as it may stand on a slip she carries: an infection goes with its report, never by name.
QString onSlip(QString diagnosis);

} // namespace muying::work
