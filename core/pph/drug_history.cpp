#include "core/pph/dose_check.h"

#include <QHash>

#include <algorithm>

namespace muying::pph {

namespace {

constexpr qint64 daySeconds = 24 * 3600;

} // namespace

void DrugHistory::give(const content::Drug& drug, const Dose& dose, const QDateTime& at) {
    m_given.push_back({dose, at, inDrugUnit(drug, dose.amount, dose.unit).value_or(0)});
}

void DrugHistory::start(const QString& drug, double unitsPerHour, const QDateTime& at) {
    stop(drug, at);
    m_segments.push_back({drug, unitsPerHour, at, std::nullopt});
}

void DrugHistory::stop(const QString& drug, const QDateTime& at) {
    for (Segment& segment : m_segments) {
        if (segment.drug == drug && !segment.to)
            segment.to = at;
    }
}

std::vector<DrugHistory::Given> DrugHistory::of(const QString& drug) const {
    std::vector<Given> found;
    std::ranges::copy_if(m_given, std::back_inserter(found),
                         [&](const Given& given) { return given.dose.drug == drug; });
    return found;
}

double DrugHistory::sum24h(const QString& drug, const QDateTime& now) const {
    const QDateTime from = now.addSecs(-daySeconds);
    double sum = 0;
    for (const Given& given : m_given) {
        if (given.dose.drug == drug && given.at > from && given.at <= now)
            sum += given.amount;
    }
    for (const Segment& segment : m_segments) {
        const QDateTime begin = std::max(segment.from, from);
        const QDateTime end = std::min(segment.to.value_or(now), now);
        if (segment.drug == drug && begin < end)
            sum += segment.unitsPerHour * static_cast<double>(begin.secsTo(end)) / 3600;
    }
    return sum;
}

double DrugHistory::running(const QString& drug) const {
    for (const Segment& segment : m_segments) {
        if (segment.drug == drug && !segment.to)
            return segment.unitsPerHour;
    }
    return 0;
}

QDateTime DrugHistory::reaches(const QString& drug, double limit, const QDateTime& now) const {
    for (int minute = 0; minute <= 48 * 60; ++minute) {
        const QDateTime at = now.addSecs(minute * 60);
        if (sum24h(drug, at) >= limit - 1e-9)
            return at;
    }
    return {};
}

std::optional<double> inDrugUnit(const content::Drug& drug, double amount, const QString& unit) {
    static const QHash<QString, double> micrograms{{QStringLiteral("ug"), 1},   {QStringLiteral("µg"), 1},
                                                   {QStringLiteral("μg"), 1},   {QStringLiteral("mcg"), 1},
                                                   {QStringLiteral("mg"), 1e3}, {QStringLiteral("g"), 1e6}};
    if (drug.unit == QLatin1String("U"))
        return unit == QLatin1String("U") || unit == QLatin1String("IU") ? std::optional<double>(amount)
                                                                         : std::nullopt;
    const double from = micrograms.value(unit, 0);
    return from > 0 ? std::optional<double>(amount * from / micrograms.value(drug.unit)) : std::nullopt;
}

std::optional<double> unitsPerHour(double amount, const QString& unit) {
    static const QHash<QString, double> factors{
        {QStringLiteral("U/h"), 1},           {QStringLiteral("IU/h"), 1},
        {QStringLiteral("U/min"), 60},        {QStringLiteral("IU/min"), 60},
        {QStringLiteral("mU/min"), 60 / 1e3}, {QStringLiteral("mIU/min"), 60 / 1e3},
        {QStringLiteral("mU/h"), 1 / 1e3},    {QStringLiteral("mIU/h"), 1 / 1e3}};
    const auto found = factors.constFind(unit);
    return found == factors.constEnd() ? std::nullopt : std::optional<double>(amount * *found);
}

} // namespace muying::pph
