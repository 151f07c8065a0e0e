#include "ui/shell/notices.h"
#include "core/work/backup_plan.h"
#include "tests/catch.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/users_section.h"
#include "ui/shell/backup_runner.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

ui::Notices& notices(WindowFixture& desk) {
    REQUIRE(desk.window().workplace() != nullptr);
    return *desk.window().workplace()->notices();
}

/// A clinic whose copies go to a folder of its own, every day at the first use.
struct PlannedBackups : WindowFixture {
    explicit PlannedBackups(bool atExit = false) {
        makeClinic();
        startUnlocked();
        REQUIRE(QDir().mkpath(stick()));
        work::BackupPlan plan;
        plan.folder = stick();
        plan.atExit = atExit;
        plan.generations = 3;
        REQUIRE(work::setBackupPlan(window().context().store(), plan).ok());
    }
    QString stick() const { return folder() + u"/stick"_s; }
    qsizetype copies() const { return QDir(stick()).entryList(QDir::Files).size(); }
    void check() {
        window().workplace()->backups()->check();
        settle();
    }
};

template <class T>
T* settingsSection(WindowFixture& desk) {
    desk.window().workplace()->showPlace(desk.window().workplace()->rail()->count() - 1);
    T* section = desk.window().findChild<T*>();
    REQUIRE(section != nullptr);
    return section;
}

void pressButton(QWidget* root, const char* name) {
    auto* button = find<QPushButton>(root, name);
    button->setFocus();
    press(Qt::Key_Space);
}

void firstRunUntilRecovery(WindowFixture& desk) {
    desk.start();
    press(Qt::Key_Return);
    retype(u"示例镇卫生院"_s);
    press(Qt::Key_Return);
    for (const QString& text : {u"王示例"_s, WindowFixture::login(), WindowFixture::password()}) {
        retype(text);
        press(Qt::Key_Tab);
    }
    retype(WindowFixture::password());
    press(Qt::Key_Return);
    REQUIRE(desk.window().findChild<QLabel*>(u"recoveryCode"_s) != nullptr);
}

} // namespace

TEST_CASE("What the store noticed at unlocking is told and stays until it was read") {
    WindowFixture desk;
    desk.makeClinic();
    desk.start();
    desk.unlock(u"falsch-falsch"_s);
    desk.unlock();
    const QStringList alerts = desk.window().context().store().alerts();
    REQUIRE_FALSE(alerts.isEmpty());
    CHECK(notices(desk).isVisible());
    CHECK(notices(desk).sentences().join(u'\n').contains(alerts.front()));
    // A change of language builds the pages anew: nobody has read it yet.
    desk.preferences().setAppearance({true, 100, Language::Zh});
    desk.window().context().noteAppearance();
    settle();
    CHECK(notices(desk).sentences().join(u'\n').contains(alerts.front()));
    press(Qt::Key_F9);
    CHECK_FALSE(notices(desk).isVisible());
    desk.preferences().setAppearance({false, 100, Language::Zh});
    desk.window().context().noteAppearance();
    settle();
    CHECK(notices(desk).sentences().isEmpty());
}

TEST_CASE("A clock set back is told after unlocking and stays until it was read") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    CHECK_FALSE(notices(desk).sentences().join(u'\n').contains(u"时钟可能被调回"_s));
    desk.stop();
    desk.clock().advanceDays(-3);
    desk.startUnlocked();
    CHECK(notices(desk).sentences().join(u'\n').contains(u"时钟可能被调回"_s));
    CHECK(notices(desk).sentences().join(u'\n').contains(u"2026-11-20 10:38"_s));
    shot(desk.window(), u"notice-clock"_s);
    while (notices(desk).isVisible())
        press(Qt::Key_F9);
    desk.preferences().setAppearance({true, 100, Language::Zh}); // the pages are built anew
    desk.window().context().noteAppearance();
    settle();
    CHECK_FALSE(notices(desk).sentences().join(u'\n').contains(u"时钟可能被调回"_s));
    desk.preferences().setAppearance({false, 100, Language::Zh});
    desk.window().context().noteAppearance();
    settle();
}

TEST_CASE("The copy of the day is made by itself, once, and old copies beyond the plan go") {
    PlannedBackups desk;
    desk.check();
    CHECK(desk.copies() == 1);
    CHECK(desk.window().workplace()->statusLine()->text().contains(u"备份 今天 10:38"_s));
    desk.check();
    CHECK(desk.copies() == 1);
    for (int day = 0; day < 4; ++day) {
        desk.clock().advanceDays(1);
        desk.check();
    }
    CHECK(desk.copies() == 3);
}

TEST_CASE("Closing the window ends the look for due copies with it") {
    PlannedBackups desk;
    const QPointer<ui::BackupRunner> runner = desk.window().workplace()->backups();
    REQUIRE(runner != nullptr);
    desk.stop();
    CHECK(runner == nullptr); // not left to a timer that fires on what is gone
    CHECK(desk.copies() == 0);
}

TEST_CASE("A copy that fails is told over restarts until somebody has read it") {
    PlannedBackups desk;
    REQUIRE(QDir(desk.stick()).removeRecursively());
    desk.check();
    REQUIRE(notices(desk).sentences().size() == 1);
    CHECK(notices(desk).sentences().front().contains(u"没有成功"_s));
    CHECK_FALSE(QDir(desk.stick()).exists());
    shot(desk.window(), u"backup_failed"_s);
    desk.startUnlocked();
    REQUIRE(notices(desk).sentences().size() == 1);
    pressButton(&notices(desk), "read/backup");
    CHECK_FALSE(notices(desk).isVisible());
    desk.startUnlocked();
    CHECK(notices(desk).sentences().isEmpty());
}

TEST_CASE("Closing makes the planned copy; when it fails the first close is refused") {
    PlannedBackups desk(true);
    SECTION("made") {
        CHECK(desk.window().close());
        CHECK(desk.copies() == 1);
    }
    SECTION("refused once") {
        REQUIRE(QDir(desk.stick()).removeRecursively());
        CHECK_FALSE(desk.window().close());
        settle();
        CHECK(notices(desk).isVisible());
        CHECK(desk.window().workplace()->statusLine()->text().contains(u"再按一次"_s));
        CHECK(desk.window().close());
    }
    SECTION("closed while locked, it is made up for after the next unlocking") {
        press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(desk.window().unlockPage() != nullptr);
        CHECK(desk.window().close());
        CHECK(desk.copies() == 0);
        desk.startUnlocked();
        desk.check();
        CHECK(desk.copies() == 1);
    }
}

TEST_CASE("The backup plan is set in the settings and a rehearsal counts what a copy holds") {
    WindowFixture desk;
    desk.makeClinic(8);
    desk.startUnlocked();
    auto* section = settingsSection<ui::BackupSection>(desk);
    const QString folder = desk.folder() + u"/copies"_s;
    find<QLineEdit>(section, "backupFolder")->setText(folder);
    pressButton(section, "saveBackupPlan");
    CHECK(section->said().contains(u"找不到文件夹"_s));
    find<QSpinBox>(section, "backupGenerations")->setValue(5);
    pressButton(section, "rehearse");
    CHECK(section->said().contains(u"还没有备份"_s));
    pressButton(section, "backUpNow");
    CHECK(section->said().contains(u"已备份并校验"_s));
    CHECK(work::backupPlan(desk.window().context().store())->generations == 5);
    auto* password = find<QLineEdit>(section, "rehearsalPassword");
    password->setText(u"falsch-falsch"_s);
    pressButton(section, "rehearse");
    CHECK(section->said().contains(u"密码"_s));
    password->setText(WindowFixture::password());
    pressButton(section, "rehearse");
    CHECK(section->said().contains(u"孕产妇 8 人"_s));
    CHECK(password->text().isEmpty());
    shot(desk.window(), u"settings_backup"_s);
}

TEST_CASE("A recovery sheet that was never confirmed is offered anew after the next unlocking") {
    WindowFixture desk;
    firstRunUntilRecovery(desk);
    const QString lost = find<QLabel>(&desk.window(), "recoveryCode")->text();
    desk.stop(); // killed before the code was typed again
    desk.startUnlocked();
    REQUIRE(notices(desk).actionButton(u"recovery"_s) != nullptr);
    shot(desk.window(), u"recovery_offer"_s);
    notices(desk).actionButton(u"recovery"_s)->click();
    settle();
    CHECK(desk.window().workplace() == nullptr);
    const QString code = find<QLabel>(&desk.window(), "recoveryCode")->text();
    CHECK(code != lost);
    SECTION("confirmed, it is not offered again") {
        retype(code.section(u'-', -1));
        press(Qt::Key_Return);
        REQUIRE(desk.window().workplace() != nullptr);
        CHECK(notices(desk).sentences().isEmpty());
        desk.startUnlocked();
        CHECK(notices(desk).sentences().isEmpty());
        press(Qt::Key_L, Qt::ControlModifier);
        Q_EMIT desk.window().unlockPage()->recoveryRequested(lost, WindowFixture::login(), u"kouling-2027"_s);
        settle();
        CHECK(desk.window().workplace() == nullptr);
        Q_EMIT desk.window().unlockPage()->recoveryRequested(code, WindowFixture::login(), u"kouling-2027"_s);
        settle();
        CHECK(desk.window().workplace() != nullptr);
    }
    SECTION("locked before it was confirmed, it is offered again and the code is gone") {
        desk.window().lock();
        settle();
        REQUIRE(desk.window().unlockPage() != nullptr);
        for (const QLabel* label : desk.window().findChildren<QLabel*>())
            CHECK_FALSE(label->text().contains(code));
        desk.unlock();
        CHECK(notices(desk).actionButton(u"recovery"_s) != nullptr);
    }
}

TEST_CASE("An administrator replaces a lost recovery sheet from the settings on the second press") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto* users = settingsSection<ui::UsersSection>(desk);
    pressButton(users, "renewRecovery");
    CHECK(users->said().contains(u"再按一次"_s));
    CHECK(desk.window().workplace() != nullptr);
    pressButton(users, "renewRecovery");
    settle();
    CHECK(desk.window().workplace() == nullptr);
    CHECK_FALSE(find<QLabel>(&desk.window(), "recoveryCode")->text().isEmpty());
}
