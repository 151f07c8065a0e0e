#include "core/record/hints.h"

#include "core/record/form_context.h"

#include <algorithm>

namespace muying::record {

std::vector<const content::Hint*> hintsFor(const std::vector<content::Hint>& hints, const content::Form& form,
                                           const Answers& answers, const Context& context) {
    const FormContext names(form, answers, context);
    std::vector<const content::Hint*> found;
    for (const content::Hint& hint : hints) {
        if (hint.form == form.code && names.truth(*hint.when) == content::Truth::Yes)
            found.push_back(&hint);
    }
    std::ranges::stable_sort(found, {}, [](const content::Hint* hint) { return hint->urgency; });
    return found;
}

} // namespace muying::record
