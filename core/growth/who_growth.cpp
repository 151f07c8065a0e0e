#include "core/growth/who_growth.h"

#include <algorithm>
#include <cmath>

namespace muying::growth {

namespace {

constexpr int lastDay2006 = 1826;
constexpr int firstHeightDay = 731;
constexpr double postureCm = 0.7;

std::optional<LmsRow> lmsAt(const LmsSeries* series, double x) {
    if (!series || x < series->front().x || x > series->back().x)
        return std::nullopt;
    const auto above = std::lower_bound(series->begin(), series->end(), x,
                                        [](const LmsRow& row, double at) { return row.x < at; });
    if (above->x == x)
        return *above;
    const LmsRow& low = *(above - 1);
    const double share = (x - low.x) / (above->x - low.x);
    return LmsRow{x, std::lerp(low.l, above->l, share), std::lerp(low.m, above->m, share),
                  std::lerp(low.s, above->s, share)};
}

double valueAt(const LmsRow& row, double z) {
    return row.l == 0 ? row.m * std::exp(row.s * z) : row.m * std::pow(1 + row.l * row.s * z, 1 / row.l);
}

double scoreOf(const LmsRow& row, double value, bool weightBased) {
    const double z =
        row.l == 0 ? std::log(value / row.m) / row.s : (std::pow(value / row.m, row.l) - 1) / (row.s * row.l);
    if (!weightBased || std::abs(z) <= 3)
        return z;
    const double side = z > 0 ? 1 : -1;
    const double sd3 = valueAt(row, 3 * side);
    const double sd2 = valueAt(row, 2 * side);
    return 3 * side + (value - sd3) / std::abs(sd3 - sd2);
}

struct Limits {
    double low, high;
};

Limits flagLimits(const QString& indicator) {
    if (indicator == QLatin1String("wfa"))
        return {-6, 5};
    if (indicator == QLatin1String("lhfa"))
        return {-6, 6};
    return {-5, 5};
}

std::optional<WhoReading> readingOf(const std::optional<LmsRow>& row, const QString& indicator,
                                    double value) {
    if (!row || !(value > 0))
        return std::nullopt;
    const bool weightBased = indicator != QLatin1String("lhfa") && indicator != QLatin1String("hcfa");
    WhoReading reading{scoreOf(*row, value, weightBased), false};
    const Limits limits = flagLimits(indicator);
    const double shown = std::round(reading.z * 100) / 100;
    reading.implausible = shown < limits.low || shown > limits.high;
    return reading;
}

/// Length or height as the tables of that age take it; tenths and hundredths are kept apart from binary
/// noise.
double correctedCm(const WhoInput& input, bool lengthAge, bool standingCounts) {
    double cm = *input.lengthHeightCm;
    if (lengthAge && input.posture == Posture::Standing && standingCounts)
        cm += postureCm;
    if (!lengthAge && input.posture == Posture::Lying)
        cm -= postureCm;
    return std::round(cm * 100) / 100;
}

void put(WhoResult& result, const QString& indicator, const std::optional<WhoReading>& reading) {
    if (reading)
        result.indicators.insert(indicator, *reading);
}

void read2006(const GrowthTables& tables, const WhoInput& input, WhoResult& result) {
    const bool lengthAge = input.ageDays < firstHeightDay;
    const double day = input.ageDays;
    result.standingBelowNineMonths = input.posture == Posture::Standing && day / daysPerMonth < 9;
    const bool weighed = input.weightKg && !input.oedema;
    if (weighed)
        put(result, QStringLiteral("wfa"),
            readingOf(lmsAt(tables.who2006(QStringLiteral("wfa"), input.sex), day), QStringLiteral("wfa"),
                      *input.weightKg));
    if (input.headCm)
        put(result, QStringLiteral("hcfa"),
            readingOf(lmsAt(tables.who2006(QStringLiteral("hcfa"), input.sex), day), QStringLiteral("hcfa"),
                      *input.headCm));
    if (!input.lengthHeightCm || !(*input.lengthHeightCm > 0))
        return;
    const double cm = correctedCm(input, lengthAge, !result.standingBelowNineMonths);
    const QString lengthTable = lengthAge ? QStringLiteral("lfa") : QStringLiteral("hfa");
    put(result, QStringLiteral("lhfa"),
        readingOf(lmsAt(tables.who2006(lengthTable, input.sex), day), QStringLiteral("lhfa"), cm));
    if (!weighed)
        return;
    const QString weightTable = lengthAge ? QStringLiteral("wfl") : QStringLiteral("wfh");
    put(result, weightTable,
        readingOf(lmsAt(tables.who2006(weightTable, input.sex), cm), weightTable, *input.weightKg));
    const QString bmiTable = lengthAge ? QStringLiteral("bfa_len") : QStringLiteral("bfa_hgt");
    const double metres = cm / 100;
    put(result, QStringLiteral("bfa"),
        readingOf(lmsAt(tables.who2006(bmiTable, input.sex), day), QStringLiteral("bfa"),
                  *input.weightKg / (metres * metres)));
}

void read2007(const GrowthTables& tables, const WhoInput& input, WhoResult& result) {
    const double months = input.ageDays / daysPerMonth;
    const bool weighed = input.weightKg && !input.oedema;
    if (weighed)
        put(result, QStringLiteral("wfa"),
            readingOf(lmsAt(tables.who2007(QStringLiteral("wfa"), input.sex), months), QStringLiteral("wfa"),
                      *input.weightKg));
    if (!input.lengthHeightCm || !(*input.lengthHeightCm > 0))
        return;
    put(result, QStringLiteral("lhfa"),
        readingOf(lmsAt(tables.who2007(QStringLiteral("hfa"), input.sex), months), QStringLiteral("lhfa"),
                  *input.lengthHeightCm));
    const double metres = *input.lengthHeightCm / 100;
    if (weighed)
        put(result, QStringLiteral("bfa"),
            readingOf(lmsAt(tables.who2007(QStringLiteral("bfa"), input.sex), months), QStringLiteral("bfa"),
                      *input.weightKg / (metres * metres)));
}

} // namespace

WhoResult readWho(const GrowthTables& tables, const WhoInput& input) {
    WhoResult result;
    if (input.ageDays < 0)
        return result;
    if (input.ageDays <= lastDay2006)
        read2006(tables, input, result);
    else
        read2007(tables, input, result);
    return result;
}

std::optional<WhoReading> readWhoDirect(const GrowthTables& tables, const QString& indicator, Sex sex,
                                        double x, double value) {
    if (indicator == QLatin1String("wfl") || indicator == QLatin1String("wfh"))
        return readingOf(lmsAt(tables.who2006(indicator, sex), x), indicator, value);
    const bool young = x < 60;
    QString table = indicator;
    if (indicator == QLatin1String("lhfa"))
        table = young && x < 24 ? QStringLiteral("lfa") : QStringLiteral("hfa");
    if (indicator == QLatin1String("bfa") && young)
        table = x < 24 ? QStringLiteral("bfa_len") : QStringLiteral("bfa_hgt");
    const auto row =
        young ? lmsAt(tables.who2006(table, sex), x * daysPerMonth) : lmsAt(tables.who2007(table, sex), x);
    return readingOf(row, indicator, value);
}

} // namespace muying::growth
