#include "tests/app/database_run.h"
#include "tests/app/run_ctl.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace muying::tests;
using namespace Qt::StringLiterals;

TEST_CASE("leaflets check finds nothing wrong, and list offers what fits a week and a colour", "[ctl]") {
    const CtlRun check = runCtl({u"leaflets"_s, u"check"_s});
    CHECK(check.exitCode == 0);
    CHECK(check.out.isEmpty());
    CHECK_FALSE(check.err.isEmpty());
    const CtlRun all = runCtl({u"leaflets"_s, u"list"_s});
    CHECK(all.lines().size() == 30);
    CHECK(all.object(0).value(u"id"_s).toString() == u"L01"_s);
    const CtlRun early = runCtl({u"leaflets"_s, u"list"_s, u"--week"_s, u"8"_s, u"--colour"_s, u"red"_s});
    CHECK(early.exitCode == 0);
    for (std::size_t i = 0; i < early.lines().size(); ++i) {
        const QJsonObject leaflet = early.object(i);
        CHECK(leaflet.value(u"colours"_s).toArray().contains(u"red"_s));
        CHECK(leaflet.value(u"weeks"_s).toArray().at(0).toInt() <= 8);
    }
    CHECK(early.lines().size() >= 2);
    CHECK(early.lines().size() < 30);
    CHECK(runCtl({u"leaflets"_s}).exitCode == 2);
    CHECK(runCtl({u"leaflets"_s, u"list"_s, u"--week"_s, u"soon"_s}).exitCode == 2);
}

TEST_CASE("print leaflet asks before a sensitive one", "[ctl]") {
    QTemporaryDir dir;
    const QString out = dir.filePath(u"leaflet.pdf"_s);
    const QStringList words{u"print"_s, u"leaflet"_s, u"--leaflet"_s, u"L19"_s, u"--out"_s, out};
    CHECK(runCtl(words).exitCode == 2);
    CHECK_FALSE(QFile::exists(out));
    CHECK(runCtl(words + QStringList{u"--sensitive"_s}).exitCode == 0);
    CHECK(QFile::exists(out));
    CHECK(runCtl({u"print"_s, u"leaflet"_s, u"--leaflet"_s, u"L99"_s, u"--out"_s, out}).exitCode != 0);
}

TEST_CASE("a leaflet printed for a woman is filled and noted, a poster needs no clinic", "[ctl]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(6).code == 0);
    const CtlAnswer list = clinic.run(u"worklist"_s);
    REQUIRE_FALSE(list.lines.empty());
    const QString her = list.lines[0].value("pregnancy"_L1).toString();
    QTemporaryDir dir;
    const QString out = dir.filePath(u"leaflet.pdf"_s);
    const CtlAnswer printed = clinic.run(u"print"_s, {u"leaflet"_s, u"--leaflet"_s, u"L01"_s, u"--subject"_s,
                                                      her, u"--layout"_s, u"back"_s, u"--out"_s, out});
    INFO(printed.said.toStdString());
    REQUIRE(printed.code == 0);
    const CtlAnswer shown = clinic.run(u"show"_s, {her});
    int given = 0;
    for (const QJsonObject& line : shown.lines)
        given += line.value("form"_L1).toString() == u"LEAFLET_GIVEN"_s;
    CHECK(given == 1);
    CHECK(runCtl(
              {u"print"_s, u"poster"_s, u"--poster"_s, u"vaccines"_s, u"--paper"_s, u"A3"_s, u"--out"_s, out})
              .exitCode == 0);
    CHECK(runCtl({u"print"_s, u"poster"_s, u"--poster"_s, u"none"_s, u"--out"_s, out}).exitCode != 0);
}

TEST_CASE("the list of drafts goes out and comes back with its reader; a changed number is refused by row",
          "[ctl]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(2).code == 0);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"words.csv"_s);
    const CtlAnswer exported = clinic.run(u"leaflets"_s, {u"review"_s, u"export"_s, path});
    INFO(exported.said.toStdString());
    REQUIRE(exported.code == 0);
    const int drafts = exported.lines[0].value("drafts"_L1).toInt();
    CHECK(drafts > 2000);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    file.close();
    const auto give = [&](const QString& start, const QString& after) {
        QStringList some{lines.front()};
        for (const QString& line : lines) {
            if (line.startsWith(start))
                some << line.chopped(1) + after + u","_s;
        }
        REQUIRE(some.size() == 2);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(some.join(u"\r\n"_s).toUtf8());
        out.close();
        return clinic.run(u"leaflets"_s, {u"review"_s, u"import"_s, path, u"--reviewer"_s, u"示例审核人"_s});
    };
    const CtlAnswer refused = give(u"form/ANC1@2017-3,"_s, u"제7차 산전검사"_s);
    CHECK(refused.code == 1);
    REQUIRE(refused.lines.size() == 1);
    CHECK(refused.lines[0].value("error"_L1).toObject().value("message"_L1).toString().contains(u"ANC1"_s));
    const CtlAnswer accepted = give(u"form/ANC1@2017-3,"_s, u"제1차 산전진찰 봉사기록표"_s);
    CHECK(accepted.code == 0);
    CHECK(accepted.lines[0].value("changed"_L1).toInt() == 1);
    const CtlAnswer terms = clinic.run(u"leaflets"_s, {u"terms"_s});
    REQUIRE(terms.code == 0);
    CHECK(terms.lines.back().value("drafts_ko"_L1).toInt() < drafts);
}
