#include "core/pph/handover.h"
#include "core/pph/log_words.h"
#include "tests/core/pph/log_lines.h"

#include <QRegularExpression>

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

std::vector<HandoverItem> itemsOf(const LogLines& lines, double now, Language language = Language::Zh) {
    const auto items = handoverItems(shippedProtocol(), lines.read(), {}, minute(now), language);
    REQUIRE(items.ok());
    return *items;
}

QString valueOf(const std::vector<HandoverItem>& items, const QString& code) {
    for (const HandoverItem& item : items) {
        if (item.code == code)
            return item.value;
    }
    FAIL("no such item");
    return {};
}

LogLines severe() {
    LogLines lines({{u"name"_s, u"示例寅"_s}});
    lines.add(padOf(18, 525)).add(vitalsOf(20, 118, 92, 58)).add(padOf(35, 315));
    lines.add(givenOf(22, u"oxytocin"_s, u"im"_s, 10, u"U"_s));
    Event balloon = actOf(40, EventKind::Device, u"balloon"_s);
    balloon.amount = 350;
    lines.add(balloon);
    return lines;
}

} // namespace

TEST_CASE("The handover list is filled from the log, what nobody said stays a gap", "[pph][handover]") {
    const auto items = itemsOf(severe(), 45);
    CHECK(valueOf(items, u"name"_s) == u"示例寅"_s);
    CHECK(valueOf(items, u"stage"_s) == u"处理期（二级急救）"_s);
    CHECK(valueOf(items, u"loss"_s) == u"800 mL（称重）"_s);
    CHECK(valueOf(items, u"si_trend"_s) == u"08:20 1.28"_s);
    CHECK(valueOf(items, u"oxytocin"_s) == u"已用 10 U，余 50 U"_s);
    CHECK(valueOf(items, u"txa"_s) == u"未用，首剂截止 11:00"_s);
    CHECK(valueOf(items, u"in_place"_s) == u"宫腔球囊 350 mL"_s);
    CHECK(valueOf(items, u"next"_s) == u"08:25"_s);
    CHECK(valueOf(items, u"bed"_s).isEmpty());
    CHECK(valueOf(items, u"cart"_s).isEmpty());
    CHECK(valueOf(items, u"family"_s).isEmpty());
    CHECK(items.size() == static_cast<std::size_t>(handoverCodes().size()));
}

TEST_CASE("A question nobody asked leaves the item of allergies and diseases open", "[pph][handover]") {
    CHECK_FALSE(valueOf(itemsOf(severe(), 45), u"asked"_s).isEmpty());
    LogLines unasked({{u"woman"_s, QJsonObject{{u"asthma"_s, QJsonValue()}}}});
    CHECK(valueOf(itemsOf(unasked, 5), u"asked"_s).isEmpty());
}

TEST_CASE("A typed answer fills a gap, takes a signature back, and never stands over the log",
          "[pph][handover]") {
    LogLines lines = severe();
    lines.line(46, {{u"do"_s, u"signed"_s}, {u"handing"_s, u"甲"_s}, {u"receiving"_s, u"乙"_s}});
    CHECK(lines.read().receivedBy == u"乙"_s);
    lines.line(47, {{u"do"_s, u"handover"_s}, {u"code"_s, u"bed"_s}, {u"text"_s, u"3床"_s}});
    lines.line(48, {{u"do"_s, u"handover"_s}, {u"code"_s, u"loss"_s}, {u"text"_s, u"很少"_s}});
    CHECK(lines.read().receivedBy.isEmpty());
    const auto items = itemsOf(lines, 49);
    CHECK(valueOf(items, u"bed"_s) == u"3床"_s);
    CHECK(valueOf(items, u"loss"_s) == u"800 mL（称重）"_s);
}

TEST_CASE("A balloon taken out is no longer in place", "[pph][handover]") {
    LogLines lines = severe();
    lines.add(actOf(44, EventKind::Device, u"balloon"_s, false));
    CHECK(valueOf(itemsOf(lines, 45), u"in_place"_s) == u"无"_s);
}

TEST_CASE("Lines of the log read as a nurse would write them, in Chinese and in Korean of China",
          "[pph][words]") {
    LogLines lines = severe();
    lines.add(padOf(36, 210), u"D"_s, 4);
    const RunLog log = lines.read();
    const LogWords zh(shippedProtocol(), log, Language::Zh);
    const LogWords ko(shippedProtocol(), log, Language::Ko);
    CHECK(zh.line(*log.line(2)) == u"称重 675−150 g，+500 mL，累计 500 mL"_s);
    CHECK(zh.line(*log.line(3)) == u"脉搏 118，血压 92/58，休克指数 1.28"_s);
    CHECK(zh.line(*log.line(5)) == u"缩宫素 10 U 肌注（补记）"_s); // written behind what came later
    CHECK(zh.line(*log.line(6)) == u"宫腔球囊 350 mL"_s);
    CHECK(zh.line(*log.line(7)) == u"更正 08:35 “称重 465−150 g，+300 mL”，应为：称重 360−150 g，+200 mL"_s);
    CHECK(ko.line(*log.line(5)) == u"옥시토신 10 U 근육주사(추가기록)"_s);
}

TEST_CASE("Every code the cockpit can show has a word in three languages", "[pph][words]") {
    const content::Protocol& protocol = shippedProtocol();
    QStringList codes;
    for (const EventKind kind : {EventKind::Bleeding, EventKind::Placenta})
        codes << u"event."_s + eventKindName(kind) + u"_yes"_s
              << u"event."_s + eventKindName(kind) + u"_no"_s;
    for (int kind = 0; kind <= static_cast<int>(AlarmKind::RetainedPlacenta); ++kind)
        codes << alarmName(static_cast<AlarmKind>(kind));
    for (const QString& code : handoverCodes())
        codes << u"handover."_s + code;
    for (const content::Drug& drug : protocol.drugs) {
        codes << u"dose_unit."_s + drug.unit;
        for (const content::DrugDose& dose : drug.doses) {
            for (const QString& route : dose.routes)
                codes << u"route."_s + route;
        }
    }
    for (const QString& code : codes) {
        INFO(code.toStdString());
        REQUIRE(protocol.words.contains(code));
    }
    static const QRegularExpression place(u"%\\d"_s);
    for (auto word = protocol.words.begin(); word != protocol.words.end(); ++word) {
        INFO(word.key().toStdString());
        CHECK_FALSE(word->ko.isEmpty());
        CHECK_FALSE(word->en.isEmpty());
        CHECK(word->zh.count(place) == word->ko.count(place));
        CHECK(word->zh.count(place) == word->en.count(place));
    }
}
