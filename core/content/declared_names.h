#pragma once
#include "core/content/cross_check.h"

namespace muying::content {

ExprKind exprKind(FieldType type);
/// Codes of the clauses behind "rules:screen" or "rules:assess", of all rule sets.
QStringList clauseCodes(const Declarations& all, const QString& optionsFrom);

/// What the names in expressions of one form stand for: its own fields, "prefix.field" of another record,
/// today, now.
class DeclaredNames {
public:
    DeclaredNames(const Declarations& all, const Form& form) : m_all(all), m_form(form) {}

    const Field* field(const QString& name) const; ///< null = there is no such field
    std::optional<ExprType> type(const QString& name) const;

private:
    const Declarations& m_all;
    const Form& m_form;
};

} // namespace muying::content
