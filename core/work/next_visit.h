#pragma once
#include "core/content/library.h"
#include "core/work/chart.h"

namespace muying::work {

/// Day offered as the next visit while `form` is filled in on `today`, from the calendar of the subject: the
/// next antenatal slot not yet open, at most four weeks ahead, on the weekday of today (from the last slot on
/// a week ahead); after birth the 42-day check; of a child its next check-up on the weekday of today. A
/// proposal that the doctor may change; invalid where the calendar says nothing.
QDate nextVisit(const content::Library& library, const Chart& chart, const content::Form& form,
                const QDate& today);

} // namespace muying::work
