#pragma once
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/record/entry.h"

#include <QHash>

#include <functional>
#include <vector>

namespace muying::record {

/// Computations whose tables belong to a room above this one (the growth references): value of a computation
/// of content::computations() that computeFunction() does not know; null = cannot be computed.
using OutsideComputation =
    std::function<QJsonValue(const QString& name, const std::vector<content::ExprValue>& arguments)>;

/// What expressions of a form may look at besides its own answers.
struct Context {
    QDateTime now;
    /// "cover", "preg", "anc1", "visit" … → answers of that record (content::recordPrefixes()). For
    /// prefilled() also "clinic" and "user", whose fields have no form.
    QHash<QString, Answers> others;
    QHash<QString, const content::Form*> forms; ///< the same prefixes → their form, for types
    const Answers* previous = nullptr;          ///< last saved version of this entry, for changed()
    Language language = Language::Zh;           ///< of the field names in findings
    OutsideComputation outside;                 ///< empty = what it would compute stays missing
};

enum class Severity {
    Impossible, ///< outside the hard limits or contradictory: cannot be saved
    Unlikely,   ///< outside the usual range: asked once
    Missing,    ///< required and relevant but empty: may be saved, stays listed
};

struct Finding {
    QString field;
    Severity severity = Severity::Missing;
    QString message; ///< sentence in the user's language
};

/// All findings in field order. Irrelevant fields are not checked.
std::vector<Finding> validate(const content::Form& form, const Answers& answers, const Context& context);
/// Findings of one field, for use while typing.
std::vector<Finding> validateField(const content::Form& form, const content::Field& field,
                                   const Answers& answers, const Context& context);
/// Is the field asked, given the other answers and the column of the entry? Unknown counts as not relevant,
/// as in the data dictionary.
bool isRelevant(const content::Field& field, const content::Form& form, const Answers& answers,
                const Context& context);
/// Fills every computed field (BMI, gestational age, due date …); a field whose inputs are missing, or that
/// is not relevant, is removed. Numbers are kept unrounded; displayValue() rounds them.
void computeFields(const content::Form& form, Answers& answers, const Context& context);
/// Values offered in a new entry from other records ("prefill"). Computed fields are left to computeFields().
Answers prefilled(const content::Form& form, const Context& context);
/// Removes typed values of fields that are certainly not asked any more (their relevance is No), so that a
/// hidden leftover neither colours a risk nor prints. To be called before a save. Returns the removed codes.
QStringList dropIrrelevant(const content::Form& form, Answers& answers, const Context& context);

} // namespace muying::record
