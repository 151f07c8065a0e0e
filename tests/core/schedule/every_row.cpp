#include "tests/core/schedule/vaccine_cases.h"

#include <QFile>

using namespace muying;
using namespace muying::tests;

namespace {

QString spanWord(const std::optional<AgeSpan>& span) {
    return span ? span->text() : QString();
}

void checkMinimumAge(const VaccineDose& row) {
    VaccineChild child = childFor(row);
    giveUpTo(row, row.number - 1, child);
    const QDate first = row.minAge.after(child.birth);
    CHECK_FALSE(faultsWhenGiven(child, row, first).contains(u"min_age"_s));
    CHECK(faultsWhenGiven(child, row, first.addDays(-1)).contains(u"min_age"_s));
}

/// The dose before is given so late that only the interval holds this one back.
void checkInterval(const VaccineDose& row) {
    VaccineChild child = childFor(row);
    giveUpTo(row, row.number - 1, child);
    DoseGiven& before = child.given.back();
    before.date = laterOf(before.date, row.minAge.after(child.birth));
    const QDate first = row.minInterval->after(before.date);
    CHECK_FALSE(faultsWhenGiven(child, row, first).contains(u"interval"_s));
    CHECK(faultsWhenGiven(child, row, first.addDays(-1)).contains(u"interval"_s));
}

void checkClosing(const VaccineDose& row) {
    VaccineChild child = childFor(row);
    giveUpTo(row, row.number - 1, child);
    const QDate closed = row.closesAt->after(child.birth);
    CHECK(faultsWhenGiven(child, row, closed).contains(u"too_old"_s));
    CHECK_FALSE(faultsWhenGiven(child, row, closed.addDays(-1)).contains(u"too_old"_s));
}

} // namespace

TEST_CASE("Every row of the schedule keeps its minimum age to the day") {
    for (const VaccineDose& row : realTable().doses) {
        INFO(row.code.toStdString());
        checkMinimumAge(row);
    }
}

TEST_CASE("Every interval of the schedule is kept to the day, counted from the dose really given") {
    int intervals = 0;
    for (const VaccineDose& row : realTable().doses) {
        if (!row.minInterval)
            continue;
        INFO(row.code.toStdString());
        checkInterval(row);
        ++intervals;
    }
    CHECK(intervals == 28);
}

TEST_CASE("A vaccine is not given any more from the age the row names") {
    int closing = 0;
    for (const VaccineDose& row : realTable().doses) {
        if (!row.closesAt)
            continue;
        INFO(row.code.toStdString());
        checkClosing(row);
        ++closing;
    }
    CHECK(closing == 11);
}

TEST_CASE("Every dose turns from not yet to due, overdue and missed on its days") {
    for (const VaccineDose& row : realTable().doses) {
        if (row.superseded() || row.catchUp)
            continue;
        INFO(row.code.toStdString());
        VaccineChild child = childFor(row);
        const QDate last = giveUpTo(row, row.number - 1, child);
        QDate due = row.due.after(child.birth);
        if (last.isValid() && row.minInterval)
            due = laterOf(due, row.minInterval->after(last));
        QDate overdue = row.overdueAfter.value_or(realTable().defaultGrace).after(due);
        const QDate before = row.completeBefore ? row.completeBefore->after(child.birth) : QDate();
        if (before.isValid() && before > due && before < overdue)
            overdue = before;
        const auto state = [&](const QDate& today) {
            return stateOn(child, row.course, row.number, today).state;
        };
        CHECK(state(due.addDays(-1)) == DoseState::NotYet);
        CHECK(state(due) == DoseState::Due);
        CHECK(state(overdue.addDays(-1)) == DoseState::Due);
        CHECK(state(overdue) == DoseState::Overdue);
        if (before.isValid() && !row.completeWithin) {
            CHECK_FALSE(stateOn(child, row.course, row.number, before.addDays(-1)).pastLimit);
            CHECK(stateOn(child, row.course, row.number, before).pastLimit);
        }
        if (row.closesAt && !realTable().place(row.course, row.number, true)) {
            CHECK(state(row.closesAt->after(child.birth).addDays(-1)) == DoseState::Overdue);
            CHECK(state(row.closesAt->after(child.birth)) == DoseState::Missed);
        }
    }
}

TEST_CASE("While the dose before is missing the next one waits for its interval") {
    for (const VaccineDose& row : realTable().doses) {
        if (row.superseded() || row.catchUp || row.number == 1)
            continue;
        INFO(row.code.toStdString());
        VaccineChild child = childFor(row);
        giveUpTo(row, row.number - 2, child);
        const QDate today = laterOf(row.due.after(child.birth), QDate()).addDays(1);
        const PlannedDose before = stateOn(child, row.course, row.number - 1, today);
        const PlannedDose planned = stateOn(child, row.course, row.number, today);
        if (before.state == DoseState::Missed)
            continue; // group A meningococcal vaccine is closed before AC begins
        CHECK(planned.state == DoseState::NotYet);
        CHECK(planned.earliest >= row.minInterval->after(laterOf(before.earliest, today)));
    }
}

TEST_CASE("The schedule holds every row of the national table and only these ages") {
    QFile file(QStringLiteral(MUYING_TEST_DATA "/immunisation_rows.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.first() == u"course,number,vaccine,edition,due,min,interval,before"_s);
    int found = 0;
    for (const QString& line : lines.mid(1)) {
        INFO(line.toStdString());
        const QStringList cells = line.split(u',');
        REQUIRE(cells.size() == 8);
        const auto same = [&](const VaccineDose& row) {
            return row.course == cells[0] && row.number == cells[1].toInt() && row.vaccine == cells[2] &&
                   row.edition == cells[3] && !row.catchUp;
        };
        const auto row = std::ranges::find_if(realTable().doses, same);
        REQUIRE(row != realTable().doses.end());
        CHECK(row->due.text() == cells[4]);
        CHECK(row->minAge.text() == cells[5]);
        CHECK(spanWord(row->minInterval) == cells[6]);
        CHECK(spanWord(row->completeBefore) == cells[7]);
        CHECK_FALSE(row->source.isEmpty());
        ++found;
    }
    CHECK(found == 38);
    // Beyond the table: the birth dose of the special hepatitis B course and the three catch-up doses of DT.
    CHECK(realTable().doses.size() == 42);
}
