#include "core/work/clinic_subject.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/clinic/clinic_page.h"
#include "ui/clinic/duty_page.h"
#include "ui/clinic/registers_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

ui::ClinicPage* clinicPage(WindowFixture& desk) {
    ui::Workplace* work = desk.window().workplace();
    for (int place = 0; place < work->rail()->count(); ++place) {
        if (work->rail()->button(place)->text() == u"机构") {
            press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        }
    }
    auto* page = qobject_cast<ui::ClinicPage*>(work->currentPage());
    REQUIRE(page != nullptr);
    return page;
}

} // namespace

TEST_CASE("The parts of the clinic are walked by keys and keep what was typed") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::ClinicPage* page = clinicPage(desk);
    CHECK(page->title() == u"机构");
    REQUIRE(page->part() == page->registers());
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(page->registers()->isEditing());
    const QString form = page->registers()->pane()->form()->code;
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(page->part() == page->duty());
    CHECK(QApplication::focusWidget() == page->duty()->table());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    REQUIRE(page->part() == page->registers());
    REQUIRE(page->registers()->isEditing());
    CHECK(page->registers()->pane()->form()->code == form);
    page->strip()->setFocus();
    press(Qt::Key_Right);
    CHECK(page->part() == page->duty());
    CHECK(QApplication::focusWidget() == page->strip());
}

TEST_CASE("A gap of the roster is filled by Enter, and the head says who is on duty now") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::ClinicPage* page = clinicPage(desk);
    page->showPart(ui::ClinicPage::Part::Duty);
    settle();
    ui::DutyPage* duty = page->duty();
    CHECK(duty->nowText().contains(u"没有排人"));
    CHECK(duty->table()->rows().rowCount() == 28);
    CHECK(duty->table()->rows().at(1).cells[1] == u"夜班");
    CHECK(duty->table()->rows().at(1).cells[2] == u"未排");
    shot(desk.window(), u"clinic_duty_gap"_s);
    press(Qt::Key_Return); // the first line is today's day shift
    REQUIRE(page->part() == page->registers());
    REQUIRE(page->registers()->isEditing());
    CHECK(page->registers()->pane()->state()->answers().text(u"du_shift"_s) == u"1");
    CHECK(page->registers()->pane()->state()->answers().date(u"du_date"_s) == QDate(2026, 11, 23));
    desk.fill(u"du_doctor"_s, u"示例医师"_s);
    desk.fill(u"du_midwife"_s, u"示例助产士"_s);
    desk.fill(u"du_second"_s, u"示例主任"_s);
    desk.fill(u"du_phones"_s, u"13900000001"_s);
    desk.fill(u"du_upper"_s, u"13900000002"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(page->registers()->isEditing());
    page->showPart(ui::ClinicPage::Part::Duty);
    settle();
    CHECK(duty->nowText().contains(u"示例医师"));
    CHECK(find<QLabel>(duty, "dutyPhones")->text().contains(u"13900000001"));
    CHECK(duty->table()->rows().at(0).cells[2] == u"示例医师");
    shot(desk.window(), u"clinic_duty"_s);
    press(Qt::Key_Return); // a written shift opens as it is
    CHECK(page->registers()->pane()->state()->answers().text(u"du_doctor"_s) == u"示例医师");
}

TEST_CASE("Hours that make no day are refused in place and the old ones stay") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::ClinicPage* page = clinicPage(desk);
    page->showPart(ui::ClinicPage::Part::Duty);
    settle();
    auto* day = find<QLineEdit>(page, "dutyDayFrom");
    day->setFocus();
    retype(u"18:00"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(work::dutyHours(desk.window().context().store()).confirmed);
    retype(u"7:30"_s);
    press(Qt::Key_Return);
    CHECK(work::dutyHours(desk.window().context().store()).day == QTime(7, 30));
    CHECK(day->text() == u"07:30");
}
