#pragma once
#include "core/growth/growth_reading.h"
#include "core/record/computations.h"

namespace muying::growth {

/// The computed fields of growth points and nutrition files (content::computations()): five levels and
/// nutrition classes after WS/T 423-2022 (wst_…, sd_…, nutrition_class), z-scores after WHO (who_…). A
/// preterm child is read at its corrected age until it is two years old; with oedema nothing is said about
/// weight. Null for another name, for what is missing and beyond the tables.
QJsonValue monitoringValue(const GrowthTables& tables, const QString& name,
                           const record::Arguments& arguments);

} // namespace muying::growth
