#include "ui/child/children_page.h"

#include "ui/child/cell_delegate.h"

#include "ui/child/children_model.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;

ChildrenPage::ChildrenPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_model(new ChildrenModel(this)) {
    build();
    connect(&context, &AppContext::recordChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            reload();
        }
    });
}

void ChildrenPage::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(11), 0, 0);
    rows->setSpacing(px(10));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(16), 0);
    head->setSpacing(px(12));
    head->addWidget(label(tr("儿童"), Voice::Title, this));
    m_count = label({}, Voice::Label, this);
    head->addWidget(m_count);
    head->addStretch();
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"childrenFilter"_s);
    m_field->setPlaceholderText(tr("姓名、拼音、母亲、电话、证件尾号"));
    m_field->setAccessibleName(tr("筛选儿童"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(px(300));
    m_field->installEventFilter(this);
    head->addWidget(m_field);
    auto* add = new Button(tr("新建儿童"), Button::Kind::Primary, this);
    add->setObjectName(u"newChild"_s);
    add->setIconName(u"plus"_s);
    head->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { context().newChild(); });
    connect(m_field, &QLineEdit::textChanged, this, &ChildrenPage::applyFilter);
    rows->addLayout(head);
    auto* chips = new FlowLayout(px(6));
    chips->setContentsMargins(px(20), 0, px(16), 0);
    const auto chip = [&](const QString& word) {
        auto* made = new Chip(word, this);
        chips->addWidget(made);
        connect(made, &QToolButton::toggled, this, &ChildrenPage::applyFilter);
        return made;
    };
    m_late = chip(tr("有逾期"));
    m_risk = chip(tr("高危新生儿"));
    m_infant = chip(tr("不满1岁"));
    m_closed = chip(tr("已结束管理"));
    rows->addLayout(chips);
    buildTable();
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(separator(Qt::Horizontal, this));
    list->addWidget(m_table, 1);
    rows->addLayout(list, 1);
}

void ChildrenPage::buildTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(u"children"_s);
    m_table->setAccessibleName(tr("儿童名单"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(px(38));
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(px(34));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ChildrenModel::BirthColumn, Qt::DescendingOrder);
    const int widths[] = {300, 120, 130, 180, 150, 130, 140};
    for (int column = 0; column < ChildrenModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, px(widths[column]));
    }
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { openCurrent(false); });
}

void ChildrenPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void ChildrenPage::activated() {
    if (m_stale) {
        reload();
    }
    m_field->setFocus();
}

void ChildrenPage::reload() {
    const auto subjects = context().store().subjects();
    const auto tasks = context().store().tasks();
    if (!subjects || !tasks) {
        context().say(subjects ? tasks.error().message : subjects.error().message);
        return;
    }
    m_stale = false;
    const QDate today = context().clock().today();
    m_model->setRows(childRows(subjects.value(), tasks.value(), today), today);
    applyFilter();
}

ChildFilter ChildrenPage::filter() const {
    ChildFilter filter;
    filter.highRisk = m_risk->isChecked();
    filter.infant = m_infant->isChecked();
    filter.late = m_late->isChecked();
    filter.closed = m_closed->isChecked();
    if (!m_field->text().trimmed().isEmpty()) {
        QSet<QString> found;
        for (const work::SearchHit& hit :
             context().search().find(m_field->text(), context().search().size() + m_model->total())) {
            found.insert(hit.childId);
        }
        filter.found = found;
    }
    return filter;
}

void ChildrenPage::applyFilter() {
    const ChildFilter now = filter();
    m_model->setFilter(now);
    const auto countOf = [&](Chip* chip, auto change) {
        ChildFilter only = now;
        change(only);
        chip->setCount(m_model->countWith(only));
    };
    countOf(m_late, [](ChildFilter& f) { f.late = true; });
    countOf(m_risk, [](ChildFilter& f) { f.highRisk = true; });
    countOf(m_infant, [](ChildFilter& f) { f.infant = true; });
    countOf(m_closed, [](ChildFilter& f) { f.closed = true; });
    m_count->setText(m_model->rowCount() == m_model->total()
                         ? tr("共 %1 人").arg(m_model->total())
                         : tr("%1 人，共 %2 人").arg(m_model->rowCount()).arg(m_model->total()));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, ChildrenModel::NameColumn));
    }
    emit statusChanged();
}

void ChildrenPage::openCurrent(bool record) {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        context().openWoman(m_model->at(index.row()).id, record ? u"CH_ID"_s : QString());
    }
}

bool ChildrenPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                       key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (moves && watched == m_field) { // the list is walked through while the typing goes on
        QKeyEvent copy(key->type(), key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_table, &copy);
        return true;
    }
    return Page::eventFilter(watched, event);
}

bool ChildrenPage::handleEscape() {
    bool anything = !m_field->text().isEmpty();
    m_field->clear();
    for (Chip* chip : {m_risk, m_infant, m_late, m_closed}) {
        anything = anything || chip->isChecked();
        chip->setChecked(false);
    }
    return anything;
}

QString ChildrenPage::title() const {
    return tr("儿童");
}

QStringList ChildrenPage::statusLeft() const {
    return {tr("%1 人").arg(m_model->rowCount()), tr("Enter 打开   Shift+Enter 打开基本信息   Esc 清除筛选")};
}

} // namespace muying::ui
