#include "ui/pph/procedure_pane.h"

#include "core/pph/procedure_words.h"
#include "core/work/procedure_record.h"
#include "ui/pph/entry_strip.h"
#include "ui/pph/procedure_pages.h"
#include "ui/pph/woman_picker.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"

#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muying::ui {

using content::LineAsk;
using content::ProcedureLine;

namespace {

/// Has the procedure a stream of repeated lines (heart rate, ventilation) beside its list?
bool hasStream(const content::Procedure& procedure) {
    return std::ranges::any_of(procedure.phases, [](const content::ProcedurePhase& phase) {
        return std::ranges::any_of(phase.lines, &ProcedureLine::repeated);
    });
}

} // namespace

ProcedurePane::ProcedurePane(AppContext& context, const content::Procedure& procedure, QWidget* parent)
    : QWidget(parent), m_context(context), m_procedure(procedure) {
    setObjectName(u"procedurePane"_s);
    setSurface(this, Role::Surface);
    build();
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ProcedurePane::tick);
}

void ProcedurePane::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(12), px(16), px(10));
    rows->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(16));
    m_title = label({}, Voice::Title, this, true);
    m_clock = label({}, Voice::Clock, this);
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    rows->addLayout(head);
    m_prompt = label({}, Voice::Title, this, true);
    m_prompt->setObjectName(u"procedurePrompt"_s);
    rows->addWidget(m_prompt);
    m_message = label({}, Voice::Strong, this, true);
    m_message->setObjectName(u"procedureMessage"_s);
    rows->addWidget(m_message);
    m_phases = new Segment(this);
    m_phases->setObjectName(u"procedurePhases"_s);
    m_phases->setAccessibleName(tr("步骤"));
    rows->addWidget(m_phases);
    rows->addWidget(buildColumns(), 1);
    m_bottom = new QStackedWidget(this);
    m_bottom->addWidget(buildKeys());
    m_strip = new EntryStrip(m_bottom);
    m_bottom->addWidget(m_strip);
    m_picker = new WomanPicker(m_context, m_bottom);
    m_bottom->addWidget(m_picker);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows->addWidget(m_bottom);
    connect(m_phases, &Segment::currentChanged, this, &ProcedurePane::showLines);
    connect(m_strip, &EntryStrip::entered, this, &ProcedurePane::answered);
    connect(m_strip, &EntryStrip::left, this, &ProcedurePane::closeStrip);
    connect(m_picker, &WomanPicker::womanChosen, this, &ProcedurePane::linkPerson);
    connect(m_picker, &WomanPicker::nameGiven, this, [this](const QString& name) { linkPerson({}, name); });
    connect(m_picker, &WomanPicker::left, this, &ProcedurePane::closeStrip);
}

QWidget* ProcedurePane::buildColumns() {
    auto* columns = new QWidget(this);
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    m_lines = new RowTable(u"procedureLines"_s, tr("核对各项"),
                           {tr("键"), tr("项目"), tr("答案"), tr("谁"), tr("时间")}, columns);
    if (hasStream(m_procedure))
        m_lines->setWidths({50, 185, 130, 110, 60});
    else
        m_lines->setWidths({46, 470, 330, 260, 90});
    m_lines->installEventFilter(this);
    row->addWidget(m_lines, 3);
    m_events =
        new RowTable(u"procedureEvents"_s, tr("已记下的"), {tr("生后"), tr("项目"), tr("内容")}, columns);
    m_events->setWidths({92, 130, 150});
    m_events->installEventFilter(this);
    m_events->setVisible(hasStream(m_procedure));
    row->addWidget(m_events, 2);
    connect(m_lines, &RowTable::opened, this, [this](const TextRow& row) { doLine(row.id); });
    return columns;
}

QWidget* ProcedurePane::buildKeys() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    const auto add = [&](const QString& name, const QString& word, const QKeySequence& key) {
        auto* button = new Button(word, Button::Kind::Secondary, bar);
        button->setObjectName(u"procedure_"_s + name);
        button->setKey(key, true);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, name] { command(name); });
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, name] { command(name); });
    };
    add(u"team"_s, tr("组员"), Qt::Key_F2);
    add(u"person"_s, tr("姓名"), Qt::Key_F3);
    add(u"none"_s, tr("不适用"), Qt::Key_F4);
    add(u"withdraw"_s, tr("划去"), Qt::Key_F8);
    add(u"sign"_s, tr("本步签名"), Qt::CTRL | Qt::Key_S);
    add(u"print"_s, tr("打印"), Qt::CTRL | Qt::Key_P);
    add(u"close"_s, tr("结束"), Qt::CTRL | Qt::Key_E);
    row->addStretch();
    row->addWidget(label(tr("Enter 核对  空格 选答案  PgUp PgDn 换步"), Voice::Label, bar));
    return bar;
}

void ProcedurePane::showRun(std::unique_ptr<work::ProcedureRun> run) {
    m_run = std::move(run);
    QStringList words;
    for (const content::ProcedurePhase& each : m_procedure.phases)
        words << each.name.in(uiLanguage());
    m_phases->setWords(words);
    refresh();
    firstOpenPhase();
    if (running())
        m_timer.start();
}

const content::ProcedurePhase& ProcedurePane::phase() const {
    const auto last = static_cast<int>(m_procedure.phases.size()) - 1;
    return m_procedure.phases[static_cast<std::size_t>(std::clamp(m_phases->current(), 0, last))];
}

const ProcedureLine* ProcedurePane::current() const {
    const TextRow* row = m_lines->current();
    return row ? m_procedure.line(row->id) : nullptr;
}

QStringList ProcedurePane::filledForms() const {
    return m_filled;
}

/// The phase the work goes on in: the first that must be signed, or answered, and is not.
void ProcedurePane::firstOpenPhase() {
    const auto open = std::ranges::find_if(m_procedure.phases, [this](const content::ProcedurePhase& each) {
        const bool toSign = !each.signers.isEmpty() && !m_run->log().signature(each.code);
        return toSign || !pph::openLines(m_procedure, m_run->log(), each, m_filled).isEmpty();
    });
    if (open != m_procedure.phases.end())
        m_phases->setCurrent(static_cast<int>(open - m_procedure.phases.begin()));
    showLines();
}

void ProcedurePane::refresh() {
    if (m_run == nullptr)
        return;
    m_filled.clear();
    if (!m_run->log().subject.isEmpty()) {
        if (const auto chart = m_context.desk().chart(m_run->log().subject))
            m_filled = work::filledForms(m_procedure, *chart);
    }
    const pph::ProcedureLog& log = m_run->log();
    const QString name = log.name.isEmpty() ? tr("姓名未填") : log.name;
    const QString title = tr("%1：%2").arg(m_procedure.title.in(uiLanguage()), name);
    m_title->setText(log.closed() ? tr("%1（已结束）").arg(title) : title);
    showPhases();
    showLines();
    showEvents();
    showClock();
}

void ProcedurePane::showPhases() {
    for (std::size_t i = 0; i < m_procedure.phases.size(); ++i) {
        const content::ProcedurePhase& each = m_procedure.phases[i];
        const auto open = pph::openLines(m_procedure, m_run->log(), each, m_filled).size();
        const bool toSign = !each.signers.isEmpty() && !m_run->log().signature(each.code);
        m_phases->setCount(static_cast<int>(i), static_cast<int>(open) + (toSign ? 1 : 0));
    }
}

TextRow ProcedurePane::rowOf(const ProcedureLine& line, int place) const {
    const Language language = uiLanguage();
    const pph::ProcedureAnswer* answer = m_run->log().newest(line.code);
    QStringList who;
    for (const QString& role : answer ? QStringList{answer->role} : line.roles)
        who << m_procedure.role(role).in(language);
    QString said, at;
    if (answer) {
        said = pph::answerWords(m_procedure, *answer, language);
        const QString remark = pph::answerRemark(*answer, language);
        if (!remark.isEmpty())
            said += u'\n' + remark;
        at = answer->at.toString(u"HH:mm"_s);
        if (!answer->by.isEmpty())
            who = {answer->by};
    } else if (m_filled.contains(line.form)) {
        said = tr("记录里已有");
    }
    TextRow row;
    row.id = line.code;
    const QString word = line.status == u"to_confirm"_s ? tr("%1（待确认）").arg(line.text.in(language))
                                                        : line.text.in(language);
    row.cells = {line.key.isEmpty() ? QString::number(place) : line.key, word, said,
                 who.join(language == Language::Zh ? u"、"_s : u", "_s), at};
    const bool unsafe = answer && !line.safe.isEmpty() && answer->value != line.safe;
    row.icon = unsafe ? u"warning"_s : !said.isEmpty() ? u"tick"_s : QString();
    row.iconColumn = 2;
    row.quiet = line.optional && said.isEmpty();
    return row;
}

void ProcedurePane::showLines() {
    if (m_run == nullptr)
        return;
    std::vector<TextRow> rows;
    int place = 0;
    for (const ProcedureLine& line : phase().lines)
        if (pph::isAsked(m_procedure, m_run->log(), line))
            rows.push_back(rowOf(line, ++place));
    if (const pph::PhaseSignature* given = m_run->log().signature(phase().code)) {
        QStringList names;
        for (const QString& role : phase().signers)
            names << m_procedure.role(role).in(uiLanguage()) + u' ' + given->names.value(role);
        rows.push_back({{},
                        {{}, tr("已签名"), names.join(u"  "_s), {}, given->at.toString(u"HH:mm"_s)},
                        u"lock"_s,
                        1,
                        false});
    }
    m_lines->setRows(std::move(rows));
}

void ProcedurePane::showEvents() {
    std::vector<TextRow> rows;
    for (const pph::ProcedureAnswer& answer : m_run->log().answers) {
        const ProcedureLine* line = m_procedure.line(answer.line);
        const QString since = pph::sinceZero(m_run->log(), m_procedure, answer.at);
        rows.push_back({QString::number(answer.number),
                        {since.isEmpty() ? answer.at.toString(u"HH:mm"_s) : since,
                         line ? line->text.in(uiLanguage()) : answer.line,
                         pph::answerWords(m_procedure, answer, uiLanguage())},
                        {},
                        -1,
                        !answer.counts()});
    }
    std::ranges::reverse(rows);
    m_events->setRows(std::move(rows));
}

void ProcedurePane::showClock() {
    const pph::ProcedureLog& log = m_run->log();
    const QDateTime now = log.closed() ? log.closedAt : m_run->now();
    const QString since = pph::sinceZero(log, m_procedure, now);
    const auto minutes = pph::decisionToDelivery(log);
    if (minutes)
        m_clock->setText(tr("决定→娩出 %1 分").arg(*minutes));
    else if (m_procedure.zero == u"decide"_s)
        m_clock->setText(since.isEmpty() ? now.toString(u"HH:mm:ss"_s) : tr("决定后 %1").arg(since.mid(1)));
    else
        m_clock->setText(since.isEmpty() ? now.toString(u"HH:mm:ss"_s) : tr("生后 %1").arg(since.mid(1)));
    QStringList prompts;
    if (!m_procedure.prompts.empty() && !log.closed()) {
        for (const pph::ResusPrompt& next : pph::resusPrompts(m_procedure, log, now)) {
            const QString words = m_procedure.prompt(next.code).in(uiLanguage());
            const QString dose = next.value.isEmpty() ? words : words.arg(next.value);
            const qint64 left = next.due.isValid() ? now.secsTo(next.due) : 0;
            prompts << (next.late  ? tr("已过时：%1").arg(dose)
                        : left > 0 ? tr("%1（还有 %2 秒）").arg(dose).arg(left)
                                   : dose);
        }
        // The earliest score that is due: one thing after the other.
        const auto due = pph::dueLines(m_procedure, log, now);
        const auto score = std::ranges::find_if(due, [&](const pph::DueLine& each) {
            return now >= each.due.addSecs(-10) && m_procedure.line(each.line)->ask == LineAsk::Apgar;
        });
        if (score != due.end())
            prompts << tr("现在评：%1").arg(m_procedure.line(score->line)->text.in(uiLanguage()));
    }
    m_prompt->setText(prompts.join(u'\n'));
    m_prompt->setVisible(!prompts.isEmpty());
}

void ProcedurePane::tick() {
    if (!running())
        return;
    const auto jumped = m_run->watchClock();
    if (!jumped)
        showMessage(jumped.error().message, true);
    else if (*jumped != 0)
        showMessage(tr("电脑时钟被改动 %1 秒，过程的时间不受影响。").arg(*jumped), true);
    showClock();
}

void ProcedurePane::showMessage(const QString& sentence, bool refused) {
    m_message->setText(sentence);
    setVoice(m_message, refused ? Voice::Warning : Voice::Strong);
    m_message->setVisible(!sentence.isEmpty());
}

QString ProcedurePane::message() const {
    return m_message->text();
}

QString ProcedurePane::prompt() const {
    return m_prompt->text();
}

bool ProcedurePane::stripOpen() const {
    return m_bottom->currentIndex() != 0;
}

QString ProcedurePane::brief() const {
    const QString since = pph::sinceZero(m_run->log(), m_procedure, m_run->now());
    return (m_procedure.title.in(uiLanguage()) + u' ' + m_run->log().name + u' ' + since).simplified();
}

/// With large letters the lines need the whole width; what was recorded stands beside them, too.
void ProcedurePane::resizeEvent(QResizeEvent* event) {
    constexpr int linesAndEvents = 900;
    m_events->setVisible(hasStream(m_procedure) && width() >= px(linesAndEvents));
    QWidget::resizeEvent(event);
}

void ProcedurePane::takeFocus() {
    m_lines->setFocus();
}

} // namespace muying::ui
