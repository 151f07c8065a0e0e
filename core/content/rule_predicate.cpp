#include "core/content/rule_reader.h"

#include <array>

namespace muying::content {

namespace {

struct OperatorName {
    const char* name;
    Predicate::Op op;
};
constexpr std::array operatorNames{
    OperatorName{"eq", Predicate::Op::Eq}, OperatorName{"ne", Predicate::Op::Ne},
    OperatorName{"lt", Predicate::Op::Lt}, OperatorName{"le", Predicate::Op::Le},
    OperatorName{"gt", Predicate::Op::Gt}, OperatorName{"ge", Predicate::Op::Ge},
};

} // namespace

Predicate RuleReader::predicate(const Node& node, bool mayAskUnknown) {
    if (node.find(u"all"))
        return group(node, Predicate::Kind::All, mayAskUnknown);
    if (node.find(u"any"))
        return group(node, Predicate::Kind::Any, mayAskUnknown);
    return comparison(node, mayAskUnknown);
}

Predicate RuleReader::group(const Node& node, Predicate::Kind kind, bool mayAskUnknown) {
    Predicate result;
    result.kind = kind;
    ObjectReader reader(node, m_problems);
    const Node* list = reader.array(kind == Predicate::Kind::All ? "all" : "any");
    reader.finish();
    // An empty "all" would be true for everyone and an empty "any" for no one.
    if (list && list->items.size() < 2)
        m_problems.add(node.line, QStringLiteral("\"all\" and \"any\" join at least two conditions"));
    if (list) {
        for (const Node& part : list->items)
            result.parts.push_back(predicate(part, mayAskUnknown));
    }
    return result;
}

Predicate RuleReader::comparison(const Node& node, bool mayAskUnknown) {
    Predicate result;
    ObjectReader reader(node, m_problems);
    result.fact = reader.string("fact");
    result.factIndex = factAt(node, result.fact);
    const FactDecl* fact = m_rules.fact(result.fact);
    int tests = 0;
    for (const OperatorName& known : operatorNames) {
        if (!reader.has(known.name))
            continue;
        ++tests;
        result.op = known.op;
        readOperand(*reader.any(known.name), QLatin1String(known.name), result);
        if (fact && fact->boolean)
            m_problems.add(node.line,
                           QStringLiteral("fact %1 is true or false: use \"is\"").arg(result.fact));
    }
    if (reader.has("is")) {
        ++tests;
        result.boolean = true;
        result.truth = reader.optBool("is");
        if (fact && !fact->boolean)
            m_problems.add(node.line,
                           QStringLiteral("fact %1 is a number: \"is\" does not fit").arg(result.fact));
    }
    if (reader.has("unknown")) {
        ++tests;
        result.kind = Predicate::Kind::Unknown;
        if (!reader.optBool("unknown") || !mayAskUnknown)
            m_problems.add(
                node.line,
                QStringLiteral("\"unknown\":true belongs to prompts: not knowing never fires a rule"));
    }
    reader.finish();
    if (tests != 1)
        m_problems.add(node.line,
                       QStringLiteral("a condition has exactly one of eq ne lt le gt ge is unknown"));
    return result;
}

void RuleReader::readOperand(const Node& node, const QString& op, Predicate& result) {
    if (node.kind == Node::Kind::Number) {
        result.number = node.number;
        const FactDecl* fact = m_rules.fact(result.fact);
        // A limit no body can reach is a typing error in the rule.
        if (fact && fact->bodyMin && (node.number < *fact->bodyMin || node.number > *fact->bodyMax))
            m_problems.add(node.line, QStringLiteral("limit %1 of %2 lies outside what a body can have")
                                          .arg(node.number)
                                          .arg(result.fact));
        return;
    }
    if (node.kind != Node::Kind::Object) {
        m_problems.add(node.line,
                       QStringLiteral("\"%1\" takes a number or {\"fact\":…,\"times\":…}").arg(op));
        return;
    }
    ObjectReader reader(node, m_problems);
    result.otherFact = reader.string("fact");
    result.number = reader.number("times");
    reader.finish();
    result.otherIndex = factAt(node, result.otherFact);
    const FactDecl* left = m_rules.fact(result.fact);
    const FactDecl* right = m_rules.fact(result.otherFact);
    if (left && right && (right->boolean || left->unit != right->unit))
        m_problems.add(node.line,
                       QStringLiteral("%1 and %2 have different units").arg(result.fact, result.otherFact));
}

int RuleReader::factAt(const Node& node, const QString& code) {
    const int index = m_rules.factIndex.value(code, -1);
    if (index < 0)
        m_problems.add(node.line, QStringLiteral("fact \"%1\" is not declared").arg(code));
    return index;
}

void RuleReader::forbidHints(const Predicate& predicate, int line) {
    for (const Predicate& part : predicate.parts)
        forbidHints(part, line);
    const FactDecl* fact = m_rules.fact(predicate.fact);
    if (fact && fact->hint)
        m_problems.add(line,
                       QStringLiteral("%1 only raises questions; a clause must not read it").arg(fact->code));
}

} // namespace muying::content
