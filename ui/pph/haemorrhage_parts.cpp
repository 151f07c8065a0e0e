// The parts of the room beside the cockpit: list, slots, papers, forms.
#include "ui/pph/haemorrhage_page.h"

#include "core/content/library.h"
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

constexpr std::size_t mostPads = 8;

/// Procedures stand in the same list: what goes on first, then the newest.
void addProcedures(const ProcedureRoom& room, std::vector<work::RunHead>& runs) {
    for (const work::ProcedureHead& head : room.heads()) {
        work::RunHead row;
        row.id = head.id;
        row.drill = head.drill;
        row.name = (room.titleOf(head) + u' ' + head.name).trimmed();
        row.startedAt = head.startedAt;
        row.lastAt = head.lastAt;
        row.closed = head.closed;
        row.damaged = head.damaged;
        row.stage = -1;
        runs.push_back(row);
    }
    std::ranges::stable_sort(runs, [](const work::RunHead& one, const work::RunHead& other) {
        return one.closed != other.closed ? other.closed : one.startedAt > other.startedAt;
    });
}

} // namespace

void HaemorrhagePage::refreshList() {
    auto runs = work::pphRuns(context().store());
    if (!runs) {
        complain(runs.error());
        return;
    }
    QString remark = m_trouble;
    if (m_protocol && m_protocol->dueForReview(context().clock().today()))
        remark = tr("流程 %1 生效已超过 24 个月，请核对是否有新版。").arg(m_protocol->edition);
    if (!m_sound->hasPlayer())
        remark += (remark.isEmpty() ? QString() : u"  "_s) + tr("本机没有播放器，报警只有系统提示音和闪烁。");
    for (work::RunHead& run : *runs)
        for (const content::DrillScenario& plan : m_plans)
            if (run.drill && plan.code == run.scenario)
                run.scenario = plan.name.in(uiLanguage());
    if (m_procedures != nullptr)
        addProcedures(*m_procedures, *runs);
    m_list->show(*runs, remark);
}

void HaemorrhagePage::buildReadiness() {
    m_readiness = new ReadinessPane(context(), m_stack);
    m_stack->addWidget(m_readiness);
    connect(m_readiness, &ReadinessPane::leaveWanted, this, &HaemorrhagePage::showList);
    connect(m_readiness, &ReadinessPane::registerWanted, this,
            [this](const QString& form) { context().openWoman(work::clinicSubjectId, form); });
    connect(m_readiness, &ReadinessPane::kitPaperWanted, this, [this] { print(u"kit"_s, nullptr); });
    connect(m_readiness, &ReadinessPane::testPaperWanted, this,
            [this](const QString& test) { print(u"osce:"_s + test, nullptr); });
    connect(m_readiness, &ReadinessPane::drillWanted, this, [this] {
        startReady({}, true);
        pane()->askScenario();
    });
}

void HaemorrhagePage::showReadiness() {
    if (m_readiness == nullptr)
        return;
    m_readiness->load();
    showPart(m_readiness);
    m_readiness->takeFocus();
}

void HaemorrhagePage::connectProcedures() {
    const auto isProcedure = [](const QString& id) { return id.startsWith(u"proc-"_s); };
    connect(m_list, &RunList::runWanted, this, [this, isProcedure](const QString& id) {
        if (isProcedure(id))
            m_procedures->open(id);
        else if (CockpitPane* pane = openRun(id))
            showPane(pane);
    });
    connect(m_list, &RunList::papersWanted, this, [this, isProcedure](const QString& id) {
        if (isProcedure(id))
            m_procedures->print(id, m_list->bilingual());
        else
            showPapers(id);
    });
    connect(m_list, &RunList::caesareanWanted, this, [this] { m_procedures->caesarean(m_settings); });
    connect(m_list, &RunList::resuscitationWanted, this, [this] { m_procedures->begin(u"resuscitation"_s); });
    connect(m_procedures, &ProcedureRoom::leaveWanted, this, &HaemorrhagePage::showList);
    for (const auto signal : {&ProcedureRoom::shown, &ProcedureRoom::statusChanged})
        connect(m_procedures, signal, this, [this] {
            Q_EMIT titleChanged();
            Q_EMIT statusChanged();
        });
}

void HaemorrhagePage::showList() {
    m_papersOf = nullptr;
    showPart(m_list);
    dropIdlePanes();
    refreshList();
    m_list->takeFocus();
}

void HaemorrhagePage::refreshSlots() {
    std::vector<SlotRow> rows;
    for (const CockpitPane* pane : m_panes) {
        if (!pane->running() || !pane->cockpit())
            continue;
        const pph::RunLog& log = pane->run()->log();
        SlotRow row;
        row.run = log.id;
        row.name = log.name.isEmpty() ? tr("姓名未填") : log.name;
        row.drill = log.drill;
        row.plan = pane->cockpit()->observation;
        row.birth = log.run.birth.at ? tr("出生 %1").arg(log.run.birth.at->toString(u"HH:mm"_s))
                                     : tr("还没有填出生时间，没有时点");
        row.remark = row.plan.why == u"risk"_s          ? tr("有危险因素，4 小时")
                     : row.plan.why == u"haemorrhage"_s ? tr("发生过出血，4 小时")
                                                        : QString();
        rows.push_back(row);
    }
    m_slots->setRows(std::move(rows));
}

void HaemorrhagePage::showSlots() {
    refreshSlots();
    showPart(m_slotsPage);
    m_slots->setFocus();
}

void HaemorrhagePage::showPapers(const QString& run) {
    CockpitPane* pane = openRun(run);
    if (pane == nullptr)
        return;
    m_papersOf = pane;
    m_papers->show(*pane->run(), m_settings.cockpit);
    showPart(m_papers);
    m_papers->takeFocus();
}

void HaemorrhagePage::print(const QString& paper, const work::PphRun* run, bool large) {
    const RunPrint wanted{context(), *m_protocol, m_settings, run, m_list->bilingual(), large};
    auto document = runDocument(wanted, paper);
    if (!document) {
        complain(document.error());
        return;
    }
    context().printPreview(std::make_shared<const print::Document>(std::move(document).value()), false);
}

/// A pad that was weighed with a dry weight nobody had told the clinic yet is remembered for the next birth.
void HaemorrhagePage::rememberDry(const QString& grams) {
    const double weight = grams.toDouble();
    const auto known = std::ranges::find(m_settings.dryWeights, weight, &work::DryWeight::grams);
    if (weight <= 0 || known != m_settings.dryWeights.end() || m_settings.dryWeights.size() >= mostPads)
        return;
    work::PphSettings settings = m_settings;
    settings.dryWeights.push_back({tr("垫 %1 g").arg(grams), weight});
    if (const Status kept = work::savePphSettings(context().store(), settings))
        m_settings = std::move(settings);
    else
        complain(kept.error());
}

/// A form of the clinic's registers with what the log already says, as a draft to be gone over. A draft that
/// is there stays: nobody's typing is written over.
void HaemorrhagePage::openForm(const QString& form, const record::Answers& answers) {
    const auto drafts = context().store().drafts();
    const bool begun =
        drafts && std::ranges::any_of(*drafts, [&](const store::Draft& draft) {
            return draft.subject == work::clinicSubjectId && draft.form == form && draft.entry.isEmpty();
        });
    if (begun) {
        context().say(tr("这份表已有没保存的草稿，先打开草稿。"));
    } else if (!answers.codes().isEmpty()) {
        store::Draft draft;
        draft.subject = work::clinicSubjectId;
        draft.form = form;
        draft.raw = QJsonObject{{u"values"_s, answers.json()},
                                {u"typed"_s, QJsonObject()},
                                {u"confirmed"_s, QJsonObject()},
                                {u"version"_s, 0}};
        if (const Status kept = context().store().putDraft(draft); !kept) {
            complain(kept.error());
            return;
        }
        context().noteDraft();
    }
    context().openWoman(work::clinicSubjectId, form);
}

} // namespace muying::ui
