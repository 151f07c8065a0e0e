#include "ui/woman/clause_defaults.h"

#include <QJsonArray>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Truth;

void addClauseDefaults(const content::Form& form, const RiskView& risk, record::Answers& answers) {
    if (!risk.isValid()) {
        return;
    }
    const QHash<QString, ClauseVerdict> verdicts = risk.verdicts();
    QStringList seen;
    for (const content::Field& field : form.fields) {
        if (field.optionsFrom.isEmpty() || answers.has(field.code)) {
            continue;
        }
        const bool applies = !seen.contains(field.optionsFrom);
        seen.append(field.optionsFrom);
        const auto table =
            field.optionsFrom == u"rules:screen" ? content::RuleTable::Screen : content::RuleTable::Assess;
        QStringList codes;
        for (const content::Clause& clause : risk.rules()->clauses) {
            if (clause.table != table || clause.heading) {
                continue;
            }
            const ClauseVerdict verdict = verdicts.value(clause.code); // without predicate: unknown
            if (verdict.truth == (applies ? Truth::Yes : Truth::Unknown)) {
                codes.append(clause.code);
            }
        }
        answers.set(field.code, QJsonArray::fromStringList(codes));
    }
}

} // namespace muying::ui
