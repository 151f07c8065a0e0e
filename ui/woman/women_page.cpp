#include "ui/woman/women_page.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/woman/women_delegate.h"
#include "ui/woman/women_model.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;

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
    addChips();
    setUpColumns();
}

void WomenPage::addChips() {
    m_term = addChip(tr("≥37周"));
    for (const RiskColour colour : {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange,
                                    RiskColour::Red, RiskColour::Purple, RiskColour::None}) {
        Chip* made = addChip(markWord(colour));
        made->setMark(colour);
        m_colours.emplace_back(made, colour);
    }
    m_pregnant = addChip(tr("在孕"));
    m_postpartum = addChip(tr("产后"));
}

void WomenPage::setUpColumns() {
    table()->setItemDelegate(new WomenDelegate(table()));
    constexpr int markWidth = 130;
    setPlainWidths(table(), {markWidth, 260, 110, 120, 170, 150, 120});
    const int marks = plainPads(0) + marksWidth({RiskColour::Orange, RiskColour::Purple}) + px(8);
    table()->setColumnWidth(WomenModel::MarkColumn, std::max(px(markWidth), marks));
    table()->horizontalHeader()->setSortIndicator(WomenModel::WeekColumn, Qt::AscendingOrder);
    table()->setSortingEnabled(true);
}

bool WomenPage::reload() {
    const auto subjects = context().store().subjects();
    if (!subjects) {
        context().say(subjects.error().message);
        return false;
    }
    m_model->setRows(womanRows(subjects.value(), context().clock().today()));
    applyFilter();
    return true;
}

WomenFilter WomenPage::filter() const {
    WomenFilter filter;
    for (const auto& [chip, colour] : m_colours) {
        if (chip->isChecked()) {
            filter.colours.push_back(colour);
        }
    }
    filter.term37 = m_term->isChecked();
    filter.pregnant = m_pregnant->isChecked();
    filter.postpartum = m_postpartum->isChecked();
    if (isTyping()) {
        QSet<QString> found;
        for (const work::SearchHit& hit : context().search().find(filterField()->text(), m_model->total())) {
            if (hit.childId.isEmpty()) {
                found.insert(hit.womanId);
            }
        }
        filter.found = found;
    }
    return filter;
}

void WomenPage::applyFilter() {
    const WomenFilter now = filter();
    m_model->setFilter(now);
    for (const auto& [chip, colour] : m_colours) {
        WomenFilter only = now;
        only.colours = {colour};
        chip->setCount(m_model->countWith(only));
    }
    const auto countOf = [&](Chip* chip, auto change) {
        WomenFilter only = now;
        change(only);
        chip->setCount(m_model->countWith(only));
    };
    countOf(m_term, [](WomenFilter& f) { f.term37 = true; });
    countOf(m_pregnant, [](WomenFilter& f) { f.pregnant = true, f.postpartum = false; });
    countOf(m_postpartum, [](WomenFilter& f) { f.pregnant = false, f.postpartum = true; });
    showCount(m_model->total());
}

void WomenPage::openCurrent(bool record) {
    const QModelIndex index = table()->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const WomanRow& row = m_model->at(index.row());
    const QString subject = row.pregnancy.isEmpty() ? row.woman : row.pregnancy;
    context().openWoman(subject, record ? u"WOM_COVER"_s : QString());
}

QStringList WomenPage::statusLeft() const {
    return {tr("%1 人").arg(m_model->rowCount()),
            tr("Enter 打开应填的表   Shift+Enter 打开档案   Esc 清除筛选")};
}

} // namespace muying::ui
