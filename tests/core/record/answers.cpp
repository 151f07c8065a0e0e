#include "tests/core/record/form_text.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using muying::tests::formOf;

namespace {

content::Form shownForm() {
    return formOf({
        uR"j({"code":"name","type":"text"})j"_s,
        uR"j({"code":"count","type":"int"})j"_s,
        uR"j({"code":"scan","type":"int","weeksDays":true})j"_s,
        uR"j({"code":"hb","type":"decimal"})j"_s,
        uR"j({"code":"height","type":"decimal"})j"_s,
        uR"j({"code":"weight","type":"decimal"})j"_s,
        uR"j({"code":"bmi","type":"decimal","compute":"bmi(height,weight)"})j"_s,
        uR"j({"code":"when_at","type":"datetime"})j"_s,
        uR"j({"code":"flag","type":"bool"})j"_s,
        uR"j({"code":"pick","type":"choice","options":[{"c":"01","zh":"左枕前","ko":"좌침전위","en":"LOA"},{"c":"99","zh":"不定","ko":"부정","en":"Unstable"}]})j"_s,
        uR"j({"code":"many","type":"multi","options":[{"c":"1","zh":"无","ko":"없음","en":"None","only":true},{"c":"2","zh":"高血压","ko":"고혈압","en":"Hypertension"},{"c":"3","zh":"糖尿病","ko":"당뇨병","en":"Diabetes"}]})j"_s,
        uR"j({"code":"edd","type":"date"})j"_s,
        uR"j({"code":"ended","type":"date"})j"_s,
        uR"j({"code":"ga","type":"text","compute":"ga_or_postpartum(edd,ended,day)"})j"_s,
    });
}

QString shown(const content::Form& form, const Answers& answers, const QString& code,
              Language language = Language::Zh) {
    return displayValue(*form.field(code), answers, language);
}

} // namespace

TEST_CASE("an answer that was not entered is absent in every way of asking") {
    const Answers answers;
    CHECK_FALSE(answers.has(u"x"_s));
    CHECK_FALSE(answers.number(u"x"_s).has_value());
    CHECK_FALSE(answers.boolean(u"x"_s).has_value());
    CHECK(answers.text(u"x"_s).isEmpty());
    CHECK_FALSE(answers.date(u"x"_s).isValid());
    CHECK_FALSE(answers.dateTime(u"x"_s).isValid());
    CHECK(answers.multi(u"x"_s).isEmpty());
}

TEST_CASE("null, empty text and empty lists remove an answer and false and zero are answers") {
    Answers answers;
    answers.set(u"a"_s, u"text"_s);
    for (const QJsonValue& nothing :
         {QJsonValue(), QJsonValue(QJsonValue::Undefined), QJsonValue(QString()), QJsonValue(QJsonArray())}) {
        answers.set(u"a"_s, u"text"_s);
        REQUIRE(answers.has(u"a"_s));
        answers.set(u"a"_s, nothing);
        CHECK(answers.codes().isEmpty());
    }
    answers.set(u"f"_s, false);
    answers.set(u"z"_s, 0);
    CHECK(answers.has(u"f"_s));
    CHECK(answers.boolean(u"f"_s) == false);
    CHECK(answers.number(u"z"_s) == 0.0);
    answers.remove(u"z"_s);
    CHECK(answers.codes() == QStringList{u"f"_s});
}

TEST_CASE("an answer of another type than asked is absent, never converted") {
    Answers answers(QJsonObject{{u"t"_s, u"118"_s}, {u"n"_s, 118}, {u"d"_s, u"2026-02-30"_s}});
    CHECK_FALSE(answers.number(u"t"_s).has_value());
    CHECK(answers.text(u"n"_s).isEmpty());
    CHECK_FALSE(answers.boolean(u"n"_s).has_value());
    CHECK_FALSE(answers.date(u"d"_s).isValid());
}

TEST_CASE("expressions see an answer by its declared type, and nothing where it does not fit") {
    const content::Form form = shownForm();
    Answers answers(QJsonObject{{u"name"_s, u"李小美"_s},
                                {u"count"_s, 3},
                                {u"edd"_s, u"2026-10-08"_s},
                                {u"when_at"_s, u"2026-05-11T08:30"_s},
                                {u"flag"_s, false},
                                {u"pick"_s, u"01"_s},
                                {u"many"_s, QJsonArray{u"2"_s, u"3"_s}},
                                {u"hb"_s, u"not a number"_s}});
    const auto value = [&](const QString& code) { return answers.expressionValue(*form.field(code)); };
    CHECK(std::get<QString>(value(u"name"_s)) == u"李小美"_s);
    CHECK(std::get<double>(value(u"count"_s)) == 3);
    CHECK(std::get<QDate>(value(u"edd"_s)) == QDate(2026, 10, 8));
    CHECK(std::get<QDateTime>(value(u"when_at"_s)) == QDateTime(QDate(2026, 5, 11), QTime(8, 30)));
    CHECK(std::get<bool>(value(u"flag"_s)) == false);
    CHECK(std::get<QString>(value(u"pick"_s)) == u"01"_s);
    CHECK(std::get<QStringList>(value(u"many"_s)).size() == 2);
    CHECK(std::holds_alternative<std::monostate>(value(u"hb"_s)));
    CHECK(std::holds_alternative<std::monostate>(value(u"weight"_s)));
}

TEST_CASE("values are shown as words of the language, as typed, and computed ones rounded") {
    const content::Form form = shownForm();
    Answers answers(QJsonObject{{u"name"_s, u"李小美"_s},
                                {u"count"_s, 3},
                                {u"scan"_s, 87},
                                {u"hb"_s, 118},
                                {u"height"_s, 158.5},
                                {u"bmi"_s, 24.9551},
                                {u"when_at"_s, u"2026-05-11T08:30"_s},
                                {u"flag"_s, true},
                                {u"pick"_s, u"01"_s},
                                {u"many"_s, QJsonArray{u"2"_s, u"3"_s}},
                                {u"edd"_s, u"2026-10-08"_s}});
    CHECK(shown(form, answers, u"name"_s) == u"李小美"_s);
    CHECK(shown(form, answers, u"count"_s) == u"3"_s);
    CHECK(shown(form, answers, u"scan"_s) == u"12+3"_s);
    CHECK(shown(form, answers, u"hb"_s) == u"118"_s);
    CHECK(shown(form, answers, u"height"_s) == u"158.5"_s);
    CHECK(shown(form, answers, u"bmi"_s) == u"25.0"_s);
    CHECK(shown(form, answers, u"when_at"_s) == u"2026-05-11 08:30"_s);
    CHECK(shown(form, answers, u"edd"_s) == u"2026-10-08"_s);
    CHECK(shown(form, answers, u"flag"_s) == u"是"_s);
    CHECK(shown(form, answers, u"flag"_s, Language::Ko) == u"예"_s);
    CHECK(shown(form, answers, u"pick"_s) == u"左枕前"_s);
    CHECK(shown(form, answers, u"pick"_s, Language::Ko) == u"좌침전위"_s);
    CHECK(shown(form, answers, u"many"_s) == u"高血压、糖尿病"_s);
    CHECK(shown(form, answers, u"many"_s, Language::En) == u"Hypertension, Diabetes"_s);
    for (const QString& code : {u"weight"_s, u"ended"_s, u"ga"_s})
        CHECK(shown(form, answers, code).isEmpty());
    answers.set(u"pick"_s, u"77"_s);
    CHECK(shown(form, answers, u"pick"_s) == u"77"_s);
}

TEST_CASE("days after birth are shown in the language, weeks of gestation alike in all") {
    const content::Form form = shownForm();
    Answers answers(QJsonObject{{u"day"_s, u"2026-10-08"_s}, {u"edd"_s, u"2026-10-08"_s}});
    const Context context = muying::tests::contextAt(u"2026-10-08T09:00"_s);
    computeFields(form, answers, context);
    CHECK(shown(form, answers, u"ga"_s, Language::Ko) == u"40+0"_s);
    answers.set(u"ended"_s, u"2026-09-26"_s);
    computeFields(form, answers, context);
    CHECK(shown(form, answers, u"ga"_s) == u"产后12天"_s);
    CHECK(shown(form, answers, u"ga"_s, Language::Ko) == u"산후 12일"_s);
    CHECK(shown(form, answers, u"ga"_s, Language::En) == u"day 12 postpartum"_s);
    answers.set(u"ended"_s, u"2026-10-09"_s);
    computeFields(form, answers, context);
    CHECK(shown(form, answers, u"ga"_s) == u"40+0"_s);
}

TEST_CASE("subjects have stable names") {
    CHECK(subjectKindName(SubjectKind::Woman) == u"woman"_s);
    CHECK(subjectKindName(SubjectKind::Pregnancy) == u"pregnancy"_s);
    CHECK(subjectKindName(SubjectKind::Child) == u"child"_s);
    CHECK(subjectKindName(SubjectKind::Clinic) == u"clinic"_s);
}
