#include "core/record/form_context.h"

#include <QJsonArray>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::FieldType;

namespace {

/// A constant of the declaration ("=2", "=false", "=示例") in the form of the field's type.
QJsonValue constantValue(const content::Field& field, const QString& text) {
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal: {
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok ? QJsonValue(number) : QJsonValue();
    }
    case FieldType::Bool:
        return text == "true"_L1;
    case FieldType::Multi:
        return QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Choice:
        return text;
    }
    return {};
}

QJsonValue momentValue(const content::Field& field, const QDateTime& now) {
    if (!now.isValid())
        return {};
    if (field.type == FieldType::DateTime)
        return now.toString(u"yyyy-MM-ddTHH:mm"_s);
    return now.date().toString(Qt::ISODate);
}

/// Would `value` be a well-formed answer of `field`? A prefill never brings in what could not be typed.
bool fitsField(const content::Field& field, const QJsonValue& value) {
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return value.isDouble();
    case FieldType::Bool:
        return value.isBool();
    case FieldType::Multi:
        return value.isArray();
    case FieldType::Choice:
        return value.isString() && (field.options.empty() || field.option(value.toString()));
    case FieldType::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case FieldType::DateTime:
        return QDateTime::fromString(value.toString(), Qt::ISODate).isValid();
    case FieldType::Text:
        return value.isString();
    }
    return false;
}

QJsonValue prefillValue(const content::Field& field, const FormContext& context) {
    if (field.prefill.startsWith(u'='))
        return constantValue(field, field.prefill.mid(1));
    if (field.prefill == "today"_L1 || field.prefill == "now"_L1)
        return momentValue(field, context.context().now);
    const qsizetype dot = field.prefill.indexOf(u'.');
    if (dot < 0)
        return {};
    const content::Form* form = nullptr;
    const Answers* answers = context.record(field.prefill.left(dot), &form);
    return answers ? answers->json().value(field.prefill.mid(dot + 1)) : QJsonValue();
}

} // namespace

Answers prefilled(const content::Form& form, const Context& context) {
    Answers answers;
    for (const content::Field& field : form.fields) {
        if (field.prefill.isEmpty() || field.isComputed())
            continue;
        const QJsonValue value = prefillValue(field, FormContext(form, answers, context));
        if (fitsField(field, value))
            answers.set(field.code, value);
    }
    return answers;
}

} // namespace muying::record
