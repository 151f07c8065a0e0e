#pragma once
#include "core/base/clock.h"
#include "core/content/library.h"
#include "core/store/store.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace muying::tests {

/// The content of resources/, loaded once for all tests of the window.
std::shared_ptr<const content::Library> sharedLibrary();

/// Lets the window do what is waiting: queued signals, deferred deletes, layouts.
void settle();

/// Types into the widget that has the focus, as an input method commits it (any script).
void commitText(const QString& text);
/// A key to the widget that has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Empties the focused line edit and types into it.
void retype(const QString& text);

/// The child with this object name, visible or not; fails the test when it is missing.
template <class T>
T* find(QWidget* root, const char* name) {
    T* child = root->findChild<T*>(QString::fromLatin1(name));
    if (child == nullptr)
        throw std::runtime_error(std::string("no widget named ") + name);
    return child;
}

/// A clinic in a folder of its own, seen through the real main window at 1366×768, on Monday 2026-11-23,
/// 10:38.
class WindowFixture {
public:
    WindowFixture();
    ~WindowFixture();

    static QString login() { return QStringLiteral("wang"); }
    static QString password() { return QStringLiteral("kouling-2026"); }

    QString database() const { return m_folder.filePath(QStringLiteral("muying.db")); }
    QString folder() const { return m_folder.path(); }
    FixedClock& clock() { return m_clock; }
    ui::Preferences& preferences() { return m_preferences; }
    ui::MainWindow& window() { return *m_window; }

    /// Other declarations than those of the product, from the next start() on.
    void useLibrary(std::shared_ptr<const content::Library> library) { m_library = std::move(library); }

    /// Makes the file with one administrator; with `women` invented women in it. The store is closed again.
    void makeClinic(int women = 0);
    /// Shows a new window (as after a restart) that has read the file.
    void start();
    void stop() { m_window.reset(); }
    /// start() and the password typed on the unlock page.
    void startUnlocked();
    /// Types the password on the unlock page.
    void unlock(const QString& password = WindowFixture::password());

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    ui::Preferences m_preferences;
    std::shared_ptr<const content::Library> m_library = sharedLibrary();
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Saves a picture of the widget to $MUYING_SHOTS/NAME.png when that is set (to be looked at).
void shot(QWidget& widget, const QString& name);

} // namespace muying::tests
