#include "core/work/demo_duties.h"

#include "core/work/due_tasks.h"
#include "core/work/duties.h"
#include "core/work/referrals.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;
using store::Task;

namespace {

constexpr int hour = 3600;

const QString letterCode = u"REFERRAL"_s;

QString taskMark(const Task& task) {
    return task.code + u'/' + task.key;
}

bool isCaseTask(const Task& task) {
    return task.form == u"HR_CASE"_s;
}

/// Moved into the hours in which a clinic works; a sample never tells of the night.
QDateTime inOffice(const QDateTime& at) {
    const QTime opens(8, 10), closes(17, 20);
    if (at.time() < opens)
        return {at.date(), opens.addSecs(at.time().minute() * 60)};
    if (at.time() > closes)
        return {at.date().addDays(1), opens.addSecs(at.time().minute() * 60)};
    return at;
}

} // namespace

DemoDuties::DemoDuties(DemoScene& scene, const DemoScript& script)
    : m_scene(scene), m_script(script),
      m_dice(static_cast<quint32>(qHash(scene.recorder.chart().woman.subject.id, 3)),
             static_cast<quint32>(script.sequence)) {
}

std::vector<Task> DemoDuties::open(const QDateTime& at) const {
    const Chart& chart = m_scene.recorder.chart();
    auto tasks = dueTasks(m_scene.library, chart, standingOf(chart), at);
    std::erase_if(tasks, [](const Task& task) { return task.state != u"open"_s; });
    return tasks;
}

const Task* DemoDuties::stillOpen(const std::vector<Task>& tasks, const Task& task) const {
    const auto found = std::ranges::find_if(tasks, [&](const Task& other) {
        return other.code == task.code && (other.key == task.key || task.code == u"follow_up"_s);
    });
    return found == tasks.end() ? nullptr : &*found;
}

Status DemoDuties::follow(DemoAgenda& agenda, const QDateTime& at) {
    for (const Task& task : open(at)) {
        const content::Window* window = m_scene.library.schedule().windowOfTask(task.code, task.key);
        const bool ofTheLoop = window && (window->group == u"duty"_s || window->group == u"followup"_s);
        if (!ofTheLoop || m_planned.contains(taskMark(task)))
            continue;
        m_planned.insert(taskMark(task));
        if (task.code == u"follow_up"_s)
            planContact(agenda, task);
        else
            planTask(agenda, task, at);
    }
    return success();
}

/// When the clinic gets round to it.
QDateTime DemoDuties::momentFor(const Task& task, const QDateTime& at) {
    const bool slow = m_script.slowReport || (m_dice.chance(6) && !m_script.shown);
    if (task.code == u"report"_s && slow)
        return inOffice(task.due.addSecs(m_dice.between(9, 30) * hour));
    if (task.code == u"report"_s) {
        const bool pressing = task.key.startsWith(u"red"_s);
        return pressing ? at.addSecs(m_dice.between(25, 150) * 60)
                        : inOffice(at.addSecs(m_dice.between(3, 44) * hour));
    }
    if (task.code == u"infection_care"_s)
        return inOffice(at.addSecs(m_dice.between(20, 60) * hour));
    if (isCaseTask(task))
        return m_dice.chance(8) ? inOffice(at.addDays(1)) : at.addSecs(m_dice.between(20, 70) * 60);
    return at.addSecs(m_dice.between(5, 15) * 60); // the letter goes with her
}

void DemoDuties::planTask(DemoAgenda& agenda, const Task& task, const QDateTime& at) {
    if (task.code == u"refer_result"_s || task.code == u"referral_result"_s)
        return; // comes from the hospital, see answer()
    const QDateTime moment = momentFor(task, at);
    if (m_script.dutiesOpen && (task.code == u"report"_s || isCaseTask(task)))
        return;
    agenda.plan(moment, [this, task, &agenda](const QDateTime& when) { return settle(task, agenda, when); });
}

void DemoDuties::planContact(DemoAgenda& agenda, const Task& task) {
    const QDate today = m_scene.now.date();
    QDate day = task.due.date();
    if (day.addDays(2) < today && m_dice.chance(12))
        day = day.addDays(m_dice.between(1, 2));
    if (day >= today.addDays(-2) && day <= today && m_dice.chance(40))
        return; // of these days, and not yet done
    const QDateTime moment(day, QTime(9, 0).addSecs(m_dice.between(0, 6 * hour)));
    const QDateTime when = day == today ? std::min(moment, m_scene.now) : moment;
    agenda.plan(when, [this, task, &agenda](const QDateTime& at) { return settle(task, agenda, at); });
}

Status DemoDuties::settle(const Task& task, DemoAgenda& agenda, const QDateTime& at) {
    const auto tasks = open(at);
    const Task* due = stillOpen(tasks, task);
    m_planned.remove(taskMark(task));
    if (!due)
        return success();
    if (task.code == u"follow_up"_s)
        return due->due.date() <= at.date() ? contact(at) : success(); // she was seen in between
    m_planned.insert(taskMark(task));
    if (task.code == u"report"_s)
        return report(at);
    if (isCaseTask(task))
        return openCase(at);
    if (task.code == u"infection_care"_s)
        return m_scene.recorder.done(task.code, task.key, at);
    return writeLetter(agenda, at);
}

Status DemoDuties::report(const QDateTime& at) {
    return m_scene.recorder.fill(u"RISK_REPORT"_s, demoReport(m_scene, m_script, at), at);
}

Status DemoDuties::openCase(const QDateTime& at) {
    return m_scene.recorder.fill(u"HR_CASE"_s, demoCaseSheet(m_scene, m_script, at.date()), at);
}

Status DemoDuties::contact(const QDateTime& at) {
    const Chart& chart = m_scene.recorder.chart();
    const Standing standing = standingOf(chart);
    const auto interval = followUpInterval({m_scene.library, chart, standing, courseOf(chart), at});
    const bool reached = m_dice.chance(93);
    return m_scene.recorder.fill(
        u"KEY_FOLLOWUP"_s, demoContact(m_scene, m_script, at, reached, reached ? interval.value_or(7) : 1),
        at);
}

Status DemoDuties::writeLetter(DemoAgenda& agenda, const QDateTime& at) {
    Answers letter = demoLetter(m_scene, m_script, at);
    const bool first = ++m_letters == 1;
    if (first && m_script.referral == DemoReferral::Refused) {
        letter.set(u"ref_refused"_s, true);
        letter.set(u"ref_refuse_reason"_s, u"家中农忙无人陪同，暂不前往；本人签名（示例）"_s);
    }
    if (Status written = m_scene.recorder.fill(letterCode, letter, at); !written)
        return written;
    if (first)
        planSteps(agenda, m_scene.recorder.chart().newest(letterCode)->id, at);
    return success();
}

/// What becomes known of a letter before its answer.
void DemoDuties::planSteps(DemoAgenda& agenda, const QString& letter, const QDateTime& at) {
    const auto note = [this, letter](const Answers& step) {
        return [this, letter, step](const QDateTime& when) {
            const Entry* newest = m_scene.recorder.chart().newest(letterCode);
            Answers told = step;
            told.set(u"follow_dt"_s, when.date().toString(Qt::ISODate));
            return newest && newest->id == letter ? m_scene.recorder.change(letterCode, told, when)
                                                  : success();
        };
    };
    Answers step;
    if (m_script.referral == DemoReferral::Cancelled) {
        step.set(u"ref_cancelled"_s, true);
        step.set(u"ref_cancel_reason"_s, u"对方当日停诊，改日另开"_s);
        agenda.plan(inOffice(at.addSecs(2 * hour)), note(step));
        // The visit still says that she is referred: the letter is written again.
        agenda.plan(inOffice(at.addDays(1)), [this, &agenda](const QDateTime& when) {
            return m_scene.recorder.chart().all(letterCode).size() == 1 ? writeLetter(agenda, when)
                                                                        : success();
        });
    } else if (m_script.referral == DemoReferral::Arrived || m_script.referral == DemoReferral::NotArrived) {
        const bool arrived = m_script.referral == DemoReferral::Arrived;
        step.set(u"arrived"_s, arrived ? u"1"_s : u"2"_s);
        step.set(u"back_action"_s,
                 arrived ? u"已到县医院产科就诊，等结果"_s : u"电话：尚未去，约定本周由家属陪同前往"_s);
        agenda.plan(inOffice(at.addDays(m_dice.between(3, 4))), note(step));
    }
}

Status DemoDuties::answer(const Answers& grading, const QDateTime& at) {
    const Chart& chart = m_scene.recorder.chart();
    const Entry* letter = chart.newest(letterCode);
    if (!letter)
        return success();
    const ReferralStep step = referralStep(chart, *letter);
    if (step != ReferralStep::Issued && step != ReferralStep::Arrived && step != ReferralStep::NotArrived)
        return success();
    if (m_dice.chance(15))
        return m_scene.recorder.fill(u"REFERRAL_BACK"_s,
                                     demoReturnSheet(m_scene, *letter, grading, at.date()), at);
    return m_scene.recorder.change(letterCode, demoLetterAnswer(grading, at), at);
}

} // namespace muying::work
