#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include "core/work/worklist.h"

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using work::DueGroup;
using work::WorkItem;

namespace {

const QDate today = testNow().date(); // a Monday

std::vector<WorkItem> linesOf(TestClinic& clinic, const QString& pregnancy,
                              DueGroup until = DueGroup::ThisWeek) {
    std::vector<WorkItem> lines;
    for (const WorkItem& item : valueOf(work::worklist(*clinic.desk, until), "worklist").items) {
        if (item.pregnancyId == pregnancy)
            lines.push_back(item);
    }
    return lines;
}

/// First visit and complete screening on the booking day.
void seen(TestClinic& clinic, const Registered& ids, const QDate& day, const QDate& next, double kg = 55.5) {
    record::Answers visit = firstVisitOf(day, next);
    visit.set(u"weight_kg"_s, kg);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(day));
}

} // namespace

TEST_CASE("A line says who, how far, what and how late") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-147);
    const Registered ids = registerPregnant(clinic, u"示例庚（示例）"_s, lmp, lmp.addDays(70));
    seen(clinic, ids, lmp.addDays(70), lmp.addDays(75));
    const auto lines = linesOf(clinic, ids.pregnancy);
    REQUIRE(lines.size() == 1);
    const WorkItem& line = lines[0];
    CHECK(line.name == u"示例庚（示例）"_s);
    CHECK(line.ageYears == 27);
    CHECK(line.gravidaPara == u"G1P0"_s);
    CHECK(line.gaDays == 147);
    CHECK(line.group == DueGroup::Overdue);
    CHECK(line.daysLate == 1);
    CHECK(line.what.zh == u"第2次产前检查（16–20周）"_s);
    CHECK(line.what.en == u"2nd antenatal visit (16–20 weeks)"_s);
    CHECK(line.task.form == u"ANC2_5"_s);
    CHECK(line.task.formKey == u"2"_s);
    CHECK(line.responsible == u"李示例 医师"_s);
    CHECK(line.phone == u"13800001201"_s);
    CHECK(line.village == u"龙泉村"_s);
}

TEST_CASE("What a woman needs on one day stands on one line, the visit first") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"示例甲（示例）"_s, today.addDays(-90), today);
    const auto lines = linesOf(clinic, ids.pregnancy);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].group == DueGroup::Today);
    CHECK(lines[0].task.code == u"ANC1"_s);
    CHECK(lines[0].what.zh == u"第1次产前检查；妊娠风险筛查"_s);
    REQUIRE(lines[0].others.size() == 1);
    CHECK(lines[0].others[0].code == u"RISK_SCREEN"_s);
}

TEST_CASE("An agreed visit and its slot are not listed twice") {
    TestClinic clinic;
    const QDate lmp = today.addDays(-146); // the slot ends today, and she was told to come today
    const Registered ids = registerPregnant(clinic, u"示例乙（示例）"_s, lmp, lmp.addDays(70));
    seen(clinic, ids, lmp.addDays(70), today);
    const auto lines = linesOf(clinic, ids.pregnancy);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].others.empty());
    CHECK(lines[0].what.zh.startsWith(u"第2次产前检查（"_s));
    CHECK(lines[0].task.formKey == u"2"_s);
}

TEST_CASE("The week is today and the six days behind it, and later work is not listed") {
    TestClinic clinic;
    const auto dueIn = [&](int days, int id) {
        const QDate lmp = today.addDays(days - 146);
        const Registered ids = registerPregnant(clinic, u"示例%1"_s.arg(id), lmp, lmp.addDays(70), id);
        seen(clinic, ids, lmp.addDays(70), lmp.addDays(300));
        return ids.pregnancy;
    };
    const QString sunday = dueIn(6, 1), monday = dueIn(7, 2), todays = dueIn(0, 3), yesterday = dueIn(-1, 4);
    REQUIRE(linesOf(clinic, sunday).size() == 1);
    CHECK(linesOf(clinic, sunday)[0].group == DueGroup::ThisWeek);
    CHECK(linesOf(clinic, monday).empty());
    REQUIRE_FALSE(linesOf(clinic, monday, DueGroup::Later).empty());
    CHECK(linesOf(clinic, todays)[0].group == DueGroup::Today);
    CHECK(linesOf(clinic, yesterday)[0].group == DueGroup::Overdue);

    SECTION("on a Sunday the list already shows the days to come") {
        clinic.clock.advanceDays(6);
        REQUIRE(linesOf(clinic, monday).size() == 1);
        CHECK(linesOf(clinic, monday)[0].group == DueGroup::ThisWeek);
    }
    SECTION("midnight moves the lines without any save") {
        clinic.clock.set(QDateTime(today, QTime(23, 59, 58)));
        CHECK(linesOf(clinic, todays)[0].group == DueGroup::Today);
        clinic.clock.advanceSeconds(3);
        CHECK(linesOf(clinic, todays)[0].group == DueGroup::Overdue);
        CHECK(linesOf(clinic, todays)[0].daysLate == 1);
    }
    SECTION("what can no longer be made up for leaves the list by itself") {
        clinic.clock.advanceDays(27);
        const auto secondVisits = [&] {
            return std::ranges::count_if(linesOf(clinic, yesterday),
                                         [](const WorkItem& line) { return line.task.code == u"ANC2"_s; });
        };
        CHECK(secondVisits() == 1);
        clinic.clock.advanceDays(1);
        CHECK(secondVisits() == 0);
    }
}

TEST_CASE("Lines stand by group, then red, orange, not assessed, yellow, purple, green, then by lateness") {
    TestClinic clinic;
    int id = 0;
    const auto overdue = [&](const QString& name, int late, double kg, double plt, bool screened) {
        const QDate lmp = today.addDays(-146 - late);
        const QDate day = lmp.addDays(70);
        const Registered ids = registerPregnant(clinic, name, lmp, day, ++id);
        record::Answers visit = firstVisitOf(day, lmp.addDays(300));
        visit.set(u"weight_kg"_s, kg);
        visit.set(u"plt"_s, plt);
        saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
        if (screened)
            saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(day));
    };
    overdue(u"green1"_s, 1, 55, 200, true);
    overdue(u"green5"_s, 5, 55, 200, true);
    overdue(u"yellow"_s, 2, 66.5, 200, true);
    overdue(u"unassessed"_s, 2, 55, 200, false);
    overdue(u"orange"_s, 2, 74.5, 200, true);
    overdue(u"red"_s, 2, 55, 20, true);
    const auto list = valueOf(work::worklist(*clinic.desk), "worklist");
    QStringList names;
    for (const WorkItem& item : list.items) {
        if (item.group == DueGroup::Overdue)
            names << item.name;
    }
    CHECK(names ==
          QStringList{u"red"_s, u"orange"_s, u"unassessed"_s, u"yellow"_s, u"green5"_s, u"green1"_s});
    CHECK(list.counts.overdue == 6);
    CHECK(list.counts.red >= 1);
    CHECK(list.counts.unassessed >= 1);
    CHECK(list.counts.reports >= 2);
    CHECK(list.counts.all == list.counts.overdue + list.counts.today + list.counts.week);
    CHECK(list.counts.all == static_cast<int>(list.items.size()));
}

TEST_CASE("Follow-ups are counted out in the line") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"示例戊（示例）"_s, today.addDays(-87), today);
    record::Answers visit = firstVisitOf(today, today.addDays(60));
    visit.set(u"weight_kg"_s, 74.5);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(today));
    clinic.clock.advanceDays(9);
    const auto lines = linesOf(clinic, ids.pregnancy);
    bool found = false;
    for (const WorkItem& line : lines) {
        if (line.task.code == u"follow_up"_s || line.what.zh.contains(u"专案随访"_s)) {
            found = true;
            CHECK(line.what.zh.contains(u"专案随访：第1次"_s));
            CHECK(line.group == DueGroup::Overdue);
        }
    }
    CHECK(found);
}
