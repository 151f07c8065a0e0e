#include "core/work/referrals.h"
#include "ui/shell/app_context.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/loop_panel.h"
#include "ui/woman/reason_panel.h"
#include "ui/woman/replay_view.h"
#include "ui/woman/return_strip.h"
#include "ui/woman/timeline.h"
#include "ui/woman/woman_page.h"

#include <QShortcut>

// What the woman's page does besides forms: referrals answered by one key, the return slip, the case file,
// and earlier assessments shown again.

namespace muying::ui {

using namespace Qt::StringLiterals;

void WomanPage::buildLoop() {
    m_replay = new ReplayView(this);
    m_replay->hide();
    LoopPanel* loop = m_reasons->loop();
    for (int number = 1; number <= 5; ++number) { // of the page only: in the search they open the hits
        auto* key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, loop, [loop, number] { loop->press(number); });
    }
    connect(loop, &LoopPanel::stepAsked, this, &WomanPage::noteReferral);
    connect(loop, &LoopPanel::returnAsked, this, [this](const work::ReferralState& letter) {
        m_pane->putDraft();
        m_return->offer(letter, subjectId());
    });
    connect(loop, &LoopPanel::letterAsked, this, [this](const QString& entryId) {
        show({u"REFERRAL"_s, {}, entryId});
    });
    connect(loop, &LoopPanel::caseAsked, this, [this] { show({u"HR_CASE"_s, {}, {}}); });
    connect(m_return, &InlineStrip::done, this, [this](const QString& sentence) {
        afterLoop(sentence);
        const record::Entry* saved = m_chart ? m_chart->entry(m_return->savedEntry()) : nullptr;
        if (saved != nullptr) { // the grading stands open: its other fields are completed here
            show({saved->form, {}, saved->id});
        }
    });
    connect(m_return, &InlineStrip::closed, this, [this] { m_pane->focusForm(); });
    connect(m_replay, &ReplayView::left, this, [this] {
        leaveReplay();
        m_pane->focusForm();
    });
    connect(m_replay, &ReplayView::otherAsked, this, &WomanPage::showReplay);
}

void WomanPage::noteReferral(const work::ReferralState& letter, work::ReferralStep step) {
    m_pane->putDraft();
    const Status noted =
        work::noteReferral(context().desk(), letter.letterId, step, context().clock().today(), {});
    if (!noted) {
        context().say(noted.error().message);
        return;
    }
    const QString word = work::referralStepWord(step).in(uiLanguage());
    const bool openHere = m_pane->entryId() == letter.letterId;
    afterLoop(tr("转诊 %1 已记为“%2”。").arg(letter.number, word));
    if (openHere) { // the form in the middle is that letter: it must not save an older state over this one
        show({u"REFERRAL"_s, {}, letter.letterId});
    }
}

void WomanPage::afterLoop(const QString& sentence) {
    if (const Status loaded = load(subjectId()); !loaded) {
        context().say(loaded.error().message);
        return;
    }
    showSides();
    showRisk();
    markOpen();
    context().recordSaved(subjectId());
    context().say(sentence);
}

bool WomanPage::showsReplay() const {
    return !m_replay->isHidden();
}

void WomanPage::showReplay(const QString& entryId) {
    if (!m_chart || !m_replay->showEntry(context().desk(), *m_chart, entryId)) {
        return;
    }
    m_pane->putDraft();
    m_pane->hide();
    m_replay->show();
    m_timeline->setOpen({QString(work::assessmentForm), {}, entryId}, {});
    m_replay->setFocus();
}

void WomanPage::leaveReplay() {
    if (!showsReplay()) {
        return;
    }
    m_replay->hide();
    m_pane->show();
    markOpen();
}

} // namespace muying::ui
