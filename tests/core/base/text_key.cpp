#include "core/base/text_key.h"
#include "tests/catch.h"

using namespace muying;
using namespace Qt::StringLiterals;

TEST_CASE("control characters, bidi overrides and zero-width characters leave a name") {
    CHECK(cleanText(u"李\u0000小\u0007美"_s) == u"李小美"_s);
    CHECK(cleanText(u"\u202E李小美\u202C"_s) == u"李小美"_s);
    CHECK(cleanText(u"\u2066李\u2067小\u2068美\u2069"_s) == u"李小美"_s);
    CHECK(cleanText(u"李\u200B小\u200D美\uFEFF\u2060"_s) == u"李小美"_s);
    CHECK(cleanText(u"李\u007F小\u009F美"_s) == u"李小美"_s);
    CHECK(cleanText(u"\u3164김영희\u115F"_s) == u"김영희"_s);
}

TEST_CASE("line breaks become one space in a line and stay in a text of several lines") {
    CHECK(cleanText(u"头痛\r\n眼花"_s) == u"头痛 眼花"_s);
    CHECK(cleanText(u"头痛\n眼花\u2028耳鸣"_s) == u"头痛 眼花 耳鸣"_s);
    CHECK(cleanText(u"头痛\r\n\r\n眼花\r耳鸣"_s, true) == u"头痛\n\n眼花\n耳鸣"_s);
    CHECK(cleanText(u"体重\t62"_s) == u"体重 62"_s);
    CHECK(cleanText(u"\u3000 李 小美 \n"_s) == u"李 小美"_s);
}

TEST_CASE("text is composed, and code points of old systems become the characters they stood for") {
    CHECK(cleanText(u"e\u0301"_s) == u"\u00E9"_s);
    CHECK(cleanText(u"\u1100\u1161"_s) == u"가"_s);
    CHECK(cleanText(u"张\uE863"_s) == u"张䶮"_s);
    CHECK(cleanText(u"\uE816"_s) == u"\U00020087"_s);
    CHECK(cleanText(u"\uE814\uE865"_s) == u"\uE814\uE865"_s); // outside the table: kept as typed
}

TEST_CASE("characters beyond the basic plane survive, broken halves of them are shown as lost") {
    const QString rare = u"张\U00020BB7\U0002CB4E"_s;
    CHECK(cleanText(rare) == rare);
    CHECK_FALSE(hasUnfitCharacters(rare));
    QString broken = u"张"_s;
    broken.append(QChar(0xD842));
    CHECK(cleanText(broken) == u"张\uFFFD"_s);
    CHECK(hasUnfitCharacters(broken));
}

TEST_CASE("a name of 500 characters is kept whole") {
    const QString name = QString(250, u'李') + QString(250, u'美');
    CHECK(cleanText(name) == name);
    CHECK(characterCount(name) == 500);
    CHECK(characterCount(u"\U00020BB7"_s) == 1);
    CHECK(pinyinKeys(name).full.first().startsWith(u"lilili"_s));
}

TEST_CASE("unfit characters are noticed, ordinary ones are not") {
    CHECK(hasUnfitCharacters(u"李\u202E美"_s));
    CHECK(hasUnfitCharacters(u"李\u0001美"_s));
    CHECK(hasUnfitCharacters(u"李\n美"_s));
    CHECK_FALSE(hasUnfitCharacters(u"李\n美"_s, true));
    CHECK(hasUnfitCharacters(u"李\u200B\n美"_s, true));
    CHECK_FALSE(hasUnfitCharacters(u"李小美 (Li) 김영희 · 12.5"_s));
}

TEST_CASE("the search form ignores width, case, separators and composition") {
    CHECK(foldForSearch(u"ＬＩ Ｘiao－Mei"_s) == u"lixiaomei"_s);
    CHECK(foldForSearch(u"138-0013 8000"_s) == u"13800138000"_s);
    CHECK(foldForSearch(u"阿依古丽·买买提"_s) == u"阿依古丽买买提"_s);
    CHECK(foldForSearch(u"Lü"_s) == u"lv"_s);
    CHECK(foldForSearch(u"\u1100\u1161"_s) == u"가"_s);
    CHECK(foldForSearch(u"\U00020BB7"_s) == u"\U00020BB7"_s);
    CHECK(foldForSearch(u" -·"_s).isEmpty());
}

TEST_CASE("Hangul names give their initial consonants") {
    CHECK(hangulInitials(u"김영희"_s) == u"ㄱㅇㅎ"_s);
    CHECK(hangulInitials(u"박꽃님 (示例)"_s) == u"ㅂㄲㄴ"_s);
    CHECK(hangulInitials(u"가힣"_s) == u"ㄱㅎ"_s);
    CHECK(hangulInitials(u"\u1100\u1161"_s) == u"ㄱ"_s);
    CHECK(hangulInitials(u"李小美"_s).isEmpty());
    const QString all = u"까따빠싸짜차카타파하나라마바사아자다"_s;
    CHECK(hangulInitials(all) == u"ㄲㄸㅃㅆㅉㅊㅋㅌㅍㅎㄴㄹㅁㅂㅅㅇㅈㄷ"_s);
}
