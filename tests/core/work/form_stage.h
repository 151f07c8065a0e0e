#pragma once
#include "tests/core/work/form_filler.h"
#include "tests/core/work/test_clinic.h"

namespace muying::tests {

/// Where a form can be filled: a chart in a real file.
enum class Scene {
    Pregnant,   ///< thirty weeks, first visit recorded
    Postpartum, ///< 45 days after the birth of a child
    Newborn,    ///< a child of 5 days, born in the record
    Infant,     ///< of 8 months
    Toddler,    ///< of 2 years
    Preschool,  ///< of 4 years
    Registers,  ///< the clinic itself
};

/// A clinic with one person of a scene, or with its own registers.
struct FormStage {
    explicit FormStage(Scene scene);

    work::Chart chart() const;
    record::Context context(const content::Form& form) const;
    /// The entry a form that does not repeat already has here; else a new one.
    record::Entry entryOf(const content::Form& form) const;
    Result<record::Entry> save(record::Entry entry, const record::Answers& answers);
    /// Locks the file and opens it again.
    void reopen();

    TestClinic clinic;
    QString subject;

private:
    void prepare();
};

/// A form filled in the scene that suits it best, once.
struct FilledForm {
    const content::Form* form = nullptr;
    Scene scene = Scene::Pregnant;
    record::Answers usual;
    std::vector<record::Finding> findings; ///< against `usual`
};
const std::vector<FilledForm>& filledForms();

/// The clinic of a scene for reading: never saved into.
FormStage& readOnlyStage(Scene scene);

/// A slip that came back must be hers: whatever of it names a person names the woman of the stage.
record::Answers namedHers(const content::Form& form, record::Answers answers, const record::Context& context);

} // namespace muying::tests
