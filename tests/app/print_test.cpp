#include "tests/app/database_run.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QString printedText(const QString& pdf) {
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    return text.remove(QChar(u' ')).remove(QChar(u'\n'));
}

int pagesOfPdf(const QString& pdf) {
    QProcess process;
    process.start(u"pdfinfo"_s, {pdf});
    REQUIRE(process.waitForFinished(60000));
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

QJsonObject firstWorkLine(const CtlClinic& clinic, const QString& list) {
    const CtlAnswer work = clinic.run(u"worklist"_s, {u"--list"_s, list});
    REQUIRE(work.code == 0);
    REQUIRE_FALSE(work.lines.empty());
    return work.lines.front();
}

} // namespace

TEST_CASE("A list is printed into one file, everybody's pages in the order of the list") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(25).code == 0);
    const CtlAnswer work = clinic.run(u"worklist"_s, {u"--list"_s, u"all"_s});
    REQUIRE(work.lines.size() > 3);
    const QString out = clinic.file(u"covers.pdf"_s);
    const CtlAnswer printed =
        clinic.run(u"print"_s, {u"cover"_s, u"--list"_s, u"all"_s, u"--out"_s, out, u"--lang"_s, u"zh"_s});
    INFO(printed.said.toStdString());
    REQUIRE(printed.lines.size() == 1);
    const int subjects = printed.lines.front().value(u"subjects"_s).toInt();
    // Children on the list have no cover of their own; they are named, and the answer says that some were
    // skipped.
    const bool skipped = !printed.lines.front().value(u"skipped"_s).toArray().isEmpty();
    CHECK(printed.code == (skipped ? 1 : 0));
    CHECK(printed.lines.front().value(u"pages"_s).toInt() == subjects);
    CHECK(pagesOfPdf(out) == subjects);
    const QString text = printedText(out);
    qsizetype before = -1;
    QStringList seen;
    for (const QJsonObject& line : work.lines) {
        const QString name = line.value(u"name"_s).toString();
        if (seen.contains(name) || !line.value(u"child"_s).toString().isEmpty())
            continue;
        seen.append(name);
        const qsizetype at = text.indexOf(name);
        CHECK(at > before);
        before = at;
    }
}

TEST_CASE("Labels, a section, a form with identity and the test page are printed from the command line") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(12).code == 0);
    const QJsonObject line = firstWorkLine(clinic, u"all"_s);
    const QString id = line.value(u"pregnancy"_s).toString();
    const QString name = line.value(u"name"_s).toString();
    const QString out = clinic.file(u"out.pdf"_s);
    SECTION("labels") {
        const CtlAnswer labels = clinic.run(u"print"_s, {u"labels"_s, u"--subject"_s, id, u"--format"_s,
                                                         u"48x25"_s, u"--skip"_s, u"3"_s, u"--out"_s, out});
        INFO(labels.said.toStdString());
        REQUIRE(labels.code == 0);
        CHECK(printedText(out).count(name) == 4);
        const CtlAnswer wrong = clinic.run(
            u"print"_s, {u"labels"_s, u"--subject"_s, id, u"--format"_s, u"1x1"_s, u"--out"_s, out});
        CHECK(wrong.code != 0);
        CHECK(wrong.said.contains(u"70x37"_s));
    }
    SECTION("one section is what the section alone prints") {
        const QString other = clinic.file(u"other.pdf"_s);
        REQUIRE(clinic
                    .run(u"print"_s,
                         {u"handbook"_s, u"--section"_s, u"identity"_s, u"--subject"_s, id, u"--out"_s, out})
                    .code == 0);
        REQUIRE(clinic.run(u"print"_s, {u"identity"_s, u"--subject"_s, id, u"--out"_s, other}).code == 0);
        CHECK(pagesOfPdf(out) == pagesOfPdf(other));
        CHECK(printedText(out).contains(u"孕产妇基本信息"_s));
        CHECK_FALSE(printedText(out).contains(u"妊娠风险标识"_s));
    }
    SECTION("a form to be filled by hand") {
        REQUIRE(
            clinic.run(u"print"_s, {u"blank"_s, u"--form"_s, u"ANC1"_s, u"--subject"_s, id, u"--out"_s, out})
                .code == 0);
        CHECK(printedText(out).contains(name));
        CHECK(printedText(out).contains(u"第1次产前检查"_s));
    }
    SECTION("the test page shows the offset it was asked for") {
        REQUIRE(clinic.run(u"print"_s, {u"test-page"_s, u"--offset"_s, u"1.5,-2"_s, u"--out"_s, out}).code ==
                0);
        CHECK(printedText(out).contains(u"+1.5mm"_s));
        CHECK(clinic.run(u"print"_s, {u"test-page"_s, u"--offset"_s, u"90,0"_s, u"--out"_s, out}).code == 2);
    }
}

TEST_CASE("A wrong request to print is a usage error or a sentence, and leaves no file") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(3).code == 0);
    const QString out = clinic.file(u"out.pdf"_s);
    const std::vector<QStringList> wrongUse{
        {u"handbook"_s, u"--out"_s, out},
        {u"handbook"_s, u"--subject"_s, u"x"_s, u"--list"_s, u"all"_s, u"--out"_s, out},
        {u"handbook"_s, u"--subject"_s, u"x"_s},
        {u"cover"_s, u"--section"_s, u"anc1"_s, u"--subject"_s, u"x"_s, u"--out"_s, out},
        {u"blank"_s, u"--out"_s, out},
    };
    for (const QStringList& arguments : wrongUse) {
        INFO(arguments.join(u' ').toStdString());
        CHECK(clinic.run(u"print"_s, arguments).code == 2);
    }
    for (const QStringList& arguments :
         {QStringList{u"handbook"_s, u"--subject"_s, u"nobody"_s, u"--out"_s, out},
          QStringList{u"handbook"_s, u"--list"_s, u"nothing"_s, u"--out"_s, out},
          QStringList{u"blank"_s, u"--form"_s, u"NO_SUCH"_s, u"--out"_s, out}}) {
        const CtlAnswer answer = clinic.run(u"print"_s, arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(answer.code != 0);
        CHECK_FALSE(answer.said.trimmed().isEmpty());
    }
    CHECK_FALSE(QFile::exists(out));
}
