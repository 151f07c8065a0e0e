#include "core/growth/wst423.h"
#include "tests/catch.h"
#include "tests/core/growth/tables.h"

#include <cmath>

using namespace muying::growth;
using muying::tests::growthTables;

namespace {

WstReading reading(const char* indicator, double x, double value, Sex sex = Sex::Boy) {
    const auto result = readWst(growthTables(), QString::fromLatin1(indicator), sex, x, value);
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("level words at the SD bounds are closed below and open above") {
    // Boys' weight at 36 months: 10.8 11.9 13.2 14.6 16.3 18.3 20.5
    CHECK(reading("wfa", 36, 11.89).levelSd == QStringLiteral("下"));
    CHECK(reading("wfa", 36, 11.9).levelSd == QStringLiteral("中下"));
    CHECK(reading("wfa", 36, 13.19).levelSd == QStringLiteral("中下"));
    CHECK(reading("wfa", 36, 13.2).levelSd == QStringLiteral("中"));
    CHECK(reading("wfa", 36, 16.29).levelSd == QStringLiteral("中"));
    CHECK(reading("wfa", 36, 16.3).levelSd == QStringLiteral("中上"));
    CHECK(reading("wfa", 36, 18.29).levelSd == QStringLiteral("中上"));
    CHECK(reading("wfa", 36, 18.3).levelSd == QStringLiteral("上"));
}

TEST_CASE("level words by percentiles use P3, P25, P75 and P97") {
    const SevenSeries* series = growthTables().wstPercentile(QStringLiteral("lhfa"), Sex::Girl);
    REQUIRE(series);
    const auto& p = series->at(12).value; // 12 months
    CHECK(reading("lhfa", 12, p[0] - 0.01, Sex::Girl).levelPercentile == QStringLiteral("下"));
    CHECK(reading("lhfa", 12, p[0], Sex::Girl).levelPercentile == QStringLiteral("中下"));
    CHECK(reading("lhfa", 12, p[2], Sex::Girl).levelPercentile == QStringLiteral("中"));
    CHECK(reading("lhfa", 12, p[4], Sex::Girl).levelPercentile == QStringLiteral("中上"));
    CHECK(reading("lhfa", 12, p[6], Sex::Girl).levelPercentile == QStringLiteral("上"));
}

TEST_CASE("nutrition words stand only where the standard names them") {
    CHECK(reading("wfa", 36, 10.79).nutrition == QStringLiteral("重度低体重"));
    CHECK(reading("wfa", 36, 10.8).nutrition == QStringLiteral("低体重"));
    CHECK(reading("wfa", 36, 11.9).nutrition == QString());
    CHECK(reading("wfa", 36, 30).nutrition == QString());
    CHECK(reading("lhfa", 36, 86.9).nutrition == QStringLiteral("重度生长迟缓"));
    CHECK(reading("lhfa", 36, 90.4).nutrition == QStringLiteral("生长迟缓"));
    CHECK(reading("hcfa", 36, 45).nutrition == QString());
    // Boys' weight for 118 cm: 16.9 18.2 19.7 21.5 23.6 26.2 29.5
    CHECK(reading("wfh", 118, 16.8).nutrition == QStringLiteral("重度消瘦"));
    CHECK(reading("wfh", 118, 18.1).nutrition == QStringLiteral("消瘦"));
    CHECK(reading("wfh", 118, 23.5).nutrition == QString());
    CHECK(reading("wfh", 118, 23.6).nutrition == QStringLiteral("超重"));
    CHECK(reading("wfh", 118, 26.2).nutrition == QStringLiteral("肥胖"));
    CHECK(reading("wfh", 118, 29.4).nutrition == QStringLiteral("肥胖"));
    CHECK(reading("wfh", 118, 29.5).nutrition == QStringLiteral("重度肥胖"));
}

TEST_CASE("z is linear between SD columns and silent beyond three") {
    CHECK(std::abs(*reading("wfa", 36, 14.6).z) < 1e-9);
    CHECK(std::abs(*reading("wfa", 36, 13.1).z - (-1 - 0.1 / 1.3)) < 1e-9);
    CHECK(std::abs(*reading("wfa", 36, 20.5).z - 3) < 1e-9);
    CHECK(std::abs(*reading("wfa", 36, 10.8).z + 3) < 1e-9);
    CHECK_FALSE(reading("wfa", 36, 20.6).z);
    CHECK(reading("wfa", 36, 20.6).beyond == 1);
    CHECK_FALSE(reading("wfa", 36, 10.7).z);
    CHECK(reading("wfa", 36, 10.7).beyond == -1);
}

TEST_CASE("ages take the last tabulated month reached") {
    CHECK(reading("wfa", 23, 12).row == 23);
    CHECK(reading("wfa", 26, 12).row == 24);
    CHECK(reading("wfa", 38, 14).row == 36);
    CHECK(reading("wfa", 83, 22).row == 81);
    CHECK_FALSE(readWst(growthTables(), QStringLiteral("wfa"), Sex::Boy, 84, 22));
    CHECK_FALSE(readWst(growthTables(), QStringLiteral("wfa"), Sex::Boy, -1, 3));
    CHECK_FALSE(readWst(growthTables(), QStringLiteral("hcfa"), Sex::Boy, 37, 49));
}

TEST_CASE("body lengths take the nearest whole centimetre of their table") {
    CHECK(reading("wfh", 92.4, 13).row == 92);
    CHECK(reading("wfh", 92.5, 13).row == 93);
    CHECK_FALSE(readWst(growthTables(), QStringLiteral("wfl"), Sex::Boy, 44.4, 2.5));
    CHECK_FALSE(readWst(growthTables(), QStringLiteral("wfh"), Sex::Boy, 131, 30));
    CHECK_FALSE(readWst(growthTables(), QStringLiteral("nosuch"), Sex::Boy, 12, 10));
}

TEST_CASE("boys and girls, months and centimetres: every shipped row can be read back at its median") {
    for (const char* indicator : {"wfa", "lhfa", "bfa", "hcfa", "wfl", "wfh"}) {
        for (const Sex sex : {Sex::Boy, Sex::Girl}) {
            const SevenSeries* series = growthTables().wstSd(QString::fromLatin1(indicator), sex);
            REQUIRE(series);
            for (const SevenRow& row : *series) {
                const WstReading median = reading(indicator, row.x, row.value[3], sex);
                CHECK(median.levelSd == QStringLiteral("中"));
                CHECK(std::abs(*median.z) < 1e-9);
            }
        }
    }
}
