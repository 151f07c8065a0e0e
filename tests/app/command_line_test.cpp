#include "tests/app/run_ctl.h"
#include "tests/catch.h"

#include <QFile>
#include <QProcess>

using namespace muying::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Every command explains itself with --help, wherever it stands", "[ctl]") {
    const CtlRun all = runCtl({u"--help"_s});
    CHECK(all.exitCode == 0);
    CHECK(all.out.contains("assess"));
    CHECK(all.err.isEmpty());
    for (const QByteArray& line : all.lines()) {
        if (!line.startsWith("  "))
            continue;
        const QString command = QString::fromUtf8(line).trimmed().section(u' ', 0, 0);
        INFO(command);
        const CtlRun before = runCtl({u"--help"_s, command});
        const CtlRun after = runCtl({command, u"--help"_s, u"--no-such-option"_s});
        CHECK(before.exitCode == 0);
        CHECK(before.out.contains(command.toUtf8()));
        CHECK(before.out.contains("--lang"));
        CHECK(after.out == before.out);
    }
    CHECK(runCtl({u"assess"_s, u"--help"_s}).out.contains("--rules FILE"));
}

TEST_CASE("A wrong command line is told in a sentence and ends with 2", "[ctl]") {
    const std::vector<QStringList> wrong{
        {},
        {u"asess"_s},
        {u"assess"_s, u"--no-such-option"_s},
        {u"assess"_s, u"--rules"_s},
        {u"assess"_s, u"a"_s, u"b"_s},
        {u"assess"_s, u"--lang"_s, u"jp"_s},
        {u"assess"_s, u"--lang"_s},
    };
    for (const QStringList& arguments : wrong) {
        INFO(arguments.join(u' '));
        const CtlRun run = runCtl(arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK(runCtl({u"asess"_s}).err.contains("asess"));
}

TEST_CASE("The three languages are accepted in either spelling", "[ctl]") {
    for (const QString& language : {u"zh"_s, u"ko"_s, u"en"_s}) {
        CHECK(runCtl({u"assess"_s, u"--lang"_s, language}, "{}\n").exitCode == 0);
        CHECK(runCtl({u"--lang="_s + language, u"assess"_s}, "{}\n").exitCode == 0);
    }
}

TEST_CASE("Output that cannot be written ends with 4, not in silence", "[ctl]") {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MUYING_RESOURCES"_s, QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"), {u"assess"_s});
    process.write("{\"id\":1}\n");
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitCode() == 4);
    CHECK_FALSE(process.readAllStandardError().isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("A crash of the command line leaves no image of its memory either", "[ctl]") {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MUYING_RESOURCES"_s, QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"), {u"assess"_s});
    REQUIRE(process.waitForStarted());
    // An answer shows that it is past its first line.
    process.write("{\"id\":1}\n");
    REQUIRE(process.waitForReadyRead(60000));
    QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
    REQUIRE(limits.open(QIODevice::ReadOnly));
    QString core;
    for (const QByteArray& line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            core = QString::fromLatin1(line).simplified();
    }
    process.closeWriteChannel();
    CHECK(process.waitForFinished(60000));
    CHECK(core == u"Max core file size 0 0 bytes"_s);
}
#endif
