#include "ui/woman/women_page.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/woman/assign_strip.h"
#include "ui/woman/contact_strip.h"
#include "ui/woman/women_delegate.h"
#include "ui/woman/women_document.h"
#include "ui/woman/women_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr int compactBelow = 1240; ///< logical width of the page under which columns are put together

bool isColourList(const content::CaseList& list) {
    return !list.colours.isEmpty() || list.marks == QStringList{u"unassessed"_s};
}

} // namespace

WomenPage::WomenPage(AppContext& context, QWidget* parent)
    : PeoplePage(context, parent), m_model(new WomenModel(this)) {
    build({.title = tr("孕产妇"),
           .add = tr("新建孕产妇"),
           .field = u"womenFilter"_s,
           .hint = tr("姓名、拼音、村、电话、手册号"),
           .fieldName = tr("筛选孕产妇"),
           .table = u"women"_s,
           .tableName = tr("孕产妇名单")},
          m_model);
    addButton()->setKey(QKeySequence(Qt::CTRL | Qt::Key_N), true);
    connect(addButton(), &QPushButton::clicked, this, [this] { this->context().newWoman(); });
    m_delegate = new WomenDelegate(table());
    addChips();
    addTools();
    addStrips();
    setUpColumns();
}

/// One chip for each declared list; those of colours are alternatives.
void WomenPage::addChips() {
    for (const content::CaseList& list : context().library().caseLists().lists) {
        Chip* chip = addChip(list.title.in(uiLanguage()));
        chip->setToolTip(list.hint.in(uiLanguage()));
        if (list.colours.size() == 1) {
            chip->setMark(colourFromName(list.colours.front()));
        } else if (isColourList(list)) {
            chip->setMark(RiskColour::None);
        }
        m_lists.push_back({chip, &list, isColourList(list)});
    }
}

void WomenPage::addTools() {
    FlowLayout* row = addToolRow(2);
    const auto addBox = [&](const QString& objectName, const QString& spoken) {
        auto* box = new QComboBox(row->parentWidget());
        box->setObjectName(objectName);
        box->setAccessibleName(spoken);
        box->setMinimumWidth(px(170));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
        return box;
    };
    m_village = addBox(u"womenVillage"_s, tr("按村筛选"));
    m_responsible = addBox(u"womenResponsible"_s, tr("按负责人筛选"));
    addTool(tr("登记随访"), u"womenContact"_s, u"phone"_s, Qt::Key_F, [this] { logContact(); });
    addTool(tr("分配负责人"), u"womenAssign"_s, u"user"_s, Qt::Key_A, [this] { assign(); });
    addTool(tr("打印名单"), u"womenPrint"_s, u"print"_s, Qt::Key_P, [this] { printList(); });
    addTool(tr("批量打印"), u"womenBatch"_s, u"pages"_s, Qt::Key_B, [this] { printBatch(); });
    addTool(tr("导出表格"), u"womenExport"_s, u"folder"_s, Qt::Key_X, [this] { exportList(); });
}

void WomenPage::addStrips() {
    m_contact = new ContactStrip(context(), this);
    m_assign = new AssignStrip(context(), this);
    for (InlineStrip* strip : {static_cast<InlineStrip*>(m_contact), static_cast<InlineStrip*>(m_assign)}) {
        addAboveList(strip);
        connect(strip, &InlineStrip::done, this, [this](const QString& said) { context().say(said); });
        connect(strip, &InlineStrip::closed, this, [this] { table()->setFocus(); });
    }
}

void WomenPage::setUpColumns() {
    table()->setItemDelegate(m_delegate);
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table()->verticalHeader()->setDefaultSectionSize(px(50));
    table()->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table()->horizontalHeader()->setSortIndicator(WomenModel::WeekColumn, Qt::AscendingOrder);
    table()->setSortingEnabled(true);
    fitColumns();
}

/// With large letters two columns go below others, the rest is shared.
void WomenPage::fitColumns() {
    const double logical = width() * 100.0 / px(100);
    const bool compact = logical < compactBelow;
    m_delegate->setCompact(compact);
    table()->setColumnHidden(WomenModel::DueColumn, compact);
    table()->setColumnHidden(WomenModel::VillageColumn, compact);
    setPlainWidths(table(), {118, 156, 94, 100, 160, 170, 116, 88, 98, 126});
    const int marks = plainPads(0) + marksWidth({RiskColour::Orange, RiskColour::Purple}) + px(8);
    table()->setColumnWidth(WomenModel::MarkColumn, std::max(px(118), marks));
    int used = 0;
    for (int column = 0; column < WomenModel::ColumnCount; ++column) {
        used += table()->isColumnHidden(column) ? 0 : table()->columnWidth(column);
    }
    const int left = table()->viewport()->width() - used;
    if (left > 0) { // what is to be done takes the room that is left
        table()->setColumnWidth(WomenModel::NextColumn, px(170) + left * 2 / 3);
        table()->setColumnWidth(WomenModel::ClauseColumn, px(160) + left / 3);
    }
}

void WomenPage::resizeEvent(QResizeEvent* event) {
    PeoplePage::resizeEvent(event);
    fitColumns();
}

bool WomenPage::reload() {
    const auto subjects = context().store().subjects();
    const auto cases =
        subjects ? work::caseLists(context().desk()) : Result<work::CaseLists>(subjects.error());
    if (!cases) {
        context().say(cases.error().message);
        return false;
    }
    const QStringList before = chosen();
    std::vector<WomanRow> rows = womanRows(*subjects, cases->at.date());
    addCases(rows, *cases, context().library());
    m_model->setRows(std::move(rows), cases->at);
    fillBoxes();
    applyFilter();
    chooseAgain(before);
    return true;
}

void WomenPage::fillBoxes() {
    const auto fill = [](QComboBox* box, const QString& all, const QStringList& names) {
        const QSignalBlocker quiet(box);
        const QString before = box->currentIndex() > 0 ? box->currentText() : QString();
        box->clear();
        box->addItem(all);
        box->addItems(names);
        box->setCurrentIndex(std::max(0, before.isEmpty() ? 0 : box->findText(before)));
    };
    fill(m_village, tr("所有村"), m_model->villages());
    fill(m_responsible, tr("所有负责人"), m_model->responsibles());
}

QStringList WomenPage::chosen() const {
    QStringList subjects;
    for (const QModelIndex& index : table()->selectionModel()->selectedRows()) {
        subjects << m_model->at(index.row()).subject();
    }
    return subjects;
}

/// After a save the same rows are chosen again, wherever they stand now.
void WomenPage::chooseAgain(const QStringList& subjects) {
    QItemSelectionModel* selection = table()->selectionModel();
    bool first = true;
    for (const QString& subject : subjects) {
        const int row = m_model->rowOf(subject);
        if (row < 0) {
            continue;
        }
        const QModelIndex index = m_model->index(row, WomenModel::NameColumn);
        if (first) {
            table()->setCurrentIndex(index);
        }
        selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        first = false;
    }
}

WomenFilter WomenPage::filter() const {
    WomenFilter filter;
    for (const ListChip& each : m_lists) {
        if (each.chip->isChecked()) {
            (each.colour ? filter.colours : filter.lists) << each.list->code;
        }
    }
    filter.village = m_village->currentIndex() > 0 ? m_village->currentText() : QString();
    filter.responsible = m_responsible->currentIndex() > 0 ? m_responsible->currentText() : QString();
    if (isTyping()) {
        QSet<QString> found;
        const int most = m_model->total() + context().search().children();
        for (const work::SearchHit& hit : context().search().find(filterField()->text(), most)) {
            found.insert(hit.childId.isEmpty() ? hit.womanId : hit.childId);
        }
        filter.found = found;
    }
    return filter;
}

void WomenPage::applyFilter() {
    const WomenFilter now = filter();
    m_model->setFilter(now);
    for (const ListChip& each : m_lists) {
        WomenFilter only = now;
        if (each.colour) {
            only.colours = {each.list->code};
        } else if (!only.lists.contains(each.list->code)) {
            only.lists << each.list->code;
        }
        each.chip->setCount(m_model->countWith(only));
    }
    showCount(m_model->total());
}

void WomenPage::openCurrent(bool record) {
    const QModelIndex index = table()->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const WomanRow row = m_model->at(index.row());
    if (record) {
        context().openWoman(row.subject(), row.child.isEmpty() ? u"WOM_COVER"_s : u"CH_ID"_s);
    } else {
        context().openWoman(row.subject(), row.form, row.formKey);
    }
}

Chip* WomenPage::chip(const QString& list) const {
    const auto found = std::ranges::find_if(m_lists, [&](const ListChip& e) { return e.list->code == list; });
    return found == m_lists.end() ? nullptr : found->chip;
}

void WomenPage::showOnly(const QString& list) {
    while (handleEscape()) {
    }
    if (Chip* wanted = chip(list)) {
        wanted->setChecked(true);
        table()->setFocus();
    }
}

bool WomenPage::handleEscape() {
    for (InlineStrip* strip : {static_cast<InlineStrip*>(m_contact), static_cast<InlineStrip*>(m_assign)}) {
        if (strip->isOpen()) {
            strip->close();
            return true;
        }
    }
    const bool boxes = m_village->currentIndex() > 0 || m_responsible->currentIndex() > 0;
    m_village->setCurrentIndex(0);
    m_responsible->setCurrentIndex(0);
    return PeoplePage::handleEscape() || boxes;
}

QStringList WomenPage::statusLeft() const {
    const auto selected = table()->selectionModel()->selectedRows().size();
    return {selected > 1 ? tr("%1 人，已选 %2").arg(m_model->rowCount()).arg(selected)
                         : tr("%1 人").arg(m_model->rowCount()),
            tr("Enter 打开应填的表   Shift+Enter 打开档案   Alt+F、A、P、B、X 随访、分配、打印、批量、导出   "
               "Esc 清除筛选")};
}

} // namespace muying::ui
