#pragma once
#include "core/base/language.h"

namespace muying::growth {

/// A level or nutrition word of WS/T 423-2022 in three languages ("中下", "重度生长迟缓"); a word the table
/// does not know stands as it is in all of them.
LocalText growthWord(const QString& zh);
/// Name of an indicator ("wfa": 年龄别体重); the code itself if unknown.
LocalText indicatorName(const QString& indicator);

} // namespace muying::growth
