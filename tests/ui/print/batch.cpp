#include "ui/print/batch.h"
#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/handbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two pages that name the subject; nothing for "none".
Result<Document> pagesOf(const QString& subject) {
    if (subject == u"none"_s)
        return failure(ErrorCode::InvalidInput, u"还没有记录"_s);
    Document document;
    for (int number = 1; number <= 2; ++number) {
        Page page;
        page.typeArea = QRectF(10, 10, 190, 277);
        page.text({20, 40}, u"名单 %1 第%2页"_s.arg(subject).arg(number), recordText(12));
        document.pages.push_back(page);
    }
    return document;
}

} // namespace

TEST_CASE("a list is printed into one file, in its order, with progress") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    PdfPages pdf(u"名单"_s, PaperLanguage::Zh);
    QList<int> seen;
    const auto report = batchPdf({u"甲"_s, u"none"_s, u"乙"_s}, pagesOf, pdf, path, [&](int done, int total) {
        CHECK(total == 3);
        seen.append(done);
        return true;
    });
    REQUIRE(report.ok());
    CHECK(report->subjects == 2);
    CHECK(report->pages == 4);
    REQUIRE(report->skipped.size() == 1);
    CHECK(report->skipped.front().subject == u"none"_s);
    CHECK(report->skipped.front().reason == u"还没有记录"_s);
    CHECK(seen == QList<int>{0, 1, 2, 3});
    CHECK(textOf(path, true) == u"名单甲第1页名单甲第2页名单乙第1页名单乙第2页"_s);
}

TEST_CASE("a cancelled list leaves no file and makes no further pages") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    PdfPages pdf(u"名单"_s, PaperLanguage::Zh);
    int made = 0;
    const auto report = batchPdf(
        {u"甲"_s, u"乙"_s, u"丙"_s},
        [&](const QString& subject) {
            ++made;
            return pagesOf(subject);
        },
        pdf, path, [](int done, int) { return done < 2; });
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(made == 2);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a list with nothing to print is told and writes nothing") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    for (const QStringList& list : {QStringList(), QStringList{u"none"_s, u"none"_s}}) {
        PdfPages pdf(u"名单"_s, PaperLanguage::Zh);
        const auto report = batchPdf(list, pagesOf, pdf, path);
        REQUIRE_FALSE(report.ok());
        CHECK(report.error().code == ErrorCode::InvalidInput);
        CHECK_FALSE(report.error().message.isEmpty());
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("the pages of many women keep their own names") {
    std::vector<std::unique_ptr<SampleWoman>> women;
    QStringList ids;
    for (int i = 0; i < 12; ++i) {
        women.push_back(std::make_unique<SampleWoman>());
        women.back()->entry(u"WOM_COVER"_s).answers.set(u"name"_s, u"测试%1号"_s.arg(i + 1));
        ids.append(QString::number(i));
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    PdfPages pdf(u"名单"_s, PaperLanguage::Zh);
    const auto report = batchPdf(
        ids,
        [&](const QString& id) {
            const PrintInput input = women[static_cast<std::size_t>(id.toInt())]->input(PaperLanguage::Zh);
            return handbook(input, u"cover"_s);
        },
        pdf, path);
    REQUIRE(report.ok());
    CHECK(report->pages == 12);
    const QString text = textOf(path, true);
    for (int i = 0; i < 12; ++i)
        CHECK(text.contains(u"测试%1号"_s.arg(i + 1)));
}
