#include "core/record/argument.h"

#include <cmath>

namespace muying::record {

namespace {

template <typename Type>
const Type* typedArgument(const Arguments& arguments, std::size_t index) {
    return std::get_if<Type>(&argumentAt(arguments, index));
}

} // namespace

const content::ExprValue& argumentAt(const Arguments& arguments, std::size_t index) {
    static const content::ExprValue unknown;
    return index < arguments.size() ? arguments[index] : unknown;
}

std::optional<double> numberAt(const Arguments& arguments, std::size_t index) {
    const auto* number = typedArgument<double>(arguments, index);
    return number && std::isfinite(*number) ? std::optional(*number) : std::nullopt;
}

QString codeAt(const Arguments& arguments, std::size_t index) {
    const auto* code = typedArgument<QString>(arguments, index);
    return code ? *code : QString();
}

bool truthAt(const Arguments& arguments, std::size_t index) {
    const auto* truth = typedArgument<bool>(arguments, index);
    return truth && *truth;
}

QDateTime momentAt(const Arguments& arguments, std::size_t index) {
    const auto* moment = typedArgument<QDateTime>(arguments, index);
    return moment ? *moment : QDateTime();
}

QDate dateAt(const Arguments& arguments, std::size_t index) {
    if (const auto* date = typedArgument<QDate>(arguments, index))
        return *date;
    return momentAt(arguments, index).date();
}

} // namespace muying::record
