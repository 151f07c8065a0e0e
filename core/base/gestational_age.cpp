#include "core/base/gestational_age.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace muying {

namespace {

constexpr int termDays = 280;
constexpr int conceptionToTermDays = 266;

/// Limits for re-dating by the age the period gives on the day of the scan, in completed days.
struct RedatingStep {
    int lastDay;
    int limitDays;
    bool fromMemory;
};
constexpr std::array<RedatingStep, 5> redatingSteps{{
    {97, 5, false},  // up to 13w6d: national guidance, more than 5 days
    {111, 7, true},  // 14w0d to 15w6d: ACOG 700
    {153, 10, true}, // 16w0d to 21w6d
    {195, 14, true}, // 22w0d to 27w6d
    {100000, 21, true},
}};

const RedatingStep& redatingStep(int gaDays) {
    for (const RedatingStep& step : redatingSteps) {
        if (gaDays <= step.lastDay)
            return step;
    }
    return redatingSteps.back();
}

} // namespace

GestationalAge GestationalAge::on(const QDate& date, const QDate& dueDate) {
    if (!date.isValid() || !dueDate.isValid())
        return GestationalAge(unknownDays);
    return GestationalAge(termDays + static_cast<int>(dueDate.daysTo(date)));
}

QString GestationalAge::text() const {
    if (!known())
        return {};
    const QString magnitude = QStringLiteral("%1+%2").arg(std::abs(m_days) / 7).arg(std::abs(m_days) % 7);
    return m_days < 0 ? QLatin1Char('-') + magnitude : magnitude;
}

QDate dueDateFromLmp(const QDate& lmp) {
    return lmp.isValid() ? lmp.addDays(termDays) : QDate();
}

QDate dueDateNaegele(const QDate& lmp) {
    if (!lmp.isValid())
        return {};
    // Days beyond the end of the month run on into the next one: 31 May gives "38 February".
    const QDate month = QDate(lmp.year(), lmp.month(), 1).addMonths(9);
    return month.addDays(lmp.day() + 7 - 1);
}

QDate dueDateFromUltrasound(const QDate& scanDate, int gaDays) {
    return scanDate.isValid() ? scanDate.addDays(termDays - gaDays) : QDate();
}

QDate dueDateFromTransfer(const QDate& transferDate, int embryoAgeDays) {
    const bool usual = embryoAgeDays == 2 || embryoAgeDays == 3 || embryoAgeDays == 5 || embryoAgeDays == 6;
    if (!transferDate.isValid() || !usual)
        return {};
    return transferDate.addDays(conceptionToTermDays - embryoAgeDays);
}

std::optional<double> gestationalDaysFromCrl(double crlMm) {
    // Written so that NaN is refused too.
    if (!(crlMm >= 2.0 && crlMm <= 84.0))
        return std::nullopt;
    return 8.052 * std::sqrt(crlMm * 1.037) + 23.73;
}

Redating redatingByUltrasound(const QDate& lmp, const QDate& scanDate, int scanGaDays) {
    if (!lmp.isValid() || !scanDate.isValid())
        return {};
    const int lmpGaDays = static_cast<int>(lmp.daysTo(scanDate));
    const RedatingStep& step = redatingStep(lmpGaDays);
    Redating redating;
    redating.differenceDays = scanGaDays - lmpGaDays;
    redating.limitDays = step.limitDays;
    redating.toBeConfirmed = step.fromMemory;
    redating.suggested = std::abs(redating.differenceDays) > step.limitDays;
    return redating;
}

int completedYears(const QDate& birth, const QDate& on) {
    if (!birth.isValid() || !on.isValid())
        return -1;
    const bool birthdayToCome =
        on.month() < birth.month() || (on.month() == birth.month() && on.day() < birth.day());
    return on.year() - birth.year() - (birthdayToCome ? 1 : 0);
}

int completedMonths(const QDate& birth, const QDate& on) {
    if (!birth.isValid() || !on.isValid() || on < birth)
        return -1;
    const int months = (on.year() - birth.year()) * 12 + on.month() - birth.month();
    return birth.addMonths(months) > on ? months - 1 : months;
}

} // namespace muying
