#include "tests/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(MUYING_BIN_DIR) + u"/muying"_s;

struct Ended {
    int code = -1;
    QString said;
};

/// Runs the real program without a display until it ends by itself.
Ended startProgram(const QStringList& arguments, const QTemporaryDir& home, bool offscreen = false) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.remove(name);
    if (offscreen)
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return {-1, u"did not end by itself"_s};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAll())};
}

void copyResources(const QString& target) {
    const QDir source(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s);
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = target + u'/' + source.relativeFilePath(from);
        REQUIRE(QDir().mkpath(QFileInfo(to).path()));
        REQUIRE(QFile::copy(from, to));
    }
}

} // namespace

TEST_CASE("With a broken data file the program says file and line and ends with 1, window or not") {
    const QTemporaryDir home;
    const QString resources = home.filePath(u"resources"_s);
    copyResources(resources);
    QFile broken(resources + u"/forms/anc1.json"_s);
    REQUIRE(broken.open(QIODevice::ReadOnly));
    QByteArray text = broken.readAll();
    broken.close();
    REQUIRE(text.contains("\"type\":\"date\""));
    text.replace(text.indexOf("\"type\":\"date\""), 13, "\"type\":\"dote\"");
    broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(text);
    broken.close();
    const bool offscreen = GENERATE(false, true);
    const Ended ended = startProgram({u"--resources"_s, resources}, home, offscreen);
    INFO(ended.said.toStdString());
    CHECK(ended.code == 1);
    static const QRegularExpression place(u"anc1\\.json:\\d+: "_s);
    CHECK(place.match(ended.said).hasMatch());
    CHECK(ended.said.contains(u"没有打开任何记录"_s));
}

TEST_CASE("Without a display the program says so instead of crashing") {
    const QTemporaryDir home;
    const Ended ended =
        startProgram({u"--resources"_s, QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s}, home);
    INFO(ended.said.toStdString());
    CHECK(ended.code == 1);
    CHECK(ended.said.contains(u"muyingctl"_s));
}

TEST_CASE("No memory image of the running window may reach the disk") {
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"MUYING_RESOURCES"_s, QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s);
    process.setProcessEnvironment(environment);
    process.start(program, {u"--db"_s, home.filePath(u"none.db"_s)});
    REQUIRE(process.waitForStarted());
    QString core;
    for (int i = 0; i < 200 && !core.contains(u" 0 "_s); ++i) {
        process.waitForFinished(50);
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        if (limits.open(QIODevice::ReadOnly))
            for (const QByteArray& line : limits.readAll().split('\n'))
                if (line.startsWith("Max core file size"))
                    core = QString::fromLatin1(line).simplified();
    }
    process.kill();
    process.waitForFinished();
    CHECK(core == u"Max core file size 0 0 bytes"_s);
}
