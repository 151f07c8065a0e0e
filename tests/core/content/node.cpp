#include "core/content/node.h"
#include "tests/catch.h"

using namespace muying;
using namespace muying::content;
using namespace Qt::StringLiterals;

namespace {

QString jsonComplaint(const QByteArray& text) {
    const auto node = parseJson(text, u"x.json"_s);
    REQUIRE_FALSE(node.ok());
    return node.error().message;
}

} // namespace

TEST_CASE("Every value of a declaration file knows its line") {
    const auto node = parseJson("{\n\"a\": [1,\n true, null],\n\"b\": {\"c\": \"字\"}}\n", u"x.json"_s);
    REQUIRE(node.ok());
    const Node* a = node->find(u"a");
    REQUIRE(a);
    CHECK(a->line == 2);
    REQUIRE(a->items.size() == 3);
    CHECK(a->items[0].number == 1);
    CHECK(a->items[1].line == 3);
    CHECK(a->items[1].boolean);
    CHECK(a->items[2].kind == Node::Kind::Null);
    const Node* b = node->find(u"b");
    REQUIRE(b);
    REQUIRE(b->find(u"c"));
    CHECK(b->find(u"c")->string == u"字"_s);
    CHECK(b->find(u"c")->line == 4);
    CHECK_FALSE(node->find(u"d"));
}

TEST_CASE("What is not plain JSON is refused with its line") {
    CHECK(jsonComplaint("{\n\"a\":1,\n\"a\":2}") == u"x.json:3: duplicate key \"a\""_s);
    CHECK(jsonComplaint("{\n\"a\":NaN}").startsWith(u"x.json:2: "_s));
    CHECK(jsonComplaint("{}\n{}").startsWith(u"x.json:2: "_s));
    CHECK(jsonComplaint("{\"a\":\n\"\xff\"}").startsWith(u"x.json:2: "_s));
    CHECK(jsonComplaint("").startsWith(u"x.json:1: "_s));
    CHECK(jsonComplaint("{\"a\":[1,\n2").startsWith(u"x.json:2: "_s));
}

TEST_CASE("Reading an object names what is missing, mistyped or unknown") {
    const auto node = parseJson(
        "{\"s\":\"\",\n\"n\":1.5,\n\"b\":1,\n\"l\":[1],\n\"d\":\"2026-02-30\",\n\"x\":0}", u"x.json"_s);
    REQUIRE(node.ok());
    Problems problems(u"x.json"_s);
    ObjectReader reader(*node, problems);
    reader.string("s");
    CHECK(reader.integer("n") == 1);
    CHECK(reader.optInteger("none", 7) == 7);
    CHECK_FALSE(reader.optBool("b"));
    reader.optStrings("l");
    CHECK_FALSE(reader.date("d").isValid());
    reader.string("gone");
    reader.finish();
    CHECK(problems.list() ==
          QStringList{u"x.json:1: \"s\" is empty"_s, u"x.json:2: \"n\" must be a whole number"_s,
                      u"x.json:3: \"b\" must be true or false"_s, u"x.json:4: \"l\" must hold texts"_s,
                      u"x.json:1: \"d\" is not a date (YYYY-MM-DD)"_s, u"x.json:1: \"gone\" is missing"_s,
                      u"x.json:6: \"x\" is not known here"_s});
    CHECK(problems.error().code == ErrorCode::ContentInvalid);
}
