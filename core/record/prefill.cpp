#include "core/content/prefill.h"
#include "core/record/computations.h"
#include "core/record/form_context.h"

#include <QJsonArray>

#include <algorithm>

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
        return value.isArray() && std::ranges::all_of(value.toArray(), [&](const QJsonValue& code) {
                   return field.options.empty() || field.option(code.toString());
               });
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

/// The stored value of a name of this form or of another record; its declaration where it has one.
QJsonValue namedValue(const QString& name, const FormContext& context, const content::Field** field) {
    const qsizetype dot = name.indexOf(u'.');
    const content::Form* form = dot < 0 ? &context.form() : nullptr;
    const Answers* answers = dot < 0 ? &context.answers() : context.record(name.left(dot), &form);
    const QString code = name.mid(dot + 1);
    *field = form ? form->field(code) : content::contextField(name);
    return answers ? answers->json().value(code) : QJsonValue();
}

/// What the record says, in Chinese: the sheet goes to other institutions.
QString wordsOf(const QString& name, const FormContext& context) {
    const content::Field* field = nullptr;
    const QJsonValue value = namedValue(name, context, &field);
    if (!field || value.isNull() || value.isUndefined())
        return {};
    return displayValue(*field, Answers(QJsonObject{{field->code, value}}), Language::Zh);
}

QJsonValue wordsValue(const content::PrefillSource& source, const FormContext& context) {
    QString text;
    for (QString piece : source.pieces) {
        bool known = true;
        for (const QString& name : content::placeholders(piece)) {
            const QString words = wordsOf(name, context);
            known = known && !words.isEmpty();
            piece.replace(u'{' + name + u'}', words);
        }
        // What divides two pieces is not wanted before the first.
        while (known && text.isEmpty() && !piece.isEmpty() && QStringView(u" ，、；").contains(piece.front()))
            piece.remove(0, 1);
        if (known)
            text += piece;
    }
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue callValue(const content::ComputeCall& call, const FormContext& context) {
    const ComputeFunction function = computeFunction(call.name);
    if (!function)
        return {};
    Arguments arguments;
    for (const QString& argument : call.arguments) {
        bool isNumber = false;
        const int number = argument.toInt(&isNumber);
        arguments.push_back(isNumber ? content::ExprValue{double(number)} : context.value(argument));
    }
    return function(arguments);
}

QJsonValue sourceValue(const content::Field& field, const content::PrefillSource& source,
                       const FormContext& context) {
    using Kind = content::PrefillSource::Kind;
    const content::Field* declared = nullptr;
    switch (source.kind) {
    case Kind::Constant:
        return constantValue(field, source.text);
    case Kind::Moment:
        return momentValue(field, context.context().now);
    case Kind::Reference:
        return namedValue(source.text, context, &declared);
    case Kind::Call:
        return callValue(source.call, context);
    case Kind::Words:
        return wordsValue(source, context);
    }
    return {};
}

/// The first source whose value could have been typed.
QJsonValue prefillValue(const content::Field& field, const FormContext& context) {
    const auto sources = content::parsePrefill(field.prefill);
    for (const content::PrefillSource& source : sources ? *sources : std::vector<content::PrefillSource>{}) {
        const QJsonValue value = sourceValue(field, source, context);
        if (fitsField(field, value))
            return value;
    }
    return {};
}

/// What could not be saved is not offered: an appointment that has passed meanwhile.
bool mayStand(const content::Form& form, const content::Field& field, const Answers& answers,
              const Context& context) {
    const auto findings = validateField(form, field, answers, context);
    return std::ranges::none_of(
        findings, [](const Finding& finding) { return finding.severity == Severity::Impossible; });
}

} // namespace

Answers prefilled(const content::Form& form, const Context& context) {
    Answers answers;
    for (const content::Field& field : form.fields) {
        if (field.prefill.isEmpty() || field.isComputed())
            continue;
        const QJsonValue value = prefillValue(field, FormContext(form, answers, context));
        if (value.isNull())
            continue;
        answers.set(field.code, value);
        if (!mayStand(form, field, answers, context))
            answers.remove(field.code);
    }
    return answers;
}

} // namespace muying::record
