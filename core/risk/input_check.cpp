#include "core/risk/input_check.h"

#include <QCoreApplication>

#include <cmath>

namespace muying::risk {

using content::Clause;
using content::FactDecl;
using content::RuleSet;

namespace {

Error refused(const QString& message) {
    return failure(ErrorCode::InvalidInput, message);
}

QString leavesOf(const RuleSet& rules, const Clause& heading) {
    QStringList leaves;
    for (const Clause& clause : rules.clauses) {
        if (clause.code.startsWith(heading.code + QLatin1Char('.')))
            leaves << clause.code;
    }
    return leaves.join(QStringLiteral(", "));
}

Status checkClauseName(const RuleSet& rules, const QString& code) {
    const Clause* clause = rules.clause(code);
    if (!clause)
        return refused(QCoreApplication::translate("muying::risk", "规则中没有“%1”这个条目，请核对条目编号。")
                           .arg(code));
    if (clause->heading)
        return refused(QCoreApplication::translate("muying::risk",
                                                   "“%1”是标题，不能直接勾选，请选择其下的具体条目（%2）。")
                           .arg(code, leavesOf(rules, *clause)));
    if (clause->derived)
        return refused(
            QCoreApplication::translate("muying::risk", "“%1”（绿色）由其他条目推出，不能勾选。").arg(code));
    return success();
}

} // namespace

Status checkFact(const FactDecl& fact, const FactValue& value) {
    if (fact.boolean && !value.boolean)
        return refused(
            QCoreApplication::translate("muying::risk", "指标 %1 只能填 true 或 false。").arg(fact.code));
    if (!fact.boolean && value.boolean)
        return refused(QCoreApplication::translate("muying::risk", "指标 %1 必须是数值。").arg(fact.code));
    if (fact.boolean)
        return success();
    // The comparison is written so that a value that is no number is refused too.
    if (!(value.number >= *fact.bodyMin && value.number <= *fact.bodyMax))
        return refused(QCoreApplication::translate(
                           "muying::risk", "指标 %1 的值 %2 超出人体可能的范围（%3～%4 %5），请核对。")
                           .arg(fact.code)
                           .arg(value.number)
                           .arg(*fact.bodyMin)
                           .arg(*fact.bodyMax)
                           .arg(fact.unit));
    if (fact.integer && value.number != std::floor(value.number))
        return refused(QCoreApplication::translate("muying::risk", "指标 %1 必须是整数，而不是 %2。")
                           .arg(fact.code)
                           .arg(value.number));
    return success();
}

Result<FactTable> checkedFacts(const RuleSet& rules, const Input& input) {
    FactTable table(rules);
    for (auto it = input.facts.cbegin(); it != input.facts.cend(); ++it) {
        const int index = rules.factIndex.value(it.key(), -1);
        if (index < 0)
            return refused(QCoreApplication::translate("muying::risk", "规则中没有“%1”这个指标，请核对名称。")
                               .arg(it.key()));
        const Status checked = checkFact(rules.facts[static_cast<std::size_t>(index)], it.value());
        if (!checked)
            return checked.error();
        table.set(index, &it.value());
    }
    for (const QStringList* list : {&input.ticks, &input.asked, &input.unasked}) {
        for (const QString& code : *list) {
            const Status checked = checkClauseName(rules, code);
            if (!checked)
                return checked.error();
        }
    }
    return table;
}

} // namespace muying::risk
