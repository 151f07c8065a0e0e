#include "core/work/demo_pph.h"

#include "core/pph/birth_json.h"
#include "core/pph/event_json.h"
#include "core/work/pph_run.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

Error sampleFault(const QString& path, const QString& detail) {
    return failure(ErrorCode::ContentInvalid,
                   QCoreApplication::translate("muying::work", "示例产后出血过程读不出来，没有写入。"),
                   path + u": "_s + detail);
}

/// Both clocks of a run that is played, moved minute by minute.
class PlayedRun {
public:
    PlayedRun(store::Store& store, const content::Protocol& protocol, const QDateTime& birth)
        : m_store(store), m_protocol(protocol), m_clock(birth), m_birth(birth) {}

    Status play(const QJsonObject& run);

private:
    Status begin(const QJsonObject& run);
    Status line(const QJsonObject& line);
    Status event(const QJsonObject& line, const Told& told);
    void goTo(double minute);

    store::Store& m_store;
    const content::Protocol& m_protocol;
    FixedClock m_clock;
    FixedSteadyClock m_steady;
    QDateTime m_birth;
    double m_minute = 0;
    std::unique_ptr<PphRun> m_run;
};

void PlayedRun::goTo(double minute) {
    const qint64 seconds = qRound64((minute - m_minute) * 60);
    m_clock.advanceSeconds(seconds);
    m_steady.advanceSeconds(seconds);
    m_minute += static_cast<double>(seconds) / 60;
}

Status PlayedRun::begin(const QJsonObject& run) {
    RunStart start;
    start.drill = run.value("drill"_L1).toBool();
    start.scenario = run.value("scenario"_L1).toString();
    start.name = run.value("name"_L1).toString();
    start.people = run.value("people"_L1).toInt();
    const Status birth = pph::birthFromJson(run.value("birth"_L1).toObject(), start.birth);
    if (!birth)
        return birth;
    start.birth.at = QDateTime(m_birth.date(), m_birth.time(), Qt::UTC);
    const Status woman = pph::womanFromJson(run.value("woman"_L1).toObject(), start.woman);
    if (!woman)
        return woman;
    auto begun = PphRun::start({m_store, m_protocol, m_clock, m_steady}, start);
    if (!begun)
        return begun.error();
    m_run = std::move(*begun);
    return success();
}

Status PlayedRun::event(const QJsonObject& line, const Told& told) {
    QJsonObject written = line.value("event"_L1).toObject();
    written.insert(u"at"_s, pph::logMoment(m_run->now()));
    const auto event = pph::eventFromJson(written, u"event"_s);
    return event ? m_run->record(*event, told) : Status(event.error());
}

Status PlayedRun::line(const QJsonObject& line) {
    goTo(line.value("m"_L1).toDouble());
    Told told;
    told.role = line.value("role"_L1).toString();
    told.confirmed = line.value("confirmed"_L1).toBool();
    const QString text = line.value("text"_L1).toString();
    if (line.contains("event"_L1))
        return event(line, told);
    if (line.contains("step"_L1))
        return m_run->markStep(line.value("step"_L1).toString(), pph::StepMark::Done, told);
    if (line.contains("handover"_L1))
        return m_run->answerHandover(line.value("handover"_L1).toString(), text);
    if (line.contains("sign"_L1)) {
        const QJsonArray names = line.value("sign"_L1).toArray();
        return m_run->signHandover(names.at(0).toString(), names.at(1).toString());
    }
    if (line.contains("fault"_L1))
        return m_run->plantFault(line.value("fault"_L1).toString(), text);
    return m_run->close(line.value("close"_L1).toString(), text);
}

Status PlayedRun::play(const QJsonObject& run) {
    const Status begun = begin(run);
    if (!begun)
        return begun;
    for (const QJsonValue& each : run.value("lines"_L1).toArray()) {
        const Status written = line(each.toObject());
        if (!written)
            return failure(written.error().code, written.error().message,
                           u"minute %1 of %2: %3"_s.arg(m_minute).arg(run.value("name"_L1).toString(),
                                                                      written.error().detail));
    }
    return success();
}

} // namespace

Result<int> fillDemoRuns(store::Store& store, const content::Protocol& protocol, const QString& sampleDir,
                         const QDateTime& now) {
    const QString path = sampleDir + u"/pph_runs.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sampleFault(path, file.errorString());
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return sampleFault(path, wrong.errorString());
    int played = 0;
    for (const QJsonValue& value : document.object().value("runs"_L1).toArray()) {
        const QJsonObject run = value.toObject();
        const QTime hour = QTime::fromString(run.value("hour"_L1).toString(), u"HH:mm"_s);
        const QDateTime birth(now.date().addDays(-run.value("daysAgo"_L1).toInt()), hour);
        const Status done = PlayedRun(store, protocol, birth).play(run);
        if (!done)
            return failure(done.error().code, done.error().message, path + u": "_s + done.error().detail);
        ++played;
    }
    return played;
}

} // namespace muying::work
