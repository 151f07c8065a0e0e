#pragma once
#include "core/store/store.h"

#include <QTime>

namespace muying::work {

/// Where and when verified copies of the clinic's file are made. Kept in the file itself.
struct BackupPlan {
    enum class Daily { Never, FirstUse, AtTime };
    QString folder; ///< folder or stick; empty: no copies are made by themselves
    Daily daily = Daily::FirstUse;
    QTime at{12, 0}; ///< for AtTime
    bool atExit = false;
    int generations = 10; ///< copies kept in the folder, 1 to 100
};

/// What came of it.
struct BackupState {
    QDateTime lastAt; ///< last copy that was opened and verified; invalid: none yet
    QString lastFile;
    QDateTime triedAt;  ///< last try, successful or not
    QDateTime failedAt; ///< newest failure that nobody has acknowledged; invalid: none
    QString failure;    ///< its sentence
    bool owed = false;  ///< locked with work that the copy at exit has not seen
};

Result<BackupPlan> backupPlan(const store::Store& store);
/// InvalidInput when the plan asks for copies without a folder or for a number of copies out of range.
Status setBackupPlan(store::Store& store, const BackupPlan& plan);
Result<BackupState> backupState(const store::Store& store);

/// Is a copy to be made now? A failed try is repeated after half an hour. A last copy dated after now was
/// made under a wrong clock and does not count.
bool backupDue(const BackupPlan& plan, const BackupState& state, const QDateTime& now);

/// Makes one verified copy in `folder` and notes time and file, or the failure until it is acknowledged.
/// The folder must exist: that of a stick that is not plugged in is never made anew on the same disk.
Result<QString> backUp(store::Store& store, const QString& folder, const QDateTime& now);
/// The person has read the failure; it is not shown again.
Status acknowledgeBackupFailure(store::Store& store);
/// Notes that the copy at exit is owed (before locking), so that it is made after the next unlocking.
Status oweBackup(store::Store& store);

} // namespace muying::work
