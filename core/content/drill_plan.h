#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <vector>

namespace muying::content {

/// Something that goes wrong in a drill at its minute; the leader reads it out, the cockpit shows it.
struct DrillFault {
    QString code;
    int minute = 0; ///< after the start of the drill
    LocalText text;
};

/// A scenario of a haemorrhage drill.
struct DrillPlan {
    QString code;
    LocalText name;
    LocalText brief;                ///< what the leader tells at the start
    std::vector<DrillFault> faults; ///< by minute
    QString source;
    QString status; ///< "verified" or "to_confirm"
};

/// Reads checklists/drills.json of `resourcesDir`; every complaint names file and line.
Result<std::vector<DrillPlan>> loadDrillPlans(const QString& resourcesDir);

} // namespace muying::content
