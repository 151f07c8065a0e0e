#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace muying::content {

/// One thing that lies in the kit, and how many.
struct KitItem {
    QString code, section, unit;
    LocalText name;
    int par = 0;
    QString drug;        ///< code of the protocol's drug; empty = no drug of it
    bool expiry = false; ///< has a date of expiry
    QString note;
};

/// A check of the kit and how often: "day", "week", "month", or "use" (within `hours` after it).
struct KitCheck {
    QString code, every;
    LocalText name;
    int hours = 0;
};

struct KitSection {
    QString code;
    LocalText name;
};

/// What the emergency kit or cart holds for one patient: resources/checklists/kit.json.
struct Kit {
    QString code, edition, source, status;
    std::vector<KitSection> sections;
    std::vector<KitItem> items;
    std::vector<KitCheck> checks;
};

/// Every complaint names file and line.
Result<Kit> loadKit(const QString& resourcesDir);

} // namespace muying::content
