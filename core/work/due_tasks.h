#pragma once
#include "core/work/course.h"
#include "core/work/standing.h"

namespace muying::work {

/// Every task of the pregnancy as of `now`: slots of the calendar, duties of the colour in force, follow-ups.
/// Settled ones ("done", "missed", "not_applicable") are included.
std::vector<store::Task> dueTasks(const content::Library& library, const Chart& chart,
                                  const Standing& standing, const QDateTime& now);

/// Days on which tasks or colour may change although nothing is entered: a limit of age or gestation that the
/// rules name is crossed, or a window is too late to be made up for. Only days after `now`.
QStringList reviewDays(const content::Library& library, const Chart& chart, const QDateTime& now);

} // namespace muying::work
