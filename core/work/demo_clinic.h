#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// What belongs to the sample clinic itself and to no woman: directory, duty roster, stock with batches that
/// expire, meetings; then the women of high risk get persons in charge. From resources/sample/clinic.json,
/// days counted from the clock of the desk.
Status fillDemoClinic(Desk& desk, const QString& sampleDir);

} // namespace muying::work
