#pragma once
#include "core/base/result.h"
#include "core/content/checklist.h"
#include "core/pph/run.h"

namespace muying::pph {

/// Can this event be true? Refuses weights, pressures and pulses no body or scale has, times before birth, a
/// drape that shows less than before, an infusion of an absurd rate. `before` is what stands in the log
/// already. The error is a sentence for the one at the keyboard; the event must then not be counted.
Status checkEvent(const content::Protocol& protocol, const Run& before, const Event& event);

/// The same for a whole run, and for what is known of the woman; events later than `now` are refused too,
/// save orders, which may ask about a later minute.
Status checkRun(const content::Protocol& protocol, const Run& run, const QDateTime& now);

/// The events in the order of time; those of one moment stay as they were written.
std::vector<Event> inOrder(const std::vector<Event>& events);

} // namespace muying::pph
