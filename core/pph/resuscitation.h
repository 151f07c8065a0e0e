#pragma once
#include "core/pph/procedure_log.h"

namespace muying::pph {

/// What the team should do next, as a code of Procedure::prompts, and since or until when.
struct ResusPrompt {
    QString code;
    QString value; ///< goes into the words: the range of a dose
    QDateTime due; ///< invalid = at once, or nothing to wait for
    bool late = false;
};
/// Steps of the newborn's first minutes by what was assessed last; `now` in the time of the run.
std::vector<ResusPrompt> resusPrompts(const content::Procedure& procedure, const ProcedureLog& log,
                                      const QDateTime& now);

/// A line with a clock of its own (Apgar at 1, 5, 10 minutes) that is not answered yet.
struct DueLine {
    QString line;
    QDateTime due;
    bool late = false; ///< its minute has passed
};
std::vector<DueLine> dueLines(const content::Procedure& procedure, const ProcedureLog& log,
                              const QDateTime& now);

/// Below the limit at 5 minutes or later, as far as it has been scored.
bool apgarIsLow(const content::Procedure& procedure, const ProcedureLog& log);
/// Least and most mL of adrenaline 1:10000 by weight and route ("1" vein, "2" bone, "3" trachea); none
/// without a weight.
std::optional<std::pair<double, double>> adrenalineMl(const content::Procedure& procedure,
                                                      const ProcedureLog& log, const QString& route);
/// Refuses adrenaline and saline above their limit, adrenaline too early again or without weight or route,
/// unless it was given all the same. Other lines always pass.
Status checkNewbornDose(const content::Procedure& procedure, const ProcedureLog& log,
                        const ProcedureAnswer& answer);
/// Lowest wanted saturation at this age; none before the first minute.
std::optional<double> wantedSaturation(const content::Procedure& procedure, qint64 seconds);

} // namespace muying::pph
