#include "core/work/clinic_subject.h"
#include "core/work/stock.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/clinic/appointments_page.h"
#include "ui/clinic/clinic_page.h"
#include "ui/clinic/registers_page.h"
#include "ui/clinic/supplies_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"
#include "ui/woman/woman_page.h"

#include <QApplication>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

ui::ClinicPage* clinicAt(WindowFixture& desk, ui::ClinicPage::Part part) {
    ui::Workplace* work = desk.window().workplace();
    for (int place = 0; place < work->rail()->count(); ++place) {
        if (work->rail()->button(place)->text() == u"机构") {
            press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        }
    }
    auto* clinic = qobject_cast<ui::ClinicPage*>(work->currentPage());
    REQUIRE(clinic != nullptr);
    clinic->showPart(part);
    settle();
    return clinic;
}

void bookStock(WindowFixture& desk, const QString& item, const QString& name, const QString& expiry,
               int quantity) {
    work::Desk& work = desk.window().context().desk();
    record::Entry entry;
    entry.subject = work::clinicSubject(work).value().id;
    entry.form = u"STOCK"_s;
    entry.answers = record::Answers(QJsonObject{{u"st_code"_s, item},
                                                {u"st_name"_s, name},
                                                {u"st_spec"_s, u"10U×1mL"_s},
                                                {u"st_kind"_s, u"2"_s},
                                                {u"st_place"_s, u"产房"_s},
                                                {u"st_storage"_s, u"3"_s},
                                                {u"st_par"_s, 20},
                                                {u"st_min"_s, 5},
                                                {u"st_unit"_s, u"支"_s},
                                                {u"st_dt"_s, u"2026-11-20T08:00"_s},
                                                {u"st_move"_s, u"1"_s},
                                                {u"st_qty"_s, quantity},
                                                {u"st_batch"_s, u"B1"_s},
                                                {u"st_expiry"_s, expiry},
                                                {u"st_by"_s, u"示例护士"_s}});
    QStringList all;
    for (const content::Field& field : work.library().form(u"STOCK"_s)->fields) {
        all << field.code;
    }
    const auto saved = work.saveEntry(entry, all);
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
}

} // namespace

TEST_CASE("Supplies stand against their par level, and Enter books a movement of the item") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    bookStock(desk, u"OXY"_s, u"缩宫素注射液"_s, u"2028-06-30"_s, 20);
    bookStock(desk, u"TXA"_s, u"氨甲环酸注射液"_s, u"2028-06-30"_s, 3);
    bookStock(desk, u"MGS"_s, u"硫酸镁注射液"_s, u"2026-12-20"_s, 20);
    ui::ClinicPage* page = clinicAt(desk, ui::ClinicPage::Part::Supplies);
    ui::SuppliesPage* supplies = page->supplies();
    REQUIRE(supplies->table()->rows().rowCount() == 3);
    const int low = supplies->table()->rows().rowOf(u"TXA"_s);
    CHECK(supplies->table()->rows().at(low).cells[6] == u"低于最低，补 17");
    CHECK(supplies->table()->rows().at(low).cells[3] == u"3支");
    CHECK(supplies->table()
              ->rows()
              .at(supplies->table()->rows().rowOf(u"MGS"_s))
              .cells[7]
              .contains(u"30 天内到期"));
    shot(desk.window(), u"clinic_supplies"_s);
    supplies->segment()->setFocus();
    press(Qt::Key_Right);
    REQUIRE(supplies->table()->rows().rowCount() == 1);
    CHECK(supplies->table()->rows().at(0).id == u"TXA");
    press(Qt::Key_Right);
    REQUIRE(supplies->table()->rows().rowCount() == 1);
    CHECK(supplies->table()->rows().at(0).id == u"MGS");
    supplies->table()->setFocus();
    press(Qt::Key_Return);
    REQUIRE(page->part() == page->registers());
    REQUIRE(page->registers()->isEditing());
    CHECK(page->registers()->pane()->form()->code == u"STOCK");
    CHECK(page->registers()->pane()->state()->answers().text(u"st_name"_s) == u"硫酸镁注射液");
}

TEST_CASE("An agreed day stands among the appointments, and Enter opens her") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    record::Entry entry;
    entry.subject = pregnancy;
    entry.form = u"APPOINTMENT"_s;
    entry.answers = record::Answers(QJsonObject{{u"ap_made"_s, u"2026-11-23"_s},
                                                {u"ap_date"_s, u"2026-11-27"_s},
                                                {u"ap_kind"_s, u"2"_s},
                                                {u"ap_place"_s, u"长白县人民医院"_s}});
    QStringList all;
    for (const content::Field& field : sharedLibrary()->form(u"APPOINTMENT"_s)->fields) {
        all << field.code;
    }
    const auto saved = desk.context().desk().saveEntry(entry, all);
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
    ui::ClinicPage* page = clinicAt(desk, ui::ClinicPage::Part::Appointments);
    ui::RowTable* table = page->appointments()->table();
    REQUIRE(table->rows().rowCount() == 1);
    CHECK(table->rows().at(0).cells[0] == u"2026-11-27");
    CHECK(table->rows().at(0).cells[1] == u"示例甲");
    CHECK(table->rows().at(0).cells[2] == u"上级机构就诊");
    CHECK(table->rows().at(0).cells[5] == u"待到");
    CHECK(page->appointments()->ratesText().contains(u"0/0"));
    shot(desk.window(), u"clinic_appointments"_s);
    press(Qt::Key_Return);
    CHECK(desk.page().subjectId() == pregnancy);
}
