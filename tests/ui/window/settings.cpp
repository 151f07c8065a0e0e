#include "tests/catch.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/settings/about_section.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/clinic_section.h"
#include "ui/settings/password_section.h"
#include "ui/settings/printer_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/users_section.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T* section(WindowFixture& desk) {
    desk.window().workplace()->showPlace(desk.window().workplace()->rail()->count() - 1);
    settle();
    T* found = desk.window().findChild<T*>();
    REQUIRE(found != nullptr);
    return found;
}

void fill(QWidget* root, const char* field, const QString& text) {
    find<QLineEdit>(root, field)->setFocus();
    retype(text);
}

void click(QWidget* root, const char* button) {
    auto* target = find<QPushButton>(root, button);
    target->setFocus();
    press(Qt::Key_Space);
}

} // namespace

TEST_CASE("The administrator adds a user, who then unlocks with her own password") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto* users = section<ui::UsersSection>(desk);
    shot(desk.window(), u"settings"_s);
    fill(users, "userName", u"李示例"_s);
    fill(users, "userLogin", u"li"_s);
    fill(users, "userPassword", u"kouling-li-1"_s);
    click(users, "addUser");
    CHECK(users->said().contains(u"li"_s));
    CHECK(users->findChild<QTableWidget*>()->rowCount() == 2);
    press(Qt::Key_L, Qt::ControlModifier);
    auto* login = find<QComboBox>(desk.window().unlockPage(), "login");
    login->setCurrentText(u"li"_s);
    desk.unlock(u"kouling-li-1"_s);
    REQUIRE(desk.window().workplace() != nullptr);
    desk.window().workplace()->showPlace(desk.window().workplace()->rail()->count() - 1);
    CHECK(desk.window().findChild<ui::UsersSection*>() == nullptr); // doctors do not manage users
}

TEST_CASE("A user is disabled only on the second press and cannot unlock any more") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    REQUIRE(desk.window()
                .context()
                .store()
                .addUser({u"li"_s, u"李示例"_s, store::Role::Doctor, u"kouling-li-1"_s}, store::KdfCost::Fast)
                .ok());
    auto* users = section<ui::UsersSection>(desk);
    auto* table = users->findChild<QTableWidget*>();
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->item(row, 0)->text() == u"li"_s)
            table->setCurrentCell(row, 0);
    click(users, "disableUser");
    CHECK(users->said().contains(u"再按一次"_s));
    CHECK(desk.window().context().store().logins().value().size() == 2);
    click(users, "disableUser");
    CHECK(desk.window().context().store().logins().value() == QStringList{WindowFixture::login()});
}

TEST_CASE("One's own password changes only with the old one") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto* own = section<ui::PasswordSection>(desk);
    fill(own, "newPassword", u"kouling-2027"_s);
    fill(own, "repeatPassword", u"kouling-2027"_s);
    fill(own, "oldPassword", u"falsch-falsch"_s);
    click(own, "changePassword");
    CHECK_FALSE(own->said().isEmpty());
    CHECK_FALSE(own->said().contains(u"已更改"_s));
    fill(own, "oldPassword", WindowFixture::password());
    click(own, "changePassword");
    CHECK(own->said().contains(u"已更改"_s));
    press(Qt::Key_L, Qt::ControlModifier);
    desk.unlock(u"kouling-2027"_s);
    CHECK(desk.window().workplace() != nullptr);
}

TEST_CASE("Backing up now makes a verified copy and the status line says when") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto* backup = section<ui::BackupSection>(desk);
    click(backup, "backUpNow");
    CHECK(backup->said().contains(u"请先选"_s));
    fill(backup, "backupFolder", desk.folder() + u"/backup"_s);
    click(backup, "backUpNow");
    CHECK(backup->said().contains(u"已备份"_s));
    CHECK(QDir(desk.folder() + u"/backup"_s).entryList(QDir::Files).size() == 1);
    CHECK(desk.window().workplace()->statusLine()->text().contains(u"备份 今天 10:38"_s));
    SECTION("a folder that cannot be made is said") {
        fill(backup, "backupFolder", u"/proc/nichts/backup"_s);
        click(backup, "backUpNow");
        CHECK(backup->said().contains(u"没有备份"_s));
    }
}

TEST_CASE("The test page of the printer is looked at before it is printed") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    click(section<ui::PrinterSection>(desk), "testPage");
    auto* preview = qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage());
    REQUIRE(preview != nullptr);
    CHECK(preview->warning().isEmpty());
    shot(desk.window(), u"test_page"_s);
    press(Qt::Key_Escape);
    CHECK(qobject_cast<ui::SettingsPage*>(desk.window().workplace()->currentPage()) != nullptr);
}

TEST_CASE("The idle time is kept for the clinic and holds at once") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto* clinic = section<ui::ClinicSection>(desk);
    auto* idle = find<QComboBox>(clinic, "idle");
    idle->setCurrentIndex(idle->findData(5));
    Q_EMIT idle->activated(idle->currentIndex());
    CHECK(desk.window().idleWatch().timeout() == std::chrono::minutes(5));
    desk.startUnlocked();
    CHECK(desk.window().idleWatch().timeout() == std::chrono::minutes(5));
}

TEST_CASE("The clinic's new name stands in the bar at once") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto* clinic = section<ui::ClinicSection>(desk);
    fill(clinic, "clinicName", u"示例乡卫生院"_s);
    click(clinic, "saveClinic");
    const auto labels = desk.window().findChildren<QLabel*>();
    CHECK(
        std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == u"示例乡卫生院"_s; }));
}

TEST_CASE("What still waits for confirmation is counted from the content itself") {
    const auto library = sharedLibrary();
    int open = 0;
    for (const content::Form& form : library->forms())
        for (const content::Field& field : form.fields)
            open += field.status == u"to_confirm"_s ? 1 : 0;
    CHECK(ui::toConfirmCount(*library) > open);
}

TEST_CASE("What belongs to this PC is kept in its own file, one profile for each printer") {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"screen.ini"_s);
    {
        ui::Preferences preferences(file);
        preferences.setAppearance({true, 150, Language::Ko});
        preferences.setPrinter(u"激光 1"_s, {1.5, -0.5, true});
        preferences.setPrinter(u"彩色/2"_s, {0, 2, false});
    }
    const ui::Preferences again(file);
    CHECK(again.appearance() == ui::Appearance{true, 150, Language::Ko});
    CHECK(again.printer(u"激光 1"_s) == ui::PrinterProfile{1.5, -0.5, true});
    CHECK(again.printer(u"彩色/2"_s) == ui::PrinterProfile{0, 2, false});
    CHECK(again.printer(u"never seen"_s) == ui::PrinterProfile{});
}

TEST_CASE("The settings need no scrolling sideways, up to the largest type and in every language") {
    const Language language = GENERATE(Language::Zh, Language::Ko, Language::En);
    for (const int percent : {150, 200}) {
        WindowFixture desk;
        desk.makeClinic();
        const ui::Appearance look{false, percent, language};
        ui::Theme::current().apply(look);
        desk.preferences().setAppearance(look);
        desk.startUnlocked();
        ui::Workplace* work = desk.window().workplace();
        const ui::SettingsPage* page = nullptr;
        for (int place = 0; page == nullptr && place < work->rail()->count(); ++place) {
            work->showPlace(place);
            settle();
            page = qobject_cast<ui::SettingsPage*>(work->currentPage());
        }
        REQUIRE(page != nullptr);
        INFO(percent << " %, language " << static_cast<int>(language));
        const auto* scroll = page->findChild<QScrollArea*>();
        CHECK(scroll->horizontalScrollBar()->maximum() == 0);
        CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        shot(desk.window(), u"settings-%1-%2"_s.arg(percent).arg(static_cast<int>(language)));
        desk.stop();
        ui::Theme::current().apply({});
    }
}
