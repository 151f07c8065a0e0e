#pragma once
#include "core/store/store.h"

#include <QTemporaryDir>

namespace muying::exchange {

/// A verified copy of the clinic's file beside it, in which something large is tried: an import is either
/// whole in the clinic's file or not at all, whatever happens in between, and a rehearsal never touches it.
class WorkingCopy {
public:
    static Result<std::unique_ptr<WorkingCopy>> of(const store::Store& store);

    QString path() const { return m_path; } ///< opens with the same users and passwords
    /// Puts the copy in the place of the clinic's file in one move. Keep the store of the original open (it
    /// holds the lock) until just before; both must be closed now. Busy if another program opened the file
    /// meanwhile: then nothing is replaced.
    Status replaceOriginal();

private:
    explicit WorkingCopy(const QString& original);
    QString m_original;
    QString m_path;
    QTemporaryDir m_folder; ///< removed with everything in it
};

} // namespace muying::exchange
