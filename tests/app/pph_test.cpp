#include "tests/app/run_ctl.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace muying::tests;
using namespace Qt::StringLiterals;

TEST_CASE("pph answers every worked case in order", "[ctl][pph]") {
    QFile file(QStringLiteral(MUYING_TEST_DATA "/pph_cases.jsonl"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> questions = file.readAll().trimmed().split('\n');
    const CtlRun run = runCtl({u"pph"_s, file.fileName()});
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    REQUIRE(run.lines().size() == static_cast<std::size_t>(questions.size()));
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QJsonObject question = QJsonDocument::fromJson(questions[i]).object();
        const QJsonObject answer = run.object(static_cast<std::size_t>(i));
        CHECK(answer.value(u"id") == question.value(u"id"));
        for (const QString& key : {u"total_ml"_s, u"stage"_s, u"who_trigger"_s, u"cn_diagnosis"_s}) {
            const QJsonObject expected = question.value(u"expect").toObject();
            if (expected.contains(key))
                CHECK((answer.value(key) == expected.value(key)));
        }
    }
}

TEST_CASE("pph refuses one line with a sentence and answers the others", "[ctl][pph]") {
    const QByteArray head = R"(,"birth":{"mode":"vaginal","at":"2026-03-01T08:00"},"events":[)";
    const QByteArray lighter = R"({"at":"2026-03-01T08:10","kind":"pad","wet_g":100,"dry_g":150})";
    const QByteArray heavier = R"({"at":"2026-03-01T08:10","kind":"pad","wet_g":675,"dry_g":150})";
    const CtlRun run =
        runCtl({u"pph"_s}, R"({"id":1)" + head + lighter + "]}\n" + R"({"id":2)" + head + heavier + "]}\n");
    CHECK(run.exitCode == 1);
    CHECK(run.object(0).value(u"error").toObject().value(u"code").toString() == u"invalid_input"_s);
    CHECK_FALSE(run.object(0).value(u"error").toObject().value(u"message").toString().isEmpty());
    CHECK(run.object(1).value(u"total_ml").toInt() == 500);
    CHECK(run.object(1).value(u"stage").toInt() == 2);
    CHECK(run.object(1).value(u"shock_index").isNull());
}
