#include "core/work/pph_run.h"

#include "core/pph/birth_json.h"
#include "core/pph/cockpit.h"
#include "core/pph/event_check.h"
#include "core/pph/event_json.h"
#include "core/pph/handover.h"
#include "core/pph/log_codes.h"
#include "core/pph/words.h"
#include "core/work/pph_run_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

Error refusedRun(ErrorCode code, const QString& sentence, const QString& detail = {}) {
    return failure(code, sentence, detail);
}

QString markName(pph::StepMark mark) {
    if (mark == pph::StepMark::NotApplicable)
        return u"not_applicable"_s;
    return mark == pph::StepMark::Undone ? u"undone"_s : u"done"_s;
}

QJsonObject line(pph::LineKind kind) {
    return {{u"do"_s, pph::lineKindName(kind)}};
}

bool isDose(const pph::Event& event) {
    return event.kind == pph::EventKind::Drug || event.kind == pph::EventKind::Infusion;
}

/// The run as it stands without one line.
pph::Run without(const pph::RunLog& log, int number) {
    pph::Run run{log.run.birth, log.run.woman, {}, log.run.fromLabour};
    for (const pph::LogLine& kept : log.lines) {
        if (kept.kind == pph::LineKind::Event && kept.counts() && kept.number != number)
            run.events.push_back(kept.event);
    }
    return run;
}

/// What a list shows of the run without reading it all.
QJsonObject headOf(const content::Protocol& protocol, const pph::RunLog& log, const QDateTime& now) {
    QJsonObject head{{u"drill"_s, log.drill},
                     {u"scenario"_s, log.scenario},
                     {u"subject"_s, log.subject},
                     {u"name"_s, log.name},
                     {u"started"_s, pph::logMoment(log.startedAt)},
                     {u"closed"_s, log.closed()}};
    if (const auto situation = pph::replay(protocol, log.run, now)) {
        head.insert(u"stage"_s, situation->stage);
        head.insert(u"ml"_s, situation->totalMl);
    }
    return head;
}

pph::KeptLine keptLine(const store::Event& event) {
    return {static_cast<int>(event.seq), event.author, event.what};
}

} // namespace

PphRun::PphRun(const Tools& tools, pph::RunLog log)
    : m_tools(tools), m_log(std::move(log)), m_time(tools.clock, tools.steady) {
    m_time.anchor(m_log.clockOffset);
}

QDateTime PphRun::now() const {
    return m_time.now();
}

Result<std::unique_ptr<PphRun>> PphRun::start(const Tools& tools, const RunStart& start) {
    const Status free = mayStart(tools.store, start);
    if (!free)
        return free.error();
    pph::RunLog empty;
    empty.id = u"pph-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<PphRun> run(new PphRun(tools, empty));
    QJsonObject what = line(pph::LineKind::Start);
    what.insert(u"drill"_s, start.drill);
    what.insert(u"scenario"_s, start.scenario);
    what.insert(u"edition"_s, tools.protocol.edition);
    what.insert(u"subject"_s, start.subject);
    what.insert(u"name"_s, start.name);
    what.insert(u"people"_s, start.people);
    what.insert(u"birth"_s, pph::birthJson(start.birth));
    what.insert(u"woman"_s, pph::womanJson(start.woman));
    const Status begun = run->append(what);
    if (!begun)
        return begun.error();
    return run;
}

Result<std::unique_ptr<PphRun>> PphRun::resume(const Tools& tools, const QString& id) {
    const auto events = tools.store.events(id);
    if (!events)
        return events.error();
    std::vector<pph::KeptLine> kept;
    std::ranges::transform(*events, std::back_inserter(kept), keptLine);
    auto log = pph::readRunLog(tools.protocol, id, kept);
    if (!log)
        return log.error();
    std::unique_ptr<PphRun> run(new PphRun(tools, std::move(*log)));
    run->m_kept = std::move(kept);
    if (run->m_log.closed())
        return run;
    run->m_time.takeUp(run->m_kept.back().what, run->m_log.lastAt);
    const auto watched = run->watchClock();
    if (!watched)
        return watched.error();
    return run;
}

Result<qint64> PphRun::watchClock() {
    const qint64 jump = m_log.closed() ? 0 : m_time.jump();
    if (jump == 0)
        return qint64{0};
    const qint64 seconds = qRound64(static_cast<double>(jump) / 1000);
    QJsonObject what = line(pph::LineKind::Clock);
    what.insert(u"jump"_s, seconds);
    const Status written = append(what);
    if (!written)
        return written.error();
    m_time.follow(jump);
    return seconds;
}

Status PphRun::append(QJsonObject what, const Told& told) {
    const QDateTime written = now();
    what.insert(u"at"_s, pph::logMoment(told.at.isValid() ? told.at : written));
    what.insert(u"written"_s, pph::logMoment(written));
    m_time.stamp(what);
    if (!told.role.isEmpty())
        what.insert(u"role"_s, told.role);
    std::vector<pph::KeptLine> kept = m_kept;
    kept.push_back({static_cast<int>(m_kept.size()) + 1, m_tools.store.user().id, what});
    const auto tried = pph::readRunLog(m_tools.protocol, m_log.id, kept);
    if (!tried)
        return tried.error();
    const Status true_ = pph::checkRun(m_tools.protocol, tried->run, written);
    if (!true_)
        return true_;
    kept.back().what.insert(u"head"_s, headOf(m_tools.protocol, *tried, written));
    const auto stored = m_tools.store.appendEvent(m_log.id, kept.back().what);
    if (!stored)
        return stored.error();
    // Only what is on the disk is shown.
    kept.back() = keptLine(*stored);
    m_kept = std::move(kept);
    m_log = *tried;
    return success();
}

Status PphRun::needOpen() const {
    if (!m_log.closed())
        return success();
    return refusedRun(ErrorCode::Conflict,
                      QCoreApplication::translate(
                          "muying::work", "这次过程已经结束，没有记入。可以更正已有的记录，或写备注。"));
}

Status PphRun::checkDoses(const pph::Run& before, const pph::Event& event, const Told& told) const {
    const pph::DoseVerdict verdict = pph::checkInRun(m_tools.protocol, before, event.dose, event.at);
    const QString sentence = pph::reasonSentence(verdict);
    if (verdict.verdict == pph::Verdict::Allow)
        return success();
    if (verdict.verdict == pph::Verdict::Caution) {
        if (told.confirmed || !told.givenAnyway.isEmpty())
            return success();
        return refusedRun(
            ErrorCode::Conflict,
            QCoreApplication::translate("muying::work", "要医生确认，还没有记入。%1").arg(sentence),
            pph::reasonName(verdict.reason));
    }
    if (!told.givenAnyway.isEmpty() && verdict.reason != pph::DoseReason::UnitError)
        return success();
    return refusedRun(ErrorCode::NotAllowed,
                      QCoreApplication::translate("muying::work", "不能给，没有记入。%1").arg(sentence),
                      pph::reasonName(verdict.reason));
}

Status PphRun::writeEvent(pph::Event event, const Told& told, int replacing, const QString& why) {
    event.at = told.at;
    if (isDose(event)) {
        const Status dose = checkDoses(without(m_log, replacing), event, told);
        if (!dose)
            return dose;
    }
    QJsonObject what = line(pph::LineKind::Event);
    what.insert(u"event"_s, pph::eventJson(event));
    if (replacing > 0)
        what.insert(u"corrects"_s, replacing);
    if (!why.isEmpty() || !told.givenAnyway.isEmpty())
        what.insert(u"why"_s, why.isEmpty() ? told.givenAnyway : why);
    if (told.confirmed)
        what.insert(u"confirmed"_s, true);
    if (!told.givenAnyway.isEmpty())
        what.insert(u"given_anyway"_s, true);
    return append(what, told);
}

Status PphRun::record(pph::Event event, const Told& told) {
    const bool later = event.kind == pph::EventKind::Note || event.kind == pph::EventKind::Transfer ||
                       event.kind == pph::EventKind::Review;
    const Status open = later ? success() : needOpen();
    if (!open)
        return open;
    Told when = told;
    if (!when.at.isValid())
        when.at = now();
    return writeEvent(std::move(event), when, 0, {});
}

Status PphRun::mayCorrect(int number) const {
    const pph::LogLine* old = m_log.line(number);
    const bool can =
        old && old->counts() && (old->kind == pph::LineKind::Event || old->kind == pph::LineKind::Step);
    if (can)
        return success();
    return refusedRun(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("muying::work", "第 %1 条不能更正：没有这一条，或已经更正过。没有改动。")
            .arg(number));
}

Status PphRun::correct(int number, pph::Event event, const QString& why, const Told& told) {
    const Status can = mayCorrect(number);
    if (!can)
        return can;
    Told when = told;
    if (!when.at.isValid())
        when.at = m_log.line(number)->at;
    if (when.role.isEmpty())
        when.role = m_log.line(number)->role;
    return writeEvent(std::move(event), when, number, why);
}

Status PphRun::withdraw(int number, const QString& why) {
    const Status can = mayCorrect(number);
    if (!can)
        return can;
    if (why.trimmed().isEmpty())
        return refusedRun(ErrorCode::InvalidInput,
                          QCoreApplication::translate("muying::work", "划去一条记录要写原因，没有改动。"));
    QJsonObject what = line(pph::LineKind::Withdraw);
    what.insert(u"corrects"_s, number);
    what.insert(u"why"_s, why);
    return append(what);
}

Status PphRun::markStep(const QString& step, pph::StepMark mark, const Told& told, const QString& why) {
    const Status open = needOpen();
    if (!open)
        return open;
    if (!m_tools.protocol.step(step))
        return refusedRun(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::work", "流程中没有步骤“%1”，没有记入。").arg(step));
    if (mark == pph::StepMark::NotApplicable && why.trimmed().isEmpty())
        return refusedRun(ErrorCode::InvalidInput,
                          QCoreApplication::translate("muying::work", "写明不适用的原因后才能记入。"));
    QJsonObject what = line(pph::LineKind::Step);
    what.insert(u"code"_s, step);
    what.insert(u"mark"_s, markName(mark));
    what.insert(u"why"_s, why);
    return append(what, told);
}

Status PphRun::setBirth(const pph::Birth& birth) {
    QJsonObject what = line(pph::LineKind::Birth);
    what.insert(u"birth"_s, pph::birthJson(birth));
    return append(what);
}

Status PphRun::setWoman(const pph::Woman& woman) {
    QJsonObject what = line(pph::LineKind::Woman);
    what.insert(u"woman"_s, pph::womanJson(woman));
    return append(what);
}

Status PphRun::link(const QString& subject, const QString& name) {
    RunStart hers;
    hers.drill = m_log.drill;
    hers.subject = subject;
    hers.name = name;
    const Status free = mayStart(m_tools.store, hers, m_log.id);
    if (!free)
        return free;
    QJsonObject what = line(pph::LineKind::Link);
    what.insert(u"subject"_s, subject);
    what.insert(u"name"_s, name);
    return append(what);
}

Status PphRun::setTeam(int people, const std::vector<pph::TeamMember>& team) {
    QJsonArray members;
    for (const pph::TeamMember& member : team)
        members.append(QJsonObject{{u"role"_s, member.role}, {u"name"_s, member.name}});
    QJsonObject what = line(pph::LineKind::Team);
    what.insert(u"people"_s, people);
    what.insert(u"members"_s, members);
    return append(what);
}

Status PphRun::plantFault(const QString& code, const QString& sentence) {
    if (!m_log.drill)
        return refusedRun(
            ErrorCode::NotAllowed,
            QCoreApplication::translate("muying::work", "只有演练可以设置故障，实战记录没有改动。"));
    QJsonObject what = line(pph::LineKind::Fault);
    what.insert(u"code"_s, code);
    what.insert(u"text"_s, sentence);
    return append(what);
}

Status PphRun::filed(int number, const QString& entry) {
    QJsonObject what = line(pph::LineKind::Filed);
    what.insert(u"code"_s, entry);
    what.insert(u"text"_s, QString::number(number));
    return append(what);
}

Status PphRun::answerHandover(const QString& item, const QString& text) {
    if (!pph::handoverCodes().contains(item))
        return refusedRun(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::work", "交班清单没有“%1”这一项，没有记入。").arg(item));
    QJsonObject what = line(pph::LineKind::Handover);
    what.insert(u"code"_s, item);
    what.insert(u"text"_s, text.trimmed());
    return append(what);
}

Status PphRun::signHandover(const QString& handing, const QString& receiving) {
    if (handing.trimmed().isEmpty() || receiving.trimmed().isEmpty() ||
        handing.trimmed() == receiving.trimmed())
        return refusedRun(ErrorCode::InvalidInput,
                          QCoreApplication::translate(
                              "muying::work", "交班人和接班人要各自签名，不能是同一人。交班没有结束。"));
    const auto items = pph::handoverItems(m_tools.protocol, m_log, {}, now(), Language::Zh);
    if (!items)
        return items.error();
    QStringList gaps;
    for (const pph::HandoverItem& item : *items) {
        if (item.gap())
            gaps << item.label;
    }
    if (!gaps.isEmpty())
        return refusedRun(ErrorCode::Conflict, QCoreApplication::translate(
                                                   "muying::work", "交班清单还有 %1 项没有填，不能签名：%2。")
                                                   .arg(gaps.size())
                                                   .arg(gaps.join(u'、')));
    QJsonObject what = line(pph::LineKind::Signed);
    what.insert(u"handing"_s, handing.trimmed());
    what.insert(u"receiving"_s, receiving.trimmed());
    return append(what);
}

Status PphRun::close(const QString& outcome, const QString& sentence) {
    const Status open = needOpen();
    if (!open)
        return open;
    if (!pph::outcomeWords().contains(outcome))
        return refusedRun(ErrorCode::InvalidInput,
                          QCoreApplication::translate("muying::work", "请选择结局，过程没有结束。"));
    QJsonObject what = line(pph::LineKind::Close);
    what.insert(u"code"_s, outcome);
    what.insert(u"text"_s, sentence);
    return append(what);
}

pph::DoseVerdict PphRun::check(const pph::Dose& dose) const {
    return pph::checkInRun(m_tools.protocol, m_log.run, dose, now());
}

Result<pph::RunLog> readPphRun(const store::Store& store, const content::Protocol& protocol,
                               const QString& id) {
    const auto events = store.events(id);
    if (!events)
        return events.error();
    std::vector<pph::KeptLine> kept;
    std::ranges::transform(*events, std::back_inserter(kept), keptLine);
    return pph::readRunLog(protocol, id, kept);
}

} // namespace muying::work
