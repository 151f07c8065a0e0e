#pragma once
#include "core/content/library.h"
#include "core/store/store.h"
#include "ui/shell/app_context.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/translations.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace muying::ui {

class EntryFrame;
class FirstRunPage;
class Preferences;
class UnlockPage;
class Workplace;

/// How the program was started.
struct Launch {
    QString database;       ///< the clinic's file; need not exist yet
    QString sampleDatabase; ///< where the sample clinic is kept
    bool sample = false;    ///< open the sample clinic at once
    int sampleWomen = 60;
    store::KdfCost kdf = store::KdfCost::Moderate; ///< Fast in tests only
};

/// The window: first run, unlock page or work place, one at a time. Owns the store.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(std::shared_ptr<const content::Library> library, const Clock& clock, Preferences& preferences,
               Launch launch);
    ~MainWindow() override;

    /// Shows what the file asks for: first run, unlock page or the reason why it cannot be opened.
    void start();
    /// Never asks: drafts are put, pages destroyed, keys wiped.
    void lock(const QString& why = {});

    AppContext& context() { return m_context; }
    IdleWatch& idleWatch() { return m_idle; }
    Workplace* workplace() const { return m_workplace; }   ///< null while locked
    UnlockPage* unlockPage() const { return m_unlock; }    ///< null while unlocked
    FirstRunPage* firstRunPage() const { return m_first; } ///< only before a file exists

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void openFile();
    void openSample();
    Result<std::unique_ptr<store::Store>> makeSample(const QString& path);
    void createFile(const QJsonObject& clinic, const store::NewUser& administrator);
    void firstRunBackup(const QString& folder);
    void printRecovery(const QString& code);
    void confirmRecovery();
    /// What must be read: what the store noticed at unlocking, a failed backup, an unconfirmed recovery
    /// sheet.
    void tellNotices();
    void offerRecoverySheet();
    void tellClock(); ///< the clock of the PC was set back
    void renewRecovery();
    void unlock(const QString& login, const QString& password);
    void recover(const QString& code, const QString& login, const QString& newPassword);
    void showFirstRun();
    void showUnlock(const QString& why = {});
    UnlockPage* freshUnlockPage();
    void lockWhenIdle();
    void enter();
    void makeWorkplace(); ///< without a page yet; go() or showPlace() follow
    void destroyWorkplace();
    void rebuild();
    void readClinicSettings();
    void dropFrames();
    void refreshTitle();
    bool sampleOpen() const { return m_context.demo(); }

    std::shared_ptr<const content::Library> m_library;
    const Clock& m_clock;
    Preferences& m_preferences;
    Launch m_launch;
    Translations m_translations;
    AppContext m_context;
    std::unique_ptr<store::Store> m_store;
    IdleWatch m_idle;
    QStackedWidget* m_frames;
    Workplace* m_workplace = nullptr;
    UnlockPage* m_unlock = nullptr;
    FirstRunPage* m_first = nullptr;
    QString m_lastLogin;
    QString m_refusedClose;    ///< why closing was refused the last time
    bool m_alertsRead = false; ///< what the last unlocking noticed was acknowledged
    bool m_clockRead = false;
    bool m_sheetLater = false; ///< the recovery sheet was put off until the next unlocking
    bool m_renewing = false;   ///< a new recovery sheet is on the screen instead of the work place
};

} // namespace muying::ui
