#include "core/work/demo.h"

#include "core/work/demo_clinic.h"

#include "core/work/demo_pph.h"

#include "core/work/demo_story.h"
#include "core/work/running_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

constexpr int showcaseFrom = 12; ///< a sample of this size shows each kind of line of the day once
constexpr int linesShown = 6, referralsShown = 7;
constexpr int referralsFrom = 24; ///< a sample of this size shows each way a referral can go as well
constexpr int longestYears = 8;

/// Days over which the bookings of the sample are spread: a year's worth for 300 women, never too far back.
int spreadDays(int women) {
    constexpr int pregnancyAndAfter = 330;
    return std::clamp(pregnancyAndAfter * (women / 300 + 1), pregnancyAndAfter, longestYears * 365);
}

DemoScript ordinaryScript(DemoRandom& random, const QDateTime& now, int spread) {
    DemoScript script;
    script.profile = demoProfile(random);
    const int sinceLmp = random.between(45, spread);
    script.bookedGestation = random.chance(92) ? random.between(42, 90) : random.between(91, 150);
    script.bookedGestation = std::min(script.bookedGestation, sinceLmp);
    script.lengthDays = script.profile.fetuses > 1 ? random.between(245, 262)
                        : random.chance(5)         ? random.between(240, 258)
                                                   : random.between(265, 287);
    const QDate day = now.date().addDays(script.bookedGestation - sinceLmp);
    script.booked = std::min(QDateTime(day, QTime(8, 20).addSecs(random.between(0, 7 * 3600))), now);
    // A clinic falls behind by days, not by months: what is left undone is recent.
    const qint64 bookedAgo = script.booked.date().daysTo(now.date());
    const bool longAgo = bookedAgo > 30;
    constexpr int screenedWithin = 7; // days
    if (script.profile.target == u"unassessed"_s && bookedAgo > screenedWithin)
        script.profile = demoProfileOf(random, u"green"_s);
    const int sinceBirth = static_cast<int>(script.birth().daysTo(now.date()));
    script.homeVisits = random.chance(93) || sinceBirth > 16;
    script.graded = random.chance(92) || longAgo;
    return script;
}

/// One woman for each way a referral can go, and a report that went out late.
void showReferral(DemoScript& script, DemoRandom& random, const QDateTime& now, int index) {
    struct Shown {
        QString colour;
        int daysAgo;
        bool graded;
        DemoReferral referral;
    };
    static const std::vector<Shown> shown{{u"yellow"_s, 4, false, DemoReferral::Running},
                                          {u"yellow"_s, 17, false, DemoReferral::Running}, // 3 days late
                                          {u"orange"_s, 5, false, DemoReferral::Arrived},
                                          {u"yellow"_s, 9, false, DemoReferral::NotArrived},
                                          {u"orange"_s, 8, false, DemoReferral::Refused},
                                          {u"yellow"_s, 12, true, DemoReferral::Cancelled},
                                          {u"orange"_s, 15, true, DemoReferral::Answered}};
    const Shown& line = shown[static_cast<std::size_t>(index)];
    do
        script.profile = demoProfileOf(random, line.colour);
    while (script.profile.developsLater());
    script.booked = QDateTime(now.date().addDays(-line.daysAgo), QTime(9, 5 + 7 * index));
    script.bookedGestation = 62 + 4 * index;
    script.lengthDays = 277;
    script.attendPercent = 100;
    script.graded = line.graded;
    script.referral = line.referral;
    script.slowReport = line.daysAgo == 15;
    script.shown = true;
}

/// The first women of the sample are chosen so that every kind of line stands on today's list.
DemoScript showcaseScript(DemoRandom& random, const QDateTime& now, int index, int spread) {
    DemoScript script = ordinaryScript(random, now, spread);
    const auto place = [&](const QString& colour, const QDateTime& booked, int gestation) {
        script.profile = demoProfileOf(random, colour);
        script.booked = booked;
        script.bookedGestation = gestation;
        script.lengthDays = 278;
        script.attendPercent = 100;
        script.shown = true;
    };
    if (index == 0) {
        place(u"purple"_s, now.addSecs(-3600), 87);
        script.profile.bmi = 28.7; // orange beside purple, booked this morning
        script.assessedHere = true;
    } else if (index == 1) {
        place(u"red"_s, now.addSecs(-(20 * 3600 + 47 * 60)), 80);
        script.profile.plt = 22; // the clock of the report has about three hours left
        script.dutiesOpen = true;
    } else if (index == 2) {
        place(u"orange"_s, now.addDays(-1).addSecs(-4 * 3600), 84);
        script.profile.bmi = 29.6;
        script.dutiesOpen = true;
    } else if (index == 3) {
        place(u"unassessed"_s, now.addDays(-6), 92);
    } else if (index == 4) {
        place(u"yellow"_s, now.addDays(-203), 61); // 37 weeks and 5 days: her next weekly call is near
    } else if (index == 5) {
        place(u"green"_s, now.addDays(-220), 70); // 12 days after the birth, not yet visited at home
        script.lengthDays = 278;
        script.homeVisits = false;
    } else {
        showReferral(script, random, now, index - linesShown);
    }
    return script;
}

constexpr int largeClinic = 1000; ///< women; above it only children of the last year and a half are kept

/// One woman being told; the parts refer to each other, so they stay where they are.
struct DemoWoman {
    DemoWoman(Desk& desk, quint32 seed, int index)
        : random(seed, static_cast<quint32>(index)), recorder(desk, random) {}
    DemoRandom random;
    DemoRecorder recorder;
    DemoPerson person;
    int pregnancies = 1;
};

class DemoClinic {
public:
    DemoClinic(Desk& desk, const DemoData& data, quint32 seed, int women)
        : m_desk(desk), m_data(data), m_seed(seed), m_women(women), m_now(desk.clock().now()) {}

    /// One woman with one or two pregnancies.
    Result<std::unique_ptr<DemoWoman>> tell(int index) {
        auto woman = std::make_unique<DemoWoman>(m_desk, m_seed, index);
        DemoRandom& random = woman->random;
        DemoScript script = scriptOf(random, index);
        DemoScript before = earlier(random, script);
        const bool twice = before.sequence > 0;
        woman->pregnancies = script.sequence = twice ? 2 : 1;
        const QDate filed = twice ? before.booked.date() : script.booked.date();
        const QDate birth =
            script.booked.date().addYears(-script.profile.ageYears).addDays(-random.between(8, 330));
        woman->person = demoPerson(m_data, random, birth, {index, filed});

        DemoRecorder& recorder = woman->recorder;
        DemoScene scene{m_desk.library(), m_data, woman->person, recorder, random, m_now};
        if (Status kept = recorder.registerWoman(woman->person.cover, twice ? before.booked : script.booked);
            !kept)
            return kept.error();
        if (twice) {
            if (Status told = tellPregnancy(scene, before); !told)
                return told.error();
        }
        if (Status told = tellPregnancy(scene, script); !told)
            return told.error();
        return woman;
    }

    /// Women told are numbered among themselves, made ready to be saved and counted.
    Result<std::vector<store::SaveRequest>> finish(const std::vector<std::unique_ptr<DemoWoman>>& women,
                                                   DemoCounts& counts) {
        const auto setting = giveNumbers(women);
        if (!setting)
            return setting.error();
        std::vector<store::SaveRequest> requests;
        for (const auto& woman : women) {
            auto own = woman->recorder.finish(m_now);
            count(own, woman->recorder.chart().woman.index, woman->pregnancies, counts);
            std::ranges::move(own, std::back_inserter(requests));
        }
        if (!requests.empty() && !setting->isEmpty())
            requests.back().settings.emplace_back(numbersSetting, *setting);
        return requests;
    }

private:
    DemoScript scriptOf(DemoRandom& random, int index) const {
        const int shown = m_women < showcaseFrom    ? 0
                          : m_women < referralsFrom ? linesShown
                                                    : linesShown + referralsShown;
        DemoScript script = index < shown ? showcaseScript(random, m_now, index, spreadDays(m_women))
                                          : ordinaryScript(random, m_now, spreadDays(m_women));
        script.childDays = m_women > largeClinic ? 550 : script.childDays;
        script.place = index + 1;
        return script;
    }

    /// Letters are numbered by the day they were written, year by year. What the setting becomes.
    Result<QJsonObject> giveNumbers(const std::vector<std::unique_ptr<DemoWoman>>& women) const {
        const auto setting = m_desk.store().setting(numbersSetting);
        if (!setting)
            return setting.error();
        struct Waiting {
            DemoRecorder::Unnumbered record;
            DemoRecorder* recorder;
        };
        std::map<std::pair<QString, int>, std::vector<Waiting>> rows;
        for (const auto& woman : women) {
            for (const DemoRecorder::Unnumbered& record : woman->recorder.unnumbered())
                rows[{record.form, record.at.date().year()}].push_back({record, &woman->recorder});
        }
        QJsonObject changed = setting->toObject();
        for (auto& [key, row] : rows) {
            std::ranges::stable_sort(row, {}, [](const Waiting& waiting) { return waiting.record.at; });
            const NumberRow given =
                nextNumbers(m_desk.store(), changed, key.first, key.second, static_cast<int>(row.size()));
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i].recorder->number(row[i].record.id, given.numbers[static_cast<qsizetype>(i)]);
            changed = given.setting;
        }
        return rows.empty() ? QJsonObject() : changed;
    }

    /// An earlier pregnancy in this clinic, for some of those who gave birth long enough ago. Sequence 0:
    /// none.
    DemoScript earlier(DemoRandom& random, const DemoScript& script) {
        DemoScript before;
        before.sequence = 0;
        const DemoProfile& profile = script.profile;
        const bool possible = profile.births() == 1 && profile.caesarean == 0 && profile.preterm == 0 &&
                              profile.monthsSinceBirth >= 20 && profile.ageYears < 35;
        if (!possible || !random.chance(35))
            return before;
        before = script;
        before.sequence = 1;
        before.profile = demoProfileOf(random, u"green"_s);
        before.profile.heightCm = profile.heightCm;
        before.profile.vaginal = before.profile.caesarean = 0;
        before.profile.spontaneous = before.profile.induced = 0;
        before.profile.monthsSinceBirth = 0;
        before.lengthDays = 277;
        before.homeVisits = before.graded = true;
        before.attendPercent = 100;
        before.bookedGestation = random.between(45, 88);
        const QDate birth = script.lmp().addMonths(-profile.monthsSinceBirth).addDays(-7);
        const QDate lmp = birth.addDays(-before.lengthDays);
        before.booked = QDateTime(lmp.addDays(before.bookedGestation), QTime(9, 30));
        return before;
    }

    static void count(const std::vector<store::SaveRequest>& requests, const store::SubjectIndex& index,
                      int pregnancies, DemoCounts& counts) {
        ++counts.women;
        counts.pregnancies += pregnancies;
        for (const store::SaveRequest& request : requests)
            counts.entries += (request.entry.version == 0 ? 1 : 0) + static_cast<int>(request.more.size());
        counts.green += index.colour == u"green"_s;
        counts.yellow += index.colour == u"yellow"_s;
        counts.orange += index.colour == u"orange"_s;
        counts.red += index.colour == u"red"_s;
        counts.purple += index.purple;
        counts.unassessed += index.colour.isEmpty() && !index.purple;
    }

    Desk& m_desk;
    const DemoData& m_data;
    quint32 m_seed;
    int m_women;
    QDateTime m_now;
};

Error demoCancelled(int kept) {
    return failure(
        ErrorCode::Cancelled,
        QCoreApplication::translate("muying::work", "已停止。已写入的 %1 名示例妇女是完整的。").arg(kept));
}

} // namespace

Result<DemoCounts> fillDemo(Desk& desk, int women, quint32 seed,
                            const std::function<bool(int done, int total)>& progress) {
    constexpr int batch = 100;
    constexpr int most = 200000;
    if (women < 1 || women > most)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "人数应在 1 到 %1 之间。").arg(most));
    const auto data = loadDemoData(content::resourcesDir() + u"/sample"_s);
    if (!data)
        return data.error();
    DemoClinic clinic(desk, *data, seed, women);
    DemoCounts counts;
    std::vector<std::unique_ptr<DemoWoman>> told;
    int kept = 0;
    for (int index = 0; index < women; ++index) {
        auto woman = clinic.tell(index);
        if (!woman)
            return woman.error();
        told.push_back(std::move(*woman));
        if (progress && !progress(index + 1, women))
            return demoCancelled(kept);
        if ((index + 1) % batch != 0 && index + 1 < women)
            continue;
        const auto requests = clinic.finish(told, counts);
        if (!requests)
            return requests.error();
        if (Status saved = desk.store().saveAll(*requests); !saved)
            return saved.error();
        told.clear();
        kept = index + 1;
    }
    if (Status told = fillDemoClinic(desk, content::resourcesDir() + u"/sample"_s); !told)
        return told.error();
    const auto protocol = content::loadProtocol(content::resourcesDir());
    if (!protocol)
        return protocol.error();
    const auto births =
        fillDemoRuns(desk.store(), **protocol, content::resourcesDir() + u"/sample"_s, desk.clock().now());
    if (!births)
        return births.error();
    return counts;
}

} // namespace muying::work
