#include "core/content/expression_nodes.h"

namespace muying::content::nodes {

namespace {

using namespace Qt::StringLiterals;

bool isUnknown(const ExprValue& value) {
    return std::holds_alternative<std::monostate>(value);
}

/// Numbers compare with option codes: "01", 1 and true are equal.
std::optional<double> asNumber(const ExprValue& value) {
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* truth = std::get_if<bool>(&value))
        return *truth ? 1 : 0;
    if (const auto* text = std::get_if<QString>(&value)) {
        bool ok = false;
        const double number = text->toDouble(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

std::optional<QString> asText(const ExprValue& value) {
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number);
    return std::nullopt;
}

std::optional<QDate> asDate(const ExprValue& value) {
    if (const auto* date = std::get_if<QDate>(&value); date && date->isValid())
        return *date;
    if (const auto* moment = std::get_if<QDateTime>(&value); moment && moment->isValid())
        return moment->date();
    return std::nullopt;
}

template <class T>
Truth ordered(const T& left, Comparison op, const T& right) {
    bool holds = false;
    switch (op) {
    case Comparison::Eq:
        holds = left == right;
        break;
    case Comparison::Ne:
        holds = !(left == right);
        break;
    case Comparison::Lt:
        holds = left < right;
        break;
    case Comparison::Le:
        holds = !(right < left);
        break;
    case Comparison::Gt:
        holds = right < left;
        break;
    case Comparison::Ge:
        holds = !(left < right);
        break;
    }
    return holds ? Truth::Yes : Truth::No;
}

} // namespace

Truth compare(const ExprValue& left, Comparison op, const ExprValue& right) {
    if (isUnknown(left) || isUnknown(right))
        return Truth::Unknown;
    const auto* leftMoment = std::get_if<QDateTime>(&left);
    const auto* rightMoment = std::get_if<QDateTime>(&right);
    if (leftMoment && rightMoment && leftMoment->isValid() && rightMoment->isValid())
        return ordered(*leftMoment, op, *rightMoment);
    // A date beside a time counts as its whole day.
    if (const auto a = asDate(left), b = asDate(right); a && b)
        return ordered(*a, op, *b);
    if (const auto a = asNumber(left), b = asNumber(right); a && b)
        return ordered(*a, op, *b);
    const bool equality = op == Comparison::Eq || op == Comparison::Ne;
    if (const auto a = asText(left), b = asText(right); a && b && equality)
        return ordered(*a, op, *b);
    return Truth::Unknown;
}

} // namespace muying::content::nodes
