#include "ui/pph/haemorrhage_page.h"

#include "core/content/further_texts.h"
#include "core/work/clinic_subject.h"
#include "core/work/pph_facts.h"
#include "core/work/pph_review.h"
#include "ui/pph/cockpit_pane.h"
#include "ui/pph/entry_strip.h"
#include "ui/pph/indicator_pane.h"
#include "ui/pph/papers_pane.h"
#include "ui/pph/procedure_pane.h"
#include "ui/pph/procedure_room.h"
#include "ui/pph/profile_pane.h"
#include "ui/pph/readiness_pane.h"
#include "ui/pph/run_list.h"
#include "ui/pph/run_prints.h"
#include "ui/pph/slots_view.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

/// A run nobody has touched for so long is offered in the list; a fresher one comes to the front by itself.
constexpr qint64 freshRunSeconds = 12 * 3600;

QStringList dryGrams(const work::PphSettings& settings) {
    QStringList dry;
    for (const work::DryWeight& weight : settings.dryWeights)
        dry << QString::number(weight.grams, 'g', 6);
    return dry;
}

} // namespace

HaemorrhagePage::HaemorrhagePage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_sound(std::make_unique<AlarmSound>()) {
    setObjectName(u"haemorrhagePage"_s);
    auto protocol = content::protocolOf(context.library());
    auto plans = content::drillsOf(context.library());
    auto settings = work::pphSettings(context.store());
    if (protocol)
        m_protocol = *protocol;
    else
        m_trouble = protocol.error().message;
    if (plans)
        m_plans = plans->scenarios;
    else if (m_trouble.isEmpty())
        m_trouble = plans.error().message;
    if (settings)
        m_settings = *settings;
    else if (m_trouble.isEmpty())
        m_trouble = settings.error().message;
    build();
}

HaemorrhagePage::~HaemorrhagePage() = default;

void HaemorrhagePage::setSound(std::unique_ptr<AlarmSound> sound) {
    while (!m_panes.empty()) { // bells hold the old one
        delete m_panes.back();
        m_panes.pop_back();
    }
    m_sound = std::move(sound);
    resumeOpen();
}

work::PphRun::Tools HaemorrhagePage::tools() const {
    return {context().store(), *m_protocol, context().clock(), context().steadyClock()};
}

void HaemorrhagePage::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    rows->addWidget(m_stack);
    m_list = new RunList(m_stack);
    m_stack->addWidget(m_list);
    if (!m_protocol)
        return;
    m_slotsPage = buildSlots();
    m_stack->addWidget(m_slotsPage);
    m_papers = new PapersPane(context(), *m_protocol, m_stack);
    m_stack->addWidget(m_papers);
    m_indicators = new IndicatorPane(context(), *m_protocol, m_stack);
    m_stack->addWidget(m_indicators);
    m_profile = new ProfilePane(context(), m_stack);
    m_stack->addWidget(m_profile);
    connect(m_profile, &ProfilePane::saved, this, &HaemorrhagePage::adoptSettings);
    connect(m_profile, &ProfilePane::leaveWanted, this, &HaemorrhagePage::showList);
    m_procedures = new ProcedureRoom(context(), m_stack, this);
    buildReadiness();
    connectList();
    connectProcedures();
    connect(m_papers, &PapersPane::leaveWanted, this, [this] { handleEscape(); });
    connect(m_papers, &PapersPane::formWanted, this, [this](const QString& form) {
        if (m_papersOf == nullptr)
            return;
        const pph::RunLog& log = m_papersOf->run()->log();
        openForm(form, form == u"RCA"_s     ? work::rcaAnswers(*m_protocol, log)
                       : form == u"DRILL"_s ? work::drillAnswers(*m_protocol, log)
                                            : record::Answers());
    });
    connect(m_indicators, &IndicatorPane::cardWanted, this,
            [this](const record::Answers& answers) { openForm(u"PDCA"_s, answers); });
    connect(m_papers, &PapersPane::paperWanted, this, [this](const QString& paper) {
        if (m_papersOf != nullptr)
            print(paper, m_papersOf->run());
    });
    connect(m_papers, &PapersPane::changed, this, [this] {
        if (m_papersOf != nullptr)
            m_papersOf->refresh();
    });
}

void HaemorrhagePage::connectList() {
    connect(m_list, &RunList::realWanted, this, [this] { startReady({}, false); });
    connect(m_list, &RunList::observationWanted, this, [this] {
        startReady({}, false);
        pane()->askBirth();
    });
    connect(m_list, &RunList::drillWanted, this, [this] {
        startReady({}, true);
        pane()->askScenario();
    });
    connect(m_list, &RunList::slotsWanted, this, &HaemorrhagePage::showSlots);
    connect(m_list, &RunList::kitWanted, this, &HaemorrhagePage::showReadiness);
    connect(m_list, &RunList::indicatorsWanted, this, [this] {
        m_indicators->load();
        showPart(m_indicators);
        m_indicators->takeFocus();
    });
    connect(m_list, &RunList::profileWanted, this, [this] {
        m_profile->show(m_settings);
        showPart(m_profile);
        m_profile->takeFocus();
    });
    connect(m_list, &RunList::paperWanted, this,
            [this](const QString& paper, bool large) { print(paper, nullptr, large); });
}

QWidget* HaemorrhagePage::buildSlots() {
    auto* page = new QWidget(m_stack);
    setSurface(page, Role::Surface);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, px(14), 0, 0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(20), 0, px(20), px(8));
    head->addWidget(label(tr("产后观察时点"), Voice::Title, page));
    head->addWidget(
        label(tr("每次分娩 2 小时；有危险因素或产后出血 4 小时。Enter 填现在这一格，↑↓ 换产妇，Esc 返回。"),
              Voice::Label, page, true));
    rows->addLayout(head);
    auto* area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_slots = new SlotsView(area);
    area->setWidget(m_slots);
    rows->addWidget(area, 1);
    connect(m_slots, &SlotsView::entryWanted, this, [this](const QString& id) {
        if (CockpitPane* pane = openRun(id)) {
            showPane(pane);
            pane->askObservation();
        }
    });
    return page;
}

void HaemorrhagePage::complain(const Error& error) {
    context().say(error.message);
}

// --- panes

CockpitPane* HaemorrhagePage::pane() const {
    const auto found = std::ranges::find(m_panes, m_stack->currentWidget());
    return found == m_panes.end() ? nullptr : *found;
}

CockpitPane* HaemorrhagePage::paneOf(const QString& run) const {
    const auto found = std::ranges::find_if(
        m_panes, [&](const CockpitPane* p) { return p->run() != nullptr && p->run()->id() == run; });
    return found == m_panes.end() ? nullptr : *found;
}

CockpitPane* HaemorrhagePage::makePane() {
    auto* pane = new CockpitPane(context(), *m_protocol, *m_sound, m_stack);
    pane->setSettings(m_settings.cockpit, dryGrams(m_settings));
    pane->setDrillPlans(m_plans);
    m_panes.push_back(pane);
    m_stack->addWidget(pane);
    connect(pane, &CockpitPane::dryWeightUsed, this, &HaemorrhagePage::rememberDry);
    connect(pane, &CockpitPane::leaveWanted, this, &HaemorrhagePage::showList);
    connect(pane, &CockpitPane::papersWanted, this, [this, pane] { showPapers(pane->run()->id()); });
    connect(pane, &CockpitPane::closed, this, [this, pane] { showPapers(pane->run()->id()); });
    for (const auto signal : {&CockpitPane::begun, &CockpitPane::changed})
        connect(pane, signal, this, [this] {
            Q_EMIT titleChanged();
            Q_EMIT statusChanged();
        });
    return pane;
}

/// The cockpit of a run, taken up where it was; null and a sentence if it cannot be read.
CockpitPane* HaemorrhagePage::openRun(const QString& id) {
    if (id.isEmpty() || !m_protocol)
        return nullptr;
    if (CockpitPane* pane = paneOf(id))
        return pane;
    auto run = work::PphRun::resume(tools(), id);
    if (!run) {
        complain(run.error());
        return nullptr;
    }
    CockpitPane* pane = makePane();
    pane->showRun(std::move(run).value());
    return pane;
}

void HaemorrhagePage::showPart(QWidget* part) {
    m_stack->setCurrentWidget(part);
    Q_EMIT titleChanged();
    Q_EMIT statusChanged();
}

void HaemorrhagePage::showPane(CockpitPane* pane) {
    pane->refresh();
    showPart(pane);
    pane->takeFocus();
}

/// Cockpits that never began, and those of runs that are over.
void HaemorrhagePage::dropIdlePanes() {
    std::erase_if(m_panes, [this](CockpitPane* pane) {
        const bool idle = !pane->running() && pane != m_stack->currentWidget() && pane != m_papersOf;
        if (idle) {
            m_stack->removeWidget(pane);
            pane->deleteLater();
        }
        return idle;
    });
}

Result<std::unique_ptr<work::PphRun>> HaemorrhagePage::startRun(const QString& subjectId,
                                                                const content::DrillScenario* plan) {
    work::RunStart start;
    start.drill = plan != nullptr;
    start.scenario = plan != nullptr ? plan->code : QString();
    start.people = m_settings.cockpit.people;
    start.subject = subjectId;
    if (!subjectId.isEmpty()) {
        const auto chart = context().desk().chart(subjectId);
        if (!chart)
            return chart.error();
        start.name = context().search().hit(subjectId).name;
        start.woman = work::pphWoman(context().desk(), *chart, *m_protocol);
        start.birth = work::pphBirth(*chart);
    }
    return work::PphRun::start(tools(), start);
}

void HaemorrhagePage::startReady(const QString& subjectId, bool drill) {
    CockpitPane* pane = makePane();
    const QString name = subjectId.isEmpty() ? QString() : context().search().hit(subjectId).name;
    pane->showReady(
        [this, subjectId](const content::DrillScenario* plan) { return startRun(subjectId, plan); }, name,
        drill);
    showPane(pane);
}

/// The open real run of this woman, else one nobody has named yet; without a woman the one that moved last.
QString HaemorrhagePage::runFor(const QString& subjectId, const std::vector<work::RunHead>& runs) const {
    const auto open = [](const work::RunHead& run) { return !run.closed && !run.damaged && !run.drill; };
    const auto find = [&](auto fits) {
        const auto found =
            std::ranges::find_if(runs, [&](const work::RunHead& run) { return open(run) && fits(run); });
        return found == runs.end() ? QString() : found->id;
    };
    if (subjectId.isEmpty())
        return find([](const work::RunHead&) { return true; });
    const QString hers = find([&](const work::RunHead& run) { return run.subject == subjectId; });
    if (!hers.isEmpty())
        return hers;
    return find([](const work::RunHead& run) { return run.subject.isEmpty() && run.name.isEmpty(); });
}

void HaemorrhagePage::openNow(const QString& subjectId, bool front) {
    if (!m_protocol) {
        context().say(m_trouble);
        return;
    }
    CockpitPane* shown = pane();
    const bool same =
        shown != nullptr &&
        (subjectId.isEmpty() || (shown->run() != nullptr && shown->run()->log().subject == subjectId));
    if (front && same) {
        shown->pressKey(12);
        return;
    }
    if (same && shown->running()) {
        showPane(shown);
        return;
    }
    const auto runs = work::pphRuns(context().store());
    if (!runs) {
        complain(runs.error());
        return;
    }
    if (CockpitPane* running = openRun(runFor(subjectId, *runs)))
        showPane(running);
    else
        startReady(subjectId, false);
}

bool HaemorrhagePage::resumeOpen() {
    if (!m_protocol)
        return false;
    const auto runs = work::pphRuns(context().store());
    if (!runs) {
        complain(runs.error());
        return false;
    }
    CockpitPane* first = nullptr;
    int open = 0;
    for (const work::RunHead& run : *runs) {
        if (run.closed || run.damaged)
            continue;
        CockpitPane* pane = openRun(run.id);
        if (pane == nullptr)
            continue;
        ++open;
        // Real before drill, and not one that somebody forgot to end days ago.
        const bool fresh = pane->run()->log().lastAt.secsTo(pane->run()->now()) < freshRunSeconds;
        if (fresh && (first == nullptr || (first->drill() && !run.drill)))
            first = pane;
    }
    if (open > 1)
        context().say(tr("有 %1 次抢救、观察或演练还没有结束，Esc 看列表。").arg(open));
    if (first == nullptr)
        return m_procedures->resumeOpen();
    showPane(first);
    return true;
}

bool HaemorrhagePage::running() const {
    return std::ranges::any_of(m_panes, [](const CockpitPane* pane) { return pane->running(); }) ||
           (m_procedures != nullptr && m_procedures->running());
}

QString HaemorrhagePage::brief() const {
    const CockpitPane* most = nullptr;
    for (const CockpitPane* pane : m_panes)
        if (pane->running() && (most == nullptr || (most->drill() && !pane->drill())))
            most = pane;
    if (most != nullptr)
        return most->brief();
    return m_procedures == nullptr ? QString() : m_procedures->brief();
}

void HaemorrhagePage::adoptSettings(const work::PphSettings& settings) {
    m_settings = settings;
    for (CockpitPane* pane : m_panes) {
        pane->setSettings(settings.cockpit, dryGrams(settings));
        pane->refresh();
    }
}

// --- page

QString HaemorrhagePage::title() const {
    const CockpitPane* shown = pane();
    if (shown == nullptr)
        return tr("产后出血");
    const QString name = shown->run() != nullptr ? shown->run()->log().name : QString();
    const QString word = shown->drill() ? tr("演练 产后出血") : tr("产后出血");
    return name.isEmpty() ? word : word + u"，"_s + name;
}

QStringList HaemorrhagePage::statusLeft() const {
    return {tr("F12 随时打开")};
}

bool HaemorrhagePage::wholeWindow() const {
    return pane() != nullptr;
}

bool HaemorrhagePage::handleEscape() {
    if (CockpitPane* shown = pane()) {
        if (!shown->escape())
            showList();
        return true;
    }
    if (m_stack->currentWidget() == m_list)
        return false;
    if (ProcedurePane* procedure = m_procedures ? m_procedures->pane() : nullptr;
        procedure != nullptr && procedure->escape())
        return true;
    if (m_stack->currentWidget() == m_readiness && m_readiness->escape())
        return true;
    if (m_stack->currentWidget() == m_papers && m_papersOf != nullptr && m_papersOf->running()) {
        showPane(m_papersOf);
        return true;
    }
    showList();
    return true;
}

void HaemorrhagePage::activated() {
    if (CockpitPane* shown = pane()) {
        shown->refresh();
        shown->takeFocus();
    } else if (m_stack->currentWidget() == m_list) {
        refreshList();
        m_list->takeFocus();
    } else if (m_stack->currentWidget() == m_readiness) {
        m_readiness->load();
        m_readiness->takeFocus();
    } else if (m_procedures != nullptr && m_procedures->pane() != nullptr) {
        m_procedures->pane()->refresh();
        m_procedures->pane()->takeFocus();
    } else if (m_stack->currentWidget() == m_slotsPage) {
        refreshSlots();
        m_slots->setFocus();
    } else if (m_stack->currentWidget() == m_papers) {
        m_papers->takeFocus();
    } else if (m_stack->currentWidget() == m_indicators) {
        m_indicators->takeFocus();
    }
}

} // namespace muying::ui
