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
