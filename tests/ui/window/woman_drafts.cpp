#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/shell/draft_banner.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/draft_keeper.h"
#include "ui/woman/form_view.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<store::Draft> drafts(store::Store& store) {
    const auto all = store.drafts();
    REQUIRE(all.ok());
    return all.value();
}

} // namespace

TEST_CASE("What is typed is a draft within two seconds, even without Enter, and survives a kill") {
    static_assert(ui::DraftKeeper::delayMilliseconds < 2000);
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    desk.open(pregnancy, u"ANC1"_s);
    desk.fill(u"height_cm"_s, u"161"_s);
    desk.fill(u"weight_kg"_s, u"7"_s);
    REQUIRE(QTest::qWaitFor([&] { return !drafts(desk.store()).empty(); }, 10000));
    const std::vector<store::Draft> kept = drafts(desk.store());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().subject == pregnancy);
    CHECK(kept.front().raw.value(u"typed"_s).toObject().value(u"weight_kg"_s).toString() == u"7");

    // The file as a power cut would leave it: copied from under the running program.
    for (const QString& tail : {QString(), u"-wal"_s}) {
        const QString from = desk.database() + tail;
        if (QFile::exists(from)) {
            REQUIRE(QFile::copy(from, desk.folder() + u"/cut.db"_s + tail));
        }
    }
    desk.stop();
    settle();
    for (const QString& tail : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(desk.database() + tail);
        if (QFile::exists(desk.folder() + u"/cut.db"_s + tail)) {
            REQUIRE(QFile::rename(desk.folder() + u"/cut.db"_s + tail, desk.database() + tail));
        }
    }
    desk.startUnlocked();
    REQUIRE(desk.window().workplace()->draftBanner()->isVisible());
    press(Qt::Key_Return);
    REQUIRE(desk.pane().form()->code == u"ANC1");
    CHECK(desk.state().input(u"height_cm"_s).value.toDouble() == 161.0);
    CHECK(desk.state().input(u"weight_kg"_s).typed == u"7");
    REQUIRE(desk.pane().banner() != nullptr);
    shot(desk.window(), u"woman-draft"_s);
}

TEST_CASE("Locking never asks: the form is drafted, and goes on where it was") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    desk.open(pregnancy, u"ANC1"_s);
    desk.fill(u"husband_phone"_s, u"139000"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.window().workplace() == nullptr);
    desk.unlock();
    REQUIRE(desk.window().workplace() != nullptr);
    REQUIRE(desk.window().workplace()->draftBanner()->isVisible());
    press(Qt::Key_Return);
    CHECK(desk.page().subjectId() == pregnancy);
    CHECK(desk.state().input(u"husband_phone"_s).value.toString() == u"139000");
}

TEST_CASE("A saved form leaves no draft, and an undone one neither") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    desk.open(pregnancy, u"ANC1"_s);
    desk.fill(u"height_cm"_s, u"163"_s);
    press(Qt::Key_Return);
    desk.pane().putDraft();
    REQUIRE(drafts(desk.store()).size() == 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    desk.pane().putDraft();
    CHECK(drafts(desk.store()).empty());
    desk.pane().view()->focusField(u"height_cm"_s);
    retype(u"162"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(drafts(desk.store()).empty());
}

TEST_CASE("A woman half registered is offered again after a restart") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    desk.newWoman();
    desk.fill(u"name"_s, u"示例丁"_s);
    desk.fill(u"phone"_s, u"1390000"_s);
    desk.window().close();
    desk.stop();
    desk.startUnlocked();
    REQUIRE(desk.window().workplace()->draftBanner()->isVisible());
    CHECK(desk.window().workplace()->draftBanner()->text().contains(u"示例丁"_s));
    press(Qt::Key_Return);
    REQUIRE(desk.pane().form()->code == u"WOM_COVER");
    CHECK(desk.state().input(u"name"_s).value.toString() == u"示例丁");
    CHECK(desk.state().input(u"phone"_s).value.toString() == u"1390000");
}
