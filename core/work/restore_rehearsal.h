#pragma once
#include "core/store/store.h"

namespace muying::work {

/// What came out of opening a copy as after a loss.
struct RestoreRehearsal {
    QDateTime copiedAt; ///< time of the copy by its file
    qint64 women = 0, pregnancies = 0;
    store::VerifyReport report; ///< problems empty: everything opened, every seal and the chain hold
};

/// Opens a backup as it would be opened on another PC: copied to a folder of its own, unlocked with this
/// password, everything read and counted. Neither the backup nor the clinic's file is touched; the copy is
/// removed. WrongPassword, Damaged, NotFound, DiskFull as Store::open and unlock give them.
Result<RestoreRehearsal> rehearseRestore(const QString& backup, const QString& login, const QString& password,
                                         const Clock& clock);

} // namespace muying::work
