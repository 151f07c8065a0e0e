#include "core/risk/assessment.h"
#include "core/risk/evaluation.h"

#include <algorithm>
#include <cmath>

namespace muying::risk {

using content::Clause;
using content::FactDecl;
using content::Predicate;
using content::RiskColour;
using content::RuleSet;
using content::RuleTable;

namespace {

/// A value beside a limit of the regulation: the limit itself (side 0), just below (−1), just above (+1).
struct Point {
    double value = 0;
    double limit = 0;
    int side = 0;
};

/// Tries other values of single facts against the rules.
class ChangeSearch {
public:
    ChangeSearch(const RuleSet& rules, const Input& input, const Assessment& now)
        : m_rules(rules), m_input(input), m_now(now), m_facts(rules, input.facts) {}

    struct Found {
        WhatIf change;
        double distance = 0; ///< share of the present value; facts not yet measured come after all others
    };

    std::vector<Found> run() {
        for (std::size_t i = 0; i < m_rules.facts.size(); ++i) {
            const FactDecl& fact = m_rules.facts[i];
            const bool postpartum = m_input.phase == Phase::Postpartum;
            if (fact.change == FactDecl::Change::Never || fact.hint ||
                !RuleSet::inPhase(fact.phase, postpartum))
                continue;
            tryFact(static_cast<int>(i), fact);
        }
        return std::move(m_found);
    }

private:
    void tryFact(int index, const FactDecl& fact) {
        const FactValue* present = m_facts.at(index);
        if (fact.boolean) {
            if (present)
                flip(index, fact, *present);
            return;
        }
        const std::vector<Point> points = pointsOf(index, fact);
        if (present) {
            if (fact.change == FactDecl::Change::Both)
                walkDown(index, fact, present->number, points);
            walkUp(index, fact, present->number, points);
        } else if (!fact.from.empty() && fact.change == FactDecl::Change::Both) {
            tryUnmeasured(index, fact, points);
        }
    }

    void flip(int index, const FactDecl& fact, const FactValue& present) {
        FactValue other = present;
        other.truth = !present.truth;
        WhatIf change;
        change.fact = fact.code;
        change.boolean = true;
        change.truth = other.truth;
        change.op = Predicate::Op::Eq;
        keep(index, other, change, 0.5);
    }

    void walkDown(int index, const FactDecl& fact, double present, const std::vector<Point>& points) {
        for (auto point = points.rbegin(); point != points.rend(); ++point) {
            if (point->value >= present || point->side > 0)
                continue;
            const auto op = point->side == 0 ? Predicate::Op::Le : Predicate::Op::Lt;
            if (keepNumber(index, fact, *point, op, present))
                return;
        }
    }

    void walkUp(int index, const FactDecl& fact, double present, const std::vector<Point>& points) {
        for (const Point& point : points) {
            if (point.value <= present || point.side < 0)
                continue;
            const auto op = point.side == 0 ? Predicate::Op::Ge : Predicate::Op::Gt;
            if (keepNumber(index, fact, point, op, present))
                return;
        }
    }

    /// From the ordinary values outwards: each limit at which the colour would change once it is measured.
    void tryUnmeasured(int index, const FactDecl& fact, const std::vector<Point>& points) {
        std::vector<std::vector<RiskColour>> results;
        for (const Point& point : points)
            results.push_back(coloursWith(index, number(point.value)));
        const auto ordinary = std::find(results.begin(), results.end(), m_now.colours);
        const auto lastOrdinary = std::find(results.rbegin(), results.rend(), m_now.colours);
        if (ordinary == results.end())
            return;
        const auto last = results.size() - 1 - static_cast<std::size_t>(lastOrdinary - results.rbegin());
        for (auto i = static_cast<std::size_t>(ordinary - results.begin()); i-- > 0;) {
            if (results[i] != results[i + 1])
                keepNumber(index, fact, points[i], points[i].side < 0 ? Predicate::Op::Lt : Predicate::Op::Le,
                           {});
        }
        for (std::size_t i = last + 1; i < points.size(); ++i) {
            if (results[i] != results[i - 1])
                keepNumber(index, fact, points[i], points[i].side > 0 ? Predicate::Op::Gt : Predicate::Op::Ge,
                           {});
        }
    }

    static FactValue number(double value) {
        FactValue result;
        result.number = value;
        return result;
    }

    std::vector<RiskColour> coloursWith(int index, const FactValue& value) {
        FactTable facts = m_facts;
        facts.set(index, &value);
        return Evaluation(m_rules, facts, m_input.ticks, m_input.phase).colours();
    }

    bool keepNumber(int index, const FactDecl& fact, const Point& point, Predicate::Op op,
                    std::optional<double> present) {
        WhatIf change;
        change.fact = fact.code;
        change.op = op;
        change.limit = point.limit;
        // Facts not yet measured follow in the order of the fact table.
        const double distance =
            present ? std::abs(point.limit - *present) / std::max(1.0, std::abs(*present)) : 1000.0 + index;
        return keep(index, number(point.value), change, distance);
    }

    /// Keeps the change if it alters the colours. A green that the open questions do not allow is no promise.
    bool keep(int index, const FactValue& value, WhatIf change, double distance) {
        FactTable facts = m_facts;
        facts.set(index, &value);
        const Evaluation then(m_rules, facts, m_input.ticks, m_input.phase);
        change.colours = then.colours();
        if (change.colours == m_now.colours)
            return false;
        if (change.colours.front() == RiskColour::Green && !m_now.complete)
            return true;
        change.clause = decidingClause(then);
        m_found.push_back({std::move(change), distance});
        return true;
    }

    /// The clause behind the change: the gravest that comes, else the gravest that goes.
    QString decidingClause(const Evaluation& then) const {
        const Clause* best = nullptr;
        for (const bool coming : {true, false}) {
            for (std::size_t i = 0; i < m_rules.clauses.size(); ++i) {
                const Clause& clause = m_rules.clauses[i];
                const bool before = m_now.assess.contains(clause.code);
                const bool after = then.state(i).applies;
                if (clause.table == RuleTable::Assess && before != after && after == coming &&
                    (!best || clause.colour > best->colour))
                    best = &clause;
            }
            if (best)
                return best->code;
        }
        return {};
    }

    std::vector<Point> pointsOf(int index, const FactDecl& fact) const {
        std::vector<double> limits;
        for (const Clause& clause : m_rules.clauses) {
            if (clause.when && clause.table == RuleTable::Assess)
                collectLimits(*clause.when, index, limits);
        }
        std::vector<Point> points;
        for (const double limit : limits) {
            const double step = fact.integer ? 1.0 : 1e-6 * std::max(1.0, std::abs(limit));
            for (const int side : {-1, 0, 1}) {
                const double value = limit + side * step;
                if (value >= *fact.bodyMin && value <= *fact.bodyMax)
                    points.push_back({value, limit, side});
            }
        }
        std::sort(points.begin(), points.end(),
                  [](const Point& a, const Point& b) { return a.value < b.value; });
        return points;
    }

    void collectLimits(const Predicate& predicate, int index, std::vector<double>& limits) const {
        for (const Predicate& part : predicate.parts)
            collectLimits(part, index, limits);
        if (predicate.kind != Predicate::Kind::Compare || predicate.factIndex != index || predicate.boolean)
            return;
        double limit = predicate.number;
        if (predicate.otherIndex >= 0) {
            const FactValue* other = m_facts.at(predicate.otherIndex);
            if (!other)
                return;
            limit *= other->number;
        }
        if (std::find(limits.begin(), limits.end(), limit) == limits.end())
            limits.push_back(limit);
    }

    const RuleSet& m_rules;
    const Input& m_input;
    const Assessment& m_now;
    FactTable m_facts;
    std::vector<Found> m_found;
};

} // namespace

std::vector<WhatIf> whatWouldChange(const RuleSet& rules, const Input& input, const Assessment& now,
                                    std::size_t limit) {
    std::vector<ChangeSearch::Found> found = ChangeSearch(rules, input, now).run();
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.distance < b.distance; });
    std::vector<WhatIf> changes;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        changes.push_back(std::move(found[i].change));
    return changes;
}

} // namespace muying::risk
