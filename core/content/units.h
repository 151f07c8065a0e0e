#pragma once
#include "core/base/language.h"

#include <optional>

namespace muying::content {

/// The unit of a field in the three languages ("岁" → 살, years). Symbols (cm, g/L) are the same in all.
/// None if the word is not declared here.
std::optional<LocalText> unitText(const QString& unit);

/// Is it the same unit, written in another way? ("×10⁹/L" and "10^9/L", "天" and "d")
bool sameUnit(const QString& left, const QString& right);

} // namespace muying::content
