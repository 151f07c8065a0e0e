// The keys of the cockpit: what a press opens, writes or refuses.
#include "core/work/pph_feed.h"
#include "ui/pph/cockpit_pane.h"
#include "ui/pph/entry_strip.h"
#include "ui/pph/event_list.h"
#include "ui/pph/steps_list.h"
#include "ui/pph/woman_picker.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

void CockpitPane::addShortcuts() {
    // F12 belongs to the frame, which hands it on: it opens the cockpit from everywhere.
    for (int i = 1; i <= 11; ++i) {
        auto* key = new QShortcut(QKeySequence(static_cast<Qt::Key>(Qt::Key_F1 + i - 1)), this);
        connect(key, &QShortcut::activated, this, [this, i] { pressKey(i); });
    }
}

bool CockpitPane::stripOpen() const {
    return m_bottom->currentIndex() != 0;
}

void CockpitPane::takeFocus() {
    if (m_bottom->currentWidget() == m_strip)
        m_strip->focusFirst();
    else if (m_bottom->currentIndex() == 0)
        setFocus();
}

void CockpitPane::pressKey(int number) {
    say({});
    if (!begin())
        return;
    chooseLine(false);
    m_skipping.clear();
    m_lastTab = number == m_lastKey && m_strip == m_bottom->currentWidget() ? m_lastTab + 1 : 0;
    m_lastKey = number;
    if (m_run->log().closed() && number != 12) {
        say(tr("这次已经结束，不能再加。可以看和打印。"), true);
        return;
    }
    if (m_run->log().closed()) {
        Q_EMIT papersWanted();
        return;
    }
    if (m_pages->correcting() > 0)
        m_pages->drop();
    openPage(m_pages->forKey(number, m_lastTab));
}

void CockpitPane::openPage(const StripPage& page) {
    if (page.isEmpty())
        return;
    m_strip->open(page);
    m_bottom->setCurrentWidget(m_strip);
    layOut();
    m_strip->focusFirst();
}

void CockpitPane::closeStrip() {
    if (m_pages != nullptr)
        m_pages->drop();
    m_skipping.clear();
    m_bottom->setCurrentIndex(0);
    chooseLine(false);
    layOut();
    setFocus();
    showHead();
}

bool CockpitPane::escape() {
    if (!stripOpen() && !m_choosing)
        return false;
    say({});
    closeStrip();
    return true;
}

void CockpitPane::askScenario() {
    StripField field;
    field.code = u"choice"_s;
    field.kind = StripField::Kind::Choice;
    for (const content::DrillScenario& plan : m_plans)
        field.choices.push_back(
            {plan.code, plan.name.in(uiLanguage()), plan.story.in(uiLanguage()), ChoiceLook::Open});
    openPage(
        {u"@scenario"_s, tr("演练：选情景"), tr("演练不计入产后出血，每页都标“演练”。"), {}, 0, {field}});
}

void CockpitPane::askBirth() {
    if (begin() && running())
        openPage(m_pages->page(u"birth"_s));
}

void CockpitPane::askObservation() {
    if (begin() && running())
        openPage(m_pages->page(u"observe"_s, 1));
}

void CockpitPane::answered(const QString& page, const StripValues& values) {
    if (page == u"@scenario"_s) {
        const auto plan =
            std::ranges::find(m_plans, values.value(u"choice"_s), &content::DrillScenario::code);
        m_plan = plan == m_plans.end() ? nullptr : &*plan;
        closeStrip();
        if (begin())
            say(m_plan->story.in(uiLanguage()));
        return;
    }
    if (page == u"skip"_s) {
        const Status marked = m_run->markStep(m_skipping, pph::StepMark::NotApplicable,
                                              {u"A"_s, {}, false, {}}, values.value(u"text"_s));
        if (!marked) {
            m_strip->setProblem(marked.error().message);
            m_bell->refuse();
            return;
        }
        follow({});
        return;
    }
    const Result<StripPage> next = m_pages->answer(page, values);
    if (!next) {
        m_strip->setProblem(next.error().message);
        m_bell->refuse();
        return;
    }
    if (next->isEmpty())
        fileLooks();
    follow(*next);
}

/// What was looked at after the birth goes into her record by itself; nobody types it twice.
void CockpitPane::fileLooks() {
    if (m_run == nullptr || m_run->log().drill || m_run->log().subject.isEmpty())
        return;
    const auto filed = work::fileObservations(m_context.desk(), *m_run);
    if (!filed)
        say(filed.error().message);
    else if (*filed > 0)
        m_context.recordSaved(m_run->log().subject);
}

/// What comes after an answer: the next question, something for the cockpit to do, or the keys again.
void CockpitPane::follow(const StripPage& next) {
    refresh();
    Q_EMIT changed();
    if (!next.isEmpty()) {
        openPage(next);
        return;
    }
    const int earlier = m_pages->minutesAgo();
    const QString code = next.code;
    m_bottom->setCurrentIndex(0);
    m_skipping.clear();
    layOut();
    setFocus();
    if (code != u"@correct"_s)
        chooseLine(false);
    if (code == u"@correct"_s)
        chooseLine(true);
    else if (code == u"@woman"_s)
        pickWoman();
    else if (code == u"@papers"_s)
        Q_EMIT papersWanted();
    else if (code == u"@refused"_s)
        say(next.title, true);
    else if (code == u"@closed"_s)
        Q_EMIT closed();
    else if (code == u"@earlier"_s && earlier > 0)
        showHead();
}

void CockpitPane::pickWoman() {
    m_picker->open(m_run != nullptr ? m_run->log().name : m_readyName);
    m_bottom->setCurrentWidget(m_picker);
    layOut();
    m_picker->open(m_run != nullptr ? m_run->log().name : m_readyName);
}

void CockpitPane::chooseLine(bool choosing) {
    m_choosing = choosing;
    if (!choosing) {
        m_events->setChosen(0);
        return;
    }
    m_events->moveChosen(1);
    say(tr("↑↓ 选要更正的一行，Enter 更正，Esc 返回。"));
}

void CockpitPane::pressDigit(int digit) {
    const int row = digit == 0 ? 9 : digit - 1;
    if (const StepRowView* step = m_steps->row(row))
        doStep(step->code);
}

/// A step with a key is done by what it records; the others are ticked.
void CockpitPane::doStep(const QString& code) {
    say({});
    if (!running() || !m_state)
        return;
    const auto find = [&](const std::vector<pph::CockpitStep>& list) {
        return std::ranges::find(list, code, &pph::CockpitStep::code);
    };
    auto step = find(m_state->steps);
    if (step == m_state->steps.end()) {
        step = find(m_state->earlier);
        if (step == m_state->earlier.end())
            return;
    }
    if (step->key.startsWith(u'F')) {
        pressKey(step->key.mid(1).toInt());
        return;
    }
    if (step->state == pph::StepState::Done || step->state == pph::StepState::NotApplicable)
        return;
    const QString role = step->roles.value(0) == u"first"_s ? QString() : step->roles.value(0);
    work::Told told;
    told.role = role;
    if (const Status marked = m_run->markStep(code, pph::StepMark::Done, told); !marked)
        say(marked.error().message, true);
    refresh();
    Q_EMIT changed();
}

void CockpitPane::skipStep() {
    const StepRowView* step = m_steps->row(m_steps->current());
    if (step == nullptr || step->look == StepLook::Done || !running())
        return;
    m_skipping = step->code;
    StripField why;
    why.code = u"text"_s;
    why.caption = tr("为什么不适用");
    why.kind = StripField::Kind::Text;
    openPage({u"skip"_s, tr("不适用：%1").arg(step->text), {}, {}, 0, {why}});
}

bool CockpitPane::letter(int key) {
    switch (key) {
    case Qt::Key_M:
        m_bell->silence(m_run != nullptr ? m_run->now() : QDateTime());
        showHead();
        return true;
    case Qt::Key_B:
    case Qt::Key_W:
    case Qt::Key_T:
        if (!begin() || !running())
            return true;
        key == Qt::Key_W ? pickWoman()
                         : openPage(m_pages->page(key == Qt::Key_B ? u"birth"_s : u"earlier"_s));
        return true;
    case Qt::Key_N:
        skipStep();
        return true;
    case Qt::Key_P:
        if (m_run != nullptr)
            Q_EMIT papersWanted();
        return true;
    default:
        return false;
    }
}

void CockpitPane::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        if (!escape())
            Q_EMIT leaveWanted();
        return;
    }
    if (plain && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int by = key == Qt::Key_Down ? 1 : -1;
        m_choosing ? m_events->moveChosen(by) : m_steps->moveCurrent(by);
        return;
    }
    if (plain && enter && m_choosing) {
        follow(m_pages->beginCorrection(static_cast<int>(m_events->chosen())));
        return;
    }
    if (plain && enter && !stripOpen()) {
        if (const StepRowView* step = m_steps->row(m_steps->current()))
            doStep(step->code);
        return;
    }
    if (plain && !stripOpen() && key >= Qt::Key_0 && key <= Qt::Key_9) {
        pressDigit(key - Qt::Key_0);
        return;
    }
    if (plain && (!stripOpen() || key == Qt::Key_M) && letter(key))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace muying::ui
