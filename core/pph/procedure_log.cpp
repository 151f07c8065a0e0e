#include "core/pph/procedure_log.h"

#include "core/pph/log_codes.h"
#include "core/pph/resuscitation.h"
#include "core/pph/words.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

QDateTime shownTime(const QString& text) {
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC) : QDateTime();
}

QHash<QString, QString> namesOf(const QJsonValue& value) {
    QHash<QString, QString> names;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        names.insert(each.key(), each.value().toString());
    return names;
}

/// Puts the lines of one run together.
class ProcedureReader {
public:
    explicit ProcedureReader(const QString& id) { m_log.id = id; }
    bool take(const KeptLine& kept);
    ProcedureLog log() { return std::move(m_log); }

private:
    void takeStart(const QJsonObject& what);
    bool takeAnswer(const KeptLine& kept);
    bool takeBack(int number, int by);

    ProcedureLog m_log;
};

void ProcedureReader::takeStart(const QJsonObject& what) {
    m_log.procedure = what.value("procedure"_L1).toString();
    m_log.edition = what.value("edition"_L1).toString();
    m_log.subject = what.value("subject"_L1).toString();
    m_log.name = what.value("name"_L1).toString();
    m_log.drill = what.value("drill"_L1).toBool();
}

bool ProcedureReader::takeBack(int number, int by) {
    const auto old = std::ranges::find(m_log.answers, number, &ProcedureAnswer::number);
    if (old == m_log.answers.end())
        return false;
    old->replacedBy = by;
    return true;
}

bool ProcedureReader::takeAnswer(const KeptLine& kept) {
    const QJsonObject& what = kept.what;
    ProcedureAnswer answer;
    answer.number = kept.number;
    answer.user = kept.user;
    answer.line = what.value("line"_L1).toString();
    answer.value = what.value("value"_L1).toString();
    answer.with = what.value("with"_L1).toString();
    answer.notApplicable = what.value("not_applicable"_L1).toBool();
    answer.reason = what.value("why"_L1).toString();
    answer.givenAnyway = what.value("given_anyway"_L1).toBool();
    answer.role = what.value("role"_L1).toString();
    answer.by = what.value("by"_L1).toString();
    answer.at = shownTime(what.value("at"_L1).toString());
    answer.written = shownTime(what.value("written"_L1).toString());
    const int corrects = what.value("corrects"_L1).toInt();
    m_log.answers.push_back(std::move(answer));
    return corrects == 0 || takeBack(corrects, kept.number);
}

bool ProcedureReader::take(const KeptLine& kept) {
    const QJsonObject& what = kept.what;
    const QString kind = what.value("do"_L1).toString();
    const QDateTime at = shownTime(what.value("at"_L1).toString());
    const QDateTime written = shownTime(what.value("written"_L1).toString());
    if (!at.isValid() || !written.isValid())
        return false;
    m_log.lastAt = written;
    const QString phase = what.value("phase"_L1).toString();
    if (kind == u"answer"_s || kind == u"withdraw"_s)
        std::erase_if(m_log.signatures, [&](const PhaseSignature& s) { return s.phase == phase; });
    if (kind == u"start"_s) {
        m_log.startedAt = at;
        takeStart(what);
        return true;
    }
    if (kind == u"answer"_s)
        return takeAnswer(kept);
    if (kind == u"withdraw"_s)
        return takeBack(what.value("corrects"_L1).toInt(), kept.number);
    if (kind == u"team"_s)
        m_log.team = namesOf(what.value("names"_L1));
    else if (kind == u"sign"_s)
        m_log.signatures.push_back({phase, namesOf(what.value("names"_L1)), at});
    else if (kind == u"clock"_s)
        m_log.clockOffset += what.value("jump"_L1).toInteger();
    else if (kind == u"link"_s)
        m_log.subject = what.value("subject"_L1).toString(), m_log.name = what.value("name"_L1).toString();
    else if (kind == u"close"_s)
        m_log.closedAt = at, m_log.closing = what.value("text"_L1).toString();
    else
        return false;
    return true;
}

Status refusedAnswer(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

Status checkNumber(const content::ProcedureLine& line, const QString& value) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const QString name = line.text.zh;
    if (!isNumber || (line.whole && number != static_cast<double>(static_cast<qint64>(number))))
        return refusedAnswer(QCoreApplication::translate("muying::pph", "%1：“%2”不是可能的数值，没有记入。")
                                 .arg(name, value));
    if ((line.min && number < *line.min) || (line.max && number > *line.max))
        return refusedAnswer(QCoreApplication::translate("muying::pph", "%1 %2 不在 %3～%4 之间，没有记入。")
                                 .arg(name, value)
                                 .arg(line.min.value_or(0))
                                 .arg(line.max.value_or(number)));
    return success();
}

Status checkCodes(const content::ProcedureLine& line, const QStringList& codes) {
    for (const QString& code : codes) {
        if (std::ranges::find(line.options, code, &content::LineOption::code) == line.options.end())
            return refusedAnswer(
                QCoreApplication::translate("muying::pph", "%1：没有“%2”这个选项，没有记入。")
                    .arg(line.text.zh, code));
    }
    return success();
}

/// Moments that must follow each other, each as the line before and the line after.
constexpr std::pair<const char*, const char*> momentOrder[] = {{"decide", "incision"},
                                                               {"decide", "birth"},
                                                               {"incision", "birth"},
                                                               {"birth", "end"},
                                                               {"birth", "end_time"}};

Status checkMoment(const content::Procedure& procedure, const ProcedureLog& log,
                   const content::ProcedureLine& line, const QString& value, const QDateTime& now) {
    const QDateTime at = shownTime(value);
    if (!at.isValid() || at > now)
        return refusedAnswer(QCoreApplication::translate("muying::pph", "%1：时间不对或还没有到，没有记入。")
                                 .arg(line.text.zh));
    if (at < log.startedAt.addDays(-2))
        return refusedAnswer(
            QCoreApplication::translate("muying::pph", "%1：时间早于两天前，没有记入。").arg(line.text.zh));
    for (const auto& [before, after] : momentOrder) {
        const QString first = QLatin1StringView(before);
        const QString second = QLatin1StringView(after);
        const bool isFirst = line.code == first;
        if (!isFirst && line.code != second)
            continue;
        const QDateTime other = log.moment(isFirst ? second : first);
        const bool wrong = other.isValid() && (isFirst ? at > other : at < other);
        const content::ProcedureLine* named = procedure.line(isFirst ? second : first);
        if (wrong && named)
            return refusedAnswer(
                QCoreApplication::translate("muying::pph", "%1 %2 与 %3 %4 的先后不对，没有记入。")
                    .arg(line.text.zh, at.toString(u"HH:mm"_s), named->text.zh, other.toString(u"HH:mm"_s)));
    }
    return success();
}

Status checkValue(const content::Procedure& procedure, const ProcedureLog& log,
                  const content::ProcedureLine& line, const QString& value, const QDateTime& now) {
    using content::LineAsk;
    switch (line.ask) {
    case LineAsk::Confirm:
    case LineAsk::Form:
        return value == u"true"_s || value == u"false"_s
                   ? success()
                   : refusedAnswer(QCoreApplication::translate("muying::pph", "%1：请答是或否，没有记入。")
                                       .arg(line.text.zh));
    case LineAsk::Choice:
        return checkCodes(line, {value});
    case LineAsk::Many:
        return checkCodes(line, value.split(u','));
    case LineAsk::Number:
        return checkNumber(line, value);
    case LineAsk::Moment:
        return checkMoment(procedure, log, line, value, now);
    case LineAsk::Apgar:
        return apgarTotal(value) ? success()
                                 : refusedAnswer(QCoreApplication::translate(
                                                     "muying::pph", "%1：五项各为 0、1 或 2 分，没有记入。")
                                                     .arg(line.text.zh));
    case LineAsk::Text:
        break;
    }
    return value.trimmed().isEmpty()
               ? refusedAnswer(
                     QCoreApplication::translate("muying::pph", "%1：没有填，没有记入。").arg(line.text.zh))
               : success();
}

} // namespace

const ProcedureAnswer* ProcedureLog::newest(const QString& line) const {
    const ProcedureAnswer* last = nullptr;
    for (const ProcedureAnswer& answer : answers) {
        if (answer.line == line && answer.counts() && (!last || answer.at >= last->at))
            last = &answer;
    }
    return last;
}

const PhaseSignature* ProcedureLog::signature(const QString& phase) const {
    const auto found = std::ranges::find(signatures, phase, &PhaseSignature::phase);
    return found == signatures.end() ? nullptr : &*found;
}

QDateTime ProcedureLog::moment(const QString& line) const {
    const ProcedureAnswer* answer = newest(line);
    return answer && !answer->notApplicable ? shownTime(answer->value) : QDateTime();
}

std::optional<double> ProcedureLog::number(const QString& line) const {
    const ProcedureAnswer* answer = newest(line);
    bool read = false;
    const double value = answer && !answer->notApplicable ? answer->value.toDouble(&read) : 0;
    return read ? std::optional(value) : std::nullopt;
}

Result<ProcedureLog> readProcedureLog(const QString& id, const std::vector<KeptLine>& lines) {
    if (lines.empty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::pph", "没有找到这次过程的记录。"), id);
    ProcedureReader reader(id);
    for (const KeptLine& line : lines) {
        if (!reader.take(line))
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate("muying::pph",
                                                       "这次过程的第 %1 条记录读不懂，没有改动。"
                                                       "请保留文件，从备份中核对。")
                               .arg(line.number),
                           id);
    }
    return reader.log();
}

Status checkAnswer(const content::Procedure& procedure, const ProcedureLog& log,
                   const ProcedureAnswer& answer, const QDateTime& now) {
    const content::ProcedureLine* line = procedure.line(answer.line);
    if (!line)
        return refusedAnswer(
            QCoreApplication::translate("muying::pph", "清单里没有“%1”这一项，没有记入。").arg(answer.line));
    if (answer.notApplicable)
        return answer.reason.trimmed().isEmpty()
                   ? refusedAnswer(QCoreApplication::translate("muying::pph", "写明不适用的原因后才能记入。"))
                   : success();
    const Status fits = checkValue(procedure, log, *line, answer.value, now);
    if (!fits)
        return fits;
    if (!line->safe.isEmpty() && answer.value != line->safe && answer.reason.trimmed().isEmpty())
        return refusedAnswer(
            QCoreApplication::translate("muying::pph", "%1：答案与要求不符，写明原因和处理后才能记入。")
                .arg(line->text.zh));
    return checkNewbornDose(procedure, log, answer);
}

bool isAsked(const content::Procedure& procedure, const ProcedureLog& log,
             const content::ProcedureLine& line) {
    if (line.when == u"apgar_low"_s)
        return apgarIsLow(procedure, log);
    return line.when.isEmpty();
}

QStringList openLines(const content::Procedure& procedure, const ProcedureLog& log,
                      const content::ProcedurePhase& phase, const QStringList& filled) {
    QStringList open;
    for (const content::ProcedureLine& line : phase.lines) {
        const bool answered = log.newest(line.code) != nullptr || filled.contains(line.form);
        if (!line.optional && !answered && isAsked(procedure, log, line))
            open << line.code;
    }
    return open;
}

std::optional<int> decisionToDelivery(const ProcedureLog& log) {
    const QDateTime decided = log.moment(u"decide"_s);
    const QDateTime born = log.moment(u"birth"_s);
    if (!decided.isValid() || !born.isValid() || born < decided)
        return std::nullopt;
    return static_cast<int>(decided.secsTo(born) / 60);
}

std::optional<int> apgarTotal(const QString& value) {
    const QStringList points = value.split(u',');
    if (points.size() != 5)
        return std::nullopt;
    int total = 0;
    for (const QString& point : points) {
        bool read = false;
        const int each = point.toInt(&read);
        if (!read || each < 0 || each > 2)
            return std::nullopt;
        total += each;
    }
    return total;
}

} // namespace muying::pph
