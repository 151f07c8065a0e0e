#include "core/work/case_lists.h"
#include "core/work/contacts.h"
#include "core/work/responsible.h"
#include "core/work/worklist.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate listDay = testNow().date();

struct ListClinic : TestClinic {
    /// A woman at `days` of gestation whose first visit was today.
    Registered woman(const QString& name, int days, int id, double kg = 55.5,
                     const QString& residence = u"1"_s) {
        Answers cover = coverOf(name, id);
        cover.set(u"residence_type"_s, residence);
        const auto her = valueOf(desk->registerWoman(cover, allFields(u"WOM_COVER"_s)), "register");
        Answers episode = episodeOf(listDay.addDays(-days), listDay);
        episode.set(u"prepreg_weight"_s, kg);
        const auto pregnancy =
            valueOf(desk->openPregnancy(her.id, episode, allFields(u"PREG_EPISODE"_s)), "open");
        Answers visit = firstVisitOf(listDay, listDay.addDays(3));
        visit.set(u"weight_kg"_s, kg);
        saveNew(*this, pregnancy.id, u"ANC1"_s, visit);
        return {her.id, pregnancy.id};
    }

    QStringList names(const QString& list) {
        QStringList found;
        const auto lists = valueOf(work::caseLists(*desk), "lists");
        for (const work::CaseRow* row : lists.of(list))
            found << row->name;
        CHECK(lists.counts.value(list) == found.size());
        return found;
    }

    work::CaseRow row(const Registered& ids) {
        for (work::CaseRow& row : valueOf(work::caseLists(*desk), "lists").rows) {
            if (row.pregnancyId == ids.pregnancy)
                return std::move(row);
        }
        FAIL("she is in no list");
        return {};
    }
};

} // namespace

TEST_CASE("Every woman stands in exactly the lists her file puts her in") {
    ListClinic clinic;
    const Registered young = clinic.woman(u"甲（示例）"_s, 80, 1);
    const Registered term = clinic.woman(u"乙（示例）"_s, 262, 2, 74.5);
    const Registered moved = clinic.woman(u"丙（示例）"_s, 259, 3, 66.5, u"2"_s);
    saveNew(clinic, young.pregnancy, u"RISK_SCREEN"_s, screeningOf(listDay));

    CHECK(clinic.names(u"pregnant"_s) == QStringList{u"乙（示例）"_s, u"丙（示例）"_s, u"甲（示例）"_s});
    CHECK(clinic.names(u"term37"_s) == QStringList{u"乙（示例）"_s, u"丙（示例）"_s});
    CHECK(clinic.names(u"orange"_s) == QStringList{u"乙（示例）"_s});
    CHECK(clinic.names(u"yellow"_s) == QStringList{u"丙（示例）"_s});
    CHECK(clinic.names(u"green"_s) == QStringList{u"甲（示例）"_s});
    CHECK(clinic.names(u"red"_s).isEmpty());
    CHECK(clinic.names(u"floating"_s) == QStringList{u"丙（示例）"_s});
    CHECK(clinic.names(u"unscreened"_s) == QStringList{u"乙（示例）"_s, u"丙（示例）"_s});
    CHECK(clinic.names(u"reports"_s) == QStringList{u"乙（示例）"_s});
    CHECK(clinic.names(u"referrals"_s).size() == 2);
    CHECK(clinic.names(u"appointments"_s).size() == 3); // the next visit in three days
    CHECK(clinic.names(u"late_visits"_s).isEmpty());
    CHECK(clinic.names(u"no such list"_s).isEmpty());

    const work::CaseRow orange = clinic.row(term);
    CHECK(orange.clauses == QStringList{u"Y1.2"_s, u"O1.2"_s});
    CHECK(orange.clauseWords(productLibrary().rules(listDay)).zh.startsWith(u"O1.2 BMI≥28"_s));
    CHECK(orange.secondsLeft == 72 * 3600);
    CHECK(orange.lastContact == listDay);
    CHECK(orange.nextFollowUp == listDay.addDays(7));
    CHECK(orange.responsible == u"李示例"_s);
    CHECK_FALSE(orange.assigned);

    clinic.clock.advanceDays(10);
    CHECK(clinic.names(u"late_visits"_s).size() == 3);
    CHECK(clinic.names(u"appointments"_s).isEmpty());
    CHECK(clinic.names(u"follow_up"_s).contains(u"乙（示例）"_s));
}

TEST_CASE("After the birth she moves to the list of 42 days and leaves it on day 43") {
    ListClinic clinic;
    const Registered ids = clinic.woman(u"甲（示例）"_s, 270, 1);
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry episode = *chart.newest(u"PREG_EPISODE"_s);
    episode.answers.set(u"episode_status"_s, u"2"_s);
    episode.answers.set(u"end_date"_s, listDay.toString(Qt::ISODate));
    valueOf(clinic.desk->saveEntry(episode, allFields(u"PREG_EPISODE"_s)), "birth");
    CHECK(clinic.names(u"pregnant"_s).isEmpty());
    clinic.clock.advanceDays(42);
    CHECK(clinic.names(u"postpartum"_s).size() == 1);
    clinic.clock.advanceDays(1);
    CHECK(clinic.names(u"postpartum"_s).isEmpty());
}

TEST_CASE("Women are given to another person all at once, with history, or not at all") {
    ListClinic clinic;
    const Registered one = clinic.woman(u"甲（示例）"_s, 80, 1);
    const Registered two = clinic.woman(u"乙（示例）"_s, 90, 2);
    const work::NewResponsible keeper{u"朴示例"_s, u"13900000001"_s, u"village"_s, u"村医调整"_s};

    CHECK_FALSE(work::assignResponsible(*clinic.desk, {one.woman, u"nobody"_s}, keeper).ok());
    CHECK_FALSE(clinic.row(one).assigned); // one bad id, nothing changed
    CHECK_FALSE(work::assignResponsible(*clinic.desk, {one.woman}, {u" "_s, {}, u"village"_s, {}}).ok());
    CHECK_FALSE(work::assignResponsible(*clinic.desk, {one.woman}, {u"朴示例"_s, {}, u"king"_s, {}}).ok());
    CHECK_FALSE(work::assignResponsible(*clinic.desk, {}, keeper).ok());

    REQUIRE(work::assignResponsible(*clinic.desk, {one.woman, two.woman}, keeper).ok());
    CHECK(clinic.row(one).responsible == u"朴示例"_s);
    CHECK(clinic.row(two).responsiblePhone == u"13900000001"_s);
    clinic.clock.advanceDays(3);
    REQUIRE(
        work::assignResponsible(*clinic.desk, {one.pregnancy}, {u"李示例"_s, {}, u"township"_s, u"高危"_s})
            .ok());
    const auto chart = valueOf(clinic.desk->chart(one.woman), "chart");
    const auto history = work::responsibleHistory(*clinic.desk, chart);
    REQUIRE(history.size() == 3);
    CHECK(history[0].fromCover);
    CHECK(history[1].person == u"朴示例"_s);
    CHECK(history[1].reason == u"村医调整"_s);
    CHECK(history[1].by == u"李示例"_s);
    CHECK(history[2].since == listDay.addDays(3));
    CHECK(valueOf(work::responsiblePeople(*clinic.desk), "people").contains(u"朴示例"_s));
    bool audited = false;
    for (const store::AuditRow& row : valueOf(clinic.store->auditRows(20), "audit"))
        audited = audited || (row.action == u"assign_responsible"_s && row.target == two.woman);
    CHECK(audited);
    // A new cover does not take her away from her keeper.
    Entry cover = *chart.newest(u"WOM_COVER"_s);
    cover.answers.set(u"resp_doctor"_s, u"新医师"_s);
    valueOf(clinic.desk->saveEntry(cover, allFields(u"WOM_COVER"_s)), "cover");
    CHECK(clinic.row(one).responsible == u"李示例"_s);
}

TEST_CASE("A call is noted in one step, fulfils the follow-up and sets the next one") {
    ListClinic clinic;
    const Registered ids = clinic.woman(u"甲（示例）"_s, 80, 1, 74.5); // orange: every seven days
    clinic.clock.advanceDays(5);
    work::Contact call;
    call.mode = u"1"_s;
    call.reached = u"3"_s;
    CHECK_FALSE(work::logContact(*clinic.desk, ids.pregnancy, call).ok()); // no result
    call.result = u"电话未接"_s;
    valueOf(work::logContact(*clinic.desk, ids.pregnancy, call), "no answer");
    CHECK(clinic.row(ids).nextFollowUp == listDay.addDays(7)); // nobody was reached
    call.reached = u"1"_s;
    call.result = u"自觉良好"_s;
    const Entry noted = valueOf(work::logContact(*clinic.desk, ids.pregnancy, call), "reached");
    CHECK(noted.answers.date(u"kf_next"_s) == listDay.addDays(12));
    CHECK(clinic.row(ids).nextFollowUp == listDay.addDays(12));
    CHECK(clinic.row(ids).lastContact == listDay.addDays(5));
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const auto log = work::contactsOf(productLibrary(), chart);
    REQUIRE(log.size() == 2);
    CHECK(std::ranges::count(log, true, &work::ContactLine::counts) == 1);
    CHECK(log.front().mode.zh == u"电话"_s);

    call.at = clinic.clock.now().addDays(1);
    CHECK_FALSE(work::logContact(*clinic.desk, ids.pregnancy, call).ok());
    call.at = {};
    call.next = clinic.clock.today().addDays(2);
    valueOf(work::logContact(*clinic.desk, ids.pregnancy, call), "sooner");
    CHECK(clinic.row(ids).nextFollowUp == listDay.addDays(7));
}
