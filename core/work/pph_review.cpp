#include "core/work/pph_review.h"

#include "core/pph/log_words.h"

#include <QCoreApplication>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

struct ReviewState {
    pph::Cockpit cockpit;
    QHash<QString, pph::StepFact> steps;
};

std::optional<ReviewState> reviewState(const content::Protocol& protocol, const pph::RunLog& log) {
    const auto state =
        pph::cockpit(protocol, log, {}, log.closed() ? log.closedAt : std::max(log.lastAt, log.startedAt));
    if (!state)
        return std::nullopt;
    return ReviewState{*state, pph::stepFacts(protocol, log, state->times)};
}

/// 呼救 ≤1 实 3 差 +2
QString stepLine(const content::ChecklistStep& step, const QDateTime& began,
                 const QHash<QString, pph::StepFact>& facts) {
    const QString text = step.text.zh.section(u'；', 0, 0);
    const auto fact = facts.constFind(step.code);
    const QString expected = step.minutes ? u"≤%1"_s.arg(*step.minutes) : u"—"_s;
    if (fact == facts.constEnd())
        return QCoreApplication::translate("muying::work", "%1 应 %2 分，未做").arg(text, expected);
    if (fact->mark == pph::StepMark::NotApplicable)
        return QCoreApplication::translate("muying::work", "%1 不适用：%2").arg(text, fact->why);
    const qint64 minutes = began.secsTo(fact->at) / 60;
    const QString gap =
        step.minutes && minutes > *step.minutes ? u"+%1"_s.arg(minutes - *step.minutes) : u"0"_s;
    return QCoreApplication::translate("muying::work", "%1 应 %2 分，实 %3 分，差 %4")
        .arg(text, expected)
        .arg(minutes)
        .arg(gap);
}

QString stepTimeline(const content::Protocol& protocol, const ReviewState& state) {
    QStringList lines;
    for (int stage = 1; stage <= state.cockpit.situation.stage; ++stage) {
        const QDateTime began = state.cockpit.times.stageAt[stage];
        lines << began.toString(u"HH:mm "_s) + protocol.stage(stage)->name.zh;
        for (const content::ChecklistStep& step : protocol.stage(stage)->steps)
            lines << stepLine(step, began, state.steps);
    }
    return lines.join(u'\n');
}

/// Minutes from T0 to a step, for a field that holds whole minutes.
void setMinutes(const ReviewState& state, const QString& step, const QString& field, Answers& answers) {
    const auto fact = state.steps.constFind(step);
    const QDateTime began = state.cockpit.times.trigger();
    if (fact == state.steps.constEnd() || fact->mark != pph::StepMark::Done || !began.isValid())
        return;
    answers.set(field, std::max<qint64>(0, began.secsTo(fact->at) / 60));
}

QStringList leftOutSteps(const content::Protocol& protocol, const ReviewState& state) {
    QStringList names;
    for (int stage = 1; stage <= state.cockpit.situation.stage; ++stage) {
        for (const content::ChecklistStep& step : protocol.stage(stage)->steps) {
            if (!state.steps.contains(step.code))
                names << step.text.zh.section(u'；', 0, 0);
        }
    }
    return names;
}

} // namespace

Answers rcaAnswers(const content::Protocol& protocol, const pph::RunLog& log) {
    Answers answers;
    const auto state = reviewState(protocol, log);
    if (!state || log.drill)
        return answers;
    answers.set(u"rc_event"_s, log.startedAt.toString(u"yyyy-MM-dd HH:mm"_s));
    if (log.outcome == u"died"_s)
        answers.set(u"rc_trigger"_s, u"1"_s);
    else if (state->cockpit.situation.severe)
        answers.set(u"rc_trigger"_s, u"4"_s);
    answers.set(u"rc_timeline"_s, stepTimeline(protocol, *state).left(2000));
    return answers;
}

Answers drillAnswers(const content::Protocol& protocol, const pph::RunLog& log) {
    Answers answers;
    const auto state = reviewState(protocol, log);
    if (!state || !log.drill)
        return answers;
    answers.set(u"dr_date"_s, log.startedAt.toString(u"yyyy-MM-ddTHH:mm"_s));
    answers.set(u"dr_scene"_s, u"1"_s);
    const int hour = log.startedAt.time().hour();
    answers.set(u"dr_shift"_s, hour >= 8 && hour < 18 ? u"1"_s : u"2"_s);
    if (state->cockpit.times.trigger().isValid())
        answers.set(u"dr_t0"_s, state->cockpit.times.trigger().toString(u"yyyy-MM-ddTHH:mm"_s));
    setMinutes(*state, u"l1_call"_s, u"dr_t_call"_s, answers);
    setMinutes(*state, u"l1_massage"_s, u"dr_t_first"_s, answers);
    setMinutes(*state, u"l1_lines"_s, u"dr_t_iv"_s, answers);
    setMinutes(*state, u"l1_oxytocin"_s, u"dr_t_drug"_s, answers);
    setMinutes(*state, u"l1_txa"_s, u"dr_t_txa"_s, answers);
    setMinutes(*state, u"l1_phone"_s, u"dr_t_upper"_s, answers);
    setMinutes(*state, u"l2_severe"_s, u"dr_t_decide"_s, answers);
    answers.set(u"dr_steps_missed"_s, leftOutSteps(protocol, *state).join(u"；"_s).left(1000));
    QStringList wrong, faults;
    const pph::LogWords words(protocol, log, Language::Zh);
    for (const pph::LogLine& line : log.lines) {
        if (line.givenAnyway)
            wrong << words.line(line);
        if (line.kind == pph::LineKind::Fault)
            faults << line.text;
    }
    if (!wrong.isEmpty())
        answers.set(u"dr_drug_err"_s, wrong.join(u"；"_s));
    if (!faults.isEmpty())
        answers.set(u"dr_equip"_s, faults.join(u"；"_s));
    QStringList people;
    for (const pph::TeamMember& member : log.team)
        people << member.role + u' ' + member.name;
    if (!people.isEmpty())
        answers.set(u"dr_people"_s, people.join(u"，"_s));
    return answers;
}

Answers pdcaAnswers(const pph::IndicatorResult& result, const QDate& from, const QDate& to) {
    Answers answers;
    answers.set(u"pd_indicator"_s, result.indicator->name.zh);
    answers.set(u"pd_period"_s, from.toString(Qt::ISODate) + u'~' + to.toString(Qt::ISODate));
    answers.set(u"pd_baseline"_s, u"%1/%2"_s.arg(result.n).arg(result.N));
    answers.set(u"pd_target"_s, u"≥%1%"_s.arg(result.indicator->targetPercent));
    answers.set(u"pd_state"_s, u"1"_s);
    return answers;
}

} // namespace muying::work
