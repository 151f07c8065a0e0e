#include "ui/woman/field_input.h"

#include "core/base/gestational_age.h"
#include "core/base/text_key.h"
#include "core/content/units.h"
#include "core/record/answers.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muying::ui {
namespace {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;

/// Half-width, trimmed: "１６１．０" → "161.0"; 。 stands for a point under a Chinese input method.
QString halfWidth(const QString& text) {
    QString result;
    for (const QChar c : text.trimmed()) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E) {
            result += QChar(static_cast<char16_t>(u - 0xFEE0));
        } else {
            result += u == u'。' ? QChar(u'.') : c;
        }
    }
    return result;
}

Reading one(const QJsonValue& value) {
    return {{value}, {}};
}

Reading unreadable(const QString& sentence) {
    return {{}, sentence};
}

Reading readNumber(const Field& field, const QString& text) {
    if (field.weeksDays) {
        static const QRegularExpression weekDay(u"^(\\d{1,2})\\s*[+周]\\s*([0-6])?$"_s);
        const auto match = weekDay.match(text);
        if (match.hasMatch()) {
            return one(match.captured(1).toInt() * 7 + match.captured(2).toInt());
        }
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        return unreadable(QCoreApplication::translate("muying::ui", "“%1”不是数，请只填数字。").arg(text));
    }
    if (field.type == FieldType::Int && number != std::floor(number)) {
        return unreadable(QCoreApplication::translate("muying::ui", "这里填整数，“%1”带小数。").arg(text));
    }
    const double scale = std::pow(10.0, field.decimals);
    if (field.type == FieldType::Decimal && std::abs(number * scale - std::round(number * scale)) > 1e-6) {
        return unreadable(
            QCoreApplication::translate("muying::ui", "这里最多 %1 位小数。").arg(field.decimals));
    }
    return one(number);
}

int fullYear(int shortYear, const QDate& today) {
    return shortYear <= today.year() % 100 + 5 ? 2000 + shortYear : 1900 + shortYear;
}

Reading withoutYear(int month, int day, const QDate& today) {
    Reading reading;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid()) {
            reading.candidates.push_back(date.toString(Qt::ISODate));
        }
    }
    std::stable_sort(reading.candidates.begin(), reading.candidates.end(), [&](const auto& a, const auto& b) {
        const auto far = [&](const QJsonValue& v) {
            return std::abs(QDate::fromString(v.toString(), Qt::ISODate).daysTo(today));
        };
        return far(a) < far(b);
    });
    return reading;
}

Reading readDate(const QString& text, const QDate& today) {
    if (text.compare(u"t", Qt::CaseInsensitive) == 0 || text == u"今" || text == u"今天") {
        return one(today.toString(Qt::ISODate));
    }
    static const QRegularExpression packed(u"^(?:(\\d{4}|\\d{2}))?(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression parted(
        u"^(?:(\\d{4}|\\d{2})[-./年 ])?(\\d{1,2})[-./月 ](\\d{1,2})日?$"_s);
    auto match = packed.match(text);
    if (!match.hasMatch()) {
        match = parted.match(text);
    }
    const QString sentence =
        QCoreApplication::translate("muying::ui",
                                    "“%1”不是日期。可填 20261123、261123、1123、11-23，或 t（今天）。")
            .arg(text);
    if (!match.hasMatch()) {
        return unreadable(sentence);
    }
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const QString yearText = match.captured(1);
    if (yearText.isEmpty()) {
        const Reading reading = withoutYear(month, day, today);
        return reading.candidates.empty() ? unreadable(sentence) : reading;
    }
    const int year = yearText.size() == 4 ? yearText.toInt() : fullYear(yearText.toInt(), today);
    const QDate date(year, month, day);
    return date.isValid() ? one(date.toString(Qt::ISODate)) : unreadable(sentence);
}

Reading readDateTime(const QString& text, const QDate& today) {
    const qsizetype gap = std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'T'));
    const QString datePart = gap < 0 ? text : text.left(gap);
    Reading reading = readDate(datePart, today);
    const QString timePart = gap < 0 ? u"0000"_s : QString(text.mid(gap + 1)).remove(u':');
    const QTime time = QTime::fromString(timePart.left(4), u"HHmm"_s);
    if (reading.candidates.empty() || !time.isValid()) {
        return unreadable(
            QCoreApplication::translate("muying::ui", "“%1”不是日期和时间。例：20261123 0915。").arg(text));
    }
    for (QJsonValue& candidate : reading.candidates) {
        candidate = u"%1T%2"_s.arg(candidate.toString(), time.toString(u"HH:mm"_s));
    }
    return reading;
}

} // namespace

Reading readTyped(const Field& field, const QString& text, const QDate& today) {
    const QString half = halfWidth(text);
    if (half.isEmpty()) {
        return one(QJsonValue());
    }
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return readNumber(field, half);
    case FieldType::Date:
        return readDate(half, today);
    case FieldType::DateTime:
        return readDateTime(half, today);
    case FieldType::Text:
        break;
    default:
        return one(half);
    }
    if (field.maskInput) {
        return one(QString(half).remove(u' ').toUpper());
    }
    const QString clean = cleanText(text);
    if (clean.size() > field.maxLength) {
        return unreadable(QCoreApplication::translate(
                              "muying::ui", "最多 %1 个字，现在是 %2 个。请缩短后再继续，已输入的内容仍在。")
                              .arg(field.maxLength)
                              .arg(clean.size()));
    }
    return one(clean.isEmpty() ? QJsonValue() : QJsonValue(clean));
}

QString editText(const Field& field, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    if (value.isDouble()) {
        if (field.weeksDays) {
            return GestationalAge(value.toInt()).text();
        }
        return field.type == FieldType::Decimal ? QString::number(value.toDouble(), 'f', field.decimals)
                                                : QString::number(value.toDouble(), 'g', 12);
    }
    if (field.type == FieldType::DateTime) {
        return value.toString().left(16).replace(u'T', u' ');
    }
    return value.toString();
}

QString shownText(const Field& field, const QJsonValue& value, Language language) {
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    if (value.isDouble() && field.weeksDays) {
        const GestationalAge age(value.toInt());
        return QCoreApplication::translate("muying::ui", "%1周+%2").arg(age.weeks()).arg(age.extraDays());
    }
    record::Answers answers;
    answers.set(field.code, value);
    return record::displayValue(field, answers, language);
}

QString unitText(const QString& unit) {
    static const QHash<QString, QString> signs{
        {u"10^9/L"_s, u"×10⁹/L"_s}, {u"kg/m2"_s, u"kg/m²"_s}, {u"umol/L"_s, u"μmol/L"_s}};
    const auto sign = signs.constFind(unit);
    if (sign != signs.constEnd()) {
        return *sign;
    }
    const auto words = content::unitText(unit == u"d"_s     ? u"天"_s
                                         : unit == u"h"_s   ? u"小时"_s
                                         : unit == u"min"_s ? u"分钟"_s
                                                            : unit);
    return words ? words->in(uiLanguage()) : unit;
}

static int digitsOfLimit(const content::ExprPtr& limit) {
    const auto nothingKnown = [](const QString&) { return content::ExprValue(); };
    const content::ExprValue value = limit ? limit->evaluate(nothingKnown) : content::ExprValue();
    const auto* number = std::get_if<double>(&value);
    return number == nullptr
               ? 0
               : static_cast<int>(QString::number(std::abs(*number), 'f', 0).size()) + (*number < 0 ? 1 : 0);
}

int typicalLength(const Field& field) {
    constexpr int longestNumber = 9;
    const int digits =
        std::min(longestNumber, std::max(digitsOfLimit(field.hardMin), digitsOfLimit(field.hardMax)));
    switch (field.type) {
    case FieldType::Int:
        return std::max(4, digits);
    case FieldType::Decimal:
        return std::max(5 + std::max(0, field.decimals - 1), digits + 1 + field.decimals);
    case FieldType::Date:
        return 10;
    case FieldType::DateTime:
        return 16;
    default:
        return std::clamp(field.maxLength, 4, 24);
    }
}

} // namespace muying::ui
