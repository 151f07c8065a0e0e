#pragma once
#include <QObject>
#include <QTimer>

namespace muying::ui {

class AppContext;

/// Makes the copies the clinic planned while the program is unlocked: at the first use of the day or at its
/// time, and at exit. The sample clinic is never copied.
class BackupRunner : public QObject {
    Q_OBJECT
public:
    explicit BackupRunner(AppContext& context, QObject* parent = nullptr);
    /// Looks now and every minute whether a copy is due.
    void start();
    /// Makes the copy that is due, if any.
    void check();
    /// The copy at exit, if it is planned; false when it failed.
    bool beforeExit();
    /// Notes that the copy at exit is owed; never asks, never waits.
    void beforeLock();
    /// Shows a failure nobody has acknowledged yet (also one from before a restart).
    void tellFailure();
    void acknowledge();

Q_SIGNALS:
    void failed(const QString& sentence);
    void made();

private:
    bool run(const QString& folder);
    AppContext& m_context;
    QTimer m_minute;
};

} // namespace muying::ui
