#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace muying::growth {

/// Days of a mean month, as both WHO and the completed months of the standard count them.
inline constexpr double daysPerMonth = 30.4375;

enum class Sex { Boy = 1, Girl = 2 };

/// Seven reference values at one abscissa: −3 … +3 SD, or P3 P10 P25 P50 P75 P90 P97.
struct SevenRow {
    double x = 0;
    std::array<double, 7> value{};
};

/// Box-Cox parameters of the WHO method at one abscissa.
struct LmsRow {
    double x = 0;
    double l = 0, m = 0, s = 0;
};

/// Key of a series: indicator as named in the table file ("wfa", "lhfa", "bfa_len") and sex.
using SevenSeries = std::vector<SevenRow>;
using LmsSeries = std::vector<LmsRow>;

/// The growth references of resources/growth: WS/T 423-2022 (default), WHO 2006 and WHO 2007.
class GrowthTables {
public:
    /// Reads all tables; a missing file, an unsorted abscissa or a value that is no number is
    /// "file:line: what is wrong".
    static Result<std::shared_ptr<const GrowthTables>> load(const QString& resourcesDir);

    /// WS/T 423-2022 by completed month or whole cm; null if the standard has no such table.
    const SevenSeries* wstSd(const QString& indicator, Sex sex) const;
    const SevenSeries* wstPercentile(const QString& indicator, Sex sex) const;
    /// WHO 2006 by age in days (weeks to 13, months to 60, joined); indicator "wfa", "lfa", "hfa", "bfa_len",
    /// "bfa_hgt", "hcfa"; by cm for "wfl" and "wfh".
    const LmsSeries* who2006(const QString& indicator, Sex sex) const;
    /// WHO 2007 by month 60…85; "wfa", "hfa", "bfa".
    const LmsSeries* who2007(const QString& indicator, Sex sex) const;

private:
    friend class TableReader;
    QHash<QString, SevenSeries> m_sd, m_percentile;
    QHash<QString, LmsSeries> m_who2006, m_who2007;
};

} // namespace muying::growth
