#include "core/work/clinic_subject.h"
#include "core/work/pph_settings.h"
#include "tests/catch.h"
#include "tests/ui/window/pph_fixture.h"
#include "ui/pph/procedure_pane.h"
#include "ui/pph/procedure_room.h"
#include "ui/pph/readiness_pane.h"
#include "ui/pph/run_list.h"
#include "ui/settings/sign_off_section.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/workplace.h"
#include "ui/today/today_page.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/warning_row.h"

#include <QApplication>
#include <QPushButton>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

void openRoom(PphFixture& desk) {
    desk.window().workplace()->showPlace(desk.window().workplace()->haemorrhagePlace());
    settle();
}

ui::ProcedurePane& procedure(PphFixture& desk) {
    ui::ProcedurePane* pane = desk.room().procedures()->pane();
    REQUIRE(pane != nullptr);
    return *pane;
}

void pass(PphFixture& desk, int seconds) {
    desk.advance(0, seconds);
    procedure(desk).tick();
    settle();
}

void haveTheatre(PphFixture& desk) {
    work::PphSettings settings = *work::pphSettings(desk.store());
    settings.cockpit.has << u"theatre"_s;
    REQUIRE(work::savePphSettings(desk.store(), settings).ok());
}

} // namespace

TEST_CASE("A resuscitation runs by keys alone, through the end of the program in its middle", "[pph]") {
    PphFixture desk;
    desk.open();
    openRoom(desk);
    press(Qt::Key_N);
    CHECK(procedure(desk).prompt().contains(u"按 B"_s));
    press(Qt::Key_B);
    pass(desk, 35);
    CHECK(procedure(desk).prompt().contains(u"现在评估"_s));
    press(Qt::Key_H);
    desk.number(u"80"_s);
    press(Qt::Key_R);
    desk.choose("3");
    CHECK(procedure(desk).prompt().contains(u"正压通气 V"_s));
    press(Qt::Key_V);
    desk.choose("2"); // mask: 0 is the first choice
    CHECK(procedure(desk).run()->log().newest(u"ppv"_s)->value == u"1"_s);
    pass(desk, 25);
    press(Qt::Key_1);
    for (const QString& point : {u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"0"_s})
        desk.number(point);
    CHECK(procedure(desk).run()->log().newest(u"apgar_1"_s)->value == u"1,1,1,1,0"_s);
    shot(desk.window(), u"procedure_resuscitation"_s);
    const QString id = procedure(desk).run()->id();
    const auto answers = procedure(desk).run()->log().answers.size();

    desk.open(); // the program was ended: a new window, the password, and it stands where it was
    CHECK(procedure(desk).run()->id() == id);
    CHECK(procedure(desk).run()->log().answers.size() == answers);
    pass(desk, 10);
    press(Qt::Key_H);
    desk.number(u"500"_s); // impossible
    CHECK(procedure(desk).stripOpen());
    CHECK(procedure(desk).message().contains(u"没有记入"_s));
    press(Qt::Key_Escape);
    CHECK(procedure(desk).run()->log().answers.size() == answers);
    press(Qt::Key_P, Qt::ControlModifier);
    settle();
    CHECK(qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage()) != nullptr);
}

TEST_CASE("Without a theatre a caesarean is not begun, and the way to a hospital opens", "[pph]") {
    PphFixture desk;
    desk.open();
    openRoom(desk);
    press(Qt::Key_J);
    settle();
    CHECK(work::procedureRuns(desk.store())->empty());
    CHECK(desk.window().workplace()->currentPage() != &desk.room());
}

TEST_CASE("A caesarean is checked by keys, signed by three names, and refuses a phase with a gap", "[pph]") {
    PphFixture desk;
    desk.open();
    haveTheatre(desk);
    desk.open();
    openRoom(desk);
    press(Qt::Key_J);
    ui::ProcedurePane& pane = procedure(desk);
    pane.phases()->setCurrent(1);
    settle();
    pane.takeFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    for (const QString& name : {u"示例甲"_s, u"示例乙"_s, u"示例丙"_s}) {
        retype(name);
        press(Qt::Key_Return);
    }
    CHECK(pane.message().contains(u"没核对"_s));
    CHECK(pane.run()->log().signature(u"sign_in"_s) == nullptr);
    press(Qt::Key_Escape);
    press(Qt::Key_Return); // the first line is as it should be
    CHECK(pane.run()->log().newest(u"s1_ident"_s)->value == u"1"_s);
    press(Qt::Key_Space); // the second is not
    desk.choose("2");
    CHECK(pane.stripOpen());
    retype(u"改为急诊手术"_s);
    press(Qt::Key_Return);
    CHECK(pane.run()->log().newest(u"s1_op"_s)->reason == u"改为急诊手术"_s);
    shot(desk.window(), u"procedure_caesarean"_s);
}

TEST_CASE("The kit is counted by keys, and today says what is due", "[pph][kit]") {
    PphFixture desk;
    desk.open();
    auto* today = qobject_cast<ui::TodayPage*>(desk.window().workplace()->currentPage());
    REQUIRE(today != nullptr);
    CHECK(today->readyRow()->text().contains(u"还没有清点过"_s));
    press(Qt::Key_K);
    settle();
    ui::ReadinessPane* pane = desk.room().readiness();
    REQUIRE(pane->isVisible());
    press(Qt::Key_1); // the daily check counts nothing
    CHECK(pane->state().contains(u"上次"_s));
    press(Qt::Key_Return);
    desk.number(u"4"_s);
    retype(u"20271301"_s);
    press(Qt::Key_Return);
    CHECK(pane->strip()->problem().contains(u"八位"_s));
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    desk.number(u"4"_s);
    retype(u"20261210"_s);
    press(Qt::Key_Return);
    CHECK(pane->table()->rows().at(0).cells[3] == u"2"_s);
    CHECK(pane->table()->rows().at(0).cells[5] == u"30 天内到期"_s);
    shot(desk.window(), u"readiness_kit"_s);
    press(Qt::Key_Right);
    CHECK(pane->table()->rows().rowCount() >= 3);
    shot(desk.window(), u"readiness_drills"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(pane->table()->rows().rowCount() == 4);
    press(Qt::Key_Return);
    settle();
    CHECK(qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage()) != nullptr);
}

TEST_CASE("A clinician signs off a value of the protocol in the settings, and takes it back", "[pph]") {
    PphFixture desk;
    desk.open();
    ui::SignOffSection section(desk.context());
    const auto confirmed = [&] { return section.table()->rows().at(0).cells[3]; };
    CHECK(confirmed() == u"待确认"_s);
    CHECK(section.state().contains(u"还没有医师审定"_s));
    CHECK(section.state().contains(u"24 个月"_s)); // in force since 2023-06-25, and it is November 2026
    find<QPushButton>(&section, "signOffConfirm")->click();
    CHECK(confirmed().contains(u"2026-11-23"_s));
    find<QPushButton>(&section, "signOffConfirm")->click();
    CHECK(confirmed() == u"待确认"_s);
    find<QPushButton>(&section, "signOffProtocol")->click();
    CHECK(section.state().contains(u"审定："_s));
    // The figures of the newborn's first minutes stand there as well.
    CHECK(section.table()->rows().rowOf(u"resuscitation:adrenaline_high_ml_kg"_s) > 0);
}
