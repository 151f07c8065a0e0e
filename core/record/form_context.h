#pragma once
#include "core/record/validation.h"

namespace muying::record {

/// Looks up the names in expressions of one form: its own answers, other records, today, changed().
/// Refers to its arguments; use it only while they live.
class FormContext {
public:
    FormContext(const content::Form& form, const Answers& answers, const Context& context)
        : m_form(form), m_answers(answers), m_context(context) {}

    content::ExprValue value(const QString& name) const;
    /// Unknown for a null expression's missing value; null itself is the caller's business.
    content::Truth truth(const content::Expression& expression) const;
    content::ExprValue evaluate(const content::Expression& expression) const;

    /// The record behind a prefix and its form (may be null); null if there is no such record. The prefix of
    /// this very form means the answers being filled, not their last saved version.
    const Answers* record(const QString& prefix, const content::Form** form) const;

    const content::Form& form() const { return m_form; }
    const Answers& answers() const { return m_answers; }
    const Context& context() const { return m_context; }

private:
    content::ExprValue changed(const QString& code) const;

    const content::Form& m_form;
    const Answers& m_answers;
    const Context& m_context;
};

} // namespace muying::record
