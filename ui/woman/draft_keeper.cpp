#include "ui/woman/draft_keeper.h"

#include "ui/shell/app_context.h"
#include "ui/woman/form_state.h"

namespace muying::ui {

using namespace Qt::StringLiterals;

DraftKeeper::DraftKeeper(AppContext& context, FormState& state, const QString& subject, QObject* parent)
    : QObject(parent), m_context(context), m_state(state), m_subject(subject) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::putNow);
    // Not restarted by further typing: the first letter is safe after the same time as the last.
    connect(&m_state, &FormState::dirtied, this, [this] {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    });
}

void DraftKeeper::putNow() {
    m_timer.stop();
    if (!m_context.working()) {
        return;
    }
    if (!m_state.isDirty()) {
        if (m_keptAt.isValid()) {
            drop();
        }
        return;
    }
    QJsonObject raw = m_state.draft();
    // The banner after unlocking names the woman before she has a record.
    raw.insert(u"name"_s, raw.value(u"values"_s).toObject().value(u"name"_s));
    const QDateTime now = m_context.clock().now();
    const Status put = m_context.store().putDraft(
        {m_subject, m_state.form().code, m_state.entry().id, m_context.user().id, now, raw});
    m_problem = put ? QString() : put.error().message;
    if (put) {
        m_keptAt = now;
    }
    m_context.noteDraft();
    emit kept();
}

void DraftKeeper::drop() {
    m_timer.stop();
    m_keptAt = {};
    const Status dropped = m_context.store().dropDraft(m_subject, m_state.form().code, m_state.entry().id);
    m_problem = dropped ? QString() : dropped.error().message;
    m_context.noteDraft();
    emit kept();
}

std::optional<store::Draft> DraftKeeper::find(const store::Store& store, const QString& subject,
                                              const QString& form, const QString& entry) {
    const auto drafts = store.drafts();
    if (drafts) {
        for (const store::Draft& draft : drafts.value()) {
            if (draft.subject == subject && draft.form == form && draft.entry == entry &&
                draft.author == store.user().id) {
                return draft;
            }
        }
    }
    return std::nullopt;
}

} // namespace muying::ui
