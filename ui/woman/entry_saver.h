#pragma once
#include "core/work/desk.h"

namespace muying::ui {

class FormState;

/// Where a save led: the subject to show and, if it is known, the stored entry.
struct Saved {
    QString subject;
    std::optional<record::Entry> entry;
};

/// Saves the form as what it is: a new woman, a new pregnancy or an entry. Nothing is saved on error.
Result<Saved> saveForm(work::Desk& desk, const work::Chart* chart, const FormState& state);

/// The subject an entry of `form` belongs to in this chart; empty if it does not exist yet.
QString subjectFor(const work::Chart* chart, const content::Form& form);

} // namespace muying::ui
