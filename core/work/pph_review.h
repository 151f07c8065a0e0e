#pragma once
#include "core/pph/quality.h"
#include "core/record/answers.h"

namespace muying::work {

/// What the log says for a root cause analysis: the event, why it is due, the timeline with expected and real
/// time of every step. Names nobody.
record::Answers rcaAnswers(const content::Protocol& protocol, const pph::RunLog& log);

/// What the log of a drill says for its DRILL entry: times after T0, steps left out, doses refused or given
/// against the rules, planted faults.
record::Answers drillAnswers(const content::Protocol& protocol, const pph::RunLog& log);

/// The card an abnormal indicator opens: indicator, period, baseline n/N, target.
record::Answers pdcaAnswers(const pph::IndicatorResult& result, const QDate& from, const QDate& to);

} // namespace muying::work
