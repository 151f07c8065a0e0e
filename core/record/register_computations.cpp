#include "core/record/register_computations.h"

#include "core/record/argument.h"

#include <cmath>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

constexpr double longestGrantHours = 24 * 366; // more is a slip of the pen

QJsonValue momentText(const QDateTime& moment) {
    return moment.isValid() ? QJsonValue(moment.toString(u"yyyy-MM-ddTHH:mm"_s)) : QJsonValue();
}

} // namespace

QJsonValue computeDaysAfter(const Arguments& arguments) {
    const QDate day = dateAt(arguments, 0);
    const QDate event = dateAt(arguments, 1).isValid() ? dateAt(arguments, 1) : dateAt(arguments, 2);
    return day.isValid() && event.isValid() ? QJsonValue(event.daysTo(day)) : QJsonValue();
}

QJsonValue computeAddHours(const Arguments& arguments) {
    const QDateTime moment = momentAt(arguments, 0);
    const auto hours = numberAt(arguments, 1);
    if (!moment.isValid() || !hours || std::abs(*hours) > longestGrantHours)
        return {};
    return momentText(moment.addSecs(static_cast<qint64>(*hours * 3600)));
}

QJsonValue computeEventReportDue(const Arguments& arguments) {
    const QString grade = codeAt(arguments, 0);
    const bool atOnce = grade == "1"_L1 || grade == "2"_L1;
    const Arguments limit{argumentAt(arguments, 1), atOnce ? ExprValue{0.0} : argumentAt(arguments, 2)};
    return grade.isEmpty() ? QJsonValue() : computeAddHours(limit);
}

double stockChange(const QString& movement, double quantity) {
    const bool adds = movement == "1"_L1 || movement == "8"_L1 || movement == "6"_L1;
    return adds ? quantity : -quantity;
}

QJsonValue computeStockBalance(const Arguments& arguments) {
    const QString movement = codeAt(arguments, 1);
    const auto quantity = numberAt(arguments, 2);
    if (movement.isEmpty() || !quantity)
        return {};
    return numberAt(arguments, 0).value_or(0.0) + stockChange(movement, *quantity);
}

QJsonValue computeBelowMinimum(const Arguments& arguments) {
    const auto balance = numberAt(arguments, 0);
    const auto minimum = numberAt(arguments, 1);
    if (!balance || !minimum)
        return {};
    return *balance < *minimum ? u"1"_s : u"0"_s;
}

QJsonValue computeApgarTotal(const Arguments& arguments) {
    double total = 0;
    for (std::size_t sign = 0; sign < 5; ++sign) {
        const auto points = numberAt(arguments, sign);
        if (!points || *points < 0 || *points > 2)
            return {};
        total += *points;
    }
    return total;
}

QJsonValue computeAgeAtDeath(const Arguments& arguments) {
    const QDateTime birth = momentAt(arguments, 0);
    const QDateTime death = momentAt(arguments, 1);
    if (!birth.isValid() || !death.isValid() || death < birth)
        return {};
    int months =
        (death.date().year() - birth.date().year()) * 12 + death.date().month() - birth.date().month();
    if (birth.addMonths(months) > death)
        --months;
    const qint64 hours = birth.addMonths(months).secsTo(death) / 3600;
    return u"%1岁%2月%3天%4时"_s.arg(months / 12).arg(months % 12).arg(hours / 24).arg(hours % 24);
}

QJsonValue computeSexOfCard(const Arguments& arguments) {
    const QString sex = codeAt(arguments, 0);
    if (sex.isEmpty())
        return {};
    return sex == "1"_L1 || sex == "2"_L1 ? sex : u"3"_s;
}

} // namespace muying::record
