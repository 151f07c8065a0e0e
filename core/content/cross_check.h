#pragma once
#include "core/content/form.h"
#include "core/content/hint_set.h"
#include "core/content/immunisation.h"
#include "core/content/rule_set.h"
#include "core/content/schedule.h"

namespace muying::content {

/// All declarations that may name each other.
struct Declarations {
    std::vector<Form> forms;
    std::vector<RuleSet> ruleSets;
    Schedule schedule;
    std::vector<Hint> hints;
    std::shared_ptr<const ImmunisationTable> immunisation;

    /// The newest edition of a form; null if there is none.
    const Form* form(const QString& code) const;
};

/// Complaints, "file:line: …" each, about every code that is not declared where it is used and every use that
/// does not fit the declared type or unit.
QStringList crossCheck(const Declarations& all);

/// The parts of it.
void crossCheckForms(const Declarations& all, QStringList& complaints);
void crossCheckRules(const Declarations& all, QStringList& complaints);
void crossCheckSchedule(const Declarations& all, QStringList& complaints);
void crossCheckHints(const Declarations& all, QStringList& complaints);
void crossCheckImmunisation(const Declarations& all, QStringList& complaints);

} // namespace muying::content
