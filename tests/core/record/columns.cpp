#include "core/record/child_computations.h"
#include "tests/core/record/form_text.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using muying::tests::contextAt;

namespace {

/// Two visits side by side; 颈部包块 is reversed between them, 步态 only asked at the second.
content::Form visitForm() {
    const QByteArray text =
        R"json({"code":"T","edition":"1","zh":"试表","ko":"시험표","en":"Test form","subject":"child",
"dateField":"day","repeats":true,"columnField":"age","source":"test","sections":[
{"code":"s","zh":"节","ko":"절","en":"Section","fields":[
{"code":"day","type":"date","zh":"日期","ko":"날자","en":"Date","origin":"official"},
{"code":"age","type":"choice","zh":"月龄","ko":"월령","en":"Age","origin":"official","options":[
 {"c":"1","zh":"满月","ko":"만 한달","en":"1 month"},{"c":"8","zh":"8月龄","ko":"8개월","en":"8 months"}]},
{"code":"neck","type":"choice","zh":"颈部包块","ko":"목의 혹","en":"Neck mass","required":true,"origin":"official","options":[
 {"c":"absent","n":{"1":"1","8":"2"},"zh":"无","ko":"없음","en":"None"},
 {"c":"present","n":{"1":"2","8":"1"},"zh":"有","ko":"있음","en":"Yes"}]},
{"code":"face","type":"choice","zh":"面色","ko":"얼굴색","en":"Complexion","origin":"official","options":[
 {"c":"rosy","n":"1","zh":"红润","ko":"불그레함","en":"Rosy"},
 {"c":"yellow","n":{"1":"2"},"zh":"黄染","ko":"누름","en":"Yellow"},
 {"c":"other","n":{"1":"3","8":"2"},"zh":"其他","ko":"기타","en":"Other"}]},
{"code":"gait","type":"text","zh":"步态","ko":"걸음새","en":"Gait","required":true,"columns":["8"],"origin":"official"},
{"code":"why","type":"text","zh":"原因","ko":"원인","en":"Reason","columns":["8"],"when":"present(gait)","origin":"official"}
]
}]
})json";
    QTemporaryDir dir;
    QFile file(dir.filePath(u"form.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) > 0);
    file.close();
    const auto form = content::loadForm(file.fileName());
    if (!form)
        FAIL(form.error().message.toStdString());
    return *form;
}

const content::Form& visits() {
    static const content::Form form = visitForm();
    return form;
}

Answers visit(const QString& column, QJsonObject more = {}) {
    more.insert(u"day"_s, u"2026-05-11"_s);
    if (!column.isEmpty())
        more.insert(u"age"_s, column);
    return Answers(more);
}

QStringList missingFields(const Answers& answers) {
    QStringList fields;
    for (const Finding& finding : validate(visits(), answers, contextAt(u"2026-05-11T10:00"_s))) {
        if (finding.severity == Severity::Missing)
            fields << finding.field;
    }
    return fields;
}

QStringList numbersIn(const QString& column, const QString& field, const QString& code) {
    const Answers answers = visit(column, {{field, code}});
    return paperNumbers(*visits().field(field), answers, columnOf(visits(), answers));
}

} // namespace

TEST_CASE("a field is asked and required only in its columns, and in none before the visit is chosen") {
    CHECK(missingFields(visit(u"1"_s)) == QStringList{u"neck"_s});
    CHECK(missingFields(visit(u"8"_s)) == (QStringList{u"neck"_s, u"gait"_s}));
    CHECK(missingFields(visit({})) == QStringList{u"neck"_s});
    const Context context = contextAt(u"2026-05-11T10:00"_s);
    CHECK(isRelevant(*visits().field(u"why"_s), visits(), visit(u"8"_s, {{u"gait"_s, u"跛"_s}}), context));
    CHECK_FALSE(isRelevant(*visits().field(u"why"_s), visits(), visit(u"8"_s), context));
    CHECK_FALSE(
        isRelevant(*visits().field(u"why"_s), visits(), visit(u"1"_s, {{u"gait"_s, u"跛"_s}}), context));
}

TEST_CASE("one stored answer bears the number of the visit's paper") {
    CHECK(numbersIn(u"1"_s, u"neck"_s, u"absent"_s) == QStringList{u"1"_s});
    CHECK(numbersIn(u"8"_s, u"neck"_s, u"absent"_s) == QStringList{u"2"_s});
    CHECK(numbersIn(u"1"_s, u"neck"_s, u"present"_s) == QStringList{u"2"_s});
    CHECK(numbersIn(u"8"_s, u"neck"_s, u"present"_s) == QStringList{u"1"_s});
    CHECK(numbersIn(u"1"_s, u"face"_s, u"other"_s) == QStringList{u"3"_s});
    CHECK(numbersIn(u"8"_s, u"face"_s, u"other"_s) == QStringList{u"2"_s});
    CHECK(numbersIn(u"8"_s, u"face"_s, u"rosy"_s) == QStringList{u"1"_s});
    CHECK(numbersIn(u"8"_s, u"face"_s, u"yellow"_s).isEmpty());
    CHECK(numbersIn({}, u"neck"_s, u"absent"_s).isEmpty());
    CHECK(numbersIn(u"1"_s, u"age"_s, u"1"_s).isEmpty()); // its codes are the numbers
    const content::Field& face = *visits().field(u"face"_s);
    CHECK(face.optionNumbered(u"2"_s, u"1"_s)->code == u"yellow"_s);
    CHECK(face.optionNumbered(u"2"_s, u"8"_s)->code == u"other"_s);
    CHECK(face.optionNumbered(u"3"_s, u"8"_s) == nullptr);
    CHECK(displayValue(face, visit(u"8"_s, {{u"face"_s, u"other"_s}}), Language::Zh) == u"其他"_s);
}

TEST_CASE("an answer the visit's paper does not offer is refused, and so is a bare paper number") {
    const Context context = contextAt(u"2026-05-11T10:00"_s);
    const content::Field& face = *visits().field(u"face"_s);
    const auto refused = [&](const QString& column, const QString& code) {
        const auto findings = validateField(visits(), face, visit(column, {{u"face"_s, code}}), context);
        return findings.size() == 1 && findings.front().severity == Severity::Impossible;
    };
    CHECK(refused(u"8"_s, u"yellow"_s));
    CHECK_FALSE(refused(u"1"_s, u"yellow"_s));
    CHECK(refused(u"1"_s, u"2"_s));
    CHECK(refused(u"8"_s, u"2"_s));
}

TEST_CASE("moving an entry to another visit drops what is not asked there; without a visit nothing is lost") {
    const Context context = contextAt(u"2026-05-11T10:00"_s);
    const QJsonObject filled{{u"gait"_s, u"跛"_s}, {u"why"_s, u"外伤"_s}, {u"neck"_s, u"absent"_s}};
    Answers stays = visit(u"8"_s, filled);
    CHECK(dropIrrelevant(visits(), stays, context).isEmpty());
    Answers unknown = visit({}, filled);
    CHECK(dropIrrelevant(visits(), unknown, context).isEmpty());
    Answers moved = visit(u"1"_s, filled);
    CHECK(dropIrrelevant(visits(), moved, context) == (QStringList{u"gait"_s, u"why"_s}));
    CHECK(moved.text(u"neck"_s) == u"absent"_s);
}

TEST_CASE("what a room above computes comes in from outside, and is missing without it") {
    const content::Form form = tests::formOf(
        {uR"j({"code":"kg","type":"decimal"})j"_s,
         uR"j({"code":"level","type":"choice","compute":"weight_level(kg,sex,day,day,kg,kg)","options":[{"c":"1","zh":"上","ko":"상","en":"High"},{"c":"3","zh":"下","ko":"하","en":"Low"}]})j"_s,
         uR"j({"code":"sex","type":"text"})j"_s});
    Context context = contextAt(u"2026-05-11T10:00"_s);
    Answers answers(QJsonObject{{u"day"_s, u"2026-05-11"_s}, {u"kg"_s, 7.5}});
    computeFields(form, answers, context);
    CHECK_FALSE(answers.has(u"level"_s));
    QString asked;
    context.outside = [&](const QString& name, const Arguments& arguments) -> QJsonValue {
        asked = name;
        return std::get<double>(arguments[0]) > 7 ? u"1"_s : u"3"_s;
    };
    computeFields(form, answers, context);
    CHECK(asked == u"weight_level"_s);
    CHECK(answers.text(u"level"_s) == u"1"_s);
}

TEST_CASE("a child's age is told in months and days, from two years on in years and months") {
    const auto age = [](const QDate& birth, const QDate& day) {
        return computeChildAge({content::ExprValue{birth}, content::ExprValue{day}}).toString();
    };
    CHECK(age({2026, 1, 31}, {2026, 2, 28}) == u"1月0天"_s);
    CHECK(age({2026, 1, 31}, {2026, 2, 27}) == u"0月27天"_s);
    CHECK(age({2026, 1, 10}, {2027, 12, 31}) == u"23月21天"_s);
    CHECK(age({2026, 1, 10}, {2028, 1, 10}) == u"2岁0月"_s);
    CHECK(age({2026, 1, 10}, {2026, 1, 9}).isEmpty());
    CHECK(childAgeWord(u"3月5天"_s, Language::Ko) == u"3개월 5일"_s);
    CHECK(childAgeWord(u"2岁3月"_s, Language::En) == u"2 years 3 months"_s);
}

TEST_CASE("corrected months count from 40 weeks, only for children born before 37") {
    const content::ExprValue birth = QDate(2026, 1, 1);
    const content::ExprValue day = QDate(2026, 7, 1);
    const content::ExprValue none;
    const auto months = [&](double weeks, const content::ExprValue& days) {
        return computeCorrectedMonths({birth, day, content::ExprValue{weeks}, days});
    };
    CHECK(months(39, none) == 6);
    CHECK(months(37, none) == 6);
    CHECK(months(36, content::ExprValue{6.0}) == 5); // 22 days early
    CHECK(months(30, none) == 3);                    // 70 days early: 12 March to 1 July
    CHECK(
        computeCorrectedMonths({birth, content::ExprValue{QDate(2026, 2, 1)}, content::ExprValue{30.0}, none})
            .isNull());
    CHECK(computeCorrectedMonths({birth, day, none, none}).isNull());
}

TEST_CASE("a newborn is of high risk by weeks, weight, asphyxia, the mother's age or a ticked factor") {
    using content::ExprValue;
    const ExprValue none;
    const ExprValue no = u"1"_s;
    const ExprValue mother = QDate(1996, 5, 1);
    const ExprValue birth = QDate(2026, 5, 1);
    CHECK(computeHighRiskNewborn({none, 39.0, 3200.0, no, mother, birth}) == false);
    CHECK(computeHighRiskNewborn({none, 36.0, 3200.0, no, mother, birth}) == true);
    CHECK(computeHighRiskNewborn({none, 37.0, 2499.0, no, mother, birth}) == true);
    CHECK(computeHighRiskNewborn({none, 37.0, 2500.0, no, mother, birth}) == false);
    CHECK(computeHighRiskNewborn({none, 39.0, 3200.0, ExprValue{u"2"_s}, mother, birth}) == true);
    CHECK(computeHighRiskNewborn({QStringList{u"5"_s}, 39.0, 3200.0, no, mother, birth}) == true);
    CHECK(computeHighRiskNewborn({none, 39.0, 3200.0, no, ExprValue{QDate(1991, 5, 1)}, birth}) == true);
    CHECK(computeHighRiskNewborn({none, 39.0, 3200.0, no, ExprValue{QDate(1991, 5, 2)}, birth}) == false);
    // Not known is not "no".
    CHECK(computeHighRiskNewborn({none, none, 3200.0, no, mother, birth}).isNull());
    CHECK(computeHighRiskNewborn({none, none, 2400.0, no, mother, birth}) == true);
}

TEST_CASE("the first visit is due seven days after discharge, three for a child of high risk") {
    using content::ExprValue;
    const ExprValue discharge = QDate(2026, 5, 4);
    const ExprValue birth = QDate(2026, 5, 1);
    CHECK(computeNewbornVisitDue({discharge, birth, ExprValue{false}}) == u"2026-05-11"_s);
    CHECK(computeNewbornVisitDue({discharge, birth, ExprValue{true}}) == u"2026-05-07"_s);
    CHECK(computeNewbornVisitDue({ExprValue{}, birth, ExprValue{true}}) == u"2026-05-04"_s);
    CHECK(computeNewbornVisitDue({ExprValue{}, ExprValue{}, ExprValue{true}}).isNull());
    CHECK(computePercentChange({ExprValue{3.0}, ExprValue{3.2}}).toDouble() < -6.2);
    CHECK(computePercentChange({ExprValue{3.0}, ExprValue{0.0}}).isNull());
    CHECK(computeKilograms({ExprValue{3250.0}}) == 3.25);
}
