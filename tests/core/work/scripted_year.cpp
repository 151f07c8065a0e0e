#include "tests/core/work/scripted_year.h"

#include <algorithm>

namespace muying::tests {

using namespace Qt::StringLiterals;

namespace {

/// Numbers that look thrown and are the same on every machine.
class Dice {
public:
    explicit Dice(int seed) : m_state(static_cast<quint32>(seed) * 2654435761U + 12345U) {}
    int below(int limit) {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(limit));
    }
    bool oneIn(int number) { return below(number) == 0; }

private:
    quint32 m_state;
};

QDateTime at(const QDate& day, int hour, int minute = 0) {
    return {day, QTime(hour, minute)};
}

QDateTime lastSecond(const QDate& day) {
    return {day, QTime(23, 59, 59)};
}

bool happened(const QDateTime& moment, const QDateTime& now) {
    return moment.isValid() && moment <= now;
}

int rankOf(int number) {
    const int place = number % 20;
    return place == 0 ? 4 : place <= 3 ? 3 : place <= 8 ? 2 : 1;
}

/// Referral, its answer and what a colour asks for.
void scriptRisk(ScriptedWoman& woman, Dice& dice) {
    const QDateTime found = woman.booked;
    if (woman.rank >= 2 && !dice.oneIn(5)) {
        const int wait = dice.oneIn(2) ? 0 : 1 + dice.below(6);
        woman.letter = at(found.date().addDays(wait), 15);
        const int away = 3 + dice.below(18);
        if (!dice.oneIn(4))
            woman.returned = at(woman.letter.date().addDays(away), 11);
        else if (dice.oneIn(2))
            woman.arrived = at(woman.letter.date().addDays(away), 11);
        woman.gradedRank = woman.rank == 2 && dice.oneIn(4) ? 3 : woman.rank;
    }
    const int hours = woman.rank == 4 ? 2 + dice.below(30) : 5 + dice.below(96);
    if (woman.rank >= 3 && !dice.oneIn(6))
        woman.report = found.addSecs(hours * 3600);
    if (woman.returned.isValid() && woman.gradedRank >= 3 && !dice.oneIn(4))
        woman.secondReport = woman.returned.addSecs((1 + dice.below(90)) * 3600);
    if (woman.rank >= 3 && !dice.oneIn(8))
        woman.caseOpened = at(found.date().addDays(dice.oneIn(2) ? 0 : dice.below(6)), 17);
    if (woman.rank == 4 && woman.caseOpened.isValid() && !dice.oneIn(3))
        woman.opinion = at(woman.caseOpened.date().addDays(1 + dice.below(4)), 16);
}

void scriptCourse(ScriptedWoman& woman, Dice& dice) {
    const QDate birth = woman.dayOfWeek(268 + dice.below(18));
    const std::vector<std::pair<int, int>> rounds{{2, 118}, {3, 150}, {4, 215}, {5, 262}};
    for (const auto& [slot, from] : rounds) {
        const QDate day = woman.dayOfWeek(from + dice.below(24));
        const bool inTime = day > woman.booked.date().addDays(1) && day < birth;
        if (inTime && !dice.oneIn(5))
            woman.visits.emplace_back(slot, at(day, 10));
    }
    woman.birth = at(birth, 12);
    if (!dice.oneIn(6))
        woman.homeVisit = at(birth.addDays(4 + dice.below(10)), 14);
    if (!dice.oneIn(6))
        woman.dayFortyTwo = at(birth.addDays(42 + dice.below(8)), 10);
}

/// Calls to women who are followed: mostly on the day, sometimes late, some women never.
void scriptContacts(ScriptedWoman& woman, Dice& dice) {
    if (woman.rank < 3 || dice.oneIn(4))
        return;
    const int interval = woman.rank == 4 ? 3 : 7;
    QDate day = woman.booked.date();
    for (int call = 0; call < 8; ++call) {
        day = day.addDays(interval + (dice.oneIn(3) ? dice.below(4) : 0));
        if (day < woman.birth.date())
            woman.contacts.push_back(at(day, 16, 30));
    }
}

/// The colour in force and since when.
struct Colour {
    int rank = 0;
    QDateTime since;
    bool graded = false;
};

Colour colourAt(const ScriptedWoman& woman, const QDateTime& now) {
    if (happened(woman.returned, now) && woman.gradedRank > 0)
        return {woman.gradedRank, woman.returned, true};
    return {woman.rank, woman.booked, false};
}

ExpectedDuty duty(bool done, const QDateTime& due) {
    return {done ? u"done"_s : u"open"_s, due};
}

void expectReports(const ScriptedWoman& woman, const Colour& colour, const QDateTime& now,
                   QMap<QString, ExpectedDuty>& duties) {
    if (colour.rank < 3)
        return;
    const auto counts = [&](const QDateTime& report, int rank) {
        return happened(report, now) && report.date() >= colour.since.date() && rank >= colour.rank;
    };
    const bool sent = counts(woman.report, woman.rank) || counts(woman.secondReport, woman.gradedRank);
    duties[u"report"_s] = duty(sent, colour.since.addSecs((colour.rank == 4 ? 24 : 72) * 3600));
    duties[u"case_management"_s] = duty(happened(woman.caseOpened, now), lastSecond(colour.since.date()));
    if (colour.rank == 4)
        duties[u"chief_opinion"_s] =
            duty(happened(woman.opinion, now), lastSecond(colour.since.date().addDays(3)));
}

void expectReferral(const ScriptedWoman& woman, const Colour& colour, const QDateTime& now,
                    QMap<QString, ExpectedDuty>& duties) {
    if (woman.rank < 2)
        return; // nothing found by the screening
    const bool written = happened(woman.letter, now);
    const bool known = happened(woman.arrived, now) || happened(woman.returned, now);
    duties[u"refer_for_assessment"_s] = duty(colour.graded || written, lastSecond(colour.since.date()));
    if (colour.graded || !written || known)
        duties[u"refer_result"_s] = duty(colour.graded, lastSecond(colour.since.date().addDays(14)));
    if (written)
        duties[u"referral_result"_s] = duty(known, lastSecond(woman.letter.date().addDays(14)));
}

/// Newest day on which she was seen or spoken to.
QDate contactBefore(const ScriptedWoman& woman, const QDateTime& now) {
    QDate last = woman.booked.date();
    std::vector<QDateTime> moments{woman.screened, woman.returned, woman.caseOpened, woman.opinion};
    moments.insert(moments.end(), woman.contacts.begin(), woman.contacts.end());
    for (const auto& [slot, moment] : woman.visits)
        moments.push_back(moment);
    for (const QDateTime& moment : moments) {
        if (happened(moment, now))
            last = std::max(last, moment.date());
    }
    return last;
}

/// The day agreed at the newest call; the case sheets agree none.
QDate agreedBefore(const ScriptedWoman& woman, const QDateTime& now) {
    QDateTime newest;
    for (const QDateTime& call : woman.contacts) {
        if (happened(call, now) && (!newest.isValid() || call > newest))
            newest = call;
    }
    for (const QDateTime& sheet : {woman.caseOpened, woman.opinion}) {
        const bool later =
            newest.isValid() && happened(sheet, now) &&
            (sheet.date() > newest.date() || (sheet.date() == newest.date() && sheet > newest));
        if (later)
            return {};
    }
    if (!newest.isValid())
        return {};
    const int rank = colourAt(woman, newest).rank;
    const bool term = newest.date() >= woman.dayOfWeek(259);
    const int interval = rank == 4 ? 3 : rank == 3 || term ? 7 : 0;
    return interval > 0 ? newest.date().addDays(interval) : QDate();
}

void expectFollowUp(const ScriptedWoman& woman, const Colour& colour, const QDateTime& now,
                    QMap<QString, ExpectedDuty>& duties) {
    const QDate contact = contactBefore(woman, now);
    QDate due = std::max(contact.addDays(7), woman.dayOfWeek(259)); // from 37 weeks on every week
    if (colour.rank >= 3)
        due = std::min(due, contact.addDays(colour.rank == 4 ? 3 : 7));
    if (const QDate agreed = agreedBefore(woman, now); agreed.isValid() && agreed > contact)
        due = std::min(due, agreed);
    duties[u"follow_up"_s] = duty(false, lastSecond(due));
}

void expectVisits(const ScriptedWoman& woman, const QDateTime& now, QMap<QString, ExpectedDuty>& duties) {
    struct Slot {
        int number, due, late;
    };
    for (const Slot& slot : {Slot{2, 146, 174}, Slot{3, 174, 195}, Slot{4, 258, 286}, Slot{5, 286, 308}}) {
        bool done = false, later = false;
        for (const auto& [number, moment] : woman.visits) {
            done = done || (number == slot.number && happened(moment, now));
            later = later || (number > slot.number && happened(moment, now));
        }
        ExpectedDuty expected = duty(done, lastSecond(woman.dayOfWeek(slot.due)));
        const bool over = now.date() > woman.dayOfWeek(slot.late) ||
                          woman.dayOfWeek(slot.due) < woman.booked.date() || later;
        if (!done && over)
            expected.state = u"missed"_s;
        duties[u"ANC%1"_s.arg(slot.number)] = expected;
    }
}

void expectAfterBirth(const ScriptedWoman& woman, const QDateTime& now, QMap<QString, ExpectedDuty>& duties) {
    const QDate birth = woman.birth.date();
    if (happened(woman.dayFortyTwo, now))
        return; // the check of day 42 closes the pregnancy
    duties[u"PNV1"_s] = duty(happened(woman.homeVisit, now), lastSecond(birth.addDays(3 + 7)));
    if (!happened(woman.homeVisit, now) && now.date() > birth.addDays(3 + 28))
        duties[u"PNV1"_s].state = u"missed"_s;
    duties[u"PN42"_s] = duty(false, lastSecond(birth.addDays(42)));
    if (now.date() > birth.addDays(56))
        duties[u"PN42"_s].state = u"missed"_s;
}

} // namespace

QStringList watchedDuties() {
    return {u"RISK_SCREEN"_s,
            u"report"_s,
            u"refer_for_assessment"_s,
            u"refer_result"_s,
            u"referral_result"_s,
            u"case_management"_s,
            u"chief_opinion"_s,
            u"follow_up"_s,
            u"ANC2"_s,
            u"ANC3"_s,
            u"ANC4"_s,
            u"ANC5"_s,
            u"PNV1"_s,
            u"PN42"_s};
}

std::vector<ScriptedWoman> scriptedWomen(int count, const QDate& first, const QDate& last) {
    const int days = static_cast<int>(first.daysTo(last));
    std::vector<ScriptedWoman> women;
    for (int number = 0; number < count; ++number) {
        Dice dice(number + 1);
        ScriptedWoman woman;
        woman.number = number;
        woman.rank = rankOf(number);
        // The first third is in the middle of her pregnancy when the clinic begins.
        const int gestation = number < count / 3 ? 60 + dice.below(170) : 50 + dice.below(60);
        const QDate booked = first.addDays(qint64{number} * days / count);
        woman.lmp = booked.addDays(-gestation);
        woman.booked = at(booked, 9, number % 60);
        if (!dice.oneIn(30))
            woman.screened = at(booked.addDays(dice.oneIn(5) ? 1 + dice.below(9) : 0), 10, 7);
        scriptRisk(woman, dice);
        scriptCourse(woman, dice);
        scriptContacts(woman, dice);
        women.push_back(std::move(woman));
    }
    return women;
}

QMap<QString, ExpectedDuty> expectedDuties(const ScriptedWoman& woman, const QDateTime& now) {
    QMap<QString, ExpectedDuty> duties;
    if (!happened(woman.booked, now))
        return duties;
    if (happened(woman.birth, now)) {
        expectAfterBirth(woman, now, duties);
        return duties;
    }
    duties[u"RISK_SCREEN"_s] = duty(happened(woman.screened, now), lastSecond(woman.booked.date()));
    const Colour colour = colourAt(woman, now);
    expectReports(woman, colour, now, duties);
    expectReferral(woman, colour, now, duties);
    expectFollowUp(woman, colour, now, duties);
    expectVisits(woman, now, duties);
    return duties;
}

} // namespace muying::tests
