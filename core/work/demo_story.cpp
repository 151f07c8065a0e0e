#include "core/work/course.h"
#include "core/work/demo_birth.h"
#include "core/work/demo_child.h"
#include "core/work/demo_duties.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;
using record::Answers;

namespace {

struct AgreedVisit {
    QString slot;
    QDate day;        ///< as agreed
    int lateDays = 0; ///< she came so much later, after a reminder
};

/// From the fifth check-up to the birth she comes every week or so.
void addWeekly(DemoScene& scene, const DemoScript& script, std::vector<AgreedVisit>& visits) {
    if (visits.empty() || visits.back().slot != u"5"_s)
        return;
    QDate day = visits.back().day.addDays(visits.back().lateDays);
    while (true) {
        day = day.addDays(scene.random.between(7, 9));
        if (day >= script.birth())
            return;
        visits.push_back({u"5"_s, day, 0});
    }
}

std::vector<AgreedVisit> agreedVisits(DemoScene& scene, const DemoScript& script) {
    constexpr int shortestPause = 14;
    std::vector<AgreedVisit> visits;
    QDate earliest = script.booked.date().addDays(shortestPause);
    for (const Window& window : scene.library.schedule().windows) {
        if (window.anchor != u"ga"_s || window.formKey.isEmpty())
            continue;
        const int day = scene.random.between(window.fromDays + 1, window.dueDays - 2);
        const QDate last = script.lmp().addDays(window.dueDays);
        AgreedVisit visit{window.formKey, script.lmp().addDays(day), 0};
        if (!scene.random.chance(script.attendPercent))
            visit.lateDays = scene.random.between(3, 10);
        // Whoever was booked shortly before is asked to come at the end of the window.
        if (visit.day < earliest && last >= script.booked.date().addDays(3))
            earliest = visit.day = std::clamp(earliest, script.booked.date().addDays(3), last);
        const bool passed = last < script.booked.date().addDays(3);
        visit.day = std::min(visit.day, script.birth().addDays(-2)); // nobody knows that day before
        if (passed || visit.day < earliest || visit.day < script.lmp().addDays(window.fromDays))
            continue;
        earliest = visit.day.addDays(visit.lateDays + shortestPause);
        visits.push_back(visit);
    }
    addWeekly(scene, script, visits);
    return visits;
}

class PregnancyTeller {
public:
    PregnancyTeller(DemoScene& scene, const DemoScript& script)
        : m_scene(scene), m_script(script), m_duties(scene, script) {}

    Status tell() {
        if (Status booked = book(); !booked)
            return booked;
        planGrading();
        planVisits();
        planEnd();
        planTerm();
        const auto follow = [this](const QDateTime& at) { return m_duties.follow(m_agenda, at); };
        if (Status followed = follow(m_script.booked); !followed)
            return followed;
        if (Status happened = m_agenda.run(m_scene.now, follow); !happened)
            return happened;
        return tellChildren(m_scene, m_script);
    }

private:
    /// On that day, at one of the times a clinic works.
    void plan(const QDate& day, DemoAgenda::Happening happening) {
        const QDateTime moment(day, QTime(8, 20).addSecs(m_scene.random.between(0, 7 * 3600)));
        const bool today = day == m_scene.now.date();
        m_agenda.plan(today ? std::min(moment, m_scene.now) : moment, std::move(happening));
    }

    Status book() {
        m_visits = agreedVisits(m_scene, m_script);
        const QDate next = m_visits.empty() ? m_script.booked.date().addDays(28) : m_visits.front().day;
        DemoRecorder& recorder = m_scene.recorder;
        QDateTime at = m_script.booked;
        if (Status opened = recorder.openPregnancy(demoEpisode(m_scene, m_script), at); !opened)
            return opened;
        const Answers first = demoFirstVisit(m_scene, m_script, next);
        if (Status visited = recorder.fill(u"ANC1"_s, first, at); !visited)
            return visited;
        if (m_script.profile.target == u"unassessed"_s)
            return success();
        const auto screening = demoScreening(m_scene, m_script, at.date());
        if (!screening)
            return screening.error();
        m_positive = screening->text(u"screen_result"_s) == u"2"_s;
        if (Status screened = recorder.fill(u"RISK_SCREEN"_s, *screening, at); !screened)
            return screened;
        return m_script.assessedHere ? grade(at, u"1"_s) : success();
    }

    /// The grading; one of the hospital comes with the answer to the letter.
    Status grade(const QDateTime& at, const QString& kind) {
        const auto grading = demoGrading(m_scene, m_script, at.date(), kind);
        if (!grading)
            return grading.error();
        if (grading->text(u"assess_basis"_s) == u"2"_s) {
            if (Status answered = m_duties.answer(*grading, at); !answered)
                return answered;
        }
        return m_scene.recorder.fill(u"RISK_ASSESS"_s, *grading, at);
    }

    void planGrading() {
        if (!m_positive || !m_script.graded || m_script.assessedHere)
            return;
        const QDate day = m_script.booked.date().addDays(m_scene.random.between(3, 11));
        plan(day, [this](const QDateTime& at) { return grade(at, u"1"_s); });
    }

    void planVisits() {
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            AgreedVisit visit = m_visits[i];
            visit.day = visit.day.addDays(visit.lateDays);
            if (visit.day >= m_script.birth())
                continue;
            const QDate last = m_script.edd().addDays(40);
            const QDate next = i + 1 < m_visits.size()
                                   ? m_visits[i + 1].day
                                   : std::min(visit.day.addDays(visit.slot == u"5"_s ? 9 : 28), last);
            plan(visit.day,
                 [this, visit, next](const QDateTime& at) { return happenVisit(visit, next, at); });
            if (m_script.profile.developsLater() && visit.slot == u"4"_s) {
                const QDate day = visit.day.addDays(m_scene.random.between(2, 6));
                plan(day, [this](const QDateTime& at) { return grade(at, u"2"_s); });
            }
        }
    }

    Status happenVisit(const AgreedVisit& visit, const QDate& next, const QDateTime& at) {
        Answers answers = demoLaterVisit(m_scene, m_script, visit.slot, visit.day);
        answers.set(u"next_date"_s, next.toString(Qt::ISODate));
        if (Status filled = m_scene.recorder.fill(u"ANC2_5"_s, answers, at); !filled)
            return filled;
        if (visit.slot != u"4"_s)
            return success();
        if (Status screened = screenMood(u"1"_s, at); !screened)
            return screened;
        if (m_script.profile.feature != u"gestational_diabetes"_s)
            return success();
        Answers found;
        found.set(u"gdm"_s, true);
        return m_scene.recorder.change(u"PREG_EPISODE"_s, found, at);
    }

    /// As the desk does it: the delivery record, then the end of the pregnancy taken from it.
    Status recordBirth(const QDate& birth, const QDateTime& at) {
        DemoRecorder& recorder = m_scene.recorder;
        if (Status filled = recorder.fill(u"DELIVERY"_s, demoDelivery(m_scene, m_script), at); !filled)
            return filled;
        for (int number = 1; number <= m_script.profile.fetuses; ++number) {
            if (Status filled = recorder.fill(u"DELIVERY_BABY"_s, demoBaby(m_script, number), at); !filled)
                return filled;
        }
        Answers ended;
        ended.set(u"episode_status"_s, u"2"_s);
        ended.set(u"end_date"_s, birth.toString(Qt::ISODate));
        return recorder.change(u"PREG_EPISODE"_s, ended, at);
    }

    Status screenMood(const QString& occasion, const QDateTime& at) {
        return m_scene.recorder.fill(u"EPDS"_s, demoMoodScreen(m_script, occasion, at.date()), at);
    }

    void planEnd() {
        const QDate birth = m_script.birth();
        const QDate told = birth.addDays(m_scene.random.between(1, 3));
        plan(told, [this, birth](const QDateTime& at) { return recordBirth(birth, at); });
        if (!m_script.homeVisits)
            return;
        const QDate home = birth.addDays(m_scene.random.between(6, 10));
        plan(home, [this](const QDateTime& at) {
            const Answers visit = demoHomeVisit(m_scene, m_script, at.date());
            if (Status visited = m_scene.recorder.fill(u"PNV1"_s, visit, at); !visited)
                return visited;
            if (Status screened = screenMood(u"2"_s, at); !screened)
                return screened;
            return grade(at, u"3"_s);
        });
        const QDate check = birth.addDays(m_scene.random.between(42, 48));
        plan(check, [this](const QDateTime& at) { return happenCheck42(at); });
    }

    Status happenCheck42(const QDateTime& at) {
        DemoRecorder& recorder = m_scene.recorder;
        const QDate day = at.date();
        if (Status checked = recorder.fill(u"PN42"_s, demoCheck42(m_scene, m_script, day), at); !checked)
            return checked;
        if (Status screened = screenMood(u"3"_s, at); !screened)
            return screened;
        Answers closed;
        closed.set(u"episode_status"_s, u"7"_s);
        closed.set(u"close_date"_s, day.toString(Qt::ISODate));
        closed.set(u"close_org"_s, m_scene.data.clinic);
        return recorder.change(u"PREG_EPISODE"_s, closed, at);
    }

    /// From 37 weeks on she is called, whatever her colour; before that the admission for birth is agreed.
    void planTerm() {
        constexpr int termDays = 259, agreedBefore = 252;
        plan(m_script.lmp().addDays(termDays), [](const QDateTime&) { return success(); });
        const QDate agreed =
            std::max(m_script.lmp().addDays(agreedBefore), m_script.booked.date().addDays(1));
        plan(agreed, [this](const QDateTime& at) {
            if (!courseOf(m_scene.recorder.chart()).pregnant())
                return success();
            Answers admission;
            const QDate day = std::max(at.date().addDays(3), m_script.edd().addDays(-5));
            admission.set(u"ap_made"_s, at.date().toString(Qt::ISODate));
            admission.set(u"ap_date"_s, day.toString(Qt::ISODate));
            admission.set(u"ap_time"_s, u"上午"_s);
            admission.set(u"ap_kind"_s, u"3"_s);
            admission.set(u"ap_place"_s, m_scene.data.hospital);
            admission.set(u"ap_by"_s, m_scene.person.doctor);
            return m_scene.recorder.fill(u"APPOINTMENT"_s, admission, at);
        });
    }

    DemoScene& m_scene;
    const DemoScript& m_script;
    DemoDuties m_duties;
    DemoAgenda m_agenda;
    std::vector<AgreedVisit> m_visits;
    bool m_positive = false;
};

} // namespace

Status tellPregnancy(DemoScene& scene, const DemoScript& script) {
    return PregnancyTeller(scene, script).tell();
}

} // namespace muying::work
