#include "core/growth/growth_reading.h"

#include "core/base/gestational_age.h"

#include <cmath>

namespace muying::growth {

namespace {

constexpr int heightFromMonths = 24;

double twoDecimals(double z) {
    const double rounded = std::round(z * 100) / 100;
    return rounded == 0 ? 0 : rounded; // no "-0"
}

IndicatorReading fromWst(const WstReading& reading) {
    IndicatorReading shown{reading.levelSd, reading.levelPercentile, reading.nutrition, {}, reading.beyond};
    if (reading.z)
        shown.z = twoDecimals(*reading.z);
    return shown;
}

void putWst(const GrowthTables& tables, const QString& indicator, Sex sex, double x,
            const std::optional<double>& value, GrowthReading& into) {
    if (!value)
        return;
    if (const auto reading = readWst(tables, indicator, sex, x, *value))
        into.indicators.insert(indicator, fromWst(*reading));
}

GrowthReading readWstAll(const GrowthTables& tables, const Measurement& child) {
    GrowthReading all{Standard::Wst423, {}, {}};
    const double months = child.months();
    const auto weight = child.oedema ? std::nullopt : child.weightKg;
    putWst(tables, QStringLiteral("wfa"), child.sex, months, weight, all);
    putWst(tables, QStringLiteral("lhfa"), child.sex, months, child.lengthHeightCm, all);
    putWst(tables, QStringLiteral("hcfa"), child.sex, months, child.headCm, all);
    if (weight && child.lengthHeightCm) {
        putWst(tables, QStringLiteral("bfa"), child.sex, months, child.bmi(), all);
        const bool lying = months < heightFromMonths;
        putWst(tables, lying ? QStringLiteral("wfl") : QStringLiteral("wfh"), child.sex,
               *child.lengthHeightCm, weight, all);
    }
    return all;
}

GrowthReading readWhoAll(const GrowthTables& tables, const Measurement& child) {
    GrowthReading all{Standard::Who, {}, {}};
    const WhoResult result = readWho(tables, {child.sex, child.days(), child.weightKg, child.lengthHeightCm,
                                              child.headCm, child.posture, child.oedema});
    for (const QString& indicator : {QStringLiteral("wfa"), QStringLiteral("lhfa"), QStringLiteral("wfl"),
                                     QStringLiteral("wfh"), QStringLiteral("bfa"), QStringLiteral("hcfa")}) {
        const auto found = result.indicators.constFind(indicator);
        if (found == result.indicators.constEnd())
            continue;
        all.indicators.insert(indicator, {{}, {}, {}, twoDecimals(found->z), 0});
        if (found->implausible)
            all.flags << indicator + QStringLiteral("_implausible");
    }
    if (result.standingBelowNineMonths)
        all.flags << QStringLiteral("standing_below_9_months");
    return all;
}

} // namespace

void Measurement::setAge(const QDate& start, const QDate& day) {
    ageDays = static_cast<int>(start.daysTo(day));
    ageMonths = completedMonths(start, day);
}

int Measurement::months() const {
    if (ageMonths)
        return *ageMonths;
    return ageDays ? static_cast<int>(std::floor(*ageDays / daysPerMonth)) : -1;
}

int Measurement::days() const {
    if (ageDays)
        return *ageDays;
    return ageMonths ? static_cast<int>(std::lround(*ageMonths * daysPerMonth)) : -1;
}

std::optional<double> Measurement::bmi() const {
    if (!weightKg || !lengthHeightCm || !(*lengthHeightCm > 0))
        return std::nullopt;
    const double metres = *lengthHeightCm / 100;
    return *weightKg / (metres * metres);
}

QString standardName(Standard standard) {
    return standard == Standard::Wst423 ? QStringLiteral("WS/T 423-2022") : QStringLiteral("WHO 2006/2007");
}

GrowthReading readGrowth(const GrowthTables& tables, Standard standard, const Measurement& child) {
    GrowthReading reading =
        standard == Standard::Wst423 ? readWstAll(tables, child) : readWhoAll(tables, child);
    if (child.oedema)
        reading.flags << QStringLiteral("oedema");
    return reading;
}

std::optional<GrowthReading> readGrowthAt(const GrowthTables& tables, Standard standard,
                                          const QString& indicator, Sex sex, double x, double value) {
    GrowthReading reading{standard, {}, {}};
    if (standard == Standard::Wst423) {
        const auto found = readWst(tables, indicator, sex, x, value);
        if (!found)
            return std::nullopt;
        reading.indicators.insert(indicator, fromWst(*found));
        return reading;
    }
    const auto found = readWhoDirect(tables, indicator, sex, x, value);
    if (!found)
        return std::nullopt;
    reading.indicators.insert(indicator, {{}, {}, {}, twoDecimals(found->z), 0});
    if (found->implausible)
        reading.flags << indicator + QStringLiteral("_implausible");
    return reading;
}

} // namespace muying::growth
