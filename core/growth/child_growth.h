#pragma once
#include "core/growth/growth_reading.h"
#include "core/record/entry.h"

namespace muying::growth {

/// What was measured of a child on one day, wherever it was entered, with both readings.
struct GrowthPoint {
    QDate date;
    QString entry, form; ///< where it was entered; of several records of one day the first
    int ageDays = 0;     ///< since birth
    /// Age the references are read at: corrected to 40 weeks until two years of age; empty before that term.
    std::optional<int> readDays;
    bool corrected = false;
    Measurement measured;
    std::optional<GrowthReading> wst, who; ///< empty without sex or reading age

    double readMonths() const { return readDays.value_or(0) / daysPerMonth; }
    const GrowthReading* reading(Standard standard) const;
};

/// How a curve ran between its two newest points. [own rule, to be confirmed: 1 SD of the reference lines, or
/// no gain of weight over 28 days or more]
enum class GrowthTrend { Unknown, Parallel, Slow, Fast };

/// Every measurement of a child from whatever form it stands in: birth, home visit, check-ups, monitoring,
/// files. One source for screen, paper and curves.
struct GrowthRecord {
    std::optional<Sex> sex;
    QDate birth;
    int bornEarlyDays = 0;           ///< days before 40 weeks of a preterm child; 0 = at term or not known
    std::vector<GrowthPoint> points; ///< by date

    /// Newest point at which the indicator ("wfa", "lhfa", "wfh", "bfa", "hcfa") was read; null if none.
    /// "wfh" stands for "wfl" as well.
    const GrowthPoint* newest(const QString& indicator, Standard standard) const;
    GrowthTrend trend(const QString& indicator) const;
};

/// `entries` are those of the child, not voided. Values before the birth or after the seventh birthday make
/// no point.
GrowthRecord growthRecord(const GrowthTables& tables, const std::vector<const record::Entry*>& entries);

/// The measure an indicator speaks of: kg, cm or kg/m².
std::optional<double> measureOf(const Measurement& measured, const QString& indicator);
/// "wfl" below two years of reading age, "wfh" from then on.
QString weightForBody(const GrowthPoint& point);
/// The reading of an indicator, "wfh" standing for both; null if it was not read.
const IndicatorReading* readingOf(const GrowthPoint& point, const QString& indicator, Standard standard);

} // namespace muying::growth
