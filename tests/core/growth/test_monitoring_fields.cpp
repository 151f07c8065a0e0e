#include "core/content/computations.h"
#include "core/growth/growth_fields.h"
#include "core/record/computations.h"
#include "tests/catch.h"
#include "tests/core/growth/tables.h"

#include <QJsonArray>

#include <cmath>

using namespace muying;
using namespace muying::growth;
using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

const QDate monitoredBirth(2020, 3, 10);

QJsonValue monitored(const QString& name, const record::Arguments& arguments) {
    static const auto loaded = loadGrowthComputation(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    REQUIRE(loaded.ok());
    return (*loaded)(name, arguments);
}

/// The measures, then a term child of that age.
record::Arguments onDay(std::vector<ExprValue> measures, const QString& sex, int days) {
    for (const ExprValue& value : std::vector<ExprValue>{sex, monitoredBirth, monitoredBirth.addDays(days),
                                                         ExprValue{40.0}, ExprValue{0.0}})
        measures.push_back(value);
    return measures;
}

bool near(const QJsonValue& value, double expected) {
    INFO(value.toDouble() << " should be " << expected);
    return value.isDouble() && std::abs(value.toDouble() - expected) <= 0.03;
}

const SevenSeries& weightSeries(const QString& sex) {
    const SevenSeries* series = tests::growthTables().wstSd(u"wfa"_s, sex == u"1"_s ? Sex::Boy : Sex::Girl);
    REQUIRE(series);
    return *series;
}

} // namespace

TEST_CASE("the bands of the nutrition files change on the SD lines of every month, boys and girls") {
    for (const QString& sex : {u"1"_s, u"2"_s}) {
        for (const SevenRow& row : weightSeries(sex)) {
            const QDate day = monitoredBirth.addMonths(static_cast<int>(row.x));
            const auto days = static_cast<int>(monitoredBirth.daysTo(day));
            const auto band = [&](double kg) {
                return monitored(u"sd_wfa"_s, onDay({ExprValue{kg}}, sex, days)).toString();
            };
            INFO(sex.toStdString() << " month " << row.x);
            const QStringList from{u"2"_s, u"3"_s, u"4"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s};
            const QStringList below{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"4"_s, u"5"_s, u"6"_s};
            for (std::size_t line = 0; line < row.value.size(); ++line) {
                CHECK(band(row.value[line]) == from[static_cast<qsizetype>(line)]);
                CHECK(band(row.value[line] - 0.01) == below[static_cast<qsizetype>(line)]);
            }
        }
    }
}

TEST_CASE("the five levels of a growth point follow the SD lines, and classes name the severe degree") {
    // Boys of 12 months by WS/T 423-2022.
    const auto row = std::ranges::find(weightSeries(u"1"_s), 12.0, &SevenRow::x);
    REQUIRE(row != weightSeries(u"1"_s).end());
    const auto& line = row->value;
    const auto level = [&](double kg) {
        return monitored(u"wst_wfa"_s, onDay({ExprValue{kg}, ExprValue{false}}, u"1"_s, 366)).toString();
    };
    CHECK(level(line[5]) == u"5"_s);
    CHECK(level(line[5] - 0.01) == u"4"_s);
    CHECK(level(line[4]) == u"4"_s);
    CHECK(level(line[2]) == u"3"_s);
    CHECK(level(line[1]) == u"2"_s);
    CHECK(level(line[1] - 0.01) == u"1"_s);
    const auto classes = [&](double kg, double cm) {
        return monitored(u"nutrition_class"_s,
                         onDay({ExprValue{kg}, ExprValue{cm}, ExprValue{false}}, u"1"_s, 366))
            .toArray();
    };
    CHECK(classes(line[3], 77.0) == QJsonArray{u"0"_s});
    CHECK(classes(line[1] - 0.1, 77.0).contains(u"1"_s));
    CHECK(classes(line[0] - 0.1, 77.0).contains(u"2"_s));
    CHECK(classes(line[3], 60.0).contains(u"4"_s));
}

TEST_CASE("with oedema nothing is said about weight, with one measure nothing is called normal") {
    const ExprValue kg = 9.9;
    const ExprValue cm = 76.5;
    const ExprValue swollen = true;
    const ExprValue missing;
    CHECK(monitored(u"wst_wfa"_s, onDay({kg, swollen}, u"1"_s, 366)).isNull());
    CHECK(monitored(u"wst_bfa"_s, onDay({kg, cm, swollen}, u"1"_s, 366)).isNull());
    CHECK(monitored(u"wst_wflh"_s, onDay({kg, cm, swollen}, u"1"_s, 366)).isNull());
    CHECK(monitored(u"nutrition_class"_s, onDay({kg, cm, swollen}, u"1"_s, 366)).isNull());
    CHECK(monitored(u"nutrition_class"_s, onDay({kg, missing, missing}, u"1"_s, 366)).isNull());
    CHECK_FALSE(monitored(u"wst_lhfa"_s, onDay({cm}, u"1"_s, 366)).isNull());
    CHECK(monitored(u"wst_wfa"_s, onDay({kg, missing}, u"9"_s, 366)).isNull());
    CHECK(monitored(u"wst_wfa"_s, onDay({kg, missing}, u"1"_s, -1)).isNull());
}

TEST_CASE("a preterm child is read at its corrected age until two years") {
    const ExprValue kg = 9.9;
    const ExprValue missing;
    const auto level = [&](double weeks, int days) {
        return monitored(u"sd_wfa"_s, {kg, ExprValue{u"1"_s}, monitoredBirth, monitoredBirth.addDays(days),
                                       ExprValue{weeks}, missing});
    };
    // 9.9 kg at 15 months: below the median line, twelve weeks earlier above it.
    CHECK(level(28.0, 460) != level(40.0, 545));
    CHECK(level(28.0, 460) == level(40.0, 460 - 84));
    CHECK(level(28.0, 740) == level(40.0, 740));
    CHECK(level(28.0, 60).isNull()); // before its term
}

TEST_CASE("the WHO scores of a growth point agree with worked examples") {
    const auto scores = [](const QString& name, const QString& sex, int days, double kg, double cm,
                           double head, const QString& posture) {
        return monitored(
            name, onDay({ExprValue{kg}, ExprValue{cm}, ExprValue{head}, ExprValue{posture}, ExprValue{false}},
                        sex, days));
    };
    CHECK(near(scores(u"who_waz"_s, u"1"_s, 412, 9.3, 74.6, 45.9, u"1"_s), -0.66));
    CHECK(near(scores(u"who_laz"_s, u"1"_s, 412, 9.3, 74.6, 45.9, u"1"_s), -1.19));
    CHECK(near(scores(u"who_wlz"_s, u"1"_s, 412, 9.3, 74.6, 45.9, u"1"_s), -0.16));
    CHECK(near(scores(u"who_baz"_s, u"1"_s, 412, 9.3, 74.6, 45.9, u"1"_s), 0.08));
    CHECK(near(scores(u"who_hcz"_s, u"1"_s, 412, 9.3, 74.6, 45.9, u"1"_s), -0.44));
    CHECK(near(scores(u"who_laz"_s, u"2"_s, 412, 9.3, 74.6, 45.9, u"2"_s), -0.20)); // standing: +0.7 cm
}

TEST_CASE("every growth computation of the declarations is one that growth can make") {
    for (const content::Computation& declared : content::computations()) {
        const bool ours = declared.name.startsWith(u"wst_"_s) || declared.name.startsWith(u"sd_"_s) ||
                          declared.name.startsWith(u"who_"_s) || declared.name == u"nutrition_class"_s;
        if (!ours)
            continue;
        INFO(declared.name.toStdString());
        CHECK(declared.outside);
        std::vector<ExprValue> measures;
        for (const QString& kind : declared.parameters.first(declared.parameters.size() - 5)) {
            if (kind == u"number"_s)
                measures.push_back(declared.name.contains(u"hc"_s) || measures.size() == 2  ? 46.0
                                   : measures.empty() && !declared.name.contains(u"lhfa"_s) ? 9.9
                                                                                            : 76.5);
            else if (kind == u"bool"_s)
                measures.push_back(false);
            else
                measures.push_back(QString(u"1"_s));
        }
        CHECK_FALSE(monitored(declared.name, onDay(measures, u"1"_s, 366)).isNull());
    }
}
