#include "ui/woman/loop_panel.h"

#include "core/base/word_list.h"
#include "core/work/directory.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::ReferralState;
using work::ReferralStep;

namespace {

constexpr std::size_t lettersShown = 3;

bool waits(const ReferralState& letter) {
    return letter.step == ReferralStep::Issued || letter.step == ReferralStep::Arrived ||
           letter.step == ReferralStep::NotArrived;
}

Marks marksFrom(const QStringList& colours) {
    Marks marks;
    for (const QString& name : colours)
        marks.push_back(colourFromName(name));
    return marks.empty() ? Marks{content::RiskColour::None} : marks;
}

} // namespace

LoopPanel::LoopPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(u"loopPanel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(5));
}

void LoopPanel::clear() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may be what asked for this
        }
        delete item;
    }
    m_referrals.clear();
    m_waiting = -1;
}

void LoopPanel::showChart(const work::Desk& desk, const work::Chart& chart) {
    setUpdatesEnabled(false);
    clear();
    if (chart.pregnancy) {
        const QDate today = desk.clock().today();
        if (const auto computed = desk.assess(chart))
            addColours(work::colourPair(desk.library(), chart, *computed));
        m_referrals = work::referralStates(desk.library(), chart, today);
        addReferrals(today);
        const work::Standing standing = work::standingOf(chart);
        addCase(desk, work::caseFile(chart, standing), standing);
    }
    setUpdatesEnabled(true);
}

void LoopPanel::addLine(const QString& name, const QString& text) {
    if (text.isEmpty())
        return;
    auto* line = label(tr("%1：%2").arg(name, text), Voice::Body, this, true);
    line->setTextInteractionFlags(Qt::NoTextInteraction);
    m_column->addWidget(line);
}

/// Only where both exist: before a grading the computed colour stands above, as a suggestion.
void LoopPanel::addColours(const work::ColourPair& pair) {
    if (pair.recorded.isEmpty())
        return;
    m_column->addWidget(new SectionHeader(tr("记录与计算"), pair.differ ? tr("不一致") : tr("一致"), this));
    auto* marks = new QWidget(this);
    auto* row = new QHBoxLayout(marks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(label(tr("记录"), Voice::Label));
    auto* recorded = new MarkLabel(marksFrom(pair.recorded));
    recorded->setBold(true);
    row->addWidget(recorded);
    row->addSpacing(px(8));
    row->addWidget(label(tr("计算"), Voice::Label));
    row->addWidget(new MarkLabel(marksFrom(pair.computed)));
    row->addStretch(1);
    marks->setAccessibleName(
        tr("记录的颜色 %1，计算的颜色 %2")
            .arg(marksSpoken(marksFrom(pair.recorded)), marksSpoken(marksFrom(pair.computed))));
    m_column->addWidget(marks);
    m_column->addWidget(
        label(listed({pair.recordedBy, pair.recordedOn.toString(Qt::ISODate)}, Between::Parts, uiLanguage()),
              Voice::Label, this, true));
    for (const LocalText& why : pair.why)
        m_column->addWidget(label(why.in(uiLanguage()), Voice::Body, this, true));
    addLine(tr("医生说明"), pair.reason);
    if (!pair.inForce)
        m_column->addWidget(
            label(tr("此后有新的检查结果，当前按计算的颜色，待上级评估。"), Voice::Label, this, true));
    m_column->addWidget(separator(Qt::Horizontal, this));
}

void LoopPanel::addReferrals(const QDate& today) {
    if (m_referrals.empty())
        return;
    const auto open = std::ranges::count_if(m_referrals, waits);
    m_column->addWidget(
        new SectionHeader(tr("转诊"), open > 0 ? tr("%1 份未回").arg(open) : tr("都有结果"), this));
    const auto newest = std::ranges::find_if(m_referrals, waits);
    m_waiting = newest == m_referrals.end() ? -1 : static_cast<int>(newest - m_referrals.begin());
    for (std::size_t i = 0; i < m_referrals.size() && i < lettersShown; ++i) {
        addReferral(m_referrals[i], today);
        if (static_cast<int>(i) == m_waiting)
            addAnswerKeys();
    }
    if (m_waiting >= static_cast<int>(lettersShown)) { // an old one still waits
        addReferral(m_referrals[static_cast<std::size_t>(m_waiting)], today);
        addAnswerKeys();
    }
    m_column->addWidget(separator(Qt::Horizontal, this));
}

void LoopPanel::addReferral(const ReferralState& letter, const QDate& today) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString step = work::referralStepWord(letter.step).in(uiLanguage());
    const QString head = listed({letter.number, letter.toOrg}, Between::Parts, uiLanguage());
    const QString below =
        tr("%1 开出；%2 %3").arg(letter.day.toString(Qt::ISODate), step, letter.stepDay.toString(u"MM-dd"_s));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(label(head, Voice::Strong, line, true));
    texts->addWidget(label(below, Voice::Label, line, true));
    row->addLayout(texts, 1);
    QString due;
    if (waits(letter) && letter.daysLate > 0) {
        due = tr("逾期 %1 天").arg(letter.daysLate);
        row->addWidget(new TagLabel(due, TagKind::Overdue, line), 0, Qt::AlignTop);
    } else if (waits(letter) && letter.dueDay.isValid()) {
        due = letter.dueDay == today ? tr("今天") : tr("%1 前").arg(letter.dueDay.toString(u"MM-dd"_s));
        row->addWidget(new TagLabel(due, letter.dueDay == today ? TagKind::Today : TagKind::Later, line), 0,
                       Qt::AlignTop);
    } else if (!letter.colours.isEmpty()) {
        row->addWidget(new MarkLabel(marksFrom(letter.colours), 20, line), 0, Qt::AlignTop);
        due = marksSpoken(marksFrom(letter.colours));
    }
    line->setAccessibleName(listed({head, below, due}, Between::Parts, uiLanguage()));
    m_column->addWidget(line);
}

void LoopPanel::addAnswerKeys() {
    auto* keys = new QWidget(this);
    auto* row = new FlowLayout(px(6), keys);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& word, const QString& name, Qt::Key key, auto action) {
        auto* button = new Button(word, Button::Kind::Secondary, keys);
        button->setObjectName(name);
        button->setBaseHeight(28);
        button->setKey(QKeySequence(Qt::ALT | key), true);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    if (waiting()->step != ReferralStep::Arrived)
        add(tr("到位"), u"referralArrived"_s, Qt::Key_1,
            [this] { Q_EMIT stepAsked(ReferralState(*waiting()), ReferralStep::Arrived); });
    if (waiting()->step != ReferralStep::NotArrived)
        add(tr("未到位"), u"referralNotArrived"_s, Qt::Key_2,
            [this] { Q_EMIT stepAsked(ReferralState(*waiting()), ReferralStep::NotArrived); });
    add(tr("回执"), u"referralReturned"_s, Qt::Key_3,
        [this] { Q_EMIT returnAsked(ReferralState(*waiting())); });
    add(tr("打开"), u"referralOpen"_s, Qt::Key_4,
        [this] { Q_EMIT letterAsked(QString(waiting()->letterId)); });
    m_column->addWidget(keys);
}

/// What the case file says of the centre; telephone and minutes of travel else from the directory.
void LoopPanel::addCentre(const work::Desk& desk, const work::CaseFile& file) {
    std::optional<int> minutes = file.travelMinutes;
    QString phone = file.centreContact;
    const auto found = work::institutionNamed(desk, file.centre);
    if (found && *found) {
        const work::Institution& known = **found;
        minutes = minutes ? minutes : known.minutes;
        const QString written = known.dutyPhone.isEmpty() ? known.phone : known.dutyPhone;
        phone = phone.isEmpty() ? written : phone;
        if (!known.open)
            addLine(tr("注意"), tr("%1 现在不接收转诊。").arg(file.centre));
    }
    const QString centre = listed({file.centre, phone}, Between::Parts, uiLanguage());
    addLine(tr("救治中心"), minutes ? tr("%1，路程 %2 分钟").arg(centre).arg(*minutes) : centre);
}

void LoopPanel::addCase(const work::Desk& desk, const work::CaseFile& file, const work::Standing& standing) {
    const bool needed = standing.purple || work::colourRank(standing.colour) >= 3; // orange and above
    if (file.entryId.isEmpty() && !needed)
        return;
    m_column->addWidget(
        new SectionHeader(tr("专案"), file.entryId.isEmpty() ? tr("还没有建") : file.number, this));
    addLine(tr("管理人"), (file.manager + u' ' + file.managerPhone).trimmed());
    addCentre(desk, file);
    addLine(tr("拟分娩机构"), file.place);
    addLine(tr("个体化方案"), file.plan);
    addLine(tr("应急预案"), file.emergency);
    static const QHash<QString, QString> opinions{
        {u"1"_s, tr("可继续")}, {u"2"_s, tr("建议终止")}, {u"3"_s, tr("待上级评估")}};
    addLine(tr("能否继续妊娠"),
            listed({opinions.value(file.continueOk), file.opinionBy}, Between::Parts, uiLanguage()));
    if (file.refused)
        addLine(tr("已拒绝"), file.refusal.isEmpty() ? tr("原因未记") : file.refusal);
    QStringList lacking;
    for (const work::CasePoint& point : file.open)
        lacking << point.words.in(uiLanguage());
    addLine(tr("还缺"), listed(lacking, Between::Words, uiLanguage()));
    auto* open =
        new Button(file.entryId.isEmpty() ? tr("建专案") : tr("打开专案"), Button::Kind::Secondary, this);
    open->setObjectName(u"openCase"_s);
    open->setBaseHeight(28);
    open->setKey(QKeySequence(Qt::ALT | Qt::Key_5), true);
    connect(open, &QPushButton::clicked, this, &LoopPanel::caseAsked);
    m_column->addWidget(open, 0, Qt::AlignLeft);
    m_column->addWidget(separator(Qt::Horizontal, this));
}

void LoopPanel::press(int number) {
    static const QStringList names{u"referralArrived"_s, u"referralNotArrived"_s, u"referralReturned"_s,
                                   u"referralOpen"_s, u"openCase"_s};
    for (auto* button : findChildren<Button*>(names.value(number - 1)))
        if (!button->isHidden()) { // those of the chart before may not be gone yet
            button->click();
            return;
        }
}

const ReferralState* LoopPanel::waiting() const {
    return m_waiting < 0 ? nullptr : &m_referrals[static_cast<std::size_t>(m_waiting)];
}

QStringList LoopPanel::lines() const {
    QStringList all;
    for (int i = 0; i < m_column->count(); ++i) {
        const QWidget* widget = m_column->itemAt(i)->widget();
        if (const auto* text = qobject_cast<const QLabel*>(widget))
            all << text->text();
        else if (widget != nullptr && !widget->accessibleName().isEmpty())
            all << widget->accessibleName();
    }
    return all;
}

} // namespace muying::ui
