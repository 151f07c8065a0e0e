#include "ui/child/child_panel.h"

#include "core/base/word_list.h"
#include "core/growth/growth_words.h"
#include "core/work/child_tasks.h"
#include "core/work/task_words.h"
#include "ui/child/growth_pane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tag.h"
#include "ui/woman/due_line.h"

#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using schedule::DoseState;

namespace {

constexpr int fewNext = 2; ///< doses of the future shown when they are next
constexpr std::size_t fewDues = 8;

/// What of a plan stands in the panel: late and due first, then what came too early, then what comes next.
std::vector<const schedule::PlannedDose*> dosesToShow(const schedule::VaccinePlan& plan) {
    std::vector<const schedule::PlannedDose*> shown;
    const auto take = [&](DoseState state) {
        for (const schedule::PlannedDose& dose : plan.doses) {
            if (dose.state == state) {
                shown.push_back(&dose);
            }
        }
    };
    for (const DoseState state : {DoseState::Overdue, DoseState::Due, DoseState::TooEarly,
                                  DoseState::NotRecorded, DoseState::Contraindicated}) {
        take(state);
    }
    std::vector<const schedule::PlannedDose*> next;
    for (const schedule::PlannedDose& dose : plan.doses) {
        if (dose.state == DoseState::NotYet && dose.due.isValid()) {
            next.push_back(&dose);
        }
    }
    std::ranges::stable_sort(next, {}, &schedule::PlannedDose::due);
    next.resize(std::min<std::size_t>(next.size(), fewNext));
    shown.insert(shown.end(), next.begin(), next.end());
    return shown;
}

TagKind panelTag(DoseState state) {
    if (state == DoseState::Overdue || state == DoseState::TooEarly) {
        return TagKind::Overdue;
    }
    return state == DoseState::Due ? TagKind::Today : TagKind::Later;
}

} // namespace

ChildPanel::ChildPanel(QWidget* parent) : QScrollArea(parent), m_sheet(new QWidget) {
    setObjectName(u"childPanel"_s);
    setAccessibleName(tr("应种疫苗、生长评价和待办"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(px(312));
    setSurface(m_sheet, Role::Surface);
    m_column = new QVBoxLayout(m_sheet);
    m_column->setContentsMargins(px(16), px(12), px(16), px(12));
    m_column->setSpacing(px(7));
    setWidget(m_sheet);
}

void ChildPanel::clear() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ChildPanel::pair(const QString& what, QWidget* right) {
    auto* line = new QWidget(m_sheet);
    // At large type the state stands under what it is about: nothing of it may be cut.
    constexpr int largeType = 130;
    const bool stacked = px(100) >= largeType;
    auto* row = new QBoxLayout(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(stacked ? 0 : px(6));
    row->addWidget(label(what, Voice::Body, line, true), 1);
    right->setParent(line);
    row->addWidget(right, 0, stacked ? Qt::AlignLeft : Qt::AlignTop);
    const auto* tag = qobject_cast<TagLabel*>(right);
    const auto* words = qobject_cast<QLabel*>(right);
    line->setAccessibleName(what + u' ' +
                            (tag != nullptr     ? tag->text()
                             : words != nullptr ? words->text()
                                                : QString()));
    m_column->addWidget(line);
}

void ChildPanel::addVaccines(const work::Chart& chart, const content::Library& library, const QDate& today) {
    m_column->addWidget(
        new SectionHeader(tr("应种疫苗"), tr("%1 年版程序").arg(library.immunisation().edition), m_sheet));
    const ChildVaccines vaccines(chart, library, today);
    const auto doses = dosesToShow(vaccines.plan);
    if (doses.empty()) {
        m_column->addWidget(label(tr("没有应种的疫苗。"), Voice::Label, m_sheet, true));
    }
    for (const schedule::PlannedDose* dose : doses) {
        const QString title = work::doseTitle(library, dose->dose->code).in(uiLanguage());
        pair(title, new TagLabel(doseStateText(*dose, today), panelTag(dose->state)));
    }
    auto* add = new Button(tr("登记接种"), Button::Kind::Primary, m_sheet);
    add->setObjectName(u"addDose"_s);
    add->setKey(QKeySequence(Qt::Key_F6), true);
    connect(add, &QPushButton::clicked, this, &ChildPanel::vaccinationAsked);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    m_column->addWidget(separator(Qt::Horizontal, m_sheet));
}

void ChildPanel::addGrowth(const growth::GrowthRecord& growth) {
    m_column->addWidget(
        new SectionHeader(tr("生长评价"), growth::standardName(growth::Standard::Wst423), m_sheet));
    bool any = false;
    for (const QString& indicator : {u"wfa"_s, u"lhfa"_s, u"wfh"_s, u"hcfa"_s, u"bfa"_s}) {
        const growth::GrowthPoint* point = growth.newest(indicator, growth::Standard::Wst423);
        if (point == nullptr) {
            continue;
        }
        any = true;
        const QString shown = indicator == u"wfh" ? growth::weightForBody(*point) : indicator;
        QStringList words{readingText(*point, indicator, growth::Standard::Wst423)};
        if (const QString z = readingText(*point, indicator, growth::Standard::Who); !z.isEmpty()) {
            words << tr("WHO %1").arg(z);
        }
        pair(growth::indicatorName(shown).in(uiLanguage()),
             label(listed(words, Between::Parts, uiLanguage()), Voice::Strong));
    }
    const QString trend = trendText(growth.trend(u"wfa"_s));
    if (!trend.isEmpty()) {
        m_column->addWidget(label(tr("体重：%1（规则待确认）").arg(trend), Voice::Label, m_sheet, true));
    }
    if (!any) {
        m_column->addWidget(label(tr("还没有可以评价的测量值。"), Voice::Label, m_sheet, true));
    }
    if (growth.bornEarlyDays > 0) {
        m_column->addWidget(
            label(tr("早产 %1 天，24月龄内按矫正月龄评价；接种按实际月龄。").arg(growth.bornEarlyDays),
                  Voice::Label, m_sheet, true));
    }
    m_column->addWidget(separator(Qt::Horizontal, m_sheet));
}

void ChildPanel::addDues(const work::Chart& chart, const content::Library& library, const QDateTime& now) {
    m_column->addWidget(new SectionHeader(tr("应做"), {}, m_sheet));
    std::vector<store::Task> open;
    std::vector<store::Task> missed;
    for (const store::Task& task : chart.tasks) {
        if (task.code != work::vaccineTask && task.state == u"open") {
            open.push_back(task);
        } else if (task.code != work::vaccineTask && task.state == u"missed") {
            missed.push_back(task);
        }
    }
    std::ranges::stable_sort(open, {}, &store::Task::due);
    if (open.empty()) {
        m_column->addWidget(label(tr("没有待办。"), Voice::Label, m_sheet, true));
    }
    for (std::size_t i = 0; i < open.size() && i < fewDues; ++i) {
        m_column->addWidget(new DueLine(library, open[i], now, m_sheet));
    }
    for (const store::Task& task : missed) {
        pair(work::taskTitle(library, task).in(uiLanguage()), label(tr("错过"), Voice::Label));
    }
}

void ChildPanel::showChild(const work::Chart& chart, const content::Library& library,
                           const growth::GrowthRecord& growth, const QDateTime& now) {
    setUpdatesEnabled(false);
    clear();
    addVaccines(chart, library, now.date());
    addGrowth(growth);
    addDues(chart, library, now);
    m_column->addStretch(1);
    setUpdatesEnabled(true);
}

QStringList ChildPanel::lines() const {
    QStringList lines;
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget* widget = m_column->itemAt(i)->widget()) {
            const auto* text = qobject_cast<QLabel*>(widget);
            const QString line = text != nullptr ? text->text() : widget->accessibleName();
            if (!line.isEmpty()) {
                lines << line;
            }
        }
    }
    return lines;
}

} // namespace muying::ui
