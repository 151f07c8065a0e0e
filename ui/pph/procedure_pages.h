#pragma once
#include "core/work/procedure_run.h"
#include "ui/pph/strip_page.h"

namespace muying::ui {

/// What the strip asks for a line of a procedure, and what was entered as an answer of the run.
StripPage procedurePage(const work::ProcedureRun& run, const content::ProcedureLine& line);
/// Reads what procedurePage() asked for; the answer "not applicable" has no value.
Result<work::ProcedureSaid> procedureSaid(const work::ProcedureRun& run, const content::ProcedureLine& line,
                                          const StripValues& values);
/// One line of text: why an answer is not as it should be, why a line does not apply.
StripPage procedureReasonPage(const QString& code, const QString& title, const QString& help);
/// A name for each of these roles, with those of the team in it.
StripPage procedureNamesPage(const work::ProcedureRun& run, const QString& code, const QString& title,
                             const QStringList& roles);
/// The present moment of the run as a value.
QString momentNow(const work::ProcedureRun& run);

} // namespace muying::ui
