#include "ui/pph/run_list.h"

#include "ui/pph/presenter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int runIdRole = Qt::UserRole + 1;

} // namespace

RunList::RunList(QWidget* parent)
    : QWidget(parent), m_table(new QTableView(this)), m_model(new QStandardItemModel(this)) {
    setObjectName(u"runList"_s);
    setSurface(this, Role::Surface);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(px(20), px(14), px(16), px(12));
    left->setSpacing(px(10));
    left->addWidget(label(tr("产后出血"), Voice::Title, this));
    m_remark = label({}, Voice::Label, this, true);
    left->addWidget(m_remark);
    m_table->setObjectName(u"runTable"_s);
    m_table->setAccessibleName(tr("抢救、观察和演练"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(38));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWordWrap(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT runWanted(selected()); });
    left->addWidget(m_table, 1);
    columns->addLayout(left, 1);
    columns->addWidget(separator(Qt::Vertical, this));
    columns->addWidget(buildActions());
}

Button* RunList::addAction(QVBoxLayout* column, const QString& name, const QString& word,
                           const QKeySequence& key) {
    const bool first = name == u"startReal"_s;
    auto* button = new Button(word, first ? Button::Kind::Primary : Button::Kind::Secondary, this);
    button->setObjectName(name);
    button->setBaseHeight(first ? 60 : 38);
    button->setKey(key, true);
    column->addWidget(button);
    // F12 is the frame's own key.
    if (key != QKeySequence(Qt::Key_F12)) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

QWidget* RunList::buildActions() {
    auto* panel = new QWidget(this);
    setSurface(panel, Role::Win);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(7));
    connect(addAction(column, u"startReal"_s, tr("开始真实抢救"), Qt::Key_F12), &QPushButton::clicked, this,
            &RunList::realWanted);
    connect(addAction(column, u"startObservation"_s, tr("新分娩，开始产后观察"), Qt::Key_O),
            &QPushButton::clicked, this, &RunList::observationWanted);
    connect(addAction(column, u"startDrill"_s, tr("开始演练"), Qt::Key_D), &QPushButton::clicked, this,
            &RunList::drillWanted);
    connect(addAction(column, u"startCaesarean"_s, tr("剖宫产安全核查"), Qt::Key_J), &QPushButton::clicked,
            this, &RunList::caesareanWanted);
    connect(addAction(column, u"startResuscitation"_s, tr("新生儿复苏"), Qt::Key_N), &QPushButton::clicked,
            this, &RunList::resuscitationWanted);
    column->addSpacing(px(8));
    column->addWidget(label(tr("查看和打印"), Voice::Section, panel));
    connect(addAction(column, u"showSlots"_s, tr("产后观察时点"), Qt::Key_G), &QPushButton::clicked, this,
            &RunList::slotsWanted);
    connect(addAction(column, u"showPapers"_s, tr("所选一次：打印与交班"), Qt::Key_P), &QPushButton::clicked,
            this, [this] { Q_EMIT papersWanted(selected()); });
    connect(addAction(column, u"showKit"_s, tr("急救车、演练、培训"), Qt::Key_K), &QPushButton::clicked, this,
            &RunList::kitWanted);
    connect(addAction(column, u"showIndicators"_s, tr("质控指标"), Qt::Key_Q), &QPushButton::clicked, this,
            &RunList::indicatorsWanted);
    connect(addAction(column, u"showProfile"_s, tr("本院情况"), Qt::Key_S), &QPushButton::clicked, this,
            &RunList::profileWanted);
    m_bilingual = new Chip(tr("纸上中朝对照"), panel);
    m_bilingual->setObjectName(u"bilingual"_s);
    m_bilingual->setCheckable(true);
    m_bilingual->setChecked(uiLanguage() == Language::Ko);
    const auto paper = [&](const QString& name, const QString& word, const QKeySequence& key,
                           const QString& code, bool large) {
        connect(addAction(column, name, word, key), &QPushButton::clicked, this,
                [this, code, large] { Q_EMIT paperWanted(code, large); });
    };
    paper(u"printChart"_s, tr("一页流程图 A4"), Qt::Key_C, u"chart"_s, false);
    paper(u"printChartLarge"_s, tr("一页流程图 A3"), Qt::SHIFT | Qt::Key_C, u"chart"_s, true);
    paper(u"printDoses"_s, tr("药物剂量卡"), Qt::Key_Y, u"doses"_s, false);
    paper(u"printKit"_s, tr("急救车核查表"), Qt::SHIFT | Qt::Key_K, u"kit"_s, false);
    column->addWidget(m_bilingual);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(panel);
    area->setFixedWidth(px(310));
    return area;
}

void RunList::show(const std::vector<work::RunHead>& runs, const QString& remark) {
    const QString before = selected();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("状态"), tr("姓名"), tr("开始"), tr("最后一条"), tr("最高阶段"), tr("出血量")});
    for (const work::RunHead& run : runs) {
        QString state = run.closed ? tr("已结束") : tr("进行中");
        if (run.damaged)
            state = tr("损坏，未计入");
        if (run.drill)
            state = tr("演练，%1").arg(state);
        const QString name = run.name.isEmpty() ? tr("姓名未填") : run.name;
        const QStringList texts{state,
                                run.drill && !run.scenario.isEmpty() ? run.scenario : name,
                                run.startedAt.toString(u"MM-dd HH:mm"_s),
                                run.lastAt.toString(u"HH:mm"_s),
                                run.stage > 0    ? u"L%1"_s.arg(run.stage)
                                : run.stage == 0 ? tr("未触发")
                                                 : QString(),
                                run.stage < 0 ? QString() : u"%1 mL"_s.arg(run.totalMl)};
        QList<QStandardItem*> row;
        for (const QString& text : texts) {
            auto* item = new QStandardItem(text);
            item->setData(run.id, runIdRole);
            QFont font = uiFont(15, !run.closed && !run.damaged);
            item->setFont(font);
            row << item;
        }
        m_model->appendRow(row);
        if (run.id == before)
            m_table->setCurrentIndex(row.front()->index());
    }
    // The name takes what is left and wraps there: the list never scrolls sideways.
    auto* heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setMinimumSectionSize(px(50));
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads->setSectionResizeMode(column,
                                    column == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    // With large letters the time of the last line gives its room to name and loss.
    constexpr int allColumns = 1000, lastLine = 3;
    m_table->setColumnHidden(lastLine, width() < px(allColumns));
    m_table->resizeRowsToContents();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QString RunList::selected() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(runIdRole).toString() : QString();
}

bool RunList::bilingual() const {
    return m_bilingual->isChecked();
}

void RunList::takeFocus() {
    m_table->setFocus();
}

bool RunList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!selected().isEmpty())
                Q_EMIT runWanted(selected());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muying::ui
