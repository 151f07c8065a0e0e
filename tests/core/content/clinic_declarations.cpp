#include "core/content/library.h"
#include "tests/core/content/content_files.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QString declarationComplaint(const QString& root) {
    const auto library = Library::load(root);
    REQUIRE_FALSE(library.ok());
    return library.error().detail;
}

} // namespace

TEST_CASE("A list of women that asks for something unknown stops the program with its line") {
    SpoiledResources resources;
    resources.replace(u"lists/cases.json"_s, "\"marks\": [\"referral\"]", "\"marks\": [\"refferal\"]");
    const QString complaint = declarationComplaint(resources.root());
    CHECK(complaint.contains(resources.path(u"lists/cases.json"_s) + u':'));
    CHECK(complaint.contains(u"\"refferal\" is none of"_s));
}

TEST_CASE("A list needs columns that have a title, and a name of its own") {
    SpoiledResources resources;
    SECTION("column") {
        resources.replace(u"lists/cases.json"_s, "{\"code\": \"phone\"", "{\"code\": \"gp\"");
        CHECK(declarationComplaint(resources.root()).contains(u"column \"phone\" has no title"_s));
    }
    SECTION("name") {
        resources.replace(u"lists/cases.json"_s, "\"code\": \"red\"", "\"code\": \"orange\"");
        CHECK(declarationComplaint(resources.root()).contains(u"list \"orange\" stands twice"_s));
    }
}

TEST_CASE("A window whose declared end the clinic could never set back is refused") {
    SpoiledResources resources;
    const QString file = u"schedules/risk.json"_s;
    SECTION("outside the limits") {
        resources.replace(file, "\"unit\": \"h\", \"min\": 1, \"max\": 72",
                          "\"unit\": \"h\", \"min\": 1, \"max\": 12");
        CHECK(declarationComplaint(resources.root()).contains(u"the declared end lies outside"_s));
    }
    SECTION("a clock without hours") {
        resources.replace(file, "\"hours\": 24, ", "");
        CHECK(declarationComplaint(resources.root()).contains(u"\"clock\" without \"hours\""_s));
    }
    SECTION("a need nobody knows") {
        resources.replace(file, "\"need\": \"refused\"", "\"need\": \"refuses\"");
        CHECK(declarationComplaint(resources.root()).contains(u"\"refuses\" is none of"_s));
    }
}

TEST_CASE("An institution stands once in the directory, with a known kind") {
    SpoiledResources resources;
    const QString file = u"directory/baishan.json"_s;
    SECTION("twice") {
        resources.replace(file, "\"code\":\"linjiang\"", "\"code\":\"fusong\"");
        CHECK(declarationComplaint(resources.root()).contains(u"\"fusong\" stands twice"_s));
    }
    SECTION("kind") {
        resources.replace(file, "\"kind\":\"centre\"", "\"kind\":\"center\"");
        CHECK(declarationComplaint(resources.root()).contains(u"\"kind\" is none of"_s));
    }
}

TEST_CASE("A clinic's own ends and editions make another library and leave the program's as it is") {
    const auto library = Library::load(realResources());
    REQUIRE(library.ok());
    const auto changed =
        (*library)->with({{u"report.red"_s, 12}, {u"follow_up.red"_s, 2}, {u"ANC2"_s, 5}}, {});
    REQUIRE(changed.ok());
    const Schedule& schedule = (*changed)->schedule();
    CHECK(schedule.window(u"report.red"_s)->hours == 12);
    CHECK(schedule.window(u"report.red"_s)->hint.zh == u"12小时内"_s);
    CHECK(schedule.window(u"follow_up.red"_s)->dueDays == 2);
    CHECK(schedule.window(u"follow_up.red"_s)->hint.ko == u"2일마다"_s);
    CHECK(schedule.window(u"ANC2"_s)->dueDays == 146); // fixed by the national specification
    CHECK((*library)->schedule().window(u"report.red"_s)->hours == 24);
    CHECK(&(*changed)->forms() == &(*library)->forms());
    const auto outside = (*library)->with({{u"report.red"_s, 500}}, {});
    REQUIRE(outside.ok());
    CHECK((*outside)->schedule().window(u"report.red"_s)->hours == 24);
}
