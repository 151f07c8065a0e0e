#pragma once
#include "core/record/computations.h"

/// Computations of operations, newborns and the clinic's registers, as content::computations() declares them.
namespace muying::record {

QJsonValue computeDaysAfter(const Arguments& arguments);
QJsonValue computeAddHours(const Arguments& arguments);
QJsonValue computeEventReportDue(const Arguments& arguments);
QJsonValue computeStockBalance(const Arguments& arguments);
QJsonValue computeBelowMinimum(const Arguments& arguments);
QJsonValue computeApgarTotal(const Arguments& arguments);
QJsonValue computeAgeAtDeath(const Arguments& arguments);
QJsonValue computeSexOfCard(const Arguments& arguments);

/// What a movement of the register adds to the balance: 1 received and 8 transferred in add, 6 corrects by
/// the signed quantity, every other movement takes away.
double stockChange(const QString& movement, double quantity);

} // namespace muying::record
