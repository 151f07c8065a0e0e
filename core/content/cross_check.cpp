#include "core/content/cross_check.h"

#include "core/content/units.h"

#include <QSet>

#include <algorithm>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

QString ruleComplaint(const RuleSet& rules, const RuleSet::Reference& reference, const QString& what) {
    return u"%1:%2: fact %3: %4"_s.arg(rules.file).arg(reference.line).arg(reference.fact, what);
}

bool isNumeric(FieldType type) {
    return type == FieldType::Int || type == FieldType::Decimal;
}

/// A code of a fact table must be an option of the field; a yes/no field knows true and false.
QString codeComplaint(const Field& field, const QStringList& codes) {
    for (const QString& code : codes) {
        const bool truth = field.type == FieldType::Bool && (code == u"true"_s || code == u"false"_s);
        if (!truth && !field.option(code))
            return u"\"%1\" has no option %2"_s.arg(field.code, code);
    }
    return {};
}

/// What a fact takes straight from a field must be of its kind and unit.
QString kindComplaint(const FactDecl& fact, const FactSource& source, const Field& field) {
    if (!source.derivation.isEmpty())
        return {};
    const bool coded = !source.yes.isEmpty() || !source.no.isEmpty();
    if (coded || (fact.boolean && field.type == FieldType::Bool))
        return {};
    if (!isNumeric(field.type))
        return u"\"%1\" is not a number"_s.arg(field.code);
    const bool counted = fact.boolean && fact.atLeast;
    if (fact.boolean && !counted)
        return u"\"%1\" is a number, the fact is true or false"_s.arg(field.code);
    if (!counted && !sameUnit(fact.unit, field.unit))
        return u"\"%1\" is in \"%2\", the fact in \"%3\""_s.arg(field.code, field.unit, fact.unit);
    return {};
}

void checkSource(const Declarations& all, const RuleSet& rules, const FactDecl& fact,
                 const FactSource& source, QStringList& complaints) {
    for (const FieldRef& reference : source.fields) {
        const Form* form = all.form(reference.form);
        const Field* field = form ? form->field(reference.field) : nullptr;
        if (!field)
            continue; // named by references() already
        if (const QString complaint = kindComplaint(fact, source, *field); !complaint.isEmpty())
            complaints << u"%1:%2: fact %3: %4"_s.arg(rules.file).arg(source.line).arg(fact.code, complaint);
    }
}

void checkReference(const Declarations& all, const RuleSet& rules, const RuleSet::Reference& reference,
                    QStringList& complaints) {
    const Form* form = all.form(reference.field.form);
    const Field* field = form ? form->field(reference.field.field) : nullptr;
    QString what;
    if (!form)
        what = u"there is no form \"%1\""_s.arg(reference.field.form);
    else if (!field)
        what = u"form %1 has no field \"%2\""_s.arg(reference.field.form, reference.field.field);
    else if (reference.date && field->type != FieldType::Date)
        what = u"\"%1\" is not a date"_s.arg(field->code);
    else
        what = codeComplaint(*field, reference.codes);
    if (!what.isEmpty())
        complaints << ruleComplaint(rules, reference, what);
}

/// A file of due windows that got lost must not mean that nothing is due.
void checkGroups(const Schedule& schedule, QStringList& complaints) {
    for (const QString& group : windowGroups()) {
        const auto inGroup = [&](const Window& window) { return window.group == group; };
        if (std::ranges::none_of(schedule.windows, inGroup))
            complaints << u"resources/schedules:0: there is no window of the group \"%1\""_s.arg(group);
    }
}

/// What proves a window of a child: a field of its form, and codes that it knows.
void checkWindowField(const Window& window, const Form& form, QStringList& complaints) {
    if (window.field.isEmpty())
        return;
    const Field* field = form.field(window.field);
    const QString what = field ? codeComplaint(*field, window.codes)
                               : u"form %1 has no field \"%2\""_s.arg(form.code, window.field);
    const bool date = field && field->type == FieldType::Date;
    if (!what.isEmpty())
        complaints << u"%1:%2: window %3: %4"_s.arg(window.file).arg(window.line).arg(window.code, what);
    else if (window.anchor == u"child_next"_s && !date)
        complaints << u"%1:%2: window %3: \"%4\" is not a date"_s.arg(window.file)
                          .arg(window.line)
                          .arg(window.code, window.field);
}

} // namespace

const Form* Declarations::form(const QString& code) const {
    const Form* newest = nullptr;
    for (const Form& form : forms) {
        if (form.code == code && (!newest || newest->edition < form.edition))
            newest = &form;
    }
    return newest;
}

void crossCheckRules(const Declarations& all, QStringList& complaints) {
    QSet<QString> editions;
    for (const RuleSet& rules : all.ruleSets) {
        if (editions.contains(rules.edition))
            complaints << u"%1:1: edition %2 is declared twice"_s.arg(rules.file, rules.edition);
        editions.insert(rules.edition);
        for (const RuleSet::Reference& reference : rules.references())
            checkReference(all, rules, reference, complaints);
        for (const FactDecl& fact : rules.facts) {
            for (const FactSource& source : fact.from)
                checkSource(all, rules, fact, source, complaints);
        }
    }
}

void crossCheckSchedule(const Declarations& all, QStringList& complaints) {
    checkGroups(all.schedule, complaints);
    for (const Window& window : all.schedule.windows) {
        const auto complain = [&](const QString& what) {
            complaints << u"%1:%2: window %3: %4"_s.arg(window.file).arg(window.line).arg(window.code, what);
        };
        if (!window.form.isEmpty()) {
            const Form* form = all.form(window.form);
            const Field* column = form ? form->field(form->columnField) : nullptr;
            if (!form)
                complain(u"there is no form \"%1\""_s.arg(window.form));
            else if (!window.formKey.isEmpty() && (!column || !column->option(window.formKey)))
                complain(u"form %1 has no column \"%2\""_s.arg(window.form, window.formKey));
            else
                checkWindowField(window, *form, complaints);
        }
        if (!window.with.isEmpty() && !all.schedule.window(window.with))
            complain(u"there is no window \"%1\""_s.arg(window.with));
        for (const RuleSet& rules : all.ruleSets) {
            const auto named = [&](const DutyDecl& duty) { return duty.code == window.duty; };
            if (!window.duty.isEmpty() && std::ranges::none_of(rules.duties, named))
                complain(u"rule set %1 has no duty \"%2\""_s.arg(rules.edition, window.duty));
        }
    }
}

/// The row of a dose must be able to name every vaccine of the schedule.
void crossCheckImmunisation(const Declarations& all, QStringList& complaints) {
    const Form* row = all.form(u"IMM_DOSE"_s);
    const Field* vaccine = row ? row->field(u"vaccine_code"_s) : nullptr;
    if (!vaccine) {
        complaints << u"resources/forms:0: form IMM_DOSE with the field \"vaccine_code\" is missing"_s;
        return;
    }
    for (const Vaccine& known : all.immunisation->vaccines) {
        if (!vaccine->option(known.code))
            complaints << u"%1:%2: vaccine_code: there is no option \"%3\""_s.arg(row->file)
                              .arg(vaccine->line)
                              .arg(known.code);
    }
}

QStringList crossCheck(const Declarations& all) {
    QStringList complaints;
    crossCheckForms(all, complaints);
    crossCheckRules(all, complaints);
    crossCheckSchedule(all, complaints);
    crossCheckImmunisation(all, complaints);
    crossCheckHints(all, complaints);
    return complaints;
}

} // namespace muying::content
