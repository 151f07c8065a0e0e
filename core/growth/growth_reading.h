#pragma once
#include "core/growth/who_growth.h"
#include "core/growth/wst423.h"

#include <QJsonObject>

namespace muying::growth {

enum class Standard { Wst423, Who };

/// Measurements of a child on one day. Age in days, in completed months, or both: months of the calendar are
/// known only where the dates are.
struct Measurement {
    Sex sex = Sex::Boy;
    std::optional<int> ageDays, ageMonths;
    std::optional<double> weightKg, lengthHeightCm, headCm;
    Posture posture = Posture::Unknown;
    bool oedema = false;

    /// Age on `day` counted from `start`: the birth, or the day of 40 weeks of a preterm child.
    void setAge(const QDate& start, const QDate& day);
    /// Completed months; from days alone they are days ÷ 30.4375.
    int months() const;
    int days() const;
    /// kg/m², unrounded; empty unless both are known.
    std::optional<double> bmi() const;
};

/// Reading of one indicator by either standard, as screen, paper and command line show it.
struct IndicatorReading {
    QString levelSd, levelPercentile, nutrition;
    std::optional<double> z; ///< two decimals
    int beyond = 0;          ///< −1 or +1 when z lies beyond ±3 SD and the standard gives no number
};

struct GrowthReading {
    Standard standard = Standard::Wst423;
    /// Keys "wfa", "lhfa", "bfa", "wfl" or "wfh", "hcfa"; missing where the table or the measure ends.
    QHash<QString, IndicatorReading> indicators;
    QStringList flags; ///< "wfa_implausible" …, "standing_below_9_months", "oedema"
};

/// The names of the standards as printed beside every value.
QString standardName(Standard standard);

GrowthReading readGrowth(const GrowthTables& tables, Standard standard, const Measurement& child);
/// One indicator at a table abscissa (completed months or cm); empty if the table has nothing there.
std::optional<GrowthReading> readGrowthAt(const GrowthTables& tables, Standard standard,
                                          const QString& indicator, Sex sex, double x, double value);

} // namespace muying::growth
