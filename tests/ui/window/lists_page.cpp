#include "core/exchange/table_reader.h"
#include "core/work/contacts.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/print/page.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/chip.h"
#include "ui/woman/assign_strip.h"
#include "ui/woman/contact_strip.h"
#include "ui/woman/women_document.h"
#include "ui/woman/women_model.h"
#include "ui/woman/women_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// The list of women, opened by its key.
ui::WomenPage* womenPage(WindowFixture& desk) {
    press(Qt::Key_2, Qt::ControlModifier);
    auto* page = qobject_cast<ui::WomenPage*>(desk.window().workplace()->currentPage());
    REQUIRE(page != nullptr);
    return page;
}

const ui::WomenModel& shownBy(ui::WomenPage* page) {
    return *qobject_cast<ui::WomenModel*>(page->table()->model());
}

QString said(WindowFixture& desk) {
    return desk.window().workplace()->statusLine()->text();
}

/// A clinic with two pregnant women of the same page, read anew.
struct TwoWomen : WomanFixture {
    TwoWomen() {
        makeClinic();
        startUnlocked();
        first = known(u"示例甲"_s);
        second = known(u"示例乙"_s, withCheckDigit(u"22240119960415004"_s));
    }
    QString first, second;
};

} // namespace

TEST_CASE("The named lists stand as chips with their numbers, and several of them apply together") {
    WomanFixture desk;
    desk.makeClinic(60);
    desk.startUnlocked();
    ui::WomenPage* page = womenPage(desk);
    const ui::WomenModel& model = shownBy(page);
    const auto cases = work::caseLists(desk.context().desk());
    REQUIRE(cases.ok());
    CHECK(model.total() == 60);
    CHECK(model.rowCount() == 60);
    int filled = 0;
    for (const content::CaseList& list : desk.context().library().caseLists().lists) {
        INFO(list.code.toStdString());
        ui::Chip* chip = page->chip(list.code);
        REQUIRE(chip != nullptr);
        CHECK(chip->count() == cases->counts.value(list.code));
        filled += chip->count() > 0 ? 1 : 0;
    }
    CHECK(filled > 6);
    shot(desk.window(), u"lists_all"_s);
    page->chip(u"pregnant"_s)->setFocus();
    press(Qt::Key_Space);
    CHECK(model.rowCount() == cases->counts.value(u"pregnant"_s));
    page->chip(u"orange"_s)->setFocus();
    press(Qt::Key_Space);
    const auto both = std::ranges::count_if(cases->rows, [](const work::CaseRow& row) {
        return row.lists.contains(u"pregnant"_s) && row.lists.contains(u"orange"_s);
    });
    REQUIRE(both > 0);
    CHECK(model.rowCount() == both);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.at(row).lists.contains(u"orange"_s));
    shot(desk.window(), u"lists_orange"_s);
    press(Qt::Key_Escape);
    CHECK(model.rowCount() == 60);
    page->chip(u"children"_s)->setFocus();
    press(Qt::Key_Space);
    CHECK(model.rowCount() == cases->counts.value(u"children"_s));
    CHECK_FALSE(model.at(0).child.isEmpty());
    shot(desk.window(), u"lists_children"_s);
}

TEST_CASE("Enter in a list opens the form that is due") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    desk.known();
    ui::WomenPage* page = womenPage(desk);
    const ui::WomanRow row = shownBy(page).at(0);
    REQUIRE_FALSE(row.form.isEmpty());
    CHECK_FALSE(row.next.isEmpty());
    page->table()->setFocus();
    press(Qt::Key_Return);
    CHECK(desk.pane().form()->code == row.form);
}

TEST_CASE("A follow-up is logged in place, and the list stays where it was") {
    TwoWomen desk;
    ui::WomenPage* page = womenPage(desk);
    page->table()->setFocus();
    press(Qt::Key_Down);
    const QString subject = shownBy(page).at(page->table()->currentIndex().row()).pregnancy;
    press(Qt::Key_F);
    REQUIRE(page->contactStrip()->isOpen());
    CHECK(page->contactStrip()->subject() == subject);
    REQUIRE(QApplication::focusWidget() == page->contactStrip()->result());
    SECTION("a date that is none stands refused under the fields, and what was typed is kept") {
        retype(u"在家，胎动好"_s);
        page->contactStrip()->date()->setFocus();
        retype(u"昨天"_s);
        press(Qt::Key_Return);
        CHECK(page->contactStrip()->isOpen());
        CHECK(page->contactStrip()->problem().contains(u"2026-11-23"));
        CHECK(QApplication::focusWidget() == page->contactStrip()->date());
        CHECK(page->contactStrip()->result()->text() == u"在家，胎动好");
        shot(desk.window(), u"lists_contact_refused"_s);
        const auto chart = desk.context().desk().chart(subject);
        REQUIRE(chart.ok());
        CHECK(work::contactsOf(desk.context().library(), *chart).empty());
        press(Qt::Key_Escape);
        CHECK_FALSE(page->contactStrip()->isOpen());
        CHECK(QApplication::focusWidget() == page->table());
    }
    SECTION("nothing said is refused") {
        press(Qt::Key_Return);
        CHECK(page->contactStrip()->isOpen());
        CHECK_FALSE(page->contactStrip()->problem().isEmpty());
    }
    SECTION("Enter saves it as a follow-up of hers") {
        retype(u"在家，胎动好"_s);
        page->contactStrip()->next()->setFocus();
        retype(u"2026-11-30"_s);
        press(Qt::Key_Return);
        INFO(page->contactStrip()->problem().toStdString());
        REQUIRE_FALSE(page->contactStrip()->isOpen());
        const auto chart = desk.context().desk().chart(subject);
        REQUIRE(chart.ok());
        const auto log = work::contactsOf(desk.context().library(), *chart);
        REQUIRE(log.size() == 1);
        CHECK(log.front().result == u"在家，胎动好");
        CHECK(log.front().next == QDate(2026, 11, 30));
        CHECK(log.front().counts);
        CHECK(QApplication::focusWidget() == page->table());
        CHECK(shownBy(page).at(page->table()->currentIndex().row()).pregnancy == subject);
        CHECK(said(desk).contains(u"2026-11-30"));
    }
}

TEST_CASE("All chosen women are given to one person at once, who then has a page of her own") {
    TwoWomen desk;
    ui::WomenPage* page = womenPage(desk);
    const ui::WomenModel& model = shownBy(page);
    page->table()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_A);
    REQUIRE(page->assignStrip()->isOpen());
    CHECK(page->assignStrip()->women().size() == 2);
    page->assignStrip()->person()->setCurrentText({});
    press(Qt::Key_Return);
    CHECK(page->assignStrip()->isOpen());
    CHECK(page->assignStrip()->problem().contains(u"姓名"));
    QTest::keyClicks(QApplication::focusWidget(), u"C"_s); // the focus is in the name
    CHECK(page->assignStrip()->person()->currentText() == u"C");
    page->assignStrip()->person()->setCurrentText(u"崔示例"_s);
    shot(desk.window(), u"lists_assign"_s);
    press(Qt::Key_Return);
    INFO(page->assignStrip()->problem().toStdString());
    REQUIRE_FALSE(page->assignStrip()->isOpen());
    CHECK(model.at(0).responsible == u"崔示例");
    CHECK(model.at(1).responsible == u"崔示例");
    CHECK(page->table()->selectionModel()->selectedRows().size() == 2);

    const int place = page->responsibleBox()->findText(u"崔示例"_s);
    REQUIRE(place > 0);
    page->responsibleBox()->setFocus();
    page->responsibleBox()->setCurrentIndex(place);
    settle();
    CHECK(model.rowCount() == 2);
    ui::WomenListName name;
    name.title = {u"孕产妇名单"_s, u"임산부명단"_s, u"Women"_s};
    name.person = u"崔示例"_s;
    const print::ListPaper paper = ui::womenPaper(desk.context(), model, name);
    REQUIRE(paper.lines.size() == 2);
    REQUIRE(paper.columns.size() == paper.lines[0].cells.size());
    CHECK(paper.lines[0].cells.back().text.isEmpty()); // room for her pen
    CHECK(paper.columns.back().title.zh == u"情况");
    // What leaves the house names no infection, neither as a clause nor as work to do.
    ui::WomanRow infected = model.at(0);
    infected.clauses = u"P1.2 梅毒；Y1.2 BMI＞25"_s;
    infected.next = u"梅毒母婴阻断"_s;
    infected.nextOfInfection = true;
    ui::WomenModel other;
    other.setRows({infected}, desk.clock().now());
    const print::ListPaper outside = ui::womenPaper(desk.context(), other, name);
    QString said;
    for (const print::ListCell& cell : outside.lines[0].cells)
        said += cell.text + u'|';
    CHECK_FALSE(said.contains(u"梅毒"_s));
    CHECK(said.contains(u"P1.2"_s));
    CHECK(said.contains(u"本院随访"_s));
    press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage()) != nullptr);
    shot(desk.window(), u"lists_print"_s);
}

TEST_CASE("A list goes out as a spreadsheet with real days, and the sentence says where it lies") {
    TwoWomen desk;
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", desk.folder().toUtf8());
    ui::WomenPage* page = womenPage(desk);
    page->table()->setFocus();
    press(Qt::Key_X);
    qputenv("HOME", home);
    QString sentence = said(desk);
    const qsizetype from = sentence.indexOf(desk.folder());
    INFO(sentence.toStdString());
    REQUIRE(from >= 0);
    const QString path = sentence.mid(from, sentence.indexOf(u".xlsx"_s) + 5 - from);
    const auto sheets = exchange::readTable(path);
    REQUIRE(sheets.ok());
    REQUIRE(sheets->size() == 1);
    const auto headed = exchange::HeadedSheet::find(sheets->front(), {u"姓名"_s, u"预产期"_s});
    REQUIRE(headed.ok());
    REQUIRE(headed->rows().size() == 2);
    QStringList names;
    for (const exchange::ReadRow* row : headed->rows()) {
        names << row->text(headed->column(u"姓名"_s));
        CHECK(std::holds_alternative<QDate>(row->cell(headed->column(u"预产期"_s))));
    }
    CHECK(names.contains(u"示例甲"));
    const auto audit = desk.store().auditRows(5);
    REQUIRE(audit.ok());
    CHECK(std::ranges::any_of(*audit, [](const store::AuditRow& row) { return row.action == u"export"; }));
}

TEST_CASE("Letters typed into the field are text, with Alt they are the keys of the page") {
    TwoWomen desk;
    ui::WomenPage* page = womenPage(desk);
    REQUIRE(QApplication::focusWidget() == page->filterField());
    QTest::keyClick(page->filterField(), Qt::Key_P);
    settle();
    CHECK(qobject_cast<ui::WomenPage*>(desk.window().workplace()->currentPage()) == page);
    press(Qt::Key_Escape);
    press(Qt::Key_A, Qt::AltModifier);
    CHECK(page->assignStrip()->isOpen());
    press(Qt::Key_Escape);
    CHECK_FALSE(page->assignStrip()->isOpen());
}

TEST_CASE("Twenty thousand women are filtered and sorted without a widget of their own") {
    std::vector<ui::WomanRow> rows;
    for (int i = 0; i < 20000; ++i) {
        ui::WomanRow row;
        row.woman = QString::number(i);
        row.name = u"示例%1"_s.arg(i);
        row.village = u"示例村%1"_s.arg(i % 20);
        row.lists = i % 10 == 0 ? QStringList{u"orange"_s} : QStringList{u"green"_s};
        row.nextDue = QDate(2026, 11, 1).addDays(i % 60);
        rows.push_back(std::move(row));
    }
    ui::WomenModel model;
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 600);
    view.show();
    model.setRows(std::move(rows), QDateTime(QDate(2026, 11, 23), QTime(10, 38)));
    CHECK(model.rowCount() == 20000);
    CHECK(view.findChildren<QWidget*>().size() < 20);
    ui::WomenFilter filter;
    filter.colours = {u"orange"_s};
    filter.village = u"示例村10"_s;
    model.setFilter(filter);
    CHECK(model.rowCount() == 1000);
    model.sort(ui::WomenModel::LateColumn, Qt::AscendingOrder);
    CHECK(model.index(0, ui::WomenModel::LateColumn).data().toString() == u"逾期 12 天");
    CHECK(model.villages().size() == 20);
}
