#include "ui/child/growth_pane.h"

#include "core/base/word_list.h"
#include "core/growth/growth_words.h"
#include "ui/child/cell_delegate.h"
#include "ui/child/child_facts.h"
#include "ui/child/growth_painter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>

namespace muying::ui {

using namespace Qt::StringLiterals;
using growth::Standard;

namespace {

GrowthInk screenGrowthInk() {
    GrowthInk ink;
    ink.grid = color(Role::Line);
    ink.text = color(Role::Ink2);
    ink.band = color(Role::Soft);
    ink.line = color(Role::Ink3);
    ink.median = color(Role::Accent);
    ink.own = color(Role::Ink);
    ink.paper = color(Role::Surface);
    ink.font = uiFont(14);
    ink.strong = uiFont(14, true);
    ink.stroke = px(1);
    return ink;
}

/// Indicators of a tab; the second chart may be missing.
QStringList indicatorsOf(int tab) {
    static const QStringList tabs[] = {{u"wfa"_s, u"lhfa"_s}, {u"wfh"_s}, {u"hcfa"_s}, {u"bfa"_s}};
    return tabs[tab];
}

QString growthStandardText(Standard standard) {
    return standard == Standard::Wst423 ? QCoreApplication::translate("muying::ui", "WS/T 423-2022，标准差法")
                                        : QCoreApplication::translate("muying::ui", "WHO 2006/2007，Z 评分");
}

} // namespace

QString measureText(const growth::GrowthPoint& point, const QString& indicator) {
    const auto value = growth::measureOf(point.measured, indicator);
    if (!value) {
        return {};
    }
    const bool weight = indicator == u"wfa" || indicator == u"wfl" || indicator == u"wfh";
    const int decimals = weight && *value < 10 ? 2 : 1;
    QString number = QString::number(*value, 'f', decimals);
    if (decimals == 2 && number.endsWith(u'0')) {
        number.chop(1);
    }
    if (indicator == u"bfa") {
        return number + u" kg/m²"_s;
    }
    return number + (weight ? u" kg"_s : u" cm"_s);
}

QString readingText(const growth::GrowthPoint& point, const QString& indicator, Standard standard) {
    const growth::IndicatorReading* reading = growth::readingOf(point, indicator, standard);
    if (reading == nullptr) {
        return {};
    }
    if (standard == Standard::Who) {
        if (reading->beyond != 0 || !reading->z) {
            return reading->beyond < 0 ? u"<−3"_s : u">+3"_s;
        }
        return QString::number(*reading->z, 'f', 2).replace(u'-', u'−');
    }
    const bool body = indicator == u"wfh" || indicator == u"wfl" || indicator == u"bfa";
    const QString word = body && !reading->nutrition.isEmpty() ? reading->nutrition : reading->levelSd;
    QString text = growth::growthWord(word).in(uiLanguage());
    if (!body && !reading->nutrition.isEmpty()) {
        text = listed({text, growth::growthWord(reading->nutrition).in(uiLanguage())}, Between::Parts,
                      uiLanguage());
    }
    return text;
}

QString trendText(growth::GrowthTrend trend) {
    switch (trend) {
    case growth::GrowthTrend::Parallel:
        return QCoreApplication::translate("muying::ui", "与标准线平行");
    case growth::GrowthTrend::Slow:
        return QCoreApplication::translate("muying::ui", "曲线变平或下滑");
    case growth::GrowthTrend::Fast:
        return QCoreApplication::translate("muying::ui", "曲线上扬过快");
    case growth::GrowthTrend::Unknown:
        break;
    }
    return {};
}

GrowthChartBox::GrowthChartBox(QWidget* parent) : QWidget(parent) {
    setMinimumSize(px(200), px(200));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GrowthChartBox::setChart(const growth::GrowthCurve& curve, const growth::GrowthRecord& record) {
    m_curve = curve;
    m_title = growthMeasureName(curve.indicator).in(uiLanguage());
    const growth::GrowthPoint* newest = record.newest(curve.indicator, curve.standard);
    QStringList parts;
    if (newest != nullptr) {
        parts << measureText(*newest, curve.indicator)
              << readingText(*newest, curve.indicator, curve.standard)
              << trendText(record.trend(curve.indicator));
    }
    parts.removeAll(QString());
    m_reading = listed(parts, Between::Parts, uiLanguage());
    m_note.clear();
    if (!record.sex) {
        m_note = tr("性别未填，没有标准线。");
    } else if (curve.points.empty()) {
        m_note = tr("还没有可以画的测量值。");
    } else if (curve.corrected) {
        m_note = tr("早产，按矫正月龄画点（至24月龄）。");
    }
    setAccessibleName(listed({m_title, growthStandardText(curve.standard)}, Between::Parts, uiLanguage()));
    setAccessibleDescription(listed({m_reading, m_note}, Between::Sentences, uiLanguage()));
    update();
}

void GrowthChartBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect head(px(12), px(4), width() - px(20), px(24));
    painter.setFont(uiFont(16, true));
    painter.setPen(color(Role::Ink));
    QRect used;
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title, &used);
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(head.adjusted(used.width() + px(12), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_reading);
    const int note = m_note.isEmpty() ? 0 : px(22);
    const QRectF plot(px(8), head.bottom() + px(4), width() - px(12),
                      height() - head.bottom() - px(10) - note);
    if (!m_curve.lines.empty() || !m_curve.points.empty()) {
        paintGrowthChart(painter, plot, m_curve, screenGrowthInk(), tr("月"));
    }
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(QRect(px(12), height() - px(24), width() - px(16), px(22)),
                     Qt::AlignLeft | Qt::AlignVCenter, m_note);
}

GrowthPane::GrowthPane(QWidget* parent) : QWidget(parent), m_rows(new QStandardItemModel(this)) {
    setObjectName(u"growthPane"_s);
    setSurface(this, Role::Surface);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(8), 0, 0);
    rows->setSpacing(px(6));
    auto* head = new FlowLayout(px(8)); // goes on in a second line at large type
    head->setContentsMargins(px(16), 0, px(12), 0);
    m_tabs = new Segment(this);
    m_tabs->setWords({tr("体重、身长"), tr("身长别体重"), tr("头围"), tr("BMI")});
    m_tabs->setAccessibleName(tr("曲线"));
    head->addWidget(m_tabs);
    m_by = label({}, Voice::Label, this);
    head->addWidget(m_by);
    m_switch = new Button({}, Button::Kind::Secondary, this);
    m_switch->setObjectName(u"growthStandard"_s);
    m_switch->setKey(QKeySequence(Qt::ALT | Qt::Key_W), true);
    auto* switchKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_W), this);
    connect(switchKey, &QShortcut::activated, this, &GrowthPane::toggleStandard);
    head->addWidget(m_switch);
    rows->addLayout(head);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(0);
    for (GrowthChartBox*& box : m_boxes) {
        box = new GrowthChartBox(this);
        charts->addWidget(box, 1);
    }
    rows->addLayout(charts, 3);
    m_table = new QTableView(this);
    m_table->setObjectName(u"growthTable"_s);
    m_table->setAccessibleName(tr("测量值和评价"));
    m_table->setModel(m_rows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(30));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    rows->addWidget(separator(Qt::Horizontal, this));
    m_table->setMinimumHeight(px(80));
    rows->addWidget(m_table, 2);
    connect(m_tabs, &Segment::currentChanged, this, [this] { refresh(); });
    connect(m_switch, &QPushButton::clicked, this, &GrowthPane::toggleStandard);
}

void GrowthPane::setTab(int tab) {
    m_tabs->setCurrent(tab);
    refresh();
}

int GrowthPane::tab() const {
    return m_tabs->current();
}

void GrowthPane::toggleStandard() {
    m_standard = m_standard == Standard::Wst423 ? Standard::Who : Standard::Wst423;
    refresh();
}

void GrowthPane::showRecord(const growth::GrowthTables& tables, const growth::GrowthRecord& record) {
    m_tables = &tables;
    m_record = record;
    refresh();
}

void GrowthPane::refresh() {
    const QStringList indicators = indicatorsOf(m_tabs->current());
    m_by->setText(growthStandardText(m_standard));
    m_switch->setText(m_standard == Standard::Wst423 ? tr("换 WHO 标准") : tr("换 WS/T 423"));
    for (int i = 0; i < 2; ++i) {
        m_boxes[i]->setVisible(i < indicators.size());
        if (m_tables != nullptr && i < indicators.size()) {
            m_boxes[i]->setChart(growth::growthCurve(*m_tables, m_record, indicators[i], m_standard),
                                 m_record);
        }
    }
    fillTable();
}

void GrowthPane::fillTable() {
    const QString level = m_standard == Standard::Wst423 ? tr("等级") : tr("Z 评分");
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("日期"), tr("年龄"), tr("体重"), level, tr("身长（高）"), level,
                                       tr("头围"), level, tr("身长（高）别体重")});
    for (auto point = m_record.points.rbegin(); point != m_record.points.rend(); ++point) {
        QString age = childAgeText(m_record.birth, point->date);
        if (point->ageDays == 0) {
            age = tr("出生");
        } else if (point->corrected) {
            age += u' ' + tr("矫正");
        }
        QStringList cells{point->date.toString(Qt::ISODate), age};
        for (const QString& indicator : {u"wfa"_s, u"lhfa"_s, u"hcfa"_s}) {
            cells << measureText(*point, indicator) << readingText(*point, indicator, m_standard);
        }
        cells << readingText(*point, u"wfh"_s, m_standard);
        QList<QStandardItem*> items;
        for (const QString& cell : std::as_const(cells)) {
            items << new QStandardItem(cell);
        }
        m_rows->appendRow(items);
    }
    m_table->resizeColumnsToContents();
}

} // namespace muying::ui
