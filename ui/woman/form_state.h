#pragma once
#include "core/record/validation.h"
#include "ui/woman/field_input.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>

namespace muying::ui {

/// Values, checks, undo and draft of one form that is being filled; knows nothing of widgets.
class FormState : public QObject {
    Q_OBJECT
public:
    struct Setup {
        const content::Form* form = nullptr;
        record::Entry entry;             ///< id empty = a new one
        record::Context context;         ///< context.previous may stay null; it is set to the entry's answers
        QHash<QString, QJsonValue> last; ///< field → value entered last time, for "上次"
        QStringList confirmed;           ///< fields whose unlikely values were confirmed when it was saved
        bool readOnly = false;
    };
    explicit FormState(Setup setup, QObject* parent = nullptr);

    const content::Form& form() const { return *m_setup.form; }
    const record::Entry& entry() const { return m_setup.entry; }
    bool readOnly() const { return m_setup.readOnly; }
    QDate today() const { return m_setup.context.now.date(); }

    /// What stands in the field; computed fields give their present value.
    FieldInput input(const QString& code) const;
    QJsonValue lastValue(const QString& code) const { return m_setup.last.value(code); }
    bool isRelevant(const QString& code) const { return m_relevant.contains(code); }
    /// Accepted values with computed ones: what would be saved.
    const record::Answers& answers() const { return m_answers; }
    /// The entry as it would be saved now.
    record::Entry unsaved() const;

    /// Takes a typed text: accepted, kept as unreadable, or kept as impossible. One undo step if it changes
    /// anything.
    void enterText(const QString& code, const QString& text);
    void enterValue(const QString& code, const QJsonValue& value);
    /// Several fields as one undo step (a clause answered touches two lists).
    void enterValues(const QHash<QString, QJsonValue>& values);
    /// Text in an editor that was not accepted yet: goes into drafts only.
    void setPending(const QString& code, const QString& text);

    /// Why the field cannot be saved as it stands; empty if it can.
    QString impossible(const QString& code) const;
    /// Question to be asked once, about a typed or a computed value; empty when usual or already confirmed.
    QString question(const QString& code) const;
    void acknowledge(const QString& code);
    QStringList acknowledged() const;
    /// First field that blocks saving, in field order; empty if none.
    QString firstImpossible() const;
    QString firstQuestion() const; ///< of the fields one types into
    /// Computed fields with unlikely values nobody has confirmed; `sinceOpening`: only those that came about
    /// since the form was opened.
    QStringList computedQuestions(bool sinceOpening) const;
    QStringList missing() const { return m_missing; }
    int filled() const;
    int total() const;
    bool isDirty() const;
    /// After a save: the entry as stored becomes the ground to compare with.
    void markSaved(const record::Entry& saved);

    QJsonObject draft() const;
    void restore(const QJsonObject& draft);

    QUndoStack& undoStack() { return m_undo; }

signals:
    /// Accepted values changed (also by undo); computed values, relevance and findings are up to date.
    void changed(const QStringList& codes);
    /// Something a draft must hold changed, typed but not accepted text included.
    void dirtied();

private:
    friend class FieldEdit;
    using Inputs = QHash<QString, FieldInput>;
    void push(const Inputs& after);
    void apply(const Inputs& inputs);
    FieldInput accepted(const content::Field& field, const Reading& reading, const QString& text) const;
    bool isImpossible(const content::Field& field, const QJsonValue& value) const;
    void recompute();
    bool takesInput(const content::Field& field) const { return !field.isComputed(); }

    Setup m_setup;
    record::Answers m_saved;            ///< answers as stored
    record::Answers m_answers;          ///< accepted and computed
    Inputs m_rejected;                  ///< typed texts that are no values
    QHash<QString, QString> m_problems; ///< sentence for a rejected text
    QHash<QString, QString> m_pending;
    QSet<QString> m_relevant;
    QHash<QString, QString> m_impossible, m_unlikely;
    QHash<QString, QJsonValue> m_acknowledged; ///< field → value confirmed
    QHash<QString, QJsonValue> m_atOpening;    ///< unlikely values the form was opened with
    QStringList m_missing;
    QUndoStack m_undo;
};

} // namespace muying::ui
