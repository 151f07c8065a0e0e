#pragma once
#include "core/store/store.h"

#include <QObject>
#include <QTimer>

namespace muying::ui {

class AppContext;
class FormState;

/// Puts what stands in a form into the store as a sealed draft at most two seconds after it was typed.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    /// `subject` is empty while a woman is being registered.
    DraftKeeper(AppContext& context, FormState& state, const QString& subject, QObject* parent = nullptr);

    /// Puts the draft now if anything is unsaved.
    void putNow();
    /// After a save, or when everything was undone.
    void drop();
    QDateTime keptAt() const { return m_keptAt; } ///< invalid: nothing kept
    /// Why the last draft could not be put; empty if it is safe.
    const QString& problem() const { return m_problem; }
    /// The user's draft of (subject, form, entry), if there is one.
    static std::optional<store::Draft> find(const store::Store& store, const QString& subject,
                                            const QString& form, const QString& entry);

    static constexpr int delayMilliseconds = 1200; ///< leaves time for a slow disk within the two seconds

signals:
    void kept();

private:
    AppContext& m_context;
    FormState& m_state;
    QString m_subject;
    QTimer m_timer;
    QDateTime m_keptAt;
    QString m_problem;
};

} // namespace muying::ui
