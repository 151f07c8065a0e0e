#pragma once
#include "core/content/leaflet_check.h"
#include "ui/print/print_input.h"

#include <QHash>

namespace muying::print {

/// What her record says for the {placeholders} of a leaflet, in one language. A placeholder without a value
/// prints as a line to write on.
using LeafletValues = QHash<QString, QString>;

/// Of her record on the day of printing: colour in force, due date, week, next visit, range of her weight
/// gain, telephone of the clinic; weight, blood pressure and haemoglobin only if they were taken that very
/// day; the rest where `fields` says it stands.
LeafletValues leafletValues(const PrintFacts& facts, Language language,
                            const std::vector<content::LeafletField>& fields);

/// The clinic alone, for a leaflet without a name.
LeafletValues leafletValues(const Clinic& clinic);

} // namespace muying::print
