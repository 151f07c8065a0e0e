#include "core/exchange/answer_cell.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;

namespace {

QString jsonText(const QJsonValue& value) {
    if (value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

/// "true", "1", "是" …; nothing if it is neither.
std::optional<bool> truthOf(const QString& text) {
    static const QStringList yes{u"true"_s, u"1"_s, u"是"_s, u"예"_s, u"yes"_s, u"y"_s};
    static const QStringList no{u"false"_s, u"0"_s, u"否"_s, u"아니"_s, u"no"_s, u"n"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    if (no.contains(text, Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

/// The code of an option given by code or word; the text itself where the options are the rules' clauses.
std::optional<QString> optionOf(const Field& field, const QString& text) {
    if (field.option(text) || !field.optionsFrom.isEmpty())
        return text;
    for (const content::Option& option : field.options) {
        for (const QString& word : {option.text.zh, option.text.ko, option.text.en})
            if (!word.isEmpty() && word == text)
                return option.code;
    }
    return std::nullopt;
}

Error notAValue(const Field& field, const QString& text) {
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("muying::exchange", "“%1”不能是“%2”").arg(field.label.zh, text));
}

Result<QJsonValue> numberOf(const Field& field, const Cell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        return QJsonValue(*number);
    const QString text = cellText(cell).trimmed();
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return notAValue(field, text);
    return QJsonValue(number);
}

Result<QJsonValue> momentOf(const Field& field, const Cell& cell) {
    const bool dayOnly = field.type == FieldType::Date;
    QDateTime moment;
    if (const auto* day = std::get_if<QDate>(&cell)) {
        moment = QDateTime(*day, QTime(0, 0));
    } else if (const auto* given = std::get_if<QDateTime>(&cell)) {
        moment = *given;
    } else {
        QString text = cellText(cell).trimmed();
        text.replace(u'/', u'-').replace(u'.', u'-').replace(u'T', u' ');
        for (const QString& format :
             {u"yyyy-M-d H:mm:ss"_s, u"yyyy-M-d H:mm"_s, u"yyyy-M-d"_s, u"yyyyMMdd"_s}) {
            if (!moment.isValid())
                moment = QDateTime::fromString(text, format);
        }
    }
    if (!moment.isValid() || (dayOnly && moment.time() != QTime(0, 0)))
        return notAValue(field, cellText(cell));
    if (dayOnly)
        return QJsonValue(moment.date().toString(Qt::ISODate));
    return QJsonValue(
        moment.toString(moment.time().second() == 0 ? u"yyyy-MM-ddTHH:mm"_s : u"yyyy-MM-ddTHH:mm:ss"_s));
}

Result<QJsonValue> optionsOf(const Field& field, const QString& text) {
    static const QRegularExpression separators(u"[;；、，,\\n]"_s);
    const bool one = field.type == FieldType::Choice;
    QJsonArray codes;
    for (const QString& part : one ? QStringList{text} : text.split(separators, Qt::SkipEmptyParts)) {
        const auto code = optionOf(field, part.trimmed());
        if (!code)
            return notAValue(field, part.trimmed());
        codes.append(*code);
    }
    return one ? QJsonValue(codes.first()) : QJsonValue(codes);
}

} // namespace

ColumnType columnTypeOf(const Field& field) {
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return ColumnType::Number;
    case FieldType::Date:
    case FieldType::DateTime:
        return ColumnType::Date;
    default:
        return ColumnType::Text;
    }
}

bool isShownOtherwise(const Field& field) {
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Multi:
    case FieldType::Bool:
        return true;
    case FieldType::Int:
        return field.weeksDays;
    default:
        return false;
    }
}

Cell cellOfAnswer(const Field& field, const record::Answers& answers) {
    const QJsonValue value = answers.json().value(field.code);
    if (value.isUndefined() || value.isNull())
        return std::monostate{};
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return value.isDouble() ? Cell(value.toDouble()) : Cell(jsonText(value));
    case FieldType::Date: {
        const QDate day = answers.date(field.code);
        return day.isValid() ? Cell(day) : Cell(jsonText(value));
    }
    case FieldType::DateTime: {
        const QDateTime moment = answers.dateTime(field.code);
        return moment.isValid() ? Cell(moment) : Cell(jsonText(value));
    }
    case FieldType::Multi:
        return value.isArray() ? Cell(answers.multi(field.code).join(u';')) : Cell(jsonText(value));
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Bool:
        return jsonText(value);
    }
    return std::monostate{};
}

Result<QJsonValue> answerOfCell(const Field& field, const Cell& cell) {
    const QString text = cellText(cell);
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return numberOf(field, cell);
    case FieldType::Date:
    case FieldType::DateTime:
        return momentOf(field, cell);
    case FieldType::Bool: {
        const auto truth = truthOf(text.trimmed());
        return truth ? Result<QJsonValue>(QJsonValue(*truth)) : Result<QJsonValue>(notAValue(field, text));
    }
    case FieldType::Choice:
    case FieldType::Multi:
        return optionsOf(field, text.trimmed());
    case FieldType::Text:
        return QJsonValue(text);
    }
    return QJsonValue(QJsonValue::Null);
}

} // namespace muying::exchange
