#include "core/work/procedure_record.h"

#include "core/pph/procedure_words.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::LineAsk;

namespace {

constexpr int timelineGroups = 6; ///< of the form: t_…, t2_… … t6_…

QJsonValue valueOf(const content::ProcedureLine& line, const pph::ProcedureAnswer& answer) {
    switch (line.ask) {
    case LineAsk::Confirm:
        return answer.value == u"true"_s;
    case LineAsk::Number:
        return answer.value.toDouble();
    case LineAsk::Many:
        return QJsonArray::fromStringList(answer.value.split(u','));
    case LineAsk::Moment:
        return answer.value.left(16); // to the minute, as a form keeps it
    default:
        return answer.value;
    }
}

/// Fills the answers of one form from a log.
class FormFilling {
public:
    FormFilling(const content::Procedure& procedure, const pph::ProcedureLog& log)
        : m_procedure(procedure), m_log(log), m_prefix(procedure.form + u'.') {}

    record::Answers answers();

private:
    void takeLine(const content::ProcedureLine& line);
    void takeSignatures(const content::ProcedurePhase& phase);
    void takeTimeline();

    const content::Procedure& m_procedure;
    const pph::ProcedureLog& m_log;
    QString m_prefix;
    record::Answers m_answers;
};

void FormFilling::takeLine(const content::ProcedureLine& line) {
    const pph::ProcedureAnswer* answer = m_log.newest(line.code);
    if (!answer || answer->notApplicable || !line.field.startsWith(m_prefix))
        return;
    const QString field = line.field.mid(m_prefix.size());
    if (line.ask != LineAsk::Apgar) {
        m_answers.set(field, valueOf(line, *answer));
        return;
    }
    const QStringList points = answer->value.split(u',');
    const QStringList signs{u"hr"_s, u"resp"_s, u"tone"_s, u"reflex"_s, u"colour"_s};
    for (qsizetype i = 0; i < signs.size() && i < points.size(); ++i)
        m_answers.set(field + u'_' + signs[i], points[i].toInt());
}

void FormFilling::takeSignatures(const content::ProcedurePhase& phase) {
    static const QHash<QString, QString> places{{u"surgeon"_s, u"sign_surgeon"_s},
                                                {u"anaesthetist"_s, u"sign_anaes"_s},
                                                {u"nurse"_s, u"sign_nurse"_s}};
    const pph::PhaseSignature* given = m_log.signature(phase.code);
    if (!given || phase.signField.isEmpty())
        return;
    m_answers.set(phase.signField, given->at.toString(u"yyyy-MM-ddTHH:mm"_s));
    for (auto name = given->names.begin(); name != given->names.end(); ++name)
        if (places.contains(name.key()))
            m_answers.set(places[name.key()], name.value());
}

/// Answers of one minute stand together; more assessments than the form has groups stay in the run's paper.
void FormFilling::takeTimeline() {
    const QDateTime zero = m_log.moment(m_procedure.zero);
    if (!zero.isValid())
        return;
    constexpr qint64 togetherSeconds = 20;
    std::vector<const pph::ProcedureAnswer*> stream;
    for (const pph::ProcedureAnswer& answer : m_log.answers) {
        const content::ProcedureLine* line = m_procedure.line(answer.line);
        if (line && line->repeated && answer.counts() && !answer.notApplicable && answer.at >= zero)
            stream.push_back(&answer);
    }
    std::ranges::stable_sort(stream, {}, &pph::ProcedureAnswer::at);
    int group = 0;
    qint64 begun = -togetherSeconds;
    std::set<QString> taken;
    for (const pph::ProcedureAnswer* answer : stream) {
        const content::ProcedureLine* line = m_procedure.line(answer->line);
        const qint64 seconds = zero.secsTo(answer->at);
        if (group == 0 || seconds - begun >= togetherSeconds || taken.contains(answer->line)) {
            if (++group > timelineGroups)
                return;
            begun = group == 1 ? seconds : std::max(seconds, begun + 1);
            taken.clear();
        }
        const QString number = group == 1 ? QString() : QString::number(group);
        const auto field = [&](const QString& declared) {
            return u't' + number + declared.mid(m_prefix.size() + 1);
        };
        m_answers.set(u't' + number + u"_seconds"_s, begun);
        m_answers.set(field(line->field), valueOf(*line, *answer));
        if (!answer->with.isEmpty())
            m_answers.set(field(line->with), answer->with);
        taken.insert(answer->line);
    }
}

record::Answers FormFilling::answers() {
    for (const content::ProcedurePhase& phase : m_procedure.phases) {
        for (const content::ProcedureLine& line : phase.lines)
            if (!line.repeated)
                takeLine(line);
        takeSignatures(phase);
    }
    takeTimeline();
    return m_answers;
}

} // namespace

QStringList filledForms(const content::Procedure& procedure, const Chart& chart) {
    QStringList filled;
    for (const content::ProcedurePhase& phase : procedure.phases)
        for (const content::ProcedureLine& line : phase.lines)
            if (!line.form.isEmpty() && chart.newest(line.form) != nullptr)
                filled << line.form;
    return filled;
}

record::Answers procedureAnswers(const content::Library& library, const content::Procedure& procedure,
                                 const pph::ProcedureLog& log) {
    record::Answers answers = FormFilling(procedure, log).answers();
    const content::Form* form = library.form(procedure.form);
    for (const QString& code : answers.codes())
        if (form == nullptr || form->field(code) == nullptr)
            answers.remove(code);
    return answers;
}

Result<bool> offerProcedure(Desk& desk, const content::Procedure& procedure, const pph::ProcedureLog& log) {
    const content::Form* form = desk.library().form(procedure.form);
    const auto row = desk.store().subject(log.subject);
    if (!row)
        return row.error();
    static const QHash<QString, record::SubjectKind> kinds{{u"pregnancy"_s, record::SubjectKind::Pregnancy},
                                                           {u"child"_s, record::SubjectKind::Child}};
    const record::Answers answers = procedureAnswers(desk.library(), procedure, log);
    if (form == nullptr || answers.codes().isEmpty() || kinds.value(form->subject) != row->subject.kind)
        return false;
    const auto drafts = desk.store().drafts();
    if (!drafts)
        return drafts.error();
    const bool begun = std::ranges::any_of(*drafts, [&](const store::Draft& draft) {
        return draft.subject == log.subject && draft.form == form->code && draft.entry.isEmpty();
    });
    if (begun)
        return false;
    store::Draft draft;
    draft.subject = log.subject;
    draft.form = form->code;
    draft.raw = QJsonObject{{u"values"_s, answers.json()},
                            {u"typed"_s, QJsonObject()},
                            {u"confirmed"_s, QJsonObject()},
                            {u"version"_s, 0}};
    const Status kept = desk.store().putDraft(draft);
    return kept ? Result<bool>(true) : Result<bool>(kept.error());
}

} // namespace muying::work
