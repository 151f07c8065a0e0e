#include "ui/pph/papers_pane.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

PapersPane::PapersPane(AppContext& context, const content::Protocol& protocol, QWidget* parent)
    : QWidget(parent), m_context(context), m_protocol(protocol) {
    setObjectName(u"papersPane"_s);
    setSurface(this, Role::Surface);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(px(20), px(14), px(12), px(12));
    left->setSpacing(px(8));
    m_title = label({}, Voice::Title, this, true);
    m_state = label({}, Voice::Label, this, true);
    m_problem = label({}, Voice::Warning, this, true);
    m_problem->setObjectName(u"papersProblem"_s);
    left->addWidget(m_title);
    left->addWidget(m_state);
    left->addWidget(m_problem);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(area);
    m_holder = new QVBoxLayout(holder);
    m_holder->setContentsMargins(0, 0, px(8), 0);
    m_holder->addStretch();
    area->setWidget(holder);
    left->addWidget(area, 1);
    auto* names = new QHBoxLayout;
    names->setSpacing(px(8));
    m_handing = new QLineEdit(this);
    m_handing->setObjectName(u"handing"_s);
    m_handing->setAccessibleName(tr("交班者签名"));
    m_handing->setPlaceholderText(tr("交班者签名"));
    m_receiving = new QLineEdit(this);
    m_receiving->setObjectName(u"receiving"_s);
    m_receiving->setAccessibleName(tr("接班者签名"));
    m_receiving->setPlaceholderText(tr("接班者签名"));
    m_sign = new Button(tr("交班签名"), Button::Kind::Primary, this);
    m_sign->setObjectName(u"signHandover"_s);
    m_sign->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    names->addWidget(m_handing, 1);
    names->addWidget(m_receiving, 1);
    names->addWidget(m_sign);
    left->addLayout(names);
    columns->addLayout(left, 1);
    columns->addWidget(separator(Qt::Vertical, this));
    columns->addWidget(buildSide());
    connect(m_sign, &QPushButton::clicked, this, &PapersPane::sign);
}

void PapersPane::addPaper(QVBoxLayout* column, const QString& code, const QString& word, int key) {
    auto* button = new Button(word, Button::Kind::Secondary, this);
    button->setObjectName(u"paper_"_s + code);
    button->setIconName(u"print"_s);
    button->setBaseHeight(42);
    button->setKey(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + key)));
    connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT paperWanted(code); });
    column->addWidget(button);
}

void PapersPane::addForm(QVBoxLayout* column, const QString& form, const QString& word) {
    auto* button = new Button(word, Button::Kind::Secondary, this);
    button->setObjectName(u"form_"_s + form);
    button->setIconName(u"book"_s);
    button->setBaseHeight(42);
    connect(button, &QPushButton::clicked, this, [this, form] { Q_EMIT formWanted(form); });
    column->addWidget(button);
}

QWidget* PapersPane::buildSide() {
    auto* panel = new QWidget(this);
    setSurface(panel, Role::Win);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(label(tr("打印"), Voice::Section, panel));
    addPaper(column, u"timeline"_s, tr("时间线"), 1);
    addPaper(column, u"transfer"_s, tr("转诊记录单"), 2);
    addPaper(column, u"handover"_s, tr("交班清单"), 3);
    addPaper(column, u"family"_s, tr("家属沟通记录"), 4);
    addPaper(column, u"debrief"_s, tr("复盘记录"), 5);
    addPaper(column, u"chart"_s, tr("一页流程图"), 6);
    addPaper(column, u"doses"_s, tr("药物剂量卡"), 7);
    addPaper(column, u"risk"_s, tr("出血风险与准备"), 8);
    column->addSpacing(px(10));
    column->addWidget(label(tr("登记"), Voice::Section, panel));
    addForm(column, u"DRILL"_s, tr("演练记录"));
    addForm(column, u"RCA"_s, tr("根因分析"));
    addForm(column, u"AE_REPORT"_s, tr("不良事件报告"));
    addReviews(column, panel);
    column->addStretch();
    auto* back = new Button(tr("返回 Esc"), Button::Kind::Plain, panel);
    back->setObjectName(u"papersBack"_s);
    connect(back, &QPushButton::clicked, this, &PapersPane::leaveWanted);
    column->addWidget(back);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(panel);
    area->setFixedWidth(px(310));
    return area;
}

/// What is done after the run is over, for the indicators: it is written into the log as well.
void PapersPane::addReviews(QVBoxLayout* column, QWidget* panel) {
    column->addSpacing(px(10));
    column->addWidget(label(tr("事后"), Voice::Section, panel));
    for (const auto& [code, word] :
         std::initializer_list<std::pair<QString, QString>>{{u"debrief"_s, tr("24 小时内已复盘")},
                                                            {u"rca"_s, tr("7 天内根因分析已完成")},
                                                            {u"actions_closed"_s, tr("整改措施已完成")}}) {
        auto* button = new Button(word, Button::Kind::Secondary, panel);
        button->setObjectName(u"review_"_s + code);
        button->setIconName(u"tick"_s);
        connect(button, &QPushButton::clicked, this,
                [this, code] { review(pph::EventKind::Review, code, {}); });
        column->addWidget(button);
    }
    m_feedback = new QLineEdit(panel);
    m_feedback->setObjectName(u"feedback"_s);
    m_feedback->setAccessibleName(tr("接收医院反馈，Enter 记下"));
    m_feedback->setPlaceholderText(tr("接收医院反馈，Enter 记下"));
    m_feedback->setMaxLength(200);
    connect(m_feedback, &QLineEdit::returnPressed, this, [this] {
        if (!m_feedback->text().trimmed().isEmpty())
            review(pph::EventKind::Transfer, u"feedback"_s, m_feedback->text().trimmed());
    });
    column->addWidget(m_feedback);
}

void PapersPane::review(pph::EventKind kind, const QString& word, const QString& text) {
    pph::Event event;
    event.kind = kind;
    event.word = word;
    event.text = text;
    const Status written = m_run->record(event);
    setProblem(written ? QString() : written.error().message);
    if (written) {
        m_feedback->clear();
        m_context.say(tr("已记下。"));
    }
    Q_EMIT changed();
}

void PapersPane::show(work::PphRun& run, const pph::CockpitSettings& settings) {
    m_run = &run;
    m_settings = settings;
    const pph::RunLog& log = run.log();
    const QString name = log.name.isEmpty() ? tr("姓名未填") : log.name;
    m_title->setText((log.drill ? tr("演练：%1") : tr("交班与打印：%1")).arg(name));
    m_handing->setText(log.handedBy.isEmpty() ? m_context.user().displayName : log.handedBy);
    m_receiving->setText(log.receivedBy);
    setProblem({});
    load();
}

void PapersPane::load() {
    auto items = pph::handoverItems(m_protocol, m_run->log(), m_settings, m_run->now(), uiLanguage());
    if (!items) {
        setProblem(items.error().message);
        return;
    }
    m_items = std::move(items).value();
    rebuildItems();
    const auto gaps = std::ranges::count_if(m_items, &pph::HandoverItem::gap);
    const pph::RunLog& log = m_run->log();
    if (!log.handedBy.isEmpty())
        m_state->setText(tr("已交班：%1 交给 %2。").arg(log.handedBy, log.receivedBy));
    else
        m_state->setText(gaps == 0 ? tr("各项都有，两人签名后交班。")
                                   : tr("还有 %1 项没有填。没有的写“无”，不适用的写明。").arg(gaps));
}

QWidget* PapersPane::itemRow(const pph::HandoverItem& item, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(px(4), px(3), px(4), px(3));
    cells->setSpacing(px(10));
    auto* section = label(item.section, Voice::Strong, row);
    section->setFixedWidth(px(18));
    cells->addWidget(section);
    auto* name = label(item.label, item.gap() ? Voice::Strong : Voice::Label, row, true);
    name->setFixedWidth(px(190));
    cells->addWidget(name);
    if (item.fromLog) {
        cells->addWidget(label(item.value, Voice::Body, row, true), 1);
        return row;
    }
    auto* field = new QLineEdit(item.value, row);
    field->setObjectName(u"handover_"_s + item.code);
    field->setAccessibleName(item.label);
    field->setPlaceholderText(tr("未填"));
    field->setMaxLength(300);
    const QString code = item.code;
    const QString before = item.value;
    connect(field, &QLineEdit::editingFinished, this, [this, field, code, before] {
        if (field->text().trimmed() != before)
            answer(code, field->text().trimmed());
    });
    cells->addWidget(field, 1);
    return row;
}

void PapersPane::rebuildItems() {
    // An item answered keeps its place: only the list's widget is made anew, and the focus goes on.
    const QString focused =
        m_list != nullptr && focusWidget() != nullptr ? focusWidget()->objectName() : QString();
    if (m_list != nullptr) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    setSurface(m_list, Role::Surface);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const pph::HandoverItem& item : m_items) {
        rows->addWidget(itemRow(item, m_list));
        rows->addWidget(separator(Qt::Horizontal, m_list));
    }
    m_holder->insertWidget(0, m_list);
    if (auto* field = m_list->findChild<QLineEdit*>(focused))
        field->setFocus();
}

void PapersPane::answer(const QString& code, const QString& text) {
    const Status written = m_run->answerHandover(code, text);
    setProblem(written ? QString() : written.error().message);
    // After the event that brought the answer is over: its field is one of those that go.
    QMetaObject::invokeMethod(this, &PapersPane::load, Qt::QueuedConnection);
    Q_EMIT changed();
}

void PapersPane::sign() {
    if (m_run == nullptr)
        return;
    const Status written = m_run->signHandover(m_handing->text().trimmed(), m_receiving->text().trimmed());
    setProblem(written ? QString() : written.error().message);
    load();
    Q_EMIT changed();
}

void PapersPane::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString PapersPane::problem() const {
    return m_problem->text();
}

void PapersPane::takeFocus() {
    const auto fields = m_list != nullptr ? m_list->findChildren<QLineEdit*>() : QList<QLineEdit*>();
    const auto empty = std::ranges::find_if(fields, [](const QLineEdit* f) { return f->text().isEmpty(); });
    if (empty != fields.end())
        (*empty)->setFocus();
    else
        m_handing->setFocus();
}

} // namespace muying::ui
