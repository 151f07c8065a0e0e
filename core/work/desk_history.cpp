#include "core/work/desk.h"

#include <QCoreApplication>
#include <QSet>

namespace muying::work {

namespace {

using record::Answers;
using record::Entry;

/// Fields to compare: in the order of the form, unknown ones behind. Own keys ("@…") are no fields.
QStringList fieldsToCompare(const content::Form* form, const Answers& before, const Answers& after) {
    QStringList codes;
    if (form) {
        for (const content::Field& field : form->fields)
            codes << field.code;
    }
    for (const QString& code : before.codes() + after.codes()) {
        if (!codes.contains(code) && !code.startsWith(QLatin1Char('@')))
            codes << code;
    }
    return codes;
}

QString shownValue(const content::Form* form, const QString& code, const Answers& answers,
                   Language language) {
    const content::Field* field = form ? form->field(code) : nullptr;
    return field ? record::displayValue(*field, answers, language)
                 : answers.json().value(code).toVariant().toString();
}

} // namespace

Result<std::vector<FieldChange>> Desk::history(const QString& entryId, const QString& field,
                                               Language language) const {
    const auto versions = m_store.versions(entryId);
    if (!versions)
        return versions.error();
    std::vector<FieldChange> changes;
    Answers before;
    for (const Entry& version : *versions) {
        const content::Form* form = library().form(version.form, version.edition);
        for (const QString& code : fieldsToCompare(form, before, version.answers)) {
            const bool wanted = field.isEmpty() || field == code;
            if (!wanted || before.json().value(code) == version.answers.json().value(code))
                continue;
            FieldChange change;
            change.version = version.version;
            change.at = version.savedAt;
            change.author = m_store.userName(version.author);
            change.field = code;
            change.before = shownValue(form, code, before, language);
            change.after = shownValue(form, code, version.answers, language);
            changes.push_back(change);
        }
        before = version.answers;
    }
    return changes;
}

} // namespace muying::work
