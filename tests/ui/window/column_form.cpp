#include "tests/catch.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/woman/form_grid.h"
#include "ui/woman/form_state.h"
#include "ui/woman/option_boxes.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// A check-up at 1 to 8 months being filled, in a window of its own.
struct CheckUp : WindowFixture {
    explicit CheckUp(const QString& age) {
        start();
        ui::FormState::Setup setup;
        setup.form = sharedLibrary()->form(u"CH_M1_8"_s);
        REQUIRE(setup.form != nullptr);
        setup.entry.form = setup.form->code;
        setup.entry.edition = setup.form->edition;
        setup.entry.answers.set(u"visit_age"_s, age);
        setup.context.now = clock().now();
        state = std::make_unique<ui::FormState>(std::move(setup));
        grid = std::make_unique<ui::FormGrid>(*state);
        grid->resize(900, 600);
        grid->show();
        grid->activateWindow();
        settle();
    }
    ui::OptionBoxes* boxes(const char* field) {
        auto* found = qobject_cast<ui::OptionBoxes*>(grid->editor(QString::fromLatin1(field)));
        REQUIRE(found != nullptr);
        return found;
    }
    void type(const char* field, Qt::Key digit) {
        QTest::keyClick(boxes(field), digit);
        settle();
    }
    QString value(const char* field) { return state->input(QString::fromLatin1(field)).value.toString(); }
    bool shown(const char* field) { return !grid->editor(QString::fromLatin1(field))->isHidden(); }

    std::unique_ptr<ui::FormState> state;
    std::unique_ptr<ui::FormGrid> grid;
};

} // namespace

TEST_CASE("The number typed is the one of the visit's own paper; what is kept is the answer") {
    CheckUp three(u"3"_s);
    three.type("neck_mass", Qt::Key_1);
    CHECK(three.value("neck_mass") == u"present"_s);
    three.type("complexion", Qt::Key_2);
    CHECK(three.value("complexion") == u"yellow"_s);
    CHECK(three.boxes("complexion")->choicesText() == u"1 红润   2 黄染   3 其他"_s);
    three.type("rickets_signs", Qt::Key_2);
    CHECK(three.state->input(u"rickets_signs"_s).value == QJsonArray{u"craniotabes"_s});
    CheckUp six(u"6"_s);
    six.type("complexion", Qt::Key_2);
    CHECK(six.value("complexion") == u"other"_s);
    CHECK(six.boxes("complexion")->choicesText() == u"1 红润   2 其他"_s);
    six.type("rickets_signs", Qt::Key_2);
    CHECK(six.state->input(u"rickets_signs"_s).value == QJsonArray{u"beading"_s});
    six.type("complexion", Qt::Key_3);
    CHECK(six.value("complexion") == u"other"_s); // there is no 3 at six months
}

TEST_CASE("Fields of other ages are not on the screen, and come and go with the age of the visit") {
    CheckUp visit(u"6"_s);
    CHECK(visit.shown("hearing"));
    CHECK(visit.shown("teeth"));
    CHECK(visit.shown("dev_signs_6m"));
    CHECK_FALSE(visit.shown("dev_signs_3m"));
    CHECK_FALSE(visit.shown("mouth"));
    CHECK_FALSE(visit.shown("umbilicus_1m"));
    CHECK(visit.state->missing().contains(u"hearing"_s));
    visit.state->enterValue(u"visit_age"_s, u"1"_s);
    settle();
    CHECK_FALSE(visit.shown("hearing"));
    CHECK_FALSE(visit.shown("rickets_signs"));
    CHECK(visit.shown("mouth"));
    CHECK(visit.shown("umbilicus_1m"));
    CHECK_FALSE(visit.state->missing().contains(u"hearing"_s));
    CHECK(visit.boxes("complexion")->choicesText() == u"1 红润   2 黄染   3 其他"_s);
}

TEST_CASE("An answer another age does not offer stays in sight with its finding") {
    CheckUp visit(u"3"_s);
    visit.type("complexion", Qt::Key_2);
    visit.state->enterValue(u"visit_age"_s, u"8"_s);
    settle();
    CHECK(visit.value("complexion") == u"yellow"_s);
    CHECK(visit.boxes("complexion")->choicesText().contains(u"黄染"_s));
    CHECK_FALSE(visit.boxes("complexion")->choicesText().contains(u"2 黄染"_s));
    CHECK_FALSE(visit.state->impossible(u"complexion"_s).isEmpty());
}
