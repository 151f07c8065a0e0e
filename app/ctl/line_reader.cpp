#include "app/ctl/line_reader.h"

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace muying::ctl {

namespace {

constexpr int blockSize = 1 << 16;

/// QFile::read() waits until the whole block is there; the system call returns what has arrived.
qint64 readSome(int handle, char* data, int size) {
#ifdef Q_OS_WIN
    return _read(handle, data, static_cast<unsigned>(size));
#else
    ssize_t got = 0;
    do {
        got = read(handle, data, static_cast<std::size_t>(size));
    } while (got < 0 && errno == EINTR);
    return got;
#endif
}

} // namespace

LineReader::LineReader(QFile& file, std::function<void()> beforeWait)
    : m_file(file), m_beforeWait(std::move(beforeWait)) {
}

std::optional<QByteArray> LineReader::next() {
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if (end >= 0) {
            QByteArray line = m_buffer.mid(m_start, end - m_start);
            m_start = m_searched = end + 1;
            if (line.endsWith('\r'))
                line.chop(1);
            return line;
        }
        m_searched = m_buffer.size();
        if (!readMore())
            break;
    }
    if (m_failed || m_start >= m_buffer.size())
        return std::nullopt;
    const QByteArray last = m_buffer.mid(m_start);
    m_start = m_searched = m_buffer.size();
    return last;
}

bool LineReader::readMore() {
    if (m_atEnd)
        return false;
    m_beforeWait();
    m_buffer.remove(0, m_start);
    m_searched -= m_start;
    m_start = 0;
    const qsizetype old = m_buffer.size();
    m_buffer.resize(old + blockSize);
    const qint64 got = readSome(m_file.handle(), m_buffer.data() + old, blockSize);
    m_buffer.resize(old + (got > 0 ? got : 0));
    m_atEnd = got <= 0;
    m_failed = got < 0;
    return got > 0;
}

} // namespace muying::ctl
