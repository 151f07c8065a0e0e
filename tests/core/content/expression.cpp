#include "core/content/expression.h"
#include "tests/catch.h"

#include <QHash>

using namespace muying;
using namespace muying::content;
using namespace Qt::StringLiterals;

namespace {

struct TruthCase {
    const char* text;
    Truth truth;
};

ExprValue exampleValue(const QString& name) {
    static const QHash<QString, ExprValue> values{
        {u"n"_s, 5.0},
        {u"zero"_s, 0.0},
        {u"code"_s, u"2"_s},
        {u"padded"_s, u"01"_s},
        {u"word"_s, u"left"_s},
        {u"yes"_s, true},
        {u"no"_s, false},
        {u"many"_s, QStringList{u"1"_s, u"8"_s}},
        {u"none"_s, QStringList{}},
        {u"day"_s, QDate(2026, 3, 1)},
        {u"preg.edd_best"_s, QDate(2026, 11, 30)},
        {u"today"_s, QDate(2026, 11, 22)},
        {u"now"_s, QDateTime(QDate(2026, 11, 22), QTime(9, 41))},
        {u"changed:n"_s, true},
        {u"changed:code"_s, false},
    };
    return values.value(name);
}

Truth exampleTruth(const QString& text) {
    const auto expression = parseExpression(text);
    INFO(text.toStdString());
    REQUIRE(expression.ok());
    return (*expression)->truth(exampleValue);
}

ExprValue exampleResult(const QString& text) {
    const auto expression = parseExpression(text);
    REQUIRE(expression.ok());
    return (*expression)->evaluate(exampleValue);
}

QString exampleComplaint(const QString& text) {
    const auto expression = parseExpression(text);
    REQUIRE_FALSE(expression.ok());
    return expression.error().message;
}

} // namespace

TEST_CASE("Comparisons are true or false where both sides are known") {
    const auto wanted = GENERATE(values<TruthCase>({
        {"n == 5", Truth::Yes},
        {"n != 5", Truth::No},
        {"n < 5", Truth::No},
        {"n <= 5", Truth::Yes},
        {"n > 4.5", Truth::Yes},
        {"n >= 5.5", Truth::No},
        {"n == -5", Truth::No},
        {"n - 7 == -2", Truth::Yes},
        {"n + zero > 4", Truth::Yes},
        {"code == 2", Truth::Yes},
        {"code == '2'", Truth::Yes},
        {"padded == 1", Truth::Yes},
        {"padded == '01'", Truth::Yes},
        {"word == 'left'", Truth::Yes},
        {"word != \"right\"", Truth::Yes},
        {"yes == true", Truth::Yes},
        {"no == false", Truth::Yes},
        {"code in (1, 2)", Truth::Yes},
        {"code in (1, 3)", Truth::No},
        {"code not in (1, 3)", Truth::Yes},
        {"has(many,8)", Truth::Yes},
        {"has(many,2)", Truth::No},
        {"has(none,2)", Truth::No},
        {"not has(many,2)", Truth::Yes},
        {"changed(n)", Truth::Yes},
        {"changed(code)", Truth::No},
        {"day < today", Truth::Yes},
        {"now == today", Truth::Yes},
        {"preg.edd_best - today == 8", Truth::Yes},
        {"(n > 9 or code == 2) and not no", Truth::Yes},
        {"n > 9 or code == 2 and no", Truth::No},
    }));
    INFO(wanted.text);
    CHECK(exampleTruth(QString::fromLatin1(wanted.text)) == wanted.truth);
}

TEST_CASE("What is not entered makes a comparison unknown, never false") {
    const auto wanted = GENERATE(values<TruthCase>({
        {"missing == 1", Truth::Unknown},
        {"missing != 1", Truth::Unknown},
        {"missing in (1,2)", Truth::Unknown},
        {"missing not in (1,2)", Truth::Unknown},
        {"has(missing,1)", Truth::Unknown},
        {"not has(missing,1)", Truth::Unknown},
        {"missing + 3 > 1", Truth::Unknown},
        {"missing + 3d > today", Truth::Unknown},
        {"missing == null", Truth::Yes},
        {"missing != null", Truth::No},
        {"n == null", Truth::No},
        {"n != null", Truth::Yes},
        {"missing == 1 and no", Truth::No},
        {"no and missing == 1", Truth::No},
        {"missing == 1 and yes", Truth::Unknown},
        {"missing == 1 or yes", Truth::Yes},
        {"missing == 1 or no", Truth::Unknown},
        {"not (missing == 1)", Truth::Unknown},
        {"code in (missing, 2)", Truth::Yes},
        {"code in (missing, 3)", Truth::Unknown},
        {"code not in (missing, 3)", Truth::Unknown},
        {"word < 'm'", Truth::Unknown},
        {"word > 3", Truth::Unknown},
    }));
    INFO(wanted.text);
    CHECK(exampleTruth(QString::fromLatin1(wanted.text)) == wanted.truth);
}

TEST_CASE("A date moves by days, hours and years") {
    CHECK(exampleResult(u"today-65y"_s) == ExprValue(QDate(1961, 11, 22)));
    CHECK(exampleResult(u"preg.edd_best+42"_s) == ExprValue(QDate(2027, 1, 11)));
    CHECK(exampleResult(u"preg.edd_best+42d"_s) == ExprValue(QDate(2027, 1, 11)));
    CHECK(exampleResult(u"day-1"_s) == ExprValue(QDate(2026, 2, 28)));
    CHECK(exampleResult(u"now+12h"_s) == ExprValue(QDateTime(QDate(2026, 11, 22), QTime(21, 41))));
    CHECK(exampleResult(u"110"_s) == ExprValue(110.0));
    CHECK(exampleResult(u"145.1"_s) == ExprValue(145.1));
}

TEST_CASE("An expression names everything it reads") {
    const auto expression =
        parseExpression(u"has(past,8) and changed(edd) or preg.a == null and b in (c, 2)"_s);
    REQUIRE(expression.ok());
    QSet<QString> names;
    (*expression)->collectNames(names);
    CHECK(names == QSet<QString>{u"past"_s, u"edd"_s, u"preg.a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("A mistake in an expression is told with its place") {
    CHECK(exampleComplaint(u"n = 5"_s) == u"something is left over at character 3"_s);
    CHECK(exampleComplaint(u"n =="_s).contains(u"is expected at character 5"_s));
    CHECK(exampleComplaint(u"code in (1,2"_s) == u"\")\" is expected at character 13"_s);
    CHECK(exampleComplaint(u"code not 3"_s) == u"\"in\" is expected at character 10"_s);
    CHECK(exampleComplaint(u"n > null"_s).startsWith(u"null can only be asked with == or !="_s));
    CHECK(exampleComplaint(u"sum(n)"_s).startsWith(u"there is no function \"sum\""_s));
    CHECK(exampleComplaint(u"has(many)"_s).startsWith(u"\",\" is expected"_s));
    CHECK(exampleComplaint(u""_s).contains(u"is expected at character 1"_s));
    CHECK(exampleComplaint(u"n + and"_s).startsWith(u"\"and\" cannot stand here"_s));
    CHECK(exampleComplaint(u"today-99999999999y"_s).startsWith(u"the span is too long"_s));
    CHECK(
        exampleComplaint(QString(200, u'(') + u'n' + QString(200, u')')).startsWith(u"too deeply nested"_s));
    CHECK(exampleComplaint(u"n ＝＝ 5"_s).contains(u"at character 3"_s));
}

TEST_CASE("Checking an expression finds unknown names, wrong kinds and codes that do not exist") {
    const auto declared = [](const QString& name) -> std::optional<ExprType> {
        static const QHash<QString, ExprType> types{
            {u"n"_s, {ExprKind::Number, {}}},
            {u"text"_s, {ExprKind::Text, {}}},
            {u"day"_s, {ExprKind::Date, {}}},
            {u"yes"_s, {ExprKind::Bool, {}}},
            {u"choice"_s, {ExprKind::Choice, {u"1"_s, u"02"_s}}},
            {u"multi"_s, {ExprKind::Multi, {u"1"_s, u"8"_s}}},
        };
        const auto found = types.constFind(name);
        return found == types.constEnd() ? std::nullopt : std::optional(*found);
    };
    const auto complaints = [&](const QString& text) {
        QStringList list;
        const auto expression = parseExpression(text);
        REQUIRE(expression.ok());
        (*expression)->check(declared, list);
        return list.join(u'|');
    };
    CHECK(complaints(u"n > 3 and choice == 2 and has(multi,8) and day > day-3y and yes"_s).isEmpty());
    CHECK(complaints(u"choice in (1,'02') or day - day > 3 or changed(text) or nil == null"_s) ==
          u"there is no field \"nil\""_s);
    CHECK(complaints(u"nil > 3"_s) == u"there is no field \"nil\""_s);
    CHECK(complaints(u"changed(nil)"_s) == u"there is no field \"nil\""_s);
    CHECK(complaints(u"choice == 3"_s) == u"no option has the code 3"_s);
    CHECK(complaints(u"choice in (1,7)"_s) == u"no option has the code 7"_s);
    CHECK(complaints(u"has(multi,2)"_s) == u"\"multi\" has no option 2"_s);
    CHECK(complaints(u"has(choice,1)"_s) == u"has(): \"choice\" is not a multiple choice"_s);
    CHECK(complaints(u"multi == 1"_s) == u"a multiple choice is asked with has(field,code)"_s);
    CHECK(complaints(u"day == 3"_s) == u"the two sides of a comparison are of different kinds"_s);
    CHECK(complaints(u"yes == 3"_s) == u"the two sides of a comparison are of different kinds"_s);
    CHECK(complaints(u"text == 3"_s) == u"a text is compared with a number"_s);
    CHECK(complaints(u"n and yes"_s) == u"and, or, not need something that is true or false"_s);
    CHECK(complaints(u"text + 3 == null"_s) == u"+ and - need numbers, or a date and a number of days"_s);
    CHECK(complaints(u"n + 3y > 1"_s) == u"only a date can be moved by days, hours, months or years"_s);
}

TEST_CASE("Ages count completed days, months and years; before the first date they are unknown") {
    CHECK(exampleTruth(u"age_months(day,today) == 8"_s) == Truth::Yes);
    CHECK(exampleTruth(u"age_days(day,day+27) == 27"_s) == Truth::Yes);
    CHECK(exampleTruth(u"age_months(day,day+3m) == 3"_s) == Truth::Yes);
    CHECK(exampleTruth(u"age_months(day,day+3m-1d) < 3"_s) == Truth::Yes);
    CHECK(exampleTruth(u"age_years(day,day+2y-1d) == 1"_s) == Truth::Yes);
    CHECK(exampleTruth(u"age_years(day,now) == 0"_s) == Truth::Yes);
    CHECK(exampleTruth(u"age_days(today,day) < 0"_s) == Truth::Unknown);
    CHECK(exampleTruth(u"age_days(nothing,day) < 9"_s) == Truth::Unknown);
    CHECK_FALSE(parseExpression(u"age_days(day)"_s).ok());
}

TEST_CASE("present() asks whether a field was entered") {
    CHECK(exampleTruth(u"present(n)"_s) == Truth::Yes);
    CHECK(exampleTruth(u"present(nothing)"_s) == Truth::No);
    CHECK(exampleTruth(u"not present(nothing) and n == 5"_s) == Truth::Yes);
}
