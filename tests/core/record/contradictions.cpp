#include "tests/core/record/form_text.h"

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using muying::tests::contextAt;
using muying::tests::formOf;

namespace {

const QString rightId = u"11010519491231002X"_s; // a woman born 1949-12-31

const content::Form& personForm() {
    static const content::Form form = formOf({
        uR"j({"code":"id_type","type":"choice","options":[{"c":"01","zh":"身份证","ko":"신분증","en":"ID card"},{"c":"03","zh":"护照","ko":"려권","en":"Passport"}]})j"_s,
        uR"j({"code":"id_no","type":"text","zh":"身份证号","ko":"신분증번호","en":"ID number","check":"cn_id(id_type,birth_date,sex)"})j"_s,
        uR"j({"code":"birth_date","type":"date","zh":"出生日期","ko":"출생날자","en":"Date of birth"})j"_s,
        uR"j({"code":"sex","type":"choice","options":[{"c":"1","zh":"男","ko":"남","en":"Male"},{"c":"2","zh":"女","ko":"녀","en":"Female"},{"c":"9","zh":"未说明","ko":"미설명","en":"Not stated"}]})j"_s,
        uR"j({"code":"husband_id","type":"text","zh":"丈夫身份证号","ko":"남편 신분증번호","en":"Husband's ID","check":"cn_id_birth(husband_birth)"})j"_s,
        uR"j({"code":"husband_birth","type":"date"})j"_s,
        uR"j({"code":"discharge","type":"date","zh":"出院日期","ko":"퇴원날자","en":"Discharge","check":"not_before(birth_date);not_after(today)"})j"_s,
    });
    return form;
}

QStringList messagesOf(const QString& code, const QJsonObject& answers) {
    QStringList messages;
    const auto findings = validateField(personForm(), *personForm().field(code), Answers(answers),
                                        contextAt(u"2026-05-11T10:00"_s));
    for (const Finding& finding : findings) {
        CHECK(finding.severity == Severity::Impossible);
        messages.append(finding.message);
    }
    return messages;
}

QJsonObject person(const QString& idType, const QString& id, const QString& birth, const QString& sex) {
    return {{u"id_type"_s, idType}, {u"id_no"_s, id}, {u"birth_date"_s, birth}, {u"sex"_s, sex}};
}

} // namespace

TEST_CASE("an identity number that agrees with birth date and sex is accepted") {
    CHECK(messagesOf(u"id_no"_s, person(u"01"_s, rightId, u"1949-12-31"_s, u"2"_s)).isEmpty());
    CHECK(messagesOf(u"id_no"_s, person(u"01"_s, rightId, u"1949-12-31"_s, u"9"_s)).isEmpty());
    CHECK(messagesOf(u"id_no"_s, {{u"id_type"_s, u"01"_s}, {u"id_no"_s, rightId}}).isEmpty());
}

TEST_CASE("a birth date that contradicts the identity number is told with both dates") {
    const QStringList messages = messagesOf(u"id_no"_s, person(u"01"_s, rightId, u"1949-12-13"_s, u"2"_s));
    REQUIRE(messages.size() == 1);
    CHECK(messages.front() ==
          u"身份证号中的出生日期是 1949-12-31，与所填的 1949-12-13 不符。请核对哪一个抄错了。"_s);
}

TEST_CASE("a sex that contradicts the identity number is told") {
    const QStringList messages = messagesOf(u"id_no"_s, person(u"01"_s, rightId, u"1949-12-31"_s, u"1"_s));
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().contains(u"表示女性"_s));
    CHECK(messagesOf(u"id_no"_s, person(u"01"_s, rightId, u"1950-01-01"_s, u"1"_s)).size() == 2);
}

TEST_CASE("a wrong identity number is refused only where the document is an identity card") {
    const QString wrong = u"110105194912310021"_s;
    const QStringList messages = messagesOf(u"id_no"_s, person(u"01"_s, wrong, u"1949-12-31"_s, u"2"_s));
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().contains(u"校验码"_s));
    CHECK(messagesOf(u"id_no"_s, person(u"03"_s, u"E12345678"_s, u"1990-01-01"_s, u"2"_s)).isEmpty());
    CHECK(messagesOf(u"id_no"_s, {{u"id_no"_s, wrong}}).isEmpty()); // kind of document not yet entered
}

TEST_CASE("another person's identity number is checked with its own birth date") {
    CHECK(messagesOf(u"husband_id"_s, {{u"husband_id"_s, rightId}}).isEmpty());
    CHECK(messagesOf(u"husband_id"_s, {{u"husband_id"_s, rightId}, {u"husband_birth"_s, u"1949-12-30"_s}})
              .size() == 1);
    const QStringList messages = messagesOf(u"husband_id"_s, {{u"husband_id"_s, u"123"_s}});
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().contains(u"现为3位"_s));
}

TEST_CASE("days are checked against other days on both sides") {
    const auto messages = [](const QString& discharge) {
        return messagesOf(u"discharge"_s, {{u"birth_date"_s, u"2026-05-01"_s}, {u"discharge"_s, discharge}});
    };
    CHECK(messages(u"2026-05-01"_s).isEmpty());
    CHECK(messages(u"2026-05-11"_s).isEmpty());
    CHECK(messages(u"2026-04-30"_s) ==
          QStringList{u"出院日期（2026-04-30）不能早于出生日期（2026-05-01）。请核对后重填。"_s});
    CHECK(messages(u"2026-05-12"_s) ==
          QStringList{u"出院日期（2026-05-12）不能晚于今天（2026-05-11）。请核对后重填。"_s});
}
