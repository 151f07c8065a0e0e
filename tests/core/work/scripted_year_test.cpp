#include "core/work/case_lists.h"
#include "core/work/contacts.h"
#include "core/work/referrals.h"
#include "tests/catch.h"
#include "tests/core/work/scripted_year.h"
#include "tests/core/work/test_clinic.h"

#include <algorithm>
#include <cstdio>
#include <map>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

constexpr int yearWomen = 300;
const QDate yearFirst(2026, 1, 5);
const QDate yearLast(2027, 1, 4);

/// How often a duty was met in time, met late, and is still open in time or overdue at the end.
struct Tally {
    int met = 0, late = 0, open = 0, overdue = 0, missed = 0;
};

/// Drives the script through the desk and compares the tasks with the reckoning of scripted_year.cpp.
class Year {
public:
    Year() : m_women(scriptedWomen(yearWomen, yearFirst, yearLast)), m_ids(m_women.size()) {
        m_clinic.clock.set(QDateTime(yearFirst, QTime(8, 0)));
        for (std::size_t i = 0; i < m_women.size(); ++i)
            script(i);
    }

    void run() {
        QDate refreshed;
        for (const auto& [moment, steps] : m_steps) {
            if (moment.date() > yearLast)
                break;
            for (QDate month = nextMonth(refreshed); refreshed.isValid() && month <= moment.date();
                 month = month.addMonths(1))
                checkAll(QDateTime(month, QTime(0, 2)));
            if (moment.date() > m_clinic.clock.today() || !refreshed.isValid())
                openDay(moment.date());
            refreshed = moment.date();
            m_clinic.clock.set(moment);
            for (const auto& [woman, step] : steps)
                take(woman, step);
        }
        checkAll(QDateTime(yearLast, QTime(23, 0)));
    }

    void count() {
        const QDateTime now = m_clinic.clock.now();
        for (std::size_t i = 0; i < m_women.size(); ++i) {
            const auto duties = expectedDuties(m_women[i], now);
            for (auto duty = duties.begin(); duty != duties.end(); ++duty) {
                Tally& tally = m_tally[duty.key()];
                tally.missed += duty->state == u"missed"_s;
                if (duty->state == u"open"_s)
                    (duty->due < now ? tally.overdue : tally.open) += 1;
            }
        }
    }

    const std::map<QString, Tally>& tally() const { return m_tally; }
    TestClinic& clinic() { return m_clinic; }
    int saves() const { return m_saves; }
    int compared() const { return m_compared; }

private:
    using Step = void (Year::*)(std::size_t);

    static QDate nextMonth(const QDate& day) { return QDate(day.year(), day.month(), 1).addMonths(1); }

    void plan(std::size_t woman, const QDateTime& moment, Step step) {
        const ScriptedWoman& script = m_women[woman];
        const bool antenatal = step != &Year::bear && step != &Year::visitHome && step != &Year::checkDay42;
        if (moment.isValid() && (!antenatal || moment < script.birth))
            m_steps[moment].emplace_back(woman, step);
    }

    void script(std::size_t i) {
        ScriptedWoman& woman = m_women[i];
        forgetAfterBirth(woman);
        plan(i, woman.booked, &Year::book);
        plan(i, woman.screened, &Year::screen);
        plan(i, woman.letter, &Year::refer);
        plan(i, woman.arrived, &Year::arrive);
        plan(i, woman.returned, &Year::answer);
        plan(i, woman.report, &Year::report);
        plan(i, woman.secondReport, &Year::report);
        plan(i, woman.caseOpened, &Year::openCase);
        plan(i, woman.opinion, &Year::giveOpinion);
        for (const auto& [slot, moment] : woman.visits)
            plan(i, moment, &Year::visit);
        for (const QDateTime& call : woman.contacts)
            plan(i, call, &Year::call);
        plan(i, woman.birth, &Year::bear);
        plan(i, woman.homeVisit, &Year::visitHome);
        plan(i, woman.dayFortyTwo, &Year::checkDay42);
    }

    /// What would come after the birth does not happen, in the reckoning either.
    static void forgetAfterBirth(ScriptedWoman& woman) {
        for (QDateTime* moment : {&woman.screened, &woman.letter, &woman.arrived, &woman.returned,
                                  &woman.report, &woman.secondReport, &woman.caseOpened, &woman.opinion}) {
            if (moment->isValid() && *moment >= woman.birth)
                *moment = {};
        }
    }

    /// The program is opened in the morning: what the calendar alone changed is made up for.
    void openDay(const QDate& day) {
        m_clinic.clock.set(QDateTime(day, QTime(0, 1)));
        if (day.dayOfWeek() == Qt::Monday || day.day() == 1)
            valueOf(m_clinic.desk->refreshDue(), "refresh");
    }

    void take(std::size_t woman, Step step) {
        const auto before = tasksOf(woman);
        (this->*step)(woman);
        ++m_saves;
        compare(woman, before);
    }

    std::vector<store::Task> tasksOf(std::size_t woman) {
        const QString& id = m_ids[woman].pregnancy;
        return id.isEmpty() ? std::vector<store::Task>{} : valueOf(m_clinic.store->tasksOf(id), "tasks");
    }

    /// Compares after a step, and counts what the step settled: in time or late.
    void compare(std::size_t woman, const std::vector<store::Task>& before) {
        const auto expected = expectedDuties(m_women[woman], m_clinic.clock.now());
        const auto tasks = tasksOf(woman);
        for (const QString& code : watchedDuties())
            compareDuty(woman, code, tasks, expected);
        for (const store::Task& task : before) {
            const store::Task* now = sameTask(tasks, task);
            const bool settled = task.state == u"open"_s && now && now->state == u"done"_s;
            // A call sets the next one, the check of day 42 closes the pregnancy: the task is gone.
            const bool gone = (task.code == u"follow_up"_s || task.code == u"PN42"_s) &&
                              task.state == u"open"_s && !now && m_clinic.clock.now() != m_women[woman].birth;
            if (watchedDuties().contains(task.code) && (settled || gone))
                (m_clinic.clock.now() <= task.due ? m_tally[task.code].met : m_tally[task.code].late) += 1;
        }
    }

    static const store::Task* sameTask(const std::vector<store::Task>& tasks, const store::Task& task) {
        const auto found = std::ranges::find_if(tasks, [&](const store::Task& other) {
            return other.code == task.code && other.key == task.key;
        });
        return found == tasks.end() ? nullptr : &*found;
    }

    void compareDuty(std::size_t woman, const QString& code, const std::vector<store::Task>& tasks,
                     const QMap<QString, ExpectedDuty>& expected) {
        ++m_compared;
        const store::Task* task = taskOf(tasks, code);
        const auto wanted = expected.constFind(code);
        // After the birth the calendar of the puerperium is watched; what was open before is history.
        const bool afterBirth = m_clinic.clock.now() >= m_women[woman].birth;
        if (afterBirth && code != u"PNV1"_s && code != u"PN42"_s)
            return;
        if (!task && wanted == expected.constEnd())
            return;
        const bool same =
            task && wanted != expected.constEnd() && task->state == wanted->state && task->due == wanted->due;
        if (same)
            return;
        INFO("woman " << woman << " duty " << code.toStdString() << " at "
                      << m_clinic.clock.now().toString(Qt::ISODate).toStdString() << " expected "
                      << (wanted == expected.constEnd()
                              ? "nothing"
                              : (wanted->state + u' ' + wanted->due.toString(Qt::ISODate)).toStdString())
                      << " found "
                      << (task ? (task->state + u' ' + task->due.toString(Qt::ISODate)).toStdString()
                               : std::string("nothing")));
        FAIL_CHECK("the program and the reckoning differ");
    }

    void checkAll(const QDateTime& now) {
        m_clinic.clock.set(now);
        valueOf(m_clinic.desk->refreshDue(), "refresh");
        for (std::size_t i = 0; i < m_women.size(); ++i) {
            if (!m_ids[i].pregnancy.isEmpty())
                compare(i, {});
        }
    }

    QString today() const { return m_clinic.clock.today().toString(Qt::ISODate); }
    Entry save(std::size_t woman, const QString& form, const Answers& typed) {
        return saveNew(m_clinic, m_ids[woman].pregnancy, form, typed);
    }
    Answers offered(std::size_t woman, const QString& form) {
        const auto chart = valueOf(m_clinic.desk->chart(m_ids[woman].pregnancy), "chart");
        return m_clinic.desk->offered(chart, *productLibrary().form(form));
    }

    void book(std::size_t woman) {
        const ScriptedWoman& script = m_women[woman];
        const QDate day = m_clinic.clock.today();
        Answers cover = coverOf(u"示例%1（示例）"_s.arg(script.number), script.number % 40 + 1);
        cover.set(u"file_date"_s, today());
        cover.set(u"birth_date"_s, u"1997-05-12"_s); // no birthday of the norm falls into the year
        cover.remove(u"id_no"_s);
        const auto her = valueOf(m_clinic.desk->registerWoman(cover, allFields(u"WOM_COVER"_s)), "register");
        Answers episode = episodeOf(script.lmp, day);
        const double weight = script.rank == 3 ? 74.5 : script.rank == 2 ? 66.5 : 55.5;
        episode.set(u"prepreg_weight"_s, weight);
        const auto pregnancy =
            valueOf(m_clinic.desk->openPregnancy(her.id, episode, allFields(u"PREG_EPISODE"_s)), "open");
        m_ids[woman] = {her.id, pregnancy.id};
        Answers first = firstVisitOf(day, QDate());
        first.remove(u"next_date"_s);
        if (script.rank == 4)
            first.set(u"plt"_s, 21);
        first.set(u"weight_kg"_s, weight);
        save(woman, u"ANC1"_s, first);
    }
    void screen(std::size_t woman) {
        const int rank = m_women[woman].rank;
        const QStringList items = rank == 1   ? QStringList{}
                                  : rank == 4 ? QStringList{u"S6.2"_s}
                                              : QStringList{u"S1.3"_s};
        save(woman, u"RISK_SCREEN"_s, screeningOf(m_clinic.clock.today(), items));
    }
    void refer(std::size_t woman) {
        Answers letter = offered(woman, u"REFERRAL"_s);
        letter.set(u"ref_kind"_s, u"1"_s);
        letter.set(u"to_org"_s, u"示例县医院"_s);
        m_letters[woman] = save(woman, u"REFERRAL"_s, letter).id;
    }
    void arrive(std::size_t woman) {
        valueOf(work::noteReferral(*m_clinic.desk, m_letters[woman], work::ReferralStep::Arrived,
                                   m_clinic.clock.today(), {}),
                "arrived");
    }
    void answer(std::size_t woman) {
        work::ReturnSlip slip;
        slip.letterId = m_letters[woman];
        slip.day = m_clinic.clock.today();
        slip.org = u"示例县医院"_s;
        slip.orgLevel = u"2"_s;
        slip.colours = {QString::number(m_women[woman].gradedRank)};
        slip.diagnosis = u"示例诊断"_s;
        valueOf(work::noteReturn(*m_clinic.desk, slip), "answer");
    }
    void report(std::size_t woman) {
        Answers report = offered(woman, u"RISK_REPORT"_s);
        const ScriptedWoman& script = m_women[woman];
        const bool second = m_clinic.clock.now() == script.secondReport;
        report.set(u"grade"_s, QJsonArray{QString::number(second ? script.gradedRank : script.rank)});
        report.set(u"report_channel"_s, u"2"_s);
        save(woman, u"RISK_REPORT"_s, report);
    }
    void openCase(std::size_t woman) { saveCase(woman, {}); }
    void giveOpinion(std::size_t woman) { saveCase(woman, u"示例主任"_s); }
    void saveCase(std::size_t woman, const QString& doctor) {
        Answers sheet = offered(woman, u"HR_CASE"_s);
        sheet.set(u"case_no"_s, u"Z%1"_s.arg(woman));
        sheet.set(u"colour_now"_s, QString::number(m_women[woman].rank));
        if (!doctor.isEmpty()) {
            sheet.set(u"continue_ok"_s, u"1"_s);
            sheet.set(u"continue_by"_s, doctor);
        }
        save(woman, u"HR_CASE"_s, sheet);
    }
    void visit(std::size_t woman) {
        const auto& visits = m_women[woman].visits;
        const auto now = std::ranges::find_if(
            visits, [&](const auto& visit) { return visit.second == m_clinic.clock.now(); });
        Answers sheet = answers({{u"visit_no"_s, QString::number(now->first)}, {u"visit_date"_s, today()}});
        save(woman, u"ANC2_5"_s, sheet);
    }
    void call(std::size_t woman) {
        work::Contact contact;
        contact.mode = u"1"_s;
        contact.reached = u"1"_s;
        contact.result = u"一般情况好"_s;
        valueOf(work::logContact(*m_clinic.desk, m_ids[woman].pregnancy, contact), "call");
    }
    void bear(std::size_t woman) {
        auto chart = valueOf(m_clinic.desk->chart(m_ids[woman].pregnancy), "chart");
        Entry episode = *chart.newest(u"PREG_EPISODE"_s);
        episode.answers.set(u"episode_status"_s, u"2"_s);
        episode.answers.set(u"end_date"_s, today());
        valueOf(m_clinic.desk->saveEntry(episode, allFields(u"PREG_EPISODE"_s)), "birth");
    }
    void visitHome(std::size_t woman) {
        save(woman, u"PNV1"_s, answers({{u"visit_date"_s, today()}, {u"visit_mode"_s, u"1"_s}}));
    }
    void checkDay42(std::size_t woman) {
        save(woman, u"PN42"_s, answers({{u"visit_date"_s, today()}, {u"handle"_s, u"1"_s}}));
    }

    TestClinic m_clinic;
    std::vector<ScriptedWoman> m_women;
    std::vector<Registered> m_ids;
    std::map<QDateTime, std::vector<std::pair<std::size_t, Step>>> m_steps;
    std::map<std::size_t, QString> m_letters;
    std::map<QString, Tally> m_tally;
    int m_saves = 0;
    int m_compared = 0;
};

} // namespace

TEST_CASE("A year of a clinic with 300 pregnancies has every duty met, late or open as reckoned by hand") {
    Year year;
    year.run();
    year.count();
    std::printf("%-22s %6s %6s %6s %8s %7s\n", "duty", "met", "late", "open", "overdue", "missed");
    for (const auto& [code, tally] : year.tally())
        std::printf("%-22s %6d %6d %6d %8d %7d\n", code.toUtf8().constData(), tally.met, tally.late,
                    tally.open, tally.overdue, tally.missed);
    std::printf("%d steps, %d comparisons\n", year.saves(), year.compared());
    for (const QString& code : watchedDuties())
        CHECK(year.tally().contains(code)); // none is left out by the script
    CHECK(year.saves() > 2000);
}
