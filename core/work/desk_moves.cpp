#include "core/base/text_key.h"
#include "core/work/consequences.h"
#include "core/work/desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;
using record::SubjectKind;

namespace {

/// Where a form keeps the state of a file, and the words for leaving and being in care.
struct StatusField {
    QString form, field;
    QString inCare;
    QHash<Leaving, QString> left;
};

const StatusField& statusField(SubjectKind kind) {
    static const StatusField woman{u"WOM_COVER"_s,
                                   u"woman_status"_s,
                                   u"1"_s,
                                   {{Leaving::Moved, u"2"_s},
                                    {Leaving::Died, u"3"_s},
                                    {Leaving::Lost, u"4"_s},
                                    {Leaving::Closed, u"5"_s}}};
    static const StatusField pregnancy{u"PREG_EPISODE"_s,
                                       u"episode_status"_s,
                                       u"1"_s,
                                       {{Leaving::Moved, u"4"_s},
                                        {Leaving::Lost, u"5"_s},
                                        {Leaving::Died, u"6"_s},
                                        {Leaving::Closed, u"7"_s}}};
    static const StatusField child{u"CH_ID"_s,
                                   u"record_status"_s,
                                   u"1"_s,
                                   {{Leaving::Moved, u"2"_s},
                                    {Leaving::Lost, u"3"_s},
                                    {Leaving::Died, u"4"_s},
                                    {Leaving::AgedOut, u"5"_s},
                                    {Leaving::Closed, u"9"_s}}};
    if (kind == SubjectKind::Child)
        return child;
    return kind == SubjectKind::Pregnancy ? pregnancy : woman;
}

/// One file being moved: its chart and the request that grows with it.
class Move {
public:
    Move(const Desk& desk, Chart& chart, const QDate& date) : m_desk(desk), m_chart(chart), m_date(date) {}

    /// A new version of the record that keeps the state of the file.
    Status setStatus(SubjectKind kind, const QString& code) {
        const StatusField& place = statusField(kind);
        const Entry* stored = m_chart.newest(place.form);
        const content::Form* form = stored ? m_desk.library().form(stored->form, stored->edition) : nullptr;
        if (!form)
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate(
                               "muying::work", "档案首页缺失或来自更新的程序，不能改变档案状态。没有改动。"));
        Entry changed = *stored;
        changed.answers.set(place.field, code);
        dateStatus(kind, code, changed.answers);
        const record::Context context = m_desk.contextFor(m_chart, *form, &changed);
        record::dropIrrelevant(*form, changed.answers, context);
        record::computeFields(*form, changed.answers, context);
        // Only what the move itself says is judged: a week reckoned beyond term must not keep her in care.
        for (const QString& code : {place.field, u"end_date"_s, u"close_date"_s, u"status_date"_s}) {
            const content::Field* field = form->field(code);
            if (!field || !changed.answers.has(code))
                continue;
            for (const record::Finding& finding :
                 record::validateField(*form, *field, changed.answers, context)) {
                if (finding.severity == record::Severity::Impossible)
                    return failure(ErrorCode::InvalidInput, finding.message);
            }
        }
        changed.savedAt = m_desk.clock().now();
        m_chart.put(changed);
        m_request.more.push_back(std::move(changed));
        return success();
    }

    /// Saves the note about the move with everything that follows from it.
    Result<store::SaveRequest> finish(Entry note) {
        const QDateTime now = m_desk.clock().now();
        note.id = randomId();
        note.form = transferForm;
        note.date = m_date;
        note.savedAt = now;
        m_chart.put(note);
        if (m_chart.pregnancy && !m_chart.child) {
            auto assessment = reassess(m_desk.library(), m_chart, &note, now, randomId);
            if (!assessment)
                return assessment.error();
            if (*assessment)
                m_request.more.push_back(**assessment);
        }
        addConsequences(m_desk.library(), m_chart, now, m_request);
        m_request.entry = std::move(note);
        return std::move(m_request);
    }

private:
    void dateStatus(SubjectKind kind, const QString& code, Answers& answers) const {
        const QString day = m_date.toString(Qt::ISODate);
        if (kind == SubjectKind::Child) {
            answers.set(u"status_date"_s, code == u"1"_s ? QJsonValue() : QJsonValue(day));
        } else if (kind == SubjectKind::Pregnancy && (code == u"6"_s || code == u"7"_s)) {
            if (!answers.has(u"end_date"_s))
                answers.set(u"end_date"_s, day);
            if (code == u"7"_s)
                answers.set(u"close_date"_s, day);
        }
    }

    const Desk& m_desk;
    Chart& m_chart;
    QDate m_date;
    store::SaveRequest m_request;
};

bool careUnderWay(const Chart& chart) {
    const QString status = chart.pregnancy ? chart.pregnancy->index.status : QString();
    return !chart.child && (status == u"pregnant"_s || status == u"postpartum"_s);
}

Status checkMoveDay(const QDate& date, const QDate& today) {
    if (date.isValid() && date <= today)
        return success();
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::work", "日期不对：不能晚于今天。没有改动。"));
}

Entry moveNote(const Chart& chart, SubjectKind kind, const QString& direction) {
    Entry note;
    note.subject = kind == SubjectKind::Woman ? chart.woman.subject.id : chart.about().id;
    note.answers.set(u"direction"_s, direction);
    return note;
}

void setNoteText(Answers& answers, const QString& key, const QString& text) {
    const QString clean = cleanText(text, true);
    if (!clean.isEmpty())
        answers.set(key, clean);
}

/// The state a pregnancy had before its woman left.
QString stateBefore(const Chart& chart) {
    const auto moves = chart.all(transferForm);
    for (auto it = moves.rbegin(); it != moves.rend(); ++it) {
        const QString before = (*it)->answers.text(u"episode_before"_s);
        if (!before.isEmpty())
            return before;
    }
    return {};
}

/// After the birth a pregnancy is closed, whatever the reason: "transferred" and "lost" tell of a pregnancy
/// whose end is not known, and would take the day of birth out of the record.
QString pregnancyCode(const Chart& chart, Leaving reason) {
    const bool born = chart.episode().text(u"episode_status"_s) == u"2"_s;
    const bool untold = reason == Leaving::Moved || reason == Leaving::Lost;
    return statusField(SubjectKind::Pregnancy).left.value(born && untold ? Leaving::Closed : reason);
}

Result<store::SaveRequest> departed(const Desk& desk, Chart& chart, SubjectKind kind,
                                    const Departure& departure) {
    const QString code = statusField(kind).left.value(departure.reason);
    if (code.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "这种结束原因只用于儿童档案。没有改动。"));
    Move move(desk, chart, departure.date);
    Entry note = moveNote(chart, kind, u"out"_s);
    note.answers.set(u"reason"_s, leavingName(departure.reason));
    setNoteText(note.answers, u"place"_s, departure.place);
    setNoteText(note.answers, u"note"_s, departure.note);
    const bool pregnancyToo = kind != SubjectKind::Child && careUnderWay(chart);
    if (pregnancyToo)
        note.answers.set(u"episode_before"_s, chart.episode().text(u"episode_status"_s));
    Status set = kind == SubjectKind::Pregnancy ? success() : move.setStatus(kind, code);
    if (set && pregnancyToo)
        set = move.setStatus(SubjectKind::Pregnancy, pregnancyCode(chart, departure.reason));
    if (!set)
        return set.error();
    return move.finish(std::move(note));
}

Result<store::SaveRequest> arrived(const Desk& desk, Chart& chart, SubjectKind kind, const Arrival& arrival) {
    Move move(desk, chart, arrival.date);
    Entry note = moveNote(chart, kind, u"in"_s);
    setNoteText(note.answers, u"place"_s, arrival.from);
    setNoteText(note.answers, u"note"_s, arrival.note);
    const QString before = kind == SubjectKind::Child ? QString() : stateBefore(chart);
    const bool reopensPregnancy = chart.pregnancy && !before.isEmpty() && !careUnderWay(chart);
    Status set = success();
    const StatusField& place = statusField(kind);
    const Entry* card = chart.newest(place.form);
    if (kind != SubjectKind::Pregnancy && card && card->answers.text(place.field) != place.inCare)
        set = move.setStatus(kind, place.inCare);
    if (set && reopensPregnancy)
        set = move.setStatus(SubjectKind::Pregnancy, before);
    if (!set)
        return set.error();
    return move.finish(std::move(note));
}

} // namespace

QString leavingName(Leaving leaving) {
    switch (leaving) {
    case Leaving::Moved:
        return u"moved"_s;
    case Leaving::Died:
        return u"died"_s;
    case Leaving::Lost:
        return u"lost"_s;
    case Leaving::AgedOut:
        return u"aged_out"_s;
    case Leaving::Closed:
        break;
    }
    return u"closed"_s;
}

Status Desk::close(const QString& subjectId, const Departure& departure) {
    if (Status day = checkMoveDay(departure.date, m_clock.today()); !day)
        return day;
    const auto row = m_store.subject(subjectId);
    if (!row)
        return row.error();
    auto chart = this->chart(subjectId);
    if (!chart)
        return chart.error();
    const SubjectKind kind = row->subject.kind;
    const bool open = kind == SubjectKind::Pregnancy ? careUnderWay(*chart)
                      : kind == SubjectKind::Child   ? chart->child->index.status == u"in_care"_s
                                                     : !chart->woman.subject.closed.isValid();
    if (!open)
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate("muying::work", "这份档案已经结束管理。没有改动。"));
    std::vector<store::SaveRequest> requests;
    auto own = departed(*this, *chart, kind, departure);
    if (!own)
        return own.error();
    requests.push_back(std::move(*own));
    if (kind == SubjectKind::Woman && departure.withChildren) {
        for (const store::SubjectRow& child : chart->children) {
            if (child.index.status != u"in_care"_s || child.damaged)
                continue;
            auto childChart = this->chart(child.subject.id);
            if (!childChart)
                return childChart.error();
            auto followed = departed(*this, *childChart, SubjectKind::Child, departure);
            if (!followed)
                return followed.error();
            requests.push_back(std::move(*followed));
        }
    }
    return m_store.saveAll(requests);
}

Status Desk::reopen(const QString& subjectId, const Arrival& arrival) {
    if (Status day = checkMoveDay(arrival.date, m_clock.today()); !day)
        return day;
    const auto row = m_store.subject(subjectId);
    if (!row)
        return row.error();
    auto chart = this->chart(subjectId);
    if (!chart)
        return chart.error();
    auto request = arrived(*this, *chart, row->subject.kind, arrival);
    if (!request)
        return request.error();
    return m_store.saveAll({std::move(*request)});
}

} // namespace muying::work
