#include "tests/app/run_ctl.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const QString casesFile = QStringLiteral(MUYING_TEST_DATA "/risk_cases.jsonl");

QByteArray readAll(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("assess answers the forty cases from a file and from standard input alike", "[ctl][assess]") {
    const CtlRun fromFile = runCtl({u"assess"_s, casesFile});
    CHECK(fromFile.exitCode == 0);
    CHECK(fromFile.err.isEmpty());
    const QByteArray cases = readAll(casesFile);
    CHECK(runCtl({u"assess"_s}, cases).out == fromFile.out);
    CHECK(runCtl({u"assess"_s, u"-"_s}, cases).out == fromFile.out);
    const QList<QByteArray> questions = cases.trimmed().split('\n');
    REQUIRE(fromFile.lines().size() == static_cast<std::size_t>(questions.size()));
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QJsonObject question = QJsonDocument::fromJson(questions[i]).object();
        const QJsonObject expected = question.value(u"expect").toObject();
        const QJsonObject answer = fromFile.object(static_cast<std::size_t>(i));
        INFO(question.value(u"id").toString());
        CHECK(answer.value(u"id") == question.value(u"id"));
        for (const QString& key : {u"screen"_s, u"assess"_s, u"colours"_s})
            CHECK((answer.value(key) == expected.value(key)));
    }
}

TEST_CASE("assess answers in the shape that is promised", "[ctl][assess]") {
    const CtlRun run =
        runCtl({u"assess"_s}, R"({"id":"a1","phase":"pregnancy","facts":{"age_years":41,"hb_g_l":58,)"
                              R"("plt_10e9_l":210,"ga_days":200},"ticks":["P1.2"]})");
    const QJsonObject answer = run.object(0);
    CHECK((answer.value(u"assess") == QJsonArray{u"Y1.1"_s, u"O1.1"_s, u"O2.6.2"_s, u"P1.2"_s}));
    CHECK((answer.value(u"colours") == QJsonArray{u"orange"_s, u"purple"_s}));
    CHECK(answer.value(u"edition").toString() == u"CN-2017"_s);
    CHECK(answer.value(u"complete").isBool());
    CHECK_FALSE(answer.value(u"complete").toBool());
    CHECK(answer.value(u"unknown").toArray().contains(u"bmi"_s));
    const QJsonArray reasons = answer.value(u"reasons").toArray();
    CHECK(reasons.contains(QJsonObject{
        {u"code"_s, u"O1.1"_s}, {u"by"_s, u"fact"_s}, {u"facts"_s, QJsonObject{{u"age_years"_s, 41}}}}));
    CHECK(reasons.contains(QJsonObject{{u"code"_s, u"P1.2"_s}, {u"by"_s, u"tick"_s}}));
    const QJsonArray duties = answer.value(u"duties").toArray();
    CHECK((duties.at(0) ==
           QJsonObject{{u"code"_s, u"report"_s}, {u"to"_s, u"mch"_s}, {u"within_hours"_s, 72}}));
    CHECK(duties.contains(QJsonObject{{u"code"_s, u"case_management"_s}}));
}

TEST_CASE("A refused line says why with its id, the others are still answered, and the exit code tells",
          "[ctl][assess]") {
    const CtlRun run = runCtl({u"assess"_s}, "\xEF\xBB\xBF{\"id\":\"first\",\"facts\":{\"age_years\":36}}\r\n"
                                             "{\"id\":2,\"facts\":{\"hb_g_l\":4000}}\n"
                                             "\n"
                                             "{\"id\":\"broken\",\n"
                                             "[1,2]\n"
                                             "{\"id\":{\"a\":1},\"ticks\":[\"P1\"]}\n"
                                             "{\"id\":null,\"facts\":{\"hbb\":1}}\n"
                                             "{\"facts\":{\"age_years\":\"36\"}}\n"
                                             "{\"id\":\"last\",\"facts\":{\"age_years\":20}}");
    CHECK(run.exitCode == 1);
    REQUIRE(run.lines().size() == 8);
    CHECK((run.object(0).value(u"colours") == QJsonArray{u"yellow"_s}));
    const auto error = [&](std::size_t index) { return run.object(index).value(u"error").toObject(); };
    CHECK(run.object(1).value(u"id") == QJsonValue(2));
    CHECK(error(1).value(u"code").toString() == u"invalid_input"_s);
    CHECK(error(1).value(u"message").toString().contains(u"hb_g_l"_s));
    CHECK(error(2).value(u"code").toString() == u"invalid_json"_s);
    CHECK(error(3).value(u"code").toString() == u"invalid_json"_s);
    CHECK((run.object(4).value(u"id") == QJsonObject{{u"a"_s, 1}}));
    CHECK(error(4).value(u"message").toString().contains(u"P1.1"_s));
    for (const std::size_t index : {5U, 6U}) {
        CHECK(run.object(index).value(u"id").isNull());
        CHECK_FALSE(error(index).value(u"message").toString().isEmpty());
    }
    CHECK(run.object(7).value(u"id").toString() == u"last"_s);
    CHECK(run.object(7).contains(u"colours"_s));
}

TEST_CASE("A hundred thousand lines are all answered, in order", "[ctl][assess]") {
    constexpr int count = 100000;
    QByteArray input;
    for (int i = 0; i < count; ++i)
        input += "{\"id\":" + QByteArray::number(i) +
                 ",\"facts\":{\"age_years\":" + QByteArray::number(15 + i % 35) + "},\"ticks\":[]}\n";
    const CtlRun run = runCtl({u"assess"_s}, input);
    CHECK(run.exitCode == 0);
    const std::vector<QByteArray> lines = run.lines();
    REQUIRE(lines.size() == count);
    bool inOrder = true;
    for (int i = 0; i < count && inOrder; ++i) {
        const int age = 15 + i % 35;
        const QByteArray colour = age >= 40 ? "orange" : age >= 35 || age <= 18 ? "yellow" : "green";
        const QByteArray& line = lines[static_cast<std::size_t>(i)];
        inOrder = line.contains("\"id\":" + QByteArray::number(i) + ',') &&
                  line.contains("\"colours\":[\"" + colour + "\"]");
        INFO(line.left(400).toStdString());
        CHECK(inOrder);
    }
}

TEST_CASE("assess answers a line before the next one is written", "[ctl][assess]") {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MUYING_RESOURCES"_s, QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"), {u"assess"_s});
    for (int i = 0; i < 3; ++i) {
        process.write("{\"id\":" + QByteArray::number(i) + "}\n");
        REQUIRE(process.waitForReadyRead(60000));
        CHECK(process.readAllStandardOutput().contains("\"id\":" + QByteArray::number(i)));
    }
    process.closeWriteChannel();
    CHECK(process.waitForFinished(60000));
    CHECK(process.exitCode() == 0);
}

TEST_CASE("A faulty or missing rule file stops everything: no rules must never mean no risk",
          "[ctl][assess]") {
    QTemporaryDir dir;
    QFile rules(dir.filePath(u"rules.json"_s));
    REQUIRE(rules.open(QIODevice::WriteOnly));
    QByteArray text = readAll(QStringLiteral(MUYING_SOURCE_DIR "/resources/rules/cn_2017.json"));
    rules.write(text.replace("\"fact\":\"hb_g_l\",\"le\":40", "\"fact\":\"hb\",\"le\":40"));
    rules.close();
    const CtlRun faulty = runCtl({u"assess"_s, u"--rules"_s, rules.fileName()}, "{\"id\":1}\n");
    CHECK(faulty.exitCode == 4);
    CHECK(faulty.out.isEmpty());
    CHECK(faulty.err.contains("rules.json:"));
    CHECK(runCtl({u"assess"_s, u"--rules=/nowhere.json"_s}, "{\"id\":1}\n").exitCode == 4);
    CHECK(runCtl({u"assess"_s, u"/nowhere.jsonl"_s}).exitCode == 4);
    CHECK(runCtl({u"assess"_s, dir.path()}).exitCode == 4);
}
