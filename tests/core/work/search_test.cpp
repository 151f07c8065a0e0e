#include "tests/catch.h"

#include "core/work/search.h"

using namespace muying;
using namespace Qt::StringLiterals;
using work::HitBy;
using work::SearchHit;
using work::SearchIndex;

namespace {

struct Person {
    const char16_t *id, *name, *nameKo, *phone, *idNumber, *handbook, *village;
};

const Person persons[] = {
    {u"w1", u"李晓梅（示例）", u"", u"138 0000 1187", u"22062319920314022X", u"2206 2301 0187", u"龙泉村"},
    {u"w2", u"李香美（示例）", u"리향미", u"13700004406", u"220623199903124908", u"220623010188",
     u"镇东社区"},
    {u"w3", u"刘雪敏（示例）", u"", u"13600007752", u"220623199003125509", u"220623017752", u"柳河村"},
    {u"w4", u"单丽（示例）", u"", u"13500000391", u"220623199103125301", u"220623010001", u"龙泉村"},
    {u"w5", u"朴顺姬（示例）", u"박순희", u"13900008820", u"220623199203128820", u"220623010002",
     u"二道岗村"},
    {u"w6", u"王李晓（示例）", u"", u"13900002217", u"220623199303126163", u"220623010003", u"柳河村"},
    {u"w7", u"吕雪梅（示例）", u"", u"13900005555", u"220623199403125005", u"220623010004", u"新村"},
};

std::vector<store::SubjectRow> rows() {
    std::vector<store::SubjectRow> list;
    for (const Person& person : persons) {
        store::SubjectRow woman;
        woman.subject.id = QString::fromUtf16(person.id);
        woman.subject.kind = record::SubjectKind::Woman;
        woman.subject.identity = QJsonObject{{u"name"_s, QString::fromUtf16(person.name)},
                                             {u"name_ko"_s, QString::fromUtf16(person.nameKo)},
                                             {u"phone"_s, QString::fromUtf16(person.phone)},
                                             {u"id_no"_s, QString::fromUtf16(person.idNumber)},
                                             {u"handbook_no"_s, QString::fromUtf16(person.handbook)},
                                             {u"village"_s, QString::fromUtf16(person.village)},
                                             {u"birth_date"_s, u"1992-03-14"_s}};
        list.push_back(woman);
    }
    store::SubjectRow pregnancy;
    pregnancy.subject.id = u"p1"_s;
    pregnancy.subject.kind = record::SubjectKind::Pregnancy;
    pregnancy.subject.parent = u"w1"_s;
    pregnancy.subject.opened = QDate(2026, 8, 1);
    pregnancy.index.colour = u"orange"_s;
    pregnancy.index.status = u"pregnant"_s;
    pregnancy.index.dueDate = QDate(2027, 2, 28);
    list.push_back(pregnancy);
    return list;
}

QStringList ids(const std::vector<SearchHit>& hits) {
    QStringList list;
    for (const SearchHit& hit : hits)
        list << hit.womanId;
    return list;
}

struct Row {
    const char16_t* typed;
    const char16_t* first;
    HitBy by;
};

} // namespace

TEST_CASE("Women are found by whatever a doctor types") {
    SearchIndex index;
    index.build(rows());
    REQUIRE(index.size() == 7);
    const Row table[] = {
        {u"lxm", u"w1", HitBy::Initials},
        {u"ＬＸＭ", u"w1", HitBy::Initials},
        {u"li xiaomei", u"w1", HitBy::Pinyin},
        {u"Li-Xiao-Mei", u"w1", HitBy::Pinyin},
        {u"lixm", u"w1", HitBy::Pinyin},
        {u"lixiang", u"w2", HitBy::Pinyin},
        {u"李晓", u"w1", HitBy::Name},
        {u"李晓梅（示例）", u"w1", HitBy::Name},
        {u"香美", u"w2", HitBy::Name},
        {u"리향", u"w2", HitBy::Hangul},
        {u"ㄹㅎㅁ", u"w2", HitBy::Hangul},
        {u"ㅅㅎ", u"w5", HitBy::Hangul},
        {u"shanli", u"w4", HitBy::Pinyin},
        {u"sl", u"w4", HitBy::Initials},
        {u"piao", u"w5", HitBy::Pinyin},
        {u"lvxuemei", u"w7", HitBy::Pinyin},
        {u"lüxuemei", u"w7", HitBy::Pinyin},
        {u"luxuemei", u"w7", HitBy::Pinyin},
        {u"1187", u"w1", HitBy::Phone},
        {u"11", u"w1", HitBy::Phone},
        {u"13800001187", u"w1", HitBy::Phone},
        {u"022x", u"w1", HitBy::IdNumber},
        {u"０２２Ｘ", u"w1", HitBy::IdNumber},
        {u"22062319920314022X", u"w1", HitBy::IdNumber},
        {u"220623010188", u"w2", HitBy::Handbook},
        {u"2206 2301 0187", u"w1", HitBy::Handbook},
        {u"二道岗", u"w5", HitBy::Village},
    };
    for (const Row& row : table) {
        const QString typed = QString::fromUtf16(row.typed);
        INFO(typed.toStdString());
        const auto hits = index.find(typed);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits[0].womanId == QString::fromUtf16(row.first));
        CHECK(static_cast<int>(hits[0].by) == static_cast<int>(row.by));
    }
}

TEST_CASE("Nothing is found for nothing, and nobody for nonsense") {
    SearchIndex index;
    index.build(rows());
    CHECK(index.find({}).empty());
    CHECK(index.find(u"   "_s).empty());
    CHECK(index.find(u"zzz"_s).empty());
    CHECK(index.find(u"999999"_s).empty());
    CHECK(index.find(u"ixiao"_s).empty()); // not the beginning of any syllable
    CHECK(index.find(u"lxm"_s, 0).empty());
}

TEST_CASE(
    "Initials from the start come before starts, starts before the inside, tails before handbook numbers") {
    SearchIndex index;
    index.build(rows());
    SECTION("lx: initials of 李晓梅, 李香美, 刘雪敏, 吕雪梅 before the inside of 王李晓") {
        const QStringList found = ids(index.find(u"lx"_s));
        REQUIRE(found.size() == 5);
        CHECK(found.last() == u"w6"_s);
        CHECK(found.first() == u"w1"_s); // under care comes first
    }
    SECTION("7752: phone tail of w3 before her handbook number") {
        const auto hits = index.find(u"7752"_s);
        REQUIRE(hits.size() == 1);
        CHECK(static_cast<int>(hits[0].by) == static_cast<int>(HitBy::Phone));
    }
}

TEST_CASE("A hit says which part was typed") {
    SearchIndex index;
    index.build(rows());
    const auto pinyin = index.find(u"lixi"_s).front();
    CHECK(pinyin.pinyin == u"li xiao mei"_s);
    CHECK(pinyin.matchStart == 0);
    CHECK(pinyin.matchLength == 5); // "li xi"
    const auto inside = index.find(u"雪敏"_s).front();
    CHECK(inside.matchStart == 1);
    CHECK(inside.matchLength == 2);
    const auto tail = index.find(u"118"_s).front();
    CHECK(tail.phoneTail == u"1187"_s);
    CHECK(tail.matchStart == 0);
    CHECK(tail.matchLength == 3);
}

TEST_CASE("A hit carries what the list shows of the newest pregnancy") {
    SearchIndex index;
    index.build(rows());
    store::SubjectRow next = rows().back();
    const auto hit = index.find(u"lxm"_s).front();
    CHECK(hit.pregnancyId == u"p1"_s);
    CHECK(hit.colour == u"orange"_s);
    CHECK(hit.idTail == u"022X"_s);
    CHECK(hit.dueDate == QDate(2027, 2, 28));

    SECTION("an update replaces it") {
        next.index.colour = u"red"_s;
        index.update(next);
        CHECK(index.find(u"lxm"_s).front().colour == u"red"_s);
    }
    SECTION("an older pregnancy does not") {
        next.subject.id = u"p0"_s;
        next.subject.opened = QDate(2020, 1, 1);
        next.index.colour = u"green"_s;
        index.update(next);
        CHECK(index.find(u"lxm"_s).front().pregnancyId == u"p1"_s);
    }
    SECTION("a changed name is found at once and the old one no longer") {
        store::SubjectRow woman = rows().front();
        woman.subject.identity.insert(u"name"_s, u"赵敏（示例）"_s);
        index.update(woman);
        CHECK(index.size() == 7);
        CHECK(index.find(u"zhaomin"_s).size() == 1);
        CHECK(ids(index.find(u"lxm"_s)).contains(u"w1"_s) == false);
    }
    SECTION("after locking nothing is left") {
        index.clear();
        CHECK(index.size() == 0);
        CHECK(index.find(u"lxm"_s).empty());
    }
}
