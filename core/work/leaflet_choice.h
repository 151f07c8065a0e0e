#pragma once
#include "core/content/leaflet.h"
#include "core/work/chart.h"

namespace muying::work {

/// What is known of somebody on the day a leaflet is chosen for her or for a child.
struct LeafletOccasion {
    std::optional<int> week;          ///< completed weeks, while pregnant
    std::optional<int> postpartumDay; ///< since the birth
    std::optional<int> childMonths;   ///< of a child
    bool loss = false;                ///< the pregnancy ended without a living child
    QStringList colours;              ///< in force; empty = not assessed
    QStringList due;                  ///< windows open today or overdue
};
LeafletOccasion leafletOccasion(const content::Library& library, const Chart& chart, const QDate& today);

/// Why a leaflet is offered, the most pressing first.
enum class LeafletReason {
    Due,    ///< something due today asks for it
    Colour, ///< the sheet of her colour
    Time,   ///< her week, her days after birth or the child's age
    None,
};
/// A leaflet of other colours than hers is never offered, whatever its week; after a loss nothing about a
/// newborn or a child is.
LeafletReason leafletReason(const content::Leaflet& leaflet, const LeafletOccasion& occasion);

} // namespace muying::work
