#include "ui/pph/indicator_pane.h"

#include "core/base/word_list.h"
#include "core/content/further_texts.h"
#include "core/pph/procedure_quality.h"
#include "core/work/pph_review.h"
#include "ui/print/pph_report.h"
#include "ui/print/print_input.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::CaseVerdict;
using pph::IndicatorResult;

namespace {

QString shareText(const IndicatorResult& result) {
    return result.N > 0 ? QString::number(result.percent(), 'f', 1) + u'%' : u"—"_s;
}

QString minutesShown(const std::optional<double>& minutes) {
    return minutes ? QString::number(*minutes, 'f', 1) : QString();
}

} // namespace

IndicatorPane::IndicatorPane(AppContext& context, const content::Protocol& protocol, QWidget* parent)
    : QWidget(parent), m_context(context), m_protocol(protocol), m_day(context.clock().today()),
      m_span(new Segment(this)), m_rows(new QStandardItemModel(this)), m_cases(new QStandardItemModel(this)) {
    setObjectName(u"indicatorPane"_s);
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(14), px(16), px(10));
    rows->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(12));
    m_title = label({}, Voice::Title, this, true);
    m_span->setAccessibleName(tr("月或季"));
    m_span->setWords({tr("月"), tr("季")});
    auto* before = new Button(tr("上一期"), Button::Kind::Secondary, this);
    before->setKey(Qt::Key_PageUp, true);
    auto* after = new Button(tr("下一期"), Button::Kind::Secondary, this);
    after->setKey(Qt::Key_PageDown, true);
    auto* paper = new Button(tr("打印"), Button::Kind::Secondary, this);
    paper->setObjectName(u"printIndicators"_s);
    paper->setIconName(u"print"_s);
    paper->setKey(QKeySequence(Qt::CTRL | Qt::Key_P), true);
    m_card = new Button(tr("开 PDCA 卡"), Button::Kind::Secondary, this);
    m_card->setObjectName(u"openCard"_s);
    connect(m_card, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        const auto [from, to] = period();
        if (row >= 0 && row < static_cast<int>(m_report.results.size()))
            Q_EMIT cardWanted(work::pdcaAnswers(m_report.results[static_cast<std::size_t>(row)], from, to));
    });
    head->addWidget(m_title, 1);
    head->addWidget(m_card);
    for (QWidget* widget : {static_cast<QWidget*>(m_span), static_cast<QWidget*>(before),
                            static_cast<QWidget*>(after), static_cast<QWidget*>(paper)})
        head->addWidget(widget);
    rows->addLayout(head);
    m_problem = label({}, Voice::Warning, this, true);
    m_outcomes = label({}, Voice::Label, this, true);
    rows->addWidget(m_problem);
    rows->addWidget(m_outcomes);
    m_table = makeTable(u"indicators"_s, tr("指标"), m_rows);
    rows->addWidget(m_table, 3);
    m_about = label({}, Voice::Strong, this, true);
    rows->addWidget(m_about);
    m_names = makeTable(u"indicatorNames"_s, tr("数字后面的名字"), m_cases);
    rows->addWidget(m_names, 2);
    connect(before, &QPushButton::clicked, this, [this] { move(-1); });
    connect(after, &QPushButton::clicked, this, [this] { move(1); });
    connect(paper, &QPushButton::clicked, this, &IndicatorPane::print);
    connect(m_span, &Segment::currentChanged, this, &IndicatorPane::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IndicatorPane::showNames);
    addKeys();
}

void IndicatorPane::addKeys() {
    const auto on = [this](const QKeySequence& key, auto action) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(Qt::Key_PageUp, [this] { move(-1); });
    on(Qt::Key_PageDown, [this] { move(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
}

QTableView* IndicatorPane::makeTable(const QString& name, const QString& spoken, QStandardItemModel* model) {
    auto* table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(32));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

std::pair<QDate, QDate> IndicatorPane::period() const {
    return m_span->current() == 0 ? work::monthOf(m_day) : work::quarterOf(m_day);
}

QString IndicatorPane::periodWord() const {
    const auto [from, to] = period();
    return tr("%1 至 %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

void IndicatorPane::move(int by) {
    m_day = m_day.addMonths(m_span->current() == 0 ? by : 3 * by);
    load();
}

QString IndicatorPane::verdict(const IndicatorResult& result) {
    if (result.listed)
        return tr("只列时间，不作评判");
    if (!result.judged)
        return tr("例数少，不判");
    return result.good ? tr("达标") : tr("未达标");
}

void IndicatorPane::load() {
    const auto [from, to] = period();
    m_report = {};
    m_problem->clear();
    auto set = content::indicatorsOf(m_context.library(), u"pph"_s);
    if (!set) {
        m_problem->setText(set.error().message);
    } else {
        m_set = std::move(set).value();
        const auto runs = work::runsBetween(m_context.store(), m_protocol, from, to);
        if (runs)
            m_report = pph::judgeQuality(m_protocol, m_set, *runs, m_context.clock().now());
        else
            m_problem->setText(runs.error().message);
    }
    addProcedures(from, to);
    if (!m_report.unread.isEmpty())
        m_problem->setText(tr("有 %1 次记录按现行流程读不通，没有计入。").arg(m_report.unread.size()));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_title->setText(tr("产后出血质控指标  %1").arg(periodWord()));
    QStringList outcomes;
    for (const auto& [code, count] : m_report.outcomes) {
        const auto named = std::ranges::find(m_set.outcomes, code, &std::pair<QString, LocalText>::first);
        outcomes << (named == m_set.outcomes.end() ? code : named->second.in(uiLanguage())) + u' ' +
                        QString::number(count);
    }
    outcomes << tr("演练 %1 次，不计入").arg(m_report.drills);
    m_outcomes->setText(listed(outcomes, Between::Sentences, uiLanguage()));
    showRows();
}

/// Caesarean and resuscitation below the twelve.
void IndicatorPane::addProcedures(const QDate& from, const QDate& to) {
    auto set = content::indicatorsOf(m_context.library(), u"procedures"_s);
    const auto runs = work::proceduresBetween(m_context.store(), from, to);
    if (!set || !runs) {
        m_problem->setText(set ? runs.error().message : set.error().message);
        return;
    }
    m_procedureSet = std::move(*set);
    for (IndicatorResult& result : pph::judgeProcedures(m_procedureSet, *runs))
        m_report.results.push_back(std::move(result));
}

void IndicatorPane::showRows() {
    const int before = m_table->currentIndex().row();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(
        {tr("序号"), tr("指标"), u"n/N"_s, u"%"_s, tr("中位数（分）"), tr("目标"), tr("判定")});
    for (const IndicatorResult& result : m_report.results) {
        const content::Indicator& indicator = *result.indicator;
        QString target = u"≥%1%"_s.arg(indicator.targetPercent);
        if (indicator.targetMedianMin)
            target += tr("，中位数 <%1 分").arg(*indicator.targetMedianMin);
        if (indicator.status == u"to_confirm"_s)
            target += tr("（待确认）");
        QList<QStandardItem*> row;
        for (const QString& text : {QString::number(m_rows->rowCount() + 1), indicator.name.in(uiLanguage()),
                                    u"%1/%2"_s.arg(result.n).arg(result.N), shareText(result),
                                    minutesShown(result.median), target, verdict(result)}) {
            row << new QStandardItem(text);
            row.back()->setFont(uiFont(15, result.judged && !result.good));
        }
        m_rows->appendRow(row);
    }
    // The name takes what is left and wraps there: the table never scrolls sideways.
    auto* heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        heads->setSectionResizeMode(column,
                                    column == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->resizeRowsToContents();
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(std::clamp(before, 0, m_rows->rowCount() - 1), 0));
    showNames();
}

void IndicatorPane::showNames() {
    m_cases->clear();
    m_cases->setHorizontalHeaderLabels({tr("姓名"), tr("时间"), tr("计入"), tr("分钟"), tr("说明")});
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_report.results.size())) {
        m_about->clear();
        return;
    }
    const IndicatorResult& result = m_report.results[static_cast<std::size_t>(row)];
    const content::Indicator& indicator = *result.indicator;
    m_about->setText(tr("分子：%1  分母：%2")
                         .arg(indicator.numerator.in(uiLanguage()), indicator.denominator.in(uiLanguage())));
    for (const pph::IndicatorCase& one : result.cases) {
        const auto why =
            std::ranges::find(indicator.exclusions, one.reason, &std::pair<QString, LocalText>::first);
        const QString counted = one.verdict == CaseVerdict::Met      ? tr("符合")
                                : one.verdict == CaseVerdict::NotMet ? tr("不符合")
                                                                     : tr("不计入");
        QList<QStandardItem*> items;
        for (const QString& text :
             {one.name.isEmpty() ? tr("姓名未填") : one.name, one.at.toString(u"MM-dd HH:mm"_s), counted,
              minutesShown(one.minutes),
              why == indicator.exclusions.end() ? QString() : why->second.in(uiLanguage())})
            items << new QStandardItem(text);
        m_cases->appendRow(items);
    }
    m_names->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_cases->columnCount(); ++column)
        m_names->setColumnWidth(column, std::clamp(m_names->columnWidth(column) + px(24), px(80), px(300)));
}

/// The report with the names behind every number.
void IndicatorPane::print() {
    if (m_report.set == nullptr)
        return;
    print::PphPaper paper;
    paper.protocol = &m_protocol;
    paper.clinic = print::clinicFrom(m_context.store().clinic());
    paper.printedAt = m_context.clock().now();
    paper.printedBy = m_context.user().displayName;
    paper.sample = m_context.demo();
    paper.now = paper.printedAt;
    paper.language = uiLanguage() == Language::Ko ? print::PaperLanguage::ZhKo : print::PaperLanguage::Zh;
    const auto [from, to] = period();
    m_context.printPreview(
        std::make_shared<const print::Document>(print::pphQuality(paper, m_report, from, to)), false);
}

QString IndicatorPane::problem() const {
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void IndicatorPane::takeFocus() {
    m_table->setFocus();
}

} // namespace muying::ui
