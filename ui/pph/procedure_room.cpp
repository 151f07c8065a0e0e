#include "ui/pph/procedure_room.h"

#include "core/content/library.h"
#include "core/work/procedure_record.h"
#include "ui/pph/procedure_pane.h"
#include "ui/print/pph_procedure.h"
#include "ui/print/print_input.h"
#include "ui/shell/app_context.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr qint64 freshProcedureSeconds = 12 * 3600;

} // namespace

ProcedureRoom::ProcedureRoom(AppContext& context, QStackedWidget* stack, QObject* parent)
    : QObject(parent), m_context(context), m_stack(stack) {
    auto procedures = content::loadProcedures(context.library());
    if (procedures)
        m_procedures = std::move(*procedures);
    else
        m_trouble = procedures.error().message;
}

const content::Procedure* ProcedureRoom::procedure(const QString& code) const {
    const auto found = std::ranges::find(m_procedures, code, &content::Procedure::code);
    return found == m_procedures.end() ? nullptr : &*found;
}

ProcedurePane* ProcedureRoom::pane() const {
    const auto found = std::ranges::find(m_panes, m_stack->currentWidget());
    return found == m_panes.end() ? nullptr : *found;
}

ProcedurePane* ProcedureRoom::paneOf(const QString& run) const {
    const auto found =
        std::ranges::find_if(m_panes, [&](const ProcedurePane* pane) { return pane->run()->id() == run; });
    return found == m_panes.end() ? nullptr : *found;
}

ProcedurePane* ProcedureRoom::makePane(std::unique_ptr<work::ProcedureRun> run) {
    auto* pane = new ProcedurePane(m_context, run->procedure(), m_stack);
    m_panes.push_back(pane);
    m_stack->addWidget(pane);
    pane->showRun(std::move(run));
    connect(pane, &ProcedurePane::leaveWanted, this, &ProcedureRoom::leaveWanted);
    connect(pane, &ProcedurePane::changed, this, &ProcedureRoom::statusChanged);
    connect(pane, &ProcedurePane::paperWanted, this, [this, pane] { print(pane->run()->id(), false); });
    connect(pane, &ProcedurePane::formWanted, this,
            [this, pane](const QString& form) { openForm(*pane, form); });
    connect(pane, &ProcedurePane::closed, this, [this, pane] { offer(*pane); });
    return pane;
}

ProcedurePane* ProcedureRoom::take(const QString& run) {
    if (ProcedurePane* pane = paneOf(run))
        return pane;
    const content::Procedure* which = procedure(run.section(u'-', 1, 1));
    if (which == nullptr)
        return nullptr;
    auto taken = work::ProcedureRun::resume(
        {m_context.store(), *which, m_context.clock(), m_context.steadyClock()}, run);
    if (!taken) {
        m_context.say(taken.error().message);
        return nullptr;
    }
    return makePane(std::move(*taken));
}

void ProcedureRoom::show(ProcedurePane* pane) {
    pane->refresh();
    m_stack->setCurrentWidget(pane);
    pane->takeFocus();
    Q_EMIT shown();
}

void ProcedureRoom::open(const QString& run) {
    if (ProcedurePane* pane = take(run))
        show(pane);
}

void ProcedureRoom::begin(const QString& code) {
    const content::Procedure* which = procedure(code);
    if (which == nullptr) {
        m_context.say(m_trouble);
        return;
    }
    for (const work::ProcedureHead& head : heads()) {
        if (head.procedure == code && !head.closed && !head.damaged && head.name.isEmpty()) {
            open(head.id);
            return;
        }
    }
    auto begun = work::ProcedureRun::start(
        {m_context.store(), *which, m_context.clock(), m_context.steadyClock()}, {});
    if (!begun)
        m_context.say(begun.error().message);
    else
        show(makePane(std::move(*begun)));
}

void ProcedureRoom::caesarean(const work::PphSettings& settings) {
    if (settings.cockpit.has.contains(u"theatre"_s)) {
        begin(u"caesarean"_s);
        return;
    }
    const QStringList recent = m_context.recentWomen();
    m_context.say(tr("本院情况里没有手术室，不能剖宫产：请转诊。有手术室的在“本院情况”勾选。"));
    if (recent.isEmpty())
        m_context.showWomen();
    else
        m_context.openWoman(recent.front(), u"REFERRAL"_s);
}

std::vector<work::ProcedureHead> ProcedureRoom::heads() const {
    auto runs = work::procedureRuns(m_context.store());
    if (!runs) {
        m_context.say(runs.error().message);
        return {};
    }
    return std::move(*runs);
}

QString ProcedureRoom::titleOf(const work::ProcedureHead& head) const {
    const content::Procedure* which = procedure(head.procedure);
    return which ? which->title.in(m_context.language()) : head.procedure;
}

bool ProcedureRoom::resumeOpen() {
    ProcedurePane* first = nullptr;
    for (const work::ProcedureHead& head : heads()) {
        if (head.closed || head.damaged)
            continue;
        ProcedurePane* pane = take(head.id);
        const bool fresh =
            pane != nullptr && pane->run()->log().lastAt.secsTo(pane->run()->now()) < freshProcedureSeconds;
        if (fresh && first == nullptr)
            first = pane;
    }
    if (first != nullptr)
        show(first);
    return first != nullptr;
}

bool ProcedureRoom::running() const {
    return std::ranges::any_of(m_panes, &ProcedurePane::running);
}

QString ProcedureRoom::brief() const {
    const auto found = std::ranges::find_if(m_panes, &ProcedurePane::running);
    return found == m_panes.end() ? QString() : (*found)->brief();
}

void ProcedureRoom::print(const QString& run, bool bilingual) {
    const auto log = work::readProcedureRun(m_context.store(), run);
    const content::Procedure* which = procedure(run.section(u'-', 1, 1));
    if (!log || which == nullptr) {
        m_context.say(log ? m_trouble : log.error().message);
        return;
    }
    print::ProcedurePaper paper;
    paper.procedure = which;
    paper.log = &*log;
    paper.clinic = print::clinicFrom(m_context.store().clinic());
    paper.printedAt = m_context.clock().now();
    paper.printedBy = m_context.user().displayName;
    paper.sample = m_context.demo();
    paper.language = bilingual ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
    if (!log->subject.isEmpty()) {
        if (const auto chart = m_context.desk().chart(log->subject)) {
            paper.language = print::paperLanguage(*chart);
            paper.filledForms = work::filledForms(*which, *chart);
        }
    }
    m_context.printPreview(std::make_shared<const print::Document>(print::procedurePages(paper)), false);
}

/// A form of her record; without a record there is nowhere to keep it.
void ProcedureRoom::openForm(const ProcedurePane& pane, const QString& form) {
    if (pane.run()->log().subject.isEmpty())
        m_context.say(tr("先按 F3 关联她的档案，再填这份表。"));
    else
        m_context.openWoman(pane.run()->log().subject, form);
}

/// What was answered, as a draft of the form the procedure belongs to; typing that is there stays.
void ProcedureRoom::offer(const ProcedurePane& pane) {
    const pph::ProcedureLog& log = pane.run()->log();
    if (log.subject.isEmpty() || log.drill)
        return;
    const auto kept = work::offerProcedure(m_context.desk(), pane.run()->procedure(), log);
    if (!kept)
        m_context.say(kept.error().message);
    else if (*kept)
        m_context.say(tr("核对的内容已放进她的记录草稿，打开核对后保存。"));
    m_context.noteDraft();
}

} // namespace muying::ui
