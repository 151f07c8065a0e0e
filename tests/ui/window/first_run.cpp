#include "tests/catch.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workplace.h"
#include "ui/today/today_page.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

void fillClinic() {
    retype(u"示例镇卫生院"_s);
    press(Qt::Key_Tab);
    retype(u"示例镇"_s);
    press(Qt::Key_Tab);
    retype(u"0433-0000000"_s);
    press(Qt::Key_Return);
}

void fillAdministrator(const QString& password, const QString& repeat) {
    retype(u"王示例"_s);
    press(Qt::Key_Tab);
    retype(u"wang"_s);
    press(Qt::Key_Tab);
    retype(password);
    press(Qt::Key_Tab);
    retype(repeat);
    press(Qt::Key_Return);
}

} // namespace

TEST_CASE("The first start leads by keys alone from the clinic's name to today's list") {
    WindowFixture desk;
    desk.start();
    ui::FirstRunPage* page = desk.window().firstRunPage();
    REQUIRE(page != nullptr);
    shot(desk.window(), u"first_run_welcome"_s);
    press(Qt::Key_Return); // 为本机构建立资料
    fillClinic();
    shot(desk.window(), u"first_run_admin"_s);
    fillAdministrator(u"kouling-2026"_s, u"kouling-2026"_s);

    const QString code = find<QLabel>(page, "recoveryCode")->text();
    CHECK(code.count(u'-') >= 3);
    shot(desk.window(), u"first_run_recovery"_s);
    retype(u"XXXX"_s);
    press(Qt::Key_Return);
    CHECK(page->problem().contains(u"不一致"_s));
    retype(code.section(u'-', -1).toLower());
    press(Qt::Key_Return);

    auto* folder = find<QLineEdit>(page, "backupFolder");
    folder->setFocus();
    retype(desk.folder() + u"/备份"_s);
    shot(desk.window(), u"first_run_backup"_s);
    press(Qt::Key_Return);
    REQUIRE(desk.window().workplace() != nullptr);
    CHECK(qobject_cast<ui::TodayPage*>(desk.window().workplace()->currentPage()) != nullptr);
    CHECK(QDir(desk.folder() + u"/备份"_s).entryList(QDir::Files).size() == 1);
    // The code is nowhere on the screen any more.
    for (const QLabel* label : desk.window().findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(code));
}

TEST_CASE("A short or differing password of the administrator is refused in a sentence and makes no file") {
    WindowFixture desk;
    desk.start();
    press(Qt::Key_Return);
    fillClinic();
    SECTION("too short") {
        fillAdministrator(u"kurz"_s, u"kurz"_s);
        CHECK(desk.window().firstRunPage()->problem().contains(u"太短"_s));
    }
    SECTION("not the same twice") {
        fillAdministrator(u"kouling-2026"_s, u"kouling-2027"_s);
        CHECK(desk.window().firstRunPage()->problem().contains(u"不一样"_s));
    }
    CHECK_FALSE(QFileInfo::exists(desk.database()));
}

TEST_CASE("Looking around in the sample clinic makes no file of one's own and is marked as sample") {
    WindowFixture desk;
    desk.start();
    auto* sample = find<QPushButton>(desk.window().firstRunPage(), "sample");
    sample->setFocus();
    press(Qt::Key_Space);
    REQUIRE(desk.window().workplace() != nullptr);
    CHECK(desk.window().windowTitle().contains(u"示例诊所"_s));
    CHECK_FALSE(QFileInfo::exists(desk.database()));
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.window().unlockPage() != nullptr);
    const auto labels = desk.window().unlockPage()->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels,
                              [](const QLabel* label) { return label->text().contains(u"shili2026"_s); }));
}
