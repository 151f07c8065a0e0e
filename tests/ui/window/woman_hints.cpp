#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/woman/hint_strip.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A danger sign brings its hint to mind while it is typed, and fills nothing in") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    desk.open(desk.known(), u"ANC1"_s);
    auto* strip = find<ui::HintStrip>(&desk.pane(), "hintStrip");
    CHECK(strip->isHidden());
    desk.fill(u"sbp"_s, u"162"_s);
    press(Qt::Key_Return); // unlikely: asked once, the focus stays
    settle();
    REQUIRE(strip->lines().size() == 1);
    CHECK(strip->lines()[0].contains(u"160/110"_s));
    CHECK(strip->isVisible());
    CHECK(desk.state().input(u"referral"_s).value.isNull());
    shot(desk.window(), u"woman-hint"_s);

    REQUIRE(desk.focused() == u"sbp"_s);
    retype(u"118"_s);
    press(Qt::Key_Return);
    settle();
    CHECK(strip->lines().isEmpty());
    CHECK(strip->isHidden());
}
