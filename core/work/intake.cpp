#include "core/work/intake.h"

#include "core/base/text_key.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;

namespace {

const QString confirmedKey = u"@confirmed"_s;

Error refused(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

/// Does the JSON value have the shape of the field's type? Limits are validate()'s business.
bool fitsType(const Field& field, const QJsonValue& value) {
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return value.isDouble();
    case FieldType::Bool:
        return value.isBool();
    case FieldType::Multi:
        return value.isArray();
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Date:
    case FieldType::DateTime:
        return value.isString();
    }
    return false;
}

bool knownOption(const content::Library& library, const Field& field, const QString& code, const QDate& on) {
    if (field.optionsFrom.isEmpty())
        return field.option(code) != nullptr;
    const content::Clause* clause = library.rules(on).clause(code);
    const auto table =
        field.optionsFrom == u"rules:screen"_s ? content::RuleTable::Screen : content::RuleTable::Assess;
    return clause && clause->table == table && !clause->heading;
}

Status checkChoice(const content::Library& library, const Field& field, const QJsonValue& value,
                   const QDate& on) {
    QJsonArray codes = value.toArray();
    if (field.type == FieldType::Choice)
        codes = QJsonArray{value};
    for (const QJsonValue& code : codes) {
        if (!code.isString() || !knownOption(library, field, code.toString(), on))
            return refused(
                QCoreApplication::translate("muying::work", "“%1”没有选项“%2”。请从列出的选项中选择。")
                    .arg(field.label.zh, code.toVariant().toString()));
    }
    return success();
}

Status checkShape(const content::Library& library, const content::Form& form, const record::Answers& answers,
                  const QDate& on) {
    for (const QString& code : answers.codes()) {
        const Field* field = form.field(code);
        if (!field)
            return refused(QCoreApplication::translate("muying::work", "表“%1”里没有字段“%2”。")
                               .arg(form.title.zh, code));
        const QJsonValue value = answers.json().value(code);
        if (!fitsType(*field, value))
            return refused(
                QCoreApplication::translate("muying::work", "“%1”的值类型不对。").arg(field->label.zh));
        if (field->type == FieldType::Choice || field->type == FieldType::Multi) {
            if (Status known = checkChoice(library, *field, value, on); !known)
                return known;
        }
    }
    return success();
}

void cleanTexts(const content::Form& form, record::Answers& answers) {
    for (const Field& field : form.fields) {
        const QJsonValue value = answers.json().value(field.code);
        if (value.isNull() || value.isUndefined()) {
            answers.remove(field.code);
            continue;
        }
        if (field.type != FieldType::Text || !value.isString())
            continue;
        const QString clean = cleanText(value.toString(), field.lines > 1);
        answers.set(field.code, clean.isEmpty() ? QJsonValue() : QJsonValue(clean));
    }
}

/// Confirmed once with this very value: not asked again.
bool confirmedBefore(const record::Context& context, const QString& field, const record::Answers& answers) {
    return context.previous && confirmedFields(*context.previous).contains(field) &&
           context.previous->json().value(field) == answers.json().value(field);
}

Status judge(const std::vector<record::Finding>& findings, const record::Context& context,
             record::Answers& answers, const QStringList& acknowledged) {
    QStringList unlikely, confirmed;
    for (const record::Finding& finding : findings) {
        if (finding.severity == record::Severity::Impossible)
            return refused(finding.message);
        if (finding.severity != record::Severity::Unlikely)
            continue;
        if (acknowledged.contains(finding.field) || confirmedBefore(context, finding.field, answers))
            confirmed << finding.field;
        else
            unlikely << finding.message;
    }
    if (!unlikely.isEmpty())
        return failure(ErrorCode::InvalidInput, unlikely.join(u'\n'), u"unlikely"_s);
    confirmed.removeDuplicates();
    if (!confirmed.isEmpty())
        answers.set(confirmedKey, QJsonArray::fromStringList(confirmed));
    return success();
}

} // namespace

QStringList confirmedFields(const record::Answers& answers) {
    return answers.multi(confirmedKey);
}

Status takeIn(const content::Library& library, const content::Form& form, const record::Context& context,
              record::Answers& answers, const QStringList& acknowledged) {
    answers.remove(confirmedKey);
    cleanTexts(form, answers);
    if (Status shape = checkShape(library, form, answers, context.now.date()); !shape)
        return shape;
    record::dropIrrelevant(form, answers, context);
    record::computeFields(form, answers, context);
    return judge(record::validate(form, answers, context), context, answers, acknowledged);
}

} // namespace muying::work
