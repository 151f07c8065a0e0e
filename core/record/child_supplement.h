#pragma once
#include "core/record/computations.h"

/// Computations of growth points, development screens and reaction reports of children, as
/// content::computations() declares them.
namespace muying::record {

QJsonValue computeCorrectedDays(const Arguments& arguments);
QJsonValue computeDevelopmentSigns(const Arguments& arguments);
QJsonValue computeAefiReportDue(const Arguments& arguments);

} // namespace muying::record
