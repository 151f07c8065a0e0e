#include "ui/today/today_page.h"

#include "core/content/further_texts.h"
#include "core/work/readiness.h"
#include "ui/clinic/duty_page.h"
#include "ui/shell/app_context.h"
#include "ui/today/done_strip.h"
#include "ui/today/load_bars.h"
#include "ui/today/report_clocks.h"
#include "ui/today/today_model.h"
#include "ui/today/today_view.h"
#include "ui/today/worklist_document.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/warning_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muying::ui {

namespace {

// Below this width (at 100 %) the list would have to cut its rows.
constexpr int listAndSideWidth = 1130;

} // namespace

TodayPage::TodayPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_model(new TodayModel(this)) {
    build();
    connect(m_view, &TodayView::openRequested, this, [this](const QModelIndex& index) {
        if (const work::WorkItem* item = m_model->item(index))
            openItem(*item);
    });
    connect(m_view, &TodayView::doneRequested, this, [this](const QModelIndex& index) {
        if (!m_done->offer(*m_model->item(index)))
            this->context().say(tr("这一项要填表才算完成，按 Enter 打开应填的表。"));
    });
    connect(m_view, &TodayView::printRequested, this, &TodayPage::printList);
    connect(m_view, &TodayView::currentMoved, this, &Page::statusChanged);
    connect(m_clocks, &ReportClocks::opened, this, &TodayPage::openItem);
    connect(&context, &AppContext::recordChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    // Tags of running clocks change by the minute, and at midnight everything may.
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::checkDay);
    m_minute.start();
}

void TodayPage::build() {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(px(10));
    main->addLayout(buildHead());
    main->addLayout(buildChips());
    m_ready = new WarningRow;
    m_ready->setObjectName(u"todayReadiness"_s);
    connect(m_ready->addButton(tr("打开"), u"K"_s), &QPushButton::clicked, this,
            [this] { context().openReadiness(); });
    m_ready->hide();
    main->addWidget(m_ready);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(separator());
    m_done = new DoneStrip(context());
    list->addWidget(m_done);
    connect(m_done, &DoneStrip::closed, this, &TodayPage::focusList);
    connect(m_done, &DoneStrip::registered, this, [this] { context().say(tr("已登记完成。")); });
    m_view = new TodayView(*m_model);
    m_empty = label({}, Voice::Label, nullptr, true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    list->addWidget(m_view, 1);
    list->addWidget(m_empty, 1);
    main->addLayout(list, 1);
    columns->addLayout(main, 1);
    m_side = buildSide();
    columns->addWidget(m_side);
}

QLayout* TodayPage::buildHead() {
    auto* row = new FlowLayout(px(12));
    row->setContentsMargins(px(20), px(11), px(16), 0);
    auto* title = label(tr("今日"), Voice::Title);
    m_date = label({}, Voice::Label);
    fixHeight(title, 34);
    fixHeight(m_date, 34);
    row->addWidget(title);
    row->addWidget(m_date);
    row->setRightFrom(2);
    m_segment = new Segment;
    m_segment->setWords({tr("全部"), tr("逾期"), tr("今天"), tr("7天内")});
    connect(m_segment, &Segment::currentChanged, this, &TodayPage::applyFilter);
    row->addWidget(m_segment);
    const QString printWord = tr("打印名单");
    // With large type the list needs the line: picture and key stand for the word, which is spoken.
    constexpr int largeType = 150;
    const bool large = px(100) >= largeType;
    auto* print = new Button(large ? QString() : printWord);
    print->setIconName(u"print"_s);
    print->setKey(QKeySequence(Qt::Key_P), true);
    if (large) {
        print->setAccessibleName(printWord + u' ' + print->keyText());
        print->setToolTip(printWord);
    }
    connect(print, &QPushButton::clicked, this, &TodayPage::printList);
    row->addWidget(print);
    m_fresh = new Button(tr("新建孕产妇"), Button::Kind::Primary);
    m_fresh->setIconName(u"plus"_s);
    m_fresh->setKey(QKeySequence(Qt::CTRL | Qt::Key_N), true);
    connect(m_fresh, &QPushButton::clicked, this, [this] { context().newWoman(); });
    row->addWidget(m_fresh);
    return row;
}

QLayout* TodayPage::buildChips() {
    using content::RiskColour;
    auto* row = new FlowLayout(px(6));
    row->setContentsMargins(px(20), 0, px(16), 0);
    const auto add = [&](TodayChip which, const QString& word, std::optional<RiskColour> mark,
                         const QString& iconName) {
        auto* chip = new Chip(word);
        if (mark)
            chip->setMark(*mark);
        if (!iconName.isEmpty())
            chip->setIconName(iconName);
        connect(chip, &Chip::toggled, this, &TodayPage::applyFilter);
        row->addWidget(chip);
        m_chips[static_cast<std::size_t>(which)] = chip;
    };
    add(TodayChip::Term37, tr("≥37周"), {}, {});
    add(TodayChip::Green, markWord(RiskColour::Green), RiskColour::Green, {});
    add(TodayChip::Yellow, markWord(RiskColour::Yellow), RiskColour::Yellow, {});
    add(TodayChip::Orange, markWord(RiskColour::Orange), RiskColour::Orange, {});
    add(TodayChip::Red, markWord(RiskColour::Red), RiskColour::Red, {});
    add(TodayChip::Purple, markWord(RiskColour::Purple), RiskColour::Purple, {});
    add(TodayChip::Unassessed, markWord(RiskColour::None), RiskColour::None, {});
    add(TodayChip::Reports, tr("报告计时"), {}, u"clock"_s);
    add(TodayChip::Referrals, tr("转诊未回"), {}, u"next"_s);
    add(TodayChip::Unscreened, tr("未筛查"), {}, {});
    add(TodayChip::Floating, tr("流动"), {}, {});
    add(TodayChip::Visits, tr("访视"), {}, u"visit"_s);
    add(TodayChip::Children, tr("儿童"), {}, u"child"_s);
    add(TodayChip::RiskNewborns, tr("高危新生儿"), {}, u"warning"_s);
    return row;
}

QWidget* TodayPage::buildSide() {
    auto* inner = new QWidget;
    setSurface(inner, Role::Surface);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(px(20), px(18), px(20), px(16));
    column->setSpacing(px(6));
    m_clocksHead = new SectionHeader(tr("报告计时"));
    m_clocks = new ReportClocks(context().clock());
    m_loadHead = new SectionHeader(tr("7天工作量"));
    m_bars = new LoadBars;
    m_duty = label({}, Voice::Strong, nullptr, true);
    m_duty->setObjectName(u"todayDuty"_s);
    column->addWidget(m_duty);
    column->addWidget(m_clocksHead);
    column->addWidget(m_clocks);
    column->addSpacing(px(8));
    column->addWidget(m_loadHead);
    column->addWidget(m_bars);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(px(288));
    scroll->setWidget(inner);
    auto* side = new QWidget;
    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(separator(Qt::Vertical));
    row->addWidget(scroll);
    return side;
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    // With large letters the list needs the whole width: its rows carry the same clocks as tags.
    m_side->setVisible(width() >= px(listAndSideWidth));
    Page::resizeEvent(event);
}

/// The keys of the list work from the chips and buttons above it, too: Enter there must not do nothing.
void TodayPage::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_P:
    case Qt::Key_F:
        if (plain && !m_view->isHidden() && !m_view->hasFocus()) {
            m_view->setFocus();
            QKeyEvent copy(event->type(), event->key(), event->modifiers());
            QCoreApplication::sendEvent(m_view, &copy);
            return;
        }
        break;
    case Qt::Key_K:
        if (plain && !m_ready->isHidden()) {
            context().openReadiness();
            return;
        }
        break;
    case Qt::Key_Down:
        if (plain && !m_view->isHidden() && !m_view->hasFocus()) {
            m_view->setFocus();
            return;
        }
        break;
    default:
        break;
    }
    Page::keyPressEvent(event);
}

void TodayPage::activated() {
    if (m_stale || m_model->list().at.date() != context().clock().today())
        reload();
    focusList();
}

void TodayPage::focusList() {
    // An empty list is hidden; then what one can do next is to register a woman.
    QWidget* target = m_view->isHidden() ? static_cast<QWidget*>(m_fresh) : m_view;
    target->setFocus();
}

void TodayPage::reload() {
    auto list = work::worklist(context().desk());
    if (!list) {
        m_empty->setText(list.error().message);
        m_empty->show();
        m_view->hide();
        return;
    }
    const work::WorkItem* before = m_model->item(m_view->currentIndex());
    const QString key = before != nullptr
                            ? before->childId + before->pregnancyId + before->womanId + before->task.code
                            : QString();
    m_stale = false;
    m_date->setText(QLocale().toString(list->at.date(), tr("yyyy年M月d日 dddd")));
    showDuty();
    showReadiness();
    m_model->setList(std::move(list.value()));
    m_clocks->setItems(m_model->list().items, m_model->list().at);
    m_bars->setItems(m_model->list().items, m_model->list().at.date());
    m_clocksHead->setRemark(m_clocks->count() > 0 ? tr("%1 项在走").arg(m_model->list().counts.reports)
                                                  : tr("没有在走的报告"));
    m_loadHead->setRemark(tr("共 %1 项").arg(m_bars->total()));
    refreshCounts();
    m_view->unfold();
    m_view->selectFirst();
    for (int g = 0; g < m_model->rowCount(); ++g)
        for (int r = 0; !key.isEmpty() && r < m_model->rowCount(m_model->index(g, 0)); ++r) {
            const QModelIndex index = m_model->index(r, 0, m_model->index(g, 0));
            const work::WorkItem* item = m_model->item(index);
            if (item->childId + item->pregnancyId + item->womanId + item->task.code == key)
                m_view->setCurrentIndex(index);
        }
    Q_EMIT statusChanged();
}

/// Who is on duty now; a gap is told only where a roster is kept at all.
void TodayPage::showDuty() {
    const auto turn = dutyNow(context());
    const QString who = turn ? dutyInShort(*turn) : QString();
    const bool kept = turn && rosterKept(context());
    m_duty->setText(!who.isEmpty() ? tr("值班：%1").arg(who) : kept ? tr("值班：未排") : QString());
    m_duty->setVisible(!m_duty->text().isEmpty());
}

/// The first lines; how many more there are is told, and where.
void TodayPage::showReadiness() {
    constexpr std::size_t shownLines = 2;
    const auto kit = content::kitOf(context().library());
    const auto drills = content::drillsOf(context().library());
    const auto due = kit && drills
                         ? work::clinicReminders(context().desk(), *kit, *drills, uiLanguage())
                         : Result<std::vector<work::ClinicReminder>>(kit ? drills.error() : kit.error());
    QStringList lines;
    for (const work::ClinicReminder& each : due ? *due : std::vector<work::ClinicReminder>()) {
        if (lines.size() == shownLines) {
            lines << tr("共 %1 项。").arg(due->size());
            break;
        }
        lines << each.sentence;
    }
    m_ready->setText(due ? lines.join(u' ') : due.error().message);
    m_ready->setVisible(!due || !due->empty());
}

void TodayPage::applyFilter() {
    m_filter.segment = static_cast<TodaySegment>(m_segment->current());
    for (int i = 0; i < TodayChipCount; ++i)
        m_filter.set(static_cast<TodayChip>(i), m_chips[static_cast<std::size_t>(i)]->isChecked());
    m_model->setFilter(m_filter);
    refreshCounts();
    m_view->unfold();
    m_view->selectFirst();
    Q_EMIT statusChanged();
}

void TodayPage::refreshCounts() {
    const WorklistFilter::Counts counts = m_model->counts();
    for (int i = 0; i < TodaySegmentCount; ++i)
        m_segment->setCount(i, counts.segments[static_cast<std::size_t>(i)]);
    for (int i = 0; i < TodayChipCount; ++i)
        m_chips[static_cast<std::size_t>(i)]->setCount(counts.chips[static_cast<std::size_t>(i)]);
    const bool empty = counts.rows == 0;
    m_empty->setText(m_model->list().items.empty() ? tr("没有到期的事项。按 Ctrl+N 新建孕产妇。")
                                                   : tr("没有符合这些条件的事项。按 Esc 清除筛选。"));
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

bool TodayPage::handleEscape() {
    if (!m_filter.any() && m_filter.segment == TodaySegment::All)
        return false;
    for (Chip* chip : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
    }
    m_segment->setCurrent(0);
    applyFilter();
    focusList();
    return true;
}

void TodayPage::openItem(const work::WorkItem& item) {
    const QString subject = !item.childId.isEmpty()      ? item.childId
                            : item.pregnancyId.isEmpty() ? item.womanId
                                                         : item.pregnancyId;
    // Copies: the list may be read again while the page opens.
    const QString form = item.task.form;
    const QString key = item.task.formKey;
    context().openWoman(subject, form, key);
}

void TodayPage::printList() {
    if (m_model->list().items.empty())
        return;
    const QString clinic = context().store().clinic().value("name"_L1).toString();
    context().printPreview(
        std::make_shared<print::Document>(worklistDocument(m_model->shown(), m_model->list().at, clinic)),
        false);
}

void TodayPage::checkDay() {
    if (context().working() && m_model->list().at.date() != context().clock().today())
        if (const auto refreshed = context().desk().refreshDue(); !refreshed)
            context().say(refreshed.error().message);
    if (isVisible() && context().working())
        reload();
    else
        m_stale = true;
}

QString TodayPage::title() const {
    return tr("今日");
}

QStringList TodayPage::statusLeft() const {
    const int rows = static_cast<int>(m_model->shown().size());
    const bool chosen = m_model->item(m_view->currentIndex()) != nullptr;
    QStringList parts{chosen ? tr("%1 项，已选 1").arg(rows) : tr("%1 项").arg(rows)};
    if (m_side->isHidden() && !m_duty->text().isEmpty())
        parts << m_duty->text(); // with large letters the side column, where it stands, is not shown
    return parts << tr("Enter 打开应填的表   F 登记完成   P 打印名单   Esc 清除筛选");
}

} // namespace muying::ui
