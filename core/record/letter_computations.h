#pragma once
#include "core/record/computations.h"

namespace muying::record {

// Letters, follow-up lists and cards: what they take over from other records in another shape.

QJsonValue computeGravidaPara(const Arguments& arguments);
QJsonValue computeSum(const Arguments& arguments);
QJsonValue computeSameDay(const Arguments& arguments);
QJsonValue computeIfSingle(const Arguments& arguments);
QJsonValue computeWithinHours(const Arguments& arguments);
QJsonValue computeKeyGroups(const Arguments& arguments);
QJsonValue computeAnyOfCount(const Arguments& arguments);
QJsonValue computeFetusClass(const Arguments& arguments);
QJsonValue computeDeathCardEducation(const Arguments& arguments);
QJsonValue computeDefectCardEducation(const Arguments& arguments);
QJsonValue computeHanOrMinority(const Arguments& arguments);

} // namespace muying::record
