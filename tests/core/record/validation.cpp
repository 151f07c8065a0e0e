#include "tests/core/record/form_text.h"

#include <QJsonArray>

#include <limits>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using muying::tests::contextAt;
using muying::tests::formOf;

namespace {

content::Form checkedForm() {
    return formOf({
        uR"j({"code":"sbp","type":"int","unit":"mmHg","zh":"收缩压","ko":"수축기혈압","en":"Systolic pressure","min":50,"max":260,"warnMin":90,"warnMax":139,"required":true})j"_s,
        uR"j({"code":"dbp","type":"int","unit":"mmHg","zh":"舒张压","ko":"확장기혈압","en":"Diastolic pressure","min":30,"max":160,"check":"below(sbp)"})j"_s,
        uR"j({"code":"hb","type":"decimal","unit":"g/L","zh":"血红蛋白","ko":"혈색소","en":"Haemoglobin","min":20,"warnMin":110})j"_s,
        uR"j({"code":"births","type":"int","unit":"次","zh":"产次","ko":"분만회수","en":"Births","warnMin":0,"warnMax":0})j"_s,
        uR"j({"code":"weeks","type":"int","zh":"孕周","ko":"임신주수","en":"Gestation","max":308,"weeksDays":true})j"_s,
        uR"j({"code":"name","type":"text","zh":"姓名","ko":"이름","en":"Name","length":40,"required":true})j"_s,
        uR"j({"code":"notes","type":"text","zh":"备注","ko":"비고","en":"Notes","lines":3})j"_s,
        uR"j({"code":"lmp","type":"date","zh":"末次月经","ko":"마지막 월경","en":"Last period","min":"day-308","max":"day-14","check":"not_after(today)"})j"_s,
        uR"j({"code":"born_at","type":"datetime","zh":"出生时间","ko":"출생시간","en":"Time of birth","max":"now"})j"_s,
        uR"j({"code":"exam_at","type":"datetime","zh":"检查时间","ko":"검사시간","en":"Time of examination","min":"born_at","max":"born_at+12h"})j"_s,
        uR"j({"code":"flag","type":"bool","zh":"转诊","ko":"전원","en":"Referral"})j"_s,
        uR"j({"code":"why","type":"text","zh":"原因","ko":"원인","en":"Reason","required":true,"when":"flag == true"})j"_s,
        uR"j({"code":"pick","type":"choice","zh":"胎位","ko":"태위","en":"Lie","options":[{"c":"1","zh":"头","ko":"머리","en":"Head"},{"c":"2","zh":"臀","ko":"엉덩이","en":"Breech"}]})j"_s,
        uR"j({"code":"history","type":"multi","zh":"既往史","ko":"과거력","en":"History","options":[{"c":"1","zh":"无","ko":"없음","en":"None","only":true},{"c":"2","zh":"高血压","ko":"고혈압","en":"Hypertension"},{"c":"3","zh":"糖尿病","ko":"당뇨병","en":"Diabetes"}]})j"_s,
        uR"j({"code":"height","type":"decimal","zh":"身高","ko":"키","en":"Height"})j"_s,
        uR"j({"code":"weight","type":"decimal","zh":"体重","ko":"체중","en":"Weight"})j"_s,
        uR"j({"code":"bmi","type":"decimal","zh":"体质指数","ko":"체질량지수","en":"BMI","max":70,"warnMax":25,"required":true,"compute":"bmi(height,weight)"})j"_s,
    });
}

const content::Form& theForm() {
    static const content::Form form = checkedForm();
    return form;
}

std::vector<Finding> findingsOf(const QString& code, const Answers& answers,
                                const Context& context = contextAt(u"2026-05-11T10:00"_s)) {
    const content::Field* field = theForm().field(code);
    REQUIRE(field != nullptr);
    return validateField(theForm(), *field, answers, context);
}

std::vector<Finding> findingsOf(const QString& code, const QJsonValue& value) {
    return findingsOf(code, Answers(QJsonObject{{code, value}}));
}

/// The only finding about a value.
Finding theFinding(const QString& code, const QJsonValue& value) {
    const auto findings = findingsOf(code, value);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().field == code);
    return findings.front();
}

bool isFine(const QString& code, const QJsonValue& value) {
    return findingsOf(code, value).empty();
}

bool isImpossible(const QString& code, const QJsonValue& value) {
    const auto findings = findingsOf(code, value);
    return findings.size() == 1 && findings.front().severity == Severity::Impossible;
}

} // namespace

TEST_CASE("outside the hard limits is impossible, with range, unit and value in the sentence") {
    const Finding finding = theFinding(u"sbp"_s, 700);
    CHECK(finding.severity == Severity::Impossible);
    CHECK(finding.message == u"收缩压应在 50～260 mmHg 之间，现为 700。请核对后重填。"_s);
    CHECK(isImpossible(u"sbp"_s, 49));
    CHECK_FALSE(isImpossible(u"sbp"_s, 50));
    CHECK_FALSE(isImpossible(u"sbp"_s, 260));
    CHECK(isImpossible(u"sbp"_s, 261));
}

TEST_CASE("outside the usual limits is unlikely, and impossible wins over unlikely") {
    CHECK(isFine(u"sbp"_s, 90));
    CHECK(isFine(u"sbp"_s, 139));
    for (const int value : {89, 140, 50, 260}) {
        const Finding finding = theFinding(u"sbp"_s, value);
        CHECK(finding.severity == Severity::Unlikely);
        CHECK(finding.message.contains(u"通常在 90～139 mmHg 之间"_s));
    }
}

TEST_CASE("limits open on one side name that side only") {
    CHECK(theFinding(u"hb"_s, 19.9).message == u"血红蛋白不应小于 20 g/L，现为 19.9。请核对后重填。"_s);
    CHECK(theFinding(u"hb"_s, 109.5).message.startsWith(u"血红蛋白通常不小于 110 g/L，现为 109.5。"_s));
    CHECK(isFine(u"hb"_s, 110));
    CHECK(theFinding(u"births"_s, 2).message.startsWith(u"产次通常为 0 次，现为 2。"_s));
    CHECK(isFine(u"births"_s, 0));
    CHECK(theFinding(u"weeks"_s, 309).message.startsWith(u"孕周不应大于 44+0，现为 44+1。"_s));
    CHECK(isFine(u"weeks"_s, 308));
    CHECK(isImpossible(u"weeks"_s, 1e15));
}

TEST_CASE("a limit that reads something unknown refuses nothing") {
    CHECK(isFine(u"exam_at"_s, u"2020-01-01T00:00"_s));
    Answers answers(
        QJsonObject{{u"exam_at"_s, u"2026-05-02T08:01"_s}, {u"born_at"_s, u"2026-05-01T20:00"_s}});
    CHECK(findingsOf(u"exam_at"_s, answers).size() == 1);
    answers.set(u"exam_at"_s, u"2026-05-02T08:00"_s);
    CHECK(findingsOf(u"exam_at"_s, answers).empty());
    answers.set(u"exam_at"_s, u"2026-05-01T19:59"_s);
    CHECK(findingsOf(u"exam_at"_s, answers).size() == 1);
}

TEST_CASE("required and asked but empty is missing and not asked is not missing") {
    CHECK(theFinding(u"sbp"_s, {}).severity == Severity::Missing);
    CHECK(theFinding(u"sbp"_s, {}).message == u"收缩压尚未填写。"_s);
    CHECK(isFine(u"hb"_s, {}));
    CHECK(findingsOf(u"why"_s, Answers()).empty());
    CHECK(findingsOf(u"why"_s, Answers(QJsonObject{{u"flag"_s, false}})).empty());
    const auto asked = findingsOf(u"why"_s, Answers(QJsonObject{{u"flag"_s, true}}));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().severity == Severity::Missing);
}

TEST_CASE("a computed field that is missing says what to fill and out of range it blames its inputs") {
    const auto both = findingsOf(u"bmi"_s, Answers());
    REQUIRE(both.size() == 1);
    CHECK(both.front().message == u"体质指数尚不能算出，请先填写：身高、体重。"_s);
    const auto one = findingsOf(u"bmi"_s, Answers(QJsonObject{{u"height"_s, 158}}));
    CHECK(one.front().message.endsWith(u"请先填写：体重。"_s));
    const Finding high = theFinding(u"bmi"_s, 70.5);
    CHECK(high.severity == Severity::Impossible);
    CHECK(high.message.contains(u"请核对那些项目"_s));
    // Judged as computed, not as shown: 25.04 is shown as 25.0.
    CHECK(theFinding(u"bmi"_s, 25.04).severity == Severity::Unlikely);
    CHECK(theFinding(u"bmi"_s, 25.04).message.contains(u"25.04"_s));
    CHECK(isFine(u"bmi"_s, 25.0));
}

TEST_CASE("a value of the wrong kind is impossible and stops further checks") {
    CHECK(isImpossible(u"sbp"_s, u"120"_s));
    CHECK(isImpossible(u"sbp"_s, 120.5));
    CHECK(theFinding(u"sbp"_s, 120.5).message.contains(u"整数"_s));
    CHECK(isImpossible(u"hb"_s, true));
    CHECK(isImpossible(u"hb"_s, std::numeric_limits<double>::infinity()));
    CHECK(isImpossible(u"name"_s, 5));
    CHECK(isImpossible(u"flag"_s, u"true"_s));
    CHECK(isFine(u"flag"_s, false));
    CHECK(isImpossible(u"pick"_s, 1));
    CHECK(isImpossible(u"history"_s, u"1"_s));
    CHECK(isImpossible(u"history"_s, QJsonArray{1}));
}

TEST_CASE("only declared options may be chosen, and an exclusive one stands alone") {
    CHECK(isFine(u"pick"_s, u"2"_s));
    CHECK(isImpossible(u"pick"_s, u"3"_s));
    CHECK(theFinding(u"pick"_s, u"3"_s).message == u"胎位没有“3”这个选项。请按所列号码重填。"_s);
    CHECK(isFine(u"history"_s, QJsonArray{u"1"_s}));
    CHECK(isFine(u"history"_s, QJsonArray{u"2"_s, u"3"_s}));
    CHECK(isImpossible(u"history"_s, QJsonArray{u"2"_s, u"9"_s}));
    CHECK(isImpossible(u"history"_s, QJsonArray{u"2"_s, u"2"_s}));
    CHECK(isImpossible(u"history"_s, QJsonArray{u"1"_s, u"2"_s}));
    CHECK(theFinding(u"history"_s, QJsonArray{u"1"_s, u"2"_s}).message.contains(u"“无”"_s));
}

TEST_CASE("a name of 500 characters is refused with its length, one that just fits is kept") {
    const Finding finding = theFinding(u"name"_s, QString(500, u'李'));
    CHECK(finding.severity == Severity::Impossible);
    CHECK(finding.message == u"姓名最多 40 个字，现为 500 个字。请缩短。"_s);
    CHECK(isFine(u"name"_s, QString(40, u'李')));
    CHECK_FALSE(isFine(u"name"_s, QString(41, u'李')));
    // Characters beyond the basic plane count as one each.
    CHECK(isFine(u"name"_s, u"\U00020BB7"_s.repeated(40)));
}

TEST_CASE("pasted control characters are refused and line breaks are allowed in texts of several lines") {
    CHECK(isImpossible(u"name"_s, u"李\u202E小美"_s));
    CHECK(isImpossible(u"name"_s, u"李\u0007小美"_s));
    CHECK(isImpossible(u"name"_s, u"李\n小美"_s));
    CHECK(isFine(u"notes"_s, u"头痛\n眼花"_s));
    CHECK(isImpossible(u"notes"_s, u"头痛\u200B\n眼花"_s));
}

TEST_CASE("impossible dates are refused by shape, by limits and by today") {
    for (const QString& wrong :
         {u"2026-02-30"_s, u"2026-13-01"_s, u"yesterday"_s, u"0026-05-01"_s, u"1899-12-31"_s})
        CHECK(isImpossible(u"lmp"_s, wrong));
    CHECK(theFinding(u"lmp"_s, u"2026-02-30"_s).message.contains(u"2026-02-30"_s));
    CHECK(isImpossible(u"lmp"_s, 20260501));
    CHECK(isFine(u"lmp"_s, u"2026-05-11"_s));
    const Finding future = theFinding(u"lmp"_s, u"2026-05-12"_s);
    CHECK(future.message == u"末次月经（2026-05-12）不能晚于今天（2026-05-11）。请核对后重填。"_s);
    Answers answers(QJsonObject{{u"day"_s, u"2026-05-11"_s}, {u"lmp"_s, u"2026-04-28"_s}});
    REQUIRE(findingsOf(u"lmp"_s, answers).size() == 1);
    CHECK(findingsOf(u"lmp"_s, answers).front().message ==
          u"末次月经应在 2025-07-07 至 2026-04-27 之间，现为 2026-04-28。请核对后重填。"_s);
    answers.set(u"lmp"_s, u"2026-04-27"_s);
    CHECK(findingsOf(u"lmp"_s, answers).empty());
    CHECK(isFine(u"born_at"_s, u"2026-05-11T10:00"_s));
    CHECK(isImpossible(u"born_at"_s, u"2026-05-11T10:01"_s));
}

TEST_CASE("the lower pressure must lie below the upper one") {
    const auto found = [](int upper, int lower) {
        return findingsOf(u"dbp"_s, Answers(QJsonObject{{u"sbp"_s, upper}, {u"dbp"_s, lower}}));
    };
    CHECK(found(120, 80).empty());
    CHECK(found(80, 79).empty());
    REQUIRE(found(80, 80).size() == 1);
    REQUIRE(found(80, 120).size() == 1);
    CHECK(found(80, 120).front().message == u"舒张压（120）应低于收缩压（80）。请核对是否填反。"_s);
    CHECK(isFine(u"dbp"_s, 120)); // nothing to compare with
}

TEST_CASE("all findings come in field order, in the names of the language") {
    Answers answers(QJsonObject{{u"sbp"_s, 700}, {u"pick"_s, u"7"_s}, {u"height"_s, 158}, {u"weight"_s, 60}});
    Context context = contextAt(u"2026-05-11T10:00"_s);
    const auto findings = validate(theForm(), answers, context);
    QStringList fields;
    for (const Finding& finding : findings)
        fields.append(finding.field);
    CHECK(fields == QStringList{u"sbp"_s, u"name"_s, u"pick"_s, u"bmi"_s});
    context.language = Language::Ko;
    CHECK(validate(theForm(), answers, context).front().message.startsWith(u"수축기혈압"_s));
    context.language = Language::En;
    CHECK(validate(theForm(), answers, context)[1].message.startsWith(u"Name"_s));
}
