#include "ui/child/child_page.h"

#include "core/schedule/child_calendar.h"
#include "core/work/child_file.h"
#include "ui/child/child_panel.h"
#include "ui/child/growth_pane.h"
#include "ui/child/vaccine_pane.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/file_panel.h"
#include "ui/woman/form_state.h"
#include "ui/woman/header_band.h"
#include "ui/woman/open_target.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

const QString cardCode = u"CH_ID"_s;
const QString doseCode = u"IMM_DOSE"_s;
const QString vaccineCardCode = u"IMM_CARD"_s;
const QString reactionCode = u"AEFI"_s;

} // namespace

ChildPage::ChildPage(AppContext& context, QWidget* parent) : Page(context, parent) {
    auto tables = growth::GrowthTables::load(context.library().folder());
    if (tables) {
        m_tables = std::move(tables).value();
    } else {
        context.say(tables.error().message);
    }
    build();
    connectParts();
    addKeys();
}

ChildPage::~ChildPage() = default;

void ChildPage::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_band = new HeaderBand(this);
    rows->addWidget(m_band);
    m_files = new FilePanel(context(), this);
    rows->addWidget(m_files);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_timeline = new Timeline(this);
    columns->addWidget(m_timeline);
    columns->addWidget(separator(Qt::Vertical, this));
    auto* middle = new QWidget(this);
    setSurface(middle, Role::Surface);
    auto* middleRows = new QVBoxLayout(middle);
    middleRows->setContentsMargins(0, px(8), 0, 0);
    middleRows->setSpacing(px(4));
    m_choice = new Segment(middle);
    m_choice->setObjectName(u"childMiddle"_s);
    m_choice->setWords({tr("曲线 Alt+1"), tr("检查表 Alt+2"), tr("疫苗 Alt+3")});
    m_choice->setAccessibleName(tr("曲线、检查表、疫苗"));
    auto* choiceRow = new QHBoxLayout;
    choiceRow->setContentsMargins(px(16), 0, px(12), 0);
    choiceRow->addWidget(m_choice);
    choiceRow->addStretch(1);
    middleRows->addLayout(choiceRow);
    m_stack = new QStackedWidget(middle);
    m_growth = new GrowthPane;
    auto* scroll = new QScrollArea(m_stack); // charts keep their height at large type
    scroll->setWidget(m_growth);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pane = new EntryPane(context(), m_stack);
    m_vaccines = new VaccinePane(m_stack);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_vaccines);
    middleRows->addWidget(m_stack, 1);
    columns->addWidget(middle, 1);
    columns->addWidget(separator(Qt::Vertical, this));
    m_panel = new ChildPanel(this);
    columns->addWidget(m_panel);
    rows->addLayout(columns, 1);
}

void ChildPage::connectParts() {
    connect(m_timeline, &Timeline::openAsked, this, &ChildPage::show);
    connect(m_choice, &Segment::currentChanged, this,
            [this](int index) { setMiddle(static_cast<Middle>(index)); });
    connect(m_pane, &EntryPane::statusChanged, this, [this] {
        markOpen();
        emit statusChanged();
    });
    connect(m_pane, &EntryPane::saved, this, [this](const Saved& saved, EntryPane::Wish wish) {
        entrySaved(saved, wish == EntryPane::Wish::SaveAndPrint);
    });
    connect(m_vaccines, &VaccinePane::doseAsked, this, &ChildPage::openDose);
    connect(m_panel, &ChildPanel::vaccinationAsked, this, &ChildPage::registerDose);
    connect(m_files, &FilePanel::done, this, [this](const QString& id, const QString& sentence) {
        if (const Status opened = open(id); opened) {
            context().say(sentence);
        }
    });
    connect(m_band, &HeaderBand::addFormAsked, this, &ChildPage::showAddMenu);
    connect(m_band, &HeaderBand::relativesAsked, this, &ChildPage::openMother);
    connect(m_band, &HeaderBand::handbookAsked, this, &ChildPage::printHandbook);
}

void ChildPage::addKeys() {
    const auto on = [this](const QKeySequence& key, auto action) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int i = 0; i < 3; ++i) {
        on(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
           [this, i] { setMiddle(static_cast<Middle>(i)); });
    }
    on(QKeySequence(Qt::ALT | Qt::Key_M), [this] { openMother(); });
    on(QKeySequence(Qt::Key_F6), [this] { registerDose(); });
    on(QKeySequence(Qt::Key_F7), [this] { registerReaction(); });
    on(QKeySequence(Qt::Key_F8), [this] { show({vaccineCardCode, {}, {}}); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
       [this] { showAddMenu(m_stack->mapToGlobal(QPoint(px(20), px(46)))); });
}

Status ChildPage::load(const QString& childId) {
    auto chart = context().desk().chart(childId);
    if (!chart) {
        return chart.error();
    }
    if (!chart->child) {
        return failure(ErrorCode::NotFound, tr("这不是儿童的档案。"));
    }
    m_chart = std::make_shared<const work::Chart>(std::move(chart).value());
    return success();
}

Status ChildPage::open(const QString& childId, const QString& form, const QString& formKey) {
    if (const Status loaded = load(childId); !loaded) {
        return loaded;
    }
    m_registering = false;
    showSides();
    if (form == doseCode && !formKey.isEmpty()) {
        openDose(formKey, {});
        return success();
    }
    TimelineTarget target{form, formKey, {}};
    if (form.isEmpty()) {
        target = firstTarget(*m_chart, context().library(), draftsOf(context().store(), *m_chart),
                             context().clock().today());
    }
    show(target);
    const bool draft = m_pane->state() != nullptr && m_pane->state()->isDirty();
    if (form.isEmpty() && !draft) {
        setMiddle(Middle::Growth); // nothing was asked for: first how it grows
    }
    return success();
}

Status ChildPage::openNew(const QString& motherId) {
    const content::Form* card = context().library().form(cardCode);
    if (card == nullptr) {
        return failure(ErrorCode::ContentInvalid, tr("缺少儿童基本信息表，无法新建。请重新安装程序。"));
    }
    std::shared_ptr<work::Chart> mother;
    if (!motherId.isEmpty()) {
        auto chart = context().desk().chart(motherId);
        if (!chart) {
            return chart.error();
        }
        mother = std::make_shared<work::Chart>(std::move(chart).value());
    }
    m_chart = mother;
    m_registering = true;
    const QString name = mother
                             ? tr("%1 的孩子").arg(mother->woman.subject.identity.value(u"name"_s).toString())
                             : tr("新建儿童");
    HeaderBand::Item item;
    item.kind = HeaderBand::Item::Kind::Name;
    item.value = name;
    item.head = mother ? tr("母亲和分娩的资料已带入，核对后保存")
                       : tr("先填儿童基本信息；母亲没有档案时请填母亲一栏");
    item.large = true;
    m_band->showNewPerson(item);
    m_timeline->showChildSteps();
    m_panel->clear();
    record::Entry entry;
    entry.form = card->code;
    entry.edition = card->edition;
    openEntry(*card, entry);
    return success();
}

QString ChildPage::childId() const {
    return m_chart && m_chart->child ? m_chart->child->subject.id : QString();
}

ChildPage::Middle ChildPage::middle() const {
    return static_cast<Middle>(m_stack->currentIndex());
}

void ChildPage::setMiddle(Middle middle) {
    if (m_registering) {
        middle = Middle::Form;
    }
    m_stack->setCurrentIndex(static_cast<int>(middle));
    m_choice->setCurrent(static_cast<int>(middle));
    if (middle == Middle::Form) {
        m_pane->focusForm();
    } else if (middle == Middle::Vaccines) {
        m_vaccines->setFocus(Qt::OtherFocusReason);
    } else {
        m_growth->table()->setFocus(Qt::OtherFocusReason);
    }
    emit titleChanged();
    emit statusChanged();
}

void ChildPage::show(const TimelineTarget& target) {
    const content::Form* newest = context().library().form(target.form);
    if (newest == nullptr || !m_chart) {
        return;
    }
    if (newest->subject != u"child") {
        return; // a record of the mother opens on her page
    }
    TimelineTarget asked = target;
    const content::Window* due = schedule::checkUpOn(context().library().schedule(),
                                                     work::childBirth(*m_chart), context().clock().today());
    if (asked.entryId.isEmpty() && asked.formKey.isEmpty() && due != nullptr && due->form == newest->code) {
        asked.formKey = due->formKey; // a check-up today belongs to the last key age reached
    }
    record::Entry entry = entryFor(*m_chart, *newest, asked);
    const content::Form* own = context().library().form(entry.form, entry.edition);
    if (own == nullptr) {
        m_pane->putDraft();
        m_pane->openUnknown(entry);
        setMiddle(Middle::Form);
        return;
    }
    openEntry(*own, std::move(entry));
}

void ChildPage::openEntry(const content::Form& form, record::Entry entry) {
    m_pane->putDraft();
    m_pane->open(m_chart, form, entry);
    markOpen();
    setMiddle(Middle::Form);
}

void ChildPage::openDose(const QString& dose, const QString& entryId) {
    const content::Form* form = context().library().form(doseCode);
    const content::VaccineDose* place = context().library().immunisation().dose(dose);
    if (form == nullptr || place == nullptr || !m_chart || m_registering) {
        return;
    }
    if (!entryId.isEmpty() && m_chart->entry(entryId) != nullptr) {
        show({m_chart->entry(entryId)->form, {}, entryId});
        return;
    }
    record::Entry entry;
    entry.form = form->code;
    entry.edition = form->edition;
    const ChildVaccines vaccines(*m_chart, context().library(), context().clock().today());
    const auto planned = std::ranges::find_if(
        vaccines.plan.doses, [&](const schedule::PlannedDose& other) { return other.dose->code == dose; });
    entry.answers.set(u"vaccine_code"_s,
                      planned != vaccines.plan.doses.end() ? planned->vaccine : place->vaccine);
    entry.answers.set(u"dose_no"_s, place->number);
    openEntry(*form, std::move(entry));
}

void ChildPage::registerDose() {
    if (!m_chart || m_registering) {
        return;
    }
    const ChildVaccines vaccines(*m_chart, context().library(), context().clock().today());
    for (const schedule::DoseState state : {schedule::DoseState::Overdue, schedule::DoseState::Due}) {
        for (const schedule::PlannedDose& dose : vaccines.plan.doses) {
            if (dose.state == state) {
                openDose(dose.dose->code, {});
                return;
            }
        }
    }
    if (const content::Form* form = context().library().form(doseCode)) {
        record::Entry entry;
        entry.form = form->code;
        entry.edition = form->edition;
        openEntry(*form, std::move(entry));
    }
}

/// A reaction to the dose chosen in the vaccine list, else to the newest one.
void ChildPage::registerReaction() {
    const content::Form* form = context().library().form(reactionCode);
    if (form == nullptr || !m_chart || m_registering) {
        return;
    }
    work::Chart suspected = *m_chart;
    if (const QString chosen = m_vaccines->currentEntry();
        middle() == Middle::Vaccines && !chosen.isEmpty()) {
        for (const record::Entry* dose : m_chart->all(doseCode)) {
            if (dose->id != chosen) {
                suspected.drop(dose->id);
            }
        }
    }
    record::Entry entry;
    entry.form = form->code;
    entry.edition = form->edition;
    entry.answers = context().desk().offered(suspected, *form);
    openEntry(*form, std::move(entry));
}

void ChildPage::showSides() {
    const QDateTime now = context().clock().now();
    if (m_tables) {
        m_record = growth::growthRecord(*m_tables, work::childEntries(*m_chart));
        m_growth->showRecord(*m_tables, m_record);
    }
    m_band->showFacts(childBandFacts(*m_chart, context().library(), m_record, now.date()), tr("打印手册"));
    m_band->setRelatives(m_chart->woman.subject.id.isEmpty() ? QString() : tr("母亲"),
                         QKeySequence(Qt::ALT | Qt::Key_M));
    m_timeline->showChart(*m_chart, context().library(), draftsOf(context().store(), *m_chart), now.date());
    m_timeline->showToday();
    const ChildVaccines vaccines(*m_chart, context().library(), now.date());
    m_vaccines->showPlan(vaccines, context().library(), now.date());
    m_panel->showChild(*m_chart, context().library(), m_record, now);
}

void ChildPage::markOpen() {
    const FormState* state = m_pane->state();
    if (state == nullptr || !m_chart || m_registering) {
        return;
    }
    const content::Form& form = state->form();
    const QString key = form.columnField.isEmpty() ? QString() : state->answers().text(form.columnField);
    const bool draft = state->isDirty() || state->entry().id.isEmpty();
    const QString note = draft ? tr("草稿，%1 / %2 项").arg(state->filled()).arg(state->total()) : QString();
    m_timeline->setOpen({form.code, key, state->entry().id}, note);
}

void ChildPage::openMother() {
    if (!m_chart || m_chart->woman.subject.id.isEmpty()) {
        context().say(tr("母亲没有档案。"));
        return;
    }
    const QString mother = m_chart->pregnancy ? m_chart->pregnancy->subject.id : m_chart->woman.subject.id;
    context().openWoman(mother);
}

void ChildPage::showAddMenu(const QPoint& below) {
    if (!m_chart || m_registering) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("新增一张表"));
    int number = 1;
    for (const content::Form& form : context().library().forms()) {
        const bool newest = context().library().form(form.code) == &form;
        if (!newest || form.subject != u"child") {
            continue;
        }
        const QString& name = form.title.in(uiLanguage());
        const QString text = number < 10 ? u"&%1  %2"_s.arg(number).arg(name) : name;
        const QString code = form.code;
        connect(menu->addAction(text), &QAction::triggered, this, [this, code] { show({code, {}, {}}); });
        ++number;
    }
    addFileActions(*menu);
    menu->popup(below);
}

void ChildPage::addFileActions(QMenu& menu) {
    menu.addSeparator();
    const auto add = [&](const QString& word, FilePanel::Job job) {
        connect(menu.addAction(word), &QAction::triggered, this, [this, job] {
            m_pane->putDraft();
            m_files->begin(job, *m_chart);
        });
    };
    if (m_chart->child->index.status == u"in_care") {
        add(tr("结束管理、转出"), FilePanel::Job::Close);
    } else {
        add(tr("转入、恢复管理"), FilePanel::Job::Reopen);
    }
    add(tr("合并重复档案"), FilePanel::Job::Merge);
    const auto merges = context().desk().merges(m_chart->child->subject.id);
    if (merges && !merges->empty()) {
        add(tr("撤销合并"), FilePanel::Job::Undo);
    }
}

void ChildPage::entrySaved(const Saved& saved, bool print) {
    const QString form = m_pane->form() != nullptr ? m_pane->form()->code : QString();
    if (const Status loaded = load(saved.subject); !loaded) {
        context().say(loaded.error().message);
        return;
    }
    const bool registered = m_registering;
    m_registering = false;
    showSides();
    context().recordSaved(m_chart->child->subject.id);
    context().say(tr("已保存 %1").arg(context().clock().now().toString(u"HH:mm:ss"_s)));
    if (registered || !saved.entry) {
        show({cardCode, {}, {}});
        setMiddle(Middle::Growth);
        return;
    }
    show({form, {}, saved.entry->id});
    if (print) {
        printEntry(*saved.entry);
    }
}

QString ChildPage::title() const {
    const QString name = m_chart && m_chart->child
                             ? m_chart->child->subject.identity.value(u"name"_s).toString()
                             : tr("新建儿童");
    const QString part = middle() == Middle::Growth     ? tr("生长曲线")
                         : middle() == Middle::Vaccines ? tr("疫苗")
                                                        : m_pane->title();
    return part.isEmpty() ? name : tr("%1，%2").arg(name, part);
}

QStringList ChildPage::statusLeft() const {
    if (middle() == Middle::Form) {
        return m_pane->statusLeft();
    }
    return {
        tr("Alt+1 曲线   Alt+2 检查表   Alt+3 疫苗   F6 登记接种   F7 登记反应   F8 接种卡   Alt+M 母亲")};
}

QStringList ChildPage::statusRight() const {
    return m_pane->statusRight();
}

bool ChildPage::handleEscape() {
    if (m_files->isOpen()) {
        m_files->close();
        return true;
    }
    return m_pane->closeHistory();
}

void ChildPage::activated() {
    m_timeline->showToday();
    setMiddle(middle());
}

void ChildPage::aboutToLock() {
    m_pane->putDraft();
}

QString ChildPage::draftProblem() const {
    return m_pane->draftProblem();
}

void ChildPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const double logical = width() * 100.0 / px(100);
    m_timeline->setFolded(logical < 1100);
    m_panel->setFixedWidth(px(logical < 1000 ? 264 : 312));
}

} // namespace muying::ui
