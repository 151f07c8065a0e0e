#include "core/pph/quality_case.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

using content::Indicator;
using Answer = std::optional<IndicatorCase>;

IndicatorCase blankCase(const QualityCase& run) {
    return {run.log.id,          run.log.name, run.log.run.birth.at.value_or(run.log.startedAt),
            CaseVerdict::NotMet, {},           std::nullopt};
}

IndicatorCase met(const QualityCase& run, bool yes, const std::optional<double>& minutes = std::nullopt) {
    IndicatorCase answer = blankCase(run);
    answer.verdict = yes ? CaseVerdict::Met : CaseVerdict::NotMet;
    answer.minutes = minutes;
    return answer;
}

IndicatorCase leftOut(const QualityCase& run, const QString& reason) {
    IndicatorCase answer = blankCase(run);
    answer.verdict = CaseVerdict::Excluded;
    answer.reason = reason;
    return answer;
}

double minutesBetween(const QDateTime& from, const QDateTime& to) {
    return static_cast<double>(from.msecsTo(to)) / 60000;
}

/// Done within the limit after `from`; what was done before counts from zero.
IndicatorCase within(const QualityCase& run, const QDateTime& from, const QDateTime& done, double limit) {
    if (!done.isValid())
        return met(run, false);
    const double minutes = std::max(0.0, minutesBetween(from, done));
    return met(run, minutes <= limit, minutes);
}

bool isDrug(const Event& event, const QString& drug) {
    const bool given = event.kind == EventKind::Drug || event.kind == EventKind::Infusion;
    return given && event.dose.drug == drug;
}

Answer alertDelay(const Indicator& indicator, const QualityCase& run) {
    if (!run.isEvent())
        return std::nullopt;
    const auto call = run.steps.constFind(u"l1_call"_s);
    const bool done = call != run.steps.constEnd() && call->mark == StepMark::Done;
    return within(run, run.times.trigger(), done ? call->at : QDateTime(), *indicator.minutes);
}

Answer oxytocinByRules(const Indicator&, const QualityCase& run) {
    if (!run.isBirth() || !run.first([](const Event& event) { return isDrug(event, u"oxytocin"_s); }))
        return std::nullopt;
    bool right = true;
    const content::Drug* drug = run.protocol.drug(u"oxytocin"_s);
    for (const LogLine& line : run.log.lines) {
        if (line.kind != LineKind::Event || !line.counts() || !isDrug(line.event, u"oxytocin"_s))
            continue;
        const bool fast =
            drug && drug->rate && line.event.dose.unitsPerHour.value_or(0) > drug->rate->max + 1e-9;
        right &= !line.givenAnyway && (!fast || line.confirmed);
    }
    for (const char* warning :
         {"oxytocin_over_24h", "oxytocin_rate_over_limit", "oxytocin_pushed", "uterotonic_before_last_baby"})
        right &= !run.state.situation.warnings.contains(QLatin1String(warning));
    return met(run, right);
}

Answer upperLevel(const Indicator& indicator, const QualityCase& run) {
    if (!run.isEvent() || !(run.severe() || run.times.stageAt[2].isValid()))
        return std::nullopt;
    const auto toUpper = [](const Event& event) {
        return event.kind == EventKind::Call &&
               (event.word.isEmpty() || event.word == u"receiving"_s || event.word == u"superior"_s);
    };
    const Event* call = run.first(toUpper);
    const Event* answer = run.first([&](const Event& event) { return toUpper(event) && event.yes; });
    if (!call || !answer)
        return met(run, false);
    return within(run, call->at, answer->at, *indicator.minutes);
}

Answer riskClass(const Indicator&, const QualityCase& run) {
    if (!run.isBirth())
        return std::nullopt;
    const auto again = run.steps.constFind(u"s0_reassess"_s);
    const bool after =
        again != run.steps.constEnd() && again->mark == StepMark::Done && again->at >= *run.log.run.birth.at;
    return met(run, !run.log.run.woman.riskClass.isEmpty() && after);
}

Answer prevention(const Indicator& indicator, const QualityCase& run) {
    if (!run.isBirth())
        return std::nullopt;
    const Event* dose = run.first([&run](const Event& event) {
        const content::Drug* drug = run.protocol.drug(event.dose.drug);
        return event.kind == EventKind::Drug && drug && drug->uterotonic && event.dose.prevention;
    });
    return within(run, *run.log.run.birth.at, dose ? dose->at : QDateTime(), *indicator.minutes);
}

Answer measuredLoss(const Indicator& indicator, const QualityCase& run) {
    if (!run.isBirth())
        return std::nullopt;
    const QDateTime end = run.log.run.birth.at->addSecs(static_cast<qint64>(*indicator.minutes * 60));
    const Event* weighed = run.first([&end](const Event& event) {
        const bool measured = event.kind == EventKind::Pad || event.kind == EventKind::Drape ||
                              event.kind == EventKind::Suction;
        return measured && event.at <= end;
    });
    if (!weighed && !run.log.closed() && run.now < end)
        return leftOut(run, u"still_open"_s);
    return met(run, weighed != nullptr);
}

Answer observed(const Indicator&, const QualityCase& run) {
    if (!run.isBirth())
        return std::nullopt;
    const ObservationPlan plan = observationPlan(run.protocol, run.log, run.now);
    if (!plan.finished() || plan.list.empty())
        return leftOut(run, u"still_open"_s);
    return met(run, plan.done == static_cast<int>(plan.list.size()));
}

Answer tranexamicAcid(const Indicator&, const QualityCase& run) {
    if (!run.isEvent())
        return std::nullopt;
    const content::Drug* drug = run.protocol.drug(u"tranexamic_acid"_s);
    const Event* dose = run.first([](const Event& event) { return isDrug(event, u"tranexamic_acid"_s); });
    if (!run.log.run.birth.at)
        return leftOut(run, u"birth_unknown"_s);
    const double window = drug && drug->window ? drug->window->value : 0;
    if (dose) {
        const double minutes = minutesBetween(*run.log.run.birth.at, dose->at);
        return met(run, minutes <= window, minutesBetween(run.times.trigger(), dose->at));
    }
    if (minutesBetween(*run.log.run.birth.at, run.times.trigger()) > window)
        return leftOut(run, u"window_closed"_s);
    const auto state = std::ranges::find(run.state.drugs, u"tranexamic_acid"_s, &CockpitDrug::code);
    const auto step = run.steps.constFind(u"l1_txa"_s);
    const bool refused =
        state != run.state.drugs.end() && state->locked() && state->next.reason == DoseReason::Allergy;
    const bool notFor = step != run.steps.constEnd() && step->mark == StepMark::NotApplicable;
    return refused || notFor ? leftOut(run, u"contraindicated"_s) : met(run, false);
}

Answer bundle(const Indicator& indicator, const QualityCase& run) {
    if (!run.isEvent())
        return std::nullopt;
    return within(run, run.times.trigger(), bundleMoment(run.protocol, run.log), *indicator.minutes);
}

Answer secondLine(const Indicator& indicator, const QualityCase& run) {
    if (!run.isEvent())
        return std::nullopt;
    const Event* oxytocin =
        run.first([](const Event& event) { return isDrug(event, u"oxytocin"_s) && !event.dose.prevention; });
    if (!oxytocin)
        return std::nullopt;
    const QDateTime later = oxytocin->at.addSecs(15 * 60);
    const Event* controlled = run.first([&later](const Event& event) {
        return event.kind == EventKind::Bleeding && event.yes && event.at <= later;
    });
    if (controlled)
        return std::nullopt;
    if (run.endedAt().isValid() && run.endedAt() < later)
        return leftOut(run, u"left"_s);
    const auto cause = [](const QString& word) {
        return [word](const Event& event) {
            return event.kind == EventKind::Cause && (word.isEmpty() || event.word == word);
        };
    };
    if (run.first(cause({})) && !run.first(cause(u"tone"_s)))
        return leftOut(run, u"other_cause"_s);
    const Event* second = run.first([&run](const Event& event) {
        const content::Drug* drug = run.protocol.drug(event.dose.drug);
        return event.kind == EventKind::Drug && drug && drug->secondLine && !event.dose.prevention;
    });
    if (second)
        return within(run, run.times.trigger(), second->at, *indicator.minutes);
    const bool none = std::ranges::all_of(
        run.state.drugs, [](const CockpitDrug& drug) { return !drug.secondLine || drug.locked(); });
    return none ? leftOut(run, u"contraindicated"_s) : met(run, false);
}

Answer transferred(const Indicator& indicator, const QualityCase& run) {
    const auto moment = [&run](const QString& word) {
        const Event* event = run.first(
            [&word](const Event& each) { return each.kind == EventKind::Transfer && each.word == word; });
        return event ? event->at : QDateTime();
    };
    const QDateTime decided = moment(u"decided"_s);
    if (!decided.isValid())
        return std::nullopt;
    const QDateTime departed = moment(u"departed"_s);
    if (!departed.isValid())
        return run.log.closed() ? Answer(met(run, false)) : Answer(leftOut(run, u"still_open"_s));
    const double minutes = std::max(0.0, minutesBetween(decided, departed));
    const QDateTime feedback = moment(u"feedback"_s);
    const QDateTime due = departed.addSecs(static_cast<qint64>(*indicator.hours * 3600));
    if (!feedback.isValid() && run.now <= due)
        return leftOut(run, u"pending"_s);
    const Event* call = run.first([&departed](const Event& event) {
        const bool receiver = event.word.isEmpty() || event.word == u"receiving"_s;
        return event.kind == EventKind::Call && receiver && event.yes && event.at <= departed;
    });
    const bool answered = feedback.isValid() && feedback <= due;
    const bool listed = !run.log.receivedBy.isEmpty();
    return met(run, minutes <= *indicator.minutes && call && answered && listed, minutes);
}

Answer review(const Indicator& indicator, const QualityCase& run) {
    if (!run.isEvent())
        return std::nullopt;
    const auto done = [&run](const QString& word) {
        const Event* event = run.first(
            [&word](const Event& each) { return each.kind == EventKind::Review && each.word == word; });
        return event ? event->at : QDateTime();
    };
    const QDateTime from = run.times.trigger();
    const QDateTime debrief = done(u"debrief"_s);
    const QDateTime debriefDue = from.addSecs(static_cast<qint64>(*indicator.hours * 3600));
    const QDateTime rca = done(u"rca"_s);
    const QDateTime rcaDue = from.addSecs(static_cast<qint64>(*indicator.days * 86400));
    const bool needsRca = run.severe() || run.log.outcome == u"died"_s;
    const bool debriefed = debrief.isValid() && debrief <= debriefDue;
    const bool analysed = !needsRca || (rca.isValid() && rca <= rcaDue);
    const bool waiting = (!debrief.isValid() && run.now <= debriefDue) ||
                         (debriefed && !analysed && !rca.isValid() && run.now <= rcaDue);
    return waiting ? leftOut(run, u"pending"_s) : met(run, debriefed && analysed);
}

} // namespace

const Event* QualityCase::first(const std::function<bool(const Event&)>& fits) const {
    const auto found = std::ranges::find_if(log.run.events, fits);
    return found == log.run.events.end() ? nullptr : &*found;
}

QDateTime QualityCase::endedAt() const {
    const Event* left = first(
        [](const Event& event) { return event.kind == EventKind::Transfer && event.word == u"departed"_s; });
    return left ? left->at : log.closedAt;
}

std::optional<IndicatorCase> judgeCase(const Indicator& indicator, const QualityCase& run) {
    using Judge = Answer (*)(const Indicator&, const QualityCase&);
    static const QHash<QString, Judge> judges{
        {u"alert_delay"_s, alertDelay}, {u"oxytocin"_s, oxytocinByRules}, {u"upper_level"_s, upperLevel},
        {u"risk_class"_s, riskClass},   {u"prevention"_s, prevention},    {u"measured"_s, measuredLoss},
        {u"observed"_s, observed},      {u"txa"_s, tranexamicAcid},       {u"bundle"_s, bundle},
        {u"second_line"_s, secondLine}, {u"transfer"_s, transferred},     {u"review"_s, review}};
    const Judge judge = judges.value(indicator.code, nullptr);
    return judge ? judge(indicator, run) : std::nullopt;
}

} // namespace muying::pph
