#include "ui/child/children_page.h"

#include "ui/child/cell_delegate.h"
#include "ui/child/children_document.h"
#include "ui/child/children_model.h"
#include "ui/shell/app_context.h"
#include "ui/shell/batch_content.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace muying::ui {

using namespace Qt::StringLiterals;

ChildrenPage::ChildrenPage(AppContext& context, QWidget* parent)
    : PeoplePage(context, parent), m_model(new ChildrenModel(this)) {
    build({.title = tr("儿童"),
           .add = tr("新建儿童"),
           .field = u"childrenFilter"_s,
           .hint = tr("姓名、拼音、母亲、电话、证件尾号"),
           .fieldName = tr("筛选儿童"),
           .table = u"children"_s,
           .tableName = tr("儿童名单")},
          m_model);
    addButton()->setObjectName(u"newChild"_s);
    connect(addButton(), &QPushButton::clicked, this, [this] { this->context().newChild(); });
    m_late = addChip(tr("有逾期"));
    m_risk = addChip(tr("高危新生儿"));
    m_infant = addChip(tr("不满1岁"));
    m_closed = addChip(tr("已结束管理"));
    addToolRow(0);
    addTool(tr("打印名单"), u"childrenPrint"_s, u"print"_s, Qt::Key_P, [this] { printList(); });
    addTool(tr("批量打印"), u"childrenBatch"_s, u"pages"_s, Qt::Key_B, [this] { printBatch(); });
    table()->setItemDelegate(new CellDelegate(table()));
    setPlainWidths(table(), {240, 100, 120, 150, 310, 120, 140});
    table()->horizontalHeader()->setSortIndicator(ChildrenModel::BirthColumn, Qt::DescendingOrder);
    table()->setSortingEnabled(true);
}

bool ChildrenPage::reload() {
    const auto subjects = context().store().subjects();
    const auto tasks = context().store().tasks();
    if (!subjects || !tasks) {
        context().say(subjects ? tasks.error().message : subjects.error().message);
        return false;
    }
    const QDate today = context().clock().today();
    m_model->setRows(childRows(subjects.value(), tasks.value(), context().library(), today), today);
    applyFilter();
    return true;
}

ChildFilter ChildrenPage::filter() const {
    ChildFilter filter;
    filter.highRisk = m_risk->isChecked();
    filter.infant = m_infant->isChecked();
    filter.late = m_late->isChecked();
    filter.closed = m_closed->isChecked();
    if (isTyping()) {
        QSet<QString> found;
        for (const work::SearchHit& hit :
             context().search().find(filterField()->text(), context().search().size() + m_model->total())) {
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
    showCount(m_model->total());
}

void ChildrenPage::openCurrent(bool record) {
    const QModelIndex index = table()->currentIndex();
    if (index.isValid()) {
        context().openWoman(m_model->at(index.row()).id, record ? u"CH_ID"_s : QString());
    }
}

LocalText ChildrenPage::listTitle() const {
    QStringList zh, ko, en;
    const auto note = [&](const Chip* chip, const LocalText& words) {
        if (chip->isChecked()) {
            zh << words.zh;
            ko << words.ko;
            en << words.en;
        }
    };
    note(m_late, {u"有逾期"_s, u"기한 지남"_s, u"Overdue"_s});
    note(m_risk, {u"高危新生儿"_s, u"고위험 신생아"_s, u"High-risk newborns"_s});
    note(m_infant, {u"不满1岁"_s, u"만 1살 아래"_s, u"Under one year"_s});
    note(m_closed, {u"已结束管理"_s, u"관리 끝남"_s, u"Care ended"_s});
    if (zh.isEmpty()) {
        return {u"儿童名单"_s, u"아동명단"_s, u"Children"_s};
    }
    return {u"儿童："_s + zh.join(u"，"_s), u"아동: "_s + ko.join(u", "_s),
            u"Children: "_s + en.join(u", "_s)};
}

bool ChildrenPage::nobody() {
    if (m_model->rowCount() > 0) {
        return false;
    }
    context().say(tr("名单里没有儿童。按 Esc 清除筛选。"));
    return true;
}

void ChildrenPage::printList() {
    if (nobody()) {
        return;
    }
    const QString typed = isTyping() ? tr("查找“%1”").arg(filterField()->text().trimmed()) : QString();
    context().printPreview(std::make_shared<const print::Document>(
                               print::listPages(childrenPaper(context(), *m_model, listTitle(), typed))),
                           false);
}

void ChildrenPage::printBatch() {
    if (nobody()) {
        return;
    }
    BatchList batch;
    batch.title = listTitle().in(uiLanguage());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        batch.people.push_back({m_model->at(row).id, m_model->at(row).name});
    }
    context().printBatch(std::make_shared<const BatchList>(std::move(batch)));
}

QStringList ChildrenPage::statusLeft() const {
    return {tr("%1 人").arg(m_model->rowCount()),
            tr("Enter 打开   Shift+Enter 打开基本信息   Alt+P、B 打印、批量   Esc 清除筛选")};
}

} // namespace muying::ui
