// Every Korean text of the product by the norm of China: declarations, leaflets, terms and the screen.
#include "core/content/leaflet_check.h"
#include "tests/core/content/content_files.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

struct KoreanText {
    QString place;
    QString zh;
    QString ko;
};

void collectKorean(const QJsonValue& value, const QString& place, std::vector<KoreanText>& texts) {
    for (const QJsonValue& item : value.toArray())
        collectKorean(item, place, texts);
    const QJsonObject object = value.toObject();
    const QString code = object.value(u"code"_s).toString();
    const QString here = code.isEmpty() ? place : place + u'/' + code;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().startsWith(u"ko"_s) && it.key() != u"koStatus"_s && it->isString())
            texts.push_back({here, object.value(u"zh"_s).toString(), it->toString()});
        else
            collectKorean(*it, here, texts);
    }
}

std::vector<KoreanText> declaredKorean() {
    std::vector<KoreanText> texts;
    QDirIterator files(realResources(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QJsonDocument json = QJsonDocument::fromJson(readAll(path));
        REQUIRE_FALSE(json.isNull());
        collectKorean(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()),
                      path.mid(realResources().size()), texts);
    }
    return texts;
}

std::vector<KoreanText> leafletKorean() {
    std::vector<KoreanText> texts;
    for (const Leaflet& leaflet : readLeaflets(realResources()).leaflets) {
        texts.push_back({leaflet.koFile, leaflet.titleZh, leaflet.titleKo});
        texts.push_back({leaflet.koFile, leaflet.outsideZh, leaflet.outsideKo});
        for (const LeafletPair& pair : leaflet.pairs)
            texts.push_back({u"%1:%2"_s.arg(leaflet.koFile).arg(pair.koLine), pair.zh, pair.ko});
    }
    return texts;
}

std::vector<KoreanText> screenKorean() {
    QXmlStreamReader xml(readAll(QStringLiteral(MUYING_SOURCE_DIR "/translations/muying_ko_CN.ts")));
    std::vector<KoreanText> texts;
    QString zh;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source"_s)
            zh = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            texts.push_back({u"ko_CN.ts"_s, zh, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
    }
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

std::vector<KoreanText> allKorean() {
    std::vector<KoreanText> texts = declaredKorean();
    for (const auto& more : {leafletKorean(), screenKorean()})
        texts.insert(texts.end(), more.begin(), more.end());
    return texts;
}

bool endsWithRieul(QChar letter) {
    return letter >= u'\uac00' && letter <= u'\ud7a3' && (letter.unicode() - 0xac00) % 28 == 8;
}

} // namespace

TEST_CASE(
    "No Korean text of the product is spelled as in the south: forms, rules, checklists, posters, screen") {
    const auto rules = LeafletRules::load(realResources() + u"/leaflets"_s);
    REQUIRE(rules.ok());
    const std::vector<KoreanText> texts = allKorean();
    CHECK(texts.size() > 9000);
    QStringList wrong;
    for (const KoreanText& text : texts) {
        for (const LeafletFinding& finding : rules->spelling(text.ko))
            wrong << u"%1: “%2” → “%3”: %4"_s.arg(text.place, finding.first, finding.second, text.ko);
    }
    CHECK(wrong.join(u'\n').toStdString() == std::string());
}

TEST_CASE("Bound nouns stand apart by the norm of 2016: 할 수 있다, 하는 것") {
    static const QRegularExpression joined(u"(.)수 ?(?:있|없)|(는)것"_s);
    QStringList wrong;
    for (const KoreanText& text : allKorean()) {
        for (auto it = joined.globalMatch(text.ko); it.hasNext();) {
            const auto match = it.next();
            if (!match.captured(2).isEmpty() || endsWithRieul(match.captured(1).front()))
                wrong << text.place + u": "_s + text.ko;
        }
    }
    CHECK(wrong.join(u'\n').toStdString() == std::string());
}

TEST_CASE(
    "A drug or vaccine that reads like another word in Korean has its Latin or Chinese name beside it") {
    // 류산 is 流产 and 硫酸: magnesium sulfate must never stand alone.
    static const QRegularExpression named(u"MgSO|硫酸|magnesium|ferrous|FeSO"_s);
    for (const KoreanText& text : allKorean()) {
        INFO(text.place.toStdString() << ' ' << text.ko.toStdString());
        CHECK((!text.ko.contains(u"류산마그네시움"_s) || named.match(text.ko).hasMatch()));
        CHECK((!text.ko.contains(u"류산제1철"_s) || named.match(text.ko).hasMatch()));
    }
}
