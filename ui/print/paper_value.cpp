#include "ui/print/paper_value.h"

#include "core/base/gestational_age.h"

namespace muying::print {

using content::FieldType;

QString paperDate(const QDate& date) {
    return date.isValid() ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                          : QString();
}

QString paperValue(const content::Field& field, const record::Answers& answers) {
    switch (field.type) {
    case FieldType::Date:
        return paperDate(answers.date(field.code));
    case FieldType::DateTime: {
        const QDateTime moment = answers.dateTime(field.code);
        return moment.isValid() ? paperDate(moment.date()) + QLatin1Char(' ') +
                                      moment.time().toString(QStringLiteral("HH:mm"))
                                : QString();
    }
    case FieldType::Int: {
        const auto days = answers.number(field.code);
        if (!field.weeksDays || !days)
            return record::displayValue(field, answers, Language::Zh);
        const GestationalAge age(static_cast<int>(*days));
        return QStringLiteral("%1周%2天").arg(age.weeks()).arg(age.extraDays());
    }
    case FieldType::Choice: {
        const content::Option* option = field.option(answers.text(field.code));
        return option ? option->brief().zh : answers.text(field.code);
    }
    default:
        return record::displayValue(field, answers, Language::Zh);
    }
}

} // namespace muying::print
