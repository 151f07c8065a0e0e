#pragma once
#include "core/work/course.h"
#include "core/work/standing.h"

#include <functional>

namespace muying::work {

/// Makes the ids of new records; the sample clinic counts them up from its seed.
using IdMaker = std::function<QString()>;
QString randomId();

/// The input and result of the rules for the chart as it stands on a day.
Result<risk::Input> inputOn(const content::Library& library, const Chart& chart, const QDate& on);
Result<risk::Assessment> assessOn(const content::Library& library, const Chart& chart, const QDate& on);

/// Re-assesses the pregnancy of the chart. If the result differs from the newest kept one, the new assessment
/// becomes an entry of the chart and is returned; `cause` is the entry whose saving led to it (null: the
/// calendar).
Result<std::optional<record::Entry>> reassess(const content::Library& library, Chart& chart,
                                              const record::Entry* cause, const QDateTime& now,
                                              const IdMaker& newId);

/// Id, edition and clinical date of an entry about to be saved.
void labelEntry(record::Entry& entry, const content::Form& form, const QDate& today);

/// A subject made by this very save is written once, with its identity.
void settleNewSubjects(store::SaveRequest& request);

/// Adds to `request` what follows from the chart as it stands now: identities, index columns and tasks of the
/// woman and of the pregnancy, or of the child.
void addConsequences(const content::Library& library, Chart& chart, const QDateTime& now,
                     store::SaveRequest& request);

} // namespace muying::work
