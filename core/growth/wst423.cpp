#include "core/growth/wst423.h"

#include <algorithm>
#include <cmath>

namespace muying::growth {

namespace {

const SevenRow* rowAt(const SevenSeries& series, double x) {
    const auto found =
        std::find_if(series.begin(), series.end(), [x](const SevenRow& row) { return row.x == x; });
    return found == series.end() ? nullptr : &*found;
}

/// How many of the bounds the value reaches: the index of its band.
int bandOf(double value, std::initializer_list<double> bounds) {
    return static_cast<int>(
        std::count_if(bounds.begin(), bounds.end(), [value](double bound) { return value >= bound; }));
}

QString levelWord(int band) {
    static const std::array<QString, 5> words{QStringLiteral("下"), QStringLiteral("中下"),
                                              QStringLiteral("中"), QStringLiteral("中上"),
                                              QStringLiteral("上")};
    return words[static_cast<std::size_t>(band)];
}

struct LowWords {
    QString low, severe;
};

std::optional<LowWords> lowWords(const QString& indicator) {
    if (indicator == QLatin1String("wfa"))
        return LowWords{QStringLiteral("低体重"), QStringLiteral("重度低体重")};
    if (indicator == QLatin1String("lhfa"))
        return LowWords{QStringLiteral("生长迟缓"), QStringLiteral("重度生长迟缓")};
    if (indicator == QLatin1String("hcfa"))
        return std::nullopt;
    return LowWords{QStringLiteral("消瘦"), QStringLiteral("重度消瘦")};
}

QString nutritionWord(const QString& indicator, const SevenRow& row, double value) {
    const auto words = lowWords(indicator);
    if (!words)
        return {};
    if (value < row.value[0])
        return words->severe;
    if (value < row.value[1])
        return words->low;
    const bool weightForBody = indicator == QLatin1String("wfl") || indicator == QLatin1String("wfh") ||
                               indicator == QLatin1String("bfa");
    if (!weightForBody || value < row.value[4])
        return {};
    if (value >= row.value[6])
        return QStringLiteral("重度肥胖");
    return value >= row.value[5] ? QStringLiteral("肥胖") : QStringLiteral("超重");
}

void interpolate(const SevenRow& row, double value, WstReading& reading) {
    if (value < row.value.front()) {
        reading.beyond = -1;
        return;
    }
    if (value > row.value.back()) {
        reading.beyond = 1;
        return;
    }
    const auto above = std::upper_bound(row.value.begin() + 1, row.value.end() - 1, value);
    const auto index = static_cast<int>(above - row.value.begin());
    const double low = row.value[static_cast<std::size_t>(index - 1)];
    reading.z = index - 4 + (value - low) / (*above - low);
}

} // namespace

std::optional<double> wstRow(const SevenSeries& series, bool byAge, double x) {
    if (byAge) {
        // 0–83 months; head circumference ends with the 36th month reached.
        const double end = series.back().x == 81 ? 84 : series.back().x + 1;
        if (x < 0 || x >= end)
            return std::nullopt;
        double reached = series.front().x;
        for (const SevenRow& row : series) {
            if (row.x <= x)
                reached = row.x;
        }
        return reached;
    }
    const double whole =
        std::floor(x + 0.5 + 1e-9); // nearest cm, half up; 92.5 written in binary must not fall
    if (whole < series.front().x || whole > series.back().x)
        return std::nullopt;
    return whole;
}

std::optional<WstReading> readWst(const GrowthTables& tables, const QString& indicator, Sex sex, double x,
                                  double value) {
    const SevenSeries* sd = tables.wstSd(indicator, sex);
    const SevenSeries* percentile = tables.wstPercentile(indicator, sex);
    if (!sd || !percentile || !(value > 0))
        return std::nullopt;
    const bool byAge = indicator != QLatin1String("wfl") && indicator != QLatin1String("wfh");
    const auto at = wstRow(*sd, byAge, x);
    const SevenRow* sdRow = at ? rowAt(*sd, *at) : nullptr;
    const SevenRow* percentileRow = at ? rowAt(*percentile, *at) : nullptr;
    if (!sdRow || !percentileRow)
        return std::nullopt;
    WstReading reading;
    reading.row = *at;
    const auto& s = sdRow->value;
    const auto& p = percentileRow->value;
    reading.levelSd = levelWord(bandOf(value, {s[1], s[2], s[4], s[5]}));
    reading.levelPercentile = levelWord(bandOf(value, {p[0], p[2], p[4], p[6]}));
    reading.nutrition = nutritionWord(indicator, *sdRow, value);
    interpolate(*sdRow, value, reading);
    return reading;
}

} // namespace muying::growth
