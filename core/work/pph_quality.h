#pragma once
#include "core/pph/procedure_log.h"
#include "core/pph/quality.h"
#include "core/store/store.h"

namespace muying::work {

/// Every run whose birth (or beginning) lies in the days given, both included; damaged ones are an error: a
/// number that leaves one out silently would be wrong.
Result<std::vector<pph::RunLog>> runsBetween(const store::Store& store, const content::Protocol& protocol,
                                             const QDate& from, const QDate& to);

/// The same for procedures: by the day they were begun. A damaged one is an error as well.
Result<std::vector<pph::ProcedureLog>> proceduresBetween(const store::Store& store, const QDate& from,
                                                         const QDate& to);

/// First and last day of the month or quarter `day` lies in.
std::pair<QDate, QDate> monthOf(const QDate& day);
std::pair<QDate, QDate> quarterOf(const QDate& day);

} // namespace muying::work
