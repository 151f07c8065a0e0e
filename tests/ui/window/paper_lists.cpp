#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/child/children_page.h"
#include "ui/print/fonts.h"
#include "ui/print/paint_page.h"
#include "ui/shell/workplace.h"
#include "ui/today/today_page.h"
#include "ui/woman/women_page.h"

#include <QComboBox>
#include <QDir>
#include <QTableView>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// The sample clinic in the real window; whatever is asked to be printed is caught before the preview.
struct ListDesk : WomanFixture {
    ListDesk() {
        makeClinic(60);
        startUnlocked();
        QObject::connect(&context(), &ui::AppContext::printRequested,
                         [this](const std::shared_ptr<const print::Document>& made, bool) { paper = made; });
    }
    template <class PageType>
    PageType& place(int index) {
        window().workplace()->showPlace(index);
        settle();
        auto* page = qobject_cast<PageType*>(window().workplace()->currentPage());
        REQUIRE(page != nullptr);
        return *page;
    }
    std::shared_ptr<const print::Document> paper;
};

QString wordsOf(const print::Document& document) {
    QString words;
    for (const print::Page& page : document.pages) {
        for (const print::Item& item : page.items) {
            if (const auto* text = std::get_if<print::TextItem>(&item))
                words += text->text;
        }
    }
    return words;
}

void checkSound(const print::Document& document, const QString& name) {
    INFO(name.toStdString());
    const QString folder = qEnvironmentVariable("MUYING_PAGES");
    int number = 0;
    for (const print::Page& page : document.pages) {
        CHECK(print::layoutFaults(page).join(u'\n') == QString());
        ++number;
        if (!folder.isEmpty())
            REQUIRE(print::renderPage(page, 70).save(
                QDir(folder).filePath(u"list_%1_%2.png"_s.arg(name).arg(number))));
    }
}

} // namespace

TEST_CASE("Every named list of the sample clinic prints soundly with everybody who stands on it",
          "[paper_lists]") {
    ListDesk desk;
    auto& women = desk.place<ui::WomenPage>(1);
    int printed = 0;
    for (const content::CaseList& list : desk.context().library().caseLists().lists) {
        INFO(list.code.toStdString());
        women.showOnly(list.code);
        settle();
        desk.paper.reset();
        const int rows = women.table()->model()->rowCount();
        women.printList();
        settle();
        desk.window().workplace()->showPlace(1);
        settle();
        if (rows == 0) {
            CHECK(desk.paper == nullptr);
            continue;
        }
        ++printed;
        REQUIRE(desk.paper != nullptr);
        checkSound(*desk.paper, list.code);
        const QString words = wordsOf(*desk.paper);
        CHECK(words.contains(list.title.zh));
        CHECK(words.contains(u"共 %1 人"_s.arg(rows)));
    }
    CHECK(printed >= 12);
}

TEST_CASE("A village doctor's page, the list of today and that of the children print soundly",
          "[paper_lists]") {
    ListDesk desk;
    auto& women = desk.place<ui::WomenPage>(1);
    REQUIRE(women.responsibleBox()->count() > 1);
    const content::RuleSet& rules = desk.context().library().rules(desk.clock().today());
    bool purple = false;
    for (int person = 1; person < women.responsibleBox()->count(); ++person) {
        women.responsibleBox()->setCurrentIndex(person);
        settle();
        desk.paper.reset();
        women.printList();
        settle();
        REQUIRE(desk.paper != nullptr);
        checkSound(*desk.paper, u"person%1"_s.arg(person));
        const QString words = wordsOf(*desk.paper);
        CHECK(words.contains(women.responsibleBox()->currentText()));
        // The page is given away: the number of a purple clause, never the disease.
        for (const content::Clause& clause : rules.clauses) {
            if (clause.code.startsWith(u'P')) {
                CHECK_FALSE(words.contains(clause.text.zh));
                purple = purple || words.contains(clause.code);
            }
        }
        desk.window().workplace()->showPlace(1);
        settle();
    }
    CHECK(purple);
    desk.paper.reset();
    auto& today = desk.place<ui::TodayPage>(0);
    today.printList();
    REQUIRE(desk.paper != nullptr);
    checkSound(*desk.paper, u"today"_s);
    desk.paper.reset();
    auto& children = desk.place<ui::ChildrenPage>(2);
    children.printList();
    REQUIRE(desk.paper != nullptr);
    checkSound(*desk.paper, u"childlist"_s);
}
