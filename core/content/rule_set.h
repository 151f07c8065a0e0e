#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

enum class RuleTable { Screen, Assess };
enum class RiskColour { None, Green, Yellow, Orange, Red, Purple };

/// A field of a form.
struct FieldRef {
    QString form;
    QString field;
};

/// One place a fact may be taken from, written "FORM.field", "FORM.a+FORM.b" (their sum),
/// "FORM.field@date_field" (dated by another field of the same entry) or "derivation(FORM.field,…)".
struct FactSource {
    QString text;       ///< as written
    QString derivation; ///< "age", "bmi", "ga" …; empty = the value, or the sum, of the fields
    std::vector<FieldRef> fields;
    QString dateField;    ///< field that dates the value; empty = the entry's date
    QStringList literals; ///< arguments of a derivation that are not fields
    QStringList yes, no;  ///< codes of a choice that mean true and false; any other = unknown
    int line = 0;
};

/// A value the rules read, and where it is taken from in the record.
struct FactDecl {
    /// Does it change while the woman is in care? Only such facts are offered in "what would change".
    enum class Change { Never, Up, Both };

    QString code;
    bool boolean = false;
    bool integer = false; ///< whole numbers only
    QString unit;
    std::optional<double> bodyMin, bodyMax; ///< what a body can have; outside is refused
    LocalText label;
    std::vector<FactSource> from; ///< in order of preference
    /// Which value counts: "first" source that has one, "latest" by date (true wins a tie), "max", "min",
    /// "any" (true if any source says so).
    QString take;
    std::optional<double> atLeast;             ///< a truth value from a number: true from this number on
    std::optional<double> enough;              ///< a sum with missing parts counts once it reaches this
    bool obligatory = false;                   ///< the screening must ask it of everyone (必选)
    QString obligatoryIn;                      ///< "pregnancy" or "postpartum"; empty = both
    std::optional<std::size_t> obligatoryWhen; ///< index into RuleSet::conditions: obligatory if true
    bool measured = false;   ///< only a value answers it; else an unticked item the doctor was asked does too
    bool screenOnly = false; ///< read by the screening alone, so not missed postpartum; found when loading
    bool hint = false;       ///< raises questions only; no clause may read it
    Change change = Change::Never;
    QString phase; ///< "" = both, "pregnancy" or "postpartum": elsewhere it is not missed
    QString status;
    int line = 0;
};

/// Condition over facts, evaluated in three values. Kinds: all, any, compare, and (for prompts only)
/// "the fact is unknown".
struct Predicate {
    enum class Kind { All, Any, Compare, Unknown };
    enum class Op { Eq, Ne, Lt, Le, Gt, Ge };
    Kind kind = Kind::Compare;
    std::vector<Predicate> parts;
    QString fact;
    Op op = Op::Eq;
    bool boolean = false; ///< compare with `truth` instead of a number
    bool truth = true;
    double number = 0;
    QString otherFact;   ///< compare with this fact times `number`
    int factIndex = -1;  ///< place of `fact` in RuleSet::facts
    int otherIndex = -1; ///< place of `otherFact`
};

struct Clause {
    QString code;
    RuleTable table = RuleTable::Screen;
    RiskColour colour = RiskColour::None;
    QString number; ///< the regulation's own number, as printed ("1.1")
    QString sectionCode;
    LocalText section; ///< title of its section
    LocalText text;
    std::optional<Predicate> when; ///< none = ticked by the doctor
    QStringList unless;            ///< clauses that exclude this one (Y3.5 除外红、橙色)
    bool heading = false;          ///< P1: names its leaves, never itself
    bool suggested = false;        ///< * = by the institution's capacity (建议项目)
    bool derived = false;          ///< G1: follows from the others, never ticked
    QString phase;                 ///< "pregnancy": ends with the birth
    LocalText prompt;              ///< what to ask the doctor when the reading is open
    std::optional<Predicate> promptWhen;
    QString source;
    QString status;
    int line = 0;
};

/// A heading of the regulation's tables; "7.1 …" stands below "7. …".
struct RuleSection {
    QString code;
    QString parent;
    LocalText title;
};

struct DutyDecl {
    QString code;
    LocalText text;
    std::vector<RiskColour> colours;
    bool onScreenPositive = false;
    QString to;
    std::optional<int> withinHours;
    QString phase; ///< "pregnancy": not due after the birth
    QString status;
    QString source;
};

/// What the norm asks for a colour; a colour may have several lines.
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
    std::vector<RuleSection> sections;
    std::vector<Predicate> conditions; ///< when a fact is obligatory (FactDecl::obligatoryWhen)
    QString file;
    QHash<QString, int> factIndex;
    QHash<QString, int> clauseIndex;
    std::vector<std::vector<int>> factsOfClause; ///< facts each clause's condition reads, by index
    std::vector<std::vector<int>> clausesOfFact; ///< the other way round
    /// Screening clauses without condition, by index: only a doctor can answer them.
    std::vector<int> doctorsScreening;

    const FactDecl* fact(const QString& code) const;
    const Clause* clause(const QString& code) const;
    const RuleSection* section(const QString& code) const;
    /// Does the phase ("pregnancy", "postpartum") concern a fact, clause or duty with this `phase`?
    static bool inPhase(const QString& declared, bool postpartum) {
        return declared.isEmpty() || (declared == QLatin1String("postpartum")) == postpartum;
    }

    /// A field the fact table reads, for the cross-check against the forms.
    struct Reference {
        FieldRef field;
        QString fact;
        QStringList codes; ///< option codes named for it ("true" and "false" for a Bool field)
        bool date = false; ///< must be a date field
        int line = 0;
    };
    std::vector<Reference> references() const;
};

/// Reads and checks a rule file; the error lists every complaint as "file:line: …".
Result<RuleSet> loadRuleSet(const QString& path);
/// The same for text in memory; `name` stands in for the file name.
Result<RuleSet> parseRuleSet(const QByteArray& utf8, const QString& name);

QString colourName(RiskColour colour);   ///< "orange"
LocalText colourWord(RiskColour colour); ///< 橙 / 주황색 / orange
LocalText
colourLevel(RiskColour colour); ///< 较高风险 / 비교적 높은 위험 / relatively high risk; purple: 传染病

} // namespace muying::content
