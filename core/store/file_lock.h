#pragma once
#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace muying::store {

/// Keeps a second program off the same file by "<file>.lock" (process id and host, no patient data).
/// A lock left behind by a killed process is taken over.
class FileLock {
public:
    /// Busy if someone holds it, ReadOnly if it cannot be written beside the file.
    static Result<FileLock> acquire(const QString& databasePath);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace muying::store
