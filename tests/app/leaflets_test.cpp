#include "tests/app/database_run.h"
#include "tests/app/run_ctl.h"
#include "tests/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the product's declarations with one leaflet spoiled.
class SpoiledFolder {
public:
    SpoiledFolder() {
        const QDir source(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
        QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = source.relativeFilePath(files.next());
            QDir(m_dir.path()).mkpath(QFileInfo(path).path());
            REQUIRE(QFile::copy(source.filePath(path), m_dir.filePath(path)));
        }
    }
    QString path() const { return m_dir.path(); }
    void replace(const QString& file, const QString& before, const QString& after) const {
        QFile text(m_dir.filePath(u"leaflets/danger-signs-in-pregnancy/"_s + file));
        REQUIRE(text.open(QIODevice::ReadOnly));
        QString all = QString::fromUtf8(text.readAll());
        text.close();
        REQUIRE(all.contains(before));
        text.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(text.open(QIODevice::WriteOnly | QIODevice::Truncate));
        text.write(all.replace(all.indexOf(before), before.size(), after).toUtf8());
    }

private:
    QTemporaryDir m_dir;
};

struct SpoiledWord {
    const char* file;
    const char* before;
    const char* after;
    int line;
    const char* said; ///< part of the sentence
};

} // namespace

TEST_CASE(
    "leaflets check refuses a lost pair, another number, a letter nobody can print and a southern word, "
    "each with file and line",
    "[ctl]") {
    const auto spoiled = GENERATE(values<SpoiledWord>({
        {"ko-CN.md", "- 얼굴과 손이 갑자기 부음\n", "", 19, "every message must have its pair"},
        {"ko-CN.md", "2시간에 10번이", "2시간에 12번이", 29, "the numbers are "},
        {"zh-CN.md", "躺下来", "躺𒀀下来", 34, "no glyph for 𒀀"},
        {"ko-CN.md", "질출혈(하혈), 적은 량이라도", "여성의 질출혈(하혈)", 13, "여성"},
    }));
    const SpoiledFolder folder;
    folder.replace(QString::fromUtf8(spoiled.file), QString::fromUtf8(spoiled.before),
                   QString::fromUtf8(spoiled.after));
    const CtlRun check = runCtl({u"leaflets"_s, u"check"_s}, {}, folder.path());
    INFO(check.out.toStdString());
    CHECK(check.exitCode == 1);
    REQUIRE_FALSE(check.lines().empty());
    const QJsonObject complaint = check.object(0);
    CHECK(complaint.value(u"id"_s).toString().endsWith(u"danger-signs-in-pregnancy/"_s +
                                                       QString::fromUtf8(spoiled.file)));
    CHECK(complaint.value(u"line"_s).toInt() == spoiled.line);
    CHECK(complaint.value(u"error"_s)
              .toObject()
              .value(u"message"_s)
              .toString()
              .contains(QString::fromUtf8(spoiled.said)));
}

TEST_CASE("leaflets check finds nothing wrong, and list offers what fits a week and a colour", "[ctl]") {
    const CtlRun check = runCtl({u"leaflets"_s, u"check"_s});
    CHECK(check.exitCode == 0);
    CHECK(check.out.isEmpty());
    CHECK_FALSE(check.err.isEmpty());
    const CtlRun all = runCtl({u"leaflets"_s, u"list"_s});
    CHECK(all.lines().size() == 31);
    CHECK(all.object(0).value(u"id"_s).toString() == u"L01"_s);
    const CtlRun early = runCtl({u"leaflets"_s, u"list"_s, u"--week"_s, u"8"_s, u"--colour"_s, u"red"_s});
    CHECK(early.exitCode == 0);
    for (std::size_t i = 0; i < early.lines().size(); ++i) {
        const QJsonObject leaflet = early.object(i);
        CHECK(leaflet.value(u"colours"_s).toArray().contains(u"red"_s));
        CHECK(leaflet.value(u"weeks"_s).toArray().at(0).toInt() <= 8);
    }
    CHECK(early.lines().size() >= 2);
    CHECK(early.lines().size() < 31);
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
    const CtlAnswer list = clinic.run(u"worklist"_s, {u"--list"_s, u"cases:pregnant"_s});
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

TEST_CASE("stats education counts the leaflets given to all women by topic", "[ctl]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(6).code == 0);
    const CtlAnswer list = clinic.run(u"worklist"_s, {u"--list"_s, u"cases:pregnant"_s});
    QStringList women;
    for (const QJsonObject& line : list.lines) {
        if (const QString her = line.value("pregnancy"_L1).toString(); !her.isEmpty() && !women.contains(her))
            women << her;
    }
    REQUIRE(women.size() >= 2);
    const QStringList days{u"education"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2099-12-31"_s};
    const auto number = [&](const QString& title) {
        for (const QJsonObject& line : clinic.run(u"stats"_s, days).lines) {
            if (line.value("title"_L1).toString() == title)
                return line.value("n"_L1).toInt();
        }
        return 0;
    };
    const int before = number(u"发给个人的宣教单"_s);
    const int topicBefore = number(u"营养与贫血：发给个人的宣教单"_s);
    for (const QString& her : {women[0], women[1]})
        REQUIRE(clinic
                    .run(u"print"_s, {u"leaflet"_s, u"--leaflet"_s, u"L05"_s, u"--subject"_s, her, u"--out"_s,
                                      clinic.file(u"leaflet.pdf"_s)})
                    .code == 0);
    CHECK(number(u"发给个人的宣教单"_s) == before + 2);
    CHECK(number(u"营养与贫血：发给个人的宣教单"_s) == topicBefore + 2);
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
    const CtlAnswer undrawn = give(u"form/ANC1@2017-3,"_s, u"제1차 산전검사𒀀"_s);
    CHECK(undrawn.code == 1);
    REQUIRE(undrawn.lines.size() == 1);
    CHECK(undrawn.lines[0]
              .value("error"_L1)
              .toObject()
              .value("message"_L1)
              .toString()
              .contains(u"字库里没有"_s));
    const CtlAnswer accepted = give(u"form/ANC1@2017-3,"_s, u"제1차 산전진찰 봉사기록표"_s);
    CHECK(accepted.code == 0);
    CHECK(accepted.lines[0].value("changed"_L1).toInt() == 1);
    const CtlAnswer terms = clinic.run(u"leaflets"_s, {u"terms"_s});
    REQUIRE(terms.code == 0);
    CHECK(terms.lines.back().value("drafts_ko"_L1).toInt() < drafts);
}
