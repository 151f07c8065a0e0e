#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/form_view.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

int women(store::Store& store) {
    const auto rows = store.subjects();
    REQUIRE(rows.ok());
    return static_cast<int>(std::count_if(rows->begin(), rows->end(), [](const store::SubjectRow& row) {
        return row.subject.kind == record::SubjectKind::Woman;
    }));
}

} // namespace

TEST_CASE("A new woman is registered by keys alone, from Ctrl+N to the first visit") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    desk.newWoman();
    REQUIRE(desk.pane().form()->code == u"WOM_COVER");
    CHECK(women(desk.store()) == 0);
    shot(desk.window(), u"woman-new"_s);

    desk.fill(u"name"_s, u"示例甲"_s);
    desk.fill(u"name_ko"_s, u"시례갑"_s);
    desk.fill(u"id_no"_s, withCheckDigit(u"22240119950312002"_s));
    press(Qt::Key_Return);
    CHECK(desk.state().input(u"birth_date"_s).value.toString() == u"1995-03-12");
    CHECK(desk.state().input(u"sex"_s).value.toString() == u"2");
    CHECK(desk.state().input(u"age_years"_s).value.toInt() == 31);
    desk.fill(u"ethnic_code"_s, u"10"_s);
    CHECK(desk.state().input(u"ethnic_code"_s).value.toString() == u"10");
    desk.fill(u"phone"_s, u"13800001201"_s);
    desk.fill(u"cur_village"_s, u"龙泉村"_s);
    press(Qt::Key_S, Qt::ControlModifier);

    REQUIRE(women(desk.store()) == 1);
    REQUIRE(desk.pane().form()->code == u"PREG_EPISODE");
    desk.fill(u"gravida"_s, u"3"_s);
    desk.fill(u"para_vaginal"_s, u"0"_s);
    desk.fill(u"lmp_known"_s, u"1"_s);
    desk.fill(u"lmp_date"_s, u"0828"_s);
    press(Qt::Key_Return);
    CHECK(desk.state().input(u"lmp_date"_s).value.toString() == u"2026-08-28");
    CHECK(desk.state().input(u"edd_best"_s).value.toString() == u"2027-06-04");
    CHECK(desk.state().input(u"dating_basis"_s).value.toString() == u"1");
    desk.fill(u"fetus_count"_s, u"1"_s);
    desk.fill(u"height_cm"_s, u"161"_s);
    desk.fill(u"prepreg_weight"_s, u"73"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.pane().view()->warningRow() != nullptr); // an unusual body mass index, which nobody typed
    press(Qt::Key_Return);

    REQUIRE(desk.pane().form()->code == u"ANC1");
    CHECK(desk.state().input(u"gravida"_s).value.toInt() == 3);
    CHECK(desk.state().input(u"ga_weeks"_s).value.toInt() == 12);
    CHECK(desk.context().search().size() == 1);
    CHECK(desk.context().search().find(u"示例甲"_s, 9).size() == 1);
    shot(desk.window(), u"woman-anc1-new"_s);
}

TEST_CASE("A woman who is known already is offered before she is registered twice") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    desk.newWoman();
    desk.fill(u"name"_s, u"示例甲"_s);
    desk.fill(u"id_no"_s, withCheckDigit(u"22240119950312002"_s));
    press(Qt::Key_Return);
    REQUIRE(desk.pane().banner() != nullptr);
    CHECK(desk.pane().banner()->text().contains(u"示例甲"_s));
    shot(desk.window(), u"woman-duplicate"_s);
    press(Qt::Key_F6);
    CHECK(women(desk.store()) == 1);
    CHECK(desk.page().subjectId() == pregnancy);
    const auto drafts = desk.store().drafts();
    REQUIRE(drafts.ok());
    CHECK(drafts->empty());
}

TEST_CASE("A due date by ultrasound is only taken when the doctor agrees") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    desk.newWoman();
    desk.fill(u"name"_s, u"示例丙"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.pane().form()->code == u"PREG_EPISODE");
    desk.fill(u"lmp_known"_s, u"1"_s);
    desk.fill(u"lmp_date"_s, u"20260828"_s);
    desk.fill(u"us_date"_s, u"20261120"_s);
    desk.fill(u"us_ga_days"_s, u"10+0"_s);
    press(Qt::Key_Return);
    CHECK(desk.state().input(u"us_ga_days"_s).value.toInt() == 70);
    REQUIRE(desk.pane().banner() != nullptr);
    CHECK(desk.state().input(u"edd_best"_s).value.toString() == u"2027-06-04");
    press(Qt::Key_F7);
    CHECK(desk.state().input(u"edd_best"_s).value.toString() == u"2027-06-18");
    CHECK(desk.state().input(u"dating_basis"_s).value.toString() == u"2");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.state().input(u"edd_best"_s).value.toString() == u"2027-06-04");
}
