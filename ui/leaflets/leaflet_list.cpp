#include "ui/leaflets/leaflet_list.h"

#include "ui/leaflets/leaflet_bench.h"
#include "ui/leaflets/leaflet_delegate.h"
#include "ui/leaflets/leaflet_model.h"
#include "ui/leaflets/leaflet_side.h"
#include "ui/leaflets/leaflet_words.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/warning_row.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int suggestedRow = 0, allRow = 1, firstTopicRow = 2;

} // namespace

LeafletList::LeafletList(LeafletBench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_model(new LeafletModel(this)) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildTopics());
    columns->addWidget(separator(Qt::Vertical, this));
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildFilter());
    middle->addWidget(separator(Qt::Horizontal, this));
    m_table = plainTable(u"leaflets"_s, tr("宣教单"), m_model, this);
    m_table->setItemDelegate(new LeafletDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(px(54));
    m_table->installEventFilter(this);
    middle->addWidget(m_table, 1);
    m_question = new WarningRow({}, this);
    m_question->setObjectName(u"leafletQuestion"_s);
    m_question->hide();
    middle->addWidget(m_question);
    columns->addLayout(middle, 1);
    columns->addWidget(separator(Qt::Vertical, this));
    m_side = new LeafletSide(bench, this);
    columns->addWidget(m_side);
    connect(m_table, &QTableView::doubleClicked, this, [this] { preview(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_question->hide();
        m_side->show(current());
    });
    connect(m_side, &LeafletSide::previewAsked, this, [this] { preview(); });
    connect(m_side, &LeafletSide::editAsked, this, [this] {
        if (const work::ShelfLeaflet* leaflet = current())
            Q_EMIT editAsked(leaflet->leaflet.code);
    });
    connect(&bench, &LeafletBench::shelfChanged, this, &LeafletList::refresh);
    connect(&bench, &LeafletBench::personChanged, this, [this] {
        m_topics->setCurrentRow(m_bench.chart() != nullptr ? suggestedRow : allRow);
        refresh();
    });
}

QWidget* LeafletList::buildTopics() {
    m_topics = new QListWidget(this);
    m_topics->setProperty("surface", roleName(Role::Win));
    m_topics->setObjectName(u"leafletTopics"_s);
    m_topics->setAccessibleName(tr("主题"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setFixedWidth(px(168));
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->addItem(tr("给她的"));
    m_topics->addItem(tr("全部"));
    for (const QString& topic : content::leafletTopics())
        m_topics->addItem(leafletTopicWord(topic));
    for (int i = 0; i < m_topics->count(); ++i)
        m_topics->item(i)->setSizeHint({px(120), px(36)});
    m_topics->setCurrentRow(allRow);
    connect(m_topics, &QListWidget::currentRowChanged, this, &LeafletList::refresh);
    m_topics->installEventFilter(this);
    return m_topics;
}

QWidget* LeafletList::buildFilter() {
    auto* bar = new QWidget(this);
    setSurface(bar, Role::Surface);
    auto* flow = new FlowLayout(px(6), bar);
    flow->setContentsMargins(px(20), px(8), px(12), px(8));
    m_text = new QLineEdit(bar);
    m_text->setObjectName(u"leafletFilter"_s);
    m_text->setPlaceholderText(tr("标题或编号"));
    m_text->setAccessibleName(tr("筛选宣教单"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(px(150));
    m_text->installEventFilter(this);
    m_week = new QSpinBox(bar);
    m_week->setObjectName(u"leafletWeek"_s);
    m_week->setRange(-1, 42);
    m_week->setValue(-1);
    m_week->setSpecialValueText(tr("全部孕周"));
    m_week->setPrefix(tr("孕 "));
    m_week->setSuffix(tr(" 周"));
    m_week->setAccessibleName(tr("孕周"));
    flow->addWidget(m_text);
    flow->addWidget(m_week);
    for (const content::RiskColour colour :
         {content::RiskColour::Green, content::RiskColour::Yellow, content::RiskColour::Orange,
          content::RiskColour::Red, content::RiskColour::Purple}) {
        auto* chip = new Chip(markWord(colour), bar);
        chip->setMark(colour);
        m_colours.emplace_back(chip, content::colourName(colour));
        flow->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, [this, chip](bool on) {
            for (const auto& [other, name] : m_colours) {
                if (on && other != chip)
                    other->setChecked(false);
            }
            refresh();
        });
    }
    auto* add = new Button(tr("新编一份"), Button::Kind::Secondary, bar);
    add->setObjectName(u"leafletNew"_s);
    add->setIconName(u"plus"_s);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT editAsked({}); });
    flow->addWidget(add);
    flow->setRightFrom(flow->count() - 1);
    connect(m_text, &QLineEdit::textChanged, this, &LeafletList::refresh);
    connect(m_week, &QSpinBox::valueChanged, this, &LeafletList::refresh);
    return bar;
}

void LeafletList::refreshTopics() {
    const bool somebody = m_bench.chart() != nullptr;
    m_topics->item(suggestedRow)->setHidden(!somebody);
    if (!somebody && m_topics->currentRow() == suggestedRow)
        m_topics->setCurrentRow(allRow);
}

void LeafletList::refresh() {
    if (!m_bench.hasShelf())
        return;
    refreshTopics();
    const QString chosen = current() != nullptr ? current()->leaflet.code : QString();
    LeafletFilter filter;
    const int topic = m_topics->currentRow();
    filter.suggested = topic == suggestedRow;
    if (topic >= firstTopicRow)
        filter.topic = content::leafletTopics().value(topic - firstTopicRow);
    for (const auto& [chip, name] : m_colours) {
        if (chip->isChecked())
            filter.colour = name;
    }
    filter.week = m_week->value();
    filter.text = m_text->text().trimmed();
    m_model->show(m_bench.shelf(), m_bench.chart() != nullptr ? &m_bench.occasion() : nullptr,
                  m_bench.given(), filter);
    const int given = m_bench.chart() != nullptr ? 150 : 0;
    setPlainWidths(m_table, {given > 0 ? 390 : 470, given > 0 ? 84 : 0, given});
    m_table->setColumnHidden(LeafletModel::ReasonColumn, given == 0);
    m_table->setColumnHidden(LeafletModel::GivenColumn, given == 0);
    select(chosen);
    m_side->show(current());
    Q_EMIT listChanged(m_model->rowCount());
}

const work::ShelfLeaflet* LeafletList::current() const {
    const QModelIndex index = m_table != nullptr ? m_table->currentIndex() : QModelIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void LeafletList::select(const QString& code) {
    const int row = std::max(0, m_model->rowOf(code));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void LeafletList::preview(bool asked) {
    const work::ShelfLeaflet* leaflet = current();
    if (leaflet == nullptr)
        return;
    if (leaflet->leaflet.sensitive && !asked) {
        ask(leaflet->leaflet);
        return;
    }
    m_question->hide();
    if (const Status shown = m_bench.preview(leaflet->leaflet, m_side->look()); !shown)
        m_bench.context().say(shown.error().message);
}

/// A paper at home tells her family what she may not have told them.
void LeafletList::ask(const content::Leaflet& leaflet) {
    m_question->setText(
        tr("这份单子涉及隐私。请先单独问她：愿意带纸回家吗？纸上只印“%1”这个标题。").arg(leaflet.outsideZh));
    m_question->clearButtons();
    Button* yes = m_question->addButton(tr("问过了，愿意"), u"Alt+Y"_s);
    yes->setObjectName(u"leafletAsked"_s);
    Button* no = m_question->addButton(tr("不印"), u"Esc"_s);
    connect(yes, &QPushButton::clicked, this, [this] { preview(true); });
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    m_question->show();
}

bool LeafletList::handleEscape() {
    if (!m_question->isHidden()) {
        m_question->hide();
        return true;
    }
    bool anything = !m_text->text().isEmpty() || m_week->value() >= 0;
    m_text->clear();
    m_week->setValue(-1);
    for (const auto& [chip, name] : m_colours) {
        anything = anything || chip->isChecked();
        chip->setChecked(false);
    }
    return anything;
}

void LeafletList::takeFocus() {
    m_table->setFocus();
}

bool LeafletList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_topics)
            m_table->setFocus();
        else
            preview();
        return true;
    case Qt::Key_Y: // not Enter: struck twice in haste it would be an answer nobody gave
        if (key->modifiers().testFlag(Qt::AltModifier) && !m_question->isHidden()) {
            preview(true);
            return true;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched == m_text) { // the list is walked through while the typing goes on
            QKeyEvent copy(key->type(), key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_table, &copy);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muying::ui
