#include "core/work/directory.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/clinic/clinic_page.h"
#include "ui/clinic/directory_page.h"
#include "ui/clinic/institution_strip.h"
#include "ui/shell/rail.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

ui::DirectoryPage* directoryPage(WindowFixture& desk) {
    ui::Workplace* work = desk.window().workplace();
    for (int place = 0; place < work->rail()->count(); ++place) {
        if (work->rail()->button(place)->text() == u"机构") {
            press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        }
    }
    auto* clinic = qobject_cast<ui::ClinicPage*>(work->currentPage());
    REQUIRE(clinic != nullptr);
    clinic->showPart(ui::ClinicPage::Part::Directory);
    settle();
    return clinic->directory();
}

work::Institution known(WindowFixture& desk, const QString& name) {
    const auto found = work::institutionNamed(desk.window().context().desk(), name);
    REQUIRE(found.ok());
    REQUIRE(found->has_value());
    return **found;
}

} // namespace

TEST_CASE("The rescue centres of the county stand in the directory and are filled in by keys") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::DirectoryPage* page = directoryPage(desk);
    page->segment()->setFocus();
    press(Qt::Key_Right);
    REQUIRE(page->table()->rows().rowCount() == 6);
    CHECK(page->table()->rows().at(0).cells.last().contains(u"待确认"));
    CHECK(page->historyText().contains(u"还没有更改过"));
    shot(desk.window(), u"clinic_directory"_s);
    page->table()->setFocus();
    page->table()->choose(u"changbai"_s);
    press(Qt::Key_Return);
    REQUIRE(page->strip()->isOpen());
    retype(u"0439-0000120"_s); // the duty telephone has the focus: it is what one looks up at night
    auto* minutes = find<QLineEdit>(page, "institutionMinutes");
    minutes->setFocus();
    retype(u"四十"_s);
    press(Qt::Key_Return);
    REQUIRE(page->strip()->isOpen());
    CHECK(page->strip()->problem().contains(u"分钟"));
    CHECK(QApplication::focusWidget() == minutes);
    CHECK_FALSE(known(desk, u"长白县人民医院"_s).minutes);
    retype(u"40"_s);
    shot(desk.window(), u"clinic_directory_strip"_s);
    press(Qt::Key_Return);
    REQUIRE_FALSE(page->strip()->isOpen());
    const work::Institution saved = known(desk, u"长白县人民医院"_s);
    CHECK(saved.minutes == 40);
    CHECK(saved.dutyPhone == u"0439-0000120");
    CHECK(saved.confirmed);
    CHECK(page->table()->current()->id == u"changbai");
    CHECK(page->historyText().contains(u"王示例"));
}

TEST_CASE("An institution is closed for referrals with a reason only, and stays in the list") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::DirectoryPage* page = directoryPage(desk);
    page->table()->choose(u"jingyu"_s);
    press(Qt::Key_Return);
    auto* takes = find<QCheckBox>(page, "institutionOpen");
    takes->setFocus();
    press(Qt::Key_Space);
    REQUIRE_FALSE(takes->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page->strip()->isOpen());
    CHECK_FALSE(page->strip()->problem().isEmpty());
    CHECK(known(desk, u"靖宇县人民医院"_s).open);
    CHECK(QApplication::focusWidget() == find<QLineEdit>(page, "institutionReason"));
    retype(u"产科停诊"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(page->strip()->isOpen());
    CHECK_FALSE(known(desk, u"靖宇县人民医院"_s).open);
    CHECK(page->historyText().contains(u"产科停诊"));
    CHECK(page->table()->rows().rowOf(u"jingyu"_s) >= 0);
}

TEST_CASE("A contact is added by N, and one of the same name is refused in place") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::DirectoryPage* page = directoryPage(desk);
    press(Qt::Key_N);
    REQUIRE(page->strip()->isOpen());
    retype(u"示例村卫生室"_s);
    press(Qt::Key_Return);
    REQUIRE_FALSE(page->strip()->isOpen());
    CHECK(known(desk, u"示例村卫生室"_s).open);
    const int before = page->table()->rows().rowCount();
    press(Qt::Key_N);
    retype(u"示例村卫生室"_s);
    press(Qt::Key_Return);
    CHECK(page->strip()->isOpen());
    CHECK_FALSE(page->strip()->problem().isEmpty());
    press(Qt::Key_Escape);
    CHECK_FALSE(page->strip()->isOpen());
    CHECK(page->table()->rows().rowCount() == before);
    CHECK(QApplication::focusWidget() == page->table());
}
