#pragma once
#include "core/content/form.h"

namespace muying::content {

/// A computation a form may name in "compute"; core/record evaluates it, this table declares it.
/// A missing operand makes the result missing unless the note says otherwise.
struct Computation {
    QString name;
    /// Types an argument may have: "date", "number", "choice", "multi" or several behind "|".
    QStringList parameters;
    /// "int", "decimal", "date", "bool", "text" or "choice"; must equal the type of the computed field.
    QString result;
};
const std::vector<Computation>& computations();
const Computation* computation(const QString& name);

/// "bmi(height_cm,weight_kg)" taken apart. Arguments are field names ("weight_kg", "preg.edd_best"),
/// whole numbers, "today" or "now".
struct ComputeCall {
    QString name;
    QStringList arguments;
};
Result<ComputeCall> parseCompute(const QString& text);

/// A record whose fields other forms may read: "cover.birth_date".
struct RecordPrefix {
    QString prefix;
    QString form;
};
/// cover → WOM_COVER, preg → PREG_EPISODE, anc1 → ANC1 of the same woman and pregnancy;
/// visit → her latest earlier ANC2_5, screen → latest RISK_SCREEN, assess → latest RISK_ASSESS, both other
/// than the entry being filled.
const std::vector<RecordPrefix>& recordPrefixes();

} // namespace muying::content
