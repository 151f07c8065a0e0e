#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace muying::content {

/// Three-valued truth: a comparison with something unknown is Unknown, never No.
enum class Truth { No, Yes, Unknown };

/// Value of a field or of a sub-expression; monostate = unknown (not entered).
using ExprValue = std::variant<std::monostate, bool, double, QString, QDate, QDateTime, QStringList>;

/// What kind of value a name stands for when a declaration is checked.
enum class ExprKind { Any, Bool, Number, Text, Date, DateTime, Choice, Multi };
struct ExprType {
    ExprKind kind = ExprKind::Any;
    QStringList codes; ///< the option codes of a Choice or Multi; empty = not limited
};

/// Parsed expression of a form declaration: relevance ("lmp_known in (1,2)", "has(past_history,8)",
/// "changed(edd_best)", "a == null", "present(a)", "age_months(child.birth_dt,visit_date) < 24") and limits
/// ("preg.edd_best+42", "today-65y", "birth_dt+12h", "birth_dt+3m", "110"). age_days, age_months and
/// age_years count completed days, months and years from the first date to the second; unknown before the
/// first.
class Expression {
public:
    virtual ~Expression() = default;
    /// Looks a name up ("height_cm", "cover.birth_date", "today", "now", "changed:edd_best").
    using Lookup = std::function<ExprValue(const QString& name)>;
    virtual ExprValue evaluate(const Lookup& lookup) const = 0;
    /// Every name the expression reads.
    virtual void collectNames(QSet<QString>& names) const = 0;
    /// Declared type of a name; none = there is no such name.
    using Declared = std::function<std::optional<ExprType>(const QString& name)>;
    /// Type of the result. Adds a complaint for every unknown name, comparison of kinds that do not fit and
    /// option code that does not exist.
    virtual ExprType check(const Declared& declared, QStringList& complaints) const = 0;

    Truth truth(const Lookup& lookup) const;
};
using ExprPtr = std::shared_ptr<const Expression>;

/// Parses the text; the error's message says what is wrong and where.
Result<ExprPtr> parseExpression(const QString& text);

} // namespace muying::content
