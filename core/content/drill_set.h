#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <vector>

namespace muying::content {

/// Something that goes wrong during a drill, so many minutes after its beginning.
struct PlantedFault {
    QString code;
    int afterMin = 0;
    LocalText text;
};

struct DrillScenario {
    QString code;
    LocalText name, story;
    int everyMonths = 0; ///< must be played at least so often; 0 = by choice
    std::vector<PlantedFault> faults;
};

/// A skill test: what must be seen, and how much of it to pass.
struct SkillTest {
    QString code;
    LocalText name;
    int passPercent = 0;
    std::vector<LocalText> items;
};

/// Drills and skill tests of the clinic: resources/checklists/drills.json.
struct DrillSet {
    QString code, edition, source, status;
    int everyMonths = 0; ///< any drill at least so often
    std::vector<DrillScenario> scenarios;
    std::vector<SkillTest> tests;

    const DrillScenario* scenario(const QString& wanted) const;
};

/// Every complaint names file and line.
Result<DrillSet> loadDrills(const QString& resourcesDir);

} // namespace muying::content
