#include "core/work/demo.h"

#include "core/work/demo_pph.h"

#include "core/work/demo_story.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

constexpr int showcaseFrom = 12; ///< a sample of this size shows each kind of line of the day once
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
    script.homeVisits = random.chance(93);
    script.graded = random.chance(92) || longAgo;
    return script;
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
    };
    if (index == 0) {
        place(u"purple"_s, now.addSecs(-3600), 87);
        script.profile.bmi = 28.7; // orange beside purple, booked this morning
        script.assessedHere = true;
    } else if (index == 1) {
        place(u"red"_s, now.addSecs(-(20 * 3600 + 47 * 60)), 80);
        script.profile.plt = 22; // the clock of the report has about three hours left
    } else if (index == 2) {
        place(u"orange"_s, now.addDays(-1).addSecs(-4 * 3600), 84);
        script.profile.bmi = 29.6;
    } else if (index == 3) {
        place(u"unassessed"_s, now.addDays(-6), 92);
    } else if (index == 4) {
        place(u"yellow"_s, now.addDays(-200), 61); // 37 weeks and 2 days
    } else if (index == 5) {
        place(u"green"_s, now.addDays(-220), 70); // 12 days after the birth, not yet visited at home
        script.lengthDays = 278;
        script.homeVisits = false;
    }
    return script;
}

constexpr int largeClinic = 1000; ///< women; above it only children of the last year and a half are kept

class DemoClinic {
public:
    DemoClinic(Desk& desk, const DemoData& data, quint32 seed, int women)
        : m_desk(desk), m_data(data), m_seed(seed), m_women(women), m_now(desk.clock().now()) {}

    /// One woman with one or two pregnancies, ready to be saved.
    Result<std::vector<store::SaveRequest>> woman(int index, DemoCounts& counts) {
        DemoRandom random(m_seed, static_cast<quint32>(index));
        const bool shown = m_women >= showcaseFrom && index < 6;
        DemoScript script = shown ? showcaseScript(random, m_now, index, spreadDays(m_women))
                                  : ordinaryScript(random, m_now, spreadDays(m_women));
        script.childDays = m_women > largeClinic ? 550 : script.childDays;
        DemoScript before = earlier(random, script);
        const bool twice = before.sequence > 0;
        script.sequence = twice ? 2 : 1;
        const QDate filed = twice ? before.booked.date() : script.booked.date();
        const QDate birth =
            script.booked.date().addYears(-script.profile.ageYears).addDays(-random.between(8, 330));
        const DemoPerson person = demoPerson(m_data, random, birth, {index, filed});

        DemoRecorder recorder(m_desk, random);
        DemoScene scene{m_desk.library(), m_data, person, recorder, random, m_now};
        if (Status kept = recorder.registerWoman(person.cover, twice ? before.booked : script.booked); !kept)
            return kept.error();
        if (twice) {
            if (Status told = tellPregnancy(scene, before); !told)
                return told.error();
        }
        if (Status told = tellPregnancy(scene, script); !told)
            return told.error();
        auto requests = recorder.finish(m_now);
        count(requests, recorder.chart().woman.index, twice ? 2 : 1, counts);
        return requests;
    }

private:
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
    std::vector<store::SaveRequest> requests;
    int kept = 0;
    for (int index = 0; index < women; ++index) {
        auto woman = clinic.woman(index, counts);
        if (!woman)
            return woman.error();
        std::ranges::move(*woman, std::back_inserter(requests));
        if (progress && !progress(index + 1, women))
            return demoCancelled(kept);
        if ((index + 1) % batch != 0 && index + 1 < women)
            continue;
        if (Status saved = desk.store().saveAll(requests); !saved)
            return saved.error();
        requests.clear();
        kept = index + 1;
    }
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
