#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/field_editor.h"
#include "ui/woman/form_view.h"
#include "ui/woman/header_band.h"
#include "ui/woman/history_panel.h"
#include "ui/woman/reason_panel.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList multi(ui::FormState& state, const QString& code) {
    QStringList codes;
    const QJsonArray array = state.input(code).value.toArray();
    for (const QJsonValue& value : array) {
        codes.append(value.toString());
    }
    return codes;
}

/// Note drawn behind a field ("O1.2"), with its colour.
content::RiskColour colourOf(const ui::FormGeometry& geometry, const QString& clause) {
    for (const ui::PlacedText& text : geometry.texts) {
        if (text.voice == ui::TextVoice::Mark && text.text == clause) {
            return text.colour;
        }
    }
    return content::RiskColour::None;
}

struct OpenVisit : WomanFixture {
    OpenVisit() {
        makeClinic();
        startUnlocked();
        pregnancy = known();
        open(pregnancy, u"ANC1"_s);
    }
    QString pregnancy;
};

} // namespace

TEST_CASE("The number of an option fills the next box, the same number again empties it") {
    OpenVisit desk;
    desk.enterUntil(u"past_history"_s);
    desk.digits(u"4"_s);
    CHECK(multi(desk.state(), u"past_history"_s) == QStringList{u"4"_s});
    desk.digits(u"5"_s);
    CHECK(multi(desk.state(), u"past_history"_s) == QStringList{u"4"_s, u"5"_s});
    desk.digits(u"4"_s);
    CHECK(multi(desk.state(), u"past_history"_s) == QStringList{u"5"_s});
    desk.digits(u"1"_s);
    CHECK(multi(desk.state(), u"past_history"_s) == QStringList{u"1"_s});
    CHECK(desk.focused() == u"family_history"); // "none" stands alone and leads on
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.focused() == u"past_history");
    desk.digits(u"8"_s);
    CHECK(multi(desk.state(), u"past_history"_s) == QStringList{u"8"_s});
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"past_history_other");
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.focused() == u"past_history");
    press(Qt::Key_Backspace);
    CHECK(multi(desk.state(), u"past_history"_s).isEmpty());
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"family_history");
}

TEST_CASE("A field the rules read shows at once what it does to the colour") {
    OpenVisit desk;
    desk.fill(u"height_cm"_s, u"161"_s);
    desk.fill(u"weight_kg"_s, u"74.5"_s);
    CHECK(colourOf(desk.pane().view()->grid()->geometryNow(), u"O1.2"_s) == content::RiskColour::None);
    press(Qt::Key_Return);
    CHECK(std::abs(desk.state().input(u"bmi"_s).value.toDouble() - 28.74) < 0.01);
    CHECK(colourOf(desk.pane().view()->grid()->geometryNow(), u"O1.2"_s) == content::RiskColour::Orange);
    CHECK(desk.page().band()->spoken().contains(u"橙"_s));
    CHECK(desk.page().reasons()->lines().join(u'\n').contains(u"O1.2"_s));
    shot(desk.window(), u"woman-colour"_s);
    CHECK(desk.focused() == u"weight_kg"); // the unusual body mass index is asked about here
    retype(u"72.0"_s);
    press(Qt::Key_Return);
    CHECK(colourOf(desk.pane().view()->grid()->geometryNow(), u"O1.2"_s) == content::RiskColour::None);
    CHECK_FALSE(desk.page().band()->spoken().contains(u"橙"_s));
}

TEST_CASE("An impossible value holds the focus, says the range and cannot be saved") {
    OpenVisit desk;
    desk.fill(u"height_cm"_s, u"16"_s);
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"height_cm");
    REQUIRE(desk.pane().view()->warningRow() != nullptr);
    const QString sentence = desk.pane().view()->warningRow()->text();
    CHECK(sentence.contains(u"100"_s));
    CHECK(sentence.contains(u"220"_s));
    shot(desk.window(), u"woman-impossible"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.pane().entryId().isEmpty());
    CHECK(desk.focused() == u"height_cm");
    retype(u"161"_s);
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"weight_kg");
    CHECK(desk.pane().view()->warningRow() == nullptr);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(desk.pane().entryId().isEmpty());
}

TEST_CASE("Text that is no number is kept in the field and told, never dropped") {
    OpenVisit desk;
    desk.fill(u"sbp"_s, u"一百二"_s);
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"sbp");
    REQUIRE(desk.pane().view()->warningRow() != nullptr);
    CHECK(desk.pane().view()->warningRow()->text().contains(u"一百二"_s));
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() == u"一百二");
}

TEST_CASE("An unlikely value is asked once and not again after it was saved") {
    OpenVisit desk;
    desk.fill(u"weight_kg"_s, u"95"_s);
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"weight_kg");
    REQUIRE(desk.pane().view()->warningRow() != nullptr);
    shot(desk.window(), u"woman-unlikely"_s);
    press(Qt::Key_Return);
    CHECK(desk.focused() != u"weight_kg");
    CHECK(desk.pane().view()->warningRow() == nullptr);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(desk.pane().entryId().isEmpty());
    desk.open(desk.pregnancy, u"ANC1"_s);
    CHECK(desk.state().firstQuestion().isEmpty());
    desk.pane().view()->focusField(u"past_history"_s);
    desk.digits(u"1"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.state().entry().version == 2);
}

TEST_CASE("An unusual computed value is asked in the warning row, never confirmed silently") {
    OpenVisit desk;
    desk.fill(u"height_cm"_s, u"161"_s);
    desk.fill(u"weight_kg"_s, u"73"_s);
    press(Qt::Key_Return);
    // 28.2 is above the usual body mass index; nobody typed it.
    REQUIRE(desk.pane().view()->warningRow() != nullptr);
    CHECK(desk.focused() == u"weight_kg");
    CHECK(desk.pane().view()->warningRow()->text().contains(u"体质指数"_s));
    CHECK_FALSE(desk.state().acknowledged().contains(u"bmi"_s));
    shot(desk.window(), u"computed_question"_s);
    SECTION("Enter confirms it and goes on; it is asked once") {
        press(Qt::Key_Return);
        CHECK(desk.pane().view()->warningRow() == nullptr);
        CHECK(desk.focused() != u"weight_kg");
        CHECK(desk.state().acknowledged().contains(u"bmi"_s));
        desk.pane().view()->focusField(u"weight_kg"_s);
        press(Qt::Key_Return);
        CHECK(desk.pane().view()->warningRow() == nullptr);
    }
    SECTION("saving asks what is left before it writes") {
        press(Qt::Key_S, Qt::ControlModifier);
        CHECK(desk.pane().entryId().isEmpty());
        REQUIRE(desk.pane().view()->warningRow() != nullptr);
        press(Qt::Key_Return);
        CHECK_FALSE(desk.pane().entryId().isEmpty());
    }
    SECTION("another weight takes the question away") {
        retype(u"60"_s);
        press(Qt::Key_Return);
        CHECK(desk.pane().view()->warningRow() == nullptr);
        CHECK_FALSE(desk.state().acknowledged().contains(u"bmi"_s));
    }
}

TEST_CASE("A save stopped by a question goes on as soon as it is answered") {
    OpenVisit desk;
    desk.fill(u"weight_kg"_s, u"95"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.pane().entryId().isEmpty());
    CHECK(desk.focused() == u"weight_kg");
    press(Qt::Key_Return);
    CHECK_FALSE(desk.pane().entryId().isEmpty());
}

TEST_CASE("Undo takes back typing first, then field by field, and redo brings it back") {
    OpenVisit desk;
    desk.fill(u"height_cm"_s, u"160"_s);
    desk.fill(u"weight_kg"_s, u"60"_s);
    press(Qt::Key_Return);
    desk.pane().view()->focusField(u"weight_kg"_s);
    retype(u"99"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() == u"60.0");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.state().input(u"weight_kg"_s).isEmpty());
    CHECK(desk.state().input(u"bmi"_s).isEmpty());
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.state().input(u"weight_kg"_s).value.toDouble() == 60.0);
    CHECK_FALSE(desk.state().input(u"bmi"_s).isEmpty());
}

TEST_CASE("The history of a field tells who changed it from what to what") {
    OpenVisit desk;
    desk.fill(u"weight_kg"_s, u"60"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    desk.pane().view()->focusField(u"weight_kg"_s);
    retype(u"61.5"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.state().entry().version == 2);
    desk.pane().view()->focusField(u"weight_kg"_s);
    press(Qt::Key_H, Qt::AltModifier);
    REQUIRE(desk.pane().history()->isVisible());
    const QString lines = desk.pane().history()->lines().join(u'\n');
    CHECK(lines.contains(u"60"_s));
    CHECK(lines.contains(u"61.5"_s));
    CHECK(lines.contains(u"王示例"_s));
    shot(desk.window(), u"woman-history"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(desk.pane().history()->isVisible());
}

TEST_CASE(
    "When somebody else changed the record meanwhile, the second is told and both keep what they wrote") {
    OpenVisit desk;
    desk.fill(u"weight_kg"_s, u"60"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const QString id = desk.pane().entryId();
    REQUIRE_FALSE(id.isEmpty());
    desk.open(desk.pregnancy, u"ANC1"_s);
    desk.pane().view()->focusField(u"weight_kg"_s);
    retype(u"61.5"_s);
    press(Qt::Key_Return);

    record::Entry others = desk.store().entry(id).value();
    others.answers.set(u"sbp"_s, 118);
    REQUIRE(desk.context().desk().saveEntry(others, {u"sbp"_s, u"dbp"_s}).ok());
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.pane().banner() != nullptr);
    CHECK(desk.pane().banner()->text().contains(u"已被别人改动"_s));
    shot(desk.window(), u"woman-two-people"_s);
    CHECK(desk.state().input(u"weight_kg"_s).value == 61.5); // still typed
    const record::Entry stored = desk.store().entry(id).value();
    CHECK(stored.answers.number(u"sbp"_s) == 118);
    CHECK(stored.answers.number(u"weight_kg"_s) == 60);
    CHECK(stored.version == 2);
}

TEST_CASE("Alt+Up takes what was measured last time") {
    OpenVisit desk;
    desk.fill(u"weight_kg"_s, u"60"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    desk.clock().advanceDays(35);
    desk.open(desk.pregnancy, u"ANC2_5"_s, u"2"_s);
    REQUIRE(desk.pane().form()->code == u"ANC2_5");
    CHECK(desk.state().input(u"visit_no"_s).value.toString() == u"2");
    desk.pane().view()->focusField(u"weight_kg"_s);
    CHECK(desk.state().input(u"weight_kg"_s).isEmpty());
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.state().input(u"weight_kg"_s).value.toDouble() == 60.0);
    shot(desk.window(), u"woman-anc2"_s);
}

TEST_CASE("Enter walks through the form in the order of the paper, and every field has a spoken name") {
    OpenVisit desk;
    QStringList paper;
    for (const content::Row& row : content::layoutRows(*desk.pane().form(), content::LayoutFor::Screen)) {
        for (const content::Cell& cell : row.cells) {
            for (const content::Field* field : cell.fields) {
                const ui::FieldEditor* editor = desk.pane().view()->grid()->editor(field->code);
                if (editor != nullptr && desk.state().isRelevant(field->code)) {
                    paper.append(field->code);
                    CHECK(editor->accessibleName().contains(field->label.zh));
                    CHECK((field->unit.isEmpty() || editor->accessibleName().contains(u'，')));
                }
            }
        }
    }
    REQUIRE(paper.size() > 50);
    desk.pane().view()->focusField(paper.front());
    for (qsizetype i = 1; i < paper.size(); ++i) {
        press(Qt::Key_Return);
        INFO("after " << paper[i - 1].toStdString());
        REQUIRE(desk.focused() == paper[i]);
    }
    desk.pane().view()->focusField(paper.front());
    for (qsizetype i = 1; i < 20; ++i) {
        press(Qt::Key_Tab);
        CHECK(desk.focused() == paper[i]);
    }
}

TEST_CASE("A name of 500 characters and pasted control characters do no harm") {
    OpenVisit desk;
    desk.pane().view()->focusField(u"husband_name"_s);
    retype(QString(500, u'示'));
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"husband_name");
    REQUIRE(desk.pane().view()->warningRow() != nullptr);
    CHECK(desk.pane().view()->warningRow()->text().contains(u"500"_s));
    retype(QString(u"示\u0007例\u202e\u200b乙\n"_s));
    press(Qt::Key_Return);
    CHECK(desk.state().input(u"husband_name"_s).value.toString() == u"示例乙");
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(desk.pane().entryId().isEmpty());
}
