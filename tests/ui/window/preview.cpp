#include "tests/catch.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/print/page.h"
#include "ui/shell/page_view.h"
#include "ui/shell/print_job.h"
#include "ui/shell/print_options.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/printing.h"
#include "ui/shell/recovery_sheet.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"

#include <QFile>
#include <QLineEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const print::Document> threePages() {
    auto document = std::make_shared<print::Document>();
    document->title = u"《母子健康手册》"_s;
    for (int i = 1; i <= 3; ++i) {
        print::Page page;
        page.typeArea = QRectF(17.5, 9.5, 180, 277);
        page.name = u"第%1页"_s.arg(i);
        page.text({20, 30}, u"表格的字"_s, print::formText(12));
        page.text({20, 60}, u"数值甲%1"_s.arg(i), print::recordText(12), print::Align::Left,
                  print::Ink::Value);
        page.add(print::MarkItem{{100, 60}, 16, content::RiskColour::Orange});
        document->pages.push_back(page);
    }
    return document;
}

ui::PrintPreview* openPreview(WindowFixture& desk) {
    desk.makeClinic();
    desk.startUnlocked();
    desk.window().context().printPreview(threePages());
    settle();
    auto* preview = qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage());
    REQUIRE(preview != nullptr);
    return preview;
}

QString textOf(const QString& pdf) {
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("A page range is written as people write it, and refused when a page does not exist") {
    CHECK(ui::pageRange({}, 3) == QList<int>{0, 1, 2});
    CHECK(ui::pageRange(u"1-2, 5"_s, 6) == QList<int>{0, 1, 4});
    CHECK(ui::pageRange(u"3，1"_s, 3) == QList<int>{2, 0});
    CHECK(ui::pageRange(u"5–6"_s, 6) == QList<int>{4, 5});
    CHECK(ui::pageRange(u"4"_s, 3).isEmpty());
    CHECK(ui::pageRange(u"2-1"_s, 3).isEmpty());
    CHECK(ui::pageRange(u"0"_s, 3).isEmpty());
    CHECK(ui::pageRange(u"abc"_s, 3).isEmpty());
}

TEST_CASE("Arrow keys move what is overprinted by half a millimetre and the printer remembers it") {
    WindowFixture desk;
    ui::PrintPreview* preview = openPreview(desk);
    preview->options()->setOverprint(true);
    preview->view()->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    shot(desk.window(), u"preview_overprint"_s);
    const ui::PrinterProfile profile = preview->options()->profile();
    CHECK(profile.rightMm == 1.5);
    CHECK(profile.downMm == -0.5);
    CHECK(desk.preferences().printer(preview->options()->printer()) == profile);
    const print::PaintOptions paint = preview->paintOptions(false);
    CHECK(paint.valuesOnly);
    CHECK_FALSE(paint.showForm);
    CHECK(paint.offset == QPointF(1.5, -0.5));
    preview->options()->setOverprint(false);
    CHECK(preview->paintOptions(false).offset.isNull());
}

TEST_CASE("Saving as PDF writes the chosen pages and overprinting leaves the form's own words out") {
    WindowFixture desk;
    ui::PrintPreview* preview = openPreview(desk);
    const QString path = desk.folder() + u"/drei.pdf"_s;
    preview->options()->findChild<QLineEdit*>()->setText(u"2-3"_s);
    settle();
    preview->savePdf(path);
    QString text = textOf(path);
    CHECK(text.contains(u"数值甲2"_s));
    CHECK(text.contains(u"数值甲3"_s));
    CHECK_FALSE(text.contains(u"数值甲1"_s));
    CHECK(text.contains(u"表格的字"_s));
    CHECK(desk.window().workplace()->statusLine()->text().contains(u"没有加密"_s));
    preview->options()->setOverprint(true);
    preview->savePdf(path);
    text = textOf(path);
    CHECK(text.contains(u"数值甲2"_s));
    CHECK_FALSE(text.contains(u"表格的字"_s));
}

TEST_CASE("A page that does not exist is said before printing, and nothing can be printed") {
    WindowFixture desk;
    ui::PrintPreview* preview = openPreview(desk);
    preview->options()->findChild<QLineEdit*>()->setText(u"4"_s);
    settle();
    CHECK(preview->warning().contains(u"1-3"_s));
    CHECK_FALSE(find<QPushButton>(preview, "savePdf")->isEnabled());
    shot(desk.window(), u"preview_warning"_s);
}

TEST_CASE("The preview counts what the chosen pages ask for and nobody has answered") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto document = std::make_shared<print::Document>(*threePages());
    document->pages[0].emptyFields = {u"身高"_s, u"体重"_s};
    document->pages[2].emptyFields = {u"血压"_s};
    desk.window().context().printPreview(document);
    settle();
    auto* preview = qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage());
    REQUIRE(preview != nullptr);
    CHECK(preview->warning() == u"有 2 页共 3 项未填。"_s);
    auto* range = preview->options()->findChild<QLineEdit*>();
    range->setText(u"3"_s);
    settle();
    CHECK(preview->warning() == u"第 3 页有 1 项未填。"_s);
    range->setText(u"2"_s);
    settle();
    CHECK(preview->warning().isEmpty());
    CHECK(find<QPushButton>(preview, "savePdf")->isEnabled()); // blanks are told, not forbidden
}

TEST_CASE("PgDn turns the page, Esc goes back to where one came from") {
    WindowFixture desk;
    ui::PrintPreview* preview = openPreview(desk);
    shot(desk.window(), u"preview"_s);
    press(Qt::Key_PageDown);
    CHECK(preview->view()->page() == 1);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    CHECK(preview->view()->page() == 2);
    press(Qt::Key_PageUp);
    CHECK(preview->view()->page() == 1);
    press(Qt::Key_Escape);
    CHECK(desk.window().workplace()->currentPage() != preview);
}

TEST_CASE("A print job lays every page on the printer in real millimetres") {
    WindowFixture desk;
    const QString path = desk.folder() + u"/druck.pdf"_s;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    ui::PrintJob job(std::move(printer), threePages(), {0, 2}, {});
    CHECK(job.total() == 2);
    REQUIRE(job.step().ok());
    CHECK_FALSE(job.finished());
    REQUIRE(job.step().ok());
    CHECK(job.finished());
    const QString text = textOf(path);
    CHECK(text.contains(u"数值甲1"_s));
    CHECK(text.contains(u"数值甲3"_s));
    CHECK_FALSE(text.contains(u"数值甲2"_s));
    QProcess info;
    info.start(u"pdfinfo"_s, {path});
    REQUIRE(info.waitForFinished());
    const QString facts = QString::fromUtf8(info.readAllStandardOutput());
    CHECK(facts.contains(u"A4"_s));
    CHECK_FALSE(facts.contains(u"母子健康手册"_s)); // print queues are public
}

TEST_CASE("The recovery sheet carries the code and is sound paper") {
    WindowFixture desk;
    const print::Document sheet =
        ui::recoverySheet(u"示例镇卫生院"_s, u"ABCDE-FGHJK-MNPQR-STVWX-YZ234"_s, QDate(2026, 11, 23));
    REQUIRE(sheet.pages.size() == 1);
    CHECK(print::layoutFaults(sheet.pages[0]).join(u'\n') == QString());
    QString text;
    for (const print::Item& thing : sheet.pages[0].items)
        if (const auto* words = std::get_if<print::TextItem>(&thing))
            text += words->text;
    CHECK(text.contains(u"FGHJK-MNPQR"_s));
}
