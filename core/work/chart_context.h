#pragma once
#include "core/record/validation.h"
#include "core/work/chart.h"

namespace muying::work {

/// What expressions of `form` may look at about this subject: the newest record behind each prefix. Seen from
/// another form, "assess" carries the colour in force (standing.h), not merely the one graded last: the same
/// colour that the cover shows. `editing` is the entry being filled (null: a new one). Points into `chart`.
record::Context contextOf(const content::Library& library, const Chart& chart, const content::Form& form,
                          const record::Entry* editing, const QDateTime& now);

/// The answers of an entry as they read on the day of `now`. A form kept once per subject describes the
/// present: what the program itself works out there (age, week, colour in force) was true on the day of the
/// save and is worked out anew. What a person entered, and everything on visits and assessments, stays.
record::Answers answersToday(const content::Library& library, const Chart& chart, const record::Entry& entry,
                             const QDateTime& now);

} // namespace muying::work
