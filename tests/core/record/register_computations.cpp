#include "core/record/register_computations.h"

#include "tests/core/record/form_text.h"

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using content::ExprValue;
using muying::tests::contextAt;
using muying::tests::formOf;

namespace {

const ExprValue missing;

QJsonValue computed(const QString& name, const Arguments& arguments) {
    const ComputeFunction function = computeFunction(name);
    REQUIRE(function != nullptr);
    return function(arguments);
}

ExprValue at(const QString& iso) {
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    REQUIRE(moment.isValid());
    return moment;
}

ExprValue on(int year, int month, int day) {
    return QDate(year, month, day);
}

ExprValue code(const QString& text) {
    return text;
}

} // namespace

TEST_CASE("days after an operation count from the birth while no operation is recorded") {
    const ExprValue visit = at(u"2026-05-10T09:00"_s);
    CHECK(computed(u"days_after"_s, {visit, on(2026, 5, 3), on(2026, 5, 1)}) == 7);
    CHECK(computed(u"days_after"_s, {visit, missing, at(u"2026-05-01T23:50"_s)}) == 9);
    CHECK(computed(u"days_after"_s, {visit, missing, missing}).isNull());
}

TEST_CASE("refill is due two hours after the use, also over midnight") {
    CHECK(computed(u"add_hours"_s, {at(u"2026-05-10T23:30"_s), 2.0}) == u"2026-05-11T01:30"_s);
    CHECK(computed(u"add_hours"_s, {at(u"2026-05-10T23:30"_s), 1e9}).isNull());
}

TEST_CASE("events of grade I and II are due at once, others within the hours of the institution") {
    const ExprValue event = at(u"2026-05-10T08:15"_s);
    CHECK(computed(u"event_report_due"_s, {code(u"1"_s), event, 48.0}) == u"2026-05-10T08:15"_s);
    CHECK(computed(u"event_report_due"_s, {code(u"2"_s), event, missing}) == u"2026-05-10T08:15"_s);
    CHECK(computed(u"event_report_due"_s, {code(u"3"_s), event, 48.0}) == u"2026-05-12T08:15"_s);
    CHECK(computed(u"event_report_due"_s, {code(u"4"_s), event, missing}).isNull());
    CHECK(computed(u"event_report_due"_s, {missing, event, 48.0}).isNull());
}

TEST_CASE("a movement of stock adds or takes away by its kind; a correction follows its sign") {
    const auto balance = [](const ExprValue& before, const QString& movement, double quantity) {
        return computed(u"stock_balance"_s, {before, code(movement), quantity});
    };
    CHECK(balance(missing, u"1"_s, 20) == 20);
    CHECK(balance(20.0, u"8"_s, 5) == 25);
    for (const QString& takes : {u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"7"_s})
        CHECK(balance(20.0, takes, 3) == 17);
    CHECK(balance(20.0, u"6"_s, -4) == 16);
    CHECK(balance(20.0, u"6"_s, 4) == 24);
    CHECK(computed(u"stock_balance"_s, {20.0, missing, 3.0}).isNull());
    CHECK(computed(u"below_minimum"_s, {4.0, 5.0}) == u"1"_s);
    CHECK(computed(u"below_minimum"_s, {5.0, 5.0}) == u"0"_s);
}

TEST_CASE("an Apgar total needs all five signs, each from 0 to 2") {
    CHECK(computed(u"apgar_total"_s, {2.0, 2.0, 1.0, 1.0, 2.0}) == 8);
    CHECK(computed(u"apgar_total"_s, {0.0, 0.0, 0.0, 0.0, 0.0}) == 0);
    CHECK(computed(u"apgar_total"_s, {2.0, 2.0, missing, 1.0, 2.0}).isNull());
    CHECK(computed(u"apgar_total"_s, {3.0, 2.0, 1.0, 1.0, 2.0}).isNull());
}

TEST_CASE("the age at death is told in completed years, months, days and hours") {
    const ExprValue birth = at(u"2024-01-31T10:00"_s);
    const auto age = [&](const QString& death) {
        return computed(u"age_at_death"_s, {birth, at(death)}).toString();
    };
    CHECK(age(u"2024-01-31T15:59"_s) == u"0岁0月0天5时"_s);
    CHECK(age(u"2024-02-03T12:00"_s) == u"0岁0月3天2时"_s);
    CHECK(age(u"2024-02-29T10:00"_s) == u"0岁1月0天0时"_s);
    CHECK(age(u"2026-01-31T09:00"_s) == u"1岁11月30天23时"_s);
    CHECK(computed(u"age_at_death"_s, {birth, at(u"2024-01-31T09:59"_s)}).isNull());
    CHECK(computed(u"age_at_death"_s, {on(2024, 1, 31), at(u"2024-02-01T10:00"_s)}).isNull());
}

TEST_CASE("the death card knows male, female and unknown") {
    CHECK(computed(u"sex_of_card"_s, {code(u"1"_s)}) == u"1"_s);
    CHECK(computed(u"sex_of_card"_s, {code(u"2"_s)}) == u"2"_s);
    CHECK(computed(u"sex_of_card"_s, {code(u"9"_s)}) == u"3"_s);
    CHECK(computed(u"sex_of_card"_s, {code(u"0"_s)}) == u"3"_s);
}

TEST_CASE("an age at death is shown in the language of the reader") {
    const content::Form form = formOf({
        uR"j({"code":"birth","type":"datetime"})j"_s,
        uR"j({"code":"death","type":"datetime"})j"_s,
        uR"j({"code":"age","type":"text","compute":"age_at_death(birth,death)"})j"_s,
    });
    Answers answers(QJsonObject{{u"birth"_s, u"2026-05-01T10:00"_s}, {u"death"_s, u"2026-05-04T12:30"_s}});
    computeFields(form, answers, contextAt(u"2026-05-11T10:00"_s));
    const content::Field& age = *form.field(u"age"_s);
    CHECK(displayValue(age, answers, Language::Zh) == u"0岁0月3天2时"_s);
    CHECK(displayValue(age, answers, Language::Ko) == u"0살 0개월 3일 2시간"_s);
    CHECK(displayValue(age, answers, Language::En) == u"0 y 0 m 3 d 2 h"_s);
}

namespace {

std::vector<Finding> doseFindings(const QString& field, const QJsonObject& answers) {
    static const content::Form form = formOf({
        uR"j({"code":"weight","type":"int","unit":"g"})j"_s,
        uR"j({"code":"route","type":"choice","options":[{"c":"1","zh":"脐静脉","ko":"배꼽정맥","en":"Vein"},{"c":"3","zh":"气管内","ko":"기관내","en":"Trachea"}]})j"_s,
        uR"j({"code":"adrenaline","type":"decimal","unit":"mL","decimals":2,"check":"adrenaline_newborn(route,weight)"})j"_s,
        uR"j({"code":"saline","type":"int","unit":"mL","check":"saline_newborn(weight)"})j"_s,
        uR"j({"code":"move","type":"choice","options":[{"c":"1","zh":"入库","ko":"입고","en":"Received"},{"c":"6","zh":"盘点调整","ko":"재고조사조정","en":"Correction"}]})j"_s,
        uR"j({"code":"quantity","type":"int","check":"positive_unless(move,6)"})j"_s,
    });
    return validateField(form, *form.field(field), Answers(answers), contextAt(u"2026-05-11T10:00"_s));
}

} // namespace

TEST_CASE("adrenaline for a newborn is asked about outside the dose of its route") {
    const auto asked = [](double amount, const QString& route, int weight) {
        const auto findings = doseFindings(
            u"adrenaline"_s, {{u"adrenaline"_s, amount}, {u"route"_s, route}, {u"weight"_s, weight}});
        for (const Finding& finding : findings)
            CHECK(finding.severity == Severity::Unlikely);
        return !findings.empty();
    };
    CHECK_FALSE(asked(0.3, u"1"_s, 3000)); // 0.1 mL/kg
    CHECK_FALSE(asked(0.9, u"1"_s, 3000)); // 0.3 mL/kg
    CHECK(asked(0.29, u"1"_s, 3000));
    CHECK(asked(0.91, u"1"_s, 3000));
    CHECK_FALSE(asked(1.5, u"3"_s, 3000)); // 0.5 mL/kg
    CHECK_FALSE(asked(3.0, u"3"_s, 3000)); // 1 mL/kg
    CHECK(asked(3.1, u"3"_s, 3000));
    CHECK(asked(0.9, u"3"_s, 3000));
}

TEST_CASE("a dose whose weight or route is unknown cannot be judged and is not judged") {
    CHECK(doseFindings(u"adrenaline"_s, {{u"adrenaline"_s, 3.0}, {u"route"_s, u"1"_s}}).empty());
    CHECK(doseFindings(u"adrenaline"_s, {{u"adrenaline"_s, 3.0}, {u"weight"_s, 1000}}).empty());
    CHECK(doseFindings(u"saline"_s, {{u"saline"_s, 90}}).empty());
}

TEST_CASE("saline for a newborn is asked about away from 10 mL per kilogram") {
    CHECK(doseFindings(u"saline"_s, {{u"saline"_s, 30}, {u"weight"_s, 3000}}).empty());
    const auto high = doseFindings(u"saline"_s, {{u"saline"_s, 60}, {u"weight"_s, 3000}});
    REQUIRE(high.size() == 1);
    CHECK(high.front().message.contains(u"20.00 mL/kg"_s));
    CHECK(doseFindings(u"saline"_s, {{u"saline"_s, 10}, {u"weight"_s, 3000}}).size() == 1);
}

TEST_CASE("only a stock-taking correction may be negative") {
    const auto findings = doseFindings(u"quantity"_s, {{u"quantity"_s, -2}, {u"move"_s, u"1"_s}});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().severity == Severity::Impossible);
    CHECK(findings.front().message.contains(u"盘点调整"_s));
    CHECK(doseFindings(u"quantity"_s, {{u"quantity"_s, 0}, {u"move"_s, u"1"_s}}).size() == 1);
    CHECK(doseFindings(u"quantity"_s, {{u"quantity"_s, -2}, {u"move"_s, u"6"_s}}).empty());
    CHECK(doseFindings(u"quantity"_s, {{u"quantity"_s, 2}, {u"move"_s, u"1"_s}}).empty());
}

TEST_CASE("a moment dates an entry by its day") {
    const Answers answers(QJsonObject{{u"at"_s, u"2026-05-10T23:59"_s}});
    CHECK(answers.dateTime(u"at"_s).date() == QDate(2026, 5, 10));
}
