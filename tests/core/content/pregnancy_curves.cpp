#include "core/content/pregnancy_curves.h"
#include "core/content/library.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace muying;
using namespace Qt::StringLiterals;

namespace {

content::PregnancyCurves shippedCurves() {
    const auto curves = content::loadPregnancyCurves(content::resourcesDir() + u"/growth"_s);
    INFO((curves ? QString() : curves.error().message).toStdString());
    REQUIRE(curves.ok());
    return curves.value();
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

/// Copies the shipped tables and lets `change` spoil one of them.
QString complaintAbout(const QString& file, const QByteArray& from, const QByteArray& to) {
    QTemporaryDir dir;
    for (const QString& name : {u"gestational_weight_gain.json"_s, u"fundal_height.json"_s}) {
        QFile source(content::resourcesDir() + u"/growth/"_s + name);
        REQUIRE(source.open(QIODevice::ReadOnly));
        QByteArray text = source.readAll();
        if (name == file) {
            REQUIRE(text.contains(from));
            text.replace(from, to);
        }
        QFile copy(dir.filePath(name));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        REQUIRE(copy.write(text) == text.size());
    }
    const auto curves = content::loadPregnancyCurves(dir.path());
    return curves ? QString() : curves.error().message;
}

} // namespace

TEST_CASE("The class of weight gain follows the Chinese limits of the BMI, unrounded") {
    const content::WeightGainTable table = shippedCurves().weightGain;
    CHECK(table.classOf(18.499).code == u"1");
    CHECK(table.classOf(18.5).code == u"2");
    CHECK(table.classOf(23.999).code == u"2");
    CHECK(table.classOf(24.0).code == u"3");
    CHECK(table.classOf(27.96).code == u"3");
    CHECK(table.classOf(28.0).code == u"4");
}

TEST_CASE("The band of weight gain starts at zero, follows the weekly rates and stays within the total") {
    const content::WeightGainTable table = shippedCurves().weightGain;
    const content::WeightGainClass& normal = table.classOf(21.0);
    CHECK(near(table.rangeAt(normal, 0).high, 0));
    CHECK(near(table.rangeAt(normal, 13).low, 0));
    CHECK(near(table.rangeAt(normal, 13).high, 2.0));
    CHECK(near(table.rangeAt(normal, 20).low, 0.26 * 7));
    CHECK(near(table.rangeAt(normal, 20).high, 2.0 + 0.48 * 7));
    CHECK(near(table.rangeAt(normal, 40).high, 14.0));
    for (const content::WeightGainClass& gain : table.classes) {
        for (double week = 0; week <= table.lastWeek; week += 0.5) {
            const content::CurvePoint point = table.rangeAt(gain, week);
            CHECK(point.low <= point.high);
            CHECK(point.high <= gain.totalMax + 1e-9);
        }
    }
}

TEST_CASE("Fundal height is known from week 20 to 40 only and is straight between the rows") {
    const content::FundalHeightTable table = shippedCurves().fundalHeight;
    CHECK_FALSE(table.rangeAt(19.9).has_value());
    CHECK_FALSE(table.rangeAt(40.1).has_value());
    REQUIRE(table.rangeAt(24).has_value());
    CHECK(near(table.rangeAt(24)->low, 22.0));
    REQUIRE(table.rangeAt(22).has_value());
    CHECK(near(table.rangeAt(22)->high, (21.4 + 25.1) / 2));
    CHECK(table.status == u"to_confirm");
}

TEST_CASE("A spoilt curve table is refused with file and line") {
    CHECK(complaintAbout({}, {}, {}).isEmpty());
    const QString swapped =
        complaintAbout(u"gestational_weight_gain.json"_s, "\"weekMin\":0.37", "\"weekMin\":0.97");
    CHECK(swapped.contains(u"gestational_weight_gain.json:8"_s));
    const QString order = complaintAbout(u"fundal_height.json"_s, "\"week\":28", "\"week\":22");
    CHECK(order.contains(u"fundal_height.json"_s));
    const QString missing = complaintAbout(u"fundal_height.json"_s, "\"max\":29.0", "\"maximum\":29.0");
    CHECK(missing.contains(u"maximum"_s));
}
