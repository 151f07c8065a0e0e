#include "ui/pph/cockpit_pane.h"

#include "core/base/word_list.h"
#include "core/pph/words.h"
#include "ui/pph/big_tile.h"
#include "ui/pph/cockpit_head.h"
#include "ui/pph/cockpit_look.h"
#include "ui/pph/drug_panel.h"
#include "ui/pph/entry_strip.h"
#include "ui/pph/event_list.h"
#include "ui/pph/key_bar.h"
#include "ui/pph/loss_bar.h"
#include "ui/pph/stage_block.h"
#include "ui/pph/steps_list.h"
#include "ui/pph/woman_picker.h"
#include "ui/shell/app_context.h"

#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr qsizetype mostSentences = 4;

} // namespace

CockpitPane::CockpitPane(AppContext& context, const content::Protocol& protocol, AlarmSound& sound,
                         QWidget* parent)
    : QWidget(parent), m_context(context), m_protocol(protocol), m_presenter(new Presenter(protocol, this)),
      m_bell(new AlarmBell(sound, this)) {
    setObjectName(u"cockpitPane"_s);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connectParts();
    addShortcuts();
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &CockpitPane::tick);
    m_timer.start();
}

CockpitPane::~CockpitPane() = default;

void CockpitPane::connectParts() {
    connect(m_head, &CockpitHead::backPressed, this, &CockpitPane::leaveWanted);
    connect(m_head, &CockpitHead::soundPressed, this, [this] { letter(Qt::Key_M); });
    connect(m_keys, &KeyBar::pressed, this, &CockpitPane::pressKey);
    connect(m_strip, &EntryStrip::entered, this, &CockpitPane::answered);
    connect(m_strip, &EntryStrip::left, this, &CockpitPane::closeStrip);
    connect(m_strip, &EntryStrip::refused, this, [this] { m_bell->refuse(); });
    connect(m_strip, &EntryStrip::tabWanted, this, [this](int tab) {
        m_lastTab = tab;
        openPage(m_pages->forKey(m_lastKey, tab));
    });
    connect(m_steps, &StepsList::pressed, this, &CockpitPane::doStep);
    connect(m_events, &EventList::pressed, this, [this](qint64 line) {
        if (m_choosing && m_pages != nullptr) {
            m_events->setChosen(line);
            follow(m_pages->beginCorrection(static_cast<int>(line)));
        }
    });
    connect(m_picker, &WomanPicker::left, this, &CockpitPane::closeStrip);
    connect(m_picker, &WomanPicker::womanChosen, this, &CockpitPane::linkWoman);
    connect(m_picker, &WomanPicker::nameGiven, this, [this](const QString& name) { linkWoman({}, name); });
    connect(m_bell, &AlarmBell::flashed, this, [this](bool on) {
        m_stage->setFlash(on);
        for (BigTile* tile : m_tiles)
            tile->setFlash(on);
    });
}

void CockpitPane::setSettings(const pph::CockpitSettings& settings, const QStringList& dryWeights) {
    m_settings = settings;
    m_dryWeights = dryWeights;
    m_presenter->setSettings(settings);
    if (m_pages != nullptr)
        m_pages->setDryWeights(dryWeights);
}

void CockpitPane::showReady(Starter starter, const QString& name, bool drill) {
    m_starter = std::move(starter);
    m_readyName = name;
    m_readyDrill = drill;
    showReadyViews();
}

void CockpitPane::showRun(std::unique_ptr<work::PphRun> run) {
    m_run = std::move(run);
    delete m_pages;
    m_pages = new KeyPages(*m_run, this);
    m_pages->setDryWeights(m_dryWeights);
    connect(m_pages, &KeyPages::dryWeightUsed, this, &CockpitPane::dryWeightUsed);
    adoptRecord(m_run->log().subject);
    refresh();
}

bool CockpitPane::drill() const {
    return m_run != nullptr ? m_run->log().drill : m_readyDrill;
}

/// The first key of a run that is only ready: from here on there is a run on the disk.
bool CockpitPane::begin() {
    if (m_run != nullptr)
        return true;
    if (!m_starter)
        return false;
    if (m_readyDrill && m_plan == nullptr) {
        askScenario();
        return false;
    }
    auto started = m_starter(m_plan);
    if (!started) {
        say(started.error().message, true);
        return false;
    }
    showRun(std::move(started).value());
    Q_EMIT begun();
    return true;
}

// --- showing

void CockpitPane::refresh() {
    if (m_run == nullptr) {
        showReadyViews();
        return;
    }
    auto state = pph::cockpit(m_protocol, m_run->log(), m_settings, m_run->now());
    if (!state) {
        say(state.error().message, true);
        return;
    }
    m_state = std::move(state).value();
    m_pages->setCockpit(*m_state);
    showViews();
}

void CockpitPane::showHead() {
    HeadView head = m_presenter->readyHead(m_readyName, m_readyDrill);
    QDateTime now = m_context.clock().now();
    if (m_run != nullptr && m_state) {
        head = m_presenter->head(m_run->log(), *m_state);
        now = m_run->now();
    }
    head.clock = now.toString(u"HH:mm:ss"_s);
    const int silent = m_bell->silentFor(now);
    head.soundOn = silent == 0;
    head.sound = silent > 0 ? tr("静音 %1 秒").arg(silent) : tr("声音开 M");
    if (m_pages != nullptr && m_pages->minutesAgo() > 0)
        head.flags.prepend(tr("下一条记在 %1 分前").arg(m_pages->minutesAgo()));
    m_head->setView(head);
}

void CockpitPane::showViews() {
    const pph::RunLog& log = m_run->log();
    const pph::Cockpit& state = *m_state;
    showHead();
    m_stage->setView(m_presenter->stage(log, state));
    m_tiles[0]->setView(m_presenter->birthTile(log, state));
    m_tiles[1]->setView(m_presenter->triggerTile(state));
    m_tiles[2]->setView(m_presenter->shockTile(state));
    m_tiles[3]->setView(m_presenter->vitalsTile(state));
    m_loss->setView(m_presenter->loss(log, state));
    m_steps->setView(m_presenter->steps(state));
    m_drugs->setView(m_presenter->drugs(state));
    m_events->setView(m_presenter->events(log));
    m_keys->setView(m_presenter->keys(state));
    QStringList sentences;
    if (!m_said.isEmpty())
        sentences << m_said;
    sentences << m_presenter->alarms(log, state) << m_presenter->warnings(log, state);
    sentences = sentences.mid(0, mostSentences); // the most urgent stand first
    m_message->setText(listed(sentences, Between::Sentences, uiLanguage()));
    m_message->setVisible(!sentences.isEmpty());
    layOut();
}

void CockpitPane::showReadyViews() {
    showHead();
    StageView stage;
    stage.name = m_readyDrill ? tr("演练准备") : tr("准备好");
    stage.headline = tr("按 F1～F12 任一键开始");
    stage.remark = tr("姓名、出生时间以后填，现在什么也没写");
    m_stage->setView(stage);
    const QStringList captions{tr("产后"), tr("T0 后"), tr("休克指数"), tr("下次生命体征")};
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setView({captions[static_cast<qsizetype>(i)], u"—"_s, {}, {}, false, {}, {}});
    pph::Cockpit empty;
    LossView loss = m_presenter->loss({}, empty);
    m_loss->setView(loss);
    m_steps->setView({tr("步骤"), {}, tr("A 指挥  B 助产  C 护士  D 记录  E 外联"), {}});
    m_drugs->setView({tr("用药"), tr("禁忌、超限自动锁定"), {}, {}});
    m_events->setView({tr("事件"), tr("只增不删"), {}, {}});
    m_keys->setView({});
    m_message->setText(m_said);
    m_message->setVisible(!m_said.isEmpty());
}

QString CockpitPane::brief() const {
    if (m_run == nullptr || !m_state)
        return {};
    QStringList parts;
    if (m_run->log().drill)
        parts << tr("演练");
    parts << m_run->log().name;
    if (m_state->situation.stage > 0)
        parts << u"L%1"_s.arg(m_state->situation.stage);
    if (m_state->secondsSinceBirth)
        parts << tr("产后 %1 分").arg(*m_state->secondsSinceBirth / 60);
    parts << u"%1 mL"_s.arg(m_state->situation.totalMl);
    parts.removeAll(QString());
    return parts.join(u' ');
}

void CockpitPane::ring() {
    QStringList codes;
    if (m_state && running())
        for (const pph::CockpitAlarm& alarm : m_state->alarms)
            codes << QString::number(static_cast<int>(alarm.kind)) + alarm.code;
    m_bell->tick(codes, m_run != nullptr ? m_run->now() : m_context.clock().now());
}

void CockpitPane::tick() {
    if (!running()) {
        showHead();
        return;
    }
    const auto jumped = m_run->watchClock();
    if (!jumped)
        say(jumped.error().message, true);
    else if (*jumped != 0)
        say(tr("电脑的时钟被拨动了 %1 秒。计时不受影响，按原来的时间走。").arg(*jumped));
    plantFaults();
    refresh();
    ring();
    if (const int minute = m_run->now().time().minute(); minute != m_shownMinute) {
        m_shownMinute = minute;
        Q_EMIT changed();
    }
}

void CockpitPane::say(const QString& sentence, bool refused) {
    m_said = sentence;
    if (refused)
        m_bell->refuse();
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

QString CockpitPane::message() const {
    return m_message->text();
}

/// What the plan of the drill lets go wrong when its minute has come: written down, shown and rung for.
void CockpitPane::plantFaults() {
    const pph::RunLog& log = m_run->log();
    const auto plan = std::ranges::find_if(
        m_plans, [&](const content::DrillScenario& p) { return p.code == log.scenario; });
    if (!log.drill || plan == m_plans.end())
        return;
    for (const content::PlantedFault& fault : plan->faults) {
        const bool planted = std::ranges::any_of(log.lines, [&](const pph::LogLine& line) {
            return line.kind == pph::LineKind::Fault && line.code == fault.code;
        });
        if (planted || log.startedAt.secsTo(m_run->now()) < fault.afterMin * 60)
            continue;
        const QString sentence = fault.text.in(uiLanguage());
        const Status written = m_run->plantFault(fault.code, sentence);
        say(written ? sentence : written.error().message, true);
        return;
    }
}

// --- record of the woman

void CockpitPane::linkWoman(const QString& subjectId, const QString& name) {
    if (!begin())
        return;
    const Status linked = m_run->link(subjectId, name);
    if (!linked) {
        say(linked.error().message, true);
        return;
    }
    adoptRecord(subjectId, true);
    say({});
    fileLooks();
    closeStrip();
    refresh();
    Q_EMIT changed();
}

} // namespace muying::ui
