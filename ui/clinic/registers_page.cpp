#include "ui/clinic/registers_page.h"

#include "core/work/clinic_subject.h"
#include "ui/clinic/register_model.h"
#include "ui/print/handbook.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/woman/entry_pane.h"
#include "ui/woman/entry_saver.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString stockRegister = u"STOCK"_s;
constexpr int expiryRowsShown = 4;

} // namespace

RegistersPage::RegistersPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_forms(work::clinicForms(context.library())), m_model(new RegisterModel(this)),
      m_expiryModel(new ExpiryModel(this)) {
    build();
    addKeys();
}

void RegistersPage::build() {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildList());
    columns->addWidget(separator(Qt::Vertical, this));
    m_stack = new QStackedWidget(this);
    auto* entries = new QWidget(m_stack);
    setSurface(entries, Role::Surface);
    auto* rows = new QVBoxLayout(entries);
    rows->setContentsMargins(0, px(11), 0, 0);
    rows->setSpacing(px(10));
    rows->addWidget(buildHead());
    m_expiryHead = label({}, Voice::Strong, entries);
    m_expiryHead->setObjectName(u"expiryHead"_s);
    auto* alarm = new QHBoxLayout;
    alarm->setContentsMargins(px(20), 0, px(16), 0);
    alarm->addWidget(m_expiryHead);
    rows->addLayout(alarm);
    m_expiring = makeTable(u"expiring"_s, tr("快到期的批次"), m_expiryModel);
    rows->addWidget(m_expiring);
    auto* lower = new QVBoxLayout;
    lower->setSpacing(0);
    lower->addWidget(separator(Qt::Horizontal, entries));
    m_table = makeTable(u"registerEntries"_s, tr("登记条目"), m_model);
    lower->addWidget(m_table, 1);
    rows->addLayout(lower, 1);
    m_stack->addWidget(entries);
    m_pane = new EntryPane(context(), m_stack);
    m_stack->addWidget(m_pane);
    columns->addWidget(m_stack, 1);
    connect(m_pane, &EntryPane::saved, this, [this](const Saved& saved, EntryPane::Wish wish) {
        entrySaved(saved, wish == EntryPane::Wish::SaveAndPrint);
    });
    connect(m_pane, &EntryPane::statusChanged, this, &Page::statusChanged);
}

QWidget* RegistersPage::buildList() {
    m_list = new QListWidget(this);
    m_list->setProperty("surface", roleName(Role::Win));
    m_list->setObjectName(u"registers"_s);
    m_list->setAccessibleName(tr("登记种类"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setFixedWidth(px(230));
    m_list->setSpacing(px(2));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const content::Form* form : m_forms) {
        m_list->addItem(form->title.in(uiLanguage()));
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showForm(); });
    m_list->installEventFilter(this);
    return m_list;
}

QWidget* RegistersPage::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(20), 0, px(16), 0);
    row->setSpacing(px(12));
    m_title = label({}, Voice::Title, head);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    m_count = label({}, Voice::Label, head);
    row->addWidget(m_count);
    m_print = new Button(tr("打印"), Button::Kind::Secondary, head);
    m_print->setObjectName(u"printEntry"_s);
    m_print->setIconName(u"print"_s);
    m_addItem = new Button(tr("新品目"), Button::Kind::Secondary, head);
    m_addItem->setObjectName(u"newItem"_s);
    m_add = new Button(tr("新增一条"), Button::Kind::Primary, head);
    m_add->setObjectName(u"newEntry"_s);
    m_add->setIconName(u"plus"_s);
    m_add->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true);
    for (Button* button : {m_print, m_addItem, m_add}) {
        row->addWidget(button);
    }
    connect(m_print, &QPushButton::clicked, this, [this] { print(selectedEntry()); });
    connect(m_addItem, &QPushButton::clicked, this, [this] { newEntry(); });
    connect(m_add, &QPushButton::clicked, this, &RegistersPage::newSelected);
    return head;
}

QTableView* RegistersPage::makeTable(const QString& objectName, const QString& spoken,
                                     QAbstractItemModel* model) {
    auto* table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(34));
    QHeaderView* header = table->horizontalHeader();
    header->setFixedHeight(px(34));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    table->installEventFilter(this);
    connect(table, &QTableView::doubleClicked, this, &RegistersPage::openSelected);
    return table;
}

void RegistersPage::addKeys() {
    auto* add = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    connect(add, &QShortcut::activated, this, [this] {
        if (!isEditing()) {
            newSelected();
        }
    });
}

const content::Form* RegistersPage::chosen() const {
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_forms[static_cast<std::size_t>(row)];
}

bool RegistersPage::isEditing() const {
    return m_stack->currentWidget() == m_pane;
}

Status RegistersPage::load() {
    const auto clinic = work::clinicSubject(context().desk());
    if (!clinic) {
        return clinic.error();
    }
    auto chart = context().desk().chart(clinic->id);
    if (!chart) {
        return chart.error();
    }
    m_chart = std::make_shared<const work::Chart>(std::move(chart).value());
    return success();
}

void RegistersPage::activated() {
    if (isEditing()) {
        m_pane->focusForm();
        return;
    }
    showForm();
    m_list->setFocus();
}

/// The table of the chosen register, read anew.
void RegistersPage::showForm() {
    const content::Form* form = chosen();
    if (form == nullptr) {
        return;
    }
    if (const Status loaded = load(); !loaded) {
        context().say(loaded.error().message);
        return;
    }
    m_model->show(context().desk(), *m_chart, *form);
    m_title->setText(form->title.in(uiLanguage()));
    m_count->setText(tr("共 %1 条").arg(m_model->rowCount()));
    const bool stock = form->code == stockRegister;
    m_expiryModel->show(*m_chart, context().clock().today());
    const bool expiring = m_expiryModel->rowCount() > 0;
    m_expiryHead->setText(expiring ? tr("90 天内到期或已过期的批次：%1").arg(m_expiryModel->rowCount())
                                   : tr("没有 90 天内到期的批次。"));
    m_expiryHead->setVisible(stock);
    m_expiring->setVisible(stock && expiring);
    m_expiring->setFixedHeight(px(34) * (1 + std::min(m_expiryModel->rowCount(), expiryRowsShown)) + px(2));
    m_addItem->setVisible(stock);
    m_print->setEnabled(m_model->rowCount() > 0);
    for (QTableView* table : {m_table, m_expiring}) {
        table->resizeColumnsToContents();
        for (int column = 0; column + 1 < table->model()->columnCount(); ++column) {
            table->setColumnWidth(column, std::clamp(table->columnWidth(column) + px(28), px(90), px(300)));
        }
        if (table->model()->rowCount() > 0) {
            table->setCurrentIndex(table->model()->index(0, 0));
        }
    }
    emit statusChanged();
}

void RegistersPage::showList() {
    m_pane->close();
    m_stack->setCurrentIndex(0);
    showForm();
    emit titleChanged();
}

QString RegistersPage::selectedEntry() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->at(index.row()).id : QString();
}

void RegistersPage::openRegister(const QString& formCode) {
    const auto found = std::ranges::find(m_forms, formCode, &content::Form::code);
    if (found == m_forms.end()) {
        return;
    }
    if (isEditing()) {
        showList();
    }
    m_list->setCurrentRow(static_cast<int>(found - m_forms.begin()));
    showForm();
    const auto drafts = context().store().drafts();
    for (const store::Draft& draft : drafts ? *drafts : std::vector<store::Draft>{}) {
        if (draft.subject != work::clinicSubjectId || draft.form != formCode) {
            continue;
        }
        draft.entry.isEmpty() ? newEntry() : openEntry(draft.entry);
        return;
    }
}

void RegistersPage::openForm(const Entry& entry) {
    const content::Form* own = context().library().form(entry.form, entry.edition);
    if (own == nullptr) {
        m_pane->openUnknown(entry);
    } else {
        m_pane->open(m_chart, *own, entry);
    }
    m_stack->setCurrentWidget(m_pane);
    m_pane->focusForm();
    emit titleChanged();
    emit statusChanged();
}

void RegistersPage::newEntry(const Entry* item) {
    const content::Form* form = chosen();
    if (form == nullptr || !m_chart) {
        return;
    }
    Entry entry;
    entry.form = form->code;
    entry.edition = form->edition;
    if (item != nullptr) {
        entry.answers.set(u"st_code"_s, item->answers.text(u"st_code"_s));
    }
    openForm(entry);
}

void RegistersPage::newSelected() {
    const content::Form* form = chosen();
    const QModelIndex index = m_table->currentIndex();
    const bool ofItem = form != nullptr && form->code == stockRegister && index.isValid();
    newEntry(ofItem ? &m_model->at(index.row()) : nullptr);
}

void RegistersPage::openEntry(const QString& entryId) {
    const Entry* entry = m_chart ? m_chart->entry(entryId) : nullptr;
    if (entry != nullptr) {
        openForm(*entry);
    }
}

void RegistersPage::openTurn(const work::DutyTurn& turn) {
    openRegister(u"DUTY"_s);
    if (!turn.gap()) {
        openEntry(turn.entry);
        return;
    }
    const content::Form* form = chosen();
    if (isEditing() || form == nullptr || !m_chart) { // an unsaved shift is offered first
        return;
    }
    Entry entry;
    entry.form = form->code;
    entry.edition = form->edition;
    entry.answers.set(u"du_date"_s, turn.date.toString(Qt::ISODate));
    entry.answers.set(u"du_shift"_s, QString::number(static_cast<int>(turn.shift) + 1));
    openForm(entry);
}

void RegistersPage::newMovement(const QString& itemCode) {
    openRegister(stockRegister);
    if (isEditing()) { // an unsaved movement is offered first
        return;
    }
    Entry item;
    item.answers.set(u"st_code"_s, itemCode);
    newEntry(itemCode.isEmpty() ? nullptr : &item);
}

void RegistersPage::openSelected() {
    const bool batch = m_expiring->hasFocus() && m_expiring->currentIndex().isValid();
    openEntry(batch ? m_expiryModel->at(m_expiring->currentIndex().row()).newest : selectedEntry());
}

void RegistersPage::entrySaved(const Saved& saved, bool printing) {
    const QString id = saved.entry ? saved.entry->id : QString();
    showList();
    m_table->setFocus();
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    context().noteDraft();
    context().say(tr("已保存。"));
    if (printing) {
        print(id);
    }
}

void RegistersPage::print(const QString& entryId) {
    const Entry* entry = m_chart ? m_chart->entry(entryId) : nullptr;
    if (entry == nullptr) {
        return;
    }
    print::PrintInput input;
    input.library = &context().library();
    input.chart = m_chart.get();
    input.clinic = print::clinicFrom(context().store().clinic());
    input.printedAt = context().clock().now();
    input.printedBy = context().user().displayName;
    input.sample = context().demo();
    auto document = print::entryDocument(input, *entry);
    if (!document) {
        context().say(document.error().message);
        return;
    }
    context().printPreview(std::make_shared<const print::Document>(std::move(document).value()), false);
}

bool RegistersPage::handleEscape() {
    if (!isEditing()) {
        return false;
    }
    if (m_pane->closeHistory()) {
        return true;
    }
    m_pane->putDraft();
    if (const QString problem = m_pane->draftProblem(); !problem.isEmpty()) {
        context().say(problem);
        return true;
    }
    showList();
    m_table->setFocus();
    return true;
}

bool RegistersPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && watched == m_list) {
            m_table->setFocus();
            return true;
        }
        if (enter) {
            openSelected();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void RegistersPage::aboutToLock() {
    m_pane->putDraft();
}

QString RegistersPage::draftProblem() const {
    return m_pane->draftProblem();
}

QString RegistersPage::title() const {
    return isEditing() ? m_pane->title() : tr("登记");
}

QStringList RegistersPage::statusLeft() const {
    if (isEditing()) {
        return m_pane->statusLeft() + QStringList{tr("Esc 回到列表")};
    }
    return {tr("Enter 打开   Ctrl+Shift+N 新增一条")};
}

QStringList RegistersPage::statusRight() const {
    return isEditing() ? m_pane->statusRight() : QStringList();
}

} // namespace muying::ui
