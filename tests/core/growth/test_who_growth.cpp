#include "core/growth/who_growth.h"
#include "tests/catch.h"
#include "tests/core/growth/tables.h"

#include <cmath>

using namespace muying::growth;
using muying::tests::growthTables;

namespace {

// L, M and S are interpolated between weeks and months: the result may differ from the daily tables by 0.03
// z.
constexpr double tolerance = 0.035;

bool closeTo(const WhoResult& result, const char* indicator, double z) {
    const auto found = result.indicators.constFind(QString::fromLatin1(indicator));
    return found != result.indicators.constEnd() && std::abs(found->z - z) <= tolerance;
}

struct Example {
    Sex sex;
    int day;
    double kg, cm;
    Posture posture;
    std::optional<double> head;
    double waz, haz, wlz, baz, hcz;
    const char* weightTable;
};

} // namespace

TEST_CASE("the worked examples of the WHO method come out") {
    const Example example = GENERATE(
        Example{Sex::Boy, 412, 9.3, 74.6, Posture::Lying, 45.9, -0.66, -1.19, -0.16, 0.08, -0.44, "wfl"},
        Example{Sex::Girl, 412, 9.3, 74.6, Posture::Standing, 45.9, 0.01, -0.20, 0.11, 0.16, 0.43, "wfl"},
        Example{Sex::Boy, 1003, 12.9, 90.2, Posture::Lying, 48.7, -0.58, -1.27, 0.13, 0.33, -0.36, "wfh"},
        Example{Sex::Girl, 71, 7.9, 58.3, Posture::Lying, 38.1, 3.03, 0.13, 3.94, 4.19, -0.50, "wfl"},
        Example{Sex::Boy, 550, 6.1, 76.4, Posture::Lying, 46.0, -4.87, -2.19, -5.58, -5.60, -1.04, "wfl"});
    const WhoResult result = readWho(growthTables(), {example.sex, example.day, example.kg, example.cm,
                                                      example.head, example.posture, false});
    INFO("day " << example.day);
    CHECK(closeTo(result, "wfa", example.waz));
    CHECK(closeTo(result, "lhfa", example.haz));
    CHECK(closeTo(result, example.weightTable, example.wlz));
    CHECK(closeTo(result, "bfa", example.baz));
    CHECK(closeTo(result, "hcfa", example.hcz));
}

TEST_CASE("from day 1827 WHO 2007 applies, without weight-for-height and head") {
    const WhoResult result =
        readWho(growthTables(), {Sex::Girl, 2011, 17.2, 109.8, 50.0, Posture::Standing, false});
    CHECK(closeTo(result, "wfa", -0.75));
    CHECK(closeTo(result, "lhfa", -0.49));
    CHECK(closeTo(result, "bfa", -0.69));
    CHECK_FALSE(result.indicators.contains(QStringLiteral("wfh")));
    CHECK_FALSE(result.indicators.contains(QStringLiteral("hcfa")));
    CHECK(readWho(growthTables(), {Sex::Girl, 1826, 17.2, 109.8, 50.0, Posture::Standing, false})
              .indicators.contains(QStringLiteral("wfh")));
}

TEST_CASE("the thin boy is flagged, the stout girl is not") {
    const WhoResult thin = readWho(growthTables(), {Sex::Boy, 550, 6.1, 76.4, 46.0, Posture::Lying, false});
    CHECK(thin.indicators[QStringLiteral("wfl")].implausible);
    CHECK(thin.indicators[QStringLiteral("bfa")].implausible);
    CHECK_FALSE(thin.indicators[QStringLiteral("wfa")].implausible);
    CHECK_FALSE(thin.indicators[QStringLiteral("lhfa")].implausible);
}

TEST_CASE("the two-year border: day 730 is length, day 731 is height") {
    const auto lying = [](int day) {
        return readWho(growthTables(), {Sex::Boy, day, 12.0, 87.0, {}, Posture::Lying, false});
    };
    CHECK(lying(730).indicators.contains(QStringLiteral("wfl")));
    CHECK(lying(731).indicators.contains(QStringLiteral("wfh")));
    // Lying from day 731 loses 0.7 cm, so the height score falls by about 0.23 SD.
    const WhoResult standing =
        readWho(growthTables(), {Sex::Boy, 731, 12.0, 87.0, {}, Posture::Standing, false});
    CHECK(standing.indicators[QStringLiteral("lhfa")].z - lying(731).indicators[QStringLiteral("lhfa")].z >
          0.2);
}

TEST_CASE("standing below nine months counts as not recorded") {
    const WhoResult standing =
        readWho(growthTables(), {Sex::Boy, 200, 7.8, 67.0, {}, Posture::Standing, false});
    const WhoResult unknown =
        readWho(growthTables(), {Sex::Boy, 200, 7.8, 67.0, {}, Posture::Unknown, false});
    CHECK(standing.standingBelowNineMonths);
    CHECK(standing.indicators[QStringLiteral("lhfa")].z == unknown.indicators[QStringLiteral("lhfa")].z);
}

TEST_CASE("oedema leaves no weight-based score and impossible measures leave none") {
    const WhoResult swollen =
        readWho(growthTables(), {Sex::Girl, 400, 9.0, 74.0, 45.0, Posture::Lying, true});
    CHECK_FALSE(swollen.indicators.contains(QStringLiteral("wfa")));
    CHECK_FALSE(swollen.indicators.contains(QStringLiteral("bfa")));
    CHECK(swollen.indicators.contains(QStringLiteral("lhfa")));
    CHECK(swollen.indicators.contains(QStringLiteral("hcfa")));
    CHECK(
        readWho(growthTables(), {Sex::Girl, 400, 0.0, -1.0, {}, Posture::Lying, false}).indicators.isEmpty());
    CHECK(
        readWho(growthTables(), {Sex::Girl, -1, 3.0, 50.0, {}, Posture::Lying, false}).indicators.isEmpty());
}

TEST_CASE("weight-for-length ends with its table") {
    CHECK(readWhoDirect(growthTables(), QStringLiteral("wfl"), Sex::Boy, 110, 18.0));
    CHECK_FALSE(readWhoDirect(growthTables(), QStringLiteral("wfl"), Sex::Boy, 110.1, 18.0));
    CHECK_FALSE(readWhoDirect(growthTables(), QStringLiteral("wfh"), Sex::Boy, 64.9, 7.0));
}
