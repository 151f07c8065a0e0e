// Export, import, restore and statistics as a script would run them.
#include "tests/app/database_run.h"
#include "tests/app/run_ctl.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putContent(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

qint64 countIn(const CtlClinic& clinic, const QString& path, QLatin1String what) {
    CtlAnswer answer = clinic.run(u"verify"_s, {u"--db"_s, path});
    REQUIRE(answer.code == 0);
    return answer.lines[0].value(what).toInteger();
}

QString someWoman(const CtlClinic& clinic) {
    const CtlAnswer list = clinic.run(u"worklist"_s, {u"--list"_s, u"pregnant"_s});
    REQUIRE(list.code == 0);
    REQUIRE_FALSE(list.lines.empty());
    return list.lines[0].value("woman"_L1).toString();
}

/// What is beside the clinic's file.
QStringList beside(const CtlClinic& clinic) {
    return QDir(clinic.file(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("export writes every form, and import takes the same tables without a change", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(12).code == 0);
    const QString book = clinic.file(u"all.xlsx"_s);
    const CtlAnswer out = clinic.run(u"export"_s, {u"xlsx"_s, u"--out"_s, book, u"--with-names"_s});
    INFO(out.said.toStdString());
    REQUIRE(out.code == 0);
    const qint64 entries = out.lines[0].value("entries"_L1).toInteger();
    CHECK(entries > 60);
    CHECK(out.lines[0].value("damaged"_L1).toArray().isEmpty());
    const CtlAnswer again = clinic.run(u"import"_s, {u"xlsx"_s, book, u"--dry-run"_s});
    for (const QJsonObject& line : again.lines)
        INFO(QJsonDocument(line).toJson().toStdString());
    REQUIRE(again.code == 0);
    CHECK(again.lines.back().value("unchanged"_L1).toInteger() == entries);
    CHECK(again.lines.back().value("added"_L1).toInt() == 0);
    CHECK_FALSE(again.lines.back().value("imported"_L1).toBool(true));

    const QString folder = clinic.file(u"csv"_s);
    REQUIRE(QDir().mkdir(folder));
    const CtlAnswer csv = clinic.run(u"export"_s, {u"csv"_s, u"--out"_s, folder});
    REQUIRE(csv.code == 0);
    CHECK(csv.lines[0].value("entries"_L1).toInteger() == entries);
    QByteArray all;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        all += contentOf(folder + u'/' + name);
    CHECK_FALSE(all.contains("示例）")); // every sample name ends so
    CHECK(all.contains("ANC1"));
}

TEST_CASE("import is all or nothing, names the line and leaves nothing beside the file", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(3).code == 0);
    const QString woman = someWoman(clinic);
    const QStringList before = beside(clinic);
    const auto sheet = [&](const QByteArray& second) {
        putContent(clinic.file(u"t.csv"_s), "#form,#subject,next_date,kf_date\n" + second);
        return clinic.run(u"import"_s, {u"csv"_s, clinic.file(u"t.csv"_s), u"--confirm-unlikely"_s});
    };
    const qint64 versions = countIn(clinic, clinic.path(), "versions"_L1);
    const CtlAnswer refused = sheet("LEAFLET_GIVEN," + woman.toUtf8() + ",,\nANC1,nobody,,\n");
    CHECK(refused.code == 1);
    REQUIRE(refused.lines.size() >= 2);
    CHECK(refused.lines[0].value("place"_L1).toString().contains(u"第 "_s));
    CHECK(countIn(clinic, clinic.path(), "versions"_L1) == versions);
    QFile::remove(clinic.file(u"t.csv"_s));
    CHECK(beside(clinic) == before);
    CHECK(clinic.run(u"import"_s, {u"csv"_s}).code == 2);
    CHECK(clinic.run(u"import"_s, {u"csv"_s, clinic.file(u"none.csv"_s)}).code == 4);
    CHECK(clinic.run(u"import"_s, {u"xml"_s, clinic.path()}).code == 2);
}

TEST_CASE("A corrected export becomes a new version through import", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(2).code == 0);
    const QString path = clinic.file(u"cover.csv"_s);
    REQUIRE(
        clinic.run(u"export"_s, {u"csv"_s, u"--out"_s, path, u"--form"_s, u"WOM_COVER"_s, u"--with-names"_s})
            .code == 0);
    const QByteArray bytes = contentOf(path);
    QList<QByteArray> lines = bytes.split('\n');
    REQUIRE(lines.size() >= 3);
    const QList<QByteArray> head = lines[0].mid(3).split(',');
    qsizetype village = -1;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i].startsWith("village"))
            village = village < 0 ? i : village;
    }
    REQUIRE(village > 0);
    QList<QByteArray> cells = lines[1].split(',');
    REQUIRE(cells.size() == head.size());
    cells[village] = "改正村";
    lines[1] = cells.join(',');
    putContent(path, lines.join('\n'));
    const CtlAnswer in = clinic.run(u"import"_s, {u"csv"_s, path, u"--confirm-unlikely"_s});
    INFO(in.said.toStdString());
    REQUIRE(in.code == 0);
    CHECK(in.lines.back().value("changed"_L1).toInt() == 1);
    CHECK(in.lines.back().value("imported"_L1).toBool());
    QFile::remove(path);
    REQUIRE(
        clinic.run(u"export"_s, {u"csv"_s, u"--out"_s, path, u"--form"_s, u"WOM_COVER"_s, u"--with-names"_s})
            .code == 0);
    CHECK(contentOf(path).contains("改正村"));
    CHECK(clinic.run(u"verify"_s).lines[0].value("problems"_L1).toArray().isEmpty());
}

TEST_CASE("A package goes from one clinic to another and is not taken twice", "[exchange]") {
    qputenv("MUYING_PACKAGE_PASSWORD", "示例档案包密码2026");
    const CtlClinic clinic, other;
    REQUIRE(clinic.demo(4).code == 0);
    REQUIRE(other.demo(2, 9).code == 0);
    const QString woman = someWoman(clinic);
    const QString package = clinic.file(u"w.package"_s);
    const CtlAnswer out = clinic.run(u"export"_s, {u"package"_s, u"--subject"_s, woman, u"--out"_s, package});
    INFO(out.said.toStdString());
    REQUIRE(out.code == 0);
    const CtlAnswer dry = other.run(u"import"_s, {u"package"_s, package, u"--dry-run"_s});
    INFO(dry.said.toStdString());
    REQUIRE(dry.code == 0);
    CHECK(other.run(u"show"_s, {woman}).code == 1);
    const CtlAnswer in = other.run(u"import"_s, {u"package"_s, package});
    REQUIRE(in.code == 0);
    CHECK(in.lines.back().value("imported"_L1).toBool());
    CHECK(other.run(u"show"_s, {woman}).code == 0);
    const CtlAnswer twice = other.run(u"import"_s, {u"package"_s, package});
    CHECK(twice.code == 0);
    CHECK(twice.lines.back().value("entries_added"_L1).toInt() == 0);
    CHECK(other.run(u"verify"_s).code == 0);
    qputenv("MUYING_PACKAGE_PASSWORD", "ein anderes Passwort");
    CHECK(other.run(u"import"_s, {u"package"_s, package}).code == 3);
    qunsetenv("MUYING_PACKAGE_PASSWORD");
    CHECK(other.run(u"import"_s, {u"package"_s, package}).code == 1);
}

TEST_CASE("restore rehearses, keeps the older file and refuses a broken backup", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(3).code == 0);
    const QString stick = clinic.file(u"stick"_s);
    REQUIRE(QDir().mkdir(stick));
    const CtlAnswer copied = clinic.run(u"backup"_s, {u"--to"_s, stick});
    REQUIRE(copied.code == 0);
    const QString backup = copied.lines[0].value("backup"_L1).toString();
    REQUIRE(clinic.demo(2, 7).code == 0);
    const qint64 now = countIn(clinic, clinic.path(), "subjects"_L1);
    CHECK(clinic.run(u"restore"_s, {backup}).code == 1); // a file is there
    const CtlAnswer dry = clinic.run(u"restore"_s, {backup, u"--dry-run"_s});
    REQUIRE(dry.code == 0);
    CHECK(dry.lines[0].value("women"_L1).toInt() == 3);
    CHECK(countIn(clinic, clinic.path(), "subjects"_L1) == now);
    const CtlAnswer done = clinic.run(u"restore"_s, {backup, u"--replace"_s});
    INFO(done.said.toStdString());
    REQUIRE(done.code == 0);
    CHECK(countIn(clinic, clinic.path(), "subjects"_L1) < now);
    CHECK(countIn(clinic, done.lines[0].value("kept"_L1).toString(), "subjects"_L1) == now);
    // Beside a new name, and never from a changed file.
    CHECK(clinic.run(u"restore"_s, {u"--db"_s, clinic.file(u"new.muying"_s), backup}).code == 0);
    QByteArray bytes = contentOf(backup);
    for (qsizetype at = 8192; at < bytes.size(); at += 4096)
        bytes[at + 2000] = static_cast<char>(bytes[at + 2000] ^ 0x55);
    putContent(backup, bytes);
    CHECK(clinic.run(u"restore"_s, {u"--db"_s, clinic.file(u"bad.muying"_s), backup}).code == 4);
    CHECK_FALSE(QFile::exists(clinic.file(u"bad.muying"_s)));
    CHECK(clinic.run(u"restore"_s, {clinic.path(), u"--replace"_s}).code == 1);
}

TEST_CASE("stats gives every number with numerator, denominator and source", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(30).code == 0);
    const QStringList days{u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2099-12-31"_s};
    const CtlAnswer care = clinic.run(u"stats"_s, QStringList{u"care"_s} + days);
    INFO(care.said.toStdString());
    REQUIRE(care.code == 0);
    REQUIRE(care.lines.size() > 15);
    QHash<QString, QJsonObject> byCode;
    for (const QJsonObject& line : care.lines) {
        byCode.insert(line.value("code"_L1).toString(), line);
        CHECK(line.value("n"_L1).toInt() <= line.value("of"_L1).toInt());
        for (const QLatin1String key : {"title"_L1, "numerator"_L1, "denominator"_L1, "source"_L1})
            CHECK_FALSE(line.value(key).toString().isEmpty());
        CHECK((line.value("status"_L1) == u"verified"_s || line.value("status"_L1) == u"to_confirm"_s));
        CHECK(line.value("percent"_L1).isNull() == (line.value("of"_L1).toInt() == 0));
    }
    CHECK(byCode[u"screened"_s].value("of"_L1).toInt() >= 30);
    CHECK(byCode[u"screen_positive"_s].value("n"_L1).toInt() > 0);
    CHECK(byCode[u"antenatal_in_time"_s].value("of"_L1).toInt() > 0);
    const CtlAnswer none =
        clinic.run(u"stats"_s, {u"care"_s, u"--from"_s, u"1999-01-01"_s, u"--to"_s, u"1999-12-31"_s});
    for (const QJsonObject& line : none.lines)
        CHECK(line.value("of"_L1).toInt() == 0);
    CHECK(clinic.run(u"stats"_s, QStringList{u"pph"_s} + days).code == 0);
    const QString table = clinic.file(u"s.xlsx"_s);
    CHECK(clinic.run(u"stats"_s, QStringList{u"care"_s, u"--out"_s, table} + days).code == 0);
    CHECK(contentOf(table).startsWith("PK"));
    CHECK(clinic.run(u"stats"_s, {u"care"_s}).code == 2);
    CHECK(clinic.run(u"stats"_s, QStringList{u"nothing"_s} + days).code == 2);
    CHECK(
        clinic.run(u"stats"_s, {u"care"_s, u"--from"_s, u"2026-02-30"_s, u"--to"_s, u"2026-03-01"_s}).code ==
        2);
    CHECK(
        clinic.run(u"stats"_s, {u"care"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s}).code ==
        1);
}

TEST_CASE("Every declared list of people is answered and can be exported", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(15).code == 0);
    const CtlAnswer wrong = clinic.run(u"worklist"_s, {u"--list"_s, u"nobody"_s});
    CHECK(wrong.code == 2);
    static const QRegularExpression code(u"cases:([a-z0-9_-]+)"_s);
    QStringList codes;
    for (auto match = code.globalMatch(wrong.said); match.hasNext();)
        codes << match.next().captured(1);
    CHECK(codes.size() > 10);
    qsizetype people = 0;
    for (const QString& list : codes) {
        INFO(list.toStdString());
        const CtlAnswer answer = clinic.run(u"worklist"_s, {u"--list"_s, u"cases:"_s + list});
        CHECK(answer.code == 0);
        people += static_cast<qsizetype>(answer.lines.size());
        for (const QJsonObject& line : answer.lines)
            CHECK(line.value("lists"_L1).toArray().contains(list));
    }
    CHECK(people > 15);
    for (const QString& name : {u"l.xlsx"_s, u"l.csv"_s}) {
        const CtlAnswer out =
            clinic.run(u"export"_s, {name.mid(2), u"--list"_s, u"pregnant"_s, u"--out"_s, clinic.file(name)});
        INFO(out.said.toStdString());
        CHECK(out.code == 0);
        CHECK(out.lines[0].value("rows"_L1).toInt() > 0);
    }
    CHECK(contentOf(clinic.file(u"l.csv"_s)).contains("示例"));
    CHECK(
        clinic.run(u"export"_s, {u"csv"_s, u"--list"_s, u"pregnant"_s, u"--out"_s, clinic.file(u"l.xlsx"_s)})
            .code == 2);
}

TEST_CASE("show tells what follows today, not what was kept", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(6).code == 0);
    const QString woman = someWoman(clinic);
    const CtlAnswer shown = clinic.run(u"show"_s, {woman});
    REQUIRE(shown.code == 0);
    bool task = false;
    for (const QJsonObject& line : shown.lines)
        task = task || line.value("kind"_L1) == u"task"_s;
    CHECK(task);
}

TEST_CASE("Nothing can be exported onto a full device or where writing is refused", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(2).code == 0);
    for (const QString& out : {u"/dev/full"_s, clinic.file(u"no/such/folder/a.xlsx"_s)}) {
        INFO(out.toStdString());
        const CtlAnswer answer = clinic.run(u"export"_s, {u"xlsx"_s, u"--out"_s, out});
        CHECK((answer.code == 4 || answer.code == 1));
        CHECK_FALSE(answer.said.isEmpty());
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("Ctrl-C during an export leaves nothing and ends as interrupted", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(60).code == 0);
    const QString folder = clinic.file(u"out"_s);
    REQUIRE(QDir().mkdir(folder));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MUYING_RESOURCES"_s, QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    environment.insert(u"MUYING_PASSWORD"_s, u"示例密码2026"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"),
                  {u"export"_s, u"csv"_s, u"--db"_s, clinic.path(), u"--out"_s, folder, u"--with-names"_s});
    REQUIRE(process.waitForStarted());
    // The clinic's file is locked: the command is under way and has not read anybody yet.
    while (!QFile::exists(clinic.path() + u".lock"_s) && process.state() == QProcess::Running)
        process.waitForFinished(1);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitCode() == 130);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
#endif
