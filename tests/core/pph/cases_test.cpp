// The worked cases of the protocol: every line holds a birth as the command line takes it, and what it must
// answer.
#include "tests/core/pph/helpers.h"

#include <QFile>
#include <QJsonDocument>

using namespace muying;
using namespace muying::tests;

namespace {

std::vector<QJsonObject> caseLines() {
    QFile file(QStringLiteral(MUYING_TEST_DATA "/pph_cases.jsonl"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QJsonObject> lines;
    for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
        lines.push_back(QJsonDocument::fromJson(line).object());
        REQUIRE_FALSE(lines.back().isEmpty());
    }
    return lines;
}

void checkCodes(const QJsonObject& expected, const QString& list, const QJsonArray& answer) {
    const QByteArray text = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    for (const QJsonValue& code : expected.value(list + u"_has"_s).toArray()) {
        INFO(code.toString().toStdString() << " in " << text.toStdString());
        CHECK(answer.contains(code));
    }
    for (const QJsonValue& code : expected.value(list + u"_not"_s).toArray()) {
        INFO(code.toString().toStdString() << " in " << text.toStdString());
        CHECK_FALSE(answer.contains(code));
    }
}

void checkOrders(const QJsonArray& expected, const QJsonArray& answers) {
    REQUIRE(answers.size() == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject want = expected[i].toObject();
        const QJsonObject got = answers[i].toObject();
        INFO("order " << want.value(u"ref").toString().toStdString() << ": "
                      << QJsonDocument(got).toJson(QJsonDocument::Compact).toStdString());
        for (const QString& key : {u"ref"_s, u"verdict"_s, u"reason"_s, u"until"_s})
            CHECK((want.value(key) == got.value(key)));
        // Whoever is refused is told why in a sentence.
        CHECK(got.value(u"message").toString().isEmpty() == !got.contains(u"reason"));
    }
}

} // namespace

TEST_CASE("Every worked case is answered as its sheet says", "[pph][cases]") {
    const std::vector<QJsonObject> lines = caseLines();
    CHECK(lines.size() == 55);
    for (const QJsonObject& line : lines) {
        INFO(line.value(u"id").toString().toStdString()
             << " " << line.value(u"title").toString().toStdString());
        const auto asked = pph::runFromJson(line);
        INFO((asked ? std::string() : asked.error().message.toStdString()));
        REQUIRE(asked.ok());
        const auto situation = pph::replay(shippedProtocol(), asked->run, asked->now);
        INFO((situation ? std::string() : situation.error().message.toStdString()));
        REQUIRE(situation.ok());
        const QJsonObject answer = pph::answerJson(*situation);
        const QJsonObject expected = line.value(u"expect").toObject();
        REQUIRE_FALSE(expected.isEmpty());
        for (const QString& key : expected.keys()) {
            if (key == u"orders"_s) {
                checkOrders(expected.value(key).toArray(), answer.value(key).toArray());
            } else if (!key.endsWith(u"_has"_s) && !key.endsWith(u"_not"_s)) {
                INFO(key.toStdString() << QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString());
                CHECK((expected.value(key) == answer.value(key)));
            }
        }
        checkCodes(expected, u"warnings"_s, answer.value(u"warnings").toArray());
        checkCodes(expected, u"next"_s, answer.value(u"next").toArray());
    }
}
