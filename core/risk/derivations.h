#pragma once
#include "core/risk/entry_view.h"

namespace muying::risk {

/// The value a derivation ("age(…)", "bmi(…)") of the fact table gives, or nothing while an input is missing.
std::optional<FactValue> derive(const content::FactSource& source, const EntryView& view);

/// Names derive() knows.
QStringList derivationNames();

} // namespace muying::risk
