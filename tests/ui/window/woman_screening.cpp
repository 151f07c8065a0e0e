#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/clause_list.h"
#include "ui/woman/form_view.h"

#include <QApplication>
#include <QJsonArray>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

struct OpenScreening : WomanFixture {
    OpenScreening() {
        makeClinic();
        startUnlocked();
        pregnancy = known();
        open(pregnancy, u"RISK_SCREEN"_s);
        REQUIRE(pane().form()->code == u"RISK_SCREEN");
    }
    QString result() { return state().input(u"screen_result"_s).value.toString(); }
    void answer(const QStringList& ticked, const QStringList& unasked) {
        state().enterValues({{u"screen_items"_s, QJsonArray::fromStringList(ticked)},
                             {u"screen_unasked"_s, QJsonArray::fromStringList(unasked)}});
        settle();
    }
    QString banner() { return pane().banner() != nullptr ? pane().banner()->text() : QString(); }
    QString pregnancy;
};

} // namespace

TEST_CASE("Ticked items offer a positive result; it is the doctor who takes it") {
    OpenScreening desk;
    desk.answer({u"S1.1"_s}, {});
    CHECK(desk.banner().contains(u"筛查阳性"_s));
    CHECK(desk.result().isEmpty());
    shot(desk.window(), u"screening_offer"_s);
    SECTION("F7 takes it, and changing the items offers the other") {
        press(Qt::Key_F7);
        CHECK(desk.result() == u"2");
        CHECK(desk.banner().isEmpty());
    }
    SECTION("F8 leaves it, and it is not offered again for the same items") {
        press(Qt::Key_F8);
        CHECK(desk.result().isEmpty());
        CHECK(desk.banner().isEmpty());
        desk.answer({u"S1.1"_s, u"S1.2"_s}, {});
        CHECK(desk.banner().isEmpty());
    }
}

TEST_CASE("What the record itself makes positive is offered as soon as the screening is opened") {
    OpenScreening desk; // 73 kg at 161 cm: a body mass index of 28.2
    CHECK(desk.banner().contains(u"S1.3"_s));
    CHECK(desk.result().isEmpty());
    press(Qt::Key_F7);
    CHECK(desk.result() == u"2");
}

TEST_CASE("A negative result is not saved over ticked items") {
    OpenScreening desk;
    desk.answer({u"S2.1"_s}, {});
    desk.state().enterValue(u"screen_result"_s, u"1"_s);
    settle();
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.pane().entryId().isEmpty());
    CHECK(desk.banner().contains(u"没有保存"_s));
    press(Qt::Key_F7);
    CHECK(desk.result() == u"2");
    CHECK(desk.state().unsaved().answers.multi(u"screen_items"_s).contains(u"S2.1"_s));
}
