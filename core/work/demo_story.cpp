#include "core/work/demo_birth.h"
#include "core/work/demo_child.h"

#include <algorithm>
#include <functional>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Window;
using record::Answers;

namespace {

/// Something that happens on a day.
struct DemoEvent {
    QDate day;
    std::function<Status()> happen;
};

struct AgreedVisit {
    QString slot;
    QDate day;
    bool attended = true;
};

/// One of the times of day at which a clinic works; never after the present.
QDateTime momentOn(DemoScene& scene, const QDate& day) {
    const QDateTime moment(day, QTime(8, 20).addSecs(scene.random.between(0, 7 * 3600)));
    return std::min(moment, scene.now);
}

std::vector<AgreedVisit> agreedVisits(DemoScene& scene, const DemoScript& script) {
    constexpr int shortestPause = 14;
    std::vector<AgreedVisit> visits;
    QDate earliest = script.booked.date().addDays(shortestPause);
    for (const Window& window : scene.library.schedule().windows) {
        if (window.anchor != u"ga"_s || window.formKey.isEmpty())
            continue;
        const int day = scene.random.between(window.fromDays + 1, window.dueDays - 2);
        AgreedVisit visit{window.formKey, script.lmp().addDays(day),
                          scene.random.chance(script.attendPercent)};
        const bool inTime = visit.day >= earliest && visit.day < script.birth();
        if (!inTime)
            continue;
        earliest = visit.day.addDays(shortestPause);
        visits.push_back(visit);
    }
    return visits;
}

class PregnancyTeller {
public:
    PregnancyTeller(DemoScene& scene, const DemoScript& script) : m_scene(scene), m_script(script) {}

    Status tell() {
        if (Status booked = book(); !booked)
            return booked;
        planGrading();
        planVisits();
        planEnd();
        planFollowUps();
        std::ranges::stable_sort(m_events, {}, &DemoEvent::day);
        for (DemoEvent& event : m_events) {
            if (event.day > m_scene.now.date())
                break;
            if (Status happened = event.happen(); !happened)
                return happened;
        }
        return tellChildren(m_scene, m_script);
    }

private:
    void plan(const QDate& day, std::function<Status()> happen) {
        m_events.push_back({day, std::move(happen)});
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
        return m_script.assessedHere ? grade(at.date(), u"1"_s) : success();
    }

    Status grade(const QDate& day, const QString& kind) {
        const auto grading = demoGrading(m_scene, m_script, day, kind);
        if (!grading)
            return grading.error();
        return m_scene.recorder.fill(u"RISK_ASSESS"_s, *grading, momentOn(m_scene, day));
    }

    void planGrading() {
        if (!m_positive || !m_script.graded || m_script.assessedHere)
            return;
        const QDate day = m_script.booked.date().addDays(m_scene.random.between(3, 11));
        plan(day, [this, day] { return grade(day, u"1"_s); });
    }

    void planVisits() {
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            const AgreedVisit visit = m_visits[i];
            if (!visit.attended)
                continue;
            const QDate last = m_script.edd().addDays(40);
            const QDate next = i + 1 < m_visits.size()
                                   ? m_visits[i + 1].day
                                   : std::min(visit.day.addDays(m_scene.random.between(7, 12)), last);
            plan(visit.day, [this, visit, next] { return happenVisit(visit, next); });
            if (m_script.profile.developsLater() && visit.slot == u"4"_s) {
                const QDate day = visit.day.addDays(m_scene.random.between(2, 6));
                plan(day, [this, day] { return grade(day, u"2"_s); });
            }
        }
    }

    Status happenVisit(const AgreedVisit& visit, const QDate& next) {
        const QDateTime at = momentOn(m_scene, visit.day);
        Answers answers = demoLaterVisit(m_scene, m_script, visit.slot, visit.day);
        answers.set(u"next_date"_s, next.toString(Qt::ISODate));
        if (Status filled = m_scene.recorder.fill(u"ANC2_5"_s, answers, at); !filled)
            return filled;
        if (visit.slot != u"4"_s)
            return success();
        if (Status screened = screenMood(u"1"_s, visit.day); !screened)
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

    Status screenMood(const QString& occasion, const QDate& day) {
        const Answers screen = demoMoodScreen(m_script, occasion, day);
        return m_scene.recorder.fill(u"EPDS"_s, screen, momentOn(m_scene, day));
    }

    void planEnd() {
        const QDate birth = m_script.birth();
        const QDate told = birth.addDays(m_scene.random.between(1, 3));
        plan(told, [this, birth, told] { return recordBirth(birth, momentOn(m_scene, told)); });
        if (!m_script.homeVisits)
            return;
        const QDate home = birth.addDays(m_scene.random.between(6, 10));
        plan(home, [this, home] {
            const Answers visit = demoHomeVisit(m_scene, m_script, home);
            if (Status visited = m_scene.recorder.fill(u"PNV1"_s, visit, momentOn(m_scene, home)); !visited)
                return visited;
            if (Status screened = screenMood(u"2"_s, home); !screened)
                return screened;
            return grade(home, u"3"_s);
        });
        const QDate check = birth.addDays(m_scene.random.between(42, 48));
        plan(check, [this, check] {
            const Answers found = demoCheck42(m_scene, m_script, check);
            if (Status checked = m_scene.recorder.fill(u"PN42"_s, found, momentOn(m_scene, check)); !checked)
                return checked;
            if (Status screened = screenMood(u"3"_s, check); !screened)
                return screened;
            Answers closed;
            closed.set(u"episode_status"_s, u"7"_s);
            closed.set(u"close_date"_s, check.toString(Qt::ISODate));
            closed.set(u"close_org"_s, m_scene.data.clinic);
            return m_scene.recorder.change(u"PREG_EPISODE"_s, closed, momentOn(m_scene, check));
        });
    }

    /// Only of the present pregnancy; of old ones they would fill the file and tell nothing.
    void planFollowUps() {
        const QDate today = m_scene.now.date();
        if (m_script.birth() <= today || !m_script.homeVisits)
            return;
        constexpr int termDays = 259;
        const QString& target = m_script.profile.target;
        const int pause = target == u"red"_s ? 3 : target == u"orange"_s ? 7 : target == u"purple"_s ? 14 : 0;
        QDate day = m_script.booked.date();
        while (day < today) {
            const bool term = m_script.lmp().daysTo(day) >= termDays;
            day = day.addDays(term ? std::min(7, pause > 0 ? pause : 7) : pause > 0 ? pause : 1);
            const bool due = pause > 0 || m_script.lmp().daysTo(day) >= termDays;
            if (due && day <= today && (day.addDays(3) < today || m_scene.random.chance(75)))
                plan(day, [this, day] {
                    return m_scene.recorder.done(u"follow_up"_s, {}, momentOn(m_scene, day));
                });
        }
    }

    DemoScene& m_scene;
    const DemoScript& m_script;
    std::vector<AgreedVisit> m_visits;
    std::vector<DemoEvent> m_events;
    bool m_positive = false;
};

} // namespace

Status tellPregnancy(DemoScene& scene, const DemoScript& script) {
    return PregnancyTeller(scene, script).tell();
}

} // namespace muying::work
