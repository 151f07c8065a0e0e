#include "ui/woman/women_page.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/woman/women_delegate.h"
#include "ui/woman/women_model.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;

WomenPage::WomenPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_model(new WomenModel(this)) {
    build();
    connect(&context, &AppContext::recordChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            reload();
        }
    });
}

void WomenPage::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(11), 0, 0);
    rows->setSpacing(px(10));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(16), 0);
    head->setSpacing(px(12));
    head->addWidget(label(tr("孕产妇"), Voice::Title, this));
    m_count = label({}, Voice::Label, this);
    head->addWidget(m_count);
    head->addStretch();
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"womenFilter"_s);
    m_filter->setPlaceholderText(tr("姓名、拼音、村、电话、手册号"));
    m_filter->setAccessibleName(tr("筛选孕产妇"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(px(300));
    m_filter->installEventFilter(this);
    head->addWidget(m_filter);
    auto* add = new Button(tr("新建孕产妇"), Button::Kind::Primary, this);
    add->setIconName(u"plus"_s);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N), true);
    head->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { context().newWoman(); });
    connect(m_filter, &QLineEdit::textChanged, this, &WomenPage::applyFilter);
    rows->addLayout(head);
    auto* chips = new FlowLayout(px(6));
    chips->setContentsMargins(px(20), 0, px(16), 0);
    addChips(*chips);
    rows->addLayout(chips);
    m_table = makeTable();
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(separator(Qt::Horizontal, this));
    list->addWidget(m_table, 1);
    rows->addLayout(list, 1);
}

void WomenPage::addChips(QLayout& row) {
    const auto chip = [&](const QString& word) {
        auto* made = new Chip(word, this);
        row.addWidget(made);
        connect(made, &QToolButton::toggled, this, &WomenPage::applyFilter);
        return made;
    };
    m_term = chip(tr("≥37周"));
    for (const RiskColour colour : {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange,
                                    RiskColour::Red, RiskColour::Purple, RiskColour::None}) {
        Chip* made = chip(markWord(colour));
        made->setMark(colour);
        m_colours.emplace_back(made, colour);
    }
    m_pregnant = chip(tr("在孕"));
    m_postpartum = chip(tr("产后"));
}

QTableView* WomenPage::makeTable() {
    auto* table = new QTableView(this);
    table->setObjectName(u"women"_s);
    table->setAccessibleName(tr("孕产妇名单"));
    table->setModel(m_model);
    table->setItemDelegate(new WomenDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(px(38));
    QHeaderView* header = table->horizontalHeader();
    header->setFixedHeight(px(34));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(WomenModel::WeekColumn, Qt::AscendingOrder);
    const int widths[] = {130, 260, 110, 120, 170, 150, 120};
    for (int column = 0; column < WomenModel::ColumnCount; ++column) {
        table->setColumnWidth(column, px(widths[column]));
    }
    const int marks = px(20) + marksWidth({RiskColour::Orange, RiskColour::Purple}) + px(14);
    table->setColumnWidth(WomenModel::MarkColumn, std::max(px(widths[WomenModel::MarkColumn]), marks));
    table->setSortingEnabled(true);
    table->installEventFilter(this);
    connect(table, &QTableView::doubleClicked, this, [this] { openCurrent(false); });
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::statusChanged);
    return table;
}

void WomenPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void WomenPage::activated() {
    if (m_stale) {
        reload();
    }
    m_filter->setFocus();
}

void WomenPage::reload() {
    const auto subjects = context().store().subjects();
    if (!subjects) {
        context().say(subjects.error().message);
        return;
    }
    m_stale = false;
    m_model->setRows(womanRows(subjects.value(), context().clock().today()));
    applyFilter();
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
    if (!m_filter->text().trimmed().isEmpty()) {
        QSet<QString> found;
        for (const work::SearchHit& hit : context().search().find(m_filter->text(), m_model->total())) {
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
    m_count->setText(m_model->rowCount() == m_model->total()
                         ? tr("共 %1 人").arg(m_model->total())
                         : tr("%1 人，共 %2 人").arg(m_model->rowCount()).arg(m_model->total()));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, WomenModel::NameColumn));
    }
    emit statusChanged();
}

void WomenPage::openCurrent(bool record) {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const WomanRow& row = m_model->at(index.row());
    const QString subject = row.pregnancy.isEmpty() ? row.woman : row.pregnancy;
    context().openWoman(subject, record ? u"WOM_COVER"_s : QString());
}

bool WomenPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The list is walked through while the typing goes on.
        if (watched == m_filter) {
            QKeyEvent copy(key->type(), key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_table, &copy);
            return true;
        }
        break;
    default:
        break;
    }
    return Page::eventFilter(watched, event);
}

bool WomenPage::handleEscape() {
    const bool anything =
        !m_filter->text().isEmpty() || m_term->isChecked() || m_pregnant->isChecked() ||
        m_postpartum->isChecked() ||
        std::any_of(m_colours.begin(), m_colours.end(), [](const auto& c) { return c.first->isChecked(); });
    m_filter->clear();
    for (Chip* chip : {m_term, m_pregnant, m_postpartum}) {
        chip->setChecked(false);
    }
    for (const auto& [chip, colour] : m_colours) {
        chip->setChecked(false);
    }
    return anything;
}

QString WomenPage::title() const {
    return tr("孕产妇");
}

QStringList WomenPage::statusLeft() const {
    return {tr("%1 人").arg(m_model->rowCount()),
            tr("Enter 打开应填的表   Shift+Enter 打开档案   Esc 清除筛选")};
}

} // namespace muying::ui
