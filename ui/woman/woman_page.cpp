#include "ui/woman/woman_page.h"

#include "core/content/further_texts.h"
#include "core/work/standing.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/file_panel.h"
#include "ui/woman/form_state.h"
#include "ui/woman/header_band.h"
#include "ui/woman/loop_panel.h"
#include "ui/woman/open_target.h"
#include "ui/woman/reason_panel.h"
#include "ui/woman/replay_view.h"
#include "ui/woman/return_strip.h"
#include "ui/woman/timeline.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;

WomanPage::WomanPage(AppContext& context, QWidget* parent) : Page(context, parent) {
    build();
    connectParts();
}

WomanPage::~WomanPage() = default;

void WomanPage::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_band = new HeaderBand(this);
    rows->addWidget(m_band);
    m_files = new FilePanel(context(), this);
    rows->addWidget(m_files);
    m_return = new ReturnStrip(context(), this);
    rows->addWidget(m_return);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_timeline = new Timeline(this);
    m_pane = new EntryPane(context(), this);
    m_reasons = new ReasonPanel(this);
    middle->addWidget(m_timeline);
    middle->addWidget(separator(Qt::Vertical, this));
    middle->addWidget(m_pane, 1);
    buildLoop();
    middle->addWidget(m_replay, 1);
    middle->addWidget(separator(Qt::Vertical, this));
    middle->addWidget(m_reasons);
    rows->addLayout(middle, 1);
    const auto curves = content::pregnancyCurvesOf(context().library());
    if (curves) {
        m_reasons->setCurves(curves.value(), this->context().library());
    } else {
        context().say(curves.error().message);
    }
}

void WomanPage::connectParts() {
    connect(m_timeline, &Timeline::openAsked, this, &WomanPage::show);
    connect(m_pane, &EntryPane::riskChanged, this, &WomanPage::showRisk);
    connect(m_pane, &EntryPane::statusChanged, this, [this] {
        markOpen();
        emit statusChanged();
    });
    connect(m_pane, &EntryPane::saved, this, [this](const Saved& saved, EntryPane::Wish wish) {
        entrySaved(saved, wish == EntryPane::Wish::SaveAndPrint);
    });
    connect(m_pane, &EntryPane::openRequested, this, [this](const QString& id) { context().openWoman(id); });
    connect(m_band, &HeaderBand::addFormAsked, this, &WomanPage::showAddMenu);
    connect(m_band, &HeaderBand::relativesAsked, this, &WomanPage::showChildren);
    connect(m_files, &FilePanel::done, this, [this](const QString& id, const QString& sentence) {
        if (const Status opened = open(id); opened) {
            context().say(sentence);
        }
    });
    auto* children = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_M), this);
    connect(children, &QShortcut::activated, this,
            [this] { showChildren(m_pane->mapToGlobal(QPoint(px(20), px(46)))); });
    connect(m_band, &HeaderBand::handbookAsked, this, &WomanPage::printHandbook);
    connect(m_band, &HeaderBand::labelsAsked, this, &WomanPage::printLabels);
    auto* addForm = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    connect(addForm, &QShortcut::activated, this,
            [this] { showAddMenu(m_pane->mapToGlobal(QPoint(px(20), px(46)))); });
}

Status WomanPage::load(const QString& subjectId) {
    auto chart = context().desk().chart(subjectId);
    if (!chart) {
        return chart.error();
    }
    m_chart = std::make_shared<const work::Chart>(std::move(chart).value());
    return success();
}

Status WomanPage::open(const QString& subjectId, const QString& form, const QString& formKey) {
    const Status loaded = load(subjectId);
    if (!loaded) {
        return loaded;
    }
    showSides();
    const std::vector<store::Draft> drafts = draftsOf(context().store(), *m_chart);
    TimelineTarget target{form, formKey, {}};
    if (form.isEmpty()) {
        target = firstTarget(*m_chart, context().library(), drafts, context().clock().today());
    } else if (formKey.isEmpty()) {
        for (const store::Draft& draft : drafts) {
            if (draft.form == form) {
                target.entryId = draft.entry;
                break;
            }
        }
    }
    show(target);
    return success();
}

void WomanPage::openNew() {
    m_chart.reset();
    m_registering = true;
    m_band->showNew();
    m_timeline->showSteps(0);
    m_reasons->clear();
    const content::Form* cover = context().library().form(u"WOM_COVER"_s);
    if (cover == nullptr) {
        context().say(tr("缺少基本信息表，无法新建。请重新安装程序。"));
        return;
    }
    record::Entry entry;
    entry.form = cover->code;
    entry.edition = cover->edition;
    m_pane->open(nullptr, *cover, entry);
    emit titleChanged();
}

QString WomanPage::subjectId() const {
    if (!m_chart) {
        return {};
    }
    return m_chart->pregnancy ? m_chart->pregnancy->subject.id : m_chart->woman.subject.id;
}

void WomanPage::show(const TimelineTarget& target) {
    if (target.form == work::assessmentForm) {
        showReplay(target.entryId);
        return;
    }
    const content::Form* newest = context().library().form(target.form);
    if (newest == nullptr || !m_chart) {
        return;
    }
    leaveReplay();
    m_pane->putDraft();
    const record::Entry entry = entryFor(*m_chart, *newest, target);
    const content::Form* own = context().library().form(entry.form, entry.edition);
    if (own == nullptr) {
        m_pane->openUnknown(entry);
    } else {
        m_pane->open(m_chart, *own, entry);
    }
    showRisk();
    markOpen();
    m_pane->focusForm();
    emit titleChanged();
}

void WomanPage::showSides() {
    const QDateTime now = context().clock().now();
    m_band->showChart(*m_chart, context().library(), now.date());
    const QString status = m_chart->pregnancy ? m_chart->pregnancy->index.status : QString();
    const std::size_t children = m_chart->children.size();
    m_band->setRelatives(children > 1                                    ? tr("孩子 %1 名").arg(children)
                         : children == 1                                 ? tr("孩子")
                         : status == u"postpartum" || status == u"ended" ? tr("登记新生儿")
                                                                         : QString(),
                         QKeySequence(Qt::ALT | Qt::Key_M));
    m_timeline->showChart(*m_chart, context().library(), draftsOf(context().store(), *m_chart), now.date());
    m_reasons->showDue(*m_chart, context().library(), now);
    m_reasons->loop()->showChart(context().desk(), *m_chart);
}

void WomanPage::showRisk() {
    if (!m_chart) {
        return;
    }
    if (m_pane->state() == nullptr || !m_chart->pregnancy) {
        m_reasons->showCurves(*m_chart, nullptr, context().clock().today());
        return;
    }
    const RiskView& risk = m_pane->risk();
    const work::Standing standing = work::standingOf(*m_chart);
    const bool unchanged = !m_pane->state()->isDirty();
    m_reasons->showRisk(risk, !standing.suggested && unchanged);
    if (risk.isValid() && (!unchanged || standing.suggested)) {
        m_band->setMarks(risk.marks());
    } else {
        m_band->setMarks(marksOf(standing.colour, standing.purple));
    }
    const record::Entry unsaved = m_pane->state()->unsaved();
    m_reasons->showCurves(*m_chart, &unsaved, context().clock().today());
}

void WomanPage::markOpen() {
    const FormState* state = m_pane->state();
    if (state == nullptr || !m_chart) {
        return;
    }
    const content::Form& form = state->form();
    const QString key = form.columnField.isEmpty() ? QString() : state->answers().text(form.columnField);
    const bool draft = state->isDirty() || state->entry().id.isEmpty();
    const QString note = draft ? tr("草稿，%1 / %2 项").arg(state->filled()).arg(state->total()) : QString();
    m_timeline->setOpen({form.code, key, state->entry().id}, note);
}

void WomanPage::showAddMenu(const QPoint& below) {
    if (!m_chart) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("新增一张表"));
    int number = 1;
    for (const content::Form& form : context().library().forms()) {
        const bool newest = context().library().form(form.code) == &form;
        const bool woman = form.subject == u"woman";
        if (!newest || !(woman || form.subject == u"pregnancy")) {
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

bool WomanPage::leadOn(const QString& savedForm) {
    const QString next = savedForm == u"WOM_COVER"      ? u"PREG_EPISODE"_s
                         : savedForm == u"PREG_EPISODE" ? u"ANC1"_s
                                                        : QString();
    if (!m_registering || next.isEmpty()) {
        return false;
    }
    m_registering = next != u"ANC1";
    show({next, {}, {}});
    return true;
}

void WomanPage::entrySaved(const Saved& saved, bool print) {
    const QString form = m_pane->form() != nullptr ? m_pane->form()->code : QString();
    const Status loaded = load(saved.subject);
    if (!loaded) {
        context().say(loaded.error().message);
        return;
    }
    showSides();
    context().recordSaved(m_chart->woman.subject.id);
    if (m_chart->pregnancy) {
        context().recordSaved(m_chart->pregnancy->subject.id);
    }
    for (const store::SubjectRow& child : m_chart->children) {
        context().recordSaved(child.subject.id); // a birth registers them, her phone is theirs
    }
    context().say(tr("已保存 %1").arg(context().clock().now().toString(u"HH:mm:ss"_s)));
    if (form == u"PREG_EPISODE" && !saved.entry) {
        m_registering = true; // a second pregnancy leads on to its first visit as well
    }
    if (leadOn(form)) {
        return;
    }
    if (saved.entry) {
        show({form, {}, saved.entry->id});
        if (print) {
            printEntry(*saved.entry);
        }
    }
}

QString WomanPage::title() const {
    const QString name =
        m_chart ? m_chart->woman.subject.identity.value(u"name"_s).toString() : tr("新建孕产妇");
    const QString form = m_pane->title();
    return form.isEmpty() ? name : tr("%1，%2").arg(name, form);
}

QStringList WomanPage::statusLeft() const {
    return m_pane->statusLeft();
}

QStringList WomanPage::statusRight() const {
    return m_pane->statusRight();
}

bool WomanPage::handleEscape() {
    if (m_return->isOpen()) {
        m_return->close();
        return true;
    }
    if (showsReplay()) {
        leaveReplay();
        m_pane->focusForm();
        return true;
    }
    if (m_files->isOpen()) {
        m_files->close();
        return true;
    }
    return m_pane->closeHistory();
}

void WomanPage::activated() {
    m_pane->focusForm();
}

void WomanPage::aboutToLock() {
    m_pane->putDraft();
}

QString WomanPage::draftProblem() const {
    return m_pane->draftProblem();
}

void WomanPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const double logical = width() * 100.0 / px(100);
    m_timeline->setFolded(logical < 1100);
    m_reasons->setFixedWidth(px(logical < 1000 ? 264 : 312));
}

} // namespace muying::ui
