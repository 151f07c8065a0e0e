#include "core/record/answers.h"

#include <QJsonArray>

namespace muying::record {

namespace {

bool isEmptyAnswer(const QJsonValue& value) {
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

} // namespace

bool Answers::has(const QString& code) const {
    return !isEmptyAnswer(m_json.value(code));
}

std::optional<double> Answers::number(const QString& code) const {
    const QJsonValue value = m_json.value(code);
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

std::optional<bool> Answers::boolean(const QString& code) const {
    const QJsonValue value = m_json.value(code);
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

QString Answers::text(const QString& code) const {
    return m_json.value(code).toString();
}

QDate Answers::date(const QString& code) const {
    return QDate::fromString(m_json.value(code).toString(), Qt::ISODate);
}

QDateTime Answers::dateTime(const QString& code) const {
    return QDateTime::fromString(m_json.value(code).toString(), Qt::ISODate);
}

QStringList Answers::multi(const QString& code) const {
    QStringList codes;
    const QJsonArray values = m_json.value(code).toArray();
    for (const QJsonValue& value : values) {
        if (value.isString())
            codes.append(value.toString());
    }
    return codes;
}

void Answers::set(const QString& code, const QJsonValue& value) {
    if (isEmptyAnswer(value))
        m_json.remove(code);
    else
        m_json.insert(code, value);
}

void Answers::remove(const QString& code) {
    m_json.remove(code);
}

content::ExprValue Answers::expressionValue(const content::Field& field) const {
    if (!has(field.code))
        return std::monostate{};
    switch (field.type) {
    case content::FieldType::Text:
    case content::FieldType::Choice: {
        const QString value = text(field.code);
        return value.isEmpty() ? content::ExprValue{} : content::ExprValue{value};
    }
    case content::FieldType::Int:
    case content::FieldType::Decimal: {
        const auto value = number(field.code);
        return value ? content::ExprValue{*value} : content::ExprValue{};
    }
    case content::FieldType::Date: {
        const QDate value = date(field.code);
        return value.isValid() ? content::ExprValue{value} : content::ExprValue{};
    }
    case content::FieldType::DateTime: {
        const QDateTime value = dateTime(field.code);
        return value.isValid() ? content::ExprValue{value} : content::ExprValue{};
    }
    case content::FieldType::Bool: {
        const auto value = boolean(field.code);
        return value ? content::ExprValue{*value} : content::ExprValue{};
    }
    case content::FieldType::Multi:
        return multi(field.code);
    }
    return std::monostate{};
}

QString columnOf(const content::Form& form, const Answers& answers) {
    return form.columnField.isEmpty() ? QString() : answers.text(form.columnField);
}

QStringList paperNumbers(const content::Field& field, const Answers& answers, const QString& column) {
    QStringList codes = answers.multi(field.code);
    if (const QString code = answers.text(field.code); !code.isEmpty())
        codes << code;
    QStringList numbers;
    for (const QString& code : codes) {
        const content::Option* option = field.option(code);
        if (option && !option->numbers.isEmpty() && option->offered(column))
            numbers << option->printed(column);
    }
    numbers.removeAll(QString());
    return numbers;
}

} // namespace muying::record
