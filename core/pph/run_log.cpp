#include "core/pph/run_log.h"

#include "core/pph/birth_json.h"
#include "core/pph/event_check.h"
#include "core/pph/event_json.h"
#include "core/pph/log_steps.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

struct KindWord {
    LineKind kind;
    const char* name;
};

const KindWord lineKinds[] = {
    {LineKind::Start, "start"},       {LineKind::Event, "event"},   {LineKind::Step, "step"},
    {LineKind::Birth, "birth"},       {LineKind::Woman, "woman"},   {LineKind::Link, "link"},
    {LineKind::Team, "team"},         {LineKind::Clock, "clock"},   {LineKind::Fault, "fault"},
    {LineKind::Handover, "handover"}, {LineKind::Signed, "signed"}, {LineKind::Withdraw, "withdraw"},
    {LineKind::Filed, "filed"},       {LineKind::Close, "close"},
};

std::optional<LineKind> lineKind(const QString& name) {
    for (const KindWord& word : lineKinds) {
        if (name == QLatin1String(word.name))
            return word.kind;
    }
    return std::nullopt;
}

/// As the clock showed it; no hour may vanish or come twice by the rules of a time zone.
QDateTime momentOf(const QJsonValue& value) {
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC) : QDateTime();
}

StepMark markOf(const QString& word) {
    if (word == u"not_applicable"_s)
        return StepMark::NotApplicable;
    return word == u"undone"_s ? StepMark::Undone : StepMark::Done;
}

/// Puts the lines of one run together.
class LogReader {
public:
    explicit LogReader(const QString& id) {
        m_log.id = id;
        m_log.run.fromLabour = true;
    }
    Status take(const KeptLine& kept);
    RunLog finish(const content::Protocol& protocol);

private:
    Status takeKind(const QJsonObject& what, LogLine& line);
    Status takeBirthAndWoman(const QJsonObject& what);
    void takeStart(const QJsonObject& what);
    void takeTeam(const QJsonObject& what);
    void takeLink(const QJsonObject& what);

    RunLog m_log;
};

Status unreadable(const RunLog& log, int number, const QString& detail) {
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate("muying::pph", "这次过程的第 %1 条记录读不懂，没有改动。"
                                                              "请保留文件，从备份中核对。")
                       .arg(number),
                   u"run %1 line %2: %3"_s.arg(log.id).arg(number).arg(detail));
}

Status LogReader::take(const KeptLine& kept) {
    const QJsonObject& what = kept.what;
    const auto kind = lineKind(what.value("do"_L1).toString());
    LogLine line;
    line.number = kept.number;
    line.user = kept.user;
    line.at = momentOf(what.value("at"_L1));
    line.written = momentOf(what.value("written"_L1));
    if (!kind || !line.at.isValid() || !line.written.isValid())
        return unreadable(m_log, kept.number, what.value("do"_L1).toString());
    line.kind = *kind;
    line.role = what.value("role"_L1).toString();
    line.corrects = what.value("corrects"_L1).toInt();
    line.why = what.value("why"_L1).toString();
    line.confirmed = what.value("confirmed"_L1).toBool();
    line.givenAnyway = what.value("given_anyway"_L1).toBool();
    line.code = what.value("code"_L1).toString();
    line.text = what.value("text"_L1).toString();
    const Status read = takeKind(what, line);
    if (!read)
        return unreadable(m_log, kept.number, read.error().message);
    const auto old = std::ranges::find(m_log.lines, line.corrects, &LogLine::number);
    if (line.corrects > 0 && old == m_log.lines.end())
        return unreadable(m_log, kept.number, u"corrects line %1"_s.arg(line.corrects));
    if (line.corrects > 0)
        old->correctedBy = line.number;
    m_log.lastAt = line.written;
    m_log.lines.push_back(std::move(line));
    return success();
}

Status LogReader::takeKind(const QJsonObject& what, LogLine& line) {
    switch (line.kind) {
    case LineKind::Start:
        takeStart(what);
        m_log.startedAt = line.at;
        return takeBirthAndWoman(what);
    case LineKind::Event: {
        const auto event = eventFromJson(what.value("event"_L1), u"event"_s);
        if (!event)
            return event.error();
        line.event = *event;
        return success();
    }
    case LineKind::Step:
        line.mark = markOf(what.value("mark"_L1).toString());
        return success();
    case LineKind::Birth:
    case LineKind::Woman:
        return takeBirthAndWoman(what);
    case LineKind::Link:
        takeLink(what);
        return success();
    case LineKind::Team:
        takeTeam(what);
        return success();
    case LineKind::Clock:
        line.jumpSeconds = static_cast<qint64>(what.value("jump"_L1).toDouble());
        m_log.clockOffset += line.jumpSeconds;
        return success();
    case LineKind::Handover:
        m_log.handover.insert(line.code, line.text);
        // What is handed over has changed: it must be signed again.
        m_log.handedBy = m_log.receivedBy = QString();
        return success();
    case LineKind::Signed:
        m_log.handedBy = what.value("handing"_L1).toString();
        m_log.receivedBy = what.value("receiving"_L1).toString();
        m_log.handedAt = line.at;
        line.text = m_log.handedBy + u" → "_s + m_log.receivedBy;
        return success();
    case LineKind::Close:
        m_log.closedAt = line.at;
        m_log.outcome = line.code;
        return success();
    default:
        return success();
    }
}

void LogReader::takeStart(const QJsonObject& what) {
    m_log.drill = what.value("drill"_L1).toBool();
    m_log.scenario = what.value("scenario"_L1).toString();
    m_log.edition = what.value("edition"_L1).toString();
    m_log.people = what.value("people"_L1).toInt();
    takeLink(what);
}

Status LogReader::takeBirthAndWoman(const QJsonObject& what) {
    if (what.contains("birth"_L1)) {
        const Status birth = birthFromJson(what.value("birth"_L1).toObject(), m_log.run.birth);
        if (!birth)
            return birth;
    }
    return what.contains("woman"_L1) ? womanFromJson(what.value("woman"_L1).toObject(), m_log.run.woman)
                                     : success();
}

void LogReader::takeLink(const QJsonObject& what) {
    m_log.subject = what.value("subject"_L1).toString();
    m_log.name = what.value("name"_L1).toString();
}

void LogReader::takeTeam(const QJsonObject& what) {
    m_log.people = what.value("people"_L1).toInt();
    m_log.team.clear();
    for (const QJsonValue& value : what.value("members"_L1).toArray())
        m_log.team.push_back(
            {value.toObject().value("role"_L1).toString(), value.toObject().value("name"_L1).toString()});
}

RunLog LogReader::finish(const content::Protocol& protocol) {
    for (const LogLine& line : m_log.lines) {
        if (line.kind == LineKind::Event && line.counts())
            m_log.run.events.push_back(line.event);
    }
    const QDateTime bundle = bundleMoment(protocol, m_log);
    if (bundle.isValid()) {
        Event event;
        event.kind = EventKind::Bundle;
        event.at = bundle;
        m_log.run.events.push_back(event);
    }
    m_log.run.events = inOrder(m_log.run.events);
    return std::move(m_log);
}

} // namespace

const LogLine* RunLog::line(int number) const {
    const auto found = std::ranges::find(lines, number, &LogLine::number);
    return found == lines.end() ? nullptr : &*found;
}

Result<RunLog> readRunLog(const content::Protocol& protocol, const QString& id,
                          const std::vector<KeptLine>& lines) {
    LogReader reader(id);
    for (const KeptLine& line : lines) {
        const Status taken = reader.take(line);
        if (!taken)
            return taken.error();
    }
    if (lines.empty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::pph", "没有找到这次过程的记录。"), id);
    return reader.finish(protocol);
}

QString lineKindName(LineKind kind) {
    const auto found = std::ranges::find(lineKinds, kind, &KindWord::kind);
    return QString::fromLatin1(found->name);
}

} // namespace muying::pph
