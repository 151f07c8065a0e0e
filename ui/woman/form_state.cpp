#include "ui/woman/form_state.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUndoCommand>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Field;
using record::Severity;

/// One undo step: some fields change from one content to another.
class FieldEdit final : public QUndoCommand {
public:
    FieldEdit(FormState& state, QHash<QString, FieldInput> before, QHash<QString, FieldInput> after,
              const QString& label)
        : QUndoCommand(label), m_state(state), m_before(std::move(before)), m_after(std::move(after)) {}
    void undo() override { m_state.apply(m_before); }
    void redo() override { m_state.apply(m_after); }

private:
    FormState& m_state;
    QHash<QString, FieldInput> m_before, m_after;
};

FormState::FormState(Setup setup, QObject* parent) : QObject(parent), m_setup(std::move(setup)) {
    m_answers = m_setup.entry.answers;
    if (!m_setup.entry.id.isEmpty()) {
        m_saved = m_setup.entry.answers;
    }
    m_setup.context.previous = m_setup.entry.id.isEmpty() ? nullptr : &m_saved;
    recompute();
    // What was confirmed then is not asked again; only new values are.
    for (const QString& code : std::as_const(m_setup.confirmed)) {
        m_acknowledged.insert(code, m_saved.json().value(code));
    }
    for (auto it = m_unlikely.cbegin(); it != m_unlikely.cend(); ++it) {
        m_atOpening.insert(it.key(), m_answers.json().value(it.key()));
    }
}

FieldInput FormState::input(const QString& code) const {
    const auto rejected = m_rejected.constFind(code);
    if (rejected != m_rejected.cend()) {
        return *rejected;
    }
    return {m_answers.has(code) ? m_answers.json().value(code) : QJsonValue(), {}};
}

record::Entry FormState::unsaved() const {
    record::Entry entry = m_setup.entry;
    entry.answers = m_answers;
    for (const Field& field : form().fields) {
        // An answer to a question that is no longer asked must not be stored.
        if (!m_relevant.contains(field.code)) {
            entry.answers.remove(field.code);
        }
    }
    const QDate date = entry.answers.date(form().dateField);
    entry.date = date.isValid() ? date : today();
    return entry;
}

bool FormState::isImpossible(const Field& field, const QJsonValue& value) const {
    record::Answers trial = m_answers;
    trial.set(field.code, value);
    for (const record::Finding& finding : record::validateField(form(), field, trial, m_setup.context)) {
        if (finding.severity == Severity::Impossible) {
            return true;
        }
    }
    return false;
}

FieldInput FormState::accepted(const Field& field, const Reading& reading, const QString& text) const {
    for (const QJsonValue& candidate : reading.candidates) {
        if (candidate.isNull() || !isImpossible(field, candidate)) {
            return {candidate, {}};
        }
    }
    return {QJsonValue(), text};
}

void FormState::enterText(const QString& code, const QString& text) {
    const Field* field = form().field(code);
    if (field == nullptr || !takesInput(*field) || m_setup.readOnly) {
        return;
    }
    m_pending.remove(code);
    const Reading reading = readTyped(*field, text, today());
    const FieldInput after = accepted(*field, reading, text);
    if (!after.typed.isEmpty()) {
        QString problem = reading.problem;
        if (!reading.candidates.empty()) {
            record::Answers trial = m_answers;
            trial.set(code, reading.candidates.front());
            for (const auto& finding : record::validateField(form(), *field, trial, m_setup.context)) {
                if (finding.severity == Severity::Impossible) {
                    problem = finding.message;
                    break;
                }
            }
        }
        m_problems.insert(code + u'\n' + after.typed, problem);
    }
    push({{code, after}});
}

void FormState::enterValue(const QString& code, const QJsonValue& value) {
    enterValues({{code, value}});
}

void FormState::enterValues(const QHash<QString, QJsonValue>& values) {
    Inputs after;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        m_pending.remove(it.key());
        after.insert(it.key(), FieldInput{it.value(), {}});
    }
    push(after);
}

void FormState::setPending(const QString& code, const QString& text) {
    if (m_setup.readOnly || m_pending.value(code) == text) {
        return;
    }
    m_pending.insert(code, text);
    emit dirtied();
}

void FormState::push(const Inputs& after) {
    Inputs before, changedOnly;
    QString label;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const FieldInput present = input(it.key());
        if (!(present == it.value())) {
            before.insert(it.key(), present);
            changedOnly.insert(it.key(), it.value());
            label = it.key();
        }
    }
    if (changedOnly.isEmpty() || m_setup.readOnly) {
        return;
    }
    m_undo.push(new FieldEdit(*this, before, changedOnly, label));
}

void FormState::apply(const Inputs& inputs) {
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it) {
        m_pending.remove(it.key());
        m_answers.set(it.key(), it->value);
        if (it->typed.isEmpty()) {
            m_rejected.remove(it.key());
        } else {
            m_rejected.insert(it.key(), it.value());
        }
    }
    recompute();
    emit changed(inputs.keys());
    emit dirtied();
}

void FormState::recompute() {
    record::computeFields(form(), m_answers, m_setup.context);
    m_relevant.clear();
    for (const Field& field : form().fields) {
        if (record::isRelevant(field, form(), m_answers, m_setup.context)) {
            m_relevant.insert(field.code);
        }
    }
    m_impossible.clear();
    m_unlikely.clear();
    m_missing.clear();
    for (const record::Finding& finding : record::validate(form(), m_answers, m_setup.context)) {
        switch (finding.severity) {
        case Severity::Impossible:
            m_impossible.insert(finding.field, finding.message);
            break;
        case Severity::Unlikely:
            m_unlikely.insert(finding.field, finding.message);
            break;
        case Severity::Missing:
            m_missing.append(finding.field);
            break;
        }
    }
    for (auto it = m_rejected.cbegin(); it != m_rejected.cend(); ++it) {
        if (m_relevant.contains(it.key())) {
            m_impossible.insert(it.key(), m_problems.value(it.key() + u'\n' + it->typed));
        }
    }
}

QString FormState::impossible(const QString& code) const {
    return m_impossible.value(code);
}

QString FormState::question(const QString& code) const {
    const Field* field = form().field(code);
    if (field == nullptr || m_impossible.contains(code)) {
        return {};
    }
    const auto known = m_acknowledged.constFind(code);
    if (known != m_acknowledged.cend() && *known == m_answers.json().value(code)) {
        return {};
    }
    return m_unlikely.value(code);
}

void FormState::acknowledge(const QString& code) {
    m_acknowledged.insert(code, m_answers.json().value(code));
    emit dirtied();
}

QStringList FormState::acknowledged() const {
    QStringList list;
    for (auto it = m_unlikely.cbegin(); it != m_unlikely.cend(); ++it) {
        if (question(it.key()).isEmpty()) {
            list.append(it.key());
        }
    }
    return list;
}

QString FormState::firstImpossible() const {
    for (const Field& field : form().fields) {
        if (m_impossible.contains(field.code)) {
            return field.code;
        }
    }
    return {};
}

QString FormState::firstQuestion() const {
    for (const Field& field : form().fields) {
        if (!field.isComputed() && !question(field.code).isEmpty()) {
            return field.code;
        }
    }
    return {};
}

QStringList FormState::computedQuestions(bool sinceOpening) const {
    QStringList asked;
    for (const Field& field : form().fields) {
        const bool known = m_atOpening.contains(field.code) &&
                           m_atOpening.value(field.code) == m_answers.json().value(field.code);
        if (field.isComputed() && !(sinceOpening && known) && !question(field.code).isEmpty()) {
            asked.append(field.code);
        }
    }
    return asked;
}

int FormState::filled() const {
    int count = 0;
    for (const Field& field : form().fields) {
        count += takesInput(field) && m_relevant.contains(field.code) && m_answers.has(field.code) ? 1 : 0;
    }
    return count;
}

int FormState::total() const {
    int count = 0;
    for (const Field& field : form().fields) {
        count += takesInput(field) && m_relevant.contains(field.code) ? 1 : 0;
    }
    return count;
}

bool FormState::isDirty() const {
    return !m_undo.isClean() || !m_pending.isEmpty();
}

void FormState::markSaved(const record::Entry& saved) {
    m_setup.entry = saved;
    m_saved = saved.answers;
    m_answers = saved.answers;
    m_setup.context.previous = &m_saved;
    m_pending.clear();
    m_rejected.clear();
    m_undo.setClean();
    recompute();
    for (auto it = m_unlikely.cbegin(); it != m_unlikely.cend(); ++it) {
        m_acknowledged.insert(it.key(), m_saved.json().value(it.key()));
    }
    emit changed(saved.answers.codes());
}

QJsonObject FormState::draft() const {
    QJsonObject values, typed, confirmed;
    for (const Field& field : form().fields) {
        if (takesInput(field) && m_answers.has(field.code)) {
            values.insert(field.code, m_answers.json().value(field.code));
        }
    }
    for (auto it = m_rejected.cbegin(); it != m_rejected.cend(); ++it) {
        typed.insert(it.key(), it->typed);
    }
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        typed.insert(it.key(), it.value());
    }
    for (auto it = m_acknowledged.cbegin(); it != m_acknowledged.cend(); ++it) {
        confirmed.insert(it.key(), it.value());
    }
    return {{u"values"_s, values},
            {u"typed"_s, typed},
            {u"confirmed"_s, confirmed},
            {u"version"_s, m_setup.entry.version}};
}

void FormState::restore(const QJsonObject& draft) {
    const QJsonObject values = draft.value(u"values"_s).toObject();
    const QJsonObject typed = draft.value(u"typed"_s).toObject();
    const QJsonObject confirmed = draft.value(u"confirmed"_s).toObject();
    for (auto it = confirmed.begin(); it != confirmed.end(); ++it) {
        m_acknowledged.insert(it.key(), it.value());
    }
    Inputs after;
    for (const Field& field : form().fields) {
        if (takesInput(field)) {
            const QJsonValue value = values.value(field.code);
            after.insert(field.code, FieldInput{value.isUndefined() ? QJsonValue() : value, {}});
        }
    }
    push(after);
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        enterText(it.key(), it.value().toString());
    }
}

} // namespace muying::ui
