#include "tests/app/database_run.h"
#include "tests/catch.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QString iso(int daysAgo) {
    return QDate::currentDate().addDays(-daysAgo).toString(Qt::ISODate);
}

QByteArray line(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject cover() {
    return {{u"id"_s, u"a"_s},
            {u"form"_s, u"WOM_COVER"_s},
            {u"acknowledge"_s, true},
            {u"answers"_s, QJsonObject{{u"name"_s, u"金顺姬（示例）"_s},
                                       {u"name_ko"_s, u"김순희"_s},
                                       {u"sex"_s, u"2"_s},
                                       {u"birth_date"_s, u"1998-04-05"_s},
                                       {u"phone"_s, u"13800009876"_s},
                                       {u"file_date"_s, iso(30)}}}};
}

QJsonObject episode(const QString& woman) {
    return {{u"id"_s, 2},
            {u"subject"_s, woman},
            {u"form"_s, u"PREG_EPISODE"_s},
            {u"date"_s, iso(30)},
            {u"acknowledge"_s, true},
            {u"answers"_s, QJsonObject{{u"lmp_known"_s, u"1"_s},
                                       {u"lmp_date"_s, iso(100)},
                                       {u"edd_best"_s, iso(100 - 280)},
                                       {u"gravida"_s, 1},
                                       {u"height_cm"_s, 158},
                                       {u"episode_status"_s, u"1"_s}}}};
}

} // namespace

TEST_CASE("save registers a woman, opens her pregnancy, fills a form and changes it") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(1).code == 0);
    const CtlAnswer registered = clinic.run(u"save"_s, {}, line(cover()));
    INFO(registered.said.toStdString());
    REQUIRE(registered.code == 0);
    REQUIRE(registered.lines.size() == 1);
    CHECK(registered.lines[0].value("id"_L1) == u"a"_s);
    const QString woman = registered.lines[0].value("subject"_L1).toString();

    const CtlAnswer opened = clinic.run(u"save"_s, {u"-"_s}, line(episode(woman)));
    REQUIRE(opened.code == 0);
    CHECK(opened.lines[0].value("id"_L1).toInt() == 2);
    const QString pregnancy = opened.lines[0].value("subject"_L1).toString();
    CHECK(pregnancy != woman);

    const QJsonObject visit{{u"subject"_s, woman},
                            {u"form"_s, u"ANC1"_s},
                            {u"date"_s, iso(30)},
                            {u"acknowledge"_s, true},
                            {u"answers"_s, QJsonObject{{u"hb"_s, 118}, {u"weight_kg"_s, 52}}}};
    const QJsonObject change{{u"subject"_s, pregnancy},
                             {u"form"_s, u"ANC1"_s},
                             {u"acknowledge"_s, true},
                             {u"answers"_s, QJsonObject{{u"hb"_s, 96}}}};
    const CtlAnswer saved = clinic.run(u"save"_s, {}, line(visit) + line(change));
    INFO(saved.said.toStdString());
    REQUIRE(saved.code == 0);
    REQUIRE(saved.lines.size() == 2);
    CHECK(saved.lines[0].value("subject"_L1).toString() == pregnancy);
    CHECK(saved.lines[1].value("version"_L1).toInt() == 2);

    const CtlAnswer history =
        clinic.run(u"history"_s, {saved.lines[1].value("entry"_L1).toString(), u"--field"_s, u"hb"_s});
    REQUIRE(history.code == 0);
    REQUIRE(history.lines.size() == 2);
    CHECK(history.lines[1].value("before"_L1).toString() == u"118"_s);
    CHECK(history.lines[1].value("after"_L1).toString() == u"96"_s);
    CHECK(history.lines[1].value("author"_L1).toString() == u"李示例"_s);

    const CtlAnswer found = clinic.run(u"search"_s, {u"ㄱㅅㅎ"_s});
    REQUIRE(found.code == 0);
    REQUIRE_FALSE(found.lines.empty());
    CHECK(clinic.run(u"search"_s, {u"9876"_s}).lines.at(0).value("woman"_L1).toString() == woman);
}

TEST_CASE("A refused line answers with its id and its reason, the others are saved") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(1).code == 0);
    QJsonObject impossible = cover();
    QJsonObject answers = impossible.value("answers"_L1).toObject();
    answers.insert(u"birth_date"_s, u"2090-01-01"_s);
    impossible.insert(u"answers"_s, answers);
    impossible.insert(u"id"_s, u"bad"_s);
    const QJsonObject unknown{{u"id"_s, u"form"_s}, {u"form"_s, u"ANC9"_s}, {u"answers"_s, QJsonObject{}}};
    const CtlAnswer saved =
        clinic.run(u"save"_s, {}, line(impossible) + "no json\n\n" + line(unknown) + line(cover()));
    CHECK(saved.code == 1);
    REQUIRE(saved.lines.size() == 4);
    CHECK(saved.lines[0].value("id"_L1).toString() == u"bad"_s);
    CHECK(saved.lines[0].value("error"_L1)["code"_L1].toString() == u"invalid_input"_s);
    CHECK(saved.lines[1].value("error"_L1)["message"_L1].toString().contains(u"JSON"_s));
    CHECK(saved.lines[2].value("error"_L1)["message"_L1].toString().contains(u"ANC9"_s));
    CHECK(saved.lines[3].contains("entry"_L1));
    CHECK(clinic.run(u"search"_s, {u"ㄱㅅㅎ"_s, u"--limit"_s, u"50"_s}).lines.size() >= 1);
}
