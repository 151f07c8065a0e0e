#include "tests/catch.h"
#include "tests/ui/window/pph_fixture.h"
#include "ui/pph/big_tile.h"
#include "ui/pph/drug_panel.h"
#include "ui/pph/event_list.h"
#include "ui/pph/loss_bar.h"
#include "ui/pph/stage_block.h"
#include "ui/pph/steps_list.h"
#include "ui/pph/woman_picker.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const ui::StepRowView* stepRow(PphFixture& desk, const QString& code) {
    const auto& rows = desk.cockpit().steps()->view().rows;
    const auto found = std::ranges::find(rows, code, &ui::StepRowView::code);
    return found == rows.end() ? nullptr : &*found;
}

const ui::DrugLineView* drugRow(PphFixture& desk, const QString& name) {
    const auto& lines = desk.cockpit().drugs()->view().lines;
    const auto found = std::ranges::find(lines, name, &ui::DrugLineView::name);
    return found == lines.end() ? nullptr : &*found;
}

/// Case 9: 54 kg, vaginal birth at 09:56, 500 mL at 10:14.
void bleedTo500(PphFixture& desk) {
    press(Qt::Key_F12);
    desk.birth(u"0956"_s);
    desk.until(10, 14);
    desk.weigh(u"675"_s);
}

} // namespace

TEST_CASE("F12 opens a cockpit at once with nobody's record, and writes nothing before the first key") {
    PphFixture desk;
    desk.open();
    press(Qt::Key_F12);
    CHECK(desk.cockpit().run() == nullptr);
    const auto before = work::pphRuns(desk.store());
    REQUIRE(before.ok());
    CHECK(before->empty());
    CHECK(desk.cockpit().stageBlock()->view().headline.contains(u"开始"_s));
    shot(desk.window(), u"pph_ready"_s);
    press(Qt::Key_F1);
    REQUIRE(desk.cockpit().run() != nullptr);
    CHECK(desk.cockpit().stripOpen());
    const auto after = work::pphRuns(desk.store());
    REQUIRE(after.ok());
    REQUIRE(after->size() == 1);
    CHECK_FALSE(after->front().closed);
    press(Qt::Key_Escape);
    CHECK_FALSE(desk.cockpit().stripOpen());
}

TEST_CASE("A severe haemorrhage runs by keys alone, through the end of the program in its middle") {
    PphFixture desk;
    desk.open();
    bleedTo500(desk);
    CHECK(desk.situation().totalMl == 500);
    CHECK(desk.situation().stage == 2);
    CHECK(desk.cockpit().stageBlock()->view().level == u"L2"_s);
    CHECK(find<ui::BigTile>(&desk.cockpit(), "tileBirth")->view().number == u"18"_s);
    CHECK(find<ui::BigTile>(&desk.cockpit(), "tileTrigger")->view().number == u"0"_s);

    desk.advance(2);
    desk.vitals(u"118"_s, u"92"_s, u"58"_s, u"96"_s);
    CHECK(find<ui::BigTile>(&desk.cockpit(), "tileShock")->view().number == u"1.28"_s);
    press(Qt::Key_F10);
    desk.choose("1");
    press(Qt::Key_F7);
    desk.choose("1");
    desk.advance(2);
    press(Qt::Key_F3);
    desk.choose("1");
    // Nobody has asked for an allergy yet: that comes before the drug.
    REQUIRE(desk.cockpit().stripOpen());
    desk.choose("1");
    desk.choose("1");
    CHECK_FALSE(desk.cockpit().stripOpen());
    CHECK(desk.lastLine().contains(u"缩宫素"_s));
    press(Qt::Key_F5);
    desk.choose("1");
    CHECK_FALSE(desk.cockpit().stripOpen());
    CHECK(desk.cockpit().cockpit()->txa.given == 1);
    desk.until(10, 31);
    desk.weigh(u"465"_s);
    CHECK(desk.situation().totalMl == 800);
    const std::size_t lines = desk.log().lines.size();
    const QString id = desk.log().id;
    const double units = desk.situation().oxytocin24h;

    desk.stop(); // nothing is said to the program: whatever was shown is on the disk
    desk.clock().advanceSeconds(90);
    desk.steady().advanceSeconds(90);
    desk.open();
    REQUIRE(desk.log().id == id);
    CHECK(desk.log().lines.size() == lines);
    CHECK(desk.situation().totalMl == 800);
    CHECK(desk.situation().oxytocin24h >= units);
    CHECK(find<ui::BigTile>(&desk.cockpit(), "tileBirth")->view().number == u"36"_s);

    desk.until(10, 46);
    desk.weigh(u"444"_s);
    CHECK(desk.situation().totalMl == 1080);
    CHECK(desk.situation().severe);
    CHECK(desk.cockpit().stageBlock()->view().headline.contains(u"1000"_s));
    desk.vitals(u"118"_s, u"92"_s, u"58"_s, u"96"_s);
    const auto* decide = stepRow(desk, u"l2_severe"_s);
    REQUIRE(decide != nullptr);
    CHECK(decide->look != ui::StepLook::Done);
    press(Qt::Key_F10);
    desk.choose("21"); // the receiving hospital agrees and has blood
    press(Qt::Key_F11);
    desk.choose("1");
    REQUIRE(stepRow(desk, u"l2_severe"_s) != nullptr);
    CHECK(stepRow(desk, u"l2_severe"_s)->look == ui::StepLook::Done);
    shot(desk.window(), u"pph_severe"_s);
}

TEST_CASE("A drug she must not have is locked, and no key gives it") {
    PphFixture desk;
    desk.open();
    bleedTo500(desk);
    press(Qt::Key_F4);
    auto* carboprost = desk.cockpit()
                           .strip()
                           ->findChildren<ui::GloveButton*>(QRegularExpression(u"^choice_carboprost\\|"_s))
                           .value(0);
    REQUIRE(carboprost != nullptr);
    carboprost->click();
    settle();
    desk.choose("2"); // asthma: yes
    // The other questions of the drug follow; the answers lock it.
    while (desk.cockpit().stripOpen() && desk.cockpit().strip()->page().code != u"second"_s)
        desk.choose("1");
    const std::size_t lines = desk.log().lines.size();
    desk.choose("1");
    CHECK(desk.cockpit().stripOpen());
    CHECK_FALSE(desk.cockpit().strip()->problem().isEmpty());
    CHECK(desk.log().lines.size() == lines);
    CHECK(desk.refusals() > 0);
    press(Qt::Key_Escape);
    const auto* line = drugRow(desk, u"卡前列素氨丁三醇"_s);
    REQUIRE(line != nullptr);
    CHECK(line->locked);
    CHECK(line->note.contains(u"哮喘"_s));
    press(Qt::Key_F4);
    shot(desk.window(), u"pph_locked"_s);
    for (const ui::StripChoice& choice : desk.cockpit().strip()->page().fields.front().choices) {
        INFO(choice.code.toStdString());
        const bool forbidden = choice.code.startsWith(u"carboprost"_s) || choice.code.startsWith(u"miso"_s);
        CHECK((choice.look == ui::ChoiceLook::Locked) == forbidden);
    }
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK(desk.log().lines.size() == lines);
    CHECK(std::ranges::none_of(desk.log().run.events,
                               [](const pph::Event& event) { return event.kind == pph::EventKind::Drug; }));
}

TEST_CASE("A correction adds a line, the old one stays struck through, and the sum follows") {
    PphFixture desk;
    desk.open();
    bleedTo500(desk);
    const std::size_t lines = desk.log().lines.size();
    press(Qt::Key_F12);
    desk.choose("1");
    press(Qt::Key_Return); // the newest line is chosen
    desk.choose("1");      // misread
    REQUIRE(desk.cockpit().strip()->page().code == u"weigh"_s);
    desk.number(u"465"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(desk.cockpit().stripOpen());
    CHECK(desk.situation().totalMl == 300);
    CHECK(desk.log().lines.size() == lines + 1);
    const auto& rows = desk.cockpit().events()->view().rows;
    CHECK(std::ranges::count(rows, true, &ui::EventRowView::withdrawn) == 1);
    CHECK(rows.size() == lines + 1);
    shot(desk.window(), u"pph_corrected"_s);
}

TEST_CASE("Values no body or scale has are refused in the strip, and the typing stays") {
    PphFixture desk;
    desk.open();
    press(Qt::Key_F12);
    press(Qt::Key_F1);
    desk.number(u"100"_s);
    desk.number(u"150"_s);
    CHECK(desk.cockpit().stripOpen());
    CHECK(desk.cockpit().strip()->problem().contains(u"湿重"_s));
    CHECK(desk.cockpit().strip()->values().value(u"wet"_s) == u"100"_s);
    CHECK(desk.situation().totalMl == 0);
    press(Qt::Key_Escape);
    press(Qt::Key_F2);
    desk.number(u"700"_s);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Return);
    desk.choose("1");
    CHECK(desk.cockpit().strip()->problem().contains(u"700"_s));
    shot(desk.window(), u"pph_refused"_s);
    press(Qt::Key_Escape);
    desk.advance(1);
    press(Qt::Key_F1);
    press(Qt::Key_F1); // the drape
    desk.number(u"350"_s);
    press(Qt::Key_F1);
    press(Qt::Key_F1);
    desk.number(u"200"_s);
    CHECK_FALSE(desk.cockpit().strip()->problem().isEmpty());
    press(Qt::Key_Escape);
    CHECK(desk.situation().totalMl == 350);
}

TEST_CASE("Vital signs that are due ring and flash, M silences for a minute, F2 ends it") {
    PphFixture desk;
    desk.open();
    bleedTo500(desk);
    desk.vitals(u"104"_s, u"108"_s, u"64"_s, u"97"_s);
    const int before = desk.alarms();
    desk.advance(4);
    desk.advance(2);
    CHECK(desk.alarms() > before);
    CHECK(desk.cockpit().bell()->ringing());
    CHECK(find<ui::BigTile>(&desk.cockpit(), "tileVitals")->view().alarm);
    press(Qt::Key_M);
    const int silenced = desk.alarms();
    for (int second = 0; second < 50; second += 5)
        desk.advance(0, 5);
    CHECK(desk.alarms() == silenced);
    CHECK(desk.cockpit().bell()->ringing());
    desk.advance(0, 15);
    CHECK(desk.alarms() > silenced);
    desk.vitals(u"98"_s, u"110"_s, u"66"_s, u"97"_s);
    CHECK_FALSE(find<ui::BigTile>(&desk.cockpit(), "tileVitals")->view().alarm);
}

TEST_CASE("A clock that is set during a run moves no time of it, and the screen says so") {
    PphFixture desk;
    desk.open();
    bleedTo500(desk);
    desk.clock().advanceSeconds(-3600);
    desk.cockpit().tick();
    settle();
    CHECK(desk.cockpit().message().contains(u"时钟"_s));
    CHECK(find<ui::BigTile>(&desk.cockpit(), "tileBirth")->view().number == u"18"_s);
    desk.weigh(u"465"_s);
    CHECK(desk.situation().totalMl == 800);
}

TEST_CASE("The name comes later: typed, or her record found by its initials without a dialog") {
    PphFixture desk;
    desk.open();
    const QString pregnancy = desk.known(u"示例寅"_s);
    press(Qt::Key_F12);
    press(Qt::Key_F1);
    press(Qt::Key_Escape);
    press(Qt::Key_W);
    CHECK(QApplication::focusWidget() == desk.cockpit().picker()->field());
    commitText(u"示例寅"_s);
    press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.log().subject == pregnancy);
    CHECK(desk.log().name == u"示例寅"_s);
    CHECK(QApplication::activeModalWidget() == nullptr);
    desk.weigh(u"465"_s);
    press(Qt::Key_Escape);
    CHECK(desk.room().pane() == nullptr);
    press(Qt::Key_F12);
    CHECK(desk.log().subject == pregnancy);
}

TEST_CASE("While she bleeds the idle lock brings the cockpit back instead of hiding it") {
    PphFixture desk;
    desk.open();
    bleedTo500(desk);
    desk.window().workplace()->showPlace(0);
    desk.window().idleWatch().idle();
    settle();
    REQUIRE(desk.window().workplace() != nullptr);
    CHECK(desk.window().unlockPage() == nullptr);
    CHECK(desk.situation().totalMl == 500);
}

TEST_CASE("A drill is marked in head and title, shows its planted faults, and is listed as a drill") {
    PphFixture desk;
    desk.open();
    press(Qt::Key_F12);
    press(Qt::Key_Escape);
    press(Qt::Key_D);
    REQUIRE(desk.cockpit().stripOpen());
    desk.choose("1");
    REQUIRE(desk.cockpit().run() != nullptr);
    CHECK(desk.log().drill);
    CHECK(desk.window().windowTitle().contains(u"演练"_s));
    const auto plans = content::loadDrills(content::resourcesDir());
    REQUIRE(plans.ok());
    const content::PlantedFault& fault = plans->scenarios.front().faults.front();
    desk.advance(fault.afterMin);
    CHECK(std::ranges::any_of(desk.log().lines, [&](const pph::LogLine& line) {
        return line.kind == pph::LineKind::Fault && line.code == fault.code;
    }));
    CHECK(desk.cockpit().message().contains(fault.text.zh));
    shot(desk.window(), u"pph_drill"_s);
    const auto runs = work::pphRuns(desk.store());
    REQUIRE(runs.ok());
    REQUIRE(runs->size() == 1);
    CHECK(runs->front().drill);
}
