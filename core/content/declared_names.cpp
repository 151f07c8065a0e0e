#include "core/content/declared_names.h"

#include "core/content/computations.h"
#include "core/content/prefill.h"

namespace muying::content {

using namespace Qt::StringLiterals;

ExprKind exprKind(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return ExprKind::Text;
    case FieldType::Int:
    case FieldType::Decimal:
        return ExprKind::Number;
    case FieldType::Date:
        return ExprKind::Date;
    case FieldType::DateTime:
        return ExprKind::DateTime;
    case FieldType::Bool:
        return ExprKind::Bool;
    case FieldType::Choice:
        return ExprKind::Choice;
    case FieldType::Multi:
        return ExprKind::Multi;
    }
    return ExprKind::Any;
}

QStringList clauseCodes(const Declarations& all, const QString& optionsFrom) {
    const RuleTable table = optionsFrom == u"rules:screen"_s ? RuleTable::Screen : RuleTable::Assess;
    QStringList codes;
    for (const RuleSet& rules : all.ruleSets) {
        for (const Clause& clause : rules.clauses) {
            if (clause.table == table)
                codes << clause.code;
        }
    }
    return codes;
}

const Field* DeclaredNames::field(const QString& name) const {
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return m_form.field(name);
    if (const Field* known = contextField(name))
        return known;
    for (const RecordPrefix& prefix : recordPrefixes()) {
        const Form* form = prefix.prefix == name.left(dot) ? m_all.form(prefix.form) : nullptr;
        if (form)
            return form->field(name.mid(dot + 1));
    }
    return nullptr;
}

std::optional<ExprType> DeclaredNames::type(const QString& name) const {
    if (name == u"today"_s)
        return ExprType{ExprKind::Date, {}};
    if (name == u"now"_s)
        return ExprType{ExprKind::DateTime, {}};
    const Field* named = field(name);
    if (!named)
        return std::nullopt;
    ExprType type{exprKind(named->type), {}};
    for (const Option& option : named->options)
        type.codes << option.code;
    if (!named->optionsFrom.isEmpty())
        type.codes = clauseCodes(m_all, named->optionsFrom);
    return type;
}

} // namespace muying::content
