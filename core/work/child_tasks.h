#pragma once
#include "core/work/chart.h"

namespace muying::work {

/// Task code of a vaccine dose; its key is the dose ("DTaP-4").
inline constexpr QLatin1String vaccineTask{"VACCINE"};

/// Every task of the child as of `now`: check-ups, screenings, tests, files and vaccines, settled ones
/// included. None for a child that is not cared for here any more.
std::vector<store::Task> childTasks(const content::Library& library, const Chart& chart,
                                    const QDateTime& now);

/// Days after `now` on which a task may change although nothing is entered: a window closes, a vaccine
/// becomes due or is no longer given. The nearest come first; the rest follows when they have passed.
QStringList childReviewDays(const content::Library& library, const Chart& chart, const QDateTime& now);

} // namespace muying::work
