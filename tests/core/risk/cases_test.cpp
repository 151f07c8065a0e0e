#include "tests/core/risk/helpers.h"

using namespace muying;
using namespace muying::tests;

TEST_CASE("Forty worked cases get the items and colours of the regulation", "[risk][cases]") {
    const std::vector<QJsonObject> cases = dataLines("risk_cases.jsonl");
    CHECK(cases.size() == 40);
    for (const QJsonObject& line : cases) {
        INFO(line.value(QStringLiteral("id")).toString()
             << " " << line.value(QStringLiteral("title")).toString());
        const QJsonObject expected = line.value(QStringLiteral("expect")).toObject();
        const risk::Assessment result = assessed(inputOf(line));
        CHECK(result.screen == stringsOf(expected.value(QStringLiteral("screen"))));
        CHECK(result.assess == stringsOf(expected.value(QStringLiteral("assess"))));
        CHECK(colourNames(result.colours) == stringsOf(expected.value(QStringLiteral("colours"))));
        CHECK(result.edition == QStringLiteral("CN-2017"));
    }
}

TEST_CASE("A gestational hypertension that becomes severe is judged anew, and the milder item falls away",
          "[risk][cases]") {
    const risk::Assessment before = assessed(womanWith(QJsonObject{{QStringLiteral("ga_days"), 210},
                                                                   {QStringLiteral("sbp_mmhg"), 148},
                                                                   {QStringLiteral("dbp_mmhg"), 92}},
                                                       {QStringLiteral("Y3.5")}));
    CHECK(before.screen == QStringList{QStringLiteral("S7.1.5")});
    CHECK(before.assess == QStringList{QStringLiteral("Y3.5")});
    const risk::Assessment after = assessed(womanWith(
        QJsonObject{{QStringLiteral("ga_days"), 238}, {QStringLiteral("severe_preeclampsia"), true}},
        {QStringLiteral("Y3.5")}));
    CHECK(after.assess == QStringList{QStringLiteral("O3.7")});
    CHECK(colourNames(after.colours) == QStringList{QStringLiteral("orange")});
}
