#include "core/risk/evaluation.h"

#include <algorithm>
#include <cmath>

namespace muying::risk {

using content::Clause;
using content::Predicate;
using content::RiskColour;
using content::RuleSet;
using content::RuleTable;

namespace {

Truth truthOf(bool yes) {
    return yes ? Truth::Yes : Truth::No;
}

bool sameNumber(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool holds(Predicate::Op op, double left, double right) {
    const bool equal = sameNumber(left, right);
    switch (op) {
    case Predicate::Op::Eq:
        return equal;
    case Predicate::Op::Ne:
        return !equal;
    case Predicate::Op::Lt:
        return !equal && left < right;
    case Predicate::Op::Le:
        return equal || left < right;
    case Predicate::Op::Gt:
        return !equal && left > right;
    case Predicate::Op::Ge:
        return equal || left > right;
    }
    return false;
}

Truth compare(const Predicate& predicate, const FactTable& facts) {
    const FactValue* value = facts.at(predicate.factIndex);
    if (!value)
        return Truth::Unknown;
    if (predicate.boolean)
        return truthOf(value->truth == predicate.truth);
    double limit = predicate.number;
    if (predicate.otherIndex >= 0) {
        const FactValue* other = facts.at(predicate.otherIndex);
        if (!other)
            return Truth::Unknown;
        limit *= other->number;
    }
    return truthOf(holds(predicate.op, value->number, limit));
}

/// The first part that decides (No for "all", Yes for "any") wins; else unknown if any part is.
Truth evaluateGroup(const Predicate& predicate, const FactTable& facts) {
    const Truth deciding = predicate.kind == Predicate::Kind::All ? Truth::No : Truth::Yes;
    bool unknown = false;
    for (const Predicate& part : predicate.parts) {
        const Truth truth = evaluate(part, facts);
        if (truth == deciding)
            return deciding;
        unknown = unknown || truth == Truth::Unknown;
    }
    if (unknown)
        return Truth::Unknown;
    return deciding == Truth::No ? Truth::Yes : Truth::No;
}

} // namespace

FactTable::FactTable(const RuleSet& rules, const Facts& facts) : m_values(rules.facts.size(), nullptr) {
    for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
        const int index = rules.factIndex.value(it.key(), -1);
        if (index >= 0)
            m_values[static_cast<std::size_t>(index)] = &it.value();
    }
}

Truth evaluate(const Predicate& predicate, const FactTable& facts) {
    switch (predicate.kind) {
    case Predicate::Kind::Compare:
        return compare(predicate, facts);
    case Predicate::Kind::Unknown:
        return truthOf(!facts.at(predicate.factIndex));
    case Predicate::Kind::All:
    case Predicate::Kind::Any:
        return evaluateGroup(predicate, facts);
    }
    return Truth::Unknown;
}

void collectReasons(const Predicate& predicate, const FactTable& facts, QStringList& codes) {
    if (evaluate(predicate, facts) != Truth::Yes)
        return;
    for (const Predicate& part : predicate.parts)
        collectReasons(part, facts, codes);
    for (const QString& code : {predicate.fact, predicate.otherFact}) {
        if (!code.isEmpty() && !codes.contains(code))
            codes << code;
    }
}

bool readsFact(const Predicate& predicate, int factIndex) {
    return predicate.factIndex == factIndex || predicate.otherIndex == factIndex ||
           std::any_of(predicate.parts.begin(), predicate.parts.end(),
                       [factIndex](const Predicate& part) { return readsFact(part, factIndex); });
}

Evaluation::Evaluation(const RuleSet& rules, const FactTable& facts, const QStringList& ticks, Phase phase)
    : m_rules(rules), m_states(rules.clauses.size()) {
    const bool postpartum = phase == Phase::Postpartum;
    for (const QString& code : ticks) {
        const int index = rules.clauseIndex.value(code, -1);
        if (index >= 0)
            m_states[static_cast<std::size_t>(index)].ticked = true;
    }
    for (std::size_t i = 0; i < rules.clauses.size(); ++i) {
        const Clause& clause = rules.clauses[i];
        State& state = m_states[i];
        if (clause.table == RuleTable::Screen && postpartum) {
            state = State{Truth::No, false, false};
            continue;
        }
        const bool ended = postpartum && !RuleSet::inPhase(clause.phase, postpartum);
        state.byFact = clause.when && !ended ? evaluate(*clause.when, facts) : Truth::No;
        state.applies = state.ticked || state.byFact == Truth::Yes;
    }
    for (std::size_t i = 0; i < rules.clauses.size(); ++i) {
        for (const QString& other : rules.clauses[i].unless) {
            if (m_states[static_cast<std::size_t>(rules.clauseIndex.value(other))].applies)
                m_states[i].applies = false;
        }
    }
}

std::vector<RiskColour> Evaluation::colours() const {
    RiskColour highest = RiskColour::Green;
    bool purple = false;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        if (!m_states[i].applies || m_rules.clauses[i].table != RuleTable::Assess)
            continue;
        const RiskColour colour = m_rules.clauses[i].colour;
        if (colour == RiskColour::Purple)
            purple = true;
        else
            highest = std::max(highest, colour);
    }
    std::vector<RiskColour> result;
    if (highest != RiskColour::Green || !purple)
        result.push_back(highest);
    if (purple)
        result.push_back(RiskColour::Purple);
    return result;
}

} // namespace muying::risk
