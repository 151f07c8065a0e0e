#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/handbook.h"
#include "ui/print/pdf_writer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// Writes the document into a folder of its own and gives the file's name.
class WrittenPdf {
public:
    explicit WrittenPdf(const Document& document, const PaintOptions& options = {}) {
        REQUIRE(m_folder.isValid());
        const Status written = writePdf(document, path(), options);
        INFO((written.ok() ? std::string() : written.error().message.toStdString()));
        REQUIRE(written.ok());
    }
    QString path() const { return m_folder.filePath(u"page.pdf"_s); }

private:
    QTemporaryDir m_folder;
};

Document sampleDocument(const QString& code = u"handbook"_s, PaperLanguage language = PaperLanguage::ZhKo) {
    const SampleWoman woman;
    const auto document = handbook(woman.input(language), code);
    REQUIRE(document.ok());
    return *document;
}

Document oneLine(const QString& text) {
    Document document;
    document.title = u"试页"_s;
    Page page;
    page.typeArea = QRectF(10, 10, 190, 270);
    page.text({20, 40}, text, recordText(10));
    page.text({20, 60}, text, formText(10, true));
    document.pages.push_back(page);
    return document;
}

/// Runs `check` as a user who is not root, in a process of its own if this one is.
bool asOrdinaryUser(const std::function<bool()>& check) {
    if (geteuid() != 0)
        return check();
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool dropped = setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) == 0;
        _exit(dropped && check() ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// While it lives no file may grow beyond so many bytes: a write fails as on a full disk, also for root.
class SmallFilesOnly {
public:
    explicit SmallFilesOnly(rlim_t bytes) {
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~SmallFilesOnly() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFilesOnly(const SmallFilesOnly&) = delete;
    SmallFilesOnly& operator=(const SmallFilesOnly&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the text of a PDF comes back exactly: Chinese, Korean, signs and rare names") {
    const QString text = GENERATE(u"随访日期门户骨日月食车马鱼黑"_s, u"녀성의 해산예정일 련락처"_s,
                                  u"血小板186×10⁹/L，BMI≥25～28…—“好”"_s, u"𠮷𬭎㛃䶮氏"_s);
    const WrittenPdf pdf(oneLine(text));
    QStringList lines = textOf(pdf.path()).split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    lines.removeAll(u"\f"_s);
    CHECK(lines == QStringList{text, text});
}

TEST_CASE("every text of the handbook can be found in its PDF, and no radical stands in for a character") {
    const Document document = sampleDocument();
    const WrittenPdf pdf(document);
    const QString found = squeezed(textOf(pdf.path()));
    int checked = 0;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (!text || text->tracking > 0)
                continue;
            INFO(text->text.toStdString());
            // Between two Korean words of a label a reader may put what stands beside it in the next cell.
            for (const QString& word : text->text.split(QLatin1Char(' ')))
                CHECK(found.contains(squeezed(word)));
            ++checked;
        }
    }
    CHECK(checked > 500);
    CHECK_FALSE(found.contains(QRegularExpression(u"[\u2E80-\u2FDF\uE000-\uF8FF]"_s)));
}

TEST_CASE("fonts are embedded, title and language are set, the file is sound") {
    const PaperLanguage language = GENERATE(PaperLanguage::Zh, PaperLanguage::ZhKo);
    const WrittenPdf pdf(sampleDocument(u"handbook"_s, language));
    const QStringList fonts = outputOf(u"pdffonts"_s, {pdf.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 4);
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.startsWith(u"Muying"_s));
        CHECK(font.contains(
            QRegularExpression(u"Identity-H\\s+yes\\s+\\w+\\s+yes"_s))); // embedded, with text map
    }
    const QString info = outputOf(u"pdfinfo"_s, {pdf.path()});
    CHECK(info.contains(u"母子健康手册 李顺姬（示例）"_s));
    CHECK(info.contains(u"Creator:         Muying"_s));
    const QByteArray bytes = bytesOf(pdf.path());
    CHECK(bytes.contains(language == PaperLanguage::Zh ? "/Lang (zh-CN)" : "/Lang (ko-CN)"));
    CHECK(bytes.contains("/DisplayDocTitle true"));
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s, pdf.path()}).contains(u"No syntax or stream encoding errors"_s));
    CHECK(bytes.size() < 700 * 1024);
}

TEST_CASE("pages keep their size: the cover A5, the forms A4") {
    const WrittenPdf pdf(sampleDocument());
    const QString sizes = outputOf(u"pdfinfo"_s, {u"-l"_s, u"2"_s, pdf.path()});
    CHECK(sizes.contains(QRegularExpression(u"Page\\s+1 size:\\s+4(19|20)\\S* x 595"_s)));
    CHECK(sizes.contains(QRegularExpression(u"Page\\s+2 size:\\s+595\\S* x 84[12]"_s)));
}

TEST_CASE("overprinting lays down the values and nothing of the form") {
    const Document document = sampleDocument(u"anc1"_s, PaperLanguage::Zh);
    PaintOptions options;
    options.valuesOnly = true;
    const WrittenPdf pdf(document, options);
    const QString text = textOf(pdf.path(), true);
    CHECK(text.contains(u"2026年5月11日"_s));
    CHECK(text.contains(u"66.5"_s));
    for (const QString& word :
         {u"既往史"_s, u"血红蛋白"_s, u"第1次产前检查"_s, u"mmHg"_s, u"国家基本公共卫生"_s})
        CHECK_FALSE(text.contains(word));
}

TEST_CASE("the offset of overprinting moves the values and only them") {
    const Page page = sampleDocument(u"anc1"_s, PaperLanguage::Zh).pages.front();
    PaintOptions values;
    values.valuesOnly = true;
    PaintOptions moved = values;
    moved.offset = QPointF(2, -1);
    const QImage here = renderPage(page, 254, values);
    const QImage there = renderPage(page, 254, moved);
    CHECK(here != there);
    CHECK(there.copy(20, 0, 2060, 2950) == here.copy(0, 10, 2060, 2950));
    PaintOptions preview = moved;
    preview.showForm = true; // what is printed already stays where it is
    CHECK(renderPage(page, 254, preview).pixel(1050, 149) != qRgb(0, 0, 0));
}

TEST_CASE("a file that cannot be written is refused in a sentence and what was there stays") {
    const Document document = oneLine(u"内容"_s);
    const auto nowhere = writePdf(document, u"/nonexistent/folder/page.pdf"_s);
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().code == ErrorCode::NotFound);
    CHECK(nowhere.error().message.contains(u"/nonexistent/folder"_s));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto cancelled = writePdf(document, path, {}, [](int, int) { return false; });
    REQUIRE_FALSE(cancelled.ok());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(bytesOf(path) == "old");
}

TEST_CASE("a folder that may not be written to is named and no broken file is left in it") {
    const Document document = oneLine(u"内容"_s);
    QTemporaryDir folder;
    const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const auto shut = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(folder.path(), shut));
    const bool refused = asOrdinaryUser([&] {
        const auto written = writePdf(document, folder.filePath(u"page.pdf"_s));
        return !written.ok() && written.error().code == ErrorCode::ReadOnly &&
               written.error().message.contains(folder.path()) &&
               written.error().message.contains(u"不能写入"_s);
    });
    CHECK(refused);
    CHECK(QDir(folder.path()).isEmpty());
    REQUIRE(QFile::setPermissions(folder.path(), open));
    CHECK(writePdf(document, folder.filePath(u"page.pdf"_s)).ok());
}

TEST_CASE("a disk that takes no more is told, the old file stays and nothing half is left") {
    const Document document = oneLine(u"内容"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    Status written = success();
    {
        const SmallFilesOnly limit(512);
        written = writePdf(document, path);
    }
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().message.contains(u"原有文件没有改动"_s));
    CHECK(bytesOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"page.pdf"_s});
}

TEST_CASE("an empty document is not printed") {
    const auto nothing = pdfBytes({});
    REQUIRE_FALSE(nothing.ok());
    CHECK(nothing.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("progress counts every page") {
    std::vector<int> seen;
    const Document document = sampleDocument();
    REQUIRE(pdfBytes(document, {}, [&](int done, int total) {
                CHECK(total == static_cast<int>(document.pages.size()));
                seen.push_back(done);
                return true;
            }).ok());
    CHECK(seen.size() == document.pages.size());
    CHECK(seen.back() == static_cast<int>(document.pages.size()));
}

TEST_CASE("the preview draws the same page at every resolution") {
    const Page page = sampleDocument(u"cover"_s).pages.front();
    const QImage fine = renderPage(page, 200);
    const QImage coarse = renderPage(page, 100);
    CHECK(fine.size() == QSize(1165, 1654));
    const QImage shrunk = fine.scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double difference = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            difference += std::abs(qGray(coarse.pixel(x, y)) - qGray(shrunk.pixel(x, y))) / 255.0;
    }
    CHECK(difference / (coarse.width() * coarse.height()) < 0.02);
}
