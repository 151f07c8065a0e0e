#include "tests/catch.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/shell/draft_banner.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every text any widget below `root` could show.
QString allText(const QWidget& root) {
    QStringList texts{root.windowTitle()};
    for (const QLabel* label : root.findChildren<QLabel*>())
        texts << label->text();
    for (const QLineEdit* field : root.findChildren<QLineEdit*>())
        texts << field->text();
    for (const auto* view : root.findChildren<QAbstractItemView*>())
        for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, 0).data().toString();
    for (const QWidget* widget : root.findChildren<QWidget*>())
        texts << widget->accessibleName() << widget->toolTip();
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("A wrong password is refused in a sentence, the right one opens today's list") {
    WindowFixture desk;
    desk.makeClinic();
    desk.start();
    shot(desk.window(), u"unlock"_s);
    desk.unlock(u"falsch-falsch"_s);
    REQUIRE(desk.window().unlockPage() != nullptr);
    CHECK(desk.window().workplace() == nullptr);
    CHECK(desk.window().unlockPage()->problem().contains(u"密码"_s));
    shot(desk.window(), u"unlock_wrong"_s);
    desk.unlock();
    CHECK(desk.window().workplace() != nullptr);
}

TEST_CASE("Ctrl+L locks without asking and leaves no patient in any widget or title") {
    WindowFixture desk;
    desk.makeClinic(25);
    desk.startUnlocked();
    const auto subjects = desk.window().context().store().subjects();
    REQUIRE(subjects.ok());
    QStringList names;
    for (const store::SubjectRow& row : subjects.value())
        if (row.subject.kind == record::SubjectKind::Woman)
            names << row.subject.identity.value("name"_L1).toString();
    REQUIRE(names.size() == 25);
    press(Qt::Key_K, Qt::ControlModifier);
    commitText(names.first());

    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.window().unlockPage() != nullptr);
    CHECK(desk.window().workplace() == nullptr);
    CHECK_FALSE(desk.window().context().working());
    const QString shown = allText(desk.window());
    for (const QString& name : names)
        CHECK_FALSE(shown.contains(name));
    desk.unlock();
    REQUIRE(desk.window().workplace() != nullptr);
    CHECK(desk.window().workplace()->topBar()->searchField()->text().isEmpty());
}

TEST_CASE("Without a touch for the chosen time the program locks itself") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    CHECK(desk.window().idleWatch().timeout() == 10min);
    desk.window().idleWatch().setTimeout(30ms);
    desk.window().idleWatch().start();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().unlockPage() != nullptr; }, 5000));
    CHECK(desk.window().workplace() == nullptr);
}

TEST_CASE("A second window on the same file says so and what to do, and changes nothing") {
    WindowFixture desk;
    desk.makeClinic();
    const auto other = store::Store::open(desk.database(), desk.clock());
    REQUIRE(other.ok());
    desk.start();
    ui::UnlockPage* page = desk.window().unlockPage();
    REQUIRE(page != nullptr);
    CHECK_FALSE(page->problem().isEmpty());
    CHECK(page->findChild<QLineEdit*>(u"password"_s) == nullptr);
    CHECK(allText(*page).contains(u"已经打开的窗口"_s));
    shot(desk.window(), u"second_instance"_s);
}

TEST_CASE("Trying again opens the file once the other window is gone") {
    WindowFixture desk;
    desk.makeClinic();
    auto other = store::Store::open(desk.database(), desk.clock());
    REQUIRE(other.ok());
    desk.start();
    other.value().reset();
    find<QPushButton>(desk.window().unlockPage(), "retry")->click();
    settle();
    desk.unlock();
    CHECK(desk.window().workplace() != nullptr);
}

TEST_CASE("A damaged file and a file of a newer program each get their own sentence") {
    WindowFixture desk;
    desk.makeClinic();
    SECTION("damaged") {
        QFile file(desk.database());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("not a database at all, but long enough to be looked at closely") > 0);
        file.close();
        desk.start();
        REQUIRE(desk.window().unlockPage() != nullptr);
        CHECK(allText(*desk.window().unlockPage()).contains(u"备份"_s));
    }
    SECTION("newer") {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            db.setDatabaseName(desk.database());
            REQUIRE(db.open());
            QSqlQuery query(db);
            REQUIRE(query.exec(u"PRAGMA user_version = 999"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        desk.start();
        REQUIRE(desk.window().unlockPage() != nullptr);
        CHECK(allText(*desk.window().unlockPage()).contains(u"升级"_s));
    }
    CHECK_FALSE(desk.window().unlockPage()->problem().isEmpty());
    CHECK(desk.window().workplace() == nullptr);
}

TEST_CASE("A capital without Shift hints at the caps lock") {
    WindowFixture desk;
    desk.makeClinic();
    desk.start();
    find<QLineEdit>(desk.window().unlockPage(), "password")->setFocus();
    auto* hint = find<QLabel>(desk.window().unlockPage(), "capsHint");
    CHECK_FALSE(hint->isVisible());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &capital);
    CHECK(hint->isVisible());
    QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &small);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("A forgotten password is set anew with the recovery sheet") {
    WindowFixture desk;
    const QJsonObject clinic{{u"name"_s, u"示例镇卫生院"_s}};
    QString code;
    {
        auto created = store::Store::create(
            desk.database(), clinic, {u"wang"_s, u"王示例"_s, store::Role::Administrator, u"vergessen-1"_s},
            desk.clock(), store::KdfCost::Fast);
        REQUIRE(created.ok());
        code = created.value().recoveryCode;
    }
    desk.start();
    ui::UnlockPage* page = desk.window().unlockPage();
    find<QPushButton>(page, "forgotten")->click();
    settle();
    find<QLineEdit>(page, "recoveryCode")->setFocus();
    retype(code);
    find<QLineEdit>(page, "newPassword")->setFocus();
    retype(u"kouling-2027"_s);
    find<QLineEdit>(page, "repeatPassword")->setFocus();
    retype(u"kouling-2027"_s);
    find<QPushButton>(page, "recover")->click();
    settle();
    CHECK(desk.window().workplace() != nullptr);
}

TEST_CASE("What was typed and not saved is offered after unlocking, and Enter goes on with it") {
    WindowFixture desk;
    desk.makeClinic(5);
    desk.startUnlocked();
    store::Store& store = desk.window().context().store();
    const auto subjects = store.subjects();
    REQUIRE(subjects.ok());
    const auto pregnancy = std::ranges::find_if(subjects.value(), [](const store::SubjectRow& row) {
        return row.subject.kind == record::SubjectKind::Pregnancy;
    });
    REQUIRE(pregnancy != subjects.value().end());
    store::Draft draft;
    draft.subject = pregnancy->subject.id;
    draft.form = u"ANC1"_s;
    draft.savedAt = desk.clock().now();
    draft.raw = QJsonObject{{u"weight_kg"_s, u"61.5"_s}};
    REQUIRE(store.putDraft(draft).ok());
    press(Qt::Key_L, Qt::ControlModifier);
    desk.unlock();
    ui::Workplace* place = desk.window().workplace();
    REQUIRE(place != nullptr);
    CHECK(place->draftBanner()->isVisible());
    CHECK(place->draftBanner()->text().contains(u"第1次产前检查"_s));
    CHECK(QApplication::focusWidget() == place->draftBanner()->goOnButton());
    shot(desk.window(), u"draft_banner"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(place->draftBanner()->isVisible());
    CHECK(place->place().woman == pregnancy->subject.id);
}
