#include "ui/clinic/supplies_page.h"

#include "core/base/word_list.h"
#include "core/work/clinic_subject.h"
#include "ui/clinic/register_model.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/warning_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::Expiry;
using work::StockItem;

namespace {

enum SuppliesShown { AllSupplies, ToRefill, Expiring };

bool toRefill(const StockItem& item) {
    return item.belowPar || item.belowMin;
}

bool expires(const StockItem& item) {
    return !expiryWord(item.expiry).isEmpty();
}

QString plainNumber(double number) {
    return QString::number(number, 'g', 12);
}

} // namespace

SuppliesPage::SuppliesPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_segment(new Segment), m_summary(label({}, Voice::Label, nullptr, true)),
      m_problem(new WarningRow),
      m_table(new RowTable(u"supplies"_s, tr("药品物资结存"),
                           {tr("名称"), tr("规格"), tr("存放位置"), tr("结存"), tr("基数"), tr("最低"),
                            tr("补充"), tr("最近有效期")})) {
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(12), 0, 0);
    rows->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(16), 0);
    head->setSpacing(px(12));
    m_segment->setWords({tr("全部"), tr("要补充"), tr("快到期")});
    m_segment->setObjectName(u"suppliesShown"_s);
    head->addWidget(m_segment);
    head->addWidget(m_summary, 1);
    auto* item = new Button(tr("新品目"));
    item->setObjectName(u"suppliesNew"_s);
    item->setIconName(u"plus"_s);
    item->setKey(QKeySequence(Qt::Key_N), true);
    head->addWidget(item);
    rows->addLayout(head);
    rows->addWidget(m_problem);
    m_problem->hide();
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(separator());
    list->addWidget(m_table, 1);
    rows->addLayout(list, 1);
    m_table->setWidths({230, 130, 150, 80, 70, 70, 150, 240});
    connect(m_segment, &Segment::currentChanged, this, &SuppliesPage::show);
    connect(item, &QPushButton::clicked, this, [this] { Q_EMIT movementAsked({}); });
    connect(m_table, &RowTable::opened, this, [this](const TextRow& row) { Q_EMIT movementAsked(row.id); });
}

void SuppliesPage::activated() {
    reload();
    m_table->setFocus();
}

void SuppliesPage::reload() {
    const auto clinic = work::clinicSubject(context().desk());
    const auto chart = clinic ? context().desk().chart(clinic->id) : Result<work::Chart>(clinic.error());
    m_problem->setVisible(!chart.ok());
    if (!chart) {
        m_problem->setText(chart.error().message);
        return;
    }
    m_items = work::stockItems(*chart, context().clock().today());
    m_segment->setCount(AllSupplies, static_cast<int>(m_items.size()));
    m_segment->setCount(ToRefill, static_cast<int>(std::ranges::count_if(m_items, toRefill)));
    m_segment->setCount(Expiring, static_cast<int>(std::ranges::count_if(m_items, expires)));
    show();
}

void SuppliesPage::show() {
    std::vector<TextRow> rows;
    for (const StockItem& item : m_items) {
        const int which = m_segment->current();
        if (which == AllSupplies || (which == ToRefill ? toRefill(item) : expires(item)))
            rows.push_back(rowOf(item));
    }
    const auto lowest = std::ranges::count_if(m_items, [](const StockItem& item) { return item.belowMin; });
    m_summary->setText(m_items.empty() ? tr("还没有登记药品物资。按 N 登记第一个品目。")
                       : lowest > 0    ? tr("%1 个品目低于最低库存。").arg(lowest)
                                       : tr("没有品目低于最低库存。"));
    m_table->setRows(std::move(rows));
    Q_EMIT statusChanged();
}

TextRow SuppliesPage::rowOf(const StockItem& item) const {
    const QString missing = plainNumber(item.par.value_or(item.min.value_or(0)) - item.usable);
    QString refill;
    if (item.belowMin)
        refill = tr("低于最低，补 %1").arg(missing);
    else if (toRefill(item))
        refill = tr("补 %1").arg(missing);
    TextRow row;
    row.id = item.code;
    row.cells = {item.name,
                 item.spec,
                 item.place,
                 plainNumber(item.balance) + item.unit,
                 item.par ? QString::number(*item.par) : QString(),
                 item.min ? QString::number(*item.min) : QString(),
                 refill,
                 listed({item.soonestExpiry.toString(Qt::ISODate), expiryWord(item.expiry)}, Between::Parts,
                        uiLanguage())};
    row.icon = item.belowMin ? u"warning"_s : expiryIcon(item.expiry);
    row.iconColumn = item.belowMin ? 6 : 7;
    return row;
}

void SuppliesPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        Q_EMIT movementAsked({});
    else
        Page::keyPressEvent(event);
}

QString SuppliesPage::title() const {
    return tr("药品物资");
}

QStringList SuppliesPage::statusLeft() const {
    return {tr("%1 个品目").arg(m_table->rows().rowCount()), tr("Enter 登记入库、领用、盘点   N 新品目")};
}

} // namespace muying::ui
