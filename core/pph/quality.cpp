#include "core/pph/quality.h"

#include "core/pph/quality_case.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

IndicatorResult resultOf(const content::IndicatorSet& set, const content::Indicator& indicator,
                         const std::vector<QualityCase>& runs) {
    std::vector<IndicatorCase> cases;
    for (const QualityCase& run : runs) {
        if (const auto answer = judgeCase(indicator, run))
            cases.push_back(*answer);
    }
    return countCases(set, indicator, std::move(cases));
}

int outcomeCount(const QString& code, const std::vector<QualityCase>& runs) {
    return static_cast<int>(std::ranges::count_if(runs, [&code](const QualityCase& run) {
        if (code == u"births"_s)
            return run.isBirth();
        if (code == u"events"_s)
            return run.isEvent();
        if (code == u"pph"_s)
            return run.times.diagnosisAt.isValid();
        if (code == u"severe"_s)
            return run.severe();
        if (code == u"transferred"_s)
            return run.first([](const Event& event) {
                return event.kind == EventKind::Transfer && event.word == u"departed"_s;
            }) != nullptr;
        return run.log.outcome == code;
    }));
}

} // namespace

IndicatorResult countCases(const content::IndicatorSet& set, const content::Indicator& indicator,
                           std::vector<IndicatorCase> cases) {
    IndicatorResult result;
    result.indicator = &indicator;
    result.cases = std::move(cases);
    std::vector<double> minutes;
    for (const IndicatorCase& each : result.cases) {
        if (each.verdict == CaseVerdict::Excluded)
            continue;
        ++result.N;
        result.n += each.verdict == CaseVerdict::Met ? 1 : 0;
        if (each.minutes)
            minutes.push_back(*each.minutes);
    }
    result.median = medianOf(minutes);
    result.judged = result.N >= set.smallNumber;
    const bool median =
        !indicator.targetMedianMin || !result.median || *result.median <= *indicator.targetMedianMin;
    result.good = !result.judged || (result.percent() >= indicator.targetPercent - 1e-9 && median);
    return result;
}

std::optional<double> medianOf(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

QualityReport judgeQuality(const content::Protocol& protocol, const content::IndicatorSet& set,
                           const std::vector<RunLog>& runs, const QDateTime& now) {
    QualityReport report;
    report.set = &set;
    std::vector<QualityCase> cases;
    for (const RunLog& log : runs) {
        if (log.drill) {
            ++report.drills;
            continue;
        }
        // What ran on after the run was closed is not known to the log.
        const QDateTime end = log.closed() ? log.closedAt : std::max(log.lastAt, log.startedAt);
        const auto state = cockpit(protocol, log, {}, end);
        if (!state) {
            report.unread << log.id;
            continue;
        }
        const Milestones times = milestones(protocol, log.run, end);
        cases.push_back({protocol, log, now, *state, times, stepFacts(protocol, log, times)});
    }
    for (const content::Indicator& indicator : set.indicators)
        report.results.push_back(resultOf(set, indicator, cases));
    for (const auto& [code, name] : set.outcomes)
        report.outcomes.push_back({code, outcomeCount(code, cases)});
    return report;
}

} // namespace muying::pph
