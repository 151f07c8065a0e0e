#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include "core/base/id_number.h"
#include "core/work/case_lists.h"
#include "core/work/clinic_subject.h"
#include "core/work/demo.h"
#include "core/work/demo_person.h"
#include "core/work/directory.h"
#include "core/work/duty_roster.h"
#include "core/work/referrals.h"
#include "core/work/stock.h"
#include "core/work/worklist.h"

#include <algorithm>
#include <map>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

struct ResourcesHere {
    ResourcesHere() { qputenv("MUYING_RESOURCES", MUYING_SOURCE_DIR "/resources"); }
};
const ResourcesHere resourcesHere;

QStringList linesOf(const work::Worklist& list) {
    QStringList lines;
    for (const work::WorkItem& item : list.items)
        lines << item.name + u'|' + item.colour + u'|' + item.what.zh + u'|' +
                     QString::number(item.daysLate) + u'|' + item.pregnancyId;
    return lines;
}

} // namespace

TEST_CASE("The same seed makes the same sample clinic, another seed another one") {
    TestClinic first, second, third;
    const auto one = valueOf(work::fillDemo(*first.desk, 30, 7), "demo");
    const auto two = valueOf(work::fillDemo(*second.desk, 30, 7), "demo");
    valueOf(work::fillDemo(*third.desk, 30, 8), "demo");
    CHECK(one.entries == two.entries);
    CHECK(one.green == two.green);
    const auto lines = linesOf(valueOf(work::worklist(*first.desk), "worklist"));
    CHECK_FALSE(lines.isEmpty());
    CHECK(lines == linesOf(valueOf(work::worklist(*second.desk), "worklist")));
    CHECK(lines != linesOf(valueOf(work::worklist(*third.desk), "worklist")));
}

TEST_CASE("Every invented woman is marked, has a valid number and records that could have been typed") {
    TestClinic clinic;
    const auto counts = valueOf(work::fillDemo(*clinic.desk, 60, 1), "demo");
    const auto rows = valueOf(clinic.store->subjects(), "subjects");
    int women = 0, korean = 0, entries = 0;
    for (const auto& row : rows) {
        if (row.subject.kind != record::SubjectKind::Woman)
            continue;
        ++women;
        const QJsonObject& identity = row.subject.identity;
        INFO(identity.value("name"_L1).toString().toStdString());
        CHECK(identity.value("name"_L1).toString().endsWith(u"（示例）"_s));
        CHECK(identity.value("sample"_L1).toBool());
        korean += !identity.value("name_ko"_L1).toString().isEmpty();
        const auto number = parseIdNumber(identity.value("id_no"_L1).toString(), clinic.clock.today());
        REQUIRE(number.ok());
        CHECK(number->female);
        CHECK(number->birth.toString(Qt::ISODate) == identity.value("birth_date"_L1).toString());

        const auto chart = valueOf(clinic.desk->chart(row.subject.id), "chart");
        for (const record::Entry& entry : chart.entries) {
            const content::Form* form = productLibrary().form(entry.form);
            if (!form)
                continue;
            ++entries;
            record::Context context = clinic.desk->contextFor(chart, *form, &entry);
            if (entry.form != u"PREG_EPISODE"_s) // changed again at the end of the pregnancy
                context.now = QDateTime(std::max(entry.date, entry.savedAt.date()), QTime(18, 0));
            for (const record::Finding& finding : record::validate(*form, entry.answers, context)) {
                INFO(entry.form.toStdString() << " " << finding.message.toStdString());
                const bool confirmed = work::confirmedFields(entry.answers).contains(finding.field);
                const bool acceptable = finding.severity == record::Severity::Missing ||
                                        (finding.severity == record::Severity::Unlikely && confirmed);
                CHECK(acceptable);
            }
        }
    }
    CHECK(women == 60);
    CHECK(counts.women == 60);
    CHECK(korean > 60 * 15 / 100);
    CHECK(korean < 60 * 42 / 100);
    CHECK(entries > 60 * 4);
}

TEST_CASE("All colours stand in the sample in plausible shares") {
    TestClinic clinic;
    const auto counts = valueOf(work::fillDemo(*clinic.desk, 200, 3), "demo");
    const auto between = [&](int count, int low, int high) {
        return count * 100 >= counts.women * low && count * 100 <= counts.women * high;
    };
    INFO(counts.green << " " << counts.yellow << " " << counts.orange << " " << counts.red << " "
                      << counts.purple << " " << counts.unassessed);
    CHECK(between(counts.green, 40, 66));
    CHECK(between(counts.yellow, 18, 38));
    CHECK(between(counts.orange, 4, 14));
    CHECK(between(counts.red, 1, 5));
    CHECK(between(counts.purple, 2, 10));
    CHECK(counts.unassessed > 0);
    CHECK(counts.pregnancies > counts.women);
}

TEST_CASE("The first women of a sample show each kind of line of the day") {
    TestClinic clinic;
    valueOf(work::fillDemo(*clinic.desk, 24, 1), "demo");
    const auto list = valueOf(work::worklist(*clinic.desk), "worklist");
    CHECK(list.counts.overdue > 0);
    CHECK(list.counts.today > 0);
    CHECK(list.counts.reports >= 3);
    CHECK(list.counts.red >= 1);
    CHECK(list.counts.orange >= 1);
    CHECK(list.counts.purple >= 1);
    CHECK(list.counts.unassessed >= 1);
    CHECK(list.counts.term37 >= 1);
    bool pressing = false;
    for (const work::WorkItem& item : list.items)
        pressing = pressing || (item.secondsLeft && *item.secondsLeft > 0 && *item.secondsLeft < 6 * 3600);
    CHECK(pressing);
}

TEST_CASE("A well-run clinic is behind by days: no line of the sample is late by more than a month") {
    TestClinic clinic;
    valueOf(work::fillDemo(*clinic.desk, 90, 20260301), "demo");
    const auto list = valueOf(work::worklist(*clinic.desk), "worklist");
    int late = 0;
    for (const work::WorkItem& item : list.items) {
        late += item.daysLate > 0;
        INFO(item.name.toStdString() << " " << item.what.zh.toStdString());
        CHECK(item.daysLate <= 30);
    }
    CHECK(late >= 4); // a clinic without anything late teaches nothing
    CHECK(late * 4 < static_cast<int>(list.items.size()) * 3);
}

TEST_CASE("Every way a referral can go stands in the sample, numbered by day, and the reports with it") {
    TestClinic clinic;
    valueOf(work::fillDemo(*clinic.desk, 60, 20260301), "demo");
    std::map<work::ReferralStep, int> steps;
    std::map<QString, QDateTime> numbers;
    int late = 0, withColour = 0, reports = 0, cases = 0, contacts = 0, enclosed = 0;
    for (const auto& row : valueOf(clinic.store->subjects(), "subjects")) {
        if (row.subject.kind != record::SubjectKind::Pregnancy)
            continue;
        const auto chart = valueOf(clinic.desk->chart(row.subject.id), "chart");
        for (const auto& state : work::referralStates(clinic.desk->library(), chart, clinic.clock.today())) {
            ++steps[state.step];
            late += state.daysLate > 0;
            CHECK(state.daysLate <= 14);
            withColour += state.step == work::ReferralStep::Returned && !state.colours.isEmpty();
            CHECK_FALSE(numbers.contains(state.number));
            const record::Answers& letter = chart.entry(state.letterId)->answers;
            numbers[state.number] = letter.dateTime(u"ref_dt"_s);
            for (const QString& field : {u"impression"_s, u"present"_s, u"back_diag"_s}) {
                const QString words = letter.text(field);
                enclosed += words.contains(u"检验单"_s);
                for (const QString& infection : {u"梅毒"_s, u"肝炎"_s, u"结核"_s})
                    CHECK_FALSE(words.contains(infection)); // she carries the slip through the village
            }
        }
        reports += static_cast<int>(chart.all(u"RISK_REPORT"_s).size());
        cases += !chart.all(u"HR_CASE"_s).empty();
        contacts += static_cast<int>(chart.all(u"KEY_FOLLOWUP"_s).size());
    }
    using enum work::ReferralStep;
    CHECK(steps[Returned] > steps[Issued] + steps[Arrived] + steps[NotArrived]);
    CHECK(withColour == steps[Returned]);
    CHECK(steps[Issued] >= 3);
    CHECK(steps[Arrived] >= 1);
    CHECK(steps[NotArrived] >= 1);
    CHECK(steps[Refused] >= 1);
    CHECK(steps[Cancelled] >= 1);
    CHECK(late >= 1);
    QDateTime before;
    for (const auto& [number, day] : numbers) { // by number: then also by day
        CHECK(number.startsWith(QString::number(day.date().year()) + u'-'));
        CHECK((!before.isValid() || before <= day));
        before = day;
    }
    CHECK(enclosed >= 2);
    CHECK(reports >= 3);
    CHECK(cases >= 4);
    CHECK(contacts >= 20);

    // The clinic's next letter continues the row.
    const auto used = valueOf(clinic.store->setting(u"numbers"_s), "numbers").toObject();
    int counted = 0;
    for (auto it = used.begin(); it != used.end(); ++it)
        counted += it.value().toInt();
    CHECK(counted == static_cast<int>(numbers.size()));
}

TEST_CASE(
    "The sample clinic has a directory, a roster with one gap, stock that expires and persons in charge") {
    TestClinic clinic;
    valueOf(work::fillDemo(*clinic.desk, 60, 20260301), "demo");
    const auto chart = valueOf(clinic.desk->chart(work::clinicSubjectId), "clinic");
    const QDate today = clinic.clock.today();
    const auto turns = work::dutyTurns(chart, work::dutyHours(*clinic.store), today, 7);
    CHECK(std::ranges::count_if(turns, &work::DutyTurn::gap) == 1);
    CHECK_FALSE(work::onDuty(chart, work::dutyHours(*clinic.store), clinic.clock.now()).gap());
    const auto items = work::stockItems(chart, today);
    CHECK(items.size() >= 10);
    CHECK(std::ranges::any_of(items, [](const auto& item) { return item.expiry == work::Expiry::Expired; }));
    CHECK(std::ranges::any_of(items, [](const auto& item) { return item.expiry == work::Expiry::Within30; }));
    CHECK(std::ranges::any_of(items, [](const auto& item) { return item.belowMin; }));
    CHECK(chart.all(u"JOINT_MEET"_s).size() >= 3);
    const auto hospital = valueOf(work::institutionNamed(*clinic.desk, u"示例县医院"_s), "hospital");
    REQUIRE(hospital.has_value());
    CHECK(hospital->minutes == 50);
    const auto lists = valueOf(work::caseLists(*clinic.desk), "lists");
    const auto orange = lists.of(u"orange"_s);
    CHECK(std::ranges::all_of(orange, [](const work::CaseRow* row) { return row->assigned; }));
    for (const content::CaseList& list : lists.declared->lists) { // every list has somebody to show
        INFO(list.code.toStdString());
        CHECK_FALSE(lists.of(list.code).empty());
    }
}

TEST_CASE("A cancelled sample keeps only whole women") {
    TestClinic clinic;
    const auto result = work::fillDemo(*clinic.desk, 250, 1, [](int done, int) { return done < 130; });
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Cancelled);
    int women = 0;
    for (const auto& row : valueOf(clinic.store->subjects(), "subjects"))
        women += row.subject.kind == record::SubjectKind::Woman;
    CHECK(women == 100);
    CHECK(valueOf(clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("Invented ID numbers carry a valid check digit") {
    const QString number = work::demoIdNumber(u"220623"_s, QDate(1995, 2, 28), 902);
    CHECK(number.size() == 18);
    const auto parsed = parseIdNumber(number, QDate(2026, 11, 23));
    REQUIRE(parsed.ok());
    CHECK(parsed->female);
    CHECK(parsed->region == u"220623"_s);
    CHECK(parsed->birth == QDate(1995, 2, 28));
}
