// The house rules a compiler does not know: arrows between rooms, no screen in core, SQL in one place,
// no ambient clock, ceilings on size.
#include "tests/architecture/source_tree.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace muying::tests;

namespace {

const QHash<QString, QStringList>& allowedArrows() {
    static const QHash<QString, QStringList> arrows{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/content"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/record"), {QStringLiteral("core/base"), QStringLiteral("core/content")}},
        {QStringLiteral("core/risk"),
         {QStringLiteral("core/base"), QStringLiteral("core/content"), QStringLiteral("core/record")}},
        {QStringLiteral("core/growth"),
         {QStringLiteral("core/base"), QStringLiteral("core/content"), QStringLiteral("core/record")}},
        {QStringLiteral("core/pph"), {QStringLiteral("core/base"), QStringLiteral("core/content")}},
        {QStringLiteral("core/schedule"),
         {QStringLiteral("core/base"), QStringLiteral("core/content"), QStringLiteral("core/record")}},
        {QStringLiteral("core/store"),
         {QStringLiteral("core/base"), QStringLiteral("core/content"), QStringLiteral("core/record")}},
        {QStringLiteral("core/work"),
         {QStringLiteral("core/base"), QStringLiteral("core/content"), QStringLiteral("core/record"),
          QStringLiteral("core/risk"), QStringLiteral("core/schedule"), QStringLiteral("core/pph"),
          QStringLiteral("core/store")}},
        {QStringLiteral("core/exchange"),
         {QStringLiteral("core/base"), QStringLiteral("core/content"), QStringLiteral("core/record"),
          QStringLiteral("core/risk"), QStringLiteral("core/schedule"), QStringLiteral("core/store"),
          QStringLiteral("core/work")}},
    };
    return arrows;
}

QString roomOf(const QString& path) {
    return path.section(QLatin1Char('/'), 0, 1);
}

bool isQtModuleHeader(const QString& include, const QString& module) {
    return QFile::exists(QStringLiteral("/usr/include/x86_64-linux-gnu/qt6/%1/%2").arg(module, include)) ||
           include.startsWith(module + QLatin1Char('/'));
}

QStringList arrowsThatRunBack() {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles({QStringLiteral("core")})) {
        const QString room = roomOf(file.path);
        for (const QString& include : includesOf(file)) {
            const bool ours = include.startsWith(QLatin1String("core/")) ||
                              include.startsWith(QLatin1String("ui/")) ||
                              include.startsWith(QLatin1String("app/"));
            if (ours && roomOf(include) != room && !allowedArrows().value(room).contains(roomOf(include)))
                wrong << file.path + QStringLiteral(" -> ") + include;
        }
    }
    for (const SourceFile& file : sourceFiles({QStringLiteral("ui")})) {
        for (const QString& include : includesOf(file)) {
            const bool printReachesUp = file.path.startsWith(QLatin1String("ui/print/")) &&
                                        include.startsWith(QLatin1String("ui/")) &&
                                        !include.startsWith(QLatin1String("ui/print/"));
            if (include.startsWith(QLatin1String("app/")) || printReachesUp)
                wrong << file.path + QStringLiteral(" -> ") + include;
        }
    }
    return wrong;
}

QStringList linesMatching(const QStringList& folders, const QRegularExpression& pattern,
                          const QString& except = {}) {
    QStringList found;
    for (const SourceFile& file : sourceFiles(folders)) {
        if (!except.isEmpty() && file.path.startsWith(except))
            continue;
        for (qsizetype at = 0; at < file.lines.size(); ++at) {
            if (pattern.match(file.lines[at]).hasMatch())
                found << QStringLiteral("%1:%2").arg(file.path).arg(at + 1);
        }
    }
    return found;
}

const QStringList everything{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                             QStringLiteral("tests")};

} // namespace

TEST_CASE("every room of core is known to the arrow table") {
    for (const SourceFile& file : sourceFiles({QStringLiteral("core")})) {
        INFO(file.path);
        CHECK(allowedArrows().contains(roomOf(file.path)));
    }
}

TEST_CASE("includes point one way: app to ui to core, and inside core never up") {
    CHECK(arrowsThatRunBack().join(QLatin1Char('\n')) == QString());
}

TEST_CASE("core includes no header of Qt Gui, Widgets or PrintSupport") {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles({QStringLiteral("core")})) {
        for (const QString& include : includesOf(file)) {
            for (const char* module : {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg"}) {
                if (isQtModuleHeader(include, QString::fromLatin1(module)))
                    wrong << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    CHECK(wrong.join(QLatin1Char('\n')) == QString());
}

TEST_CASE("the printing room needs no widgets") {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles({QStringLiteral("ui/print")})) {
        for (const QString& include : includesOf(file)) {
            for (const char* module : {"QtWidgets", "QtPrintSupport"}) {
                if (isQtModuleHeader(include, QString::fromLatin1(module)))
                    wrong << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    CHECK(wrong.join(QLatin1Char('\n')) == QString());
}

TEST_CASE("SQL stands in core/store and nowhere else") {
    const QRegularExpression sql(
        QStringLiteral("#include <(QtSql|QSql|sqlite3)|\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM) +[a-z_*]"));
    CHECK(linesMatching({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}, sql,
                        QStringLiteral("core/store/"))
              .join(QLatin1Char('\n')) == QString());
}

TEST_CASE("core asks its clock and chooses no locale") {
    const QRegularExpression ambient(
        QStringLiteral("currentDate|currentTime|QLocale\\(\\)|\\brand\\(|QRandomGenerator::global"));
    CHECK(linesMatching({QStringLiteral("core")}, ambient, QStringLiteral("core/base/clock.cpp"))
              .join(QLatin1Char('\n')) == QString());
}

TEST_CASE("core shows no dialogs and leaves no unfinished marks") {
    CHECK(linesMatching({QStringLiteral("core")}, QRegularExpression(QStringLiteral("QMessageBox|qFatal")))
              .isEmpty());
    const QRegularExpression mark(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") +
                                  QStringLiteral("ME|HA") + QStringLiteral("CK)\\b"));
    CHECK(linesMatching(everything, mark).join(QLatin1Char('\n')) == QString());
}

TEST_CASE("no file is longer than 500 lines") {
    QStringList longFiles;
    for (const SourceFile& file : sourceFiles(everything)) {
        if (file.lines.size() > 501)
            longFiles << QStringLiteral("%1 (%2)").arg(file.path).arg(file.lines.size());
    }
    CHECK(longFiles.join(QLatin1Char('\n')) == QString());
}

TEST_CASE("no function of the product is longer than 60 lines") {
    QStringList longFunctions;
    for (const SourceFile& file :
         sourceFiles({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")})) {
        for (const LongFunction& function : functionsLongerThan(file, 60))
            longFunctions << QStringLiteral("%1 (%2 lines)").arg(function.where).arg(function.lines);
    }
    CHECK(longFunctions.join(QLatin1Char('\n')) == QString());
}

TEST_CASE("the measure of function length sees long functions, wrapped heads and methods in classes") {
    SourceFile file{QStringLiteral("sample.cpp"), {}};
    file.lines << QStringLiteral("void wrapped(int a,") << QStringLiteral("             int b) {");
    for (int i = 0; i < 61; ++i)
        file.lines << QStringLiteral("    ++a;");
    file.lines << QStringLiteral("}") << QStringLiteral("class C {") << QStringLiteral("    void method() {");
    for (int i = 0; i < 61; ++i)
        file.lines << QStringLiteral("        ++a;");
    file.lines << QStringLiteral("    }") << QStringLiteral("};") << QStringLiteral("void brief() {")
               << QStringLiteral("}");
    CHECK(functionsLongerThan(file, 60).size() == 2);
}
