#include "core/base/word_list.h"
#include "core/pph/log_words.h"
#include "core/pph/words.h"
#include "ui/pph/cockpit_look.h"
#include "ui/pph/presenter.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muying::ui {

using pph::Cockpit;
using pph::CockpitDrug;
using pph::StepState;

namespace {

QString unitShown(const QString& unit) {
    return unit == u"ug"_s ? u"µg"_s : unit;
}

QString stepDigit(int index) {
    return index < 9 ? QString::number(index + 1) : index == 9 ? u"0"_s : QString();
}

/// "A E", a person who carries several roles is still named by each.
QString rolesShown(const QStringList& roles, const QString& first) {
    QStringList shown;
    for (const QString& role : roles)
        shown << (role == u"first"_s ? first : role);
    return shown.join(u' ');
}

} // namespace

StepRowView Presenter::stepRow(const pph::CockpitStep& step, int digit, const QDateTime& now) const {
    StepRowView row;
    row.code = step.code;
    row.digit = stepDigit(digit);
    row.full = step.text.in(uiLanguage());
    const content::ChecklistStep* declared = m_protocol.step(step.code);
    row.text = declared != nullptr ? declared->brief.in(uiLanguage()) : row.full;
    row.roles = step.roles.size() >= 5 ? tr("全体") : rolesShown(step.roles, tr("先到者"));
    row.key = step.key;
    if (step.minutes)
        row.limit = *step.minutes == 0 ? tr("立即") : u"≤%1"_s.arg(*step.minutes);
    const qint64 left = step.dueAt.isValid() ? now.secsTo(step.dueAt) : 0;
    switch (step.state) {
    case StepState::Done:
        row.look = StepLook::Done;
        row.when = clockText(step.doneAt);
        break;
    case StepState::NotApplicable:
        row.look = StepLook::Done;
        row.when = tr("不适用");
        break;
    case StepState::Overdue:
        row.look = StepLook::Overdue;
        row.when = tr("超时 %1 分").arg(std::max<qint64>(1, -left / 60));
        break;
    case StepState::Now:
        row.look = StepLook::Now;
        [[fallthrough]];
    case StepState::Later:
        if (step.dueAt.isValid() && left > 0)
            row.when = tr("%1 分后").arg((left + 59) / 60);
        else if (step.dueAt.isValid())
            row.when = tr("现在");
        break;
    }
    return row;
}

StepsView Presenter::steps(const Cockpit& cockpit) const {
    StepsView view;
    const int stage = cockpit.situation.stage;
    const QStringList titles{tr("常规步骤"), tr("一级步骤"), tr("二级步骤"), tr("三级步骤")};
    view.title = titles.value(stage);
    view.progress = tr("已做 %1 / %2").arg(cockpit.stepsDone).arg(cockpit.steps.size());
    view.roles = tr("A 指挥  B 助产  C 护士  D 记录  E 外联");
    int digit = 0;
    for (const pph::CockpitStep& step : cockpit.steps)
        view.rows.push_back(stepRow(step, digit++, cockpit.now));
    // What an earlier stage left open is still to be done, below the present ones.
    for (const pph::CockpitStep& step : cockpit.earlier)
        view.rows.push_back(stepRow(step, 10, cockpit.now));
    return view;
}

DrugGaugeView Presenter::oxytocinGauge(const CockpitDrug& drug, const Cockpit& cockpit) const {
    DrugGaugeView view;
    view.name = drug.name.in(uiLanguage());
    view.sub = drug.running > 0  ? tr("%1 U/h 静滴中").arg(QString::number(drug.running, 'g', 3))
               : drug.sum24h > 0 ? tr("24 h 已用 %1 U").arg(QString::number(drug.sum24h, 'f', 1))
                                 : tr("未用");
    view.number = QString::number(cockpit.oxytocinLeft, 'f', 1);
    view.unit = u"U"_s;
    const double limit = drug.max24h.value_or(0);
    view.note = drug.locked() && drug.next.reason != pph::DoseReason::Max24h
                    ? firstClause(pph::reasonSentence(drug.next))
                    : tr("可用，限 %1 U/24 h").arg(limit);
    view.fraction = limit > 0 ? drug.sum24h / limit : 0;
    return view;
}

DrugGaugeView Presenter::txaGauge(const CockpitDrug& drug, const Cockpit& cockpit) const {
    const pph::TxaClock& txa = cockpit.txa;
    const content::Drug* declared = m_protocol.drug(drug.code);
    const double window = declared != nullptr && declared->window ? declared->window->value : 0;
    DrugGaugeView view;
    view.name = drug.name.in(uiLanguage());
    view.unit = tr("分");
    view.note = tr("余，产后 %1 分内").arg(window);
    if (!txa.minutesLeft) {
        view.number = u"—"_s;
        view.unit.clear();
        view.note = tr("先填出生时间（B）");
    } else {
        view.number = QString::number(std::max(0, *txa.minutesLeft));
        view.fraction = window > 0 ? (window - *txa.minutesLeft) / window : 0;
        if (*txa.minutesLeft < 0)
            view.note = tr("时间窗已过");
    }
    view.urgent = txa.lastMinutes;
    if (txa.given == 0)
        view.sub = txa.lastMinutes ? tr("最后时机，现在给") : tr("第 1 剂未给");
    else if (txa.given == 1)
        view.sub = cockpit.now < txa.secondFrom ? tr("第 2 剂 %1 起").arg(clockText(txa.secondFrom))
                                                : tr("仍出血可给第 2 剂");
    else
        view.sub = tr("已给 %1 剂").arg(txa.given);
    if (drug.locked() && txa.given > 0)
        view.note = firstClause(pph::reasonSentence(drug.next));
    return view;
}

DrugLineView Presenter::drugLine(const CockpitDrug& drug) const {
    DrugLineView line;
    line.name = drug.name.in(uiLanguage());
    line.locked = drug.locked();
    if (!drug.inStock) {
        line.note = tr("本院没有");
        line.locked = true;
    } else if (line.locked) {
        line.note = firstClause(pph::reasonSentence(drug.next));
    } else if (drug.next.verdict == pph::Verdict::Wait) {
        line.note = tr("第 %1 剂 %2 起").arg(drug.given + 1).arg(clockText(drug.next.until));
    } else if (drug.next.unasked) {
        line.note = tr("先问禁忌");
    } else if (drug.given > 0) {
        line.note = tr("已给 %1 剂").arg(drug.given);
    } else {
        line.note =
            tr("可给 %1 %2").arg(QString::number(drug.usual.amount, 'g', 4), unitShown(drug.usual.unit));
    }
    if (!line.locked && drug.left && drug.given > 0)
        line.note += tr("，余 %1 剂").arg(*drug.left);
    return line;
}

DrugsView Presenter::drugs(const Cockpit& cockpit) const {
    DrugsView view;
    view.title = tr("用药");
    view.remark = tr("禁忌、超限自动锁定");
    std::vector<DrugLineView> locked;
    for (const CockpitDrug& drug : cockpit.drugs) {
        const content::Drug* declared = m_protocol.drug(drug.code);
        if (declared != nullptr && declared->rate)
            view.gauges.push_back(oxytocinGauge(drug, cockpit));
        else if (declared != nullptr && declared->window)
            view.gauges.push_back(txaGauge(drug, cockpit));
        else if (drug.secondLine)
            (drugLine(drug).locked ? locked : view.lines).push_back(drugLine(drug));
    }
    view.lines.insert(view.lines.end(), locked.begin(), locked.end());
    return view;
}

EventsView Presenter::events(const pph::RunLog& log) const {
    EventsView view;
    view.title = tr("事件");
    view.remark = tr("只增不删");
    view.saved = tr("%1 条已保存").arg(log.lines.size());
    const pph::LogWords words(m_protocol, log, uiLanguage());
    for (auto line = log.lines.rbegin(); line != log.lines.rend(); ++line) {
        EventRowView row;
        row.seq = line->number;
        row.time = clockText(line->at);
        row.role = line->role;
        row.text = words.line(*line);
        row.strong = line == log.lines.rbegin();
        row.withdrawn = !line->counts();
        view.rows.push_back(row);
    }
    return view;
}

std::vector<KeyView> Presenter::keys(const Cockpit& cockpit) const {
    std::vector<KeyView> keys;
    for (const pph::CockpitStep& step : cockpit.steps)
        if (!step.key.isEmpty() && (step.state == StepState::Overdue || step.state == StepState::Now))
            keys.push_back(
                {step.key, {}, step.state == StepState::Overdue ? KeyLook::Overdue : KeyLook::Now});
    if (cockpit.nextVitalsAt.isValid() && cockpit.nextVitalsAt <= cockpit.now)
        keys.push_back({u"F2"_s, {}, KeyLook::Overdue});
    return keys;
}

QStringList Presenter::warnings(const pph::RunLog& log, const Cockpit& cockpit) const {
    return pph::LogWords(m_protocol, log, uiLanguage()).words(u"warning"_s, cockpit.situation.warnings);
}

QStringList Presenter::alarms(const pph::RunLog& log, const Cockpit& cockpit) const {
    const pph::LogWords words(m_protocol, log, uiLanguage());
    QStringList sentences;
    for (const pph::CockpitAlarm& alarm : cockpit.alarms)
        sentences << words.alarm(cockpit, alarm);
    return sentences;
}

} // namespace muying::ui
