#include "ui/child/children_page.h"

#include "ui/child/cell_delegate.h"
#include "ui/child/children_model.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plain_table.h"

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
    table()->setItemDelegate(new CellDelegate(table()));
    setPlainWidths(table(), {250, 100, 120, 110, 330, 130, 140});
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

QStringList ChildrenPage::statusLeft() const {
    return {tr("%1 人").arg(m_model->rowCount()), tr("Enter 打开   Shift+Enter 打开基本信息   Esc 清除筛选")};
}

} // namespace muying::ui
