#include "core/base/name_readings.h"
#include "core/base/pinyin_table.h"
#include "core/base/text_key.h"
#include "tests/catch.h"

#include <QHash>
#include <QSet>

using namespace muying;
using namespace Qt::StringLiterals;

namespace {

QString spelt(const QString& name) {
    return pinyinSyllables(name).join(u' ');
}

} // namespace

TEST_CASE("names are read with the surname's own reading") {
    const QHash<QString, QString> expected{
        {u"李小美"_s, u"li xiao mei"_s}, {u"单小美"_s, u"shan xiao mei"_s}, {u"解红"_s, u"xie hong"_s},
        {u"曾丽"_s, u"zeng li"_s},       {u"仇英"_s, u"qiu ying"_s},        {u"区云"_s, u"ou yun"_s},
        {u"查兰"_s, u"zha lan"_s},       {u"朴英花"_s, u"piao ying hua"_s}, {u"缪凤"_s, u"miao feng"_s},
        {u"覃梅"_s, u"qin mei"_s},       {u"翟燕"_s, u"zhai yan"_s},        {u"乐嘉"_s, u"yue jia"_s},
        {u"盖丽丽"_s, u"ge li li"_s},    {u"员红"_s, u"yun hong"_s},        {u"任静"_s, u"ren jing"_s},
        {u"华兰"_s, u"hua lan"_s},       {u"冼丽"_s, u"xian li"_s},         {u"洗星"_s, u"xian xing"_s},
        {u"尉迟红"_s, u"yu chi hong"_s}, {u"万俟雪"_s, u"mo qi xue"_s},     {u"长孙丽"_s, u"zhang sun li"_s},
        {u"单于丹"_s, u"chan yu dan"_s}, {u"单于"_s, u"shan yu"_s},         {u"尉红"_s, u"wei hong"_s},
        {u"吕娜"_s, u"lv na"_s},         {u"种梅"_s, u"chong mei"_s},       {u"秘燕"_s, u"bi yan"_s},
        {u"澹台燕"_s, u"tan tai yan"_s}, {u"金美兰"_s, u"jin mei lan"_s},   {u"崔顺姬"_s, u"cui shun ji"_s},
    };
    for (auto it = expected.begin(); it != expected.end(); ++it)
        CHECK(spelt(it.key()) == it.value());
}

TEST_CASE("a surname's character keeps its usual reading inside a given name") {
    CHECK(spelt(u"李单"_s) == u"li dan"_s);
    CHECK(spelt(u"王朴"_s) == u"wang pu"_s);
    CHECK(spelt(u"赵仇"_s) == u"zhao chou"_s);
}

TEST_CASE("polyphonic names are found under every usual spelling, the likeliest first") {
    const PinyinKeys qin = pinyinKeys(u"覃梅"_s);
    CHECK(qin.full == QStringList{u"qinmei"_s, u"tanmei"_s});
    CHECK(qin.initials == QStringList{u"qm"_s, u"tm"_s});
    CHECK(pinyinKeys(u"乐嘉"_s).full.contains(u"lejia"_s));
    CHECK(pinyinKeys(u"盖丽"_s).full.contains(u"gaili"_s));
    CHECK(pinyinKeys(u"朴英花"_s).full.first() == u"piaoyinghua"_s);
    CHECK(pinyinKeys(u"朴英花"_s).initials == QStringList{u"pyh"_s});
    CHECK(pinyinKeys(u"李茜"_s).full == QStringList{u"liqian"_s, u"lixi"_s});
    CHECK(pinyinKeys(u"单于丹"_s).full.contains(u"chanyudan"_s));
    CHECK(pinyinKeys(u"单于丹"_s).full.contains(u"shanyudan"_s));
    CHECK(pinyinKeys(u"尉迟红"_s).initials.contains(u"ych"_s));
    CHECK(pinyinKeys(u"李小美"_s).full == QStringList{u"lixiaomei"_s});
    CHECK(pinyinKeys(u"李小美"_s).initials == QStringList{u"lxm"_s});
    CHECK_FALSE(pinyinKeys(u"单小美"_s).full.contains(u"danxiaomei"_s));
}

TEST_CASE("the letter ü is found as v, u and yu") {
    const PinyinKeys keys = pinyinKeys(u"吕娜"_s);
    for (const QString& typed : {u"lvna"_s, u"luna"_s, u"lyuna"_s})
        CHECK(keys.full.contains(typed));
    CHECK(pinyinKeys(u"李女"_s).full.contains(u"linv"_s));
}

TEST_CASE("names that are not Chinese pass through") {
    CHECK(pinyinSyllables(u"Anna Kim"_s) == QStringList{u"Anna"_s, u"Kim"_s});
    CHECK(pinyinKeys(u"Anna Kim"_s).full == QStringList{u"annakim"_s});
    CHECK(pinyinKeys(u"Anna Kim"_s).initials == QStringList{u"ak"_s});
    CHECK(pinyinSyllables(u"김영희"_s) == QStringList{u"김영희"_s});
    CHECK(pinyinSyllables(u"阿依古丽·买买提"_s).size() == 7);
    CHECK(spelt(u"李Mary"_s) == u"li Mary"_s);
    CHECK(pinyinKeys(QString()).full.isEmpty());
    CHECK(pinyinKeys(u" ·-"_s).initials.isEmpty());
}

TEST_CASE("rare characters beyond the basic plane are read, or kept unbroken when nobody knows them") {
    CHECK(spelt(u"张\U0002CB4E"_s) == u"zhang hong"_s);
    const PinyinKeys unknown = pinyinKeys(u"张\U00020000\U0001F600\U00031350"_s);
    for (const QString& key : unknown.full + unknown.initials)
        CHECK(QStringView(key).isValidUtf16());
}

TEST_CASE("the number of spellings stays bounded for any name") {
    const PinyinKeys keys = pinyinKeys(QString(100, u'乐'));
    CHECK(keys.full.size() <= 24);
    CHECK(keys.full.size() > 1);
    CHECK(keys.full.first().startsWith(u"yuele"_s));
}

TEST_CASE("the generated table covers the usual characters with toneless syllables") {
    const detail::PinyinTable& table = detail::pinyinTable();
    int known = 0;
    for (const std::uint16_t syllable : table.unified) {
        REQUIRE(syllable < table.syllables.size());
        known += syllable != 0 ? 1 : 0;
    }
    CHECK(known > 20900);
    CHECK(table.extensionA.size() == 0x4DBF - 0x3400 + 1);
    for (const char* syllable : table.syllables) {
        for (const char* c = syllable; *c != '\0'; ++c) {
            if (*c < 'a' || *c > 'z')
                FAIL_CHECK("odd syllable " << syllable);
        }
    }
    for (std::size_t i = 1; i < table.others.size(); ++i) {
        if (table.others[i - 1].character >= table.others[i].character)
            FAIL_CHECK("not sorted at " << i);
    }
}

TEST_CASE("every listed reading is a syllable of the table") {
    const detail::PinyinTable& table = detail::pinyinTable();
    QSet<QString> syllables;
    for (const char* syllable : table.syllables)
        syllables.insert(QString::fromLatin1(syllable));
    for (const char32_t c :
         u"单解曾仇区查朴缪覃翟乐盖员任华洗冼尉种折黑秘薄车褚能隗郇郗祭柏宓宿俞谌昝"_s.toUcs4()) {
        const QStringList readings = detail::surnameReadings(c);
        CHECK_FALSE(readings.isEmpty());
        for (const QString& reading : readings)
            CHECK(syllables.contains(reading));
    }
    for (const char32_t c : u"长乐朝重行茜娜莎曾单解晟炅蔚盛柏"_s.toUcs4()) {
        const QStringList readings = detail::givenNameReadings(c);
        CHECK(readings.size() >= 2);
        for (const QString& reading : readings)
            CHECK(syllables.contains(reading));
    }
}
