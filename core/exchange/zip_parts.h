#pragma once
#include "core/base/result.h"

#include <memory>

struct zip;

namespace muying::exchange {

/// The parts of a ZIP archive, read with limits: never more than the archive is allowed to grow to.
class ZipParts {
public:
    /// Refuses archives whose parts together would fill more than `largest` bytes, or that are protected.
    static Result<std::unique_ptr<ZipParts>> open(const QString& path, qint64 largest);

    bool has(const QString& part) const;
    /// The whole part. What is read counts against the limit, whatever the archive says of its sizes.
    Result<QByteArray> read(const QString& part);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    ZipParts() = default;
    std::unique_ptr<zip, Closer> m_archive;
    qint64 m_left = 0;
};

} // namespace muying::exchange
