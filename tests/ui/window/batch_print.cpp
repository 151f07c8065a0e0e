#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/child/children_model.h"
#include "ui/child/children_page.h"
#include "ui/shell/batch_page.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/workplace.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QString pdfWords(const QString& pdf) {
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(process.waitForFinished());
    QString words = QString::fromUtf8(process.readAllStandardOutput());
    words.remove(QRegularExpression(u"\\s"_s));
    return words;
}

/// A clinic with three women on a list; somebody who is not in the file stands on it too.
struct BatchDesk : WomanFixture {
    ui::BatchPage* open() {
        makeClinic();
        startUnlocked();
        auto list = std::make_shared<ui::BatchList>();
        list->title = u"橙色、红色"_s;
        for (const QString& name : {u"示例甲"_s, u"示例乙"_s, u"示例丙"_s})
            list->people.push_back({known(name), name});
        list->people.push_back({u"00000000-0000-4000-8000-00000000ffff"_s, u"示例丁"_s});
        context().printBatch(list);
        settle();
        return qobject_cast<ui::BatchPage*>(window().workplace()->currentPage());
    }
    void finish(const ui::BatchPage& page) {
        REQUIRE(QTest::qWaitFor([&] { return !page.running(); }, 60000));
    }
};

} // namespace

TEST_CASE("The handbooks of a list go into one file, in its order, and who has none is named", "[batch]") {
    BatchDesk desk;
    ui::BatchPage* page = desk.open();
    REQUIRE(page != nullptr);
    shot(desk.window(), u"batch"_s);
    REQUIRE(page->choose(u"handbook"_s));
    const QString pdf = desk.folder() + u"/handbooks.pdf"_s;
    page->savePdf(pdf);
    CHECK(page->running());
    desk.finish(*page);
    shot(desk.window(), u"batch_done"_s);
    const QString words = pdfWords(pdf);
    const auto first = words.indexOf(u"示例甲"_s), second = words.indexOf(u"示例乙"_s),
               third = words.indexOf(u"示例丙"_s);
    CHECK(first >= 0);
    CHECK(second > first);
    CHECK(third > second);
    CHECK(page->outcome().contains(u"3 人，"_s));
    REQUIRE(page->skipped().size() == 1);
    CHECK(page->skipped().front().startsWith(u"示例丁："_s));
}

TEST_CASE("Cover labels of a list share their sheets, and a blank form bears each name", "[batch]") {
    BatchDesk desk;
    ui::BatchPage* page = desk.open();
    REQUIRE(page != nullptr);
    const QString labels = desk.folder() + u"/labels.pdf"_s;
    REQUIRE(page->choose(u"labels"_s));
    page->savePdf(labels);
    desk.finish(*page);
    CHECK(page->outcome().contains(u"1 页"_s));
    CHECK(pdfWords(labels).contains(u"示例丙"_s));
    const QString blank = desk.folder() + u"/blank.pdf"_s;
    REQUIRE(page->choose(u"ANC1"_s, true));
    page->savePdf(blank);
    desk.finish(*page);
    CHECK(page->outcome().contains(u"3 页"_s));
    for (const QString& name : {u"示例甲"_s, u"示例乙"_s, u"示例丙"_s})
        CHECK(pdfWords(blank).contains(name));
    CHECK_FALSE(page->choose(u"CH_NV"_s)); // nobody on the list is a child
}

TEST_CASE("A cancelled batch leaves no file, Esc cancels first and goes back next", "[batch]") {
    BatchDesk desk;
    ui::BatchPage* page = desk.open();
    REQUIRE(page != nullptr);
    const QString pdf = desk.folder() + u"/cancelled.pdf"_s;
    page->savePdf(pdf);
    REQUIRE(page->running());
    press(Qt::Key_Escape);
    settle();
    CHECK_FALSE(page->running());
    CHECK(page->outcome().startsWith(u"已取消"_s));
    CHECK_FALSE(QFile::exists(pdf));
    CHECK(desk.window().workplace()->currentPage() == page);
    press(Qt::Key_Escape);
    settle();
    CHECK(qobject_cast<ui::BatchPage*>(desk.window().workplace()->currentPage()) == nullptr);
}

TEST_CASE("Everybody on the list of children is printed by one key, with progress, and can be cancelled",
          "[batch]") {
    ChildFixture desk;
    desk.window().workplace()->showPlace(2);
    settle();
    auto* list = qobject_cast<ui::ChildrenPage*>(desk.window().workplace()->currentPage());
    REQUIRE(list != nullptr);
    CHECK(find<QPushButton>(list, "childrenBatch")->isEnabled());
    shot(desk.window(), u"children_tools"_s);
    list->table()->setFocus();
    press(Qt::Key_B);
    settle();
    auto* page = qobject_cast<ui::BatchPage*>(desk.window().workplace()->currentPage());
    REQUIRE(page != nullptr);
    CHECK_FALSE(page->choose(u"ANC1"_s)); // nobody on the list is a mother
    REQUIRE(page->choose(u"growth"_s));
    const QString pdf = desk.folder() + u"/growth.pdf"_s;
    page->savePdf(pdf);
    REQUIRE(page->running());
    CHECK(page->findChild<QProgressBar*>()->maximum() == 1);
    REQUIRE(QTest::qWaitFor([&] { return !page->running(); }, 60000));
    CHECK(page->outcome().startsWith(u"1 人，"_s));
    CHECK(pdfWords(pdf).contains(list->model()->at(0).name.left(3)));
    page->savePdf(desk.folder() + u"/cancelled.pdf"_s);
    press(Qt::Key_Escape);
    settle();
    CHECK_FALSE(page->running());
    CHECK_FALSE(QFile::exists(desk.folder() + u"/cancelled.pdf"_s));
}

TEST_CASE("The list of children itself goes on paper as it stands, and an empty one says so", "[batch]") {
    ChildFixture desk;
    desk.window().workplace()->showPlace(2);
    settle();
    auto* list = qobject_cast<ui::ChildrenPage*>(desk.window().workplace()->currentPage());
    REQUIRE(list != nullptr);
    list->filterField()->setText(u"没有这个人"_s);
    settle();
    list->printBatch();
    list->printList();
    settle();
    CHECK(desk.window().workplace()->currentPage() == list);
    press(Qt::Key_Escape);
    settle();
    press(Qt::Key_P, Qt::AltModifier);
    settle();
    CHECK(qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage()) != nullptr);
    shot(desk.window(), u"children_paper"_s);
}

TEST_CASE("Without a printer the page says so, offers the PDF and prints nothing", "[batch]") {
    BatchDesk desk;
    ui::BatchPage* page = desk.open();
    REQUIRE(page != nullptr);
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        SUCCEED("there is a printer here");
    else {
        bool said = false;
        for (const QComboBox* box : page->findChildren<QComboBox*>())
            said = said || (box->currentText() == u"没有打印机，可存 PDF"_s && !box->isEnabled());
        CHECK(said);
        CHECK_FALSE(find<QPushButton>(page, "printBatch")->isEnabled());
        CHECK(find<QPushButton>(page, "saveBatch")->isEnabled());
        press(Qt::Key_P, Qt::ControlModifier);
        settle();
        CHECK_FALSE(page->running());
    }
}
