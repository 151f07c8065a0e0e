#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace muying::content {

enum class RuleTable { Screen, Assess };
enum class RiskColour { None, Green, Yellow, Orange, Red, Purple };

/// A value the rules read, and where it is taken from in the record.
struct FactDecl {
    QString code;
    bool boolean = false;
    QString unit;
    std::optional<double> bodyMin, bodyMax; ///< what a body can have; outside is refused
    LocalText label;
    /// Sources "FORM.field" in order of preference, or one derivation "age(cover.birth_date)".
    QStringList from;
    QString take;       ///< "latest", "first", "max", "any", "derive"
    bool obligatory = false; ///< the screening must ask it of everyone (必选)
    QString phase;      ///< "", "pregnancy" or "postpartum"
    QString status;
    int line = 0;
};

/// Condition over facts, evaluated in three values. Kinds: all, any, compare.
struct Predicate {
    enum class Kind { All, Any, Compare };
    enum class Op { Eq, Ne, Lt, Le, Gt, Ge };
    Kind kind = Kind::Compare;
    std::vector<Predicate> parts;
    QString fact;
    Op op = Op::Eq;
    bool boolean = false;     ///< compare with `truth` instead of a number
    bool truth = true;
    double number = 0;
    QString otherFact;        ///< compare with this fact times `number`
};

struct Clause {
    QString code;
    RuleTable table = RuleTable::Screen;
    RiskColour colour = RiskColour::None;
    QString number; ///< the regulation's own number, as printed ("1.1")
    LocalText section;
    LocalText text;
    std::optional<Predicate> when; ///< none = ticked by the doctor
    QStringList unless;            ///< clauses that exclude this one (Y3.5 除外红、橙色)
    bool heading = false;          ///< P1: names its leaves, never itself
    bool suggested = false;        ///< * = by the institution's capacity (建议项目)
    LocalText prompt;              ///< what to ask the doctor when the reading is open
    QString source;
    QString status;
    int line = 0;
};

struct DutyDecl {
    QString code;
    LocalText text;
    std::vector<RiskColour> colours;
    bool onScreenPositive = false;
    QString to;
    std::optional<int> withinHours;
    QString status;
    QString source;
};

struct AdviceDecl {
    RiskColour colour = RiskColour::None;
    LocalText text;
    QString status;
    QString source;
};

/// One edition of the five-colour regulation.
struct RuleSet {
    QString edition; ///< "CN-2017"
    LocalText title;
    QDate effective;
    QString source;
    std::vector<FactDecl> facts;
    std::vector<Clause> clauses; ///< in the order of the regulation
    std::vector<DutyDecl> duties;
    std::vector<AdviceDecl> advice;
    QString file;

    const FactDecl* fact(const QString& code) const;
    const Clause* clause(const QString& code) const;
};

Result<RuleSet> loadRuleSet(const QString& path);

QString colourName(RiskColour colour); ///< "orange"
LocalText colourWord(RiskColour colour);  ///< 橙 / 주황색 / orange
LocalText colourLevel(RiskColour colour); ///< 较高风险 / 비교적 높은 위험 / relatively high risk; purple: 传染病

} // namespace muying::content
