#pragma once
#include "core/pph/procedure_log.h"
#include "core/work/desk.h"

namespace muying::work {

/// Forms a procedure looks for that stand in this record.
QStringList filledForms(const content::Procedure& procedure, const Chart& chart);

/// The answers of a run as answers of the procedure's form: by the fields of its lines, the moments of its
/// signatures, the names of those who signed, and of a resuscitation one group of the time line each
/// assessment as far as the form has groups.
record::Answers procedureAnswers(const content::Library& library, const content::Procedure& procedure,
                                 const pph::ProcedureLog& log);

/// Puts them into the record as a draft to be gone over; false if there is nothing to put, the record is of
/// another kind, or a draft of the form lies there already: nobody's typing is written over.
Result<bool> offerProcedure(Desk& desk, const content::Procedure& procedure, const pph::ProcedureLog& log);

} // namespace muying::work
