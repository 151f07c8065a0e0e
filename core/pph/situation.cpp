#include "core/pph/situation.h"

#include "core/pph/event_check.h"
#include "core/pph/next_steps.h"
#include "core/pph/timeline.h"

namespace muying::pph {

namespace {

using content::PphLimits;
using content::Protocol;

/// Reads the log up to `now`; orders, also those about a later minute, are answered on the way.
void readLog(Timeline& timeline, const Run& run, Situation& situation) {
    const std::vector<Event> events = inOrder(run.events);
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].kind == EventKind::Order)
            situation.orders.push_back({events[i].ref, events[i].dose,
                                        checkDose(timeline.doseContext(), events[i].dose, events[i].at)});
        else
            timeline.add(events[i]);
        if (i + 1 == events.size() || events[i + 1].at != events[i].at)
            timeline.endMoment(events[i].at);
    }
}

bool noSecondLine(const Protocol& protocol, const Timeline& timeline) {
    for (const content::Drug& drug : protocol.drugs) {
        if (drug.secondLine && checkContraindications(timeline.doseContext(), drug).verdict != Verdict::Block)
            return false;
    }
    return true;
}

TransferFacts transferFacts(const Protocol& protocol, const Timeline& timeline, const QDateTime& now) {
    const auto minutesSince = [&now](const QDateTime& at) {
        return at.isValid() ? std::optional<double>(static_cast<double>(at.secsTo(now)) / 60) : std::nullopt;
    };
    TransferFacts facts;
    facts.totalMl = timeline.totalMl();
    facts.bleeding = timeline.bleeding();
    facts.stage = timeline.stage();
    facts.signs = timeline.signs(now);
    facts.minutesSinceBundle = minutesSince(timeline.bundleAt());
    facts.minutesSinceTrigger = minutesSince(timeline.firstTrigger());
    facts.findings = timeline.findings();
    facts.noSecondLine = noSecondLine(protocol, timeline);
    facts.agreed = timeline.call() && timeline.call()->yes;
    facts.hasMeans = timeline.call() && timeline.call()->hasMeans;
    return facts;
}

/// By haemoglobin only when bleeding and circulation have settled; earlier it misleads.
void estimateByHb(const Run& run, const Timeline& timeline, const PphLimits& limits, Situation& situation) {
    if (!timeline.hb() || !run.woman.hbGPerL || !run.birth.at)
        return;
    const double hours = static_cast<double>(run.birth.at->secsTo(timeline.hb()->at)) / 3600;
    const Signs signs = timeline.signs(timeline.hb()->at);
    const double index = signs.shockIndex().value_or(0);
    if (hours < limits.hbHours || timeline.bleeding() || index > limits.siWatch ||
        signs.hypovolaemia(limits)) {
        situation.warnings << QStringLiteral("hb_too_early");
        return;
    }
    const double after = timeline.hb()->amount;
    situation.hbLossMl = lossByHbMl(*run.woman.hbGPerL, after, limits.hbMlPer10g);
    situation.hbLossHighMl = lossByHbMl(*run.woman.hbGPerL, after, limits.hbMlPer10gHigh);
    if (*situation.hbLossMl > timeline.totalMl() && *situation.hbLossMl >= limits.dxVaginalMl)
        situation.warnings << QStringLiteral("under_measured");
    if (*situation.hbLossMl >= limits.severeMl)
        situation.warnings << QStringLiteral("severe_by_hb");
}

void measure(const Run& run, const Timeline& timeline, const PphLimits& limits, const QDateTime& now,
             Situation& situation) {
    situation.totalMl = timeline.totalMl();
    situation.signs = timeline.signs(now);
    situation.bloodVolumeMl = bloodVolumeMl(run.woman, limits);
    situation.bloodVolumeFromTerm = situation.bloodVolumeMl && !run.woman.prepregnancyKg;
    situation.percentBloodVolume = timeline.percentBloodVolume();
    situation.maxShockIndex = timeline.maxShockIndex();
    situation.lowestSbp = timeline.lowestSbp();
    situation.maxRateMlPerMin = timeline.maxRate();
    situation.crystalloidMl = timeline.crystalloidMl();
    situation.colloidMl = timeline.colloidMl();
    situation.bleeding = timeline.bleeding();
}

void judge(const Timeline& timeline, const PphLimits& limits, const QDateTime& now, Situation& situation) {
    situation.who = timeline.who(now);
    situation.cnLine = timeline.line();
    situation.cnDiagnosis = timeline.diagnosis(now);
    situation.severe = timeline.total24hMl() >= limits.severeMl;
    situation.stage = timeline.stage();
    situation.stageSince = timeline.stageSince();
    situation.firstTrigger = timeline.firstTrigger();
}

void sumOxytocin(const Protocol& protocol, const Timeline& timeline, const QDateTime& now,
                 Situation& situation) {
    const QString oxytocin = QStringLiteral("oxytocin");
    const content::Drug* drug = protocol.drug(oxytocin);
    situation.oxytocin24h = timeline.drugs().sum24h(oxytocin, now);
    if (drug && drug->max24h && timeline.drugs().running(oxytocin) > 0)
        situation.oxytocinCap = timeline.drugs().reaches(oxytocin, drug->max24h->value, now);
}

} // namespace

Result<Situation> replay(const Protocol& protocol, const Run& run, const QDateTime& now) {
    const Status checked = checkRun(protocol, run, now);
    if (!checked)
        return checked.error();
    Situation situation;
    Timeline timeline(protocol, run);
    readLog(timeline, run, situation);
    measure(run, timeline, protocol.limits, now, situation);
    judge(timeline, protocol.limits, now, situation);
    sumOxytocin(protocol, timeline, now, situation);
    situation.transfer = adviseTransfer(transferFacts(protocol, timeline, now), protocol.limits);
    situation.warnings = warningsFor({protocol, run, timeline, now}, situation);
    estimateByHb(run, timeline, protocol.limits, situation);
    situation.next = nextSteps({protocol, run, timeline, now}, situation);
    return situation;
}

} // namespace muying::pph
