#include "ui/woman/reason_panel.h"

#include "core/base/word_list.h"
#include "core/work/week_values.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"
#include "ui/woman/chart_box.h"
#include "ui/woman/due_line.h"
#include "ui/woman/loop_panel.h"
#include "ui/woman/measure_charts.h"
#include "ui/woman/reason_line.h"
#include "ui/woman/what_if_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {
constexpr qsizetype fewUnknown = 6;
}

ReasonPanel::ReasonPanel(QWidget* parent) : QScrollArea(parent) {
    setObjectName(u"reasons"_s);
    setAccessibleName(tr("颜色的理由、待办和曲线"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(px(312));
    auto* sheet = new QWidget;
    setSurface(sheet, Role::Surface);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(8));
    m_risk = part(m_riskColumn);
    m_due = part(m_dueColumn);
    m_loop = new LoopPanel(sheet);
    m_weight = new ChartBox(sheet);
    m_fundal = new ChartBox(sheet);
    m_pressure = new ChartBox(sheet);
    m_blood = new ChartBox(sheet);
    column->addWidget(m_risk);
    column->addWidget(m_loop);
    column->addWidget(m_due);
    column->addWidget(m_weight);
    column->addWidget(m_fundal);
    column->addWidget(m_pressure);
    column->addWidget(m_blood);
    column->addStretch(1);
    for (ChartBox* box : {m_weight, m_fundal, m_pressure, m_blood}) {
        box->hide();
    }
    setWidget(sheet);
}

QWidget* ReasonPanel::part(QVBoxLayout*& column) {
    auto* widget = new QWidget;
    column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(5));
    return widget;
}

void ReasonPanel::setCurves(const content::PregnancyCurves& curves, const content::Library& library) {
    m_curves = curves;
    m_visit = library.form(u"ANC2_5"_s);
}

static void emptyColumn(QVBoxLayout* column) {
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReasonPanel::clear() {
    emptyColumn(m_riskColumn);
    emptyColumn(m_dueColumn);
    m_loop->clear();
    for (ChartBox* box : {m_weight, m_fundal, m_pressure, m_blood}) {
        box->hide();
    }
}

void ReasonPanel::showRisk(const RiskView& risk, bool graded) {
    setUpdatesEnabled(false);
    emptyColumn(m_riskColumn);
    m_riskColumn->addWidget(
        new SectionHeader(tr("为什么"), graded ? tr("已分级") : tr("建议，待上级评估"), m_risk));
    if (!risk.problem().isEmpty()) {
        m_riskColumn->addWidget(label(risk.problem(), Voice::Body, m_risk, true));
    } else if (risk.isValid()) {
        addReasons(risk);
        addScreening(risk);
        addWhatIf(risk);
        addUnknown(risk);
    }
    m_riskColumn->addWidget(separator(Qt::Horizontal, m_risk));
    setUpdatesEnabled(true);
}

void ReasonPanel::addReason(const RiskView& risk, const risk::Reason& reason) {
    const content::Clause* clause = risk.rules()->clause(reason.clause);
    m_riskColumn->addWidget(new ReasonLine(clause->colour, clause->code, clause->text.in(uiLanguage()),
                                           risk.reasonValues(reason), m_risk));
}

void ReasonPanel::addReasons(const RiskView& risk) {
    std::vector<const risk::Reason*> assess;
    RiskColour top = RiskColour::None;
    for (const risk::Reason& reason : risk.assessment().reasons) {
        const content::Clause* clause = risk.rules()->clause(reason.clause);
        if (clause != nullptr && clause->table == content::RuleTable::Assess && !clause->heading) {
            assess.push_back(&reason);
            top = clause->colour == RiskColour::Purple ? top : std::max(top, clause->colour);
        }
    }
    QStringList lower;
    for (const RiskColour colour :
         {RiskColour::Red, RiskColour::Orange, RiskColour::Yellow, RiskColour::Green, RiskColour::Purple}) {
        for (const risk::Reason* reason : assess) {
            const content::Clause* clause = risk.rules()->clause(reason->clause);
            if (clause->colour != colour) {
                continue;
            }
            const bool beneath = colour != RiskColour::Purple && colour < top;
            beneath ? lower.append(clause->code + u' ' + clause->text.in(uiLanguage()))
                    : addReason(risk, *reason);
        }
    }
    if (!lower.isEmpty()) {
        m_riskColumn->addWidget(new ReasonLine(
            RiskColour::Yellow, {},
            tr("另有较低的 %1 条：%2").arg(lower.size()).arg(listed(lower, Between::Sentences, uiLanguage())),
            {}, m_risk));
    }
    if (assess.empty()) {
        const bool green = risk.assessment().green();
        m_riskColumn->addWidget(label(green ? tr("筛查已完成，没有符合的条目。")
                                            : tr("还没有符合的评估条目；未问、未查的项目不算正常。"),
                                      Voice::Body, m_risk, true));
    }
}

void ReasonPanel::addScreening(const RiskView& risk) {
    const QStringList& positive = risk.assessment().screen;
    if (!positive.isEmpty()) {
        m_riskColumn->addWidget(label(
            tr("筛查阳性 %1 项：%2").arg(positive.size()).arg(listed(positive, Between::Words, uiLanguage())),
            Voice::Label, m_risk, true));
    }
}

void ReasonPanel::addWhatIf(const RiskView& risk) {
    if (risk.whatIf().empty()) {
        return;
    }
    m_riskColumn->addWidget(separator(Qt::Horizontal, m_risk));
    m_riskColumn->addWidget(new SectionHeader(tr("怎样会变"), {}, m_risk));
    for (const risk::WhatIf& change : risk.whatIf()) {
        m_riskColumn->addWidget(new WhatIfLine(whatIfText(risk, change), change.colours, m_risk));
    }
}

void ReasonPanel::addUnknown(const RiskView& risk) {
    QStringList names;
    for (const QString& fact : risk.assessment().unknownFacts) {
        names.append(risk.factName(fact));
    }
    if (names.isEmpty()) {
        return;
    }
    const QString few = listed(names.mid(0, fewUnknown), Between::Words, uiLanguage());
    const QString text = names.size() > fewUnknown ? tr("未查 %1 项：%2等").arg(names.size()).arg(few)
                                                   : tr("未查 %1 项：%2").arg(names.size()).arg(few);
    auto* line = new ReasonLine(RiskColour::None, {}, text, {}, m_risk);
    line->setToolTip(names.join(u'\n'));
    m_riskColumn->addWidget(line);
}

void ReasonPanel::showDue(const work::Chart& chart, const content::Library& library, const QDateTime& now) {
    emptyColumn(m_dueColumn);
    std::vector<store::Task> open;
    for (const store::Task& task : chart.tasks) {
        if (task.state == u"open") {
            open.push_back(task);
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
    m_dueColumn->addWidget(new SectionHeader(tr("待办"), {}, m_due));
    if (open.empty()) {
        m_dueColumn->addWidget(label(tr("没有待办。"), Voice::Label, m_due));
    }
    for (std::size_t i = 0; i < open.size() && i < 6; ++i) {
        m_dueColumn->addWidget(new DueLine(library, open[i], now, m_due));
    }
    m_dueColumn->addWidget(separator(Qt::Horizontal, m_due));
}

void ReasonPanel::showCurves(const work::Chart& chart, const record::Entry* unsaved, const QDate& today) {
    for (ChartBox* box : {m_weight, m_fundal, m_pressure, m_blood}) {
        box->hide();
    }
    if (!m_curves || !chart.pregnancy || !chart.pregnancy->index.dueDate.isValid()) {
        return;
    }
    const bool ownEpisode = unsaved != nullptr && unsaved->form == u"PREG_EPISODE";
    const record::Answers& episode = ownEpisode ? unsaved->answers : chart.episode();
    const double nowWeek = (280.0 - static_cast<double>(today.daysTo(chart.pregnancy->index.dueDate))) / 7.0;
    const auto before = episode.number(u"prepreg_weight"_s);
    const auto height = episode.number(u"height_cm"_s);
    if (before && height && *height > 0) {
        const double bmi = *before / (*height * *height / 10000.0);
        const content::WeightGainTable& table = m_curves->weightGain;
        const content::WeightGainClass& gain = table.classOf(bmi);
        std::vector<QPointF> gains{{0, 0}};
        for (const work::WeekValue& weight : work::weekValues(chart, u"weight_kg"_s, unsaved)) {
            gains.emplace_back(weight.week, weight.value - *before);
        }
        PregnancyChart picture = weightGainChart(table, gain, gains);
        picture.nowWeek = nowWeek <= 42 ? std::optional<double>(nowWeek) : std::nullopt;
        const double last = gains.back().y();
        picture.latest =
            gains.size() > 1 ? (last >= 0 ? tr("+%1 kg") : tr("%1 kg")).arg(last, 0, 'f', 1) : QString();
        picture.weekWord = tr("周");
        const int fetuses = static_cast<int>(episode.number(u"fetus_count"_s).value_or(1));
        const QString twins = fetuses > 1 ? tr("多胎不适用此标准，只画曲线，不作判断。") : QString();
        m_weight->setChart(tr("孕期增重"),
                           tr("WS/T 801，%1").arg(gain.name.in(uiLanguage()).section(u' ', -1)),
                           twins + table.note.in(uiLanguage()), picture);
        m_weight->show();
    }
    std::vector<QPointF> heights;
    for (const work::WeekValue& height : work::weekValues(chart, u"fundal_cm"_s, unsaved)) {
        heights.emplace_back(height.week, height.value);
    }
    if (!heights.empty()) {
        PregnancyChart picture = fundalHeightChart(m_curves->fundalHeight, heights);
        picture.nowWeek = nowWeek <= 41 ? std::optional<double>(nowWeek) : std::nullopt;
        picture.latest = tr("%1 cm").arg(heights.back().y(), 0, 'f', 0);
        picture.weekWord = tr("周");
        m_fundal->setChart(tr("宫底高度"), tr("待确认"), m_curves->fundalHeight.note.in(uiLanguage()),
                           picture);
        m_fundal->show();
    }
    if (m_visit != nullptr) {
        showPressure(chart, unsaved);
        showBlood(chart, unsaved);
    }
}

static std::vector<QPointF> measured(const work::Chart& chart, const QString& field,
                                     const record::Entry* unsaved) {
    std::vector<QPointF> points;
    for (const work::WeekValue& value : work::weekValues(chart, field, unsaved)) {
        points.emplace_back(value.week, value.value);
    }
    return points;
}

void ReasonPanel::showPressure(const work::Chart& chart, const record::Entry* unsaved) {
    const auto systolic = measured(chart, u"sbp"_s, unsaved);
    const auto diastolic = measured(chart, u"dbp"_s, unsaved);
    if (systolic.empty() || diastolic.empty()) {
        return;
    }
    PregnancyChart picture = bloodPressureChart(*m_visit, systolic, diastolic);
    picture.latest = u"%1/%2"_s.arg(systolic.back().y()).arg(diastolic.back().y());
    picture.weekWord = tr("周");
    QString note;
    if (picture.limits.size() == 2) {
        note = tr("虚线：达到 %1/%2 mmHg 即为血压高（孕产妇妊娠风险筛查表）。一次升高须复测。")
                   .arg(picture.limits[0])
                   .arg(picture.limits[1]);
    }
    m_pressure->setChart(tr("血压"), u"mmHg"_s, note, picture);
    m_pressure->show();
}

void ReasonPanel::showBlood(const work::Chart& chart, const record::Entry* unsaved) {
    const auto values = measured(chart, u"hb"_s, unsaved);
    if (values.empty()) {
        return;
    }
    PregnancyChart picture = haemoglobinChart(*m_visit, values);
    picture.latest = QString::number(values.back().y());
    picture.weekWord = tr("周");
    const QString note =
        picture.limits.empty()
            ? QString()
            : tr("虚线以下为贫血：＜%1 g/L（孕产妇妊娠风险筛查表）。").arg(picture.limits.front());
    m_blood->setChart(tr("血红蛋白"), u"g/L"_s, note, picture);
    m_blood->show();
}

QStringList ReasonPanel::lines() const {
    QStringList all;
    for (const QVBoxLayout* column : {m_riskColumn, m_dueColumn}) {
        for (int i = 0; i < column->count(); ++i) {
            const QWidget* widget = column->itemAt(i)->widget();
            const auto* text = qobject_cast<const QLabel*>(widget);
            if (text != nullptr) {
                all.append(text->text());
            } else if (widget != nullptr && !widget->accessibleName().isEmpty()) {
                all.append(widget->accessibleName());
            }
        }
    }
    return all + m_loop->lines();
}

} // namespace muying::ui
