#pragma once
#include "core/content/expression.h"
#include "core/content/rule_set.h"

#include <QHash>

#include <vector>

namespace muying::risk {

enum class Phase { Pregnancy, Postpartum };

/// A known fact with the entry it came from (empty when it was given on the command line).
struct FactValue {
    bool boolean = false; ///< is it a truth value?
    bool truth = false;
    double number = 0;
    QDate date; ///< when it was measured or recorded
    QString entryId;
    QString form;
    QString field;
};
using Facts = QHash<QString, FactValue>; ///< absent = unknown

struct Input {
    Phase phase = Phase::Pregnancy;
    Facts facts;
    QStringList ticks;        ///< clauses the doctor found to apply
    QStringList asked;        ///< clauses the doctor was asked; asked and not ticked means "no"
    bool doctorAsked = false; ///< all screening clauses that only a doctor can answer were asked
    QStringList unasked;      ///< clauses known not to have been asked; outweighs both
};

struct Reason {
    QString clause;
    bool byTick = false;
    QStringList facts; ///< facts that made the predicate true
};

struct Duty {
    QString code; ///< "report", "case_management", "refer_for_assessment" …
    QString to;
    std::optional<int> withinHours;
};

/// "hb_g_l ≤ 40 → red": one change of one fact that alters the colours.
struct WhatIf {
    QString fact;
    content::Predicate::Op op = content::Predicate::Op::Ge;
    double limit = 0;
    bool boolean = false;
    bool truth = false;
    std::vector<content::RiskColour> colours;
    QString clause;
};

struct Assessment {
    QString edition;
    Phase phase = Phase::Pregnancy;
    QStringList screen;                       ///< positive screening items, in the order of the regulation
    QStringList assess;                       ///< assessment clauses that apply
    std::vector<content::RiskColour> colours; ///< highest of yellow/orange/red, then purple; green alone
    bool complete = false;                    ///< false = provisional: something asked of everyone is unknown
    QStringList unknownFacts;
    QStringList unknownClauses; ///< clauses whose predicate is unknown, or that were not asked
    std::vector<Reason> reasons;
    std::vector<Duty> duties;
    std::vector<QString> prompts; ///< clause codes whose prompt should be shown
    Facts facts;                  ///< the values it was made from

    bool green() const { return complete && colours.size() == 1 && colours[0] == content::RiskColour::Green; }
};

/// Applies the regulation of one phase; postpartum there is no screening, and what ends with the birth
/// (twins, praevia, malpresentation …) fires only where the doctor ticks it. Refuses unknown fact or clause
/// names and values outside what a body can have.
Result<Assessment> assess(const content::RuleSet& rules, const Input& input);

/// What would change the colour, nearest first; at most `limit` lines.
std::vector<WhatIf> whatWouldChange(const content::RuleSet& rules, const Input& input, const Assessment& now,
                                    std::size_t limit = 6);

} // namespace muying::risk
