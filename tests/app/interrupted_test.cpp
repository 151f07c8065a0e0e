// Ctrl-C at any moment of a long command: nothing is lost, nothing half is left under a good name.
#include "tests/app/database_run.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>

using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// Starts the command on the clinic and presses Ctrl-C `after` milliseconds behind the moment its file was
/// locked. True if it was still running then.
bool interrupted(const CtlClinic& clinic, QStringList arguments, int after) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MUYING_RESOURCES"_s, QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    environment.insert(u"MUYING_PASSWORD"_s, u"示例密码2026"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    arguments << u"--db"_s << clinic.path();
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"), arguments);
    REQUIRE(process.waitForStarted());
    while (!QFile::exists(clinic.path() + u".lock"_s) && process.state() == QProcess::Running)
        process.waitForFinished(1);
    process.waitForFinished(after);
    const bool running = process.state() == QProcess::Running;
    if (!running)
        return false; // it was done before the moment came
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    REQUIRE((process.waitForFinished(120000) || process.state() == QProcess::NotRunning));
    return true;
}

struct Holding {
    qint64 versions = 0;
    qint64 subjects = 0;
    bool operator==(const Holding&) const = default;
};

/// What a whole file holds; fails the test if it is not whole.
Holding heldIn(const CtlClinic& clinic, const QString& path) {
    const CtlAnswer answer = clinic.run(u"verify"_s, {u"--db"_s, path});
    INFO(path.toStdString() << ": " << answer.said.toStdString());
    REQUIRE(answer.code == 0);
    REQUIRE_FALSE(answer.lines.empty());
    const QJsonObject& told = answer.lines.front();
    REQUIRE(told.value("problems"_L1).toArray().isEmpty());
    return {told.value("versions"_L1).toInteger(-1), told.value("subjects"_L1).toInteger(-1)};
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

constexpr int moments[]{0, 40, 120, 300};

} // namespace

TEST_CASE("Ctrl-C at any moment of a backup leaves the clinic whole and no half backup under a good name",
          "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(10).code == 0);
    const Holding before = heldIn(clinic, clinic.path());
    REQUIRE(before.versions > 0);
    const QString folder = clinic.file(u"backup"_s);
    REQUIRE(QDir().mkdir(folder));
    int stopped = 0;
    for (const int moment : moments)
        stopped += interrupted(clinic, {u"backup"_s, u"--to"_s, folder}, moment) ? 1 : 0;
    CHECK(stopped > 0);
    CHECK(heldIn(clinic, clinic.path()) == before);
    for (const QString& file : filesIn(folder)) {
        INFO(file.toStdString());
        if (file.endsWith(u".muying"_s) || file.endsWith(u".db"_s))
            CHECK(heldIn(clinic, folder + u'/' + file) == before);
    }
    CHECK(clinic.run(u"backup"_s, {u"--to"_s, folder}).code == 0); // and the next one is not in its way
}

TEST_CASE("Ctrl-C at any moment of a check leaves the clinic as it was", "[exchange]") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(10).code == 0);
    const Holding before = heldIn(clinic, clinic.path());
    int stopped = 0;
    for (const int moment : moments)
        stopped += interrupted(clinic, {u"verify"_s}, moment) ? 1 : 0;
    CHECK(stopped > 0);
    CHECK(heldIn(clinic, clinic.path()) == before);
}

TEST_CASE("Ctrl-C at any moment of an import takes all of it or nothing", "[exchange]") {
    qputenv("MUYING_PACKAGE_PASSWORD", "示例档案包密码2026");
    const CtlClinic source, reference;
    REQUIRE(source.demo(3, 7).code == 0);
    REQUIRE(reference.demo(1, 3).code == 0);
    const CtlAnswer list = source.run(u"worklist"_s, {u"--list"_s, u"pregnant"_s});
    REQUIRE(list.code == 0);
    REQUIRE_FALSE(list.lines.empty());
    const QString package = source.file(u"w.package"_s);
    REQUIRE(source
                .run(u"export"_s, {u"package"_s, u"--subject"_s, list.lines[0].value("woman"_L1).toString(),
                                   u"--out"_s, package})
                .code == 0);
    const Holding before = heldIn(reference, reference.path());
    REQUIRE(reference.run(u"import"_s, {u"package"_s, package}).code == 0);
    const Holding whole = heldIn(reference, reference.path());
    REQUIRE(whole.versions > before.versions);
    int stopped = 0;
    for (const int moment : moments) {
        const CtlClinic clinic;
        REQUIRE(clinic.demo(1, 3).code == 0);
        REQUIRE(heldIn(clinic, clinic.path()) == before);
        stopped += interrupted(clinic, {u"import"_s, u"package"_s, package}, moment) ? 1 : 0;
        const Holding after = heldIn(clinic, clinic.path());
        INFO("after " << moment << " ms: " << after.versions << " versions");
        CHECK((after == before || after == whole));
        // Taken up again it is whole, however it ended.
        CHECK(clinic.run(u"import"_s, {u"package"_s, package}).code == 0);
        CHECK(heldIn(clinic, clinic.path()) == whole);
    }
    CHECK(stopped > 0);
    qunsetenv("MUYING_PACKAGE_PASSWORD");
}
#endif
