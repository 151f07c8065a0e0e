#include "tests/ui/window/window_fixture.h"

#include "core/work/demo.h"
#include "tests/catch.h"
#include "ui/print/fonts.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::tests {

std::shared_ptr<const content::Library> sharedLibrary() {
    static const auto library = [] {
        auto loaded = content::Library::load(content::resourcesDir());
        if (!loaded)
            FAIL(loaded.error().message.toStdString() << "\n" << loaded.error().detail.toStdString());
        return loaded.value();
    }();
    return library;
}

void settle() {
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void commitText(const QString& text) {
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(focused, &event);
    settle();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    QTest::keyClick(focused, key, modifiers);
    settle();
}

void retype(const QString& text) {
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    field->selectAll();
    commitText(text);
}

WindowFixture::WindowFixture()
    : m_clock(QDateTime(QDate(2026, 11, 23), QTime(10, 38))),
      m_preferences(m_folder.filePath(u"screen.ini"_s)) {
    REQUIRE(m_folder.isValid());
    const Status fonts = print::loadFonts();
    REQUIRE(fonts.ok());
}

WindowFixture::~WindowFixture() {
    m_window.reset();
    settle();
}

void WindowFixture::makeClinic(int women) {
    const QJsonObject clinic{
        {u"name"_s, u"示例镇卫生院"_s}, {u"town"_s, u"示例镇"_s}, {u"phone"_s, u"0433-0000000"_s}};
    const store::NewUser user{login(), u"王示例"_s, store::Role::Administrator, password()};
    auto created = store::Store::create(database(), clinic, user, m_clock, store::KdfCost::Fast);
    REQUIRE(created.ok());
    if (women == 0)
        return;
    work::Desk desk(*created->store, *sharedLibrary(), m_clock);
    const auto filled = work::fillDemo(desk, women, 7);
    REQUIRE(filled.ok());
}

void WindowFixture::start() {
    m_window.reset();
    ui::Launch launch;
    launch.database = database();
    launch.sampleDatabase = m_folder.filePath(u"sample/sample.db"_s);
    launch.sampleWomen = 12;
    launch.kdf = store::KdfCost::Fast;
    m_window = std::make_unique<ui::MainWindow>(m_library, m_clock, m_preferences, launch);
    m_window->resize(1366, 736); // 768 less the title bar of the desktop
    m_window->show();
    m_window->start();
    QApplication::setActiveWindow(m_window.get());
    settle();
}

void WindowFixture::unlock(const QString& password) {
    REQUIRE(m_window->unlockPage() != nullptr);
    auto* field = find<QLineEdit>(m_window->unlockPage(), "password");
    field->setFocus();
    retype(password);
    press(Qt::Key_Return);
}

void WindowFixture::startUnlocked() {
    start();
    unlock();
    REQUIRE(m_window->workplace() != nullptr);
}

void shot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("MUYING_SHOTS");
    if (folder.isEmpty())
        return;
    settle();
    QTest::qWait(30);
    QDir().mkpath(folder);
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace muying::tests
