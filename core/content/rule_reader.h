#pragma once
#include "core/content/node.h"
#include "core/content/rule_set.h"

namespace muying::content {

/// Fills a RuleSet from the JSON of a rule file; every complaint goes to `problems`.
class RuleReader {
public:
    RuleReader(RuleSet& rules, Problems& problems) : m_rules(rules), m_problems(problems) {}

    void read(const Node& root);

private:
    void readSections(const Node* list);
    void readFacts(const Node* list);
    void readFact(const Node& node);
    void readObligation(ObjectReader& reader, FactDecl& fact);
    void readSources(ObjectReader& reader, FactDecl& fact);
    void readClauses(const Node* list);
    void readClause(const Node& node);
    void readPrompt(ObjectReader& reader, Clause& clause);
    void readDuties(const Node* list);
    void readAdvice(const Node* list);
    void indexConditions();
    void checkAfter();
    void checkClause(const Clause& clause);

    Predicate predicate(const Node& node, bool mayAskUnknown);
    Predicate group(const Node& node, Predicate::Kind kind, bool mayAskUnknown);
    Predicate comparison(const Node& node, bool mayAskUnknown);
    void readOperand(const Node& node, const QString& op, Predicate& result);
    int factAt(const Node& node, const QString& code);
    void forbidHints(const Predicate& predicate, int line);
    RiskColour colour(const Node& node, const QString& name);

    RuleSet& m_rules;
    Problems& m_problems;
    std::vector<std::pair<std::size_t, const Node*>> m_obligations; ///< read once all facts are known
};

/// Parses "FORM.field", "FORM.a+FORM.b", "FORM.field@date", "derivation(…)"; complaints go to `problems`.
FactSource parseFactSource(const QString& text, int line, Problems& problems);

} // namespace muying::content
