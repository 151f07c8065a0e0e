#pragma once
#include "core/record/computations.h"

/// Computations of birth, the hours after it and the mood screen, as content::computations() declares them.
namespace muying::record {

QJsonValue computeMinutesBetween(const Arguments& arguments);
QJsonValue computeHoursBetween(const Arguments& arguments);
QJsonValue computePphClass(const Arguments& arguments);
QJsonValue computeAsphyxia(const Arguments& arguments);
QJsonValue computeShockIndex(const Arguments& arguments);
QJsonValue computeRunningTotal(const Arguments& arguments);
QJsonValue computeEpdsTotal(const Arguments& arguments);
QJsonValue computeEpdsLevel(const Arguments& arguments);

/// Blood loss in mL from which a birth of this mode (DELIVERY.mode) counts as postpartum haemorrhage: 1000 at
/// a caesarean, else 500; empty for an unknown mode. Guideline of 2023, see the source of PP_OBS.
std::optional<double> haemorrhageLimit(const QString& mode);

} // namespace muying::record
