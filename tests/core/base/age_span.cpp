#include "core/base/age_span.h"
#include "tests/catch.h"

using namespace muying;
using namespace Qt::StringLiterals;

TEST_CASE("A span of life counts calendar months first, then days") {
    CHECK(AgeSpan{1, 0}.after(QDate(2026, 1, 31)) == QDate(2026, 2, 28));
    CHECK(AgeSpan{8, 7}.after(QDate(2025, 6, 30)) == QDate(2026, 3, 7));
    CHECK(AgeSpan{4, -1}.after(QDate(2026, 1, 31)) == QDate(2026, 5, 30));
    CHECK(AgeSpan{72, 0}.after(QDate(2024, 2, 29)) == QDate(2030, 2, 28));
    CHECK_FALSE(AgeSpan{1, 0}.after(QDate()).isValid());
}

TEST_CASE("A span is read as it is written, and nothing else is one") {
    for (const QString& text : {u"0d"_s, u"28d"_s, u"3m"_s, u"8m+7d"_s, u"4m-1d"_s}) {
        const auto span = AgeSpan::parse(text);
        REQUIRE(span.has_value());
        CHECK(span->text() == text);
    }
    for (const QString& text :
         {u""_s, u"3"_s, u"m"_s, u"-3d"_s, u"3d2m"_s, u"3m7d"_s, u"3 m"_s, u"1801m"_s, u"99999d"_s})
        CHECK_FALSE(AgeSpan::parse(text).has_value());
}
