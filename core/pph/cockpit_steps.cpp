#include "core/pph/cockpit_parts.h"
#include "core/pph/words.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

using content::ChecklistStep;

bool has(const CockpitSettings& settings, const ChecklistStep& step) {
    return std::ranges::all_of(step.needs,
                               [&settings](const QString& need) { return settings.has.contains(need); });
}

/// When a step should be done; invalid = as needed, or what it waits for has not come.
QDateTime dueOf(const ChecklistStep& step, int stage, const Cockpit& out) {
    const QDateTime began = stage == 0 ? QDateTime() : out.times.stageAt[stage];
    if (step.evidence.contains(u"txa2"_s))
        return out.txa.given == 1 ? out.txa.secondFrom : QDateTime();
    if (!step.minutes || !began.isValid())
        return {};
    const QDateTime due = began.addSecs(*step.minutes * 60);
    if (!step.fromMl)
        return due;
    return out.times.severeAt.isValid() ? std::max(due, out.times.severeAt) : QDateTime();
}

CockpitStep stepState(const ChecklistStep& step, int stage, const QHash<QString, StepFact>& facts,
                      const Cockpit& out) {
    CockpitStep state;
    state.code = step.code;
    state.stage = stage;
    state.text = step.text;
    state.roles = step.roles;
    state.minutes = step.minutes;
    state.key = step.key;
    state.bundle = step.bundle;
    state.toConfirm = step.status == u"to_confirm"_s || step.minutesStatus == u"to_confirm"_s;
    state.dueAt = dueOf(step, stage, out);
    const auto fact = facts.constFind(step.code);
    if (fact != facts.constEnd()) {
        state.state = fact->mark == StepMark::NotApplicable ? StepState::NotApplicable : StepState::Done;
        state.doneAt = fact->at;
        state.doneBy = fact->role;
        state.why = fact->why;
    } else if (state.dueAt.isValid() && state.dueAt < out.now) {
        state.state = StepState::Overdue;
    }
    return state;
}

/// A step that gives a drug she must not have does not wait for anybody.
void markForbidden(const Cockpit& out, const ChecklistStep& step, CockpitStep& state) {
    if (state.state == StepState::Done || state.state == StepState::NotApplicable)
        return;
    const bool txa = step.evidence.contains(u"drug:tranexamic_acid"_s) || step.evidence.contains(u"txa2"_s);
    const auto drug = std::ranges::find(out.drugs, u"tranexamic_acid"_s, &CockpitDrug::code);
    if (!txa || drug == out.drugs.end() || !drug->locked())
        return;
    const DoseReason reason = drug->next.reason;
    if (reason == DoseReason::Allergy || reason == DoseReason::WindowClosed ||
        reason == DoseReason::MaxDose) {
        state.state = StepState::NotApplicable;
        state.why = reasonSentence(drug->next);
    }
}

/// The first open step that is not late yet is the one to do now; one as needed only if no other waits.
void markPresent(std::vector<CockpitStep>& steps) {
    CockpitStep* present = nullptr;
    for (CockpitStep& step : steps) {
        if (step.state != StepState::Later)
            continue;
        const bool sooner =
            !present || (step.dueAt.isValid() && (!present->dueAt.isValid() || step.dueAt < present->dueAt));
        if (sooner)
            present = &step;
    }
    if (present)
        present->state = StepState::Now;
}

void addAlarm(Cockpit& out, bool when, AlarmKind kind, const QDateTime& since, const QString& code = {}) {
    if (when)
        out.alarms.push_back({kind, since, code});
}

void treatmentAlarms(const content::Protocol& protocol, const RunLog& log, Cockpit& out) {
    const bool active = out.situation.stage > 0 && out.situation.bleeding;
    const auto drug = std::ranges::find(out.drugs, u"tranexamic_acid"_s, &CockpitDrug::code);
    const bool may = drug != out.drugs.end() && !drug->locked();
    const int left = out.txa.minutesLeft.value_or(-1);
    addAlarm(out, active && may && out.txa.given == 0 && left >= 0 && left <= 30, AlarmKind::TxaClosing,
             out.now);
    addAlarm(out, active && may && out.txa.secondFrom.isValid() && out.txa.secondFrom <= out.now,
             AlarmKind::TxaSecond, out.txa.secondFrom);
    const bool soonFull =
        out.situation.oxytocinCap.isValid() && out.now.secsTo(out.situation.oxytocinCap) <= 1800;
    addAlarm(out, soonFull || (out.oxytocinLeft <= 0 && out.situation.oxytocin24h > 0),
             AlarmKind::OxytocinFull, soonFull ? out.situation.oxytocinCap : out.now);
    const bool stale = !out.pieces.empty() && out.pieces.back().at.secsTo(out.now) >
                                                  static_cast<qint64>(protocol.limits.vitalsFreshMin * 60);
    addAlarm(out, active && stale, AlarmKind::ReweighDue, out.now);
    bool placentaOut = false;
    for (const Event& event : log.run.events)
        placentaOut |= event.kind == EventKind::Placenta && event.yes;
    const qint64 retained = static_cast<qint64>(protocol.limits.retainedMin * 60);
    addAlarm(out, !placentaOut && out.secondsSinceBirth.value_or(0) > retained && !log.closed(),
             AlarmKind::RetainedPlacenta,
             log.run.birth.at ? log.run.birth.at->addSecs(retained) : QDateTime());
}

} // namespace

std::vector<CockpitStep> stepsOfStage(const content::Protocol& protocol, const RunLog& log, int stage,
                                      const QDateTime& now) {
    Cockpit out;
    out.now = now;
    out.times = milestones(protocol, log.run, now);
    fillDrugs(protocol, log, {}, out);
    const auto facts = stepFacts(protocol, log, out.times);
    std::vector<CockpitStep> steps;
    const content::ProtocolStage* list = protocol.stage(stage);
    for (const ChecklistStep& step : list ? list->steps : std::vector<ChecklistStep>{}) {
        steps.push_back(stepState(step, stage, facts, out));
        markForbidden(out, step, steps.back());
    }
    return steps;
}

void fillSteps(const content::Protocol& protocol, const RunLog& log, const CockpitSettings& settings,
               Cockpit& out) {
    const auto facts = stepFacts(protocol, log, out.times);
    for (const content::ProtocolStage& stage : protocol.stages) {
        if (stage.number > out.situation.stage)
            break;
        for (const ChecklistStep& step : stage.steps) {
            if (!has(settings, step))
                continue;
            CockpitStep state = stepState(step, stage.number, facts, out);
            markForbidden(out, step, state);
            const bool open = state.state == StepState::Later || state.state == StepState::Overdue;
            if (stage.number == out.situation.stage)
                out.steps.push_back(std::move(state));
            else if (open && stage.number > 0)
                out.earlier.push_back(std::move(state));
        }
    }
    out.stepsDone = static_cast<int>(std::ranges::count_if(out.steps, [](const CockpitStep& step) {
        return step.state == StepState::Done || step.state == StepState::NotApplicable;
    }));
    markPresent(out.steps);
}

void fillAlarms(const content::Protocol& protocol, const RunLog& log, Cockpit& out) {
    if (log.closed())
        return;
    const QDateTime& since = out.situation.stageSince;
    addAlarm(out, since.isValid() && since.secsTo(out.now) < 60, AlarmKind::StageRose, since);
    addAlarm(out, out.situation.who == Trigger::CannotRuleOut, AlarmKind::MeasureVitals, out.now);
    addAlarm(out, out.nextVitalsAt.isValid() && out.nextVitalsAt <= out.now, AlarmKind::VitalsDue,
             out.nextVitalsAt);
    if (const ObservationSlot* slot = out.observation.present()) {
        const bool late = slot->state == SlotState::Late;
        addAlarm(out, late || slot->at <= out.now, late ? AlarmKind::SlotLate : AlarmKind::SlotDue, slot->at,
                 QString::number(slot->minute));
    }
    for (const auto* list : {&out.steps, &out.earlier}) {
        for (const CockpitStep& step : *list)
            addAlarm(out, step.state == StepState::Overdue, AlarmKind::StepOverdue, step.dueAt, step.code);
    }
    treatmentAlarms(protocol, log, out);
}

} // namespace muying::pph
