#include "core/work/clinic_subject.h"
#include "core/work/education_year.h"
#include "core/work/leaflet_choice.h"
#include "core/work/leaflet_given.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <algorithm>

using namespace muying;
using namespace muying::work;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const content::Leaflet& shippedLeaflet(const QString& code) {
    static const auto all = content::loadLeaflets(productLibrary().folder());
    REQUIRE(all.ok());
    return *std::ranges::find(*all, code, &content::Leaflet::code);
}

Chart chartOf(const TestClinic& clinic, const QString& subject) {
    return valueOf(clinic.desk->chart(subject), "chart");
}

void saveClass(TestClinic& clinic, std::initializer_list<std::pair<QString, QJsonValue>> values) {
    record::Entry entry;
    entry.subject = valueOf(clinicSubject(*clinic.desk), "clinic").id;
    entry.form = u"EDU_CLASS"_s;
    entry.edition = u"1"_s;
    entry.answers = answers(values);
    const auto saved = clinic.desk->saveEntry(entry, allFields(entry.form));
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
}

} // namespace

TEST_CASE("A leaflet handed out stands in her record with edition, language, hour and giver") {
    TestClinic clinic;
    const Registered her = registerPregnant(clinic, u"示例甲"_s, QDate(2026, 8, 28), QDate(2026, 11, 16));
    const content::Leaflet& leaflet = shippedLeaflet(u"L01"_s);
    const auto noted = noteLeafletGiven(*clinic.desk, her.pregnancy, leaflet, true);
    INFO((noted ? QString() : noted.error().message).toStdString());
    REQUIRE(noted.ok());
    CHECK(noted->subject == her.woman);
    CHECK(noted->answers.text(u"lg_lang"_s) == u"2"_s);
    CHECK_FALSE(noted->answers.text(u"lg_by"_s).isEmpty());
    auto given = givenLeaflets(chartOf(clinic, her.pregnancy));
    REQUIRE(given.size() == 1);
    CHECK(given[0].code == u"L01"_s);
    CHECK(given[0].edition == leaflet.edition);
    CHECK(given[0].at == testNow());
    CHECK(given[0].teachBack.isEmpty());
    REQUIRE(noteTeachBack(*clinic.desk, her.pregnancy, given[0].entry, u"2"_s, true).ok());
    given = givenLeaflets(chartOf(clinic, her.pregnancy));
    CHECK(lastGiven(given, u"L01"_s)->teachBack == u"2"_s);
    CHECK(lastGiven(given, u"L02"_s) == nullptr);
}

TEST_CASE("A sensitive leaflet is noted by its neutral title") {
    TestClinic clinic;
    const Registered her = registerPregnant(clinic, u"示例甲"_s, QDate(2026, 8, 28), QDate(2026, 11, 16));
    const content::Leaflet& leaflet = shippedLeaflet(u"L08"_s);
    const auto noted = noteLeafletGiven(*clinic.desk, her.pregnancy, leaflet, false);
    REQUIRE(noted.ok());
    CHECK(noted->answers.text(u"lg_title"_s) == leaflet.outsideZh);
    CHECK(noted->answers.text(u"lg_lang"_s) == u"1"_s);
}

TEST_CASE("What is due today comes before her colour, and another colour's sheet is not offered") {
    TestClinic clinic;
    const Registered her = registerPregnant(clinic, u"示例甲"_s, QDate(2026, 8, 28), QDate(2026, 11, 16));
    const LeafletOccasion occasion =
        leafletOccasion(productLibrary(), chartOf(clinic, her.pregnancy), clinic.clock.today());
    CHECK(occasion.week == 12);
    CHECK(occasion.due.contains(u"ANC1"_s));
    CHECK(leafletReason(shippedLeaflet(u"L01"_s), occasion) == LeafletReason::Due);
    CHECK(leafletReason(shippedLeaflet(u"L26"_s), occasion) == LeafletReason::None); // feeding a child
    LeafletOccasion orange;
    orange.week = 25;
    orange.colours = QStringList{u"orange"_s};
    CHECK(leafletReason(shippedLeaflet(u"L12"_s), orange) == LeafletReason::Colour);
    CHECK(leafletReason(shippedLeaflet(u"L13"_s), orange) == LeafletReason::None); // red
    CHECK(leafletReason(shippedLeaflet(u"L07"_s), orange) == LeafletReason::Time);
    LeafletOccasion child;
    child.childMonths = 7;
    CHECK(leafletReason(shippedLeaflet(u"L26"_s), child) == LeafletReason::Time);
    CHECK(leafletReason(shippedLeaflet(u"L03"_s), child) == LeafletReason::None);
}

TEST_CASE("The year of classes counts what was planned and what was held, month by month and by topic") {
    TestClinic clinic;
    saveClass(clinic, {{u"ec_date"_s, u"2026-03-10"_s},
                       {u"ec_kind"_s, u"1"_s},
                       {u"ec_topic"_s, u"2"_s},
                       {u"ec_teacher"_s, u"示例医生"_s},
                       {u"ec_state"_s, u"2"_s},
                       {u"ec_held"_s, u"2026-04-02"_s},
                       {u"ec_people"_s, 18},
                       {u"ec_pregnant"_s, 11},
                       {u"ec_korean"_s, 4},
                       {u"ec_sheets"_s, 30}});
    saveClass(clinic, {{u"ec_date"_s, u"2026-12-08"_s},
                       {u"ec_kind"_s, u"1"_s},
                       {u"ec_topic"_s, u"5"_s},
                       {u"ec_teacher"_s, u"示例医生"_s},
                       {u"ec_state"_s, u"1"_s}});
    const auto clinicId = valueOf(clinicSubject(*clinic.desk), "clinic").id;
    const EducationYear year = educationYear(productLibrary(), chartOf(clinic, clinicId), 2026);
    CHECK(year.months[2].planned == 1);
    CHECK(year.months[2].held == 0);
    CHECK(year.months[3].held == 1);
    CHECK(year.months[3].people == 18);
    CHECK(year.all.planned == 2);
    CHECK(year.all.held == 1);
    CHECK(year.all.sheets == 30);
    CHECK(year.emptyMonths == QList<int>{1, 2, 5, 6, 7, 8, 9, 10, 11});
    const auto nutrition =
        std::ranges::find(year.topics, u"2"_s, [](const auto& topic) { return topic.first; });
    REQUIRE(nutrition != year.topics.end());
    CHECK(nutrition->second.pregnant == 11);
    CHECK(nutrition->second.korean == 4);
    CHECK(educationYear(productLibrary(), chartOf(clinic, clinicId), 2025).all.planned == 0);
}

TEST_CASE("Leaflets given are counted over all women by topic and month, with the teach-back; a voided one "
          "is not") {
    TestClinic clinic;
    const Registered one = registerPregnant(clinic, u"示例甲"_s, QDate(2026, 8, 28), QDate(2026, 11, 16));
    const Registered two = registerPregnant(clinic, u"示例乙"_s, QDate(2026, 8, 20), QDate(2026, 11, 16));
    const auto give = [&](const QString& whom, const QString& code, bool korean) {
        const auto noted = noteLeafletGiven(*clinic.desk, whom, shippedLeaflet(code), korean);
        REQUIRE(noted.ok());
        return noted->id;
    };
    const QString first = give(one.pregnancy, u"L01"_s, true);
    give(two.pregnancy, u"L01"_s, false);
    give(two.pregnancy, u"L05"_s, false);
    const QString undone = give(two.pregnancy, u"L18"_s, true);
    REQUIRE(noteTeachBack(*clinic.desk, one.pregnancy, first, u"2"_s, false).ok());
    REQUIRE(clinic.desk->voidEntry(undone, u"拿错了"_s).ok());
    const auto shelf = valueOf(LeafletShelf::load(*clinic.store, productLibrary().folder()), "shelf");
    const auto clinicId = valueOf(clinicSubject(*clinic.desk), "clinic").id;
    EducationYear year = educationYear(productLibrary(), chartOf(clinic, clinicId), 2026);
    REQUIRE(addLeafletsGiven(*clinic.store, shelf.leaflets(), year).ok());
    CHECK(year.all.given == 3);
    CHECK(year.all.givenKorean == 1);
    CHECK(year.all.asked == 1);
    CHECK(year.all.said == 1);
    CHECK(year.months[static_cast<std::size_t>(clinic.clock.today().month() - 1)].given == 3);
    const auto ofTopic = [&](const QString& code) {
        return std::ranges::find(year.topics, code, [](const auto& topic) { return topic.first; })
            ->second.given;
    };
    CHECK(ofTopic(u"1"_s) == 2); // danger signs: pregnancy
    CHECK(ofTopic(u"2"_s) == 1); // anaemia: nutrition
    CHECK(ofTopic(u"7"_s) == 0); // breastfeeding was voided
    EducationYear before = educationYear(productLibrary(), chartOf(clinic, clinicId), 2025);
    REQUIRE(addLeafletsGiven(*clinic.store, shelf.leaflets(), before).ok());
    CHECK(before.all.given == 0);
    // The topics of the register are those of the leaflets, in their order.
    CHECK(year.topics.size() == static_cast<std::size_t>(content::leafletTopics().size()));
}

TEST_CASE(
    "After a loss nothing about a newborn is offered, and the leaflet for it is offered to nobody else") {
    LeafletOccasion lost;
    lost.postpartumDay = 5;
    lost.loss = true;
    CHECK(leafletReason(shippedLeaflet(u"L31"_s), lost) == LeafletReason::Time);
    for (const QString& code : {u"L18"_s, u"L21"_s, u"L22"_s, u"L23"_s, u"L24"_s, u"L25"_s})
        CHECK(leafletReason(shippedLeaflet(code), lost) == LeafletReason::None);
    CHECK(leafletReason(shippedLeaflet(u"L19"_s), lost) == LeafletReason::Time);
    LeafletOccasion mother;
    mother.postpartumDay = 5;
    CHECK(leafletReason(shippedLeaflet(u"L31"_s), mother) == LeafletReason::None);
    CHECK(leafletReason(shippedLeaflet(u"L21"_s), mother) == LeafletReason::Time);
}

TEST_CASE("A pregnancy that ended before a birth is read as a loss from her record") {
    TestClinic clinic;
    const Registered her = registerPregnant(clinic, u"示例甲"_s, QDate(2026, 8, 28), QDate(2026, 11, 16));
    CHECK_FALSE(leafletOccasion(productLibrary(), chartOf(clinic, her.pregnancy), clinic.clock.today()).loss);
    record::Entry episode = *chartOf(clinic, her.pregnancy).newest(u"PREG_EPISODE"_s);
    episode.answers.set(u"episode_status"_s, u"3"_s);
    episode.answers.set(u"end_date"_s, clinic.clock.today().toString(Qt::ISODate));
    const auto saved = clinic.desk->saveEntry(episode, allFields(episode.form));
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
    CHECK(leafletOccasion(productLibrary(), chartOf(clinic, her.pregnancy), clinic.clock.today()).loss);
}
