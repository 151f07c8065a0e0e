#include "core/base/gestational_age.h"
#include "core/record/answers.h"
#include "core/record/child_computations.h"

#include <QRegularExpression>

#include <cmath>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::FieldType;

namespace {

const LocalText& truthWord(bool truth) {
    static const LocalText yes{u"是"_s, u"예"_s, u"Yes"_s};
    static const LocalText no{u"否"_s, u"아니"_s, u"No"_s};
    return truth ? yes : no;
}

/// The words of a code; a code the declaration does not know (another edition) is shown as it is.
QString optionWord(const content::Field& field, const QString& code, Language language) {
    const content::Option* option = field.option(code);
    return option ? option->text.in(language) : code;
}

QString numberWord(const content::Field& field, double value) {
    if (field.weeksDays && std::abs(value) < maxShownGaDays)
        return GestationalAge(static_cast<int>(value)).text();
    if (field.type == FieldType::Decimal && field.isComputed())
        return QString::number(value, 'f', field.decimals);
    // What was typed is shown as it was typed.
    return QString::number(value, 'g', 12);
}

/// "0岁0月3天5时" in the words of the language.
QString ageWord(const QString& text, Language language) {
    static const QRegularExpression parts(u"^(\\d+)岁(\\d+)月(\\d+)天(\\d+)时$"_s);
    static const LocalText pattern{u"%1岁%2月%3天%4时"_s, u"%1살 %2개월 %3일 %4시간"_s,
                                   u"%1 y %2 m %3 d %4 h"_s};
    const auto match = parts.match(text);
    return match.hasMatch() ? pattern.in(language).arg(match.captured(1), match.captured(2),
                                                       match.captured(3), match.captured(4))
                            : text;
}

/// Text made by a computation: the gestation is the same in every language, the day after birth is not.
QString computedWord(const content::Field& field, const QString& text, Language language) {
    static const QString prefix = u"产后"_s;
    static const LocalText pattern{u"产后%1天"_s, u"산후 %1일"_s, u"day %1 postpartum"_s};
    if (field.compute.startsWith("child_age("_L1))
        return childAgeWord(text, language);
    if (field.compute.startsWith("age_at_death("_L1))
        return ageWord(text, language);
    const bool day = field.compute.startsWith("ga_or_postpartum("_L1) && text.startsWith(prefix);
    return day ? pattern.in(language).arg(text.mid(prefix.size()).chopped(1)) : text;
}

QString multiWord(const content::Field& field, const QStringList& codes, Language language) {
    QStringList words;
    for (const QString& code : codes)
        words.append(optionWord(field, code, language));
    return words.join(language == Language::Zh ? u"、"_s : u", "_s);
}

} // namespace

QString displayValue(const content::Field& field, const Answers& answers, Language language) {
    switch (field.type) {
    case FieldType::Text:
        return computedWord(field, answers.text(field.code), language);
    case FieldType::Date: {
        const QDate date = answers.date(field.code);
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }
    case FieldType::DateTime: {
        const QDateTime moment = answers.dateTime(field.code);
        return moment.isValid() ? moment.toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    }
    case FieldType::Int:
    case FieldType::Decimal: {
        const auto number = answers.number(field.code);
        return number ? numberWord(field, *number) : QString();
    }
    case FieldType::Bool: {
        const auto truth = answers.boolean(field.code);
        return truth ? truthWord(*truth).in(language) : QString();
    }
    case FieldType::Choice:
        return optionWord(field, answers.text(field.code), language);
    case FieldType::Multi:
        return multiWord(field, answers.multi(field.code), language);
    }
    return {};
}

} // namespace muying::record
