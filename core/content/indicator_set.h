#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

/// A quality indicator as declared: what is counted, over what, who is left out and why.
struct Indicator {
    int number = 0;
    QString code;
    LocalText name, numerator, denominator;
    double targetPercent = 0;
    std::optional<double> targetMedianMin;
    std::optional<double> minutes, hours, days; ///< limits the numerator is judged by
    std::vector<std::pair<QString, LocalText>> exclusions;
    QString source, status; ///< "verified" or "to_confirm"
};

struct IndicatorSet {
    QString code, edition;
    LocalText title;
    int smallNumber = 0; ///< below this denominator no judgement is shown
    std::vector<Indicator> indicators;
    std::vector<std::pair<QString, LocalText>> outcomes;

    const Indicator* indicator(const QString& code) const;
};

/// Reads resources/indicators/NAME.json; every complaint names file and line.
Result<IndicatorSet> loadIndicators(const QString& resourcesDir, const QString& name);

} // namespace muying::content
