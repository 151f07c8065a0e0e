#pragma once
#include "core/content/library.h"
#include "core/record/validation.h"

namespace muying::tests {

/// How far a form is filled.
enum class Extent {
    Usual,   ///< inside what is usual, every option of a multi that may stand together
    Lowest,  ///< at the hard lower limits, the first option, one answer of a multi
    Highest, ///< at the hard upper limits, the last option, texts at their full length
};

/// Fills any declared form for one subject, by nothing but its declaration: whatever is asked is answered,
/// dates and numbers are solved from the limits as they stand in the chart of the subject.
class FormFiller {
public:
    FormFiller(const content::Library& library, const content::Form& form, record::Context context)
        : m_library(library), m_form(form), m_context(std::move(context)) {}

    /// Answers to every field that is asked, computed ones included. Where a computed field becomes
    /// impossible at the limits (a body mass index), the fields it is made from step back to the usual.
    record::Answers fill(Extent extent);
    /// What stands against saving these answers, and what would be asked about; required ones unanswered.
    std::vector<record::Finding> findings(const record::Answers& answers) const;

    /// A value at the lower or upper hard limit, as the limit reads beside `answers`; undefined without one.
    QJsonValue atLimit(const content::Field& field, const record::Answers& answers, bool upper) const;
    /// The nearest value beyond that limit. For a text: one character too many (upper only).
    QJsonValue beyond(const content::Field& field, const record::Answers& answers, bool upper) const;
    /// Another acceptable value of a typed field than the one in `answers`; undefined if there is none.
    QJsonValue another(const content::Field& field, const record::Answers& answers) const;

private:
    QList<QJsonValue> candidates(const content::Field& field, const record::Answers& answers,
                                 Extent extent) const;
    QList<QJsonValue> numbers(const content::Field& field, const record::Answers& answers,
                              Extent extent) const;
    QList<QJsonValue> days(const content::Field& field, const record::Answers& answers, Extent extent) const;
    QList<QJsonValue> choices(const content::Field& field, const record::Answers& answers,
                              Extent extent) const;
    QList<QJsonValue> multis(const content::Field& field, const record::Answers& answers,
                             Extent extent) const;
    QList<QJsonValue> texts(const content::Field& field, const record::Answers& answers, Extent extent) const;
    QStringList codesOf(const content::Field& field, const record::Answers& answers) const;

    bool pass(record::Answers& answers, Extent extent);
    void stepBack(record::Answers& answers);
    void makeRoom(const content::Field& field, record::Answers& answers);
    void solve(const content::Field& field, record::Answers& answers, Extent extent) const;
    int cost(const content::Field& field, const record::Answers& answers) const;
    int totalCost(const record::Answers& answers) const;
    const QStringList& readers(const QString& code) const;
    QStringList inputsOf(const content::Field& computed) const;
    content::ExprValue limit(const content::ExprPtr& expression, const record::Answers& answers) const;
    QJsonValue moved(const content::Field& field, const content::ExprValue& bound, int steps) const;

    const content::Library& m_library;
    const content::Form& m_form;
    record::Context m_context;
    QStringList m_usual; ///< fields that stay usual although the form is filled to a limit
    mutable QHash<QString, QStringList> m_readers; ///< field → fields whose limits or relevance read it
};

} // namespace muying::tests
