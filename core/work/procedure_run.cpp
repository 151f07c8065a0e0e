#include "core/work/procedure_run.h"

#include "core/pph/event_json.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString procedurePrefix = u"proc-"_s;

Error refusedStep(ErrorCode code, const QString& sentence) {
    return failure(code, sentence);
}

QJsonObject procedureLine(const QString& kind) {
    return {{u"do"_s, kind}};
}

QJsonObject namesJson(const QHash<QString, QString>& names) {
    QJsonObject json;
    for (auto name = names.begin(); name != names.end(); ++name)
        json.insert(name.key(), name.value().trimmed());
    return json;
}

QJsonObject headJson(const pph::ProcedureLog& log) {
    return {{u"procedure"_s, log.procedure}, {u"subject"_s, log.subject},
            {u"name"_s, log.name},           {u"drill"_s, log.drill},
            {u"closed"_s, log.closed()},     {u"started"_s, pph::logMoment(log.startedAt)}};
}

pph::KeptLine keptStep(const store::Event& event) {
    return {static_cast<int>(event.seq), event.author, event.what};
}

QDateTime readMoment(const QJsonValue& value) {
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC) : QDateTime();
}

pph::ProcedureAnswer answerOf(const ProcedureSaid& said, const QDateTime& now) {
    pph::ProcedureAnswer answer;
    answer.line = said.line;
    answer.value = said.value;
    answer.with = said.with;
    answer.notApplicable = said.notApplicable;
    answer.givenAnyway = said.givenAnyway;
    answer.reason = said.reason;
    answer.at = said.at.isValid() ? said.at : now;
    return answer;
}

QJsonObject answerJson(const ProcedureSaid& said) {
    QJsonObject what = procedureLine(u"answer"_s);
    what.insert(u"line"_s, said.line);
    what.insert(u"value"_s, said.value);
    if (!said.with.isEmpty())
        what.insert(u"with"_s, said.with);
    if (!said.reason.isEmpty())
        what.insert(u"why"_s, said.reason.trimmed());
    if (said.notApplicable)
        what.insert(u"not_applicable"_s, true);
    if (said.givenAnyway)
        what.insert(u"given_anyway"_s, true);
    return what;
}

Status mayStartProcedure(const store::Store& store, const QString& procedure, const QString& subject,
                         const QString& name, const QString& except = {}) {
    const auto runs = procedureRuns(store);
    if (!runs)
        return runs.error();
    for (const ProcedureHead& open : *runs) {
        if (open.closed || open.damaged || open.procedure != procedure || open.id == except)
            continue;
        const bool same = !subject.isEmpty() && !open.subject.isEmpty()
                              ? open.subject == subject && open.name.simplified() == name.simplified()
                              : open.name.simplified() == name.simplified();
        if (same)
            return refusedStep(ErrorCode::Conflict,
                               QCoreApplication::translate(
                                   "muying::work", "同一人（或没写姓名）的这项过程已在进行，没有另开。"
                                                   "请回到那一次，双胎请分别写上姓名。"));
    }
    return success();
}

} // namespace

ProcedureRun::ProcedureRun(const Tools& tools, pph::ProcedureLog log)
    : m_tools(tools), m_log(std::move(log)), m_time(tools.clock, tools.steady) {
    m_time.anchor(m_log.clockOffset);
}

Result<std::unique_ptr<ProcedureRun>> ProcedureRun::start(const Tools& tools, const ProcedureStart& start) {
    const Status free = mayStartProcedure(tools.store, tools.procedure.code, start.subject, start.name);
    if (!free)
        return free.error();
    pph::ProcedureLog empty;
    empty.id =
        procedurePrefix + tools.procedure.code + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<ProcedureRun> run(new ProcedureRun(tools, empty));
    QJsonObject what = procedureLine(u"start"_s);
    what.insert(u"procedure"_s, tools.procedure.code);
    what.insert(u"edition"_s, tools.procedure.edition);
    what.insert(u"subject"_s, start.subject);
    what.insert(u"name"_s, start.name.trimmed());
    what.insert(u"drill"_s, start.drill);
    const Status begun = run->append(what);
    if (!begun)
        return begun.error();
    return run;
}

Result<std::unique_ptr<ProcedureRun>> ProcedureRun::resume(const Tools& tools, const QString& id) {
    const auto events = tools.store.events(id);
    if (!events)
        return events.error();
    std::vector<pph::KeptLine> kept;
    std::ranges::transform(*events, std::back_inserter(kept), keptStep);
    auto log = pph::readProcedureLog(id, kept);
    if (!log)
        return log.error();
    std::unique_ptr<ProcedureRun> run(new ProcedureRun(tools, std::move(*log)));
    run->m_kept = std::move(kept);
    if (run->m_log.closed())
        return run;
    run->m_time.takeUp(run->m_kept.back().what, run->m_log.lastAt);
    const auto watched = run->watchClock();
    if (!watched)
        return watched.error();
    return run;
}

Result<qint64> ProcedureRun::watchClock() {
    const qint64 jump = m_log.closed() ? 0 : m_time.jump();
    if (jump == 0)
        return qint64{0};
    QJsonObject what = procedureLine(u"clock"_s);
    const qint64 seconds = qRound64(static_cast<double>(jump) / 1000);
    what.insert(u"jump"_s, seconds);
    const Status written = append(what);
    if (!written)
        return written.error();
    m_time.follow(jump);
    return seconds;
}

Status ProcedureRun::append(QJsonObject what, const QDateTime& at) {
    const QDateTime written = now();
    what.insert(u"at"_s, pph::logMoment(at.isValid() ? at : written));
    what.insert(u"written"_s, pph::logMoment(written));
    m_time.stamp(what);
    std::vector<pph::KeptLine> kept = m_kept;
    kept.push_back({static_cast<int>(m_kept.size()) + 1, m_tools.store.user().id, what});
    const auto tried = pph::readProcedureLog(m_log.id, kept);
    if (!tried)
        return tried.error();
    kept.back().what.insert(u"head"_s, headJson(*tried));
    const auto stored = m_tools.store.appendEvent(m_log.id, kept.back().what);
    if (!stored)
        return stored.error();
    // Only what is on the disk is shown.
    kept.back() = keptStep(*stored);
    m_kept = std::move(kept);
    m_log = *tried;
    return success();
}

Status ProcedureRun::needOpen() const {
    if (!m_log.closed())
        return success();
    return refusedStep(ErrorCode::Conflict,
                       QCoreApplication::translate("muying::work", "这次过程已经结束，没有记入。"));
}

Status ProcedureRun::write(const ProcedureSaid& said, int replacing) {
    const Status open = needOpen();
    if (!open)
        return open;
    pph::ProcedureLog before = m_log;
    if (replacing > 0) {
        const auto old = std::ranges::find_if(before.answers, [&](const pph::ProcedureAnswer& answer) {
            return answer.number == replacing && answer.counts();
        });
        if (old == before.answers.end())
            return refusedStep(ErrorCode::InvalidInput,
                               QCoreApplication::translate(
                                   "muying::work", "第 %1 条不能更正：没有这一条，或已经更正过。没有改动。")
                                   .arg(replacing));
        before.answers.erase(old);
    }
    const content::ProcedureLine* line = m_tools.procedure.line(said.line);
    const content::ProcedurePhase* phase = m_tools.procedure.phaseOf(said.line);
    const QString role = !said.role.isEmpty() ? said.role : line ? line->roles.front() : QString();
    const pph::ProcedureAnswer answer = answerOf(said, now());
    const Status fits = pph::checkAnswer(m_tools.procedure, before, answer, now());
    if (!fits)
        return fits;
    QJsonObject what = answerJson(said);
    what.insert(u"phase"_s, phase->code);
    what.insert(u"role"_s, role);
    what.insert(u"by"_s, m_log.team.value(role));
    if (replacing > 0)
        what.insert(u"corrects"_s, replacing);
    return append(what, answer.at);
}

Status ProcedureRun::answer(const ProcedureSaid& said) {
    const content::ProcedureLine* line = m_tools.procedure.line(said.line);
    const pph::ProcedureAnswer* old = line && !line->repeated ? m_log.newest(said.line) : nullptr;
    return write(said, old ? old->number : 0);
}

Status ProcedureRun::correct(int number, const ProcedureSaid& said) {
    return write(said, number);
}

Status ProcedureRun::withdraw(int number, const QString& why) {
    const Status open = needOpen();
    if (!open)
        return open;
    const auto old = std::ranges::find_if(m_log.answers, [&](const pph::ProcedureAnswer& answer) {
        return answer.number == number && answer.counts();
    });
    if (old == m_log.answers.end() || why.trimmed().isEmpty())
        return refusedStep(ErrorCode::InvalidInput,
                           QCoreApplication::translate("muying::work", "划去一条记录要写原因，没有改动。"));
    QJsonObject what = procedureLine(u"withdraw"_s);
    what.insert(u"corrects"_s, number);
    what.insert(u"phase"_s, m_tools.procedure.phaseOf(old->line)->code);
    what.insert(u"why"_s, why.trimmed());
    return append(what);
}

Status ProcedureRun::setTeam(const QHash<QString, QString>& names) {
    const Status open = needOpen();
    if (!open)
        return open;
    QJsonObject what = procedureLine(u"team"_s);
    what.insert(u"names"_s, namesJson(names));
    return append(what);
}

Status ProcedureRun::link(const QString& subject, const QString& name) {
    const Status free = mayStartProcedure(m_tools.store, m_tools.procedure.code, subject, name, m_log.id);
    if (!free)
        return free;
    QJsonObject what = procedureLine(u"link"_s);
    what.insert(u"subject"_s, subject);
    what.insert(u"name"_s, name.trimmed());
    return append(what);
}

QString ProcedureRun::openWords(const content::ProcedurePhase& phase, const QStringList& filled) const {
    QStringList names;
    for (const QString& code : pph::openLines(m_tools.procedure, m_log, phase, filled))
        names << m_tools.procedure.line(code)->text.zh;
    return names.join(u'、');
}

Status ProcedureRun::sign(const QString& code, const QHash<QString, QString>& names,
                          const QStringList& filled) {
    const Status open = needOpen();
    if (!open)
        return open;
    const content::ProcedurePhase* phase = m_tools.procedure.phase(code);
    if (!phase || phase->signers.isEmpty())
        return refusedStep(ErrorCode::InvalidInput,
                           QCoreApplication::translate("muying::work", "这一步不用签名。"));
    for (const QString& before : phase->after) {
        if (!m_log.signature(before))
            return refusedStep(ErrorCode::Conflict,
                               QCoreApplication::translate("muying::work", "“%1”还没有签名，不能签这一步。")
                                   .arg(m_tools.procedure.phase(before)->name.zh));
    }
    const QString gaps = openWords(*phase, filled);
    if (!gaps.isEmpty())
        return refusedStep(
            ErrorCode::Conflict,
            QCoreApplication::translate("muying::work", "还有没核对的项，不能签名：%1。").arg(gaps));
    QStringList signed_;
    for (const QString& role : phase->signers) {
        const QString name = names.value(role).trimmed();
        if (name.isEmpty() || signed_.contains(name))
            return refusedStep(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("muying::work", "%1 要签名，各人签各人的。没有签成。")
                    .arg(m_tools.procedure.role(role).zh));
        signed_ << name;
    }
    QJsonObject what = procedureLine(u"sign"_s);
    what.insert(u"phase"_s, code);
    what.insert(u"names"_s, namesJson(names));
    return append(what);
}

Status ProcedureRun::close(const QString& sentence, const QStringList& filled) {
    const Status open = needOpen();
    if (!open)
        return open;
    for (const content::ProcedurePhase& phase : m_tools.procedure.phases) {
        if (phase.later)
            continue;
        const QString gaps = openWords(phase, filled);
        const bool unsigned_ = !phase.signers.isEmpty() && !m_log.signature(phase.code);
        if (!unsigned_ && gaps.isEmpty())
            continue;
        // A run that was left off may be closed with its reason; nothing is filled in for it.
        if (!sentence.trimmed().isEmpty())
            break;
        return refusedStep(
            ErrorCode::Conflict,
            QCoreApplication::translate("muying::work", "“%1”没有完成（%2），不能结束。中途停止请写明原因。")
                .arg(phase.name.zh,
                     gaps.isEmpty() ? QCoreApplication::translate("muying::work", "未签名") : gaps));
    }
    QJsonObject what = procedureLine(u"close"_s);
    what.insert(u"text"_s, sentence.trimmed());
    return append(what);
}

Result<std::vector<ProcedureHead>> procedureRuns(const store::Store& store) {
    const auto rows = store.runs();
    if (!rows)
        return rows.error();
    std::vector<ProcedureHead> heads;
    for (const store::RunRow& row : *rows) {
        if (!row.run.startsWith(procedurePrefix))
            continue;
        const QJsonObject kept = row.last.what.value("head"_L1).toObject();
        ProcedureHead head;
        head.id = row.run;
        head.damaged = row.damaged;
        head.procedure = row.run.section(u'-', 1, 1);
        head.startedAt = row.damaged ? row.startedAt : readMoment(kept.value("started"_L1));
        head.lastAt = row.damaged ? row.startedAt : readMoment(row.last.what.value("written"_L1));
        head.subject = kept.value("subject"_L1).toString();
        head.name = kept.value("name"_L1).toString();
        head.drill = kept.value("drill"_L1).toBool();
        head.closed = kept.value("closed"_L1).toBool();
        heads.push_back(std::move(head));
    }
    std::ranges::stable_sort(heads, [](const ProcedureHead& one, const ProcedureHead& other) {
        return one.closed != other.closed ? other.closed : one.startedAt > other.startedAt;
    });
    return heads;
}

Result<pph::ProcedureLog> readProcedureRun(const store::Store& store, const QString& id) {
    const auto events = store.events(id);
    if (!events)
        return events.error();
    std::vector<pph::KeptLine> kept;
    std::ranges::transform(*events, std::back_inserter(kept), keptStep);
    return pph::readProcedureLog(id, kept);
}

} // namespace muying::work
