#pragma once
#include "core/record/validation.h"
#include "core/schedule/child_calendar.h"

namespace muying::work {

/// The computed fields of a vaccine row (vaccine_validity, vaccine_next of content::computations()): the dose
/// being filled among the child's other doses. `editing` is the stored entry it replaces (null = a new one).
/// Other names are passed on to `rest`. Keeps a reference to the library, copies everything else.
record::OutsideComputation vaccineComputation(const content::Library& library,
                                              const schedule::Entries& entries, const record::Entry* editing,
                                              record::OutsideComputation rest);

} // namespace muying::work
