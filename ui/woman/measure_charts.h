#pragma once
#include "core/content/library.h"
#include "ui/woman/curve_painter.h"

namespace muying::ui {

/// Blood pressure over the pregnancy; `systolic` and `diastolic` are (week, mmHg). The broken lines stand at
/// the first values that are no longer usual on `visit`, the form of the antenatal visits.
PregnancyChart bloodPressureChart(const content::Form& visit, std::vector<QPointF> systolic,
                                  std::vector<QPointF> diastolic);
/// Haemoglobin over the pregnancy; `values` are (week, g/L). The broken line is the lower usual value.
PregnancyChart haemoglobinChart(const content::Form& visit, std::vector<QPointF> values);

} // namespace muying::ui
