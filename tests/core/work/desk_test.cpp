#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate today = testNow().date();
const QDate lmpAt12Weeks = today.addDays(-87); // 12 weeks and 3 days

Registered atTwelveWeeks(TestClinic& clinic) {
    return registerPregnant(clinic, u"李晓梅（示例）"_s, lmpAt12Weeks, today);
}

} // namespace

TEST_CASE("A registered woman is found again after the file was closed") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    clinic.reopen();
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK(chart.woman.subject.id == ids.woman);
    CHECK(chart.woman.subject.identity.value("name"_L1).toString() == u"李晓梅（示例）"_s);
    CHECK(chart.woman.subject.identity.value("phone"_L1).toString() == u"13800001201"_s);
    REQUIRE(chart.pregnancy);
    CHECK(chart.pregnancy->subject.id == ids.pregnancy);
    CHECK(chart.pregnancy->index.dueDate == lmpAt12Weeks.addDays(280));
    CHECK(chart.pregnancy->index.status == u"pregnant"_s);
    CHECK(chart.cover().text(u"name"_s) == u"李晓梅（示例）"_s);
    CHECK(chart.episode().number(u"gravida"_s) == 1);
}

TEST_CASE("The chart of the woman shows her newest pregnancy") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    const auto chart = valueOf(clinic.desk->chart(ids.woman), "chart");
    REQUIRE(chart.pregnancy);
    CHECK(chart.pregnancy->subject.id == ids.pregnancy);
    CHECK(chart.pregnancies.size() == 1);
}

TEST_CASE("An impossible value is refused and nothing is saved") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    const auto before = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Answers visit = firstVisitOf(today, today.addDays(30));
    visit.set(u"sbp"_s, 1118);
    Entry entry;
    entry.subject = ids.pregnancy;
    entry.form = u"ANC1"_s;
    entry.answers = visit;
    const auto saved = clinic.desk->saveEntry(entry, allFields(u"ANC1"_s));
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::InvalidInput);
    CHECK(saved.error().message.contains(u"收缩压"_s));
    const auto after = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK(after.entries.size() == before.entries.size());
    CHECK(after.tasks.size() == before.tasks.size());
}

TEST_CASE("An unlikely value is asked once and then remembered") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    Answers visit = firstVisitOf(today, today.addDays(30));
    visit.set(u"sbp"_s, 146);
    visit.set(u"dbp"_s, 80);
    Entry entry;
    entry.subject = ids.pregnancy;
    entry.form = u"ANC1"_s;
    entry.answers = visit;

    const auto asked = clinic.desk->saveEntry(entry);
    REQUIRE_FALSE(asked.ok());
    CHECK(asked.error().code == ErrorCode::InvalidInput);
    CHECK(asked.error().detail == u"unlikely"_s);

    auto saved = valueOf(clinic.desk->saveEntry(entry, allFields(u"ANC1"_s)), "confirmed");
    CHECK(work::confirmedFields(saved.answers).contains(u"sbp"_s));

    SECTION("saving again with the same value asks nothing") {
        saved.answers.set(u"hb"_s, 118);
        CHECK(clinic.desk->saveEntry(saved).ok());
    }
    SECTION("another unlikely value is asked again") {
        saved.answers.set(u"sbp"_s, 150);
        CHECK_FALSE(clinic.desk->saveEntry(saved).ok());
    }
}

TEST_CASE("Missing answers do not keep a form from being saved") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    const auto saved =
        saveNew(clinic, ids.pregnancy, u"ANC1"_s, answers({{u"form_date"_s, today.toString(Qt::ISODate)}}));
    CHECK(saved.version == 1);
    CHECK(saved.date == today);
}

TEST_CASE("An answer the form does not know is refused") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    Entry entry;
    entry.subject = ids.pregnancy;
    entry.form = u"ANC1"_s;
    entry.answers = firstVisitOf(today, today.addDays(30));
    SECTION("a field") {
        entry.answers.set(u"haemoglobin"_s, 120);
        const auto saved = clinic.desk->saveEntry(entry, allFields(u"ANC1"_s));
        REQUIRE_FALSE(saved.ok());
        CHECK(saved.error().message.contains(u"haemoglobin"_s));
    }
    SECTION("an option") {
        entry.answers.set(u"hiv"_s, u"7"_s);
        CHECK_FALSE(clinic.desk->saveEntry(entry, allFields(u"ANC1"_s)).ok());
    }
    SECTION("a clause the regulation does not have") {
        entry.form = u"RISK_SCREEN"_s;
        entry.answers = screeningOf(today, {u"S9.9"_s});
        CHECK_FALSE(clinic.desk->saveEntry(entry, allFields(u"RISK_SCREEN"_s)).ok());
    }
    SECTION("text where a number belongs") {
        entry.answers.set(u"hb"_s, u"一百二"_s);
        CHECK_FALSE(clinic.desk->saveEntry(entry, allFields(u"ANC1"_s)).ok());
    }
}

TEST_CASE("Text is cleaned before it is kept") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    Answers visit = firstVisitOf(today, today.addDays(30));
    visit.set(u"lab_org"_s, u"  县\u202e医院\n检验科 "_s);
    const auto saved = saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    CHECK(saved.answers.text(u"lab_org"_s) == u"县医院 检验科"_s);
}

TEST_CASE("Computed fields are kept with the record") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    const auto saved = saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, today.addDays(30)));
    CHECK(saved.answers.number(u"ga_weeks"_s) == 12);
    CHECK(saved.answers.number(u"ga_days"_s) == 3);
    CHECK(saved.answers.number(u"age"_s) == 27);
}

TEST_CASE("A form that does not repeat has one entry") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, today.addDays(30)));
    Entry second;
    second.subject = ids.pregnancy;
    second.form = u"ANC1"_s;
    second.answers = firstVisitOf(today, today.addDays(31));
    const auto saved = clinic.desk->saveEntry(second, allFields(u"ANC1"_s));
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::Conflict);
}

TEST_CASE("An entry changed by somebody else in between is not overwritten") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    const Entry read = saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, today.addDays(30)));
    Entry first = read, second = read;
    first.answers.set(u"hb"_s, 118);
    second.answers.set(u"hb"_s, 115);
    CHECK(clinic.desk->saveEntry(first, allFields(u"ANC1"_s)).ok());
    const auto late = clinic.desk->saveEntry(second, allFields(u"ANC1"_s));
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(valueOf(clinic.store->entry(read.id), "entry").answers.number(u"hb"_s) == 118);
}

TEST_CASE("The history names the field, both values, the version and the author") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    Entry entry = saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, today.addDays(30)));
    clinic.clock.advanceSeconds(3600);
    entry.answers.set(u"hb"_s, 103);
    entry.answers.set(u"hiv"_s, u"2"_s);
    valueOf(clinic.desk->saveEntry(entry, allFields(u"ANC1"_s)), "change");

    const auto all = valueOf(clinic.desk->history(entry.id), "history");
    std::vector<work::FieldChange> second;
    for (const auto& change : all) {
        if (change.version == 2)
            second.push_back(change);
    }
    REQUIRE(second.size() == 2);
    CHECK(second[0].field == u"hb"_s);
    CHECK(second[0].before == u"121"_s);
    CHECK(second[0].after == u"103"_s);
    CHECK(second[0].author == u"李示例"_s);
    CHECK(second[0].at == testNow().addSecs(3600));
    CHECK(second[1].field == u"hiv"_s);
    CHECK(second[1].before == u"阴性"_s);
    CHECK(second[1].after == u"阳性"_s);

    const auto one = valueOf(clinic.desk->history(entry.id, u"hb"_s), "history of a field");
    CHECK(one.size() == 2);
}

TEST_CASE("Voiding needs a reason and takes the entry out of the chart and the colour") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, firstVisitOf(today, today.addDays(30)));
    saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(today));
    const Entry wrong = saveNew(clinic, ids.pregnancy, u"RISK_SCREEN"_s, screeningOf(today, {u"S5.2"_s}));
    CHECK_FALSE(clinic.desk->voidEntry(wrong.id, u"  "_s).ok());
    CHECK(valueOf(clinic.desk->chart(ids.pregnancy), "chart").entry(wrong.id) != nullptr);
    REQUIRE(clinic.desk->voidEntry(wrong.id, u"录错了人"_s).ok());
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK(chart.entry(wrong.id) == nullptr);
    const auto kept = valueOf(clinic.store->entry(wrong.id), "entry");
    CHECK(kept.voided);
    CHECK(kept.voidReason == u"录错了人"_s);
    CHECK(valueOf(clinic.desk->assess(chart), "assess").screen.isEmpty());
}

TEST_CASE("Cover and episode can be changed but not voided") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    for (const QString& form : {u"WOM_COVER"_s, u"PREG_EPISODE"_s}) {
        const auto voided = clinic.desk->voidEntry(chart.newest(form)->id, u"试试"_s);
        REQUIRE_FALSE(voided.ok());
        CHECK(voided.error().code == ErrorCode::NotAllowed);
    }
}

TEST_CASE("A second pregnancy cannot be opened while one is open") {
    TestClinic clinic;
    const Registered ids = atTwelveWeeks(clinic);
    const auto second =
        clinic.desk->openPregnancy(ids.woman, episodeOf(lmpAt12Weeks, today), allFields(u"PREG_EPISODE"_s));
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::Conflict);

    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry episode = *chart.newest(u"PREG_EPISODE"_s);
    episode.answers.set(u"episode_status"_s, u"3"_s);
    episode.answers.set(u"end_date"_s, today.toString(Qt::ISODate));
    episode.answers.set(u"termination_kind"_s, u"1"_s);
    valueOf(clinic.desk->saveEntry(episode, allFields(u"PREG_EPISODE"_s)), "end");
    CHECK(valueOf(clinic.desk->chart(ids.pregnancy), "chart").pregnancy->subject.closed == today);

    clinic.clock.advanceDays(100);
    const QDate later = clinic.clock.today();
    const auto next = clinic.desk->openPregnancy(ids.woman, episodeOf(later.addDays(-60), later),
                                                 allFields(u"PREG_EPISODE"_s));
    REQUIRE(next.ok());
    CHECK(valueOf(clinic.desk->chart(ids.woman), "chart").pregnancies.size() == 2);
}

TEST_CASE("Whoever may already have a file is named, and why") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"李晓梅"_s, lmpAt12Weeks, today, 1);
    const auto hits = [&](const Answers& cover) {
        return valueOf(clinic.desk->duplicates(cover), "duplicates");
    };

    SECTION("the same ID number, written full width") {
        Answers cover = coverOf(u"王丽"_s, 2);
        QString wide;
        for (const QChar c : coverOf(u"李晓梅"_s, 1).text(u"id_no"_s))
            wide += QChar(c.unicode() + 0xfee0);
        cover.set(u"id_no"_s, wide);
        REQUIRE(hits(cover).size() == 1);
        CHECK(hits(cover)[0].womanId == ids.woman);
        CHECK(hits(cover)[0].why.contains(u"身份证号"_s));
    }
    SECTION("the same name and birth date") {
        const Answers cover = coverOf(u"李晓梅"_s, 2);
        REQUIRE(hits(cover).size() == 1);
        CHECK(hits(cover)[0].why.contains(u"出生日期"_s));
    }
    SECTION("the same phone and a name that sounds alike") {
        Answers cover = coverOf(u"李小梅"_s, 2);
        cover.set(u"birth_date"_s, u"1990-01-01"_s);
        cover.set(u"phone"_s, u"138 0000 1201"_s);
        REQUIRE(hits(cover).size() == 1);
        CHECK(hits(cover)[0].why.contains(u"电话"_s));
    }
    SECTION("the same phone of a mother-in-law with another name") {
        Answers cover = coverOf(u"赵桂兰"_s, 2);
        cover.set(u"phone"_s, u"13800001201"_s);
        CHECK(hits(cover).empty());
    }
    SECTION("nobody else") {
        CHECK(hits(coverOf(u"王丽"_s, 2)).empty());
    }
    SECTION("she herself when her cover is being changed") {
        CHECK(valueOf(clinic.desk->duplicates(coverOf(u"李晓梅"_s, 1), ids.woman), "duplicates").empty());
    }
}
