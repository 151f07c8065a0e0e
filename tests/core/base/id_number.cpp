#include "core/base/id_number.h"
#include "tests/catch.h"

#include <QSet>

using namespace muying;
using namespace Qt::StringLiterals;

namespace {

const QDate idToday(2026, 6, 1);

/// Weights as the standard prints them: an independent way to the check character.
QString withCheck(const QString& first17) {
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * first17.at(i).digitValue();
    return first17 + u"10X98765432"_s.at(sum % 11);
}

QString complaintOf(const QString& text) {
    const auto id = parseIdNumber(text, idToday);
    return id ? QString() : id.error().message;
}

} // namespace

TEST_CASE("a right number tells birth date, sex and region") {
    // The example of GB 11643.
    const auto id = parseIdNumber(u"11010519491231002X"_s, idToday);
    REQUIRE(id);
    CHECK(id->number == u"11010519491231002X"_s);
    CHECK(id->birth == QDate(1949, 12, 31));
    CHECK(id->female);
    CHECK(id->region == u"110105"_s);
    const auto man = parseIdNumber(u"440524188001010014"_s, idToday);
    CHECK_FALSE(man); // 1880: before 1900
    const auto son = parseIdNumber(withCheck(u"22242619990315001"_s), idToday);
    REQUIRE(son);
    CHECK_FALSE(son->female);
}

TEST_CASE("small x, full-width characters, blanks and pasted invisible marks are put right") {
    const QString right = u"11010519491231002X"_s;
    for (const QString& typed : {u"11010519491231002x"_s, u"１１０１０５１９４９１２３１００２Ｘ"_s,
                                 u"１１０１０５１９４９１２３１００２ｘ"_s, u" 110105 19491231 002X "_s,
                                 u"\u200B11010519491231002X\u202C"_s, u"110105\u300019491231002X\r\n"_s}) {
        const auto id = parseIdNumber(typed, idToday);
        REQUIRE(id);
        CHECK(id->number == right);
    }
}

TEST_CASE("every check character is told apart from every other") {
    QSet<QChar> seen;
    for (int serial = 0; serial < 60; ++serial) {
        const QString right = withCheck(u"22242619950101%1"_s.arg(serial, 3, 10, QLatin1Char('0')));
        seen.insert(right.back());
        REQUIRE(parseIdNumber(right, idToday));
        for (const QChar other : u"0123456789X"_s) {
            const bool accepted = parseIdNumber(right.left(17) + other, idToday).ok();
            if (accepted != (other == right.back()))
                FAIL_CHECK(right.toStdString() << " with " << QString(other));
        }
    }
    CHECK(seen.size() == 11);
}

TEST_CASE("any two neighbouring digits exchanged are noticed") {
    const QString right = withCheck(u"22242619950312004"_s);
    for (int i = 0; i + 1 < 18; ++i) {
        QString swapped = right;
        swapped[i] = right.at(i + 1);
        swapped[i + 1] = right.at(i);
        if (swapped != right)
            CHECK_FALSE(parseIdNumber(swapped, idToday));
    }
}

TEST_CASE("each fault of a number has its own sentence") {
    const QString empty = complaintOf(u"  "_s);
    const QString tooShort = complaintOf(u"1101051949123100"_s);
    const QString tooLong = complaintOf(u"11010519491231002XX"_s);
    const QString old = complaintOf(u"110105491231002"_s);
    const QString letter = complaintOf(u"1101O519491231002X"_s);
    const QString earlyX = complaintOf(u"1101051949123100X2"_s);
    const QString region = complaintOf(withCheck(u"99010519491231002"_s));
    const QString impossible = complaintOf(withCheck(u"11010519490230002"_s));
    const QString before1900 = complaintOf(withCheck(u"11010518991231002"_s));
    const QString future = complaintOf(withCheck(u"11010520260602002"_s));
    const QString check = complaintOf(u"110105194912310021"_s);
    CHECK(empty.contains(u"没有填写"_s));
    CHECK(tooShort.contains(u"现为16位"_s));
    CHECK(tooLong.contains(u"数字"_s)); // an X before the end
    CHECK(complaintOf(u"1101051949123100212"_s).contains(u"现为19位"_s));
    CHECK(old.contains(u"15位"_s));
    CHECK(letter.contains(u"数字"_s));
    CHECK(earlyX == letter);
    CHECK(region.contains(u"省份"_s));
    CHECK(impossible.contains(u"1949-02-30"_s));
    CHECK(before1900.contains(u"1899-12-31"_s));
    CHECK(future.contains(u"晚于今天"_s));
    CHECK(check.contains(u"校验码"_s));
    CHECK(complaintOf(u"11010519491231002X"_s).isEmpty());
}

TEST_CASE("a birth on this very day is accepted, on 29 February only in leap years") {
    CHECK(parseIdNumber(withCheck(u"11010520260601002"_s), idToday));
    CHECK(parseIdNumber(withCheck(u"11010520000229002"_s), idToday));
    CHECK_FALSE(parseIdNumber(withCheck(u"11010520010229002"_s), idToday));
    CHECK(parseIdNumber(withCheck(u"11010519000101002"_s), idToday));
    CHECK_FALSE(parseIdNumber(withCheck(u"11010519000229002"_s), idToday));
}

TEST_CASE("digits of other scripts are no digits of an identity number") {
    CHECK_FALSE(parseIdNumber(u"١١٠١٠٥١٩٤٩١٢٣١٠٠٢X"_s, idToday));
}

TEST_CASE("no message or detail about a wrong number repeats it whole") {
    const QString wrong = u"110105194912310021"_s;
    const auto id = parseIdNumber(wrong, idToday);
    REQUIRE_FALSE(id);
    CHECK(id.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(id.error().message.contains(wrong));
    CHECK_FALSE(id.error().detail.contains(u"1949"_s));
}
