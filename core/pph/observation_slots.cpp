#include "core/pph/observation_slots.h"

#include "core/pph/log_steps.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

using content::PphLimits;

qint64 secondsOf(double minutes) {
    return static_cast<qint64>(minutes * 60);
}

std::vector<int> slotMinutes(const PphLimits& limits, bool extended) {
    std::vector<int> minutes;
    for (double at = 0; at <= limits.slotUntilMin; at += limits.slotEveryMin)
        minutes.push_back(static_cast<int>(at));
    for (double at = limits.slotUntilMin + limits.riskSlotEveryMin; extended && at <= limits.riskSlotUntilMin;
         at += limits.riskSlotEveryMin)
        minutes.push_back(static_cast<int>(at));
    return minutes;
}

/// When nobody observes here any more: the run is closed or she has left.
QDateTime observedUntil(const RunLog& log) {
    QDateTime end = log.closedAt;
    for (const Event& event : log.run.events) {
        const bool left = event.kind == EventKind::Transfer && event.word == u"departed"_s;
        if (left && (!end.isValid() || event.at < end))
            end = event.at;
    }
    return end;
}

/// The slot that an observation at `at` does: the one it is on time for, else the one it comes late to.
ObservationSlot* slotDoneBy(std::vector<ObservationSlot>& slots_, const QDateTime& at,
                            const PphLimits& limits) {
    ObservationSlot* late = nullptr;
    for (ObservationSlot& slot : slots_) {
        if (slot.doneAt.isValid())
            continue;
        const qint64 after = slot.at.secsTo(at);
        if (std::abs(after) <= secondsOf(limits.slotToleranceMin))
            return &slot;
        if (after > 0 && after <= secondsOf(limits.slotMissedMin))
            late = &slot;
    }
    return late;
}

bool isLossEvent(EventKind kind) {
    return kind == EventKind::Pad || kind == EventKind::Drape || kind == EventKind::Suction ||
           kind == EventKind::Visual;
}

/// What an observation left out; readings of the five minutes around it belong to it.
QStringList missingOf(const RunLog& log, const Event& observed, const QDateTime& since,
                      const PphLimits& limits) {
    bool vitals = observed.vitals.pulse && observed.vitals.sbp && observed.vitals.dbp;
    bool loss = false;
    for (const Event& event : log.run.events) {
        const bool near = std::abs(event.at.secsTo(observed.at)) <= secondsOf(limits.slotToleranceMin);
        vitals |= near && event.vitals.pulse && event.vitals.sbp && event.vitals.dbp;
        loss |= isLossEvent(event.kind) && event.at > since && (event.at <= observed.at || near);
    }
    QStringList missing;
    if (!vitals)
        missing << u"vitals"_s;
    if (observed.observation.uterus.isEmpty())
        missing << u"uterus"_s;
    if (observed.observation.bladder.isEmpty())
        missing << u"bladder"_s;
    if (!loss)
        missing << u"loss"_s;
    return missing;
}

std::vector<const LogLine*> observations(const RunLog& log) {
    std::vector<const LogLine*> lines;
    for (const LogLine& line : log.lines) {
        if (line.kind == LineKind::Event && line.counts() && line.event.kind == EventKind::Observe)
            lines.push_back(&line);
    }
    std::ranges::stable_sort(lines, {}, [](const LogLine* line) { return line->event.at; });
    return lines;
}

void takeObservations(const RunLog& log, const PphLimits& limits, ObservationPlan& plan) {
    QDateTime since = log.run.birth.at->addSecs(-1);
    for (const LogLine* line : observations(log)) {
        ObservationSlot* slot = slotDoneBy(plan.list, line->event.at, limits);
        if (slot) {
            const bool late = slot->at.secsTo(line->event.at) > secondsOf(limits.slotToleranceMin);
            slot->state = late ? SlotState::DoneLate : SlotState::Done;
            slot->doneAt = line->event.at;
            slot->line = line->number;
            slot->missing = missingOf(log, line->event, since, limits);
        }
        since = line->event.at;
    }
}

void judgeOpenSlots(const QDateTime& now, const PphLimits& limits, ObservationPlan& plan) {
    for (ObservationSlot& slot : plan.list) {
        plan.done += slot.state == SlotState::Done ? 1 : 0;
        plan.doneLate += slot.state == SlotState::DoneLate ? 1 : 0;
        if (slot.doneAt.isValid())
            continue;
        const qint64 after = slot.at.secsTo(now);
        if (after > secondsOf(limits.slotMissedMin))
            slot.state = SlotState::Missed;
        else if (after > secondsOf(limits.slotToleranceMin))
            slot.state = SlotState::Late;
        else if (after >= -secondsOf(limits.slotToleranceMin))
            slot.state = SlotState::Due;
        plan.missed += slot.state == SlotState::Missed ? 1 : 0;
        if (slot.state == SlotState::Missed)
            continue;
        const QDateTime alarm =
            slot.state == SlotState::Late ? slot.at.addSecs(secondsOf(limits.slotToleranceMin)) : slot.at;
        if (!plan.nextAlarm.isValid() || alarm < plan.nextAlarm)
            plan.nextAlarm = alarm;
    }
}

QString reasonToExtend(const content::Protocol& protocol, const RunLog& log, const QDateTime& now) {
    const Milestones times = milestones(protocol, log.run, now);
    const auto reached = [&](const QDateTime& at) { return at.isValid() && at <= now; };
    if (reached(times.trigger()) || reached(times.lineAt) || reached(times.diagnosisAt))
        return u"haemorrhage"_s;
    const QString& risk = log.run.woman.riskClass;
    return risk == u"medium"_s || risk == u"high"_s ? u"risk"_s : QString();
}

} // namespace

bool ObservationPlan::complete() const {
    return !list.empty() &&
           std::ranges::all_of(list, [](const ObservationSlot& slot) { return slot.doneAt.isValid(); });
}

bool ObservationPlan::finished() const {
    return std::ranges::none_of(list, [](const ObservationSlot& slot) {
        return slot.state == SlotState::Pending || slot.state == SlotState::Due ||
               slot.state == SlotState::Late;
    });
}

const ObservationSlot* ObservationPlan::present() const {
    const ObservationSlot* late = nullptr;
    for (const ObservationSlot& slot : list) {
        if (slot.state == SlotState::Due)
            return &slot;
        if (slot.state == SlotState::Late)
            late = &slot;
    }
    return late;
}

ObservationPlan observationPlan(const content::Protocol& protocol, const RunLog& log, const QDateTime& now) {
    ObservationPlan plan;
    plan.asked = now;
    if (!log.run.birth.at)
        return plan;
    plan.why = reasonToExtend(protocol, log, now);
    plan.extended = !plan.why.isEmpty();
    const QDateTime end = observedUntil(log);
    for (const int minute : slotMinutes(protocol.limits, plan.extended)) {
        ObservationSlot slot;
        slot.minute = minute;
        slot.at = log.run.birth.at->addSecs(minute * 60);
        if (!end.isValid() || slot.at <= end)
            plan.list.push_back(slot);
    }
    takeObservations(log, protocol.limits, plan);
    judgeOpenSlots(now, protocol.limits, plan);
    return plan;
}

} // namespace muying::pph
