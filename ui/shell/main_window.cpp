#include "ui/shell/main_window.h"

#include "core/work/backup_plan.h"
#include "core/work/clock_check.h"
#include "core/work/word_review.h"
#include "ui/settings/preferences.h"
#include "ui/shell/backup_runner.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"
#include "ui/shell/progress_frame.h"
#include "ui/shell/recovery_sheet.h"
#include "ui/shell/sample_clinic.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

/// Closes menus and dialogs that run their own event loop. True = come back when they are gone.
bool closeNestedWindows() {
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    return QThread::currentThread()->loopLevel() > 1;
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const content::Library> library, const Clock& clock,
                       Preferences& preferences, Launch launch)
    : m_library(std::move(library)), m_clock(clock), m_preferences(preferences), m_launch(std::move(launch)),
      m_context(m_library, clock, preferences), m_frames(new QStackedWidget) {
    m_translations.install(preferences.appearance().language);
    Theme::current().apply(preferences.appearance());
    setWindowIcon(icon(u"logo"_s, Role::Accent, 64));
    setCentralWidget(m_frames);
    setMinimumSize(1024, 700);
    resize(1366, 768);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lockWhenIdle);
    connect(&m_context, &AppContext::appearanceChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
    connect(&m_context, &AppContext::clinicChanged, this, &MainWindow::readClinicSettings);
    connect(&m_context, &AppContext::recoverySheetRequested, this, &MainWindow::renewRecovery,
            Qt::QueuedConnection);
    refreshTitle();
}

MainWindow::~MainWindow() {
    if (m_workplace != nullptr) // at once: its timers must not outlive the context
        destroyWorkplace();
    dropFrames();
    m_context.end();
}

void MainWindow::start() {
    if (m_launch.sample)
        openSample();
    else if (QFile::exists(m_launch.database))
        openFile();
    else
        showFirstRun();
}

void MainWindow::dropFrames() {
    while (m_frames->count() > 0) {
        QWidget* frame = m_frames->widget(0);
        m_frames->removeWidget(frame);
        // Inside a slot of the frame itself a plain delete would pull the ground away from under it.
        frame->setParent(nullptr);
        frame->hide();
        frame->deleteLater();
    }
    m_workplace = nullptr;
    m_unlock = nullptr;
    m_first = nullptr;
}

void MainWindow::refreshTitle() {
    QStringList parts{tr("母婴")};
    if (m_workplace != nullptr) {
        if (sampleOpen())
            parts << tr("示例诊所");
        parts << m_workplace->title();
    }
    setWindowTitle(parts.join(u" — "_s));
}

// --- file

void MainWindow::openFile() {
    m_store.reset();
    m_context.setDemo(false);
    auto opened = store::Store::open(m_launch.database, m_clock);
    if (!opened) {
        freshUnlockPage()->showTrouble(opened.error(), m_launch.database);
        return;
    }
    m_store = std::move(opened.value());
    showUnlock();
}

void MainWindow::openSample() {
    dropFrames();
    auto* progress = new ProgressFrame(tr("示例诊所"), tr("正在准备示例诊所，里面的人都是虚构的。"));
    m_frames->addWidget(progress);
    m_frames->setCurrentWidget(progress);
    m_store.reset();
    auto opened = SampleClinic::open(m_launch.sampleDatabase, *m_library, m_clock, m_launch.sampleWomen,
                                     [progress](int done, int total) {
                                         progress->setProgress(done, total);
                                         return true;
                                     });
    if (!opened) {
        freshUnlockPage()->showTrouble(opened.error(), m_launch.sampleDatabase);
        return;
    }
    m_store = std::move(opened.value());
    m_context.setDemo(true);
    enter();
}

void MainWindow::showFirstRun() {
    dropFrames();
    m_first = new FirstRunPage;
    m_frames->addWidget(m_first);
    m_frames->setCurrentWidget(m_first);
    connect(m_first, &FirstRunPage::languageChosen, this, [this](Language language) {
        Appearance appearance = m_preferences.appearance();
        appearance.language = language;
        m_preferences.setAppearance(appearance);
        m_translations.install(language);
        Theme::current().apply(appearance);
        showFirstRun();
    });
    connect(m_first, &FirstRunPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_first, &FirstRunPage::createRequested, this, &MainWindow::createFile);
    connect(m_first, &FirstRunPage::printRecoveryRequested, this, &MainWindow::printRecovery);
    connect(m_first, &FirstRunPage::recoveryConfirmed, this, [this] {
        confirmRecovery();
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_first->showBackup(QDir::toNativeSeparators(documents + u'/' + tr("母婴备份")));
    });
    connect(m_first, &FirstRunPage::backupChosen, this, &MainWindow::firstRunBackup);
    refreshTitle();
}

void MainWindow::createFile(const QJsonObject& clinic, const store::NewUser& administrator) {
    if (!QDir().mkpath(QFileInfo(m_launch.database).absolutePath())) {
        m_first->setProblem(
            tr("不能建立档案文件夹 %1，请检查写入权限。").arg(QFileInfo(m_launch.database).absolutePath()));
        return;
    }
    auto created = store::Store::create(m_launch.database, clinic, administrator, m_clock, m_launch.kdf);
    if (!created) {
        m_first->setProblem(created.error().message);
        return;
    }
    m_store = std::move(created.value().store);
    m_lastLogin = administrator.login;
    m_first->showRecovery(created.value().recoveryCode);
    // Should the program end before the sheet is confirmed, the next unlocking offers a new one.
    if (const Status noted = m_store->setSetting(u"recovery.confirmed"_s, false); !noted)
        m_first->setProblem(noted.error().message);
}

void MainWindow::confirmRecovery() {
    if (const Status noted = m_store->setSetting(u"recovery.confirmed"_s, true); !noted)
        m_context.say(noted.error().message);
}

void MainWindow::tellNotices() {
    if (const QStringList alerts = m_store->alerts(); !alerts.isEmpty() && !m_alertsRead)
        m_workplace->notices()->tell({u"store"_s,
                                      alerts.join(uiLanguage() == Language::Zh ? QString() : u" "_s),
                                      {},
                                      {},
                                      [this] { m_alertsRead = true; },
                                      {}});
    tellClock();
    offerRecoverySheet();
    m_workplace->backups()->start();
}

void MainWindow::tellClock() {
    if (m_clockRead)
        return;
    const auto notice = work::clockNotice(m_context.desk());
    const QString sentence = notice ? *notice : notice.error().message;
    if (!sentence.isEmpty())
        m_workplace->notices()->tell({u"clock"_s, sentence, {}, {}, [this] { m_clockRead = true; }, {}});
}

void MainWindow::offerRecoverySheet() {
    const auto confirmed = m_store->setting(u"recovery.confirmed"_s);
    const bool open = confirmed && confirmed->isBool() && !confirmed->toBool();
    if (!open || m_sheetLater || m_store->user().role != store::Role::Administrator)
        return;
    m_workplace->notices()->tell(
        {u"recovery"_s,
         tr("建立档案时恢复单没有确认抄好。没有恢复单，忘记密码就再也打不开资料。请现在做一张新的恢复单。"),
         tr("做新的恢复单"), [this] { m_context.askRecoverySheet(); }, [this] { m_sheetLater = true; },
         tr("以后")});
}

void MainWindow::renewRecovery() {
    if (m_workplace == nullptr || m_unlock != nullptr)
        return;
    if (const QString problem = m_workplace->putAway(); !problem.isEmpty()) {
        m_context.say(problem);
        return;
    }
    const auto code = m_store->renewRecoveryCode();
    if (!code) {
        m_context.say(code.error().message);
        return;
    }
    const Status noted = m_store->setSetting(u"recovery.confirmed"_s, false);
    destroyWorkplace();
    m_context.end();
    m_renewing = true;
    m_first = new FirstRunPage;
    m_first->showRecovery(*code, true);
    m_frames->addWidget(m_first);
    m_frames->setCurrentWidget(m_first); // shown last, so that the focus goes to its field
    connect(m_first, &FirstRunPage::printRecoveryRequested, this, &MainWindow::printRecovery);
    connect(m_first, &FirstRunPage::recoveryConfirmed, this, [this] {
        m_renewing = false;
        confirmRecovery();
        enter();
    });
    if (!noted)
        m_first->setProblem(noted.error().message);
    refreshTitle();
}

void MainWindow::printRecovery(const QString& code) {
    const QString clinic = m_store->clinic().value("name"_L1).toString();
    const Status printed = printWithDialog(recoverySheet(clinic, code, m_clock.today()), this);
    if (!printed && printed.error().code != ErrorCode::Cancelled)
        m_first->setProblem(printed.error().message);
}

void MainWindow::firstRunBackup(const QString& folder) {
    if (!folder.isEmpty()) {
        if (!QDir().mkpath(folder)) {
            m_first->setProblem(tr("不能建立文件夹 %1。请另选一个，或以后在设置里再定。").arg(folder));
            return;
        }
        if (const auto backup = work::backUp(*m_store, folder, m_clock.now()); !backup) {
            m_first->setProblem(backup.error().message);
            return;
        }
        work::BackupPlan plan;
        plan.folder = folder;
        if (const Status kept = work::setBackupPlan(*m_store, plan); !kept) {
            m_first->setProblem(kept.error().message);
            return;
        }
    }
    enter();
}

// --- unlock

UnlockPage* MainWindow::freshUnlockPage() {
    if (m_workplace == nullptr)
        dropFrames();
    else if (m_unlock != nullptr)
        m_frames->removeWidget(m_unlock);
    m_unlock = new UnlockPage;
    m_frames->addWidget(m_unlock);
    m_frames->setCurrentWidget(m_unlock);
    connect(m_unlock, &UnlockPage::unlockRequested, this, &MainWindow::unlock);
    connect(m_unlock, &UnlockPage::recoveryRequested, this, &MainWindow::recover);
    connect(m_unlock, &UnlockPage::retryRequested, this, &MainWindow::start);
    connect(m_unlock, &UnlockPage::sampleRequested, this, &MainWindow::openSample);
    refreshTitle();
    return m_unlock;
}

void MainWindow::showUnlock(const QString& why) {
    UnlockPage* page = freshUnlockPage();
    const auto logins = m_store->logins();
    if (!logins) {
        page->showTrouble(logins.error(), m_store->path());
        return;
    }
    QString notice = why;
    if (sampleOpen())
        notice = tr("示例诊所的密码是 %1。").arg(SampleClinic::password());
    page->askPassword(logins.value(), m_lastLogin, notice);
}

void MainWindow::unlock(const QString& login, const QString& password) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status unlocked = m_store->unlock(login, password);
    QApplication::restoreOverrideCursor();
    if (!unlocked) {
        m_unlock->refuse(unlocked.error().message);
        return;
    }
    m_lastLogin = login;
    enter();
}

void MainWindow::recover(const QString& code, const QString& login, const QString& newPassword) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status recovered = m_store->recover(code, login, newPassword);
    QApplication::restoreOverrideCursor();
    if (!recovered) {
        m_unlock->refuse(recovered.error().message);
        return;
    }
    m_lastLogin = login;
    if (m_store->isUnlocked())
        enter();
    else
        unlock(login, newPassword);
}

void MainWindow::enter() {
    if (m_workplace != nullptr) { // kept behind the lock because a draft could not be written
        m_frames->removeWidget(m_unlock);
        m_unlock->deleteLater();
        m_unlock = nullptr;
        m_frames->setCurrentWidget(m_workplace);
        m_workplace->setEnabled(true);
        m_idle.start();
        refreshTitle();
        return;
    }
    if (const Status begun = m_context.begin(*m_store); !begun) {
        freshUnlockPage()->showTrouble(begun.error(), m_store->path());
        return;
    }
    makeWorkplace();
    m_workplace->showPlace(0);
    readClinicSettings();
    m_workplace->offerDrafts();
    m_alertsRead = m_sheetLater = m_clockRead = false;
    tellNotices();
    m_workplace->resumeHaemorrhage(true);
    m_idle.start();
}

void MainWindow::makeWorkplace() {
    dropFrames();
    if (const auto reviews = work::wordReviews(*m_store))
        m_translations.setCorrections(work::rewordingsOf(*reviews));
    m_workplace = new Workplace(m_context);
    m_frames->addWidget(m_workplace);
    m_frames->setCurrentWidget(m_workplace);
    connect(
        m_workplace, &Workplace::lockRequested, this, [this] { lock(); }, Qt::QueuedConnection);
    connect(m_workplace, &Workplace::titleChanged, this, &MainWindow::refreshTitle);
    refreshTitle();
}

/// Hands that press a uterus touch no key: while a run goes on, the cockpit comes to the front instead.
void MainWindow::lockWhenIdle() {
    if (m_workplace == nullptr || m_unlock != nullptr || !m_workplace->haemorrhageRunning()) {
        lock(tr("一段时间没有操作，已自动锁定。"));
        return;
    }
    m_workplace->resumeHaemorrhage(true);
    m_idle.start();
}

void MainWindow::lock(const QString& why) {
    if (m_renewing) { // not confirmed: offered again after the next unlocking
        m_renewing = false;
        dropFrames();
        m_store->lock();
        showUnlock(why);
        return;
    }
    if (m_workplace == nullptr || m_unlock != nullptr)
        return;
    if (closeNestedWindows()) { // a file or print dialog is open: let it go first, then lock
        QTimer::singleShot(0, this, [this, why] { lock(why); });
        return;
    }
    m_idle.stop();
    const QString problem = m_workplace->putAway();
    if (!problem.isEmpty()) {
        // The typing exists only in memory: hide it, keep it, say so.
        m_workplace->setEnabled(false);
        showUnlock(tr("未保存的内容没有写进磁盘，仍留在本机内存里，请勿关机，解锁后再保存。%1").arg(problem));
        setWindowTitle(tr("母婴"));
        return;
    }
    m_workplace->backups()->beforeLock();
    destroyWorkplace();
    m_context.end();
    m_store->lock();
    showUnlock(why);
}

void MainWindow::destroyWorkplace() {
    // Nothing of a patient may stay in a widget: no deleteLater. Callers come from the event loop, so that no
    // slot of the work place is running.
    m_frames->removeWidget(m_workplace);
    delete m_workplace;
    m_workplace = nullptr;
}

// --- look, settings, end

void MainWindow::rebuild() {
    const Appearance appearance = m_preferences.appearance();
    if (m_workplace == nullptr || m_unlock != nullptr)
        return;
    if (!m_workplace->putAway().isEmpty())
        return;
    const Workplace::Place place = m_workplace->place();
    destroyWorkplace();
    m_translations.install(appearance.language);
    Theme::current().apply(appearance);
    makeWorkplace();
    m_workplace->go(place);
    m_workplace->resumeHaemorrhage(place.index == m_workplace->haemorrhagePlace());
    tellNotices();
}

void MainWindow::readClinicSettings() {
    if (!m_store || !m_store->isUnlocked())
        return;
    int minutes = 10;
    if (const auto value = m_store->setting(u"lock.idle_minutes"_s); value && value->isDouble())
        minutes = value->toInt();
    m_idle.setTimeout(std::chrono::minutes(minutes));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_workplace == nullptr) {
        event->accept();
        return;
    }
    QString problem;
    if (const QString lost = m_workplace->putAway(); !lost.isEmpty())
        problem = tr("未保存的内容没有写进磁盘。请先保存；再按一次关闭就会放弃它。%1").arg(lost);
    else if (m_unlock == nullptr && !m_workplace->backups()->beforeExit())
        problem = tr("退出前的备份没有成功。请看上面的说明；再按一次关闭就不备份退出。");
    if (problem.isEmpty() || problem == m_refusedClose) { // the second time is meant
        event->accept();
        return;
    }
    m_refusedClose = problem;
    m_context.say(problem);
    event->ignore();
}

} // namespace muying::ui
