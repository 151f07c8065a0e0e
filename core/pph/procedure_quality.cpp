#include "core/pph/procedure_quality.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

IndicatorCase procedureCase(const ProcedureLog& log, CaseVerdict verdict, const QString& reason = {},
                            std::optional<double> minutes = {}) {
    const QDateTime birth = log.moment(u"birth"_s);
    return {log.id, log.name, birth.isValid() ? birth : log.startedAt, verdict, reason, minutes};
}

/// Decision to delivery of the caesareans of one category; nothing of the others.
std::optional<IndicatorCase> intervalCase(const ProcedureLog& log, const QString& category, double within) {
    const ProcedureAnswer* kind = log.newest(u"category"_s);
    if (log.procedure != u"caesarean"_s || !kind || kind->value != category)
        return std::nullopt;
    const auto minutes = decisionToDelivery(log);
    if (!minutes)
        return procedureCase(log, CaseVerdict::Excluded, u"no_times"_s);
    return procedureCase(log, *minutes <= within ? CaseVerdict::Met : CaseVerdict::NotMet, {}, *minutes);
}

std::optional<IndicatorCase> checksCase(const ProcedureLog& log) {
    if (log.procedure != u"caesarean"_s)
        return std::nullopt;
    if (!log.closed())
        return procedureCase(log, CaseVerdict::Excluded, u"open"_s);
    const PhaseSignature* before = log.signature(u"time_out"_s);
    const QDateTime incision = log.moment(u"incision"_s);
    // The incision is told to the minute: a check signed within that minute came before it.
    const bool inTime = before && incision.isValid() && before->at < incision.addSecs(60);
    const bool all = log.signature(u"sign_in"_s) && log.signature(u"sign_out"_s) && inTime;
    return procedureCase(log, all ? CaseVerdict::Met : CaseVerdict::NotMet);
}

std::optional<IndicatorCase> minuteCase(const ProcedureLog& log, double within) {
    if (log.procedure != u"resuscitation"_s)
        return std::nullopt;
    const QDateTime birth = log.moment(u"birth"_s);
    QDateTime begun;
    for (const ProcedureAnswer& answer : log.answers) {
        const bool on = answer.line == u"ppv"_s && answer.counts() && answer.value != u"0"_s;
        if (on && (!begun.isValid() || answer.at < begun))
            begun = answer.at;
    }
    if (!begun.isValid() || !birth.isValid())
        return procedureCase(log, CaseVerdict::Excluded, begun.isValid() ? u"no_times"_s : u"not_needed"_s);
    const double minutes = static_cast<double>(birth.secsTo(begun)) / 60;
    return procedureCase(log, minutes <= within ? CaseVerdict::Met : CaseVerdict::NotMet, {}, minutes);
}

std::optional<IndicatorCase> caseOf(const content::Indicator& indicator, const ProcedureLog& log) {
    const double within = indicator.minutes.value_or(0);
    if (indicator.code == u"ddi_one"_s)
        return intervalCase(log, u"1"_s, within);
    if (indicator.code == u"ddi_two"_s)
        return intervalCase(log, u"2"_s, within);
    if (indicator.code == u"three_checks"_s)
        return checksCase(log);
    // An indicator we cannot count shows no number rather than another one's.
    return indicator.code == u"golden_minute"_s ? minuteCase(log, within) : std::nullopt;
}

} // namespace

std::vector<IndicatorResult> judgeProcedures(const content::IndicatorSet& set,
                                             const std::vector<ProcedureLog>& runs) {
    std::vector<IndicatorResult> results;
    for (const content::Indicator& indicator : set.indicators) {
        std::vector<IndicatorCase> cases;
        for (const ProcedureLog& log : runs) {
            const auto answer = log.drill ? std::nullopt : caseOf(indicator, log);
            if (answer)
                cases.push_back(*answer);
        }
        IndicatorResult result = countCases(set, indicator, std::move(cases));
        // Decision to delivery is shown with names and never judged: our sources warn against a hard target.
        result.listed = indicator.code.startsWith(u"ddi_"_s);
        if (result.listed) {
            result.judged = false;
            result.good = true;
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace muying::pph
