#pragma once
#include "core/content/expression.h"

#include <vector>

namespace muying::content::nodes {

/// Equal, Less … of two known values; Unknown when either is unknown or they cannot be compared.
enum class Comparison { Eq, Ne, Lt, Le, Gt, Ge };
Truth compare(const ExprValue& left, Comparison op, const ExprValue& right);

/// A span of days, hours, months or years that moves a date.
struct Span {
    int amount = 0;
    char16_t unit = u'd';
};

ExprPtr literal(ExprValue value);
ExprPtr name(QString name);
ExprPtr has(QString field, QString code);
ExprPtr changed(QString field);
ExprPtr isNull(ExprPtr operand, bool negated);
ExprPtr comparison(ExprPtr left, Comparison op, ExprPtr right);
ExprPtr isIn(ExprPtr operand, std::vector<ExprPtr> list, bool negated);
ExprPtr both(ExprPtr left, ExprPtr right);
ExprPtr either(ExprPtr left, ExprPtr right);
ExprPtr no(ExprPtr operand);
ExprPtr sum(ExprPtr left, int sign, ExprPtr right);
ExprPtr shift(ExprPtr operand, Span span);
/// Completed days (d), months (m) or years (y) from one date to another.
ExprPtr age(ExprPtr birth, ExprPtr day, char16_t unit);

} // namespace muying::content::nodes
