#pragma once
#include "core/content/indicator_set.h"
#include "core/work/desk.h"

namespace muying::work {

/// One named statistic: how many of how many, over the days asked for.
struct CareCount {
    const content::Indicator* indicator = nullptr;
    int n = 0, of = 0;
    std::optional<double> percent() const {
        return of > 0 ? std::optional<double>(100.0 * n / of) : std::nullopt;
    }
};

/// The statistics of the loop of care (resources/indicators/care.json) over the pregnancies of the clinic.
struct CareReport {
    content::IndicatorSet set;
    std::vector<CareCount> counts; ///< in the order of the set
    int damaged = 0;               ///< files that could not be opened: they stand in no number
};

/// Counts what happened from `from` to `to`, both included, as the records stand now.
Result<CareReport> careReport(Desk& desk, const QDate& from, const QDate& to,
                              const std::function<bool(int done, int total)>& progress = {});

} // namespace muying::work
