#pragma once
#include "core/record/answers.h"

#include <optional>

namespace muying::ui {

/// A due date offered on PREG_EPISODE from what is entered so far.
struct DatingOffer {
    QDate due;
    QString basis;    ///< code of dating_basis: 1 LMP, 2 early scan, 3 later scan, 4 transfer
    QString question; ///< empty: may be filled in; else the doctor is asked first
};

/// Transfer date before everything else; LMP unless an ultrasound scan differs by more than the limit
/// (record_maternal G5–G7), which is only suggested. Nothing while the dates are missing.
std::optional<DatingOffer> offerDating(const record::Answers& episode);

} // namespace muying::ui
