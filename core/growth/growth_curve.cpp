#include "core/growth/growth_curve.h"

#include <algorithm>
#include <cmath>

namespace muying::growth {

using namespace Qt::StringLiterals;

namespace {

constexpr double heightMonths = 24;
constexpr int deviations[] = {-3, -2, -1, 0, 1, 2, 3};

/// A table of one stretch, with the abscissae in units of the chart.
struct Stretch {
    double from = 0, to = 1e9;
    std::vector<SevenRow> rows;
};

/// Value of the WHO distribution z standard deviations from the median.
double lmsValue(const LmsRow& row, double z) {
    return row.l == 0 ? row.m * std::exp(row.s * z) : row.m * std::pow(1 + row.l * row.s * z, 1 / row.l);
}

void addLms(std::vector<Stretch>& stretches, const LmsSeries* series, double unit, double from, double to) {
    if (!series)
        return;
    Stretch stretch{from, to, {}};
    for (const LmsRow& lms : *series) {
        SevenRow row;
        row.x = lms.x / unit;
        if (row.x < from - 1e-9 || row.x > to + 1e-9)
            continue;
        for (std::size_t i = 0; i < row.value.size(); ++i)
            row.value[i] = lmsValue(lms, deviations[i]);
        stretch.rows.push_back(row);
    }
    stretches.push_back(std::move(stretch));
}

void addSeven(std::vector<Stretch>& stretches, const SevenSeries* series, double from, double to) {
    if (!series)
        return;
    Stretch stretch{from, to, {}};
    for (const SevenRow& row : *series) {
        if (row.x >= from && row.x <= to)
            stretch.rows.push_back(row);
    }
    stretches.push_back(std::move(stretch));
}

std::vector<Stretch> wstStretches(const GrowthTables& tables, const GrowthCurve& curve, Sex sex) {
    std::vector<Stretch> stretches;
    if (curve.byBody) {
        const bool lying = curve.indicator == u"wfl"_s;
        addSeven(stretches, tables.wstSd(lying ? u"wfl"_s : u"wfh"_s, sex), curve.left, curve.right);
    } else if (curve.indicator == u"lhfa"_s) {
        // Length is measured below two years, height from then on: the lines break there.
        addSeven(stretches, tables.wstSd(curve.indicator, sex), 0, heightMonths - 1);
        addSeven(stretches, tables.wstSd(curve.indicator, sex), heightMonths, curve.right);
    } else {
        addSeven(stretches, tables.wstSd(curve.indicator, sex), curve.left, curve.right);
    }
    return stretches;
}

std::vector<Stretch> whoStretches(const GrowthTables& tables, const GrowthCurve& curve, Sex sex) {
    constexpr double who2006Months = 60;
    std::vector<Stretch> stretches;
    const double toFive = std::min(curve.right, who2006Months);
    const double toTwo = std::min(curve.right, heightMonths);
    if (curve.byBody) {
        addLms(stretches, tables.who2006(curve.indicator, sex), 1, curve.left, curve.right);
    } else if (curve.indicator == u"lhfa"_s) {
        addLms(stretches, tables.who2006(u"lfa"_s, sex), daysPerMonth, 0, toTwo);
        addLms(stretches, tables.who2006(u"hfa"_s, sex), daysPerMonth, heightMonths, toFive);
        addLms(stretches, tables.who2007(u"hfa"_s, sex), 1, who2006Months, curve.right);
    } else if (curve.indicator == u"bfa"_s) {
        addLms(stretches, tables.who2006(u"bfa_len"_s, sex), daysPerMonth, 0, toTwo);
        addLms(stretches, tables.who2006(u"bfa_hgt"_s, sex), daysPerMonth, heightMonths, toFive);
        addLms(stretches, tables.who2007(u"bfa"_s, sex), 1, who2006Months, curve.right);
    } else {
        addLms(stretches, tables.who2006(curve.indicator, sex), daysPerMonth, 0, toFive);
        if (curve.indicator == u"wfa"_s)
            addLms(stretches, tables.who2007(u"wfa"_s, sex), 1, who2006Months, curve.right);
    }
    return stretches;
}

/// Months shown: the first two years, three for the head, else up to seven.
void chooseAges(const GrowthRecord& record, GrowthCurve& curve) {
    double oldest = 0;
    for (const GrowthPoint& point : record.points)
        oldest = std::max(oldest, point.readMonths());
    if (curve.indicator == u"hcfa"_s)
        curve.right = 36;
    else
        curve.right = oldest <= heightMonths ? heightMonths : 84;
    curve.xStep = curve.right > 36 ? 12 : 6;
}

void addOwnPoints(const GrowthRecord& record, GrowthCurve& curve) {
    for (const GrowthPoint& point : record.points) {
        const auto value = measureOf(point.measured, curve.indicator);
        const bool paired =
            !curve.byBody || (point.measured.lengthHeightCm && weightForBody(point) == curve.indicator);
        if (!value || !point.readDays || !paired || point.measured.oedema)
            continue;
        const double x = curve.byBody ? *point.measured.lengthHeightCm : point.readMonths();
        if (x < curve.left || x > curve.right)
            continue;
        curve.points.emplace_back(x, *value);
        curve.corrected = curve.corrected || point.corrected;
    }
}

void chooseBounds(GrowthCurve& curve) {
    double low = 1e9, high = -1e9;
    const auto see = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const GrowthCurve::Line& line : curve.lines) {
        for (const auto& stretch : line.stretches)
            std::ranges::for_each(stretch, [&](const QPointF& point) { see(point.y()); });
    }
    std::ranges::for_each(curve.points, [&](const QPointF& point) { see(point.y()); });
    if (low > high)
        return;
    const double span = high - low;
    curve.yStep = span > 60 ? 10 : span > 25 ? 5 : span > 8 ? 2 : 1;
    curve.low = std::floor(low / curve.yStep) * curve.yStep;
    curve.high = std::ceil(high / curve.yStep) * curve.yStep;
}

/// Which table and how far across: of weight for body the one the newest point belongs to.
void chooseBody(const GrowthRecord& record, GrowthCurve& curve) {
    curve.byBody = true;
    curve.indicator = u"wfl"_s;
    for (const GrowthPoint& point : record.points) {
        if (point.measured.weightKg && point.measured.lengthHeightCm && point.readDays)
            curve.indicator = weightForBody(point);
    }
    curve.left = curve.indicator == u"wfl"_s ? 45 : 75;
    curve.right = curve.indicator == u"wfl"_s ? 100 : 130;
    curve.xStep = 10;
}

} // namespace

std::optional<double> GrowthCurve::at(int sd, double x) const {
    const auto line = std::ranges::find(lines, sd, &Line::sd);
    if (line == lines.end())
        return std::nullopt;
    for (const auto& stretch : line->stretches) {
        for (std::size_t i = 1; i < stretch.size(); ++i) {
            const QPointF& a = stretch[i - 1];
            const QPointF& b = stretch[i];
            if (x >= a.x() && x <= b.x() && b.x() > a.x())
                return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
        }
    }
    return std::nullopt;
}

GrowthCurve growthCurve(const GrowthTables& tables, const GrowthRecord& record, const QString& indicator,
                        Standard standard) {
    GrowthCurve curve;
    curve.indicator = indicator;
    curve.standard = standard;
    if (indicator == u"wfh"_s || indicator == u"wfl"_s)
        chooseBody(record, curve);
    else
        chooseAges(record, curve);
    if (record.sex) {
        const auto stretches = standard == Standard::Wst423 ? wstStretches(tables, curve, *record.sex)
                                                            : whoStretches(tables, curve, *record.sex);
        for (std::size_t i = 0; i < std::size(deviations); ++i) {
            GrowthCurve::Line line{deviations[i], {}};
            for (const Stretch& stretch : stretches) {
                std::vector<QPointF> points;
                for (const SevenRow& row : stretch.rows)
                    points.emplace_back(row.x, row.value[i]);
                if (!points.empty())
                    line.stretches.push_back(std::move(points));
            }
            if (!line.stretches.empty())
                curve.lines.push_back(std::move(line));
        }
    }
    addOwnPoints(record, curve);
    chooseBounds(curve);
    return curve;
}

} // namespace muying::growth
