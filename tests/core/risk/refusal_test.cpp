#include "core/risk/assessment_json.h"
#include "tests/core/risk/helpers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const risk::Input& input) {
    const auto result = risk::assess(shippedRules(), input);
    if (result)
        return {};
    CHECK(result.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().message;
}

QString refusalOfLine(const char* json) {
    const auto input = risk::inputFromJson(shippedRules(), QJsonDocument::fromJson(json).object());
    return input ? refusalOf(*input) : input.error().message;
}

} // namespace

TEST_CASE("Unknown names are refused and named in the sentence", "[risk][refusal]") {
    CHECK(refusalOf(womanWith({{u"hb_gl"_s, 100}})).contains(u"hb_gl"_s));
    CHECK(refusalOf(womanWith({}, {u"Y9.9"_s})).contains(u"Y9.9"_s));
    risk::Input input;
    input.unasked << u"S99"_s;
    CHECK(refusalOf(input).contains(u"S99"_s));
}

TEST_CASE("A heading cannot be ticked: the sentence offers its items", "[risk][refusal]") {
    const QString message = refusalOf(womanWith({}, {u"P1"_s}));
    CHECK(message.contains(u"P1.1"_s));
    CHECK(message.contains(u"P1.7"_s));
    CHECK_FALSE(refusalOf(womanWith({}, {u"G1"_s})).isEmpty());
}

TEST_CASE("A value outside what a body can have is refused, its limits are accepted", "[risk][refusal]") {
    for (const content::FactDecl& fact : shippedRules().facts) {
        if (fact.boolean)
            continue;
        INFO(fact.code);
        const double step = fact.integer ? 1 : 0.001;
        CHECK(refusalOf(womanWith({{fact.code, *fact.bodyMin}})).isEmpty());
        CHECK(refusalOf(womanWith({{fact.code, *fact.bodyMax}})).isEmpty());
        CHECK_FALSE(refusalOf(womanWith({{fact.code, *fact.bodyMin - step}})).isEmpty());
        CHECK_FALSE(refusalOf(womanWith({{fact.code, *fact.bodyMax + step}})).isEmpty());
    }
    risk::Input nan = womanWith({{u"hb_g_l"_s, 100}});
    nan.facts[u"hb_g_l"_s].number = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(refusalOf(nan).isEmpty());
}

TEST_CASE("Wrong types are refused", "[risk][refusal]") {
    for (const content::FactDecl& fact : shippedRules().facts) {
        INFO(fact.code);
        CHECK_FALSE(
            refusalOf(womanWith({{fact.code, fact.boolean ? QJsonValue(1) : QJsonValue(true)}})).isEmpty());
        if (fact.integer)
            CHECK_FALSE(refusalOf(womanWith({{fact.code, *fact.bodyMin + 0.5}})).isEmpty());
    }
    CHECK_FALSE(refusalOfLine(R"({"facts":{"hb_g_l":"58"}})").isEmpty());
    CHECK_FALSE(refusalOfLine(R"({"facts":{"hb_g_l":[58]}})").isEmpty());
    CHECK_FALSE(refusalOfLine(R"({"facts":[1]})").isEmpty());
    CHECK_FALSE(refusalOfLine(R"({"ticks":"P1.2"})").isEmpty());
    CHECK_FALSE(refusalOfLine(R"({"ticks":[12]})").isEmpty());
    CHECK_FALSE(refusalOfLine(R"({"phase":"labour"})").isEmpty());
    CHECK_FALSE(refusalOfLine(R"({"phase":null})").isEmpty());
    CHECK_FALSE(refusalOfLine(R"({"facts":{"no_such_fact":null}})").isEmpty());
    CHECK(refusalOfLine(R"({"facts":{"hb_g_l":null}})").isEmpty());
}

TEST_CASE("Ticks given, even none, mean that the doctor was asked and without them nobody was",
          "[risk][refusal]") {
    const auto input = [](const char* json) {
        const auto result = risk::inputFromJson(shippedRules(), QJsonDocument::fromJson(json).object());
        REQUIRE(result);
        return *result;
    };
    CHECK(assessed(input(R"({"facts":{}})")).unknownClauses.contains(u"S5.1"_s));
    CHECK_FALSE(assessed(input(R"({"facts":{},"ticks":[]})")).unknownClauses.contains(u"S5.1"_s));
    CHECK(assessed(input(R"({"facts":{},"ticks":[]})")).unknownClauses.contains(u"S2.3"_s));
    CHECK(assessed(input(R"({"ticks":[],"unasked":["S5.1"]})")).unknownClauses.contains(u"S5.1"_s));
}

TEST_CASE("An assessment written out and read back is the same", "[risk][json]") {
    for (const QJsonObject& line : dataLines("risk_cases.jsonl")) {
        risk::Input input = inputOf(line);
        for (risk::FactValue& value : input.facts) {
            value.entryId = u"entry"_s;
            value.form = u"ANC1"_s;
            value.field = u"hb"_s;
            value.date = QDate(2026, 3, 1);
        }
        const QJsonObject written = risk::assessmentToJson(assessed(input));
        const auto read = risk::assessmentFromJson(written);
        REQUIRE(read);
        CHECK(risk::assessmentToJson(*read) == written);
        CHECK(read->green() == assessed(input).green());
    }
}

TEST_CASE("A damaged assessment is reported, not guessed", "[risk][json]") {
    const QJsonObject good = risk::assessmentToJson(assessed(womanWith({{u"age_years"_s, 41}})));
    for (const QString& key : good.keys()) {
        QJsonObject broken = good;
        broken.remove(key);
        INFO(key);
        CHECK(static_cast<bool>(risk::assessmentFromJson(broken)) == (key == u"prompts"_s));
    }
    QJsonObject strange = good;
    strange.insert(u"colours"_s, QJsonArray{u"pink"_s});
    const auto result = risk::assessmentFromJson(strange);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Damaged);
}
