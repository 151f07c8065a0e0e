#include "ui/woman/replay_view.h"

#include "core/base/word_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"
#include "ui/woman/reason_line.h"
#include "ui/woman/risk_view.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

Marks replayMarks(const risk::Assessment& assessment) {
    Marks marks;
    for (const RiskColour colour : assessment.colours) {
        if (colour != RiskColour::Green || assessment.green())
            marks.push_back(colour);
    }
    return marks.empty() ? Marks{RiskColour::None} : marks;
}

/// "体重指数 28.7 kg/m²（2026-11-23）"; truth values as 是 or 否.
QString replayFact(const RiskView& view, const QString& fact, const risk::FactValue& value) {
    const QString said = value.boolean ? view.factName(fact) + u' ' +
                                             (value.truth ? ReplayView::tr("是") : ReplayView::tr("否"))
                                       : view.factText(fact, true);
    return value.date.isValid() ? ReplayView::tr("%1（%2）").arg(said, value.date.toString(Qt::ISODate))
                                : said;
}

} // namespace

ReplayView::ReplayView(QWidget* parent) : QScrollArea(parent) {
    setObjectName(u"replay"_s);
    setAccessibleName(tr("以前的风险评估"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

bool ReplayView::showEntry(const work::Desk& desk, const work::Chart& chart, const QString& entryId) {
    m_sheet = new QWidget;
    setSurface(m_sheet, Role::Surface);
    m_column = new QVBoxLayout(m_sheet);
    m_column->setContentsMargins(px(20), px(14), px(20), px(14));
    m_column->setSpacing(px(6));
    const auto replay = work::replay(desk, chart, entryId);
    m_entry = entryId;
    m_before.clear();
    m_after.clear();
    if (!replay) {
        addLine(replay.error().message);
    } else {
        const std::vector<work::KeptAssessment> all = work::keptAssessments(chart);
        const auto here = std::ranges::find(all, entryId, &work::KeptAssessment::entryId);
        if (here != all.end() && here != all.begin())
            m_before = std::prev(here)->entryId;
        if (here != all.end() && std::next(here) != all.end())
            m_after = std::next(here)->entryId;
        addHead(*replay, static_cast<int>(here - all.begin()) + 1, static_cast<int>(all.size()));
        addClauses(*replay);
        addFacts(*replay);
    }
    m_column->addStretch(1);
    setWidget(m_sheet); // deletes the one before
    return true;
}

void ReplayView::addLine(const QString& text, bool strong) {
    if (!text.isEmpty())
        m_column->addWidget(label(text, strong ? Voice::Strong : Voice::Body, m_sheet, true));
}

void ReplayView::addHead(const work::Replay& replay, int number, int count) {
    const work::KeptAssessment& kept = replay.kept;
    m_column->addWidget(
        label(tr("%1 的风险评估").arg(kept.at.toString(u"yyyy-MM-dd HH:mm"_s)), Voice::Title, m_sheet, true));
    auto* marks = new MarkLabel(replayMarks(kept.result), 24, m_sheet);
    marks->setBold(true);
    m_column->addWidget(marks);
    addLine(tr("第 %1 次，共 %2 次；由程序计算，%3 保存。").arg(number).arg(count).arg(replay.author));
    addLine(replay.rules != nullptr
                ? tr("所用规则：%1（%2）").arg(replay.rules->title.in(uiLanguage()), kept.result.edition)
                : tr("所用规则：%1。这一版规则不在本机，下面只有条目编号。").arg(kept.result.edition));
    if (replay.rules != nullptr)
        addLine(replay.same ? tr("用当时的资料和当时的规则重新计算，结果一致。")
                            : tr("用当时的资料重新计算，结果与保存的不一致。请告诉管理员。"));
    addLine(kept.result.complete ? tr("必查项目齐全。") : tr("当时有项目未问、未查，结果是暂定的。"));
    auto* keys = new QWidget(m_sheet);
    auto* row = new FlowLayout(px(8), keys);
    row->setContentsMargins(0, px(4), 0, px(4));
    const auto add = [&](const QString& word, const QString& name, const QKeySequence& key, bool on,
                         auto action) {
        auto* button = new Button(word, Button::Kind::Secondary, keys);
        button->setObjectName(name);
        button->setKey(key, true);
        button->setEnabled(on);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("上一次"), u"replayBefore"_s, QKeySequence(Qt::Key_Left), !m_before.isEmpty(),
        [this] { Q_EMIT otherAsked(QString(m_before)); });
    add(tr("下一次"), u"replayAfter"_s, QKeySequence(Qt::Key_Right), !m_after.isEmpty(),
        [this] { Q_EMIT otherAsked(QString(m_after)); });
    add(tr("回到表单"), u"replayLeave"_s, QKeySequence(Qt::Key_Escape), true, [this] { Q_EMIT left(); });
    m_column->addWidget(keys);
}

void ReplayView::addClauses(const work::Replay& replay) {
    const risk::Assessment& result = replay.kept.result;
    m_column->addWidget(new SectionHeader(tr("依据的条目"), {}, m_sheet));
    if (replay.rules == nullptr) {
        addLine(listed(result.screen + result.assess, Between::Words, uiLanguage()));
        return;
    }
    const RiskView view(*replay.rules, replay.kept.input, result);
    bool any = false;
    for (const risk::Reason& reason : result.reasons) {
        const content::Clause* clause = replay.rules->clause(reason.clause);
        if (clause == nullptr || clause->heading)
            continue;
        const bool screening = clause->table == content::RuleTable::Screen;
        const QString text = clause->text.in(uiLanguage());
        m_column->addWidget(new ReasonLine(screening ? RiskColour::None : clause->colour, clause->code,
                                           screening ? tr("%1（筛查）").arg(text) : text,
                                           view.reasonValues(reason), m_sheet));
        any = true;
    }
    if (!any)
        addLine(tr("没有符合的条目。"));
    QStringList unknown;
    for (const QString& fact : result.unknownFacts)
        unknown << view.factName(fact);
    if (!unknown.isEmpty())
        addLine(tr("当时未查：%1").arg(listed(unknown, Between::Words, uiLanguage())));
}

void ReplayView::addFacts(const work::Replay& replay) {
    if (replay.rules == nullptr)
        return;
    const RiskView view(*replay.rules, replay.kept.input, replay.kept.result);
    QStringList facts;
    for (auto fact = replay.kept.input.facts.cbegin(); fact != replay.kept.input.facts.cend(); ++fact)
        facts << replayFact(view, fact.key(), fact.value());
    std::ranges::sort(facts);
    m_column->addWidget(new SectionHeader(tr("当时的资料"), tr("%1 项").arg(facts.size()), m_sheet));
    for (const QString& fact : facts)
        addLine(fact);
    if (!replay.kept.input.ticks.isEmpty())
        addLine(tr("医生勾选：%1").arg(listed(replay.kept.input.ticks, Between::Words, uiLanguage())));
}

void ReplayView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left && !m_before.isEmpty())
        Q_EMIT otherAsked(QString(m_before));
    else if (event->key() == Qt::Key_Right && !m_after.isEmpty())
        Q_EMIT otherAsked(QString(m_after));
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

QStringList ReplayView::lines() const {
    QStringList all;
    for (int i = 0; m_column != nullptr && i < m_column->count(); ++i) {
        const QWidget* widget = m_column->itemAt(i)->widget();
        if (const auto* text = qobject_cast<const QLabel*>(widget))
            all << text->text();
        else if (widget != nullptr && !widget->accessibleName().isEmpty())
            all << widget->accessibleName();
    }
    return all;
}

} // namespace muying::ui
