#include "core/record/child_computations.h"

#include "core/base/gestational_age.h"
#include "core/record/argument.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muying::record {

using namespace Qt::StringLiterals;

namespace {

constexpr int termDays = 280;
constexpr double pretermBelowWeeks = 37;
constexpr double lowWeightBelow = 2500; // g
constexpr int olderMotherFrom = 35;     // completed years at birth
constexpr int visitDays = 7;            // after discharge
constexpr int highRiskVisitDays = 3;

} // namespace

int daysBornEarly(const std::optional<double>& weeks, const std::optional<double>& days) {
    if (!weeks || *weeks >= pretermBelowWeeks)
        return 0;
    return termDays - static_cast<int>(*weeks * 7 + std::clamp(days.value_or(0), 0.0, 6.0));
}

QJsonValue computeChildAge(const Arguments& arguments) {
    const QDate birth = dateAt(arguments, 0);
    const QDate day = dateAt(arguments, 1);
    const int months = completedMonths(birth, day);
    if (months < 0)
        return {};
    if (months >= 24)
        return u"%1岁%2月"_s.arg(months / 12).arg(months % 12);
    return u"%1月%2天"_s.arg(months).arg(birth.addMonths(months).daysTo(day));
}

QJsonValue computeCorrectedMonths(const Arguments& arguments) {
    const auto weeks = numberAt(arguments, 2);
    const QDate birth = dateAt(arguments, 0);
    if (!weeks || !birth.isValid())
        return {};
    const QDate term = birth.addDays(daysBornEarly(weeks, numberAt(arguments, 3)));
    const int months = completedMonths(term, dateAt(arguments, 1));
    return months < 0 ? QJsonValue() : QJsonValue(months);
}

QJsonValue computePercentChange(const Arguments& arguments) {
    const auto now = numberAt(arguments, 0);
    const auto before = numberAt(arguments, 1);
    if (!now || !before || !(*before > 0))
        return {};
    return (*now - *before) / *before * 100;
}

QJsonValue computeKilograms(const Arguments& arguments) {
    const auto grams = numberAt(arguments, 0);
    return grams ? QJsonValue(*grams / 1000) : QJsonValue();
}

QJsonValue computeHighRiskNewborn(const Arguments& arguments) {
    const auto* ticked = arguments.empty() ? nullptr : std::get_if<QStringList>(&arguments[0]);
    const auto weeks = numberAt(arguments, 1);
    const auto weight = numberAt(arguments, 2);
    const auto* asphyxia = arguments.size() > 3 ? std::get_if<QString>(&arguments[3]) : nullptr;
    const bool olderMother = completedYears(dateAt(arguments, 4), dateAt(arguments, 5)) >= olderMotherFrom;
    if ((ticked && !ticked->isEmpty()) || (weeks && *weeks < pretermBelowWeeks) ||
        (weight && *weight < lowWeightBelow) || (asphyxia && *asphyxia == "2"_L1) || olderMother)
        return true;
    return weeks && weight ? QJsonValue(false) : QJsonValue();
}

QJsonValue computeNewbornVisitDue(const Arguments& arguments) {
    const QDate discharge = dateAt(arguments, 0);
    const QDate from = discharge.isValid() ? discharge : dateAt(arguments, 1);
    const auto* highRisk = arguments.size() > 2 ? std::get_if<bool>(&arguments[2]) : nullptr;
    if (!from.isValid())
        return {};
    return from.addDays(highRisk && *highRisk ? highRiskVisitDays : visitDays).toString(Qt::ISODate);
}

QString childAgeWord(const QString& text, Language language) {
    static const QRegularExpression infant(u"^(\\d+)月(\\d+)天$"_s);
    static const QRegularExpression child(u"^(\\d+)岁(\\d+)月$"_s);
    static const LocalText infantWords{u"%1月%2天"_s, u"%1개월 %2일"_s, u"%1 months %2 days"_s};
    static const LocalText childWords{u"%1岁%2月"_s, u"%1살 %2개월"_s, u"%1 years %2 months"_s};
    if (const auto match = infant.match(text); match.hasMatch())
        return infantWords.in(language).arg(match.captured(1), match.captured(2));
    if (const auto match = child.match(text); match.hasMatch())
        return childWords.in(language).arg(match.captured(1), match.captured(2));
    return text;
}

} // namespace muying::record
