#pragma once
#include "core/pph/procedure_log.h"
#include "ui/print/list_pages.h"

namespace muying::print {

/// What the paper of a procedure is made from. Pointers must outlive the call.
struct ProcedurePaper {
    const content::Procedure* procedure = nullptr;
    const pph::ProcedureLog* log = nullptr; ///< null: an empty checklist for the pen
    QStringList filledForms;                ///< forms that stand in her record
    Clinic clinic;
    QDateTime printedAt;
    QString printedBy;
    bool sample = false;
    PaperLanguage language = PaperLanguage::Zh;
};

/// A checklist by phases: each line with its answer, who confirmed it and when, reasons, signatures, and how
/// long it took from the decision to the birth. One with a stream of repeated lines (resuscitation) is
/// written in the order of time, each line with the minutes and seconds since birth.
Document procedurePages(const ProcedurePaper& paper);

} // namespace muying::print
