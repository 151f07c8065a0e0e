#pragma once
#include "core/base/result.h"

#include <QTemporaryFile>

namespace muying::exchange {

/// A file that appears under its name only when it is whole: it is written beside the name and moved there.
/// Until then an older file of that name stays as it was; without finish() nothing of the new one remains.
class FileInPlace {
public:
    /// Makes the temporary file; readable by its owner alone.
    static Result<std::unique_ptr<FileInPlace>> begin(const QString& path);

    QFile& file() { return m_temporary; } ///< open for reading and writing
    QString temporary() const { return m_temporary.fileName(); }
    /// Writes all of `bytes` at the end.
    Status write(const QByteArray& bytes);
    /// Flushes to the disk and moves to the final name.
    Status finish();
    /// What the system's errno of a failed call means for this file.
    Error failed(int systemError, const QString& detail) const;

private:
    explicit FileInPlace(const QString& path);
    QString m_path;
    QTemporaryFile m_temporary;
};

} // namespace muying::exchange
