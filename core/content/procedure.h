#pragma once
#include "core/content/checklist.h"
#include "core/content/form.h"

namespace muying::content {

class Library;

/// How a line of a procedure is answered.
enum class LineAsk { Confirm, Choice, Many, Number, Text, Moment, Apgar, Form };

struct LineOption {
    QString code;
    LocalText text;
};

/// One line of a checklist that is answered, by whom, and what counts as well.
struct ProcedureLine {
    QString code;
    LocalText text;
    LineAsk ask = LineAsk::Confirm;
    QString field;                   ///< "FORM.field" of the record the answer is of; empty = of no form
    QString with;                    ///< of a dose: the field of its route
    QString form;                    ///< of LineAsk::Form: filled in the woman's record
    std::vector<LineOption> options; ///< of Choice, Many and of the route
    QString safe; ///< the answer that needs no reason; empty = every answer stands as it is
    QString unit;
    std::optional<double> min, max;
    bool whole = true;          ///< of a number: no decimals
    QStringList roles;          ///< who may confirm it; the first stands there unless another is chosen
    std::optional<int> seconds; ///< due so long after the zero of the procedure
    bool repeated = false;      ///< may be answered many times, each with its moment
    bool optional = false;      ///< the phase may be signed without it
    QString when;               ///< asked only under this condition of the engine ("apgar_low")
    QString key;                ///< letter or digit that opens it
    QString status;             ///< "verified" or "to_confirm"
};

struct ProcedurePhase {
    QString code;
    LocalText name;
    QStringList signers; ///< roles whose names close the phase; empty = it needs none
    QStringList after;   ///< phases that must be signed before
    QString signField;   ///< field of the procedure's form that takes the moment of the signatures
    bool later = false;  ///< comes after the run is closed: looks into the record
    std::vector<ProcedureLine> lines;
};

/// A checklist that is run by a team with the clock: caesarean, resuscitation. Words, answers and limits of a
/// line that belongs to a form are the form's own: one declaration each.
struct Procedure {
    QString code, edition, source, status;
    LocalText title;
    QString needs; ///< what the clinic must have for it ("theatre"); empty = nothing
    QString zero;  ///< line whose moment the clocks count from
    QString form;  ///< what the answers are offered to when the run is over
    std::vector<ProtocolRole> roles;
    std::vector<ProcedurePhase> phases;
    std::vector<SourcedLimit> figures;
    std::vector<LineOption> prompts; ///< what to do next, by code

    const ProcedureLine* line(const QString& code) const;
    const ProcedurePhase* phase(const QString& code) const;
    const ProcedurePhase* phaseOf(const QString& line) const;
    LocalText role(const QString& code) const;
    LocalText prompt(const QString& code) const;
    double figure(const QString& code) const; ///< NaN if it is not declared: compares with nothing
};

/// Reads checklists/NAME.json; every complaint names file and line: a field, form, role, phase or key that is
/// not there stops the program.
Result<Procedure> loadProcedure(const Library& library, const QString& name);
/// All of them.
Result<std::vector<Procedure>> loadProcedures(const Library& library);

} // namespace muying::content
