#pragma once
#include "core/record/computations.h"

#include <QDateTime>

#include <optional>

namespace muying::record {

/// What a computation is given at `index`; nothing where it is unknown, of another type or not given.
const content::ExprValue& argumentAt(const Arguments& arguments, std::size_t index);
std::optional<double> numberAt(const Arguments& arguments, std::size_t index); ///< never infinite
QString codeAt(const Arguments& arguments, std::size_t index);                 ///< empty if unknown
bool truthAt(const Arguments& arguments, std::size_t index);                   ///< unknown is not true
QDateTime momentAt(const Arguments& arguments, std::size_t index);             ///< invalid if unknown
QDate dateAt(const Arguments& arguments, std::size_t index); ///< of a moment its day; invalid if unknown

} // namespace muying::record
