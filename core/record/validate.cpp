#include "core/record/field_checks.h"

namespace muying::record {

std::vector<Finding> validateField(const content::Form& form, const content::Field& field,
                                   const Answers& answers, const Context& context) {
    if (!isRelevant(field, form, answers, context))
        return {};
    const FormContext formContext(form, answers, context);
    return FieldChecks(field, formContext).run();
}

std::vector<Finding> validate(const content::Form& form, const Answers& answers, const Context& context) {
    std::vector<Finding> findings;
    for (const content::Field& field : form.fields) {
        for (Finding& finding : validateField(form, field, answers, context))
            findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace muying::record
