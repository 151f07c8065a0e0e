#pragma once
#include "core/content/expression.h"

#include <QJsonValue>

#include <vector>

namespace muying::record {

using Arguments = std::vector<content::ExprValue>;
/// A computation of content::computations(); null = cannot be computed from what is known.
using ComputeFunction = QJsonValue (*)(const Arguments& arguments);

/// The function behind a declared name; null if there is none.
ComputeFunction computeFunction(const QString& name);

/// Body mass index in kg/m², unrounded; empty unless both are positive.
std::optional<double> bodyMassIndex(double heightCm, double weightKg);
/// Class of pre-pregnancy BMI for weight gain by WS/T 801-2022: 1 below 18.5, 2 below 24, 3 below 28, 4
/// above.
int weightGainClass(double bmi);
struct ValueRange {
    double lowest = 0;
    double highest = 0;
};
/// Recommended total gain in kg of a class 1–4 (WS/T 801-2022, singleton).
std::optional<ValueRange> recommendedGain(int gainClass);
/// Usual fundal heights in cm on a day of gestation, interpolated between the weeks 20, 24 … 40 of the table;
/// empty outside. The table is secondary (to be confirmed), no national standard.
std::optional<ValueRange> fundalHeightBand(int gaDays);
/// The visit slot 2–5 whose national window holds the day of gestation: 112–146, 147–174, 196–258, 259–286.
std::optional<int> visitSlot(int gaDays);

} // namespace muying::record
