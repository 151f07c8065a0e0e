#include "core/pph/cockpit.h"

#include "core/pph/cockpit_parts.h"
#include "core/pph/event_check.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

QString methodOf(EventKind kind) {
    switch (kind) {
    case EventKind::Pad:
        return u"weighed"_s;
    case EventKind::Drape:
        return u"drape"_s;
    case EventKind::Suction:
        return u"volume"_s;
    default:
        return u"visual"_s;
    }
}

bool measuresLoss(EventKind kind) {
    return kind == EventKind::Pad || kind == EventKind::Drape || kind == EventKind::Suction ||
           kind == EventKind::Visual;
}

/// A bundle the log says nothing of was not put in: the lines are enough.
std::vector<LossPiece> lossPieces(const content::Protocol& protocol, const RunLog& log,
                                  const QDateTime& now) {
    std::vector<const LogLine*> lines;
    for (const LogLine& line : log.lines) {
        if (line.kind == LineKind::Event && line.counts() && measuresLoss(line.event.kind) &&
            line.event.at <= now)
            lines.push_back(&line);
    }
    std::ranges::stable_sort(lines, {}, [](const LogLine* line) { return line->event.at; });
    BloodLoss loss(protocol.limits.densityGPerMl);
    std::vector<LossPiece> pieces;
    for (const LogLine* line : lines) {
        const int before = loss.totalMl();
        loss.add(line->event);
        pieces.push_back({line->number, line->event.at, methodOf(line->event.kind), loss.totalMl() - before,
                          loss.totalMl()});
    }
    return pieces;
}

/// Events after `now` are left out: the state of an earlier moment can be asked for.
Run until(const Run& run, const QDateTime& now) {
    Run cut{run.birth, run.woman, {}, run.fromLabour};
    std::ranges::copy_if(run.events, std::back_inserter(cut.events),
                         [&now](const Event& event) { return event.at <= now; });
    return cut;
}

void fillClocks(const content::Protocol& protocol, const RunLog& log, Cockpit& out) {
    if (log.run.birth.at)
        out.secondsSinceBirth = log.run.birth.at->secsTo(out.now);
    if (out.times.trigger().isValid())
        out.secondsSinceTrigger = out.times.trigger().secsTo(out.now);
    for (const Event& event : log.run.events) {
        const bool signs = event.kind == EventKind::Vitals || event.kind == EventKind::Observe;
        if (signs && event.vitals.pulse && event.vitals.sbp && event.at <= out.now)
            out.vitalsAt = out.vitalsAt.isValid() ? std::max(out.vitalsAt, event.at) : event.at;
        if (event.kind == EventKind::Urine || event.kind == EventKind::Observe)
            out.urineMl += event.ml;
        if (event.kind == EventKind::Blood)
            out.bloodMl += event.ml;
    }
    const bool active = out.situation.stage > 0 && out.situation.bleeding;
    if (!active)
        return;
    const bool fresh = out.vitalsAt.isValid() && out.vitalsAt >= out.times.trigger().addSecs(-300);
    out.nextVitalsAt = fresh ? out.vitalsAt.addSecs(static_cast<qint64>(protocol.limits.vitalsEveryMin * 60))
                             : out.times.trigger();
}

} // namespace

Timeline readUntil(const content::Protocol& protocol, const Run& run, const QDateTime& now) {
    Timeline timeline(protocol, run);
    const std::vector<Event> events = inOrder(run.events);
    for (std::size_t i = 0; i < events.size() && events[i].at <= now; ++i) {
        if (events[i].kind != EventKind::Order)
            timeline.add(events[i]);
        if (i + 1 == events.size() || events[i + 1].at != events[i].at)
            timeline.endMoment(events[i].at);
    }
    return timeline;
}

Result<Cockpit> cockpit(const content::Protocol& protocol, const RunLog& log, const CockpitSettings& settings,
                        const QDateTime& now) {
    RunLog known = log;
    known.run = until(log.run, now);
    std::erase_if(known.lines, [&now](const LogLine& line) { return line.at > now; });
    const auto situation = replay(protocol, known.run, now);
    if (!situation)
        return situation.error();
    Cockpit out;
    out.now = now;
    out.situation = *situation;
    out.times = milestones(protocol, known.run, now);
    out.pieces = lossPieces(protocol, known, now);
    out.observation = observationPlan(protocol, known, now);
    const content::PphLimits& limits = protocol.limits;
    out.crystalloidLeftMl = std::max(0.0, limits.crystalloidMl - situation->crystalloidMl);
    out.colloidLeftMl = std::max(0.0, limits.colloidMl - situation->colloidMl);
    fillClocks(protocol, known, out);
    out.bundleAt = bundleMoment(protocol, known);
    out.bundleComplete = out.bundleAt.isValid();
    fillDrugs(protocol, known, settings, out);
    fillSteps(protocol, known, settings, out);
    fillAlarms(protocol, known, out);
    return out;
}

DoseVerdict checkInRun(const content::Protocol& protocol, const Run& run, const Dose& dose,
                       const QDateTime& at) {
    const Run known = until(run, at);
    const Timeline timeline = readUntil(protocol, known, at);
    return checkDose(timeline.doseContext(), dose, at);
}

} // namespace muying::pph
