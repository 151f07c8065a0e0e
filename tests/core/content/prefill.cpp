#include "core/content/prefill.h"

#include "core/content/library.h"
#include "tests/core/content/content_files.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

std::vector<PrefillSource> sourcesOf(const QString& text) {
    const auto parsed = parsePrefill(text);
    REQUIRE(parsed.ok());
    return *parsed;
}

QString prefillComplaint(const QString& text) {
    const auto parsed = parsePrefill(text);
    return parsed ? QString() : parsed.error().message;
}

} // namespace

TEST_CASE("A prefill is taken apart into its sources, in the order in which they are asked") {
    using Kind = PrefillSource::Kind;
    CHECK(sourcesOf({}).empty());
    const auto sources = sourcesOf(
        u"case.open_date else today else =2026-01-01 else same_day(visit.sbp,visit.visit_date,today)"_s);
    REQUIRE(sources.size() == 4);
    CHECK(sources[0].kind == Kind::Reference);
    CHECK(sources[0].text == u"case.open_date"_s);
    CHECK(sources[1].kind == Kind::Moment);
    CHECK(sources[2].kind == Kind::Constant);
    CHECK(sources[2].text == u"2026-01-01"_s);
    CHECK(sources[3].kind == Kind::Call);
    CHECK(sources[3].call.name == u"same_day"_s);
    CHECK(sources[3].call.arguments == QStringList{u"visit.sbp"_s, u"visit.visit_date"_s, u"today"_s});
}

TEST_CASE("Words are cut at the bars and name what stands in their braces") {
    const auto sources =
        sourcesOf(u"{cover.ec_name}| {cover.ec_relation}|（{cover.ec_phone}、{cover.phone}）"_s);
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].kind == PrefillSource::Kind::Words);
    REQUIRE(sources[0].pieces.size() == 3);
    CHECK(placeholders(sources[0].pieces[1]) == QStringList{u"cover.ec_relation"_s});
    CHECK(placeholders(sources[0].pieces[2]) == QStringList{u"cover.ec_phone"_s, u"cover.phone"_s});
}

TEST_CASE("A prefill that cannot be read is refused with what is wrong") {
    CHECK(prefillComplaint(u"cover.phone else {cover.name"_s) == u"\"{cover.name\" has an open brace"_s);
    CHECK(prefillComplaint(u"{cover phone}"_s) == u"\"{cover phone}\" names no field"_s);
    CHECK(prefillComplaint(u"Cover.phone"_s) == u"\"Cover.phone\" names no field"_s);
    CHECK(prefillComplaint(u"same_day(visit.sbp"_s) == u"a computation looks like name(argument,argument)"_s);
}

TEST_CASE("What the desk knows has a type, and nothing else stands under its prefixes") {
    REQUIRE(contextField(u"risk.colours"_s));
    CHECK(contextField(u"risk.colours"_s)->type == FieldType::Multi);
    CHECK(contextField(u"risk.colours"_s)->option(u"5"_s));
    CHECK(contextField(u"care.checks"_s)->type == FieldType::Int);
    CHECK(contextField(u"risk.shade"_s) == nullptr);
    CHECK(contextField(u"cover.name"_s) == nullptr);
}
