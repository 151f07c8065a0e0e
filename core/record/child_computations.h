#pragma once
#include "core/base/language.h"
#include "core/record/computations.h"

/// Computations of child health forms, as content::computations() declares them.
namespace muying::record {

QJsonValue computeChildAge(const Arguments& arguments);
QJsonValue computeCorrectedMonths(const Arguments& arguments);
QJsonValue computePercentChange(const Arguments& arguments);
QJsonValue computeKilograms(const Arguments& arguments);
QJsonValue computeHighRiskNewborn(const Arguments& arguments);
QJsonValue computeNewbornVisitDue(const Arguments& arguments);

/// Days a child was born before 40 weeks; 0 from 37 weeks on or when the weeks are not known.
int daysBornEarly(const std::optional<double>& weeks, const std::optional<double>& days);

/// "3月5天" or "2岁3月" as computeChildAge() makes it, in the words of a language; other texts as they are.
QString childAgeWord(const QString& text, Language language);

} // namespace muying::record
