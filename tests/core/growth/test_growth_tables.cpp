#include "core/growth/growth_tables.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muying;
using namespace muying::growth;

namespace {

/// A copy of the shipped tables that a test may break.
struct CopiedTables {
    QTemporaryDir dir;
    CopiedTables() {
        const QDir from(QStringLiteral(MUYING_SOURCE_DIR "/resources/growth"));
        REQUIRE(QDir(dir.path()).mkdir(QStringLiteral("growth")));
        for (const QString& name : from.entryList({QStringLiteral("*.csv")}))
            REQUIRE(QFile::copy(from.filePath(name), path(name)));
    }
    QString path(const QString& name) const { return dir.filePath(QStringLiteral("growth/") + name); }
    void replace(const QString& name, const QByteArray& before, const QByteArray& after) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        REQUIRE(text.contains(before));
        REQUIRE(file.remove());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.replace(before, after));
    }
    QString complaint() const {
        const auto tables = GrowthTables::load(dir.path());
        return tables ? QString() : tables.error().message;
    }
};

} // namespace

TEST_CASE("the shipped growth tables load") {
    const CopiedTables tables;
    CHECK(tables.complaint() == QString());
}

TEST_CASE("a missing growth table is an error that names the file") {
    const CopiedTables tables;
    REQUIRE(QFile::remove(tables.path(QStringLiteral("who2006_wfh.csv"))));
    CHECK(tables.complaint().contains(QStringLiteral("who2006_wfh.csv:0:")));
}

TEST_CASE("a broken cell, a short row and a falling abscissa are named with their line") {
    const CopiedTables tables;
    SECTION("a cell that is no number") {
        tables.replace(QStringLiteral("wst423_2022_sd.csv"), "wfa,1,1,3.2,", "wfa,1,1,3.x,");
        CHECK(tables.complaint().contains(QStringLiteral("wst423_2022_sd.csv:3: \"3.x\" is not a number")));
    }
    SECTION("a row with a cell too few") {
        tables.replace(QStringLiteral("wst423_2022_sd.csv"), "wfa,1,1,3.2,", "wfa,1,1,");
        CHECK(tables.complaint().contains(QStringLiteral("wst423_2022_sd.csv:3: 10 cells")));
    }
    SECTION("x that does not rise") {
        tables.replace(QStringLiteral("wst423_2022_sd.csv"), "wfa,1,1,3.2,", "wfa,1,0,3.2,");
        CHECK(tables.complaint().contains(QStringLiteral("wst423_2022_sd.csv:3: x must rise")));
    }
    SECTION("columns that do not rise") {
        tables.replace(QStringLiteral("wst423_2022_sd.csv"), "wfa,1,1,3.2,3.6", "wfa,1,1,3.6,3.6");
        CHECK(tables.complaint().contains(QStringLiteral("wst423_2022_sd.csv:3: the values must rise")));
    }
    SECTION("another head") {
        tables.replace(QStringLiteral("who2007_month.csv"), "indicator,sex,x,L,M,S", "indicator,sex,x,M,L,S");
        CHECK(tables.complaint().contains(QStringLiteral("who2007_month.csv:1: the columns must be")));
    }
    SECTION("a third sex") {
        tables.replace(QStringLiteral("who2006_wfl.csv"), "wfl,1,45,", "wfl,3,45,");
        CHECK(tables.complaint().contains(QStringLiteral("who2006_wfl.csv:2: sex must be")));
    }
}
