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
