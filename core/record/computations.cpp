#include "core/record/computations.h"

#include "core/base/gestational_age.h"
#include "core/record/argument.h"
#include "core/record/birth_computations.h"
#include "core/record/child_computations.h"
#include "core/record/child_supplement.h"
#include "core/record/letter_computations.h"
#include "core/record/register_computations.h"

#include <QHash>

#include <cmath>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

constexpr int earlyBookingLastDay = 90; // 12 weeks and 6 days
constexpr double maxShiftDays = 100000; // nearly three centuries: more is no date of a record

QJsonValue dateValue(const QDate& date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// Gestational days from the due date (first argument) and the day (second); empty before day 0.
std::optional<int> gestation(const Arguments& arguments, std::size_t dueAt, std::size_t dayAt) {
    const auto age = GestationalAge::on(dateAt(arguments, dayAt), dateAt(arguments, dueAt));
    return age.known() && age.days() >= 0 ? std::optional(age.days()) : std::nullopt;
}

QJsonValue computeAge(const Arguments& arguments) {
    const int years = completedYears(dateAt(arguments, 0), dateAt(arguments, 1));
    return years < 0 ? QJsonValue() : QJsonValue(years);
}

QJsonValue computeGaWeeks(const Arguments& arguments) {
    const auto days = gestation(arguments, 0, 1);
    return days ? QJsonValue(*days / 7) : QJsonValue();
}

QJsonValue computeGaRest(const Arguments& arguments) {
    const auto days = gestation(arguments, 0, 1);
    return days ? QJsonValue(*days % 7) : QJsonValue();
}

QJsonValue computeGaInDays(const Arguments& arguments) {
    const auto days = gestation(arguments, 0, 1);
    return days ? QJsonValue(*days) : QJsonValue();
}

QJsonValue computeGaOrPostpartum(const Arguments& arguments) {
    const QDate end = dateAt(arguments, 1);
    const QDate day = dateAt(arguments, 2);
    if (end.isValid() && day.isValid() && day >= end)
        return u"产后%1天"_s.arg(end.daysTo(day));
    const auto days = gestation(arguments, 0, 2);
    return days ? QJsonValue(GestationalAge(*days).text()) : QJsonValue();
}

QJsonValue computeEarlyBooked(const Arguments& arguments) {
    const auto days = numberAt(arguments, 0);
    return days && *days >= 0 ? QJsonValue(*days <= earlyBookingLastDay) : QJsonValue();
}

QJsonValue computeEddLmp(const Arguments& arguments) {
    return dateValue(dueDateFromLmp(dateAt(arguments, 0)));
}

QJsonValue computeEddUs(const Arguments& arguments) {
    const auto days = numberAt(arguments, 1);
    if (!days || *days < 0 || *days > 320)
        return {};
    return dateValue(dueDateFromUltrasound(dateAt(arguments, 0), static_cast<int>(*days)));
}

QJsonValue computeEddArt(const Arguments& arguments) {
    return dateValue(dueDateFromTransfer(dateAt(arguments, 0), codeAt(arguments, 1).toInt()));
}

QJsonValue computeEddInUse(const Arguments& arguments) {
    const QDate best = dateAt(arguments, 0);
    return dateValue(best.isValid() ? best : dueDateFromLmp(dateAt(arguments, 1)));
}

QJsonValue computeDaysBetween(const Arguments& arguments) {
    const QDate later = dateAt(arguments, 0);
    const QDate earlier = dateAt(arguments, 1);
    return later.isValid() && earlier.isValid() ? QJsonValue(earlier.daysTo(later)) : QJsonValue();
}

/// Completed months; a month is complete on its last day when the day of the start does not exist in it.
QJsonValue computeMonthsBetween(const Arguments& arguments) {
    const QDate from = dateAt(arguments, 0);
    const QDate to = dateAt(arguments, 1);
    if (!from.isValid() || !to.isValid())
        return {};
    if (to < from)
        return QJsonValue(-computeMonthsBetween({arguments[1], arguments[0]}).toInt());
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months;
}

QJsonValue computeAddDays(const Arguments& arguments) {
    const QDate date = dateAt(arguments, 0);
    const auto days = numberAt(arguments, 1);
    if (!date.isValid() || !days || std::abs(*days) > maxShiftDays)
        return {};
    return dateValue(date.addDays(static_cast<qint64>(*days)));
}

QJsonValue computeBmi(const Arguments& arguments) {
    const auto height = numberAt(arguments, 0);
    const auto weight = numberAt(arguments, 1);
    const auto bmi = height && weight ? bodyMassIndex(*height, *weight) : std::nullopt;
    return bmi ? QJsonValue(*bmi) : QJsonValue();
}

QJsonValue computeGainClass(const Arguments& arguments) {
    const auto bmi = numberAt(arguments, 0);
    return bmi ? QJsonValue(QString::number(weightGainClass(*bmi))) : QJsonValue();
}

QJsonValue computeGainTarget(const Arguments& arguments) {
    const auto range = recommendedGain(codeAt(arguments, 0).toInt());
    if (!range)
        return {};
    return QString::number(range->lowest, 'f', 1) + u'-' + QString::number(range->highest, 'f', 1);
}

/// Weights have one decimal; the difference is freed of what binary fractions add.
QJsonValue computeDifference(const Arguments& arguments) {
    const auto first = numberAt(arguments, 0);
    const auto second = numberAt(arguments, 1);
    return first && second ? QJsonValue(std::round((*first - *second) * 1000.0) / 1000.0) : QJsonValue();
}

/// Earlier weighings follow as pairs (weight, day); the latest before `day` counts.
/// Weight and its day, then pairs of earlier weights and days, of which the latest before that day counts.
QJsonValue computeGainPerWeek(const Arguments& arguments) {
    const auto weight = numberAt(arguments, 0);
    const QDate day = dateAt(arguments, 1);
    std::optional<double> earlierWeight;
    QDate earlierDay;
    for (std::size_t i = 2; i + 1 < arguments.size(); i += 2) {
        const QDate candidate = dateAt(arguments, i + 1);
        const bool usable = numberAt(arguments, i) && candidate.isValid() && candidate < day;
        if (usable && (!earlierDay.isValid() || candidate > earlierDay)) {
            earlierWeight = numberAt(arguments, i);
            earlierDay = candidate;
        }
    }
    if (!weight || !earlierWeight || !day.isValid())
        return {};
    return (*weight - *earlierWeight) * 7.0 / static_cast<double>(earlierDay.daysTo(day));
}

QJsonValue computeSlotOk(const Arguments& arguments) {
    const int slot = codeAt(arguments, 0).toInt();
    const auto days = gestation(arguments, 1, 2);
    if (slot == 0 || !days)
        return {};
    return visitSlot(*days) == slot ? u"1"_s : u"0"_s;
}

QJsonValue computeFundalChart(const Arguments& arguments) {
    const auto height = numberAt(arguments, 0);
    const auto days = gestation(arguments, 1, 2);
    const auto band = days ? fundalHeightBand(*days) : std::nullopt;
    if (!height || !band)
        return {};
    // Tapes read to half a centimetre: binary fractions of the interpolation must not push a limit value out.
    constexpr double tolerance = 1e-9;
    if (*height < band->lowest - tolerance)
        return u"1"_s;
    return *height > band->highest + tolerance ? u"3"_s : u"2"_s;
}

QJsonValue computeResident(const Arguments& arguments) {
    const QString kind = codeAt(arguments, 0);
    if (kind == "1"_L1)
        return true;
    const QDate since = dateAt(arguments, 1);
    const QDate day = dateAt(arguments, 2);
    if (kind.isEmpty() || !since.isValid() || !day.isValid())
        return {};
    return since.addMonths(6) <= day;
}

QJsonValue computeColourOrNone(const Arguments& arguments) {
    const QString colour = codeAt(arguments, 0);
    return colour.isEmpty() ? u"0"_s : colour;
}

QJsonValue computeCopy(const Arguments& arguments) {
    if (const auto number = numberAt(arguments, 0))
        return *number;
    if (const QDate date = dateAt(arguments, 0); date.isValid())
        return dateValue(date);
    const QString code = codeAt(arguments, 0);
    return code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

QJsonValue computeSuccessor(const Arguments& arguments) {
    return numberAt(arguments, 0).value_or(0.0) + 1.0;
}

} // namespace

ComputeFunction computeFunction(const QString& name) {
    static const QHash<QString, ComputeFunction> functions{
        {u"age"_s, computeAge},
        {u"ga_weeks"_s, computeGaWeeks},
        {u"ga_days"_s, computeGaRest},
        {u"ga_in_days"_s, computeGaInDays},
        {u"ga_or_postpartum"_s, computeGaOrPostpartum},
        {u"early_booked"_s, computeEarlyBooked},
        {u"edd_lmp"_s, computeEddLmp},
        {u"edd_us"_s, computeEddUs},
        {u"edd_art"_s, computeEddArt},
        {u"edd_in_use"_s, computeEddInUse},
        {u"days_between"_s, computeDaysBetween},
        {u"child_age"_s, computeChildAge},
        {u"corrected_months"_s, computeCorrectedMonths},
        {u"percent_change"_s, computePercentChange},
        {u"kilograms"_s, computeKilograms},
        {u"high_risk_newborn"_s, computeHighRiskNewborn},
        {u"newborn_visit_due"_s, computeNewbornVisitDue},
        {u"corrected_days"_s, computeCorrectedDays},
        {u"development_signs"_s, computeDevelopmentSigns},
        {u"aefi_report_due"_s, computeAefiReportDue},
        {u"months_between"_s, computeMonthsBetween},
        {u"add_days"_s, computeAddDays},
        {u"bmi"_s, computeBmi},
        {u"gwg_class"_s, computeGainClass},
        {u"gwg_target"_s, computeGainTarget},
        {u"difference"_s, computeDifference},
        {u"gain_per_week"_s, computeGainPerWeek},
        {u"slot_ok"_s, computeSlotOk},
        {u"fundal_chart"_s, computeFundalChart},
        {u"resident_6m"_s, computeResident},
        {u"colour_or_none"_s, computeColourOrNone},
        {u"copy"_s, computeCopy},
        {u"successor"_s, computeSuccessor},
        {u"minutes_between"_s, computeMinutesBetween},
        {u"hours_between"_s, computeHoursBetween},
        {u"pph_class"_s, computePphClass},
        {u"asphyxia"_s, computeAsphyxia},
        {u"shock_index"_s, computeShockIndex},
        {u"running_total"_s, computeRunningTotal},
        {u"epds_total"_s, computeEpdsTotal},
        {u"epds_level"_s, computeEpdsLevel},
        {u"days_after"_s, computeDaysAfter},
        {u"add_hours"_s, computeAddHours},
        {u"event_report_due"_s, computeEventReportDue},
        {u"stock_balance"_s, computeStockBalance},
        {u"below_minimum"_s, computeBelowMinimum},
        {u"apgar_total"_s, computeApgarTotal},
        {u"age_at_death"_s, computeAgeAtDeath},
        {u"sex_of_card"_s, computeSexOfCard},
    };
    return functions.value(name, letterFunction(name));
}

} // namespace muying::record
