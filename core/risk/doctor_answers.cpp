#include "core/risk/doctor_answers.h"

#include "core/risk/entry_view.h"
#include "core/risk/evaluation.h"
#include "core/risk/fact_extraction.h"

#include <QRegularExpression>

#include <algorithm>

namespace muying::risk {

using content::Clause;
using content::FactDecl;
using content::Predicate;
using content::RuleSet;
using content::RuleTable;
using record::Entry;

namespace {

/// Where the doctor's answers to the tables stand in the record.
struct AnswerForm {
    RuleTable table;
    const char* form;
    const char* ticked;
    const char* unasked; ///< nullptr: what is not ticked was not necessarily asked
    const char* result;  ///< until this is answered the table has not been gone through
};
constexpr AnswerForm screenForm{RuleTable::Screen, "RISK_SCREEN", "screen_items", "screen_unasked",
                                "screen_result"};
constexpr AnswerForm assessForm{RuleTable::Assess, "RISK_ASSESS", "assess_items", nullptr, "colour"};

/// Clause codes of a multiple choice, or written into a text ("S6.5、S7.4.1").
QStringList clauseCodes(const RuleSet& rules, const Entry& entry, const char* field) {
    QStringList found = entry.answers.multi(QLatin1String(field));
    static const QRegularExpression code(QStringLiteral("[A-Z][0-9]+(?:\\.[0-9]+)*"));
    auto matches = code.globalMatch(entry.answers.text(QLatin1String(field)));
    while (matches.hasNext())
        found << matches.next().captured();
    found.removeIf([&](const QString& name) {
        const Clause* clause = rules.clause(name);
        return !clause || clause->heading || clause->derived;
    });
    return found;
}

/// Turns the newest screening and assessment into ticks, asked items and the facts they answer.
class DoctorAnswers {
public:
    DoctorAnswers(const RuleSet& rules, const std::vector<Entry>& entries, const QDate& on)
        : m_rules(rules), m_entries(entries), m_view(entries, on) {
        m_input.facts = factsFrom(rules, entries, on);
        if (m_input.facts.contains(QStringLiteral("days_postpartum")))
            m_input.phase = Phase::Postpartum;
    }

    Input run() {
        for (const AnswerForm& form : {screenForm, assessForm}) {
            if (const Entry* entry = m_view.newest(QLatin1String(form.form)))
                readAnswers(form, *entry);
        }
        // Outside its phase a fact is history: twins that are born no longer make a twin pregnancy.
        m_input.facts.removeIf([this](const std::pair<const QString&, FactValue&> fact) {
            const FactDecl* decl = m_rules.fact(fact.first);
            return !decl || !RuleSet::inPhase(decl->phase, m_input.phase == Phase::Postpartum);
        });
        return std::move(m_input);
    }

private:
    void readAnswers(const AnswerForm& form, const Entry& entry) {
        const QStringList ticked = clauseCodes(m_rules, entry, form.ticked);
        const QStringList unasked = form.unasked ? clauseCodes(m_rules, entry, form.unasked) : QStringList();
        const Facts then = factsFrom(m_rules, m_entries, entry.date);
        const FactTable factsThen(m_rules, then);
        const Facts present = m_input.facts;
        const FactTable factsNow(m_rules, present);
        for (const QString& code : ticked) {
            const Clause& clause = *m_rules.clause(code);
            if (isOver(clause, entry) || (clause.when && evaluate(*clause.when, factsThen) == Truth::Yes) ||
                contradictedSince(clause, entry, factsNow))
                continue;
            m_input.ticks << code;
            if (clause.when)
                answer(*clause.when, true, valueFrom(entry, QLatin1String(form.ticked)));
        }
        m_input.unasked += unasked;
        if (!entry.answers.has(QLatin1String(form.result)))
            return;
        for (const Clause& clause : m_rules.clauses) {
            if (wasAsked(form, clause, entry) && !unasked.contains(clause.code))
                readAsked(form, clause, entry, ticked);
        }
    }

    /// The whole screening table is asked at once. Of the assessment table only what belongs to the
    /// puerperium is, by an assessment made after the birth.
    bool wasAsked(const AnswerForm& form, const Clause& clause, const Entry& entry) const {
        if (clause.table != form.table || clause.heading || clause.derived)
            return false;
        if (form.table == RuleTable::Screen)
            return true;
        const auto& read =
            m_rules.factsOfClause[static_cast<std::size_t>(m_rules.clauseIndex.value(clause.code))];
        return m_input.phase == Phase::Postpartum && entry.date >= birthDay() &&
               std::any_of(read.begin(), read.end(), [this](int fact) {
                   return m_rules.facts[static_cast<std::size_t>(fact)].phase == QLatin1String("postpartum");
               });
    }

    void readAsked(const AnswerForm& form, const Clause& clause, const Entry& entry,
                   const QStringList& ticked) {
        m_input.asked << clause.code;
        if (clause.when && !ticked.contains(clause.code))
            answer(*clause.when, false, valueFrom(entry, QLatin1String(form.ticked)));
    }

    QDate birthDay() const {
        const double days = m_input.facts.value(QStringLiteral("days_postpartum")).number;
        return m_view.on().addDays(-static_cast<qint64>(days));
    }

    /// A complication of the pregnancy ticked before the birth ends with it.
    bool isOver(const Clause& clause, const Entry& entry) const {
        if (m_input.phase != Phase::Postpartum || clause.phase != QLatin1String("pregnancy"))
            return false;
        return entry.date < birthDay();
    }

    /// Values measured after the tick say that the condition is not met.
    bool contradictedSince(const Clause& clause, const Entry& entry, const FactTable& now) const {
        if (!clause.when || evaluate(*clause.when, now) != Truth::No)
            return false;
        for (std::size_t i = 0; i < m_rules.facts.size(); ++i) {
            const FactValue* value = now.at(static_cast<int>(i));
            if (value && value->date > entry.date && !value->entryId.isEmpty() &&
                readsFact(*clause.when, static_cast<int>(i)) && isResult(m_rules.facts[i]))
                return true;
        }
        return false;
    }

    /// Read from a dated entry, not counted on from a date (age and weeks grow by themselves).
    static bool isResult(const FactDecl& fact) {
        return std::any_of(fact.from.begin(), fact.from.end(),
                           [](const content::FactSource& source) { return source.derivation.isEmpty(); });
    }

    /// A ticked item with a single yes-no question answers it with yes; an item that was asked and left open
    /// answers all its yes-no questions with no. What is measured is never answered by leaving an item open.
    void answer(const Predicate& predicate, bool yes, const FactValue& origin) {
        if (predicate.kind == Predicate::Kind::Any && !yes) {
            for (const Predicate& part : predicate.parts)
                answer(part, yes, origin);
        }
        if (predicate.kind != Predicate::Kind::Compare || !predicate.boolean || !predicate.truth)
            return;
        const FactDecl* fact = m_rules.fact(predicate.fact);
        if (m_input.facts.contains(predicate.fact) || (!yes && fact->measured))
            return;
        FactValue value = origin;
        value.boolean = true;
        value.truth = yes;
        m_input.facts.insert(predicate.fact, value);
    }

    const RuleSet& m_rules;
    const std::vector<Entry>& m_entries;
    EntryView m_view;
    Input m_input;
};

} // namespace

Input inputFrom(const RuleSet& rules, const std::vector<Entry>& entries, const QDate& on) {
    return DoctorAnswers(rules, entries, on).run();
}

} // namespace muying::risk
