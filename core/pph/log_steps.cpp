#include "core/pph/log_steps.h"

#include "core/pph/event_check.h"
#include "core/pph/timeline.h"

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

using content::ChecklistStep;
using content::Protocol;

/// What was done shortly before the line was crossed belongs to the response.
constexpr int justBeforeSeconds = 300;

void setOnce(QDateTime& place, bool now, const QDateTime& at) {
    if (now && !place.isValid())
        place = at;
}

bool isLoss(EventKind kind) {
    return kind == EventKind::Pad || kind == EventKind::Drape || kind == EventKind::Suction ||
           kind == EventKind::Visual;
}

/// Evidence that counts whenever it came: a line or a catheter lies since before the bleeding.
bool lasts(const QString& evidence) {
    const QString kind = evidence.section(u':', 0, 0);
    return QStringList{u"drug"_s,  u"infusion"_s,    u"device"_s, u"call"_s,       u"transfer"_s, u"told"_s,
                       u"urine"_s, u"second_line"_s, u"txa2"_s,   u"prevention"_s, u"placenta"_s}
        .contains(kind);
}

/// Does this event show what `evidence` asks for? `earlierTxa` doses of tranexamic acid came before it.
bool showsDone(const Protocol& protocol, const Event& event, const QString& evidence, int earlierTxa) {
    const QString kind = evidence.section(u':', 0, 0);
    const QString word = evidence.section(u':', 1);
    const content::Drug* drug = protocol.drug(event.dose.drug);
    switch (event.kind) {
    case EventKind::Drug:
        if (kind == u"drug"_s)
            return event.dose.drug == word && !event.dose.prevention;
        if (kind == u"txa2"_s)
            return event.dose.drug == u"tranexamic_acid"_s && earlierTxa > 0;
        if (kind == u"second_line"_s)
            return drug && drug->secondLine && !event.dose.prevention;
        return kind == u"prevention"_s && drug && drug->uterotonic && event.dose.prevention;
    case EventKind::Infusion:
        return kind == u"infusion"_s && event.dose.drug == word;
    case EventKind::Placenta:
        return kind == u"placenta"_s && event.yes;
    case EventKind::Vitals:
        return kind == u"vitals"_s && event.vitals.pulse && event.vitals.sbp;
    case EventKind::Observe:
        return kind == u"observe"_s || (kind == u"vitals"_s && event.vitals.pulse && event.vitals.sbp);
    case EventKind::Device:
        return kind == u"device"_s && event.word == word && event.yes;
    case EventKind::Call:
        return kind == u"call"_s && (event.word.isEmpty() ? u"receiving"_s : event.word) == word;
    case EventKind::Transfer:
        return kind == u"transfer"_s && event.word == word;
    case EventKind::Massage:
    case EventKind::Cause:
    case EventKind::Urine:
    case EventKind::Told:
    case EventKind::Fluid: {
        const QHash<EventKind, QString> names{{EventKind::Massage, u"massage"_s},
                                              {EventKind::Cause, u"cause"_s},
                                              {EventKind::Urine, u"urine"_s},
                                              {EventKind::Told, u"told"_s},
                                              {EventKind::Fluid, u"fluid"_s}};
        return names.value(event.kind) == kind ||
               (kind == u"cause_treated"_s && event.kind == EventKind::Cause && event.yes);
    }
    default:
        return kind == u"loss"_s && isLoss(event.kind);
    }
}

/// The lines of events in the order of time.
std::vector<const LogLine*> eventLines(const RunLog& log) {
    std::vector<const LogLine*> lines;
    for (const LogLine& line : log.lines) {
        if (line.kind == LineKind::Event && line.counts())
            lines.push_back(&line);
    }
    std::ranges::stable_sort(lines, {}, [](const LogLine* line) { return line->event.at; });
    return lines;
}

/// From when on what happened counts for a step; invalid = the stage was not reached.
QDateTime countsFrom(const ChecklistStep& step, const QString& evidence, int stage, const Milestones& times) {
    if (stage == 0 || lasts(evidence))
        return QDateTime(QDate(2000, 1, 1), QTime(), Qt::UTC);
    const QDateTime began = times.stageAt[stage];
    // The weighing that crossed the line is not the one after the first response.
    const bool after = evidence == u"loss"_s || step.code == u"l3_vitals"_s;
    return began.isValid() ? began.addSecs(after ? 1 : -justBeforeSeconds) : QDateTime();
}

std::optional<StepFact> fromEvents(const Protocol& protocol, const std::vector<const LogLine*>& lines,
                                   const ChecklistStep& step, int stage, const Milestones& times) {
    for (const QString& evidence : step.evidence) {
        const QDateTime from = countsFrom(step, evidence, stage, times);
        int earlierTxa = 0;
        for (const LogLine* line : lines) {
            const Event& event = line->event;
            if (from.isValid() && event.at >= from && showsDone(protocol, event, evidence, earlierTxa))
                return StepFact{StepMark::Done, event.at, line->role, line->number, {}};
            earlierTxa += event.kind == EventKind::Drug && event.dose.drug == u"tranexamic_acid"_s ? 1 : 0;
        }
    }
    return std::nullopt;
}

/// The newest mark by hand; it wins over what events show.
std::optional<StepFact> byHand(const RunLog& log, const QString& step) {
    std::optional<StepFact> fact;
    for (const LogLine& line : log.lines) {
        if (line.kind == LineKind::Step && line.counts() && line.code == step)
            fact = StepFact{line.mark, line.at, line.role, line.number, line.why};
    }
    return fact;
}

/// Every step of the first stage is done or does not apply.
std::optional<StepFact> afterStageOne(const Protocol& protocol, const QHash<QString, StepFact>& facts) {
    StepFact last;
    for (const ChecklistStep& step : protocol.stage(1)->steps) {
        const auto fact = facts.constFind(step.code);
        if (fact == facts.constEnd())
            return std::nullopt;
        if (!last.at.isValid() || fact->at > last.at)
            last = {StepMark::Done, fact->at, fact->role, fact->line, {}};
    }
    return last;
}

} // namespace

Milestones milestones(const Protocol& protocol, const Run& run, const QDateTime& now) {
    Milestones times;
    Timeline timeline(protocol, run);
    const std::vector<Event> events = inOrder(run.events);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const QDateTime& at = events[i].at;
        if (at > now)
            break;
        if (events[i].kind != EventKind::Order)
            timeline.add(events[i]);
        if (i + 1 < events.size() && events[i + 1].at == at)
            continue;
        timeline.endMoment(at);
        if (timeline.stage() >= 1 && !times.stageAt[1].isValid())
            times.totalAtTrigger = timeline.totalMl();
        for (int stage = 1; stage <= timeline.stage(); ++stage)
            setOnce(times.stageAt[stage], true, at);
        setOnce(times.whoAt, timeline.who(at) == Trigger::Yes, at);
        setOnce(times.lineAt, timeline.line(), at);
        setOnce(times.diagnosisAt, timeline.diagnosis(at), at);
        setOnce(times.severeAt, timeline.total24hMl() >= protocol.limits.severeMl, at);
    }
    return times;
}

QHash<QString, StepFact> stepFacts(const Protocol& protocol, const RunLog& log, const Milestones& times) {
    QHash<QString, StepFact> facts;
    const std::vector<const LogLine*> lines = eventLines(log);
    for (const content::ProtocolStage& stage : protocol.stages) {
        for (const ChecklistStep& step : stage.steps) {
            auto fact = byHand(log, step.code);
            if (!fact && step.evidence.contains(u"stage1_done"_s))
                fact = afterStageOne(protocol, facts);
            else if (!fact)
                fact = fromEvents(protocol, lines, step, stage.number, times);
            if (fact && fact->mark != StepMark::Undone)
                facts.insert(step.code, *fact);
        }
    }
    return facts;
}

QDateTime bundleMoment(const Protocol& protocol, const RunLog& log) {
    const Milestones times = milestones(protocol, log.run, log.lastAt);
    if (!times.trigger().isValid())
        return {};
    const auto facts = stepFacts(protocol, log, times);
    Timeline begin(protocol, log.run);
    const content::Drug* txa = protocol.drug(u"tranexamic_acid"_s);
    const bool noTxa =
        txa && (checkContraindications(begin.doseContext(), *txa).verdict == Verdict::Block ||
                (log.run.birth.at && txa->window &&
                 static_cast<double>(log.run.birth.at->secsTo(times.trigger())) > txa->window->value * 60));
    QDateTime last = times.trigger();
    for (const ChecklistStep& step : protocol.stage(1)->steps) {
        if (step.bundle.isEmpty())
            continue;
        const auto fact = facts.constFind(step.code);
        if (fact == facts.constEnd()) {
            if (step.bundle == u"T"_s && noTxa)
                continue;
            return {};
        }
        last = std::max(last, fact->at);
    }
    return last;
}

} // namespace muying::pph
