#pragma once
#include <QByteArray>
#include <QFile>

#include <functional>
#include <optional>

namespace muying::ctl {

/// Reads lines as they arrive, also from a pipe whose other end waits for an answer before it writes on.
/// Holds one line and one block, never the whole input.
class LineReader {
public:
    /// `beforeWait` runs before each read that may block (flush answers there).
    LineReader(QFile& file, std::function<void()> beforeWait);

    /// The next line without its end of line; empty optional at the end or after a failed read.
    std::optional<QByteArray> next();
    bool failed() const { return m_failed; }

private:
    bool readMore();

    QFile& m_file;
    std::function<void()> m_beforeWait;
    QByteArray m_buffer;
    qsizetype m_start = 0;    ///< where the next line begins
    qsizetype m_searched = 0; ///< no end of line before this place
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace muying::ctl
