#include "core/work/clinic_subject.h"
#include "core/work/stock.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/clinic/clinic_page.h"
#include "ui/clinic/register_model.h"
#include "ui/clinic/registers_page.h"
#include "ui/print/page.h"
#include "ui/shell/draft_banner.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/rail.h"
#include "ui/shell/workplace.h"
#include "ui/woman/form_view.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

ui::RegistersPage* registers(WindowFixture& desk) {
    auto* clinic = qobject_cast<ui::ClinicPage*>(desk.window().workplace()->currentPage());
    return clinic != nullptr && clinic->part() == clinic->registers() ? clinic->registers() : nullptr;
}

/// The registers in the place named 机构, opened by its key.
ui::RegistersPage* openRegisters(WindowFixture& desk) {
    ui::Workplace* work = desk.window().workplace();
    for (int place = 0; place < work->rail()->count(); ++place) {
        if (work->rail()->button(place)->text() == u"机构") {
            press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        }
    }
    ui::RegistersPage* page = registers(desk);
    REQUIRE(page != nullptr);
    return page;
}

void chooseRegister(ui::RegistersPage* page, const content::Library& library, const QString& form) {
    auto* list = find<QListWidget>(page, "registers");
    const auto items = list->findItems(library.form(form)->title.zh, Qt::MatchExactly);
    REQUIRE(items.size() == 1);
    list->setCurrentItem(items.front());
    settle();
}

record::Entry movement(WindowFixture& desk, const QString& item, const QString& name, const QString& batch,
                       const QString& expiry, int quantity, const QString& move = u"1"_s) {
    work::Desk& work = desk.window().context().desk();
    record::Entry entry;
    entry.subject = work::clinicSubject(work).value().id;
    entry.form = u"STOCK"_s;
    entry.answers = record::Answers(QJsonObject{{u"st_code"_s, item},
                                                {u"st_name"_s, name},
                                                {u"st_spec"_s, u"10U×1mL"_s},
                                                {u"st_kind"_s, u"2"_s},
                                                {u"st_place"_s, u"产房急救车"_s},
                                                {u"st_storage"_s, u"3"_s},
                                                {u"st_par"_s, 20},
                                                {u"st_min"_s, 5},
                                                {u"st_unit"_s, u"支"_s},
                                                {u"st_dt"_s, u"2026-11-20T08:00"_s},
                                                {u"st_move"_s, move},
                                                {u"st_qty"_s, quantity},
                                                {u"st_batch"_s, batch},
                                                {u"st_expiry"_s, expiry},
                                                {u"st_by"_s, u"示例护士"_s}});
    QStringList all;
    for (const content::Field& field : work.library().form(u"STOCK"_s)->fields) {
        all << field.code;
    }
    const auto saved = work.saveEntry(entry, all);
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
    return *saved;
}

QString cell(const QTableView* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("The clinic's registers stand in the rail with all their forms") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::RegistersPage* page = openRegisters(desk);
    CHECK(page->title() == u"登记");
    const auto forms = work::clinicForms(*sharedLibrary());
    CHECK(find<QListWidget>(page, "registers")->count() == static_cast<int>(forms.size()));
    CHECK(forms.size() >= 6);
    CHECK(QApplication::focusWidget() == find<QListWidget>(page, "registers"));
    for (const char* name :
         {"registers", "registerEntries", "expiring", "newEntry", "newItem", "printEntry"}) {
        INFO(name);
        CHECK_FALSE(find<QWidget>(page, name)->accessibleName().isEmpty());
    }
}

TEST_CASE("A drill is entered by keys alone, stands in the table and opens again") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::RegistersPage* page = openRegisters(desk);
    chooseRegister(page, *sharedLibrary(), u"DRILL"_s);
    CHECK(page->table()->model()->rowCount() == 0);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(page->isEditing());
    desk.fill(u"dr_no"_s, u"2026-04"_s);
    desk.fill(u"dr_leader"_s, u"示例主任"_s);
    desk.fill(u"dr_plan"_s, u"2"_s);
    desk.fill(u"dr_shift"_s, u"2"_s);
    desk.fill(u"dr_scene"_s, u"1"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(page->isEditing());
    REQUIRE(page->table()->model()->rowCount() == 1);
    CHECK(cell(page->table(), 0, 0) == u"2026-11-23 10:38");
    CHECK(cell(page->table(), 0, 1) == u"2026-04");
    CHECK(cell(page->table(), 0, 2) == u"产后出血");
    CHECK(cell(page->table(), 0, page->table()->model()->columnCount() - 1) ==
          desk.window().context().user().displayName);
    REQUIRE(QApplication::focusWidget() == page->table());
    press(Qt::Key_Return);
    REQUIRE(page->isEditing());
    CHECK(page->pane()->state()->answers().text(u"dr_leader"_s) == u"示例主任");
    press(Qt::Key_Escape);
    CHECK_FALSE(page->isEditing());
    shot(desk.window(), u"registers_drill"_s);
}

TEST_CASE("What is typed into a register survives the lock and is offered again") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::RegistersPage* page = openRegisters(desk);
    chooseRegister(page, *sharedLibrary(), u"JOINT_MEET"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.fill(u"jm_place"_s, u"卫生院二楼"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    desk.unlock();
    REQUIRE(desk.window().workplace()->draftBanner()->isVisible());
    press(Qt::Key_Return);
    page = registers(desk);
    REQUIRE(page != nullptr);
    REQUIRE(page->isEditing());
    CHECK(page->pane()->form()->code == u"JOINT_MEET");
    CHECK(page->pane()->state()->answers().text(u"jm_place"_s) == u"卫生院二楼");
}

TEST_CASE("Batches near their expiry are told by a word and a mark, the soonest first") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    movement(desk, u"OXY"_s, u"缩宫素注射液"_s, u"B1"_s, u"2027-02-21"_s, 10);  // 90 days
    movement(desk, u"OXY"_s, u"缩宫素注射液"_s, u"B2"_s, u"2027-02-22"_s, 10);  // 91 days
    movement(desk, u"TXA"_s, u"氨甲环酸注射液"_s, u"T1"_s, u"2026-12-23"_s, 6); // 30 days
    movement(desk, u"MGS"_s, u"硫酸镁注射液"_s, u"M1"_s, u"2026-11-22"_s, 4);   // yesterday
    movement(desk, u"EPI"_s, u"肾上腺素注射液"_s, u"E1"_s, u"2026-12-01"_s, 2);
    movement(desk, u"EPI"_s, u"肾上腺素注射液"_s, u"E1"_s, u"2026-12-01"_s, 2, u"2"_s); // used up
    ui::RegistersPage* page = openRegisters(desk);
    chooseRegister(page, *sharedLibrary(), u"STOCK"_s);
    const QAbstractItemModel* alarms = page->expiring()->model();
    REQUIRE(page->expiring()->isVisible());
    REQUIRE(alarms->rowCount() == 3);
    const QStringList words{u"已过期"_s, u"30 天内到期"_s, u"90 天内到期"_s};
    const QStringList batches{u"M1"_s, u"T1"_s, u"B1"_s};
    for (int row = 0; row < 3; ++row) {
        CHECK(cell(page->expiring(), row, ui::ExpiryModel::AlarmColumn) == words[row]);
        CHECK(cell(page->expiring(), row, ui::ExpiryModel::BatchColumn) == batches[row]);
        CHECK_FALSE(alarms->index(row, 0).data(Qt::DecorationRole).isNull());
    }
    QStringList told;
    for (int row = 0; row < page->table()->model()->rowCount(); ++row) {
        told << cell(page->table(), row, 5);
    }
    CHECK(told.count(u"2026-12-23　30 天内到期"_s) == 1);
    CHECK(told.count(u"2026-12-01"_s) == 2); // nothing of it is left
    CHECK(told.count(u"2027-02-22"_s) == 1);
    shot(desk.window(), u"registers_stock"_s);
}

TEST_CASE("A new movement takes over its item and starts from its balance") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    movement(desk, u"TXA"_s, u"氨甲环酸注射液"_s, u"T1"_s, u"2028-12-23"_s, 6);
    ui::RegistersPage* page = openRegisters(desk);
    chooseRegister(page, *sharedLibrary(), u"STOCK"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(page->isEditing());
    ui::FormState& state = *page->pane()->state();
    CHECK(state.answers().text(u"st_name"_s) == u"氨甲环酸注射液");
    CHECK(state.answers().number(u"st_min"_s) == 5);
    desk.fill(u"st_move"_s, u"3"_s);
    desk.fill(u"st_qty"_s, u"2"_s);
    press(Qt::Key_Return);
    CHECK(state.answers().number(u"st_balance"_s) == 4);
    CHECK(state.answers().text(u"st_below"_s) == u"1");
    shot(desk.window(), u"registers_movement"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(page->isEditing());
    CHECK(page->table()->model()->rowCount() == 2);
    CHECK(cell(page->table(), 0, 4) == u"4");
}

TEST_CASE("An entry of a register prints as a page of the clinic, without a patient's name line") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    movement(desk, u"TXA"_s, u"氨甲环酸注射液"_s, u"T1"_s, u"2028-12-23"_s, 6);
    ui::RegistersPage* page = openRegisters(desk);
    chooseRegister(page, *sharedLibrary(), u"STOCK"_s);
    find<QPushButton>(page, "printEntry")->click();
    settle();
    auto* preview = qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage());
    REQUIRE(preview != nullptr);
    shot(desk.window(), u"registers_print"_s);
    press(Qt::Key_Escape);
    settle();
    CHECK(registers(desk) == page);
}

TEST_CASE("Every register opens its form in Korean and English with words of that language") {
    for (const Language language : {Language::Ko, Language::En}) {
        for (const content::Form* form : work::clinicForms(*sharedLibrary())) {
            INFO(form->code.toStdString());
            CHECK_FALSE(form->title.in(language).isEmpty());
            for (const content::Field& field : form->fields) {
                CHECK_FALSE(field.label.in(language).isEmpty());
            }
        }
    }
}
