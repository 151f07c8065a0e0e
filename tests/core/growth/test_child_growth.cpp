#include "core/growth/growth_curve.h"
#include "tests/core/growth/tables.h"

#include <cmath>

using namespace muying;
using namespace muying::growth;
using namespace Qt::StringLiterals;

namespace {

record::Entry entryOf(const QString& form, const QDate& date, const QJsonObject& answers) {
    static int number = 0;
    record::Entry entry;
    entry.id = QString::number(++number);
    entry.form = form;
    entry.date = date;
    entry.answers = record::Answers(answers);
    return entry;
}

record::Entry cardOf(const QDate& birth, int weeks = 40, const QString& sex = u"1"_s) {
    return entryOf(u"CH_ID"_s, birth.addDays(3),
                   {{u"sex"_s, sex},
                    {u"birth_datetime"_s, birth.toString(Qt::ISODate) + u"T08:30"_s},
                    {u"ga_weeks"_s, weeks},
                    {u"birth_weight_g"_s, 3300},
                    {u"birth_length_cm"_s, 50.4},
                    {u"birth_head_cm"_s, 34}});
}

GrowthRecord recordOf(const std::vector<record::Entry>& entries) {
    std::vector<const record::Entry*> list;
    for (const record::Entry& entry : entries)
        list.push_back(&entry);
    return growthRecord(muying::tests::growthTables(), list);
}

const QDate born(2025, 5, 6);

} // namespace

TEST_CASE("Every form that holds a weight, a length or a head makes a point", "[growth][child]") {
    const GrowthRecord record = recordOf(
        {cardOf(born),
         entryOf(u"CH_NV"_s, born.addDays(7), {{u"weight_kg"_s, 3.4}, {u"birth_weight_kg"_s, 3.3}}),
         entryOf(u"CH_M1_8"_s, born.addDays(31),
                 {{u"weight_kg"_s, 4.5}, {u"height_cm"_s, 54.5}, {u"head_cm"_s, 37}}),
         entryOf(u"CH_HR"_s, born.addDays(60), {{u"v_weight"_s, 5.6}}),
         entryOf(u"CH_GROWTH"_s, born.addDays(31), {{u"weight_kg"_s, 4.5}, {u"height_method"_s, u"1"_s}}),
         entryOf(u"CH_SCREEN"_s, born.addDays(4), {{u"note"_s, u"no measure"_s}})});
    REQUIRE(record.points.size() == 4); // the two of one day agree and are one
    CHECK(record.points[0].date == born);
    CHECK(record.points[0].measured.weightKg == 3.3);
    CHECK(record.points[1].measured.weightKg == 3.4);
    CHECK(record.points[2].measured.headCm == 37.0);
    CHECK(record.points[3].ageDays == 60);
    REQUIRE(record.newest(u"wfa"_s, Standard::Wst423));
    CHECK(record.newest(u"wfa"_s, Standard::Wst423)->measured.weightKg == 5.6);
    CHECK(record.newest(u"lhfa"_s, Standard::Wst423)->measured.lengthHeightCm == 54.5);
}

TEST_CASE("The reading of a point is the reading of the tables for that age and sex", "[growth][child]") {
    const GrowthRecord record =
        recordOf({cardOf(born), entryOf(u"CH_M12_30"_s, born.addDays(370),
                                        {{u"weight_kg"_s, 9.3}, {u"height_cm"_s, 74.6}})});
    const GrowthPoint& point = record.points.back();
    Measurement same;
    same.sex = Sex::Boy;
    same.ageDays = 370;
    same.weightKg = 9.3;
    same.lengthHeightCm = 74.6;
    const auto expected = readGrowth(muying::tests::growthTables(), Standard::Wst423, same);
    REQUIRE(point.wst);
    CHECK(point.wst->indicators.value(u"wfa"_s).levelSd == expected.indicators.value(u"wfa"_s).levelSd);
    CHECK(point.wst->indicators.value(u"wfa"_s).z == expected.indicators.value(u"wfa"_s).z);
    CHECK(readingOf(point, u"wfh"_s, Standard::Wst423) != nullptr); // the length table stands for it
    CHECK(recordOf({cardOf(born, 40, u"9"_s)}).points.front().wst ==
          std::nullopt); // sex not known: no reading
}

TEST_CASE("A preterm child is read at the corrected age until two years, never before its term",
          "[growth][child]") {
    const GrowthRecord record =
        recordOf({cardOf(born, 32), entryOf(u"CH_M1_8"_s, born.addDays(30), {{u"weight_kg"_s, 2.6}}),
                  entryOf(u"CH_M1_8"_s, born.addDays(100), {{u"weight_kg"_s, 4.6}}),
                  entryOf(u"CH_M12_30"_s, QDate(2027, 5, 5), {{u"weight_kg"_s, 11.0}}),
                  entryOf(u"CH_M12_30"_s, QDate(2027, 5, 6), {{u"weight_kg"_s, 11.0}})});
    CHECK(record.bornEarlyDays == 56);
    REQUIRE(record.points.size() == 5);
    CHECK_FALSE(record.points[0].readDays); // birth and the first month lie before 40 weeks
    CHECK_FALSE(record.points[1].readDays);
    CHECK(record.points[2].readDays == 44);
    CHECK(record.points[2].corrected);
    CHECK(record.points[3].readDays == static_cast<int>(born.daysTo(QDate(2027, 5, 5))) - 56);
    CHECK(record.points[4].readDays == static_cast<int>(born.daysTo(QDate(2027, 5, 6))));
    CHECK_FALSE(record.points[4].corrected);
}

TEST_CASE("A curve that is flat or loses a main line is told from one that runs along", "[growth][child]") {
    const auto at = [](int days, double kg) {
        return entryOf(u"CH_GROWTH"_s, born.addDays(days), {{u"weight_kg"_s, kg}});
    };
    CHECK(recordOf({cardOf(born), at(180, 8.0), at(240, 8.7)}).trend(u"wfa"_s) == GrowthTrend::Parallel);
    CHECK(recordOf({cardOf(born), at(180, 8.0), at(240, 8.0)}).trend(u"wfa"_s) == GrowthTrend::Slow);
    CHECK(recordOf({cardOf(born), at(180, 8.9), at(300, 9.0)}).trend(u"wfa"_s) == GrowthTrend::Slow);
    CHECK(recordOf({cardOf(born), at(180, 7.2), at(300, 10.4)}).trend(u"wfa"_s) == GrowthTrend::Fast);
    CHECK(recordOf({cardOf(born), at(180, 8.0), at(190, 8.1)}).trend(u"wfa"_s) == GrowthTrend::Unknown);
}

TEST_CASE("A curve carries the lines of its table and breaks where length becomes height",
          "[growth][curve]") {
    const auto& tables = muying::tests::growthTables();
    const GrowthRecord young =
        recordOf({cardOf(born),
                  entryOf(u"CH_M1_8"_s, born.addDays(92), {{u"weight_kg"_s, 6.4}, {u"height_cm"_s, 61.0}})});
    const GrowthCurve weight = growthCurve(tables, young, u"wfa"_s, Standard::Wst423);
    CHECK(weight.right == 24);
    REQUIRE(weight.lines.size() == 7);
    CHECK(weight.points.size() == 2);
    // Ordinates are those of the table at its own rows.
    const SevenSeries& table = *tables.wstSd(u"wfa"_s, Sex::Boy);
    for (const SevenRow& row : table) {
        if (row.x > 0 && row.x <= 24) {
            CHECK(std::abs(*weight.at(0, row.x) - row.value[3]) < 1e-9);
            CHECK(std::abs(*weight.at(-2, row.x) - row.value[1]) < 1e-9);
        }
    }
    const GrowthRecord old =
        recordOf({cardOf(born), entryOf(u"CH_Y3_6"_s, born.addDays(1200),
                                        {{u"weight_kg"_s, 14.0}, {u"height_cm"_s, 95.0}})});
    const GrowthCurve height = growthCurve(tables, old, u"lhfa"_s, Standard::Wst423);
    CHECK(height.right == 84);
    CHECK(height.lines.front().stretches.size() == 2);
    CHECK_FALSE(height.at(0, 23.5));
    const GrowthCurve body = growthCurve(tables, old, u"wfh"_s, Standard::Wst423);
    CHECK(body.indicator == u"wfh"_s);
    CHECK(body.byBody);
    CHECK(body.points.size() == 1);
}

TEST_CASE("The WHO lines agree with the WHO reading of a point upon them", "[growth][curve]") {
    const auto& tables = muying::tests::growthTables();
    const GrowthRecord record =
        recordOf({cardOf(born), entryOf(u"CH_M1_8"_s, born.addDays(182), {{u"weight_kg"_s, 8.0}})});
    const GrowthCurve curve = growthCurve(tables, record, u"wfa"_s, Standard::Who);
    REQUIRE(curve.lines.size() == 7);
    WhoInput input;
    input.sex = Sex::Boy;
    input.ageDays = 183;
    for (const int sd : {-2, 0, 2}) {
        input.weightKg = *curve.at(sd, 183 / daysPerMonth);
        CHECK(std::abs(readWho(tables, input).indicators.value(u"wfa"_s).z - sd) < 0.03);
    }
    CHECK(
        growthCurve(tables, recordOf({cardOf(born, 40, u"0"_s)}), u"wfa"_s, Standard::Wst423).lines.empty());
}
