#pragma once
#include "core/pph/cockpit.h"
#include "core/store/store.h"

namespace muying::work {

/// A pad whose dry weight the clinic knows.
struct DryWeight {
    QString name;
    double grams = 0;
};

/// What the clinic is and has for a haemorrhage; kept as the setting "pph".
struct PphSettings {
    pph::CockpitSettings cockpit;
    std::vector<DryWeight> dryWeights;
    std::vector<std::pair<QString, QString>> phones; ///< whom, number: on the chart and beside the calls
};

/// Defaults of a township clinic (no blood, three people) where nothing is set.
Result<PphSettings> pphSettings(const store::Store& store);
/// Refuses weights and minutes that cannot be; nothing is changed then.
Status savePphSettings(store::Store& store, const PphSettings& settings);

} // namespace muying::work
