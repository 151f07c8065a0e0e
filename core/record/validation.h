#pragma once
#include "core/base/clock.h"
#include "core/record/entry.h"

#include <QHash>

#include <vector>

namespace muying::record {

/// What expressions of a form may look at besides its own answers.
struct Context {
    QDateTime now;
    QHash<QString, Answers> others;              ///< "cover", "preg", "anc1" → answers of that record
    QHash<QString, const content::Form*> forms;  ///< the same prefixes → their form, for types
    const Answers* previous = nullptr;           ///< last saved version of this entry, for changed()
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
/// Is the field asked, given the other answers? Unknown counts as not relevant, as in the data dictionary.
bool isRelevant(const content::Field& field, const content::Form& form, const Answers& answers,
                const Context& context);
/// Fills every computed field (BMI, gestational age, due date …); a field whose inputs are missing is removed.
void computeFields(const content::Form& form, Answers& answers, const Context& context);
/// Values offered in a new entry from other records ("prefill").
Answers prefilled(const content::Form& form, const Context& context);

} // namespace muying::record
