#pragma once
#include "core/content/expression.h"
#include "core/risk/assessment.h"

namespace muying::risk {

using content::Truth;

/// Facts by their place in RuleSet::facts; null = unknown.
class FactTable {
public:
    explicit FactTable(const content::RuleSet& rules) : m_values(rules.facts.size(), nullptr) {}
    /// Codes the rule set does not know are left out. `facts` must outlive the table.
    FactTable(const content::RuleSet& rules, const Facts& facts);

    const FactValue* at(int index) const { return m_values[static_cast<std::size_t>(index)]; }
    /// Puts a value in a fact's place; the value must outlive the table.
    void set(int index, const FactValue* value) { m_values[static_cast<std::size_t>(index)] = value; }

private:
    std::vector<const FactValue*> m_values;
};

/// Three-valued: a comparison with something unknown is unknown. Numbers that differ by less than a
/// billionth are equal, so that 64 kg at 1.60 m is a BMI of exactly 25 whatever the order of arithmetic.
Truth evaluate(const content::Predicate& predicate, const FactTable& facts);

/// Facts of the parts that made a true predicate true, in the order they are written.
void collectReasons(const content::Predicate& predicate, const FactTable& facts, QStringList& codes);

/// Does any part of the predicate read the fact?
bool readsFact(const content::Predicate& predicate, int factIndex);

/// What each clause of the regulation comes to for one woman.
class Evaluation {
public:
    struct State {
        Truth byFact = Truth::Unknown; ///< No for a clause without predicate
        bool ticked = false;
        bool applies = false;
    };

    Evaluation(const content::RuleSet& rules, const FactTable& facts, const QStringList& ticks, Phase phase);

    const State& state(std::size_t clause) const { return m_states[clause]; }
    /// The highest of yellow, orange, red, then purple; green alone if nothing applies.
    std::vector<content::RiskColour> colours() const;

private:
    const content::RuleSet& m_rules;
    std::vector<State> m_states;
};

} // namespace muying::risk
