#include "core/risk/assessment.h"

#include "core/risk/evaluation.h"
#include "core/risk/input_check.h"

#include <algorithm>

namespace muying::risk {

using content::Clause;
using content::DutyDecl;
using content::FactDecl;
using content::RiskColour;
using content::RuleSet;
using content::RuleTable;

namespace {

/// Builds one Assessment; holds what its steps share.
class Assessor {
public:
    Assessor(const RuleSet& rules, const Input& input, FactTable facts)
        : m_rules(rules), m_input(input), m_facts(std::move(facts)),
          m_evaluation(rules, m_facts, input.ticks, input.phase), m_asked(rules.clauses.size(), false),
          m_postpartum(input.phase == Phase::Postpartum) {
        if (input.doctorAsked) {
            for (const int clause : rules.doctorsScreening)
                m_asked[static_cast<std::size_t>(clause)] = true;
        }
        mark(input.asked, true);
        mark(input.unasked, false);
        m_result.edition = rules.edition;
        m_result.phase = input.phase;
        m_result.facts = input.facts;
        m_result.complete = true;
        m_result.unknownFacts.reserve(static_cast<qsizetype>(rules.facts.size()));
        m_result.unknownClauses.reserve(static_cast<qsizetype>(rules.clauses.size()));
    }

    Assessment run() {
        for (std::size_t i = 0; i < m_rules.clauses.size(); ++i)
            addClause(i);
        m_result.colours = m_evaluation.colours();
        for (std::size_t i = 0; i < m_rules.facts.size(); ++i)
            addFact(static_cast<int>(i));
        for (const DutyDecl& duty : m_rules.duties)
            addDuty(duty);
        return std::move(m_result);
    }

private:
    void mark(const QStringList& codes, bool asked) {
        for (const QString& code : codes)
            m_asked[static_cast<std::size_t>(m_rules.clauseIndex.value(code))] = asked;
    }

    void addClause(std::size_t index) {
        const Clause& clause = m_rules.clauses[index];
        const Evaluation::State& state = m_evaluation.state(index);
        const bool screen = clause.table == RuleTable::Screen;
        if (screen && m_postpartum)
            return;
        if (state.applies) {
            (screen ? m_result.screen : m_result.assess) << clause.code;
            Reason reason{clause.code, state.byFact != Truth::Yes, {}};
            if (!reason.byTick)
                collectReasons(*clause.when, m_facts, reason.facts);
            m_result.reasons.push_back(std::move(reason));
            return;
        }
        if (clause.promptWhen && evaluate(*clause.promptWhen, m_facts) == Truth::Yes)
            m_result.prompts.push_back(clause.code);
        if (!isAnswered(index))
            m_result.unknownClauses << clause.code;
        if (screen && !clause.when && !clause.suggested && !m_asked[index])
            m_result.complete = false;
    }

    /// "No" is an answer only if the facts say so or the doctor was asked.
    bool isAnswered(std::size_t index) const {
        const Clause& clause = m_rules.clauses[index];
        const Evaluation::State& state = m_evaluation.state(index);
        if (clause.heading || clause.derived || state.ticked)
            return true;
        if (!clause.when)
            return clause.table == RuleTable::Screen ? m_asked[index]
                                                     : !m_input.unasked.contains(clause.code);
        if (state.byFact != Truth::Unknown)
            return true;
        return m_asked[index] && !waitsForMeasurement(index);
    }

    /// An unknown laboratory value is not answered by leaving an item unticked.
    bool waitsForMeasurement(std::size_t clause) const {
        const std::vector<int>& read = m_rules.factsOfClause[clause];
        return std::any_of(read.begin(), read.end(), [this](int fact) {
            return m_rules.facts[static_cast<std::size_t>(fact)].measured && !m_facts.at(fact);
        });
    }

    void addFact(int index) {
        const FactDecl& fact = m_rules.facts[static_cast<std::size_t>(index)];
        if (m_facts.at(index) || fact.hint || !RuleSet::inPhase(fact.phase, m_postpartum))
            return;
        if (m_postpartum && fact.screenOnly && !isObligatory(fact))
            return;
        m_result.unknownFacts << fact.code;
        if (isObligatory(fact) && !askedByClause(fact, index))
            m_result.complete = false;
    }

    bool isObligatory(const FactDecl& fact) const {
        if (!RuleSet::inPhase(fact.obligatoryIn, m_postpartum))
            return false;
        return fact.obligatory || (fact.obligatoryWhen &&
                                   evaluate(m_rules.conditions[*fact.obligatoryWhen], m_facts) == Truth::Yes);
    }

    bool askedByClause(const FactDecl& fact, int index) const {
        const std::vector<int>& readers = m_rules.clausesOfFact[static_cast<std::size_t>(index)];
        return !fact.measured && std::any_of(readers.begin(), readers.end(), [this](int clause) {
            return m_asked[static_cast<std::size_t>(clause)];
        });
    }

    void addDuty(const DutyDecl& duty) {
        if (!RuleSet::inPhase(duty.phase, m_postpartum))
            return;
        const auto shown = [this](RiskColour colour) {
            return std::find(m_result.colours.begin(), m_result.colours.end(), colour) !=
                   m_result.colours.end();
        };
        if ((duty.onScreenPositive && !m_result.screen.isEmpty()) ||
            std::any_of(duty.colours.begin(), duty.colours.end(), shown))
            m_result.duties.push_back({duty.code, duty.to, duty.withinHours});
    }

    const RuleSet& m_rules;
    const Input& m_input;
    FactTable m_facts;
    Evaluation m_evaluation;
    std::vector<bool> m_asked; ///< by clause
    bool m_postpartum;
    Assessment m_result;
};

} // namespace

Result<Assessment> assess(const RuleSet& rules, const Input& input) {
    auto facts = checkedFacts(rules, input);
    if (!facts)
        return facts.error();
    return Assessor(rules, input, std::move(*facts)).run();
}

} // namespace muying::risk
