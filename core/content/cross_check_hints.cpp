#include "core/content/cross_check.h"
#include "core/content/declared_names.h"

namespace muying::content {

using namespace Qt::StringLiterals;

void crossCheckHints(const Declarations& all, QStringList& complaints) {
    for (const Hint& hint : all.hints) {
        const auto complain = [&](const QString& what) {
            complaints << u"%1:%2: hint %3: %4"_s.arg(hint.file).arg(hint.line).arg(hint.code, what);
        };
        const Form* form = all.form(hint.form);
        if (!form) {
            complain(u"there is no form \"%1\""_s.arg(hint.form));
            continue;
        }
        for (const QString& field : hint.fields) {
            if (!form->field(field))
                complain(u"there is no field \"%1\""_s.arg(field));
        }
        const DeclaredNames names(all, *form);
        QStringList found;
        const ExprType type = hint.when->check([&](const QString& name) { return names.type(name); }, found);
        for (const QString& what : found)
            complain(u"\"when\": %1"_s.arg(what));
        if (type.kind != ExprKind::Bool && type.kind != ExprKind::Any)
            complain(u"\"when\" is neither true nor false"_s);
    }
}

} // namespace muying::content
