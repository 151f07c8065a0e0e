// The words of the screen: complete in three languages, placeholders kept, Korean of China.
#include "tests/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Message {
    QString source, translation;
    bool unfinished = false;
};

std::vector<Message> messagesOf(const QString& language) {
    QFile file(QStringLiteral(MUYING_SOURCE_DIR "/translations/muying_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message")
            messages.emplace_back();
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.back().translation = xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?\\d|%n|<[^>]+>"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

bool hasHan(const QString& text) {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return han.match(text).hasMatch();
}

} // namespace

TEST_CASE("every text of the screen is translated and keeps its placeholders") {
    const QString language = GENERATE(QStringLiteral("zh_CN"), QStringLiteral("ko_CN"), QStringLiteral("en"));
    const std::vector<Message> messages = messagesOf(language);
    CHECK(messages.size() > 100);
    for (const Message& message : messages) {
        INFO(language.toStdString() << ": " << message.source);
        CHECK_FALSE(message.unfinished);
        CHECK_FALSE(message.translation.isEmpty());
        CHECK(placeholders(message.source) == placeholders(message.translation));
    }
}

TEST_CASE("the three languages hold the same texts") {
    QSet<QString> zh, ko, en;
    for (const Message& message : messagesOf(QStringLiteral("zh_CN")))
        zh << message.source;
    for (const Message& message : messagesOf(QStringLiteral("ko_CN")))
        ko << message.source;
    for (const Message& message : messagesOf(QStringLiteral("en")))
        en << message.source;
    CHECK(zh == ko);
    CHECK(zh == en);
}

TEST_CASE("Korean texts are written in Hangul and by the norm of China") {
    static const QRegularExpression hangul(QStringLiteral("\\p{Hangul}"));
    static const QRegularExpression south(
        QStringLiteral("\uC5EC\uC131|\uC5F0\uB77D|\uB0A0\uC9DC|\uC22B\uC790|\uB418\uC5C8|\uBCF4\uAC74\uC18C|"
                       "\uC0B0\uBAA8\uC218\uCCA9|\uC720\uC0B0\uB41C"));
    for (const Message& message : messagesOf(QStringLiteral("ko_CN"))) {
        INFO(message.source.toStdString() << " / " << message.translation);
        if (hasHan(message.source))
            CHECK(hangul.match(message.translation).hasMatch());
        CHECK_FALSE(south.match(message.translation).hasMatch());
    }
}

TEST_CASE("English texts hold no Chinese but names: of documents, of the product, of the sample mark, of "
          "languages") {
    static const QRegularExpression names(QStringLiteral("《[^》]*》|示例|母婴|中文|汉语"));
    for (const Message& message : messagesOf(QStringLiteral("en"))) {
        QString text = message.translation;
        text.remove(names);
        INFO(message.source.toStdString() << " / " << message.translation);
        CHECK_FALSE(hasHan(text));
    }
}
