#include "ui/woman/entry_pane.h"

#include "core/record/hints.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/clause_defaults.h"
#include "ui/woman/draft_keeper.h"
#include "ui/woman/form_view.h"
#include "ui/woman/hint_strip.h"
#include "ui/woman/history_panel.h"
#include "ui/woman/intake_help.h"
#include "ui/woman/screening_help.h"
#include "ui/woman/unknown_entry.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Field;

EntryPane::EntryPane(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setSurface(this, Role::Surface);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    buildHead();
    m_history = new HistoryPanel(this);
    m_history->hide();
    m_column->addWidget(m_history);
}

EntryPane::~EntryPane() {
    // The view and its editors look at the state while they go.
    delete m_view;
}

void EntryPane::buildHead() {
    auto* head = new QWidget(this);
    head->setMinimumHeight(px(46));
    auto* row = m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    row->setContentsMargins(px(16), 0, px(12), 0);
    row->setSpacing(px(6));
    m_title = label({}, Voice::Section, head);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"formTitle"_s);
    m_undo = iconButton(u"undo"_s, tr("撤销 Ctrl+Z"), head);
    m_redo = iconButton(u"redo"_s, tr("重做 Ctrl+Y"), head);
    m_historyButton = iconButton(u"history"_s, tr("本项历史 Alt+H"), head);
    m_print = new Button(tr("保存并打印"), Button::Kind::Secondary, head);
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P), true);
    m_save = new Button(tr("保存"), Button::Kind::Primary, head);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S), true);
    row->addWidget(m_title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(6));
    buttons->addStretch(1);
    row->addLayout(buttons);
    for (Button* button : {m_undo, m_redo, m_historyButton, m_print, m_save}) {
        buttons->addWidget(button);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_column->addWidget(head);
    m_column->addWidget(separator(Qt::Horizontal, this));
    m_hints = new HintStrip(this);
    m_column->addWidget(m_hints);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_state ? m_state->undoStack().undo() : void(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_state ? m_state->undoStack().redo() : void(); });
    connect(m_historyButton, &QPushButton::clicked, this, &EntryPane::toggleHistory);
    connect(m_print, &QPushButton::clicked, this, [this] { save(Wish::SaveAndPrint); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(Wish::Save); });
    // A button's own shortcut clicks it a tenth of a second later: too late for a lock or a close right
    // behind it.
    auto* saveKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    connect(saveKey, &QShortcut::activated, this, [this] { save(Wish::Save); });
    auto* printKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this);
    connect(printKey, &QShortcut::activated, this, [this] {
        if (m_printable) {
            save(Wish::SaveAndPrint);
        }
    });
    auto* alt = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_H), this);
    connect(alt, &QShortcut::activated, this, &EntryPane::toggleHistory);
}

/// With large type the title stands above the buttons, and buttons that have a key of their own give way.
void EntryPane::fitHead() {
    const auto widthOf = [](std::initializer_list<const Button*> buttons) {
        int sum = 0;
        for (const Button* button : buttons) {
            sum += button->sizeHint().width() + px(6);
        }
        return sum;
    };
    const int room = width() - px(28);
    const int printed = m_printable ? widthOf({m_print}) : 0;
    const int icons = widthOf({m_undo, m_redo, m_historyButton});
    const int save = widthOf({m_save});
    const bool above = room < icons + printed + save + px(150);
    m_head->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (Button* button : {m_undo, m_redo, m_historyButton}) {
        button->setVisible(room >= icons + printed + save);
    }
    m_print->setVisible(m_printable && room >= printed + save);
}

void EntryPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHead();
}

const content::Form* EntryPane::form() const {
    return m_state ? &m_state->form() : nullptr;
}

QString EntryPane::entryId() const {
    return m_state ? m_state->entry().id : QString();
}

void EntryPane::close() {
    putDraft();
    delete m_view;
    m_view = nullptr;
    delete m_unknown;
    m_unknown = nullptr;
    dropBanner();
    m_hints->clear();
    m_history->hide();
    m_drafts.reset();
    m_screening = nullptr;
    m_state.reset();
    m_chart.reset();
}

QHash<QString, QJsonValue> EntryPane::lastValues(const record::Entry& entry) const {
    QHash<QString, QJsonValue> last;
    if (!m_chart || m_chart->clinic) { // the last line of a register is about something else
        return last;
    }
    for (const record::Entry& other : m_chart->entries) { // by date: later ones overwrite
        if (m_chart->child && !m_chart->ofChild(other)) {
            continue; // the mother's weight is not the child's
        }
        if (other.id == entry.id || (entry.date.isValid() && other.date > entry.date)) {
            continue;
        }
        for (const QString& code : other.answers.codes()) {
            last.insert(code, other.answers.json().value(code));
        }
    }
    return last;
}

void EntryPane::open(std::shared_ptr<const work::Chart> chart, const content::Form& form,
                     const record::Entry& entry) {
    close();
    m_chart = std::move(chart);
    static const work::Chart nobody;
    const work::Chart& ground = m_chart ? *m_chart : nobody;
    FormState::Setup setup;
    setup.form = &form;
    setup.entry = entry;
    // A new line of a register already names its item: what was before depends on it.
    const bool placed = !entry.id.isEmpty() || ground.clinic;
    setup.context = m_context.desk().contextFor(ground, form, placed ? &entry : nullptr);
    setup.context.language = uiLanguage();
    if (entry.id.isEmpty()) {
        const record::Answers offered =
            ground.clinic ? record::prefilled(form, setup.context) : m_context.desk().offered(ground, form);
        for (const QString& code : offered.codes()) {
            if (!setup.entry.answers.has(code)) {
                setup.entry.answers.set(code, offered.json().value(code));
            }
        }
        if (m_chart) {
            addClauseDefaults(form, RiskView(m_context.desk(), *m_chart, nullptr), setup.entry.answers);
        }
    } else {
        setup.confirmed = work::confirmedFields(entry.answers);
    }
    for (const auto& [code, value] : lastValues(entry).asKeyValueRange()) {
        const Field* field = form.field(code);
        const bool fits = field != nullptr && (field->type == content::FieldType::Int ||
                                               field->type == content::FieldType::Decimal);
        if (fits && value.isDouble()) {
            setup.last.insert(code, value);
        }
    }
    m_state = std::make_unique<FormState>(std::move(setup));
    const QString subject = subjectFor(m_chart.get(), form);
    m_drafts = std::make_unique<DraftKeeper>(m_context, *m_state, subject);
    showState();
    restoreDraft();
    judge();
    if (m_banner == nullptr) { // what is said about a restored draft comes first
        m_screening->judge(m_risk);
    }
}

void EntryPane::showState() {
    QHash<QString, std::vector<const content::Clause*>> clauses;
    const content::RuleSet& rules = m_context.library().rules(m_context.clock().today());
    for (const content::Clause& clause : rules.clauses) {
        clauses[clause.table == content::RuleTable::Screen ? u"rules:screen"_s : u"rules:assess"_s].push_back(
            &clause);
    }
    m_view = new FormView(*m_state, clauses, this);
    m_column->addWidget(m_view, 1);
    m_title->setText(form()->title.in(uiLanguage()));
    const bool leadsOn =
        entryId().isEmpty() && (form()->code == u"WOM_COVER" || form()->code == u"PREG_EPISODE");
    m_save->setText(leadsOn ? tr("保存并继续") : tr("保存"));
    m_printable = !leadsOn;
    fitHead();
    for (Button* button : {m_undo, m_redo, m_historyButton, m_print, m_save}) {
        button->setEnabled(true);
    }
    connect(m_state.get(), &FormState::changed, this, [this] {
        judge();
        m_screening->judge(m_risk);
        emit statusChanged();
    });
    QUndoStack& undo = m_state->undoStack();
    connect(&undo, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    m_undo->setEnabled(undo.canUndo());
    m_redo->setEnabled(undo.canRedo());
    const BannerPlace banner{[this](const QString& text) { return showBanner(text); },
                             [this] { dropBanner(); }};
    m_screening = new ScreeningHelp(*m_state, banner, m_state.get());
    auto* help = new IntakeHelp(m_context, *m_state, m_chart ? m_chart->woman.subject.id : QString(), banner,
                                m_state.get());
    connect(help, &IntakeHelp::openRequested, this, [this](const QString& woman) {
        m_drafts->drop();
        m_state->undoStack().setClean();
        emit openRequested(woman);
    });
    // Saving opens the next form, which deletes this one: not while one of its fields is handling a key.
    connect(
        m_view, &FormView::ready, this,
        [this, view = QPointer<FormView>(m_view)] {
            if (view && view == m_view && m_context.working()) {
                finishSave();
            }
        },
        Qt::QueuedConnection);
    connect(m_view, &FormView::currentChanged, this, [this](const QString& code) {
        if (m_history->isVisible() && m_chart) {
            m_history->show(m_context.desk(), *m_chart, *form(), entryId(), code);
        }
        emit statusChanged();
    });
    connect(m_drafts.get(), &DraftKeeper::kept, this, &EntryPane::statusChanged);
    emit statusChanged();
}

void EntryPane::restoreDraft() {
    const auto draft =
        DraftKeeper::find(m_context.store(), subjectFor(m_chart.get(), *form()), form()->code, entryId());
    if (!draft) {
        return;
    }
    m_state->restore(draft->raw);
    const bool outdated = draft->raw.value(u"version"_s).toInt() != m_state->entry().version;
    showBanner(
        outdated
            ? tr("已恢复 %1 未保存的内容。这份记录后来又保存过，请核对后再保存。")
                  .arg(draft->savedAt.toString(u"MM-dd HH:mm:ss"_s))
            : tr("已恢复 %1 未保存的内容，可以接着填。").arg(draft->savedAt.toString(u"MM-dd HH:mm:ss"_s)));
    offerUndoOfDraft();
}

void EntryPane::offerUndoOfDraft() {
    Button* discard = m_banner->addButton(tr("不要草稿"));
    connect(discard, &QPushButton::clicked, this, [this] {
        while (m_state->undoStack().canUndo()) {
            m_state->undoStack().undo();
        }
        m_drafts->drop();
        dropBanner();
        focusForm();
    });
}

void EntryPane::openUnknown(const record::Entry& entry) {
    close();
    const content::Form* newest = m_context.library().form(entry.form);
    m_title->setText(newest != nullptr ? newest->title.in(uiLanguage()) : entry.form);
    m_unknown = new UnknownEntry(entry, newest, this);
    m_column->addWidget(m_unknown, 1);
    for (Button* button : {m_undo, m_redo, m_historyButton, m_print, m_save}) {
        button->setEnabled(false);
    }
    emit statusChanged();
}

void EntryPane::judge() {
    if (m_chart && m_chart->pregnancy && !m_chart->child && form()->subject != u"child") {
        const record::Entry unsaved = m_state->unsaved();
        m_risk = RiskView(m_context.desk(), *m_chart,
                          m_state->isDirty() || entryId().isEmpty() ? &unsaved : nullptr);
        m_view->setRisk(m_risk);
        emit riskChanged();
    }
    if (m_chart) {
        const record::Entry unsaved = m_state->unsaved();
        m_hints->showHints(record::hintsFor(m_context.library().hints(), *form(), unsaved.answers,
                                            m_context.desk().contextFor(*m_chart, *form(), &unsaved)));
    }
}

WarningRow* EntryPane::showBanner(const QString& text) {
    dropBanner();
    m_banner = new WarningRow(text, this);
    m_banner->setObjectName(u"entryBanner"_s);
    m_column->insertWidget(2, m_banner);
    return m_banner;
}

void EntryPane::dropBanner() {
    if (m_banner != nullptr) {
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
}

void EntryPane::save(Wish wish) {
    if (!m_view || !m_context.working()) {
        return;
    }
    m_wish = wish;
    m_view->commitCurrent();
    if (!m_screening->contradicts()) {
        m_view->requestReady();
    }
}

void EntryPane::finishSave() {
    const bool newWoman = !m_chart;
    auto saved = saveForm(m_context.desk(), m_chart.get(), *m_state);
    if (!saved) {
        m_drafts->putNow();
        showBanner(saved.error().message);
        return;
    }
    m_drafts->drop();
    if (newWoman) {
        m_chart.reset();
    }
    if (saved->entry) {
        m_state->markSaved(*saved->entry);
    } else {
        m_state->undoStack().setClean();
    }
    dropBanner();
    emit this->saved(saved.value(), m_wish);
}

void EntryPane::toggleHistory() {
    if (closeHistory() || !m_view) {
        return;
    }
    static const work::Chart nobody;
    m_history->show(m_context.desk(), m_chart ? *m_chart : nobody, *form(), entryId(),
                    m_view->currentField());
}

bool EntryPane::closeHistory() {
    const bool open = m_history->isVisible();
    m_history->hide();
    return open;
}

void EntryPane::putDraft() {
    if (m_drafts && m_state) {
        m_drafts->putNow();
    }
}

QString EntryPane::draftProblem() const {
    return m_drafts ? m_drafts->problem() : QString();
}

void EntryPane::focusForm() {
    if (m_view != nullptr) {
        m_view->focusFirst();
    }
}

QString EntryPane::title() const {
    return m_title->text();
}

QStringList EntryPane::statusLeft() const {
    if (!m_state) {
        return {};
    }
    QStringList parts;
    if (!form()->editionLabel.isEmpty()) {
        parts.append(form()->editionLabel.in(uiLanguage()));
    }
    const qsizetype missing = m_state->missing().size();
    const QString filled = tr("已填 %1 / %2 项").arg(m_state->filled()).arg(m_state->total());
    parts.append(missing > 0 ? tr("%1，必填未填 %2").arg(filled).arg(missing) : filled);
    parts.append(tr("Enter 下一项   Shift+Enter 上一项   Ctrl+Enter 下一必填项   Alt+H 本项历史"));
    return parts;
}

QStringList EntryPane::statusRight() const {
    if (!m_drafts) {
        return {};
    }
    if (!m_drafts->problem().isEmpty()) {
        return {m_drafts->problem()};
    }
    const QDateTime at = m_drafts->keptAt();
    return at.isValid() ? QStringList{tr("草稿 %1 已存").arg(at.toString(u"HH:mm:ss"_s))} : QStringList{};
}

} // namespace muying::ui
