#include "tests/core/record/form_text.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using muying::tests::contextAt;
using muying::tests::formOf;

namespace {

/// Computed fields standing before the fields they read, three deep.
const content::Form& chainForm() {
    static const content::Form form = formOf({
        uR"j({"code":"target","type":"text","compute":"gwg_target(class)","when":"fetus_count == 1"})j"_s,
        uR"j({"code":"class","type":"choice","compute":"gwg_class(bmi)","options":[{"c":"1","zh":"低","ko":"저","en":"Low"},{"c":"2","zh":"中","ko":"중","en":"Middle"},{"c":"3","zh":"超","ko":"초","en":"Over"},{"c":"4","zh":"胖","ko":"비만","en":"Obese"}]})j"_s,
        uR"j({"code":"bmi","type":"decimal","compute":"bmi(height,weight)"})j"_s,
        uR"j({"code":"height","type":"decimal"})j"_s,
        uR"j({"code":"weight","type":"decimal"})j"_s,
        uR"j({"code":"fetus_count","type":"int"})j"_s,
    });
    return form;
}

Answers bodyOf(double height, double weight, int fetuses) {
    return Answers(QJsonObject{{u"height"_s, height}, {u"weight"_s, weight}, {u"fetus_count"_s, fetuses}});
}

} // namespace

TEST_CASE("computed fields settle whatever their order in the form") {
    Answers answers = bodyOf(160, 60, 1);
    const Context context = contextAt(u"2026-05-11T10:00"_s);
    computeFields(chainForm(), answers, context);
    CHECK(answers.text(u"class"_s) == u"2"_s);
    CHECK(answers.text(u"target"_s) == u"8.0-14.0"_s);
    answers.set(u"weight"_s, 72);
    computeFields(chainForm(), answers, context);
    CHECK(answers.text(u"class"_s) == u"4"_s);
    CHECK(answers.text(u"target"_s) == u"5.0-9.0"_s);
}

TEST_CASE("a computed field goes when an input goes or it is no longer asked") {
    Answers answers = bodyOf(160, 60, 1);
    const Context context = contextAt(u"2026-05-11T10:00"_s);
    computeFields(chainForm(), answers, context);
    answers.set(u"fetus_count"_s, 2);
    computeFields(chainForm(), answers, context);
    CHECK_FALSE(answers.has(u"target"_s));
    CHECK(answers.has(u"class"_s));
    answers.remove(u"height"_s);
    computeFields(chainForm(), answers, context);
    CHECK(answers.codes() == QStringList{u"fetus_count"_s, u"weight"_s});
}

TEST_CASE("a typed value never stands in for a computed one") {
    Answers answers = bodyOf(160, 60, 1);
    answers.set(u"bmi"_s, 99);
    computeFields(chainForm(), answers, contextAt(u"2026-05-11T10:00"_s));
    CHECK(*answers.number(u"bmi"_s) < 24);
    Answers alone(QJsonObject{{u"bmi"_s, 99}});
    computeFields(chainForm(), alone, contextAt(u"2026-05-11T10:00"_s));
    CHECK(alone.codes().isEmpty());
}

TEST_CASE("expressions read other records by their prefix, with their declared types") {
    const content::Form form = formOf({
        uR"j({"code":"age","type":"int","compute":"age(cover.birth_date,day)"})j"_s,
        uR"j({"code":"twin","type":"int","when":"preg.fetus_count > 1"})j"_s,
        uR"j({"code":"gain","type":"decimal","compute":"difference(weight,preg.weight)"})j"_s,
        uR"j({"code":"weight","type":"decimal"})j"_s,
    });
    const content::Form preg =
        formOf({uR"j({"code":"fetus_count","type":"int"})j"_s, uR"j({"code":"weight","type":"decimal"})j"_s});
    Answers answers(QJsonObject{{u"day"_s, u"2026-05-11"_s}, {u"weight"_s, 62.3}});
    Context context = contextAt(u"2026-05-11T10:00"_s);
    const content::Field& twin = *form.field(u"twin"_s);
    CHECK_FALSE(isRelevant(twin, form, answers, context)); // unknown
    context.others.insert(u"cover"_s, Answers(QJsonObject{{u"birth_date"_s, u"1991-05-12"_s}}));
    context.others.insert(u"preg"_s, Answers(QJsonObject{{u"fetus_count"_s, 2}, {u"weight"_s, 55.1}}));
    context.forms.insert(u"preg"_s, &preg); // the cover's declaration is not at hand: read by shape
    computeFields(form, answers, context);
    CHECK(answers.number(u"age"_s) == 34.0);
    CHECK(answers.number(u"gain"_s) == 7.2);
    CHECK(isRelevant(twin, form, answers, context));
    context.others.insert(u"preg"_s, Answers(QJsonObject{{u"fetus_count"_s, 1}}));
    CHECK_FALSE(isRelevant(twin, form, answers, context));
    computeFields(form, answers, context);
    CHECK_FALSE(answers.has(u"gain"_s));
}

TEST_CASE("a form's own prefix means the answers being filled, not their saved version") {
    const content::Form cover = formOf({uR"j({"code":"birth_date","type":"date"})j"_s,
                                        uR"j({"code":"since","type":"date","min":"cover.birth_date"})j"_s},
                                       u"WOM_COVER"_s);
    Context context = contextAt(u"2026-05-11T10:00"_s);
    context.others.insert(u"cover"_s, Answers(QJsonObject{{u"birth_date"_s, u"1990-01-01"_s}}));
    const Answers answers(QJsonObject{{u"birth_date"_s, u"1995-01-01"_s}, {u"since"_s, u"1994-12-31"_s}});
    CHECK(validate(cover, answers, context).size() == 1);
    // In a form of many entries the prefix means another entry.
    const content::Form visit =
        formOf({uR"j({"code":"weight","type":"decimal","max":"visit.weight"})j"_s}, u"ANC2_5"_s, true);
    context.others.insert(u"visit"_s, Answers(QJsonObject{{u"weight"_s, 60}}));
    CHECK(validate(visit, Answers(QJsonObject{{u"weight"_s, 61}}), context).size() == 1);
    CHECK(validate(visit, Answers(QJsonObject{{u"weight"_s, 60}}), context).empty());
}

TEST_CASE("a change needs its reason only when something saved was changed") {
    const content::Form form =
        formOf({uR"j({"code":"edd","type":"date"})j"_s,
                uR"j({"code":"reason","type":"text","required":true,"when":"changed(edd)"})j"_s});
    Answers answers(QJsonObject{{u"edd"_s, u"2026-10-08"_s}});
    Context context = contextAt(u"2026-05-11T10:00"_s);
    CHECK(validate(form, answers, context).empty()); // first version
    const Answers empty;
    context.previous = &empty;
    CHECK(validate(form, answers, context).empty()); // was empty before
    const Answers same = answers;
    context.previous = &same;
    CHECK(validate(form, answers, context).empty());
    answers.set(u"edd"_s, u"2026-10-12"_s);
    REQUIRE(validate(form, answers, context).size() == 1);
    CHECK(validate(form, answers, context).front().field == u"reason"_s);
    answers.remove(u"edd"_s);
    CHECK(validate(form, answers, context).size() == 1);
}

TEST_CASE("leftovers of fields no longer asked are dropped, and so is what depended on them") {
    const content::Form form = formOf({
        uR"j({"code":"referral","type":"choice","options":[{"c":"1","zh":"无","ko":"없음","en":"No"},{"c":"2","zh":"有","ko":"있음","en":"Yes"}]})j"_s,
        uR"j({"code":"result_reason","type":"text","when":"result == 2"})j"_s,
        uR"j({"code":"result","type":"choice","when":"referral == 2","options":[{"c":"1","zh":"到位","ko":"도착","en":"Arrived"},{"c":"2","zh":"不到位","ko":"미도착","en":"Not"}]})j"_s,
        uR"j({"code":"twin","type":"int","when":"preg.fetus_count > 1"})j"_s,
        uR"j({"code":"reason","type":"text","when":"changed(referral)"})j"_s,
    });
    Answers answers(QJsonObject{{u"referral"_s, u"1"_s},
                                {u"result"_s, u"2"_s},
                                {u"result_reason"_s, u"路远"_s},
                                {u"twin"_s, 140},
                                {u"reason"_s, u"抄错"_s}});
    const Context context = contextAt(u"2026-05-11T10:00"_s);
    QStringList dropped = dropIrrelevant(form, answers, context);
    // result goes for certain; result_reason then reads something unknown and stays, as does the rest.
    CHECK(dropped == QStringList{u"result"_s});
    CHECK(answers.has(u"twin"_s));
    CHECK(answers.has(u"reason"_s));
    answers.set(u"referral"_s, u"2"_s);
    answers.set(u"result"_s, u"1"_s);
    dropped = dropIrrelevant(form, answers, context);
    CHECK(dropped == QStringList{u"result_reason"_s});
    CHECK(answers.text(u"result"_s) == u"1"_s);
}

TEST_CASE("a new entry is offered what other records know, if it fits the field") {
    const content::Form form = formOf({
        uR"j({"code":"visited","type":"date","prefill":"today"})j"_s,
        uR"j({"code":"seen_at","type":"datetime","prefill":"today"})j"_s,
        uR"j({"code":"husband","type":"text","prefill":"cover.husband_name"})j"_s,
        uR"j({"code":"husband_age","type":"int","prefill":"cover.husband_age"})j"_s,
        uR"j({"code":"org","type":"text","prefill":"clinic.name"})j"_s,
        uR"j({"code":"doctor","type":"text","prefill":"user.name"})j"_s,
        uR"j({"code":"kind","type":"choice","prefill":"=2","options":[{"c":"1","zh":"甲","ko":"갑","en":"A"},{"c":"2","zh":"乙","ko":"을","en":"B"}]})j"_s,
        uR"j({"code":"blood","type":"choice","prefill":"cover.blood","options":[{"c":"1","zh":"甲","ko":"갑","en":"A"},{"c":"2","zh":"乙","ko":"을","en":"B"}]})j"_s,
        uR"j({"code":"unknown","type":"bool","prefill":"=false"})j"_s,
        uR"j({"code":"count","type":"int","prefill":"=1"})j"_s,
        uR"j({"code":"plain","type":"text"})j"_s,
    });
    Context context = contextAt(u"2026-05-11T10:05"_s);
    context.others.insert(u"cover"_s, Answers(QJsonObject{{u"husband_name"_s, u"金哲"_s},
                                                          {u"husband_age"_s, u"32"_s},
                                                          {u"blood"_s, u"5"_s}}));
    context.others.insert(u"clinic"_s, Answers(QJsonObject{{u"name"_s, u"示例乡卫生院"_s}}));
    const Answers offered = prefilled(form, context);
    CHECK(offered.text(u"visited"_s) == u"2026-05-11"_s);
    CHECK(offered.dateTime(u"seen_at"_s) == context.now);
    CHECK(offered.text(u"husband"_s) == u"金哲"_s);
    CHECK_FALSE(offered.has(u"husband_age"_s)); // text does not become a number
    CHECK(offered.text(u"org"_s) == u"示例乡卫生院"_s);
    CHECK_FALSE(offered.has(u"doctor"_s)); // nobody is known
    CHECK(offered.text(u"kind"_s) == u"2"_s);
    CHECK_FALSE(offered.has(u"blood"_s)); // not among the options
    CHECK(offered.boolean(u"unknown"_s) == false);
    CHECK(offered.number(u"count"_s) == 1.0);
    CHECK_FALSE(offered.has(u"plain"_s));
}

TEST_CASE("a prefill falls back on its next source and never offers what could not be saved") {
    const content::Form form = formOf({
        uR"j({"code":"phone","type":"text","prefill":"cover.phone else cover.phone2"})j"_s,
        uR"j({"code":"next","type":"date","min":"today","prefill":"cover.agreed"})j"_s,
        uR"j({"code":"due","type":"date","prefill":"cover.due else add_days(today,14)"})j"_s,
        uR"j({"code":"from","type":"int","prefill":"=7"})j"_s,
        uR"j({"code":"reminder","type":"date","prefill":"add_days(due,from)"})j"_s,
        uR"j({"code":"marks","type":"multi","prefill":"risk.colours","options":[{"c":"3","zh":"甲","ko":"갑","en":"A"},{"c":"5","zh":"乙","ko":"을","en":"B"}]})j"_s,
    });
    Context context = contextAt(u"2026-05-11T10:05"_s);
    context.others.insert(
        u"cover"_s, Answers(QJsonObject{{u"phone2"_s, u"13800138000"_s}, {u"agreed"_s, u"2026-05-01"_s}}));
    context.others.insert(u"risk"_s, Answers(QJsonObject{{u"colours"_s, QJsonArray{u"3"_s, u"5"_s}}}));
    Answers offered = prefilled(form, context);
    CHECK(offered.text(u"phone"_s) == u"13800138000"_s);
    CHECK_FALSE(offered.has(u"next"_s)); // the agreed day has passed
    CHECK(offered.text(u"due"_s) == u"2026-05-25"_s);
    CHECK(offered.text(u"reminder"_s) == u"2026-06-01"_s); // from fields above it
    CHECK(offered.multi(u"marks"_s) == QStringList{u"3"_s, u"5"_s});
    context.others[u"risk"_s].set(u"colours"_s, QJsonArray{u"0"_s});
    offered = prefilled(form, context);
    CHECK_FALSE(offered.has(u"marks"_s)); // no option of this field
}

TEST_CASE("words of several fields are put together in Chinese, without those that are unknown") {
    const content::Form cover = formOf({
        uR"j({"code":"ec_name","type":"text"})j"_s,
        uR"j({"code":"relation","type":"choice","options":[{"c":"1","zh":"丈夫","ko":"남편","en":"Husband"},{"c":"2","zh":"父母","ko":"부모","en":"Parents"}]})j"_s,
        uR"j({"code":"ec_phone","type":"text"})j"_s,
    });
    const content::Form form = formOf(
        {uR"j({"code":"ec","type":"text","prefill":"{cover.ec_name}|、{cover.relation}|、{cover.ec_phone} else {user.name}"})j"_s});
    Context context = contextAt(u"2026-05-11T10:05"_s);
    context.language = Language::Ko;
    context.forms.insert(u"cover"_s, &cover);
    context.others.insert(u"user"_s, Answers(QJsonObject{{u"name"_s, u"李示例"_s}}));
    CHECK(prefilled(form, context).text(u"ec"_s) == u"李示例"_s);
    context.others.insert(u"cover"_s, Answers(QJsonObject{{u"ec_name"_s, u"金哲"_s},
                                                          {u"relation"_s, u"1"_s},
                                                          {u"ec_phone"_s, u"13800138000"_s}}));
    CHECK(prefilled(form, context).text(u"ec"_s) == u"金哲、丈夫、13800138000"_s);
    context.others[u"cover"_s].remove(u"ec_name"_s);
    CHECK(prefilled(form, context).text(u"ec"_s) == u"丈夫、13800138000"_s);
    context.others[u"cover"_s].remove(u"relation"_s);
    CHECK(prefilled(form, context).text(u"ec"_s) == u"13800138000"_s);
}
