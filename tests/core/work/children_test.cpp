#include "core/work/child_file.h"
#include "core/work/child_tasks.h"
#include "core/work/search.h"
#include "core/work/worklist.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate today = testNow().date();

/// A woman who gave birth `daysAgo` days ago at 38+4, delivery recorded.
Registered delivered(TestClinic& clinic, int daysAgo, int fetuses = 1, int id = 1) {
    const QDate birth = today.addDays(-daysAgo);
    const auto woman = valueOf(
        clinic.desk->registerWoman(coverOf(u"李梅（示例）"_s, id), allFields(u"WOM_COVER"_s)), "register");
    clinic.clock.set(birth.addDays(-200).startOfDay().addSecs(36000));
    const auto opened =
        valueOf(clinic.desk->openPregnancy(woman.id, episodeOf(birth.addDays(-270), birth.addDays(-200)),
                                           allFields(u"PREG_EPISODE"_s)),
                "open");
    const Registered her{woman.id, opened.id};
    auto chart = valueOf(clinic.desk->chart(her.pregnancy), "chart");
    record::Entry episode = *chart.newest(u"PREG_EPISODE"_s);
    episode.answers.set(u"fetus_count"_s, fetuses);
    valueOf(clinic.desk->saveEntry(episode, allFields(u"PREG_EPISODE"_s)), "fetuses");
    saveNew(clinic, her.pregnancy, u"ANC1"_s, firstVisitOf(birth.addDays(-200), birth.addDays(-170)));
    clinic.clock.set(birth.startOfDay().addSecs(50000));
    saveNew(clinic, her.pregnancy, u"DELIVERY"_s,
            answers({{u"birth_dt"_s, birth.toString(Qt::ISODate) + u"T08:30"_s},
                     {u"birth_place_kind"_s, u"2"_s},
                     {u"birth_org"_s, u"示例县医院"_s},
                     {u"mode"_s, u"1"_s}}));
    clinic.clock.set(testNow());
    return her;
}

record::Answers babyOf(int number, const QString& sex, int daysAgo, int grams = 3200) {
    const QString day = today.addDays(-daysAgo).toString(Qt::ISODate);
    return answers({{u"baby_no"_s, number},
                    {u"birth_outcome"_s, u"1"_s},
                    {u"birth_dt"_s, day + u"T08:30"_s},
                    {u"sex"_s, sex},
                    {u"weight_g"_s, grams},
                    {u"length_cm"_s, 50.2},
                    {u"head_cm"_s, 34},
                    {u"apgar1"_s, 9},
                    {u"apgar5"_s, 10},
                    {u"defect"_s, u"1"_s},
                    {u"hepb_dt"_s, day + u"T10:00"_s},
                    {u"bcg_dt"_s, day + u"T11:00"_s},
                    {u"where_now"_s, u"1"_s}});
}

std::vector<store::SubjectRow> childrenOf(const TestClinic& clinic, const Registered& her) {
    return valueOf(clinic.desk->chart(her.pregnancy), "chart").children;
}

const store::Task* vaccine(const work::Chart& chart, const QString& dose) {
    for (const store::Task& task : chart.tasks) {
        if (task.code == work::vaccineTask && task.key == dose)
            return &task;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A recorded live birth registers the child with all her mother's record knows", "[work][child]") {
    TestClinic clinic;
    const Registered her = delivered(clinic, 5);
    CHECK(childrenOf(clinic, her).empty());
    const auto baby = saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(1, u"2"_s, 5));
    const auto children = childrenOf(clinic, her);
    REQUIRE(children.size() == 1);
    const auto chart = valueOf(clinic.desk->chart(children[0].subject.id), "child");
    const record::Answers& card = chart.childCard();
    CHECK(card.text(u"name"_s) == u"李梅之女（示例）"_s);
    CHECK(card.boolean(u"name_is_provisional"_s) == true);
    CHECK(card.text(u"sex"_s) == u"2"_s);
    CHECK(work::childBirth(chart) == today.addDays(-5));
    CHECK(work::birthGestation(chart) == 270);
    CHECK(card.number(u"birth_weight_g"_s) == 3200);
    CHECK(card.text(u"mother_name"_s) == u"李梅（示例）"_s);
    CHECK(card.text(u"guardian_phone"_s) == coverOf({}, 1).text(u"phone"_s));
    CHECK(card.text(u"delivery_org"_s) == u"示例县医院"_s);
    CHECK(card.text(u"hepb1_at_birth"_s) == u"1"_s);
    CHECK(card.text(u"mother_hbsag"_s) == u"1"_s);
    CHECK(chart.child->subject.parent == her.woman);
    CHECK(chart.child->index.dueDate == today.addDays(-5));
    CHECK(chart.child->index.status == u"in_care"_s);
    CHECK(chart.woman.subject.id == her.woman);
    REQUIRE(chart.pregnancy);
    CHECK(chart.pregnancy->subject.id == her.pregnancy);
    CHECK(chart.entry(baby.id)); // its line of the birth record belongs to its chart
    CHECK_FALSE(chart.ofChild(*chart.newest(u"WOM_COVER"_s)));
    CHECK(valueOf(clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("Twins are two children of one pregnancy; a stillbirth registers none", "[work][child]") {
    TestClinic clinic;
    const Registered her = delivered(clinic, 8, 2);
    saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(1, u"1"_s, 8, 2300));
    saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(2, u"2"_s, 8, 2600));
    const auto twins = childrenOf(clinic, her);
    REQUIRE(twins.size() == 2);
    CHECK(twins[0].subject.identity.value("name"_L1).toString() == u"李梅之男甲（示例）"_s);
    CHECK(twins[1].subject.identity.value("name"_L1).toString() == u"李梅之女乙（示例）"_s);
    CHECK(twins[0].subject.identity.value("high_risk"_L1).toBool()); // below 2500 g
    const auto second = valueOf(clinic.desk->chart(twins[1].subject.id), "second");
    CHECK(second.all(u"DELIVERY_BABY"_s).size() == 1);
    CHECK(second.newest(u"DELIVERY_BABY"_s)->answers.number(u"baby_no"_s) == 2);
    CHECK_FALSE(clinic.desk->merge(twins[0].subject.id, twins[1].subject.id, u"误并"_s).ok());

    record::Answers still = babyOf(1, u"1"_s, 30);
    still.set(u"birth_outcome"_s, u"2"_s);
    const Registered other = delivered(clinic, 30, 1, 2);
    saveNew(clinic, other.pregnancy, u"DELIVERY_BABY"_s, still);
    CHECK(childrenOf(clinic, other).empty());
}

TEST_CASE("What the mother's record learns later reaches the child, what was changed by hand stays",
          "[work][child]") {
    TestClinic clinic;
    const Registered her = delivered(clinic, 5);
    auto baby = saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(1, u"2"_s, 5));
    const QString id = childrenOf(clinic, her).front().subject.id;
    auto chart = valueOf(clinic.desk->chart(id), "child");
    record::Entry card = *chart.newest(u"CH_ID"_s);
    card.answers.set(u"name"_s, u"王小雨（示例）"_s);
    valueOf(clinic.desk->saveEntry(card, allFields(u"CH_ID"_s)), "named");

    baby.answers.set(u"weight_g"_s, 3250);
    baby.answers.set(u"sex"_s, u"1"_s);
    valueOf(clinic.desk->saveEntry(baby, allFields(u"DELIVERY_BABY"_s)), "corrected");
    record::Entry cover = *valueOf(clinic.desk->chart(her.woman), "mother").newest(u"WOM_COVER"_s);
    cover.answers.set(u"phone"_s, u"13900001111"_s);
    valueOf(clinic.desk->saveEntry(cover, allFields(u"WOM_COVER"_s)), "new phone");

    chart = valueOf(clinic.desk->chart(id), "child");
    CHECK(chart.childCard().number(u"birth_weight_g"_s) == 3250);
    CHECK(chart.childCard().text(u"sex"_s) == u"1"_s);
    CHECK(chart.childCard().text(u"name"_s) == u"王小雨（示例）"_s);
    CHECK(chart.child->subject.identity.value("phone"_L1).toString() == u"13900001111"_s);
    // Not born alive after all: the file is closed, nothing is deleted.
    baby = *valueOf(clinic.desk->chart(her.pregnancy), "mother").entry(baby.id);
    REQUIRE(clinic.desk->voidEntry(baby.id, u"录错人"_s).ok());
    chart = valueOf(clinic.desk->chart(id), "child");
    CHECK(chart.child->index.status == u"closed"_s);
    CHECK(chart.child->subject.closed.isValid());
    CHECK(chart.tasks.empty());
}

TEST_CASE("A child without a known mother is registered at first contact", "[work][child]") {
    TestClinic clinic;
    const auto child =
        valueOf(clinic.desk->registerChild({},
                                           answers({{u"name"_s, u"张小宝（示例）"_s},
                                                    {u"sex"_s, u"1"_s},
                                                    {u"birth_datetime"_s, u"2025-05-06T00:00"_s},
                                                    {u"mother_name"_s, u"张母（示例）"_s},
                                                    {u"guardian_phone"_s, u"13711112222"_s}}),
                                           allFields(u"CH_ID"_s)),
                "register");
    CHECK(child.parent.isEmpty());
    const auto chart = valueOf(clinic.desk->chart(child.id), "chart");
    CHECK(chart.woman.subject.id.isEmpty());
    CHECK_FALSE(chart.tasks.empty());
    work::SearchIndex index;
    index.build(valueOf(clinic.store->subjects(), "subjects"));
    CHECK(index.children() == 1);
    CHECK(index.size() == 0);
    for (const QString& typed : {u"zxb"_s, u"小宝"_s, u"2222"_s, u"张母"_s}) {
        const auto hits = index.find(typed);
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().childId == child.id);
    }
}

TEST_CASE("A child is found by its mother's name behind her, and by its own phone and pinyin",
          "[work][child]") {
    TestClinic clinic;
    const Registered her = delivered(clinic, 5);
    saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(1, u"2"_s, 5));
    work::SearchIndex index;
    index.build(valueOf(clinic.store->subjects(), "subjects"));
    const auto hits = index.find(u"limei"_s);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].childId.isEmpty());
    CHECK(hits[1].womanId == her.woman);
    const auto own = index.find(u"lmzn"_s);
    REQUIRE(own.size() == 1);
    CHECK_FALSE(own[0].childId.isEmpty());
}

TEST_CASE("Dues of a child follow each save: due, done, late and missed are told apart", "[work][child]") {
    TestClinic clinic;
    const Registered her = delivered(clinic, 5);
    saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(1, u"2"_s, 5));
    const QString id = childrenOf(clinic, her).front().subject.id;
    auto chart = valueOf(clinic.desk->chart(id), "child");
    REQUIRE(vaccine(chart, u"HepB-1"_s));
    CHECK(vaccine(chart, u"HepB-1"_s)->state == u"done"_s);
    REQUIRE(vaccine(chart, u"DTaP-1"_s));
    CHECK(vaccine(chart, u"DTaP-1"_s)->state == u"open"_s);
    CHECK(vaccine(chart, u"DTaP-1"_s)->from == today.addDays(-5).addMonths(2));

    const auto list = valueOf(work::worklist(*clinic.desk, work::DueGroup::Later), "list");
    const auto line = std::ranges::find(list.items, id, &work::WorkItem::childId);
    REQUIRE(line != list.items.end());
    CHECK(line->womanId == her.woman);
    CHECK(line->ageDays == 5);
    CHECK(line->name == u"李梅之女（示例）"_s);
    CHECK(work::belongsTo(*line, work::WorkChip::Children));
    CHECK_FALSE(work::belongsTo(*line, work::WorkChip::Unassessed));
    CHECK(list.counts.children > 0);

    // Two and a half months later, nothing entered: the calendar alone makes the first doses late.
    clinic.clock.set(testNow().addDays(110));
    CHECK(valueOf(clinic.desk->refreshDue(), "midnight") > 0);
    chart = valueOf(clinic.desk->chart(id), "later");
    const store::Task* late = vaccine(chart, u"DTaP-1"_s);
    REQUIRE(late);
    CHECK(late->state == u"open"_s);
    CHECK(late->due.date() < clinic.clock.today());
    CHECK(
        std::ranges::any_of(chart.tasks, [](const store::Task& task) { return task.state == u"missed"_s; }));
}

TEST_CASE("A child that moves away has no dues, and has them again when it comes back", "[work][child]") {
    TestClinic clinic;
    const Registered her = delivered(clinic, 100);
    saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(1, u"1"_s, 100));
    const QString id = childrenOf(clinic, her).front().subject.id;
    work::Departure departure;
    departure.date = today;
    departure.place = u"示例市"_s;
    departure.withChildren = true;
    REQUIRE(clinic.desk->close(her.woman, departure).ok());
    auto chart = valueOf(clinic.desk->chart(id), "gone");
    CHECK(chart.child->index.status == u"moved"_s);
    CHECK(chart.child->subject.closed == today);
    CHECK(chart.tasks.empty());
    CHECK(chart.childCard().date(u"status_date"_s) == today);
    work::Arrival back;
    back.date = today;
    REQUIRE(clinic.desk->reopen(id, back).ok());
    chart = valueOf(clinic.desk->chart(id), "back");
    CHECK(chart.child->index.status == u"in_care"_s);
    CHECK_FALSE(chart.tasks.empty());
}

TEST_CASE("One child kept twice becomes one, and two again", "[work][child][merge]") {
    TestClinic clinic;
    const Registered her = delivered(clinic, 60);
    saveNew(clinic, her.pregnancy, u"DELIVERY_BABY"_s, babyOf(1, u"1"_s, 60));
    const QString kept = childrenOf(clinic, her).front().subject.id;
    const QString birth = today.addDays(-60).toString(Qt::ISODate);
    const auto twice =
        valueOf(clinic.desk->registerChild({},
                                           answers({{u"name"_s, u"李小明（示例）"_s},
                                                    {u"sex"_s, u"1"_s},
                                                    {u"birth_datetime"_s, birth + u"T00:00"_s}}),
                                           allFields(u"CH_ID"_s)),
                "twice");
    saveNew(clinic, twice.id, u"CH_GROWTH"_s,
            answers({{u"m_date"_s, today.addDays(-20).toString(Qt::ISODate)}, {u"weight_kg"_s, 5.1}}));
    CHECK_FALSE(clinic.desk->merge(twice.id, kept, u"反了"_s).ok()); // the one with a mother stays
    REQUIRE(clinic.desk->merge(kept, twice.id, u"同一儿童"_s).ok());
    auto chart = valueOf(clinic.desk->chart(twice.id), "by the old id");
    CHECK(chart.child->subject.id == kept);
    REQUIRE(chart.newest(u"CH_GROWTH"_s));
    CHECK(chart.ofChild(*chart.newest(u"CH_GROWTH"_s)));
    CHECK(chart.superseded.size() == 1);
    REQUIRE(clinic.desk->undoMerge(twice.id, u"两个孩子"_s).ok());
    CHECK(valueOf(clinic.desk->chart(kept), "kept").newest(u"CH_GROWTH"_s) == nullptr);
    CHECK(valueOf(clinic.desk->chart(twice.id), "parted").childCard().text(u"name"_s) == u"李小明（示例）"_s);
    CHECK(valueOf(clinic.store->verify(), "verify").problems.isEmpty());
}
