#include "core/content/computations.h"
#include "core/growth/growth_fields.h"
#include "core/record/computations.h"
#include "tests/catch.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::growth;
using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

QJsonValue growthField(const QString& name, const record::Arguments& arguments) {
    static const auto loaded = loadGrowthComputation(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    REQUIRE(loaded.ok());
    return (*loaded)(name, arguments);
}

const ExprValue boy = u"1"_s;
const ExprValue unknownSex = u"9"_s;
const ExprValue birth = QDate(2025, 3, 10);
const ExprValue oneYear = QDate(2026, 3, 12); // 367 days: 12 completed months
const ExprValue term = 39.0;
const ExprValue missing;

QString weightLevel(double kg) {
    return growthField(u"weight_level"_s, {ExprValue{kg}, boy, birth, oneYear, term, ExprValue{0.0}})
        .toString();
}

} // namespace

TEST_CASE("the levels of the check-up forms are declared as brought in from outside and can be made") {
    const ExprValue kg = 10.1;
    const ExprValue cm = 76.7;
    const ExprValue head = 46.1;
    const record::Arguments body{kg, cm, boy, birth, oneYear};
    const std::vector<std::pair<QString, record::Arguments>> made{
        {u"weight_level"_s, {kg, boy, birth, oneYear, term, missing}},
        {u"height_level"_s, {cm, boy, birth, oneYear, term, missing}},
        {u"head_level"_s, {head, boy, birth, oneYear, term, missing}},
        {u"weight_height_level"_s, body},
        {u"growth_evaluation"_s, body}};
    for (const auto& [name, measured] : made) {
        CAPTURE(name);
        const content::Computation* declared = content::computation(name);
        REQUIRE(declared != nullptr);
        CHECK(declared->outside);
        CHECK(declared->parameters.size() == qsizetype(measured.size()));
        CHECK_FALSE(growthField(name, measured).isNull());
        CHECK(growthField(name, record::Arguments(measured.size())).isNull());
        CHECK(growthField(name, {}).isNull());
    }
    CHECK(growthField(u"no_such_thing"_s, {kg}).isNull());
}

TEST_CASE("上 begins at +2 SD, 下 below −2 SD, all between is 中") {
    CHECK(weightLevel(12.4) == u"1"_s); // boys of 12 months: −2 SD 8.2 kg, +2 SD 12.4 kg
    CHECK(weightLevel(12.3) == u"2"_s);
    CHECK(weightLevel(8.2) == u"2"_s);
    CHECK(weightLevel(8.1) == u"3"_s);
    const auto length = [](double cm) {
        return growthField(u"height_level"_s, {ExprValue{cm}, boy, birth, oneYear, term, missing}).toString();
    };
    CHECK(length(81.9) == u"1"_s);
    CHECK(length(71.4) == u"2"_s);
    CHECK(length(71.3) == u"3"_s);
}

TEST_CASE("a preterm child is read at its corrected age until two years, and not before its term") {
    const ExprValue weeks = 30.0;
    const ExprValue kg = 7.7;
    // 70 days early: 297 days, 9 completed months (−2 SD 7.6 kg); at 12 months 7.7 kg is below −2 SD.
    CHECK(growthField(u"weight_level"_s, {kg, boy, birth, oneYear, weeks, missing}) == u"2"_s);
    CHECK(growthField(u"weight_level"_s, {kg, boy, birth, oneYear, term, missing}) == u"3"_s);
    const ExprValue twoYears = QDate(2027, 3, 12);
    const ExprValue low = 10.1; // boys of 24 months: −2 SD 10.2 kg
    CHECK(growthField(u"weight_level"_s, {low, boy, birth, twoYears, weeks, missing}) == u"3"_s);
    const ExprValue oneMonth = QDate(2025, 4, 10);
    CHECK(growthField(u"weight_level"_s, {ExprValue{2.0}, boy, birth, oneMonth, weeks, missing}).isNull());
}

TEST_CASE("without a sex or outside the tables nothing is judged") {
    CHECK(growthField(u"weight_level"_s, {ExprValue{10.1}, unknownSex, birth, oneYear, term, missing})
              .isNull());
    const ExprValue sevenYears = QDate(2032, 4, 12);
    CHECK(growthField(u"weight_level"_s, {ExprValue{22.0}, boy, birth, sevenYears, term, missing}).isNull());
    const ExprValue before = QDate(2025, 3, 9);
    CHECK(growthField(u"weight_level"_s, {ExprValue{3.5}, boy, birth, before, term, missing}).isNull());
}

TEST_CASE("the evaluation names what the standard names, obesity alone and a usual child normal") {
    const ExprValue fourYears = QDate(2029, 3, 15);
    const auto evaluation = [&](double kg, double cm) {
        return growthField(u"growth_evaluation"_s, {ExprValue{kg}, ExprValue{cm}, boy, birth, fourYears})
            .toArray();
    };
    CHECK(evaluation(16.7, 104.9) == QJsonArray{u"normal"_s});
    CHECK(evaluation(13.4, 97.1) == (QJsonArray{u"underweight"_s, u"stunted"_s}));
    CHECK(evaluation(25.0, 104.9) == QJsonArray{u"obese"_s});
    CHECK(evaluation(13.4, 104.9) == (QJsonArray{u"underweight"_s, u"wasted"_s}));
    CHECK(growthField(u"growth_evaluation"_s, {ExprValue{16.7}, missing, boy, birth, fourYears}).isNull());
    CHECK(growthField(u"weight_height_level"_s, {ExprValue{25.0}, ExprValue{104.9}, boy, birth, fourYears}) ==
          u"1"_s);
}

TEST_CASE("a month is complete on its calendar day, whatever the length of the months before") {
    const auto levelOn = [](const QDate& day) {
        return growthField(u"weight_level"_s, {ExprValue{8.1}, boy, birth, ExprValue{day}, term, missing})
            .toString();
    };
    CHECK(levelOn(QDate(2026, 3, 9)) == u"2"_s);  // 11 months: −2 SD 8.0 kg
    CHECK(levelOn(QDate(2026, 3, 10)) == u"3"_s); // 12 months, though only 365 days: −2 SD 8.2 kg
}
