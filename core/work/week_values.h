#pragma once
#include "core/work/chart.h"

namespace muying::work {

/// One measurement of an antenatal visit and how far the pregnancy was.
struct WeekValue {
    QDate date;
    double week = 0; ///< gestational age in weeks, by the due date in use
    double value = 0;
};

/// What the antenatal visits of this pregnancy say about one field, by date; nothing after its end. `unsaved`
/// stands for its stored version. Empty without a due date.
std::vector<WeekValue> weekValues(const Chart& chart, const QString& field,
                                  const record::Entry* unsaved = nullptr);

} // namespace muying::work
