#include "core/base/word_list.h"
#include "core/work/pph_settings.h"
#include "tests/catch.h"
#include "tests/ui/window/pph_fixture.h"
#include "ui/pph/big_tile.h"
#include "ui/pph/event_list.h"
#include "ui/pph/indicator_pane.h"
#include "ui/pph/loss_bar.h"
#include "ui/pph/papers_pane.h"
#include "ui/pph/profile_pane.h"
#include "ui/pph/run_list.h"
#include "ui/pph/slots_view.h"
#include "ui/pph/stage_block.h"
#include "ui/pph/steps_list.h"
#include "ui/settings/preferences.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

void startBleeding(PphFixture& desk) {
    press(Qt::Key_F12);
    desk.birth(u"0956"_s);
    desk.until(10, 14);
    desk.weigh(u"675"_s);
}

} // namespace

TEST_CASE("After every birth the slots say what is due, late, missed and done") {
    PphFixture desk;
    desk.open();
    desk.window().workplace()->showPlace(desk.window().workplace()->haemorrhagePlace());
    settle();
    press(Qt::Key_O);
    desk.number(u"0956"_s);
    press(Qt::Key_Return);
    desk.choose("1");
    REQUIRE(desk.log().run.birth.at.has_value());
    press(Qt::Key_F2);
    press(Qt::Key_F2);
    REQUIRE(desk.cockpit().strip()->page().code == u"observe"_s);
    for (const QString& value : {u"82"_s, u"118"_s, u"72"_s, u"98"_s, u"36.6"_s, u"260"_s, u"150"_s})
        desk.number(value);
    desk.choose("111"); // firm, empty, normal
    CHECK_FALSE(desk.cockpit().stripOpen());
    CHECK(desk.situation().totalMl == 105);
    desk.until(10, 34); // the slots of 15 and 30 minutes have passed; the first is missed, the second due
    press(Qt::Key_Escape);
    press(Qt::Key_G);
    REQUIRE(desk.room().slotsView()->isVisible());
    REQUIRE(desk.room().slotsView()->rows().size() == 1);
    const auto& plan = desk.room().slotsView()->rows().front().plan;
    REQUIRE(plan.list.size() >= 9);
    CHECK(plan.list[0].state == pph::SlotState::Done);
    CHECK(plan.list[1].state == pph::SlotState::Missed);
    CHECK(plan.list[2].state == pph::SlotState::Late);
    CHECK(plan.list[3].state == pph::SlotState::Pending);
    shot(desk.window(), u"pph_slots"_s);
    press(Qt::Key_Return);
    CHECK(desk.cockpit().strip()->page().code == u"observe"_s);
}

TEST_CASE("A slot that is due rings while another page is in front, and the status line names the woman") {
    PphFixture desk;
    desk.open();
    startBleeding(desk);
    press(Qt::Key_W);
    commitText(u"示例丑"_s);
    press(Qt::Key_Return);
    CHECK(desk.log().name == u"示例丑"_s);
    ui::CockpitPane& pane = desk.cockpit();
    desk.window().workplace()->showPlace(0);
    settle();
    CHECK(desk.window().workplace()->topBar()->isVisible());
    CHECK(desk.window().workplace()->statusLine()->findChildren<QLabel*>().size() > 0);
    QStringList shown;
    for (const QLabel* label : desk.window().workplace()->statusLine()->findChildren<QLabel*>())
        shown << label->text();
    CHECK(shown.join(u' ').contains(u"示例丑"_s));
    const int before = desk.alarms();
    desk.clock().advanceSeconds(600);
    desk.steady().advanceSeconds(600);
    pane.tick();
    CHECK(desk.alarms() > before);
    press(Qt::Key_F12);
    CHECK(&desk.cockpit() == &pane);
    CHECK_FALSE(desk.window().workplace()->topBar()->isVisible());
}

TEST_CASE("The handover cannot be signed with a gap, and the sentence names what is missing") {
    PphFixture desk;
    desk.open();
    startBleeding(desk);
    press(Qt::Key_P);
    REQUIRE(desk.room().papers()->isVisible());
    find<QLineEdit>(desk.room().papers(), "handing")->setText(u"王示例"_s);
    find<QLineEdit>(desk.room().papers(), "receiving")->setText(u"李示例"_s);
    find<QPushButton>(desk.room().papers(), "signHandover")->click();
    settle();
    const QString problem = desk.room().papers()->problem();
    CHECK_FALSE(problem.isEmpty());
    int gaps = 0;
    for (const pph::HandoverItem& item : desk.room().papers()->items())
        if (item.gap()) {
            ++gaps;
            INFO(item.label.toStdString());
            CHECK(problem.contains(item.label));
        }
    CHECK(gaps > 0);
    shot(desk.window(), u"pph_handover"_s);
    for (int round = 0; round < 60; ++round) {
        const auto& items = desk.room().papers()->items();
        const auto gap = std::ranges::find_if(items, &pph::HandoverItem::gap);
        if (gap == items.end() || gap->fromLog)
            break;
        auto* field = desk.room().papers()->findChild<QLineEdit*>(u"handover_"_s + gap->code);
        REQUIRE(field != nullptr);
        field->setText(u"无"_s);
        Q_EMIT field->editingFinished();
        settle();
    }
    REQUIRE(std::ranges::none_of(desk.room().papers()->items(), &pph::HandoverItem::gap));
    find<QPushButton>(desk.room().papers(), "signHandover")->click();
    settle();
    CHECK(desk.room().papers()->problem().isEmpty());
    press(Qt::Key_Escape);
    CHECK(desk.log().handedBy == u"王示例"_s);
    CHECK(desk.log().receivedBy == u"李示例"_s);
}

TEST_CASE("Every paper of a run and of the room opens in the preview") {
    PphFixture desk;
    desk.open();
    startBleeding(desk);
    press(Qt::Key_P);
    for (const char* paper : {"paper_timeline", "paper_transfer", "paper_handover", "paper_family",
                              "paper_debrief", "paper_chart", "paper_doses"}) {
        INFO(paper);
        find<QPushButton>(desk.room().papers(), paper)->click();
        settle();
        auto* preview = qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage());
        REQUIRE(preview != nullptr);
        desk.window().workplace()->back();
        settle();
        REQUIRE(desk.room().papers()->isVisible());
    }
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    REQUIRE(desk.room().list()->isVisible());
    for (const char* paper : {"printChart", "printChartLarge", "printDoses", "printKit"}) {
        INFO(paper);
        find<QPushButton>(desk.room().list(), paper)->click();
        settle();
        REQUIRE(qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage()) != nullptr);
        desk.window().workplace()->back();
        settle();
    }
}

TEST_CASE("Two runs at once: each keeps its own blood, the list shows both, and both are taken up") {
    PphFixture desk;
    desk.open();
    startBleeding(desk);
    press(Qt::Key_W);
    commitText(u"示例甲"_s);
    press(Qt::Key_Return);
    const QString first = desk.log().id;
    const QString other = desk.known(u"示例乙"_s);
    desk.context().openHaemorrhage(other);
    settle();
    desk.weigh(u"255"_s);
    const QString second = desk.log().id;
    REQUIRE(second != first);
    CHECK(desk.situation().totalMl == 100);
    press(Qt::Key_Escape);
    auto* model = desk.room().list()->table()->model();
    REQUIRE(model->rowCount() == 2);
    shot(desk.window(), u"pph_list"_s);
    desk.stop();
    desk.open();
    CHECK(desk.room().pane() != nullptr);
    press(Qt::Key_Escape);
    CHECK(desk.room().list()->table()->model()->rowCount() == 2);
    CHECK(desk.room().running());
}

TEST_CASE("Without a place to write, the key says so and nothing is shown that is not on the disk") {
    PphFixture desk;
    desk.open();
    startBleeding(desk);
    const int before = desk.situation().totalMl;
    const std::size_t lines = desk.log().lines.size();
    desk.store().lock(); // the file is closed under the cockpit's feet
    press(Qt::Key_F1);
    desk.number(u"465"_s);
    desk.number(u"150"_s);
    CHECK(desk.cockpit().stripOpen());
    CHECK_FALSE(desk.cockpit().strip()->problem().isEmpty());
    CHECK(desk.situation().totalMl == before);
    CHECK(desk.log().lines.size() == lines);
    CHECK(desk.cockpit().strip()->values().value(u"wet"_s) == u"465"_s);
}

TEST_CASE("A doctor can end a run; afterwards it is read only, and it is no longer taken up") {
    PphFixture desk;
    desk.open();
    startBleeding(desk);
    press(Qt::Key_F7);
    desk.choose("2");
    CHECK_FALSE(desk.situation().bleeding);
    press(Qt::Key_F12);
    desk.choose("0");
    desk.choose("1");
    commitText(u"宫体硬，王示例决定结束"_s);
    press(Qt::Key_Return);
    CHECK(desk.room().papers()->isVisible());
    const auto runs = work::pphRuns(desk.store());
    REQUIRE(runs.ok());
    REQUIRE(runs->size() == 1);
    CHECK(runs->front().closed);
    desk.stop();
    desk.open();
    CHECK(desk.room().pane() == nullptr);
}

TEST_CASE("The indicators show n/N with the names behind them, and leave drills out") {
    PphFixture desk;
    desk.open();
    startBleeding(desk);
    press(Qt::Key_F10);
    desk.choose("1");
    press(Qt::Key_Escape);
    press(Qt::Key_D);
    desk.choose("1");
    desk.weigh(u"675"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Q);
    ui::IndicatorPane* pane = desk.room().indicators();
    REQUIRE(pane->isVisible());
    CHECK(pane->problem().isEmpty());
    REQUIRE(pane->report().results.size() == 16); // twelve, and four of the procedures
    CHECK(pane->report().drills == 1);
    const pph::IndicatorResult& delay = pane->report().results.front();
    CHECK(delay.N == 1);
    CHECK(delay.n == 1);
    CHECK_FALSE(delay.judged);
    CHECK(pane->table()->model()->index(0, 2).data().toString() == u"1/1"_s);
    CHECK(pane->names()->model()->rowCount() == 1);
    shot(desk.window(), u"pph_indicators"_s);
}

TEST_CASE("What the clinic has not is not asked for, and the pads it knows stand in the field") {
    PphFixture desk;
    desk.open();
    desk.window().workplace()->showPlace(desk.window().workplace()->haemorrhagePlace());
    settle();
    press(Qt::Key_S);
    auto* profile = find<ui::ProfilePane>(&desk.room(), "profilePane");
    find<QLineEdit>(profile, "profile_drive")->setText(u"50"_s);
    find<QPlainTextEdit>(profile, "profile_pads")->setPlainText(u"大垫 一百五"_s);
    find<QPushButton>(profile, "saveProfile")->click();
    settle();
    CHECK(profile->problem().contains(u"大垫"_s));
    find<QPlainTextEdit>(profile, "profile_pads")->setPlainText(u"大垫 150\n小垫 120"_s);
    find<QPushButton>(profile, "saveProfile")->click();
    settle();
    CHECK(profile->problem().isEmpty());
    const auto kept = work::pphSettings(desk.store());
    REQUIRE(kept.ok());
    CHECK(kept->cockpit.driveMinutes == 50);
    REQUIRE(kept->dryWeights.size() == 2);
    press(Qt::Key_Escape);
    press(Qt::Key_F12);
    press(Qt::Key_F1);
    CHECK(desk.cockpit().strip()->values().value(u"dry"_s) == u"150"_s);
    desk.number(u"675"_s);
    press(Qt::Key_Down);
    CHECK(desk.cockpit().strip()->values().value(u"dry"_s) == u"120"_s);
    press(Qt::Key_Escape);
    desk.weigh(u"675"_s);
    CHECK(std::ranges::none_of(desk.cockpit().steps()->view().rows,
                               [](const ui::StepRowView& row) { return row.code == u"l3_nasg"_s; }));
}

TEST_CASE("From two metres the figures are never smaller than 60 pixels, at every font size") {
    for (const int percent : {100, 125, 150}) {
        PphFixture desk;
        ui::Appearance look;
        look.percent = percent;
        look.dark = percent == 125;
        desk.preferences().setAppearance(look);
        desk.open();
        startBleeding(desk);
        desk.vitals(u"118"_s, u"92"_s, u"58"_s, u"96"_s);
        INFO(percent);
        for (const char* tile : {"tileBirth", "tileTrigger", "tileShock", "tileVitals"})
            CHECK(find<ui::BigTile>(&desk.cockpit(), tile)->figure() >= 60);
        CHECK(desk.cockpit().lossBar()->figure() >= 60);
        CHECK(desk.window().height() <= 768);
        CHECK(desk.cockpit().steps()->height() >= ui::px(36) + ui::px(33));
        shot(desk.window(), u"pph_size_%1"_s.arg(percent));
        press(Qt::Key_F4);
        shot(desk.window(), u"pph_strip_%1"_s.arg(percent));
        CHECK(desk.window().height() <= 768);
    }
}
